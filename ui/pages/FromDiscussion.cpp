// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that go into papers are Chinese in every language of the window.
#include <QStringList>

#include "core/casefile/Joint.h"
#include "core/casefile/Rounds.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/documents/Document.h"
#include "core/review/ReviewFacts.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/DiscussionLines.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

QString factsText(const CaseFile& file)
{
    QStringList texts;
    if (const auto* stated = file.statedFacts()) {
        for (const auto& fact : stated->facts)
            texts << toText(fact.text);
    }
    return texts.join(QStringLiteral("；"));
}

BriefLine evidenceLine(const CaseFile& file)
{
    QStringList names;
    for (const auto* piece : file.all(Act::AddEvidence))
        names << toText(piece->as<AddEvidence>()->name);
    return {words(N_("Evidence")), words(Message{N_("%1 pieces"), {static_cast<std::int64_t>(names.size())}}) + QStringLiteral("：") + names.join(QStringLiteral("、")), {}};
}

QString penaltiesOf(const CaseFile& file)
{
    if (const auto* notice = file.facts<IssueNotice>(Act::IssueNotice))
        return penaltyWords(notice->penalties);
    const auto* conclusion = file.conclusion();
    return conclusion ? penaltyWords(conclusion->penalties) : QString();
}

BriefLine proposalLine(const CaseView& view)
{
    BriefLine line{words(N_("Proposal")), penaltiesOf(view.file), {}, true};
    const auto facts = reviewFactsOf(view.file, view.now);
    if (facts.tierLimits)
        line.more = words(N_("Tier")) + QLatin1Char(' ') + toText(facts.tier) + QLatin1Char(' ') + words(facts.tierLimits->least) + QStringLiteral("–") + words(facts.tierLimits->most);
    return line;
}

BriefLine reviewLine(const CaseView& view)
{
    const auto* opinion = lastOpinion(view.file);
    if (!opinion)
        return {words(N_("Legal review")), words(N_("not yet given")), {}};
    const auto* given = opinion->as<GiveOpinion>();
    return {words(N_("Legal review")), choiceWords(given->conclusion) + QStringLiteral("（") + peopleWords(view.now.roster, {opinion->stamp.madeBy}) + QStringLiteral("，") + words(opinion->on()) + QStringLiteral("）"),
        toText(given->opinion)};
}

BriefLine defenceLine(const CaseFile& file)
{
    const auto* defence = file.facts<RecordDefence>(Act::RecordDefence);
    QStringList points;
    for (const auto& point : defence ? defence->points : std::vector<std::string>{})
        points << toText(point);
    const auto* again = file.facts<ReExamine>(Act::ReExamine);
    return {words(N_("Statement of the party")), points.isEmpty() ? words(N_("none")) : points.join(QStringLiteral("；")), again ? toText(again->conclusion) : QString()};
}

QString paperProposal(const CaseFile& file)
{
    if (const auto* notice = file.facts<IssueNotice>(Act::IssueNotice))
        return toText(notice->penaltyText);
    const auto* conclusion = file.conclusion();
    return conclusion ? toText(conclusion->characterisation) : QString();
}

} // namespace

QString hiddenName(const QString& name)
{
    return name.isEmpty() ? name : name.left(1) + QStringLiteral("＊＊");
}

std::optional<AgendaLine> agendaLineOf(const CaseView& view)
{
    const auto why = whyToDiscuss(view.file, view.now);
    if (!why)
        return std::nullopt;
    AgendaLine line{toText(view.file.id.text()), toText(view.file.number()), toText(namesOfParties(view.file, view.now.today)), toText(view.file.cause()), words(why->sentence), words(why->provisions),
        peopleWords(view.now.roster, view.file.handlers()), {}};
    if (const auto* held = view.file.last(Act::HoldDiscussion))
        line.held = words(held->on()) + QLatin1Char(' ') + choiceWords(held->as<HoldDiscussion>()->outcome);
    return line;
}

MeetingCase meetingCaseOf(const CaseView& view)
{
    const auto& file = view.file;
    MeetingCase meeting;
    meeting.id = toText(file.id.text());
    meeting.partyName = toText(namesOfParties(file, view.now.today));
    meeting.title = meeting.partyName + QStringLiteral(" · ") + toText(file.cause());
    meeting.below = toText(file.number()) + QStringLiteral(" · ") + words(N_("Handlers")) + QLatin1Char(' ') + peopleWords(view.now.roster, file.handlers());
    meeting.report = factsText(file);
    const auto* conclusion = file.conclusion();
    meeting.brief = {{words(N_("Facts")), meeting.report, {}}, evidenceLine(file), {words(N_("Basis in law")), conclusion ? toText(conclusion->basis) : QString(), {}},
        proposalLine(view), reviewLine(view), defenceLine(file)};
    if (const auto why = whyToDiscuss(file, view.now))
        meeting.brief.push_back({words(N_("Why it is discussed")), words(why->sentence), words(why->provisions)});
    for (const auto& seat : attendantsOf(file, view.now))
        meeting.seats.push_back({toText(seat.person.text()), toText(seat.name), toText(seat.post), seat.seat});
    meeting.proposal = paperProposal(file);
    meeting.headsWanted = attendanceOf({}, view.now).wanted;
    return meeting;
}

Document briefPaperOf(const MeetingCase& meeting, const QString& organ, bool practice)
{
    Document paper;
    paper.kind = "discussion-brief";
    paper.look = Look::Form;
    paper.organ = toUtf8(organ);
    paper.title = "集体讨论案情摘要";
    paper.isPractice = practice;
    FormTable table{{5, 22}, {}};
    const auto add = [&](const QString& label, const QString& value) {
        table.rows.push_back({{{toUtf8(label), true, 1, 1, {}}, {toUtf8(value), false, 1, 1, {}}}, 0});
    };
    add(QStringLiteral("案件"), meeting.title + QLatin1Char('\n') + meeting.below);
    for (const auto& line : meeting.brief)
        add(line.label, line.more.isEmpty() ? line.value : line.value + QLatin1Char('\n') + line.more);
    paper.blocks.push_back(std::move(table));
    return paper;
}

} // namespace anjuan
