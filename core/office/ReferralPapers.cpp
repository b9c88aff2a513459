// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of referrals: chase letter and receipt are filled, set and put into the vault before the entry that names
// them; a package carries what is at hand.
#include <algorithm>

#include "core/documents/ReferralFacts.h"
#include "core/office/Referrals.h"
#include "core/office/Registers.h"

namespace anjuan {
namespace {

constexpr std::string_view chaseSeries = "移催";

Refusal noSuchPaper(const std::string& digest)
{
    Finding finding;
    finding.rule = "paper";
    finding.sentence = {N_("The referral has no paper %1"), {digest}};
    return refuse(Why::NotFound, std::move(finding));
}

/// "03-询问笔录.pdf": in order, and readable at the other end.
std::string fileName(std::size_t place, const std::string& title)
{
    std::string name = (place < 10 ? "0" : "") + std::to_string(place) + "-" + title;
    std::ranges::replace_if(name, [](char c) { return c == '/' || c == '\\' || c == ':' || c == ' '; }, '_');
    return name + ".pdf";
}

} // namespace

/// A chase letter is numbered where the office keeps a register for it, and goes without a number elsewhere.
Result<std::string> Referrals::numberFor(ReferralChange& change, const ReferralStep& step, const Circumstances& now) const
{
    if (step.act != ReferralAct::Chase || !now.setup->registers.contains(std::string{chaseSeries}))
        return std::string{};
    auto next = nextNumber(m_parts.journal, *now.setup, chaseSeries, step.on->year());
    if (!next)
        return std::move(next).refusal();
    const CaseId file{change.record.file.drafted->letter.caseId};
    change.registers.push_back({next->stream, next->expected, {numberTaken(*next, file, "chase-letter", *step.on, now.actor)}});
    return next->number;
}

Result<std::vector<IssuedPaper>> Referrals::papersOf(ReferralChange& change, const ReferralStep& step, const Circumstances& now) const
{
    const auto& record = change.record;
    const bool answers = step.act == ReferralAct::Accept || step.act == ReferralAct::Return || step.act == ReferralAct::Refuse;
    const bool chases = step.act == ReferralAct::Chase;
    if (!chases && !(answers && record.file.isIncoming()))
        return std::vector<IssuedPaper>{};
    const auto* form = m_parts.templates.find(chases ? "chase-letter" : "referral-receipt");
    if (!form)
        return notValid("template", {N_("There is no template %1"), {std::string{chases ? "chase-letter" : "referral-receipt"}}});
    auto number = numberFor(change, step, now);
    if (!number)
        return std::move(number).refusal();
    const ReferralPaper paper{record.file, step, now, *number, m_office.isPractice()};
    auto document = fill(*form, chases ? chaseFacts(paper) : receiptFacts(paper), m_parts.templates.labels());
    if (!document)
        return std::move(document).refusal();
    auto printed = m_parts.typesetter.typeset(*document);
    if (!printed)
        return std::move(printed).refusal();
    auto kept = m_parts.vault.put(printed->pdf, now.now);
    if (!kept)
        return std::move(kept).refusal();
    return std::vector{IssuedPaper{chases ? "chase-letter" : "referral-receipt", document->title, *number, hex(*kept), form->version()}};
}

Result<Bytes> Referrals::paper(const Session& session, const ReferralId& id, const std::string& digest) const
{
    auto view = this->view(session, id);
    if (!view)
        return std::move(view).refusal();
    const auto papers = view->record.file.papers();
    const bool named = std::ranges::any_of(papers, [&](const IssuedPaper& p) { return p.digest == digest; })
        || std::ranges::any_of(view->letter().attachments, [&](const ReferralAttachment& a) { return a.digest == digest; });
    const auto key = digestFromHex(digest);
    if (!named || !key)
        return noSuchPaper(digest);
    return m_parts.vault.get(*key);
}

Result<ReferralPackage> Referrals::pack(const Session& session, const ReferralId& id) const
{
    auto view = this->view(session, id);
    if (!view)
        return std::move(view).refusal();
    if (view->record.file.isIncoming() || view->record.file.papers().empty()) {
        Finding finding;
        finding.rule = "not-approved";
        finding.sentence = {N_("Only a letter of ours that was approved is packed"), {}};
        finding.advice = {N_("Have the referral approved first"), {}};
        return refuse(Why::NotAtThisStage, std::move(finding));
    }
    ReferralPackage package{m_office.setup().organ.name, view->letter(), {}};
    package.letter.number = view->record.file.number();
    const auto add = [&](const std::string& title, const std::string& role, const std::string& digest) -> Result<Done> {
        auto bytes = paper(session, id, digest);
        if (!bytes)
            return std::move(bytes).refusal();
        package.papers.push_back({fileName(package.papers.size() + 1, title), title, role, digest, std::move(*bytes)});
        return Done{};
    };
    for (const auto& issued : view->record.file.papers()) {
        if (issued.kind == "chase-letter")
            continue;
        if (auto done = add(issued.title, issued.kind == "referral-receipt" ? "receipt" : "letter", issued.digest); !done)
            return std::move(done).refusal();
    }
    for (const auto& attachment : view->letter().attachments) {
        const auto key = digestFromHex(attachment.digest);
        if (!key || !m_parts.vault.has(*key))
            continue;
        if (auto done = add(attachment.name, "attachment", attachment.digest); !done)
            return std::move(done).refusal();
    }
    return package;
}

Result<ReferralView> Referrals::receive(const Session& session, const ReferralPackage& package, Date receivedOn)
{
    for (const auto& paper : package.papers) {
        if (auto kept = m_parts.vault.put(paper.bytes, m_parts.clock.now()); !kept)
            return std::move(kept).refusal();
    }
    return receive(session, incomingOf(package, receivedOn));
}

} // namespace anjuan
