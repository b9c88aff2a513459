// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/Result.h"
#include "core/referral/Referral.h"

namespace anjuan {

/// A paper in a package: its bytes stand under `name`, their SM3 digest in the manifest.
struct PackedPaper {
    std::string name; ///< of the file: a plain name, no folder
    std::string title;
    std::string role; ///< letter, receipt, attachment
    std::string digest; ///< 64 hexadecimal digits
    std::vector<std::uint8_t> bytes;
};

/// A referral on its way to another office without a network: a folder with `manifest.json` and the papers it names.
/// `letter` is the sender's; who receives it turns it round with `incomingOf`.
struct ReferralPackage {
    std::string fromOrgan;
    ReferralLetter letter;
    std::vector<PackedPaper> papers;
};

/// Writes the folder. Refuses a folder that holds something already.
Result<Done> writePackage(const ReferralPackage& package, const std::filesystem::path& folder);
/// Reads the folder. Refuses, naming the file: a manifest that is none, a paper that is missing, has a name that is a
/// path, or whose digest is another.
Result<ReferralPackage> readPackage(const std::filesystem::path& folder);

/// The letter as the receiver registers it; who acted at the sender's and its case are not ours to keep.
ReferralLetter incomingOf(const ReferralPackage& package, Date receivedOn);

} // namespace anjuan
