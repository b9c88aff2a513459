// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Vault.h"

#include "core/base/Sm3.h"
#include "core/office/StoreFailure.h"

namespace anjuan {
namespace {

constexpr std::size_t pieceBytes = std::size_t{256} << 10U;

} // namespace

Refusal stopped()
{
    Finding finding;
    finding.rule = "stopped";
    finding.sentence = {N_("Stopped as asked. Nothing of it was kept."), {}};
    return refuse(Why::NotValid, std::move(finding));
}

Result<Digest> Vault::putFrom(ByteSource& source, Instant now, const ByteProgress& progress)
{
    if (auto begun = source.rewind(); !begun)
        return std::move(begun).refusal();
    Bytes whole;
    Bytes piece(pieceBytes);
    for (;;) {
        auto count = source.read(piece);
        if (!count)
            return std::move(count).refusal();
        if (*count == 0)
            return put(whole, now);
        whole.insert(whole.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*count));
        if (progress && !progress(static_cast<std::int64_t>(whole.size())))
            return stopped();
    }
}

Result<Bytes> Vault::piece(const Digest& digest, std::int64_t number) const
{
    return number == 0 ? get(digest) : Result<Bytes>{Bytes{}};
}

Result<Done> pour(const Vault& vault, const Digest& digest, const ByteSink& into, const ByteProgress& progress)
{
    Sm3 sum;
    std::int64_t done = 0;
    for (std::int64_t number = 0;; ++number) {
        auto piece = vault.piece(digest, number);
        if (!piece)
            return std::move(piece).refusal();
        if (piece->empty())
            break;
        sum.add(*piece);
        done += static_cast<std::int64_t>(piece->size());
        if (!into(*piece))
            return notValid("to", {N_("The file cannot be written: is the disk full?"), {}});
        if (progress && !progress(done))
            return stopped();
    }
    if (sum.finish() != digest)
        throw StoreFailure(StoreFailure::Cause::Damaged,
            {N_("The file with the digest %1 is not as it was put. Restore it from a backup."), {hex(digest)}});
    return Done{};
}

} // namespace anjuan
