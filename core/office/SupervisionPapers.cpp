// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a review: filled, set, and put into the vault before the entry that names them.
#include "core/documents/EvaluationFacts.h"
#include "core/office/Supervision.h"

namespace anjuan {

Result<IssuedPaper> Supervision::keep(std::string_view kind, const std::string& title, const FactTree& facts)
{
    const auto* form = m_parts.templates.find(kind);
    if (!form)
        return notValid(std::string{kind}, {N_("There is no template %1"), {std::string{kind}}});
    auto document = fill(*form, facts, m_parts.templates.labels());
    if (!document)
        return std::move(document).refusal();
    auto printed = m_parts.typesetter.typeset(*document);
    if (!printed)
        return std::move(printed).refusal();
    auto kept = m_parts.vault.put(printed->pdf, m_parts.clock.now());
    if (!kept)
        return std::move(kept).refusal();
    return IssuedPaper{std::string{kind}, title.empty() ? document->title : title, {}, hex(*kept), form->version()};
}

Result<std::vector<IssuedPaper>> Supervision::issue(const Session& session, const BatchView& batch)
{
    const auto report = reportOf(batch.file, *batch.standard);
    if (!report)
        return notValid("sheets", {N_("No sheet is signed yet"), {}});
    const auto now = m_office.circumstances(session.person());
    const auto* who = now.who();
    const auto by = who && !who->organ.empty() ? who->organ : now.setup->organ.name;
    const ReviewPapers papers{batch.file, *batch.standard, *report, now.roster, by, now.roster.nameOf(session.person()), now.now,
        m_parts.version, m_office.isPractice()};
    std::vector<IssuedPaper> issued;
    const auto all = report->annex.size() + 1;
    tell(0, all);
    auto first = keep("evaluation-report", {}, reportFacts(papers));
    if (!first)
        return std::move(first).refusal();
    issued.push_back(std::move(*first));
    for (const auto& result : report->annex) {
        const auto* form = m_parts.templates.find("evaluation-sheet");
        const auto title = (form ? form->title() : std::string{}) + " " + (result.number.empty() ? result.caseId : result.number);
        auto sheet = keep("evaluation-sheet", title, sheetFacts(papers, result));
        if (!sheet)
            return std::move(sheet).refusal();
        issued.push_back(std::move(*sheet));
        tell(issued.size(), all);
    }
    return issued;
}

} // namespace anjuan
