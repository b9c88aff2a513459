// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/GuidancePane.h"

#include <algorithm>

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/forms/Form.h"
#include "ui/parts/RangeBar.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr const char* penaltiesKey = "penalties";
constexpr std::size_t mostEarlier = 5;

Tone toneOf(Weight weight)
{
    switch (weight) {
    case Weight::Mind:
        return Tone::Amber;
    case Weight::Never:
        return Tone::Red;
    case Weight::Plain:
    case Weight::Good:
        break;
    }
    return Tone::Text;
}

QString limitsWords(const std::optional<FineLimits>& limits)
{
    return limits ? words(limits->least) + QStringLiteral("–") + words(limits->most) : QString();
}

/// What the pane says, in one text: to know whether it says something new.
QString signatureOf(const std::vector<GuidanceSection>& sections, const Guidance& guidance)
{
    QString all;
    for (const auto& section : sections) {
        all += words(section.heading) + QLatin1Char{'\n'};
        for (const auto& line : section.lines)
            all += words(line.text) + words(line.provisions) + QLatin1Char{'\n'};
    }
    for (const auto& tier : guidance.tiers)
        all += QLatin1Char(tier.holdsFine ? '1' : '0');
    return all;
}

} // namespace

bool GuidancePane::isFor(const Form& form)
{
    return form.editor(penaltiesKey) != nullptr;
}

GuidancePane::GuidancePane(
    Form* form, Act act, CaseFile file, Circumstances now, SimilarFines similar, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_act(act)
    , m_file(std::move(file))
    , m_now(std::move(now))
    , m_similar(std::move(similar))
    , m_column(new QVBoxLayout)
    , m_base(new QWidget)
    , m_baseAmount(new QLineEdit)
{
    setAccessibleName(words(N_("Discretion guidance")));
    auto* whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 8);
    whole->setSpacing(4);
    auto* base = new QHBoxLayout{m_base};
    base->setContentsMargins(0, 0, 0, 0);
    auto* label = anjuan::words(words(N_("Amount that the fine is measured by, yuan")), Type::Plain, Tone::Text2);
    label->setBuddy(m_baseAmount);
    base->addWidget(label);
    base->addWidget(m_baseAmount, 1);
    whole->addWidget(m_base);
    m_base->hide();
    m_column->setSpacing(3);
    whole->addLayout(m_column);
    connect(m_baseAmount, &QLineEdit::textChanged, this, &GuidancePane::follow);
    if (m_form)
        connect(m_form, &Form::changed, this, &GuidancePane::follow);
    follow();
}

Guidance GuidancePane::guidance() const
{
    Intended intended;
    intended.base.amount = Money::parse(toUtf8(m_baseAmount->text()));
    if (!m_form)
        return guidanceFor(m_file, m_now, intended);
    auto trial = m_file;
    if (auto facts = readFacts(m_act, m_form->facts(), false))
        trial.acts.push_back(
            {{m_file.entries + 1, m_now.today, m_now.now, m_now.actor}, {m_act, {}, std::move(*facts)}});
    return guidanceFor(trial, m_now, intended);
}

void GuidancePane::follow()
{
    const auto now = guidance();
    auto said = signatureOf(sectionsOf(now, m_similar), now);
    if (said == m_shown)
        return;
    m_shown = std::move(said);
    fill(now);
}

void GuidancePane::fill(const Guidance& guidance)
{
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    askBase(guidance);
    for (const auto& section : sectionsOf(guidance, m_similar)) {
        addHeading(section.heading);
        if (section.topic == GuidanceTopic::Range)
            addBar(guidance);
        if (section.topic == GuidanceTopic::Tiers) {
            addTiers(guidance);
            if (guidance.tierLine)
                addLine(*guidance.tierLine, true);
            continue;
        }
        for (std::size_t at = 0; at < section.lines.size(); ++at) {
            const bool isSaidBelow
                = at + 1 < section.lines.size() && section.lines[at + 1].provisions == section.lines[at].provisions;
            addLine(section.lines[at], !isSaidBelow);
        }
        if (section.topic == GuidanceTopic::Earlier)
            addEarlier();
    }
}

void GuidancePane::addHeading(std::string_view heading)
{
    if (m_column->count() > 0)
        m_column->addSpacing(8);
    m_column->addWidget(anjuan::words(words(heading), Type::Heading));
}

void GuidancePane::addLine(const GuidanceLine& line, bool withLaw)
{
    auto* label = anjuan::words(words(line.text), Type::Plain, toneOf(line.weight));
    label->setWordWrap(true);
    m_column->addWidget(label);
    if (!withLaw)
        return;
    auto* law = anjuan::words(words(line.provisions), Type::Small, Tone::Text2);
    law->setWordWrap(true);
    m_column->addWidget(law);
}

void GuidancePane::addBar(const Guidance& guidance)
{
    if (!guidance.range)
        return;
    RangeBar::Shown shown{guidance.range->least, guidance.range->most};
    for (const auto& tier : guidance.tiers) {
        if (tier.limits)
            shown.parts.push_back({toText(tier.name), tier.limits->least, tier.limits->most, tier.isPointedTo});
    }
    shown.sum = guidance.intended;
    if (const auto& spread = m_similar.spread) {
        shown.middle = std::pair{spread->lowerQuartile, spread->upperQuartile};
        shown.median = spread->median;
    }
    auto* bar = new RangeBar;
    bar->show(std::move(shown));
    m_column->addWidget(bar);
}

void GuidancePane::addTiers(const Guidance& guidance)
{
    auto* table = new QWidget;
    auto* rows = new QGridLayout{table};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& tier : guidance.tiers) {
        auto name = toText(tier.name);
        if (tier.isNamed)
            name += QLatin1Char{'\n'} + words(N_("(named)")); // below: the condition needs the room
        QLabel* cells[] = {anjuan::words(name, tier.isPointedTo ? Type::Heading : Type::Plain),
            anjuan::words(toText(tier.condition), Type::Small, Tone::Text2), anjuan::words(limitsWords(tier.limits))};
        int column = 0;
        for (auto* cell : cells) {
            cell->setContentsMargins(6, 4, 6, 4);
            if (tier.holdsFine)
                setGround(cell, "accenttint");
            rows->addWidget(cell, row, column++);
        }
        cells[1]->setWordWrap(true);
        cells[2]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
    m_column->addWidget(table);
}

void GuidancePane::addEarlier()
{
    for (std::size_t i = 0; i < std::min(mostEarlier, m_similar.latest.size()); ++i) {
        const auto& fine = m_similar.latest[i];
        auto* line = new QWidget;
        auto* across = new QHBoxLayout{line};
        across->setContentsMargins(0, 0, 0, 0);
        auto* what = new ElidedLabel(Type::Small, Tone::Text2);
        auto said = words(fine.decidedOn);
        for (const auto& part : {toText(fine.number), toText(fine.tier)})
            said += part.isEmpty() ? QString() : QStringLiteral(" · ") + part;
        what->setWhole(said);
        across->addWidget(what, 1);
        across->addWidget(anjuan::words(amountWords(fine.fine)));
        m_column->addWidget(line);
    }
}

void GuidancePane::askBase(const Guidance& guidance)
{
    const auto matter = m_now.law->catalogue.find(guidance.code);
    const auto basis = matter ? (*matter)->range.basis : RangeBasis::NoFine;
    m_base->setVisible(basis == RangeBasis::Percent || basis == RangeBasis::Multiple);
}

QString GuidancePane::text() const
{
    QStringList lines;
    for (const auto* label : findChildren<QLabel*>())
        lines << label->text();
    return lines.join(QLatin1Char{'\n'});
}

} // namespace anjuan
