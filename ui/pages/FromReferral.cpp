// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromReferral.h"

#include <algorithm>

#include <QStringList>

#include "core/law/Keys.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCase.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::optional<Date> lastDay(const ReferralFile& file)
{
    if (!file.steps.empty())
        return file.steps.back().step.on;
    return file.isIncoming() ? file.drafted->letter.receivedOn : std::nullopt;
}

/// Somebody is to answer: they to us, or we to them.
bool waits(ReferralState state)
{
    switch (state) {
    case ReferralState::Sent:
    case ReferralState::Received:
    case ReferralState::Accepted:
    case ReferralState::InProgress:
        return true;
    case ReferralState::Draft:
    case ReferralState::Approved:
    case ReferralState::NotApproved:
    case ReferralState::Returned:
    case ReferralState::Refused:
    case ReferralState::Replied:
    case ReferralState::Closed:
        return false;
    }
    return false;
}

QString actWords(ReferralAct act, bool isIncoming)
{
    switch (act) {
    case ReferralAct::Approve:
        return words(N_("Approve"));
    case ReferralAct::Decline:
        return words(N_("Do not approve"));
    case ReferralAct::Withdraw:
        return words(N_("Take it back"));
    case ReferralAct::Send:
        return words(N_("Record that it was sent"));
    case ReferralAct::RecordReceipt:
        return isIncoming ? words(N_("Came in again")) : words(N_("Record the receipt"));
    case ReferralAct::Accept:
        return isIncoming ? words(N_("Accept and open a case")) : words(N_("They accepted"));
    case ReferralAct::Return:
        return isIncoming ? words(N_("Return for more material")) : words(N_("They returned it"));
    case ReferralAct::Refuse:
        return isIncoming ? words(N_("Refuse")) : words(N_("They refused"));
    case ReferralAct::Start:
        return words(N_("Work began"));
    case ReferralAct::Chase:
        return words(N_("Chase the reply"));
    case ReferralAct::Reply:
        return isIncoming ? words(N_("Record our answer")) : words(N_("Record their answer"));
    case ReferralAct::Close:
        return words(N_("Close"));
    case ReferralAct::AskAgain:
    case ReferralAct::Uphold:
    case ReferralAct::AskSupervision:
    case ReferralAct::HandOverGoods:
    case ReferralAct::PassOn:
        return words(labelOf(act));
    }
    return {};
}

QString nextWords(const ReferralView& view)
{
    const bool in = view.record.file.isIncoming();
    switch (view.record.file.state) {
    case ReferralState::Draft:
        return words(N_("Waits for approval"));
    case ReferralState::Approved:
        return words(N_("Send the letter with its attachments"));
    case ReferralState::Sent:
        return words(N_("Waits for the receipt"));
    case ReferralState::Received:
        return in ? words(N_("Decide whether to accept it")) : words(N_("Waits for their decision"));
    case ReferralState::Returned:
        return in ? words(N_("Waits for the missing material")) : words(N_("Supply what is missing and send it again"));
    case ReferralState::Accepted:
    case ReferralState::InProgress:
        return in ? words(N_("Deal with it and answer")) : words(N_("Waits for their answer"));
    case ReferralState::Refused:
        if (std::ranges::find(view.open, ReferralAct::Uphold) != view.open.end())
            return words(N_("Waits for the police to decide again"));
        if (std::ranges::find(view.open, ReferralAct::AskAgain) != view.open.end())
            return words(N_("Go on with the case, or ask the police again within three days"));
        return words(N_("Close the referral"));
    case ReferralState::NotApproved:
    case ReferralState::Replied:
        return words(N_("Close the referral"));
    case ReferralState::Closed:
        if (!view.open.empty())
            return words(labelOf(view.open.front()));
        return words(N_("Nothing more is to be done"));
    }
    return {};
}

bool isOverdueIn(const ReferralView& view, Date today)
{
    // D38 is a right: it lapses, nobody is late.
    return std::ranges::any_of(view.clocks, [&](const ReferralClock& clock) { return !clock.endedOn && clock.due < today && clock.limit != "D38"; });
}

} // namespace

ReferralLine lineOf(const ReferralView& view, Date today)
{
    const auto& file = view.record.file;
    const auto& letter = view.letter();
    ReferralLine line{toText(view.record.id.text()), choiceWords(file.state), toText(file.number()), toText(letter.otherOrgan), toText(letter.party),
        toText(letter.cause), {}, {}, 0, file.state != ReferralState::Closed, isOverdueIn(view, today), file.isIncoming()};
    const auto* sent = file.last(ReferralAct::Send);
    if (const auto day = file.isIncoming() ? letter.receivedOn : sent ? sent->step.on : std::nullopt)
        line.day = toText(day->iso());
    if (const auto last = lastDay(file); last && waits(file.state))
        line.waiting = today.daysSince(*last);
    if (const auto due = view.answerDue())
        line.due = toText(due->iso());
    return line;
}

bool matches(const ReferralLine& line, const QString& filter)
{
    const auto all = QStringList{line.state, line.number, line.organ, line.party, line.cause}.join(QLatin1Char(' '));
    const auto wanted = filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString titleOf(const ReferralView& view)
{
    const auto& letter = view.letter();
    const auto sentence = view.record.file.isIncoming() ? N_("Referred by %1: %2") : N_("Referred to %1: %2");
    return words(Message{sentence, {letter.otherOrgan, letter.cause}});
}

QString buttonOf(ReferralAct act)
{
    const auto key = Options<ReferralAct>::rows[static_cast<std::size_t>(act)].key;
    return QStringLiteral("referral:") + toText(std::string{key});
}

std::optional<ReferralAct> referralActOf(const QString& buttonId)
{
    for (std::size_t at = 0; at < Options<ReferralAct>::rows.size(); ++at) {
        const auto act = static_cast<ReferralAct>(at);
        if (buttonOf(act) == buttonId)
            return act;
    }
    return std::nullopt;
}

NextStep nextStepOf(const ReferralView& view, Date today)
{
    const bool in = view.record.file.isIncoming();
    NextStep next;
    next.words = nextWords(view);
    if (const auto due = view.answerDue()) {
        next.due = words(Message{in ? N_("our answer is due on %1") : N_("the answer is due on %1"), {*due}}) + QStringLiteral(" · ") + leftWords(*due, today);
        next.dueTone = *due < today ? Tone::Red : *due == today ? Tone::Amber : Tone::Text2;
    }
    for (const auto act : view.open) {
        const bool early = act == ReferralAct::Chase && !isOverdueIn(view, today);
        StepButton made{buttonOf(act), actWords(act, in), Symbol::None, !early, early ? words(N_("Chase the day after it is due")) : QString()};
        next.buttons.push_back(std::move(made));
    }
    if (next.buttons.size() > 4) {
        next.others.assign(next.buttons.begin() + 4, next.buttons.end());
        next.buttons.resize(4);
    }
    if (!in && !view.record.file.papers().empty())
        next.others.push_back({QStringLiteral("pack"), words(N_("Save the package for the other organ"))});
    return next;
}

std::vector<LabelledFact> factsOf(const ReferralView& view, const Circumstances& now)
{
    const auto& letter = view.letter();
    std::vector<LabelledFact> facts;
    const auto add = [&](std::string_view label, const QString& text) {
        if (!text.isEmpty())
            facts.push_back({words(label), text});
    };
    const auto day = [](const std::optional<Date>& date) { return date ? words(*date) : QString(); };
    add(N_("Kind"), choiceWords(letter.kind));
    add(N_("Number of the letter"), toText(view.record.file.number()));
    add(view.record.file.isIncoming() ? N_("Sent by") : N_("Receiver"), toText(letter.otherOrgan));
    add(N_("Party"), toText(letter.party));
    add(N_("Cause"), toText(letter.cause));
    add(N_("Place"), toText(letter.place));
    add(N_("Facts"), toText(letter.facts));
    add(N_("Reason with its provision"), toText(letter.reason));
    add(N_("Suspected crime"), toText(letter.suspectedCrime));
    add(N_("Measures already taken"), toText(letter.measures));
    add(N_("The act ended on"), day(letter.actEndedOn));
    if (!view.record.file.isIncoming())
        add(N_("The whole case leaves"), words(letter.wholeCase ? N_("yes") : N_("no")));
    QStringList team;
    for (const auto& person : letter.team)
        team << toText(now.roster.nameOf(person));
    add(N_("Officers appointed"), team.join(QStringLiteral("、")));
    add(N_("Report of the officers received on"), day(letter.teamReportedOn));
    add(N_("Received on"), day(letter.receivedOn));
    add(N_("Reply asked for by"), day(letter.replyBy));
    QStringList copies;
    for (const auto& organ : letter.copiedTo)
        copies << toText(organ);
    add(N_("Copies to"), copies.join(QStringLiteral("、")));
    add(N_("Contact"), toText(letter.contact));
    return facts;
}

std::vector<ReferralPaperLine> papersOf(const ReferralView& view)
{
    std::vector<ReferralPaperLine> lines;
    const auto shortened = [](const std::string& digest) { return toText(digest.substr(0, 16)); };
    for (const auto& paper : view.record.file.papers())
        lines.push_back({toText(paper.digest), toText(paper.title), {}, toText(paper.number), shortened(paper.digest)});
    for (const auto& one : view.letter().attachments) {
        const auto copies = one.copies > 0 ? QString::number(one.copies) : QString();
        lines.push_back({toText(one.digest), toText(one.name), copies, one.isOriginal ? words(N_("Original")) : QString(), shortened(one.digest)});
    }
    return lines;
}

std::vector<TimelineLine> timelineOf(const ReferralView& view, const Circumstances& now)
{
    const auto& file = view.record.file;
    std::vector<TimelineLine> lines;
    const auto momentOf = [](const ReferralStep& step) {
        const auto on = step.on.value_or(Date::of(1970, 1, 1));
        const auto time = step.at ? QTime::fromString(toText(step.at->text()), QStringLiteral("HH:mm")) : QTime(0, 0);
        return QDateTime{QDate{on.year(), on.month(), on.day()}, time};
    };
    int at = 0;
    for (const auto& taken : file.steps) {
        TimelineLine line{QString::number(at++), momentOf(taken.step), QStringLiteral("document"), Symbol::Referrals, {}, {}, {}, Tone::Text, false};
        line.isTimed = taken.step.at.has_value();
        line.sentence = toText(now.roster.nameOf(taken.by)) + QLatin1Char(' ') + actWords(taken.step.act, file.isIncoming());
        if (!taken.step.text.empty())
            line.sentence += QStringLiteral(" · ") + toText(taken.step.text);
        for (const auto& missing : taken.step.lines)
            line.sentence += QStringLiteral(" · ") + toText(missing);
        for (const auto& paper : taken.papers)
            line.sentence += QStringLiteral(" · ") + toText(paper.title) + (paper.number.empty() ? QString() : QLatin1Char(' ') + toText(paper.number));
        const bool bad = taken.step.act == ReferralAct::Refuse || taken.step.act == ReferralAct::Return || taken.step.act == ReferralAct::Decline;
        line.tone = bad ? Tone::Amber : Tone::Text;
        lines.insert(lines.begin(), std::move(line));
    }
    if (file.isIncoming() && view.letter().receivedOn) {
        const auto on = *view.letter().receivedOn;
        TimelineLine line{QStringLiteral("in"), QDateTime{QDate{on.year(), on.month(), on.day()}, QTime(0, 0)}, QStringLiteral("document"), Symbol::Referrals, {}, {}, {}, Tone::Text, false};
        line.isTimed = false;
        line.sentence = toText(now.roster.nameOf(file.drafted->by)) + QLatin1Char(' ') + words(N_("Registered the letter"));
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<DeadlineLine> deadlinesOf(const ReferralView& view, const Circumstances& now)
{
    std::vector<DeadlineLine> lines;
    for (const auto& clock : view.clocks) {
        if (clock.endedOn || (clock.limit == "D38" && clock.due < now.today))
            continue;
        DeadlineLine line;
        line.id = toText(std::string{clock.limit});
        line.name = limitName(*now.law, clock.limit);
        line.remaining = leftWords(clock.due, now.today);
        line.tone = clock.due < now.today ? Tone::Red : clock.due == now.today ? Tone::Amber : Tone::Text;
        line.until = words(Message{N_("to %1"), {clock.due}});
        line.sum = words(Message{N_("from %1"), {clock.startsOn}});
        if (const auto row = now.law->limits.find(clock.limit); row && !(*row)->provisions.empty())
            line.sum += QStringLiteral(" · ") + words((*row)->provisions);
        line.parts.push_back({words(N_("Runs from")), words(clock.startsOn)});
        line.result = line.until;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace anjuan
