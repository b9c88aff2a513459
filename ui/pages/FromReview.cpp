// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QStringList>

#include "core/casefile/Joint.h"
#include "core/casefile/ReviewItems.h"
#include "core/casefile/Rounds.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Review.h"
#include "core/law/Provisions.h"
#include "core/review/Comparison.h"
#include "core/review/ReviewFacts.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/ReviewLines.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int nearlyOver = 10; // days left of the ninety from which the figure is amber

QString days(int count)
{
    return words(Message{N_("%1 days"), {std::int64_t{count}}});
}

bool hasHandIn(const CaseFile& file, const PersonId& person)
{
    const auto handlers = file.handlers();
    if (std::ranges::find(handlers, person) != handlers.end())
        return true;
    return std::ranges::any_of(file.acts, [&](const FiledAct& act) {
        const auto& officers = act.taken.head.officers;
        return act.act() != Act::HoldDiscussion && std::ranges::find(officers, person) != officers.end();
    });
}

ReviewFigure filingFigure(const ReviewFacts& facts)
{
    ReviewFigure figure{words(N_("From the act to the filing")), words(N_("not filed")), {}};
    if (!facts.daysFromActToFiling)
        return figure;
    figure.value = days(*facts.daysFromActToFiling);
    if (facts.limitationEnds)
        figure.more = words(Message{N_("limitation ends %1"), {*facts.limitationEnds}});
    return figure;
}

ReviewFigure ninetyFigure(const ReviewFacts& facts)
{
    ReviewFigure figure{words(N_("Days used of 90")), words(N_("not filed")), {}};
    if (!facts.daysUsed)
        return figure;
    figure.value = days(*facts.daysUsed);
    figure.more = *facts.daysLeft >= 0 ? words(Message{N_("%1 left"), {std::int64_t{*facts.daysLeft}}}) : words(Message{N_("%1 over"), {std::int64_t{-*facts.daysLeft}}});
    figure.tone = *facts.daysLeft < 0 ? Tone::Red : *facts.daysLeft < nearlyOver ? Tone::Amber : Tone::Text;
    return figure;
}

ReviewFigure defenceFigure(const ReviewFacts& facts)
{
    ReviewFigure figure{words(N_("Period for the defence")), {}, {}};
    const auto end = facts.defenceEnds ? words(*facts.defenceEnds) : QString();
    switch (facts.defence) {
    case DefencePeriod::NoNotice: figure.value = words(N_("no notice served")); break;
    case DefencePeriod::Running:
        figure.value = words(N_("still runs"));
        figure.tone = Tone::Amber;
        break;
    case DefencePeriod::Over: figure.value = words(N_("is over")); break;
    case DefencePeriod::Waived: figure.value = words(N_("expressly waived")); break;
    }
    figure.more = end.isEmpty() ? QString() : words(Message{N_("to %1"), {*facts.defenceEnds}});
    return figure;
}

ReviewFigure fineFigure(const ReviewFacts& facts)
{
    ReviewFigure figure{words(N_("Intended fine")), facts.fine ? amountWords(*facts.fine) : words(N_("none")), {}};
    if (!facts.tierLimits)
        return figure;
    figure.more = toText(facts.tier) + QLatin1Char(' ') + words(facts.tierLimits->least) + QStringLiteral("–") + words(facts.tierLimits->most);
    if (facts.fine && !facts.tierLimits->contain(*facts.fine))
        figure.tone = Tone::Amber;
    return figure;
}

ReviewFigure orderFigure(const ReviewFacts& facts)
{
    ReviewFigure figure{words(N_("Order of the dates")), {}, {}};
    figure.value = facts.disorder.empty() ? words(Message{N_("%1 steps in order"), {std::int64_t{facts.stepsInOrder}}})
                                          : words(Message{N_("%1 the wrong way round"), {static_cast<std::int64_t>(facts.disorder.size())}});
    if (!facts.disorder.empty()) {
        figure.tone = Tone::Amber;
        figure.more = words(facts.disorder.front().sentence);
    }
    return figure;
}

/// The last opinion before the submission that waits.
const FiledAct* roundBefore(const CaseFile& file)
{
    return openSubmission(file) ? lastOpinion(file) : nullptr;
}

std::vector<ReviewItemLine> itemsOf(const CaseFile& file)
{
    const auto* before = roundBefore(file);
    const auto comparison = before ? changesSince(file, *before) : RoundComparison{};
    std::vector<ReviewItemLine> lines;
    for (const auto& item : reviewItems()) {
        ReviewItemLine line{toText(item.name)};
        line.changed = before && comparison.concerns(file, std::string{item.name});
        if (before) {
            for (const auto& problem : problemsOf(*before->as<GiveOpinion>())) {
                if (problem.item == item.name)
                    line.before = toText(problem.remark);
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<RoundChangeLine> changesOf(const CaseFile& file)
{
    const auto* before = roundBefore(file);
    if (!before)
        return {};
    std::vector<RoundChangeLine> lines;
    const auto comparison = changesSince(file, *before);
    for (const auto& change : comparison.changed)
        lines.push_back({words(change.field->label), valueWords(change.before, *change.field), valueWords(change.after, *change.field)});
    for (const auto entry : comparison.added) {
        const auto* act = file.entry(entry);
        const auto* piece = act->as<AddEvidence>();
        lines.push_back({words(N_("New")), {}, piece ? toText(piece->id) + QLatin1Char(' ') + toText(piece->name) : words(rowOf(act->act()).label) + QLatin1Char(' ') + words(act->on())});
    }
    return lines;
}

QString answersOf(const CaseFile& file)
{
    const auto* sent = openSubmission(file);
    QStringList lines;
    if (sent) {
        for (const auto& answer : sent->as<SubmitReview>()->answers) {
            if (!answer.answer.empty())
                lines << toText(answer.item) + QStringLiteral("：") + toText(answer.answer);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<ReviewPaperLine> papersOf(const CaseFile& file)
{
    std::vector<ReviewPaperLine> lines;
    for (const auto& act : file.acts) {
        for (const auto& paper : act.taken.head.papers)
            lines.push_back({toText(paper.digest), toText(paper.title)});
    }
    return lines;
}

QString tableWords(const Value::Table& table, std::span<const FieldRow> columns)
{
    QStringList rows;
    for (const auto& row : table) {
        QStringList cells;
        for (std::size_t at = 0; at < row.size() && at < columns.size(); ++at) {
            if (!row[at].isEmpty())
                cells << valueWords(row[at], columns[at]);
        }
        rows << cells.join(QLatin1Char(' '));
    }
    return rows.join(QStringLiteral("; "));
}

} // namespace

QString valueWords(const Value& value, const FieldRow& field)
{
    if (field.privacy == Privacy::Personal)
        return value.isEmpty() ? QString() : words(N_("(personal, not shown here)"));
    if (const auto* text = value.as<std::string>())
        return field.options.empty() ? toText(*text) : optionWords(field.options, *text);
    if (const auto* number = value.as<std::int64_t>())
        return QString::number(*number);
    if (const auto* yes = value.as<bool>())
        return words(*yes ? N_("yes") : N_("no"));
    if (const auto* day = value.as<Date>())
        return words(*day);
    if (const auto* time = value.as<TimeOfDay>())
        return toText(time->text());
    if (const auto* money = value.as<Money>())
        return amountWords(*money);
    if (const auto* lines = value.as<Value::Lines>()) {
        QStringList texts;
        for (const auto& line : *lines)
            texts << toText(line);
        return texts.join(QStringLiteral("、"));
    }
    const auto* table = value.as<Value::Table>();
    return table ? tableWords(*table, field.columns) : QString();
}

bool waitsForReviewer(const CaseView& view, const PersonId& reviewer)
{
    return view.file.stage < Stage::DecisionApproved && openSubmission(view.file) && !hasHandIn(view.file, reviewer);
}

ReviewQueueLine reviewQueueLineOf(const CaseView& view)
{
    const auto facts = reviewFactsOf(view.file, view.now);
    ReviewQueueLine line{toText(view.file.id.text())};
    line.daysWaiting = facts.daysWaiting.value_or(0);
    line.round = facts.round;
    line.handlers = peopleWords(view.now.roster, view.file.handlers());
    line.cause = toText(view.file.cause());
    line.party = toText(namesOfParties(view.file, view.now.today));
    line.number = toText(view.file.number());
    line.fine = facts.fine ? amountWords(*facts.fine) : QString();
    line.hasDaysLeft = facts.daysLeft.has_value();
    line.daysLeft = facts.daysLeft.value_or(0);
    line.papers = static_cast<int>(papersOf(view.file).size());
    if (const auto* sent = openSubmission(view.file))
        line.note = toText(sent->as<SubmitReview>()->note);
    return line;
}

ReviewSheetLines reviewSheetOf(const CaseView& view)
{
    const auto facts = reviewFactsOf(view.file, view.now);
    ReviewSheetLines lines;
    lines.id = toText(view.file.id.text());
    lines.title = toText(namesOfParties(view.file, view.now.today)) + QStringLiteral(" · ") + toText(view.file.cause());
    lines.number = toText(view.file.number());
    lines.round = facts.round;
    const auto waiting = words(Message{N_("waiting for %1 days"), {std::int64_t{facts.daysWaiting.value_or(0)}}});
    lines.waiting = waiting + QStringLiteral(" · ") + words(N_("Handlers")) + QLatin1Char(' ') + peopleWords(view.now.roster, view.file.handlers());
    lines.figures = {filingFigure(facts), ninetyFigure(facts), defenceFigure(facts), fineFigure(facts), orderFigure(facts)};
    lines.items = itemsOf(view.file);
    lines.changes = changesOf(view.file);
    lines.papers = papersOf(view.file);
    lines.answers = answersOf(view.file);
    return lines;
}

std::vector<Gap> roundGapsOf(const CaseView& view)
{
    const auto* opinion = opinionToAnswer(view.file);
    if (!opinion)
        return {};
    const auto comparison = changesSince(view.file, *opinion);
    std::vector<Gap> gaps;
    for (const auto& problem : problemsOf(*opinion->as<GiveOpinion>())) {
        const bool mended = comparison.concerns(view.file, problem.item);
        const Message said = mended ? Message{N_("Review, %1: %2 (mended since)"), {problem.item, problem.remark}} : Message{N_("Review, %1: %2"), {problem.item, problem.remark}};
        gaps.push_back({mended ? Level::Hint : Level::Refuse, words(said), words(Provisions{provisions::legalReview}), words(N_("Answer")), QStringLiteral("submit-review.answers")});
    }
    return gaps;
}

QString composedOpinion(const std::vector<ReviewItemLine>& items)
{
    QStringList problems;
    for (const auto& item : items) {
        if (item.verdict == static_cast<int>(Verdict::Problem))
            problems << item.item + QStringLiteral("：") + (item.remark.isEmpty() ? QStringLiteral("存在问题") : item.remark)
                    + (item.page > 0 ? QStringLiteral("（第%1页）").arg(item.page) : QString());
    }
    if (problems.isEmpty())
        return QStringLiteral("经审核，本案主体合法，事实清楚，证据充分，适用依据正确，裁量适当，程序合法，文书规范。");
    return QStringLiteral("经审核，存在以下问题：") + problems.join(QStringLiteral("；")) + QStringLiteral("。");
}

} // namespace anjuan
