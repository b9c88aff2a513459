// SPDX-License-Identifier: GPL-3.0-or-later
// A file that belongs to an act: photograph, recording, scan (行政处罚法 46, 47).
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// What is known of the file; its bytes lie sealed in the vault under the digest. Name, type, size and digest come from
/// the file itself, day and maker from the person.
struct AttachedFile {
    std::string name;
    std::string mediaType;
    std::int64_t size = 0;     ///< bytes
    std::string digest;        ///< SM3, hexadecimal
    std::optional<Date> takenOn;
    std::string takenBy;
    bool operator==(const AttachedFile&) const = default;
};

template <> struct Fields<AttachedFile> {
    static constexpr std::array rows{
        field<&AttachedFile::name>("name", N_("File"), Need::Must),
        field<&AttachedFile::mediaType>("media_type", N_("Type of the file"), Need::Must),
        field<&AttachedFile::size>("size", N_("Size in bytes"), Need::Must),
        field<&AttachedFile::digest>("digest", N_("Digest (SM3)"), Need::Must),
        field<&AttachedFile::takenOn>("taken_on", N_("Taken on"), Need::May),
        field<&AttachedFile::takenBy>("taken_by", N_("Taken by"), Need::May),
    };
};

/// Whether the field holds attached files: they are chosen, not typed.
constexpr bool holdsFiles(const FieldRow& row)
{
    return row.columns.data() == Fields<AttachedFile>::rows.data();
}

} // namespace anjuan
