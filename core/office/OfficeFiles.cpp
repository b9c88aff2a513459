// SPDX-License-Identifier: GPL-3.0-or-later
// Papers and files of a case: into the vault before any entry names them, and out of it with the look on record.
#include <algorithm>

#include "core/base/FileName.h"
#include "core/base/MediaType.h"
#include "core/casefile/Attachments.h"
#include "core/office/CaseStream.h"
#include "core/office/Office.h"

namespace anjuan {
namespace {

constexpr std::size_t headBytes = 64;

Refusal seesNoFiles()
{
    Finding finding;
    finding.rule = "right";
    finding.sentence = {N_("This account sees no cases and no files of them"), {}};
    finding.advice = {N_("Sign in with an account that takes part in casework"), {}};
    return refuse(Why::NotYourRight, std::move(finding));
}

/// Passes bytes on, notes how many they are and how they begin.
class Watched final : public ByteSource {
public:
    explicit Watched(ByteSource& source) : m_source(source) {}
    Result<Done> rewind() override
    {
        m_size = 0;
        m_head.clear();
        return m_source.rewind();
    }
    Result<std::size_t> read(std::span<std::uint8_t> into) override
    {
        auto count = m_source.read(into);
        if (!count)
            return count;
        const auto wanted = std::min(headBytes - std::min(headBytes, m_head.size()), *count);
        m_head.insert(m_head.end(), into.begin(), into.begin() + static_cast<std::ptrdiff_t>(wanted));
        m_size += static_cast<std::int64_t>(*count);
        return count;
    }
    std::int64_t size() const { return m_size; }
    std::string mediaType() const { return std::string{mediaTypeOf(m_head)}; }

private:
    ByteSource& m_source;
    std::int64_t m_size = 0;
    Bytes m_head;
};

} // namespace

Result<Bytes> Office::paper(const Session& session, const CaseId& id, const std::string& digest) const
{
    if (!session.seesCases())
        return seesNoFiles();
    const auto file = read(id);
    const bool named = std::ranges::any_of(file.acts, [&](const FiledAct& act) {
        return std::ranges::any_of(act.taken.head.papers, [&](const IssuedPaper& p) { return p.digest == digest; });
    });
    const auto key = digestFromHex(digest);
    if (!named || !key)
        return notValid("document", {N_("The case has no paper %1"), {digest}});
    return m_parts.vault.get(*key);
}

void Office::noteLook(const Session& session, const CaseId& id, const std::string& what)
{
    const StreamName stream = "access/" + session.person().text();
    const auto now = m_parts.clock.now();
    Transaction transaction;
    Body body{{"case", Value{id.text()}}, {"what", Value{what}}};
    transaction.appends.push_back({stream, m_parts.journal.count(stream), {{"looked-at", 1, now.day(), session.person(), std::move(body)}}});
    (void)m_parts.journal.append(transaction, now);
}

Result<AttachedFile> Office::attach(const Session& session, ByteSource& source, const std::string& name, const ByteProgress& progress) const
{
    if (!session.seesCases())
        return seesNoFiles();
    Watched watched{source};
    auto digest = m_parts.vault.putFrom(watched, m_parts.clock.now(), progress);
    if (!digest)
        return std::move(digest).refusal();
    return AttachedFile{safeFileName(name), watched.mediaType(), watched.size(), hex(*digest), {}, {}};
}

Result<AttachedFile> Office::attachment(const Session& session, const CaseId& id, const std::string& digest, const ByteSink& into,
                                        const ByteProgress& progress)
{
    if (!session.seesCases())
        return seesNoFiles();
    const auto file = read(id);
    const auto* named = attachedFile(file, digest);
    const auto key = digestFromHex(digest);
    if (!named || !key)
        return notValid("attached", {N_("The case has no file %1"), {digest}});
    noteLook(session, id, named->name);
    if (auto poured = pour(m_parts.vault, *key, into, progress); !poured)
        return std::move(poured).refusal();
    return *named;
}

Result<Done> Office::filesAreKept(const Command& command) const
{
    const auto* ask = std::get_if<TakeStep>(&command);
    const auto* files = ask ? attachedTo(ask->facts) : nullptr;
    if (!files)
        return Done{};
    for (const auto& attached : *files) {
        if (auto formed = wellFormed(attached); !formed)
            return formed;
        if (!m_parts.vault.has(*digestFromHex(attached.digest)))
            return notValid("attached", {N_("The bytes of %1 are not in the vault: attach the file again"), {attached.name}});
    }
    return Done{};
}

PageCounts Office::pagesOf(const CaseFile& file) const
{
    PageCounts counts;
    if (!m_parts.binder)
        return counts;
    const auto count = [&](const std::string& digest, std::string_view mediaType) {
        const auto key = digestFromHex(digest);
        // A recording is never read whole only to learn that it has no pages.
        if (!key || counts.contains(digest) || !(isPdf(mediaType) || isPicture(mediaType)))
            return;
        const auto bytes = m_parts.vault.get(*key);
        if (!bytes)
            return;
        if (const auto pages = m_parts.binder->pagesOf(*bytes, mediaType))
            counts.emplace(digest, *pages);
    };
    for (const auto& piece : piecesOf(file)) {
        count(piece.digest, "application/pdf");
        for (const auto& attached : piece.attached)
            count(attached.digest, attached.mediaType);
    }
    return counts;
}

Result<PageCounts> Office::countPages(const Session& session, const CaseFile& file) const
{
    if (!session.seesCases())
        return seesNoFiles();
    return pagesOf(file);
}

} // namespace anjuan
