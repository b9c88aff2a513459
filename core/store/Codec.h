// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Digest.h"
#include "core/base/Field.h"
#include "core/base/Result.h"

namespace anjuan {

/// A personal text taken out of a body: `field` is its key, or `key/row/column` within a table.
struct PersonalText {
    std::string field;
    std::string salt;
    std::string text;
};

struct EncodedBody {
    std::string text;                       ///< JSON: [[key, tag, payload]…]
    std::vector<PersonalText> personal;     ///< to be sealed; the text holds their commitments
};

/// The body as the journal keeps it; each personal text gets a fresh salt and leaves its commitment behind. Refuses
/// text that is not UTF-8 and personal texts that are locked or destroyed.
Result<EncodedBody> encodeBody(const Body& body);

/// Given field and commitment, the personal text that stands there.
using OpenPersonal = std::function<Personal(const std::string& field, const Digest& commitment)>;

/// Every value exactly as it was encoded. Throws StoreFailure(Damaged) for anything that encodeBody does not write.
Body decodeBody(std::string_view text, const OpenPersonal& open);

} // namespace anjuan
