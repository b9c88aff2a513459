// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromCase.h"

#include <algorithm>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Service.h"
#include "ui/pages/ActGroups.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/pages/ReviewLines.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using Standing = StepState::Standing;

QString buttonId(std::string_view verb, const std::string& what)
{
    return toText(verb) + QLatin1Char(':') + toText(what);
}

QString actButton(Act act)
{
    return buttonId("step", std::string{keyOf(act)});
}

QString firstGap(const Findings& why)
{
    for (const auto& finding : why) {
        if (finding.level == Level::Refuse)
            return words(finding.sentence);
    }
    return {};
}

const StepState* stateOf(const CaseView& view, Act act)
{
    const auto found = std::ranges::find_if(view.steps, [&](const StepState& s) { return s.step->act == act; });
    return found == view.steps.end() ? nullptr : &*found;
}

/// The proposal the person is to sign, or else any that waits.
const StepState* waitingState(const CaseView& view)
{
    for (const auto standing : {Standing::SignatureWanted, Standing::Waiting}) {
        const auto found = std::ranges::find(view.steps, standing, &StepState::standing);
        if (found != view.steps.end())
            return &*found;
    }
    return nullptr;
}

StepButton openButton(const StepState& state)
{
    // A gap that its own form can mend does not lock the door; the refusal says it again.
    const auto act = state.step->act;
    return {actButton(act), words(rowOf(act).label), Symbol::None, true, firstGap(state.why), words(groupOf(act))};
}

void addWaiting(const CaseView& view, const StepState& state, NextStep& next)
{
    const auto label = std::string{rowOf(state.step->act).label};
    const auto entry = std::to_string(state.proposal);
    if (state.standing == Standing::SignatureWanted) {
        next.words = words(Message{N_("Your signature: %1"), {label}});
        next.buttons.push_back({buttonId("sign", entry), words(N_("Read and sign"))});
        return;
    }
    const auto signer = state.next ? std::string{Options<Signer>::rows[static_cast<std::size_t>(*state.next)].label} : std::string{};
    next.words = words(Message{N_("%1 waits for the signature: %2"), {label, signer}});
    const auto* proposal = view.file.proposal(state.proposal);
    if (proposal && proposal->stamp.madeBy == view.now.actor)
        next.buttons.push_back({buttonId("withdraw", entry), words(N_("Take it back"))});
}

void addNext(const CaseView& view, NextStep& next)
{
    if (!view.next) {
        next.words = words(N_("Nothing more is to be done"));
        return;
    }
    next.words = words(rowOf(view.next->act).label);
    const auto* state = stateOf(view, view.next->act);
    if (state && state->standing == Standing::Open)
        next.buttons.push_back(openButton(*state));
    else
        next.buttons.push_back({actButton(view.next->act), next.words, Symbol::None, false, state ? firstGap(state->why) : QString()});
}

void addDue(const CaseView& view, NextStep& next)
{
    const auto* duty = nextDuty(view.limits);
    if (!duty)
        return;
    const auto due = duty->due.forOurDuty();
    const int days = due.daysSince(view.now.today);
    next.due = limitName(*view.now.law, duty->limit) + QStringLiteral(" · ") + leftWords(due, view.now.today);
    next.dueTone = days < 0 ? Tone::Red : days == 0 ? Tone::Amber : Tone::Text2;
}

/// The furthest stage of the bar that the case has been at.
int furthestOf(const CaseFile& file)
{
    int furthest = 0;
    for (const auto& act : file.acts) {
        if (isOnSpine(act.taken.head.stageAfter))
            furthest = std::max(furthest, coarseStage(act.taken.head.stageAfter));
    }
    return furthest;
}

} // namespace

QString leftWords(Date due, Date today)
{
    const auto days = static_cast<std::int64_t>(due.daysSince(today));
    if (days < 0)
        return words(Message{N_("%1 days over"), {-days}});
    if (days == 0)
        return words(N_("today"));
    return words(Message{N_("%1 days left"), {days}});
}

CaseHeader headerOf(const CaseView& view)
{
    const auto& file = view.file;
    CaseHeader header;
    header.id = toText(file.id.text());
    QStringList title;
    for (const auto& part : {namesOfParties(file, view.now.today), file.cause()}) {
        if (!part.empty())
            title << toText(part);
    }
    if (title.size() < 2) {
        if (const auto* lead = file.facts<RegisterLead>(Act::RegisterLead); lead && file.cause().empty())
            title << toText(lead->content);
    }
    header.title = title.join(QStringLiteral(" · "));
    header.number = toText(file.number());
    header.shortName = toText(file.partyName());
    if (header.shortName.isEmpty())
        header.shortName = title.join(QString());
    if (header.shortName.size() > 12)
        header.shortName = header.shortName.left(12) + QChar(0x2026);
    header.tags.push_back({stageWords(file.stage), Tone::Text});
    for (const auto track : file.tracks())
        header.tags.push_back({choiceWords(track), Tone::Amber});
    header.officers = peopleWords(view.now.roster, file.handlers());
    return header;
}

std::vector<StageLine> stagesOf(const CaseView& view)
{
    // A case that ended on the way has done what it reached and nothing after it.
    const bool isOver = view.file.stage >= Stage::Archived;
    const int now = isOnSpine(view.file.stage) ? coarseStage(view.file.stage) : furthestOf(view.file);
    std::vector<StageLine> lines;
    for (int at = 0; at < 8; ++at) {
        StageLine line{coarseStageWords(at), {}, at < now || (isOver && at == now) ? StageState::Done : at == now ? StageState::Current : StageState::ToCome};
        if (line.state == StageState::Done) {
            const auto left = std::ranges::find_if(view.file.acts, [&](const FiledAct& act) {
                const auto after = act.taken.head.stageAfter;
                return at < now ? isOnSpine(after) && coarseStage(after) > at : after >= Stage::Archived;
            });
            if (left != view.file.acts.end())
                line.note = shortWords(left->on(), view.now.today);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

NextStep nextStepOf(const CaseView& view)
{
    NextStep next;
    const auto* waiting = waitingState(view);
    if (waiting)
        addWaiting(view, *waiting, next);
    else
        addNext(view, next);
    addDue(view, next);
    for (const auto& state : view.steps) {
        const auto id = actButton(state.step->act);
        const bool shown = std::ranges::any_of(next.buttons, [&](const StepButton& b) { return b.id == id; });
        if (state.standing == Standing::Open && !shown)
            next.others.push_back(openButton(state));
        else if (state.standing == Standing::SignatureWanted && &state != waiting)
            next.others.push_back({buttonId("sign", std::to_string(state.proposal)),
                words(Message{N_("Your signature: %1"), {std::string{rowOf(state.step->act).label}}})});
    }
    for (const auto& referral : view.referrals) {
        if (referral.file.drafted)
            next.others.push_back({QStringLiteral("referral:") + toText(referral.id.text()), words(Message{N_("Referral to %1"), {referral.file.drafted->letter.otherOrgan}})});
    }
    return next;
}

Gap gapOf(const Finding& finding)
{
    Gap gap{finding.level, words(finding.sentence), words(finding.provisions), {}, toText(finding.jump)};
    const bool elsewhere = std::string_view{finding.jump}.starts_with("referral:");
    if (elsewhere || (!finding.jump.empty() && actNamed(std::string_view{finding.jump}.substr(0, finding.jump.find('.')))))
        gap.link = words(N_("Go there"));
    else
        gap.linkId.clear();
    return gap;
}

std::vector<Gap> gapsOf(const CaseView& view)
{
    auto gaps = roundGapsOf(view);
    const auto* waiting = waitingState(view);
    const auto* state = waiting ? waiting : view.next ? stateOf(view, view.next->act) : nullptr;
    if (state) {
        for (const auto& finding : state->why)
            gaps.push_back(gapOf(finding));
    }
    for (const auto& [finding, entry] : view.findings) {
        if (entry != 0)
            continue;
        auto gap = gapOf(finding);
        if (std::ranges::none_of(gaps, [&](const Gap& g) { return g.sentence == gap.sentence; }))
            gaps.push_back(std::move(gap));
    }
    return gaps;
}

DeadlineLine deadlineOf(const RunningLimit& limit, const LawBook& law, Date today)
{
    DeadlineLine line;
    line.id = toText(limit.limit) + QLatin1Char('-') + QString::number(limit.startedBy);
    line.name = limitName(law, limit.limit);
    const auto due = limit.due.forOurDuty();
    const int days = due.daysSince(today);
    line.remaining = leftWords(due, today);
    line.tone = !limit.ours ? Tone::Text : days < 0 ? Tone::Red : days == 0 ? Tone::Amber : Tone::Text;
    const auto until = [](Date day) -> QString { return words(day) + QLatin1Char(' ') + words(day.weekday()); };
    line.until = words(N_("until")) + QLatin1Char(' ') + until(due);
    const auto& term = limit.due.term;
    const auto unit = std::string{Options<TermUnit>::rows[static_cast<std::size_t>(term.unit)].label};
    const auto length = words(Message{N_("%1 %2"), {static_cast<std::int64_t>(term.length), unit}});
    line.sum = words(Message{N_("from %1"), {limit.start}}) + QStringLiteral(" + ") + length;
    if (!limit.due.provisions.empty())
        line.sum += QStringLiteral(" · ") + words(limit.due.provisions);
    if (limit.due.isProvisional())
        line.uncertain = words(Message{N_("The days off are not published yet: between %1 and %2"), {due, limit.due.forTooEarly()}});
    line.parts.push_back({words(N_("Runs from")), words(limit.start)});
    line.parts.push_back({words(N_("Length")), length});
    for (const auto& reason : limit.due.because)
        line.parts.push_back({words(sentence(reason)), {}});
    if (!limit.due.basis.empty())
        line.parts.push_back({words(N_("Basis of the local rule")), toText(limit.due.basis)});
    line.result = until(due);
    return line;
}

std::vector<DeadlineLine> deadlinesOf(const CaseView& view)
{
    std::vector<const RunningLimit*> open;
    for (const auto& limit : view.limits) {
        if (limit.isOpen())
            open.push_back(&limit);
    }
    std::ranges::stable_sort(open, {}, [](const RunningLimit* limit) { return limit->due.forOurDuty(); });
    std::vector<DeadlineLine> lines;
    const bool areSeveral = partiesOf(view.file, view.now.today).size() > 1;
    for (const auto* limit : open) {
        lines.push_back(deadlineOf(*limit, *view.now.law, view.now.today));
        const auto* started = view.file.entry(limit->startedBy);
        const auto* service = started ? started->as<Serve>() : nullptr;
        if (areSeveral && service)
            lines.back().name += QStringLiteral(" · ") + toText(service->party.empty() ? view.file.partyName() : service->party);
    }
    return lines;
}

CasePreview previewOf(const CaseView& view)
{
    const auto header = headerOf(view);
    CasePreview preview;
    preview.id = header.id;
    preview.title = header.title;
    QStringList below;
    for (const auto& part : {header.number, header.officers}) {
        if (!part.isEmpty())
            below << part;
    }
    preview.subtitle = below.join(QStringLiteral(" · "));
    preview.stages = stagesOf(view);
    preview.stageNote = stageWords(view.file.stage);
    if (const auto* filed = view.file.last(Act::FileCase))
        preview.filed = words(Message{N_("filed %1"), {filed->on()}});
    preview.step = nextStepOf(view);
    preview.gaps = gapsOf(view);
    preview.deadlines = deadlinesOf(view);
    for (auto& line : timelineOf(view)) {
        preview.events.push_back({(line.when.toString(QStringLiteral("MM-dd ")) + line.timeText()).trimmed(), line.symbol, line.sentence});
        if (preview.events.size() == 5)
            break;
    }
    return preview;
}

std::optional<Act> actOfButton(const QString& id)
{
    return id.startsWith(QStringLiteral("step:")) ? actNamed(toUtf8(id.mid(5))) : std::nullopt;
}

std::optional<std::int64_t> proposalOfButton(const QString& id, const QString& verb)
{
    const QString head = verb + QLatin1Char(':');
    if (!id.startsWith(head))
        return std::nullopt;
    bool isNumber = false;
    const auto entry = id.mid(head.size()).toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>{entry} : std::nullopt;
}

} // namespace anjuan
