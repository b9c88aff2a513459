// SPDX-License-Identifier: GPL-3.0-or-later
// What the Office shows: it reads and changes nothing.
#include <algorithm>
#include <iterator>

#include "core/documents/CaseFacts.h"
#include "core/documents/NumberRegister.h"
#include "core/office/CaseStream.h"
#include "core/office/EarlierCases.h"
#include "core/office/Office.h"
#include "core/office/OfficeRefusals.h"

namespace anjuan {
namespace {

/// A number stands in few texts; what is more is not a number.
constexpr int mostHits = 50;

Refusal noSuchCase(const CaseId& id)
{
    Finding finding;
    finding.rule = "case";
    finding.sentence = {N_("There is no case %1"), {id.text()}};
    return refuse(Why::NotFound, std::move(finding));
}

/// How the number may stand in the record: as typed, in its one spelling, and as this office writes its own.
std::vector<std::string> spellingsOf(const std::string& typed, const Setup& setup)
{
    std::vector<std::string> spellings{typed};
    const auto number = parseNumber(typed);
    if (!number)
        return spellings;
    spellings.push_back(*normalisedNumber(typed));
    const auto pattern = NumberPattern::read(setup.numberPattern);
    for (const auto& [series, title] : setup.registers) {
        const auto own = pattern ? pattern->number(series, number->year, number->sequence) : std::string{};
        if (pattern && parseNumber(own) == number)
            spellings.push_back(own);
    }
    return spellings;
}

bool isSameNumber(const std::string& number, const std::string& typed)
{
    const auto wanted = normalisedNumber(typed);
    return !number.empty() && (number == typed || (wanted && normalisedNumber(number) == wanted));
}

/// Whether the case or one of its papers bears the number.
bool bears(const CaseFile& file, const std::string& typed)
{
    return isSameNumber(file.number(), typed) || std::ranges::any_of(file.acts, [&](const FiledAct& act) {
        return std::ranges::any_of(act.taken.head.papers, [&](const IssuedPaper& paper) { return isSameNumber(paper.number, typed); });
    });
}

} // namespace

Result<CaseView> Office::view(const Session& session, const CaseId& id) const
{
    if (!session.seesCases())
        return seesNoCases();
    CaseView view{*load(session, id), circumstances(session.person()), {}, {}, {}, nullptr, {}};
    if (!view.file.exists())
        return noSuchCase(id);
    if (view.file.last(Act::IssueNoPenalty))
        view.now.earlier = earlierDecisions(m_parts.queries, view.file);
    view.steps = anjuan::steps(view.file, procedureOf(view.file), view.now);
    view.referrals = referralsOf(m_parts.journal, id);
    view.limits = limitsOf(view.file, view.now);
    std::ranges::move(limitsOf(view.referrals, view.now), std::back_inserter(view.limits));
    view.findings = checkFile(view.file, view.now);
    std::ranges::move(findingsOf(view.referrals, view.now.today), std::back_inserter(view.findings));
    view.next = nextStep(view.file, procedureOf(view.file));
    return view;
}

Result<Document> Office::preview(const Session& session, const CaseId& id, const TakeStep& ask, std::string_view kind) const
{
    if (!session.seesCases())
        return seesNoCases();
    const auto* form = m_parts.templates.find(kind);
    if (!form)
        return notValid(std::string{kind}, {N_("There is no template %1"), {std::string{kind}}});
    const auto now = circumstances(session.person());
    ActTaken taken{ask.act, {}, ask.facts};
    taken.head.at = ask.at;
    taken.head.officers = ask.officers;
    const auto file = load(session, id);
    const IssuedPaper draft{std::string{kind}, form->title(), "（文号待编）", {}, form->version()};
    const FiledAct act{{file->entries + 1, ask.occurredOn.value_or(now.today), now.now, now.actor}, taken};
    const auto pages = ask.act == Act::ArchiveCase ? pagesOf(*file) : PageCounts{};
    return fill(*form, caseFacts(*file, act, draft, now, m_parts.isPractice, pages), m_parts.templates.labels());
}

std::optional<CaseId> Office::find(const Session& session, const std::string& idOrNumber) const
{
    if (!session.seesCases())
        return std::nullopt;
    const CaseId id{idOrNumber};
    if (m_parts.journal.count(streamOf(id)) > 0)
        return id;
    for (const auto& spelling : spellingsOf(idOrNumber, *m_setup)) {
        for (const auto& hit : m_parts.queries.search(spelling, mostHits)) {
            if (bears(*load(session, hit.id), idOrNumber))
                return hit.id;
        }
    }
    return std::nullopt;
}

Result<const Queries*> Office::lists(const Session& session) const
{
    if (!session.seesCases())
        return seesNoCases();
    return static_cast<const Queries*>(&m_parts.queries);
}

void Office::eachCase(const Session& session, const std::function<void(const CaseFile&)>& look) const
{
    if (!session.seesCases())
        return;
    for (const auto& stream : m_parts.journal.streams("case/"))
        look(read(CaseId{stream.substr(5)}));
}

} // namespace anjuan
