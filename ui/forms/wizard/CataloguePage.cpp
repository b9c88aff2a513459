// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/wizard/CataloguePage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/forms/Form.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/Measure.h"
#include "ui/forms/wizard/SetupFields.h"
#include "ui/forms/wizard/SetupJson.h"
#include "ui/words/Text.h"

namespace anjuan {
namespace {

constexpr int listHeight = 260;

/// As shipped, until the office puts its own (a figure of the register of local rules, in fen).
constexpr std::int64_t proposedForPersons = 500000;
constexpr std::int64_t proposedForOrganisations = 5000000;

} // namespace

CataloguePage::CataloguePage(const Surroundings& surroundings, const std::vector<Pick>& matters)
    : SetupPage(tr("Matters"), tr("Which matters the organ may punish in its own name, and from which fine a hearing is offered."),
                fieldsOf<CatalogueFacts>(), surroundings),
      m_list(new QTreeWidget), m_count(new Label{Label::Role::Small})
{
    m_list->setAccessibleName(tr("Matters"));
    m_list->setHeaderLabels({tr("Code"), tr("Name"), tr("Article"), tr("Range"), tr("To mind")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(measure(*this, listHeight));
    fill(matters);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 0, 16, 8);
    column->addWidget(makeTools());
    column->addWidget(m_list);
    below().addLayout(column);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] {
        count();
        Q_EMIT edited();
    });
    (void)form().setFacts({{"hearing_person_fen", proposedForPersons}, {"hearing_organisation_fen", proposedForOrganisations}});
    count();
}

QWidget* CataloguePage::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout{tools};
    row->setContentsMargins(0, 0, 0, 0);
    auto* sought = new QLineEdit;
    sought->setPlaceholderText(tr("Filter the list"));
    sought->setAccessibleName(sought->placeholderText());
    sought->setMinimumHeight(fieldHeight(*this));
    connect(sought, &QLineEdit::textChanged, this, &CataloguePage::filter);
    row->addWidget(sought, 1);
    for (const bool ticked : {true, false}) {
        auto* all = new LinkButton{ticked ? tr("Tick what is shown") : tr("Untick what is shown"), tools};
        connect(all, &QAbstractButton::clicked, this, [this, ticked] { tickShown(ticked); });
        row->addWidget(all);
    }
    row->addWidget(m_count);
    return tools;
}

void CataloguePage::fill(const std::vector<Pick>& matters)
{
    for (const auto& matter : matters) {
        auto* row = new QTreeWidgetItem{m_list, {toText(matter.key), matter.name, matter.article, matter.range, matter.caution}};
        row->setCheckState(0, Qt::Checked);
        for (int at = 0; at < m_list->columnCount(); ++at)
            row->setToolTip(at, row->text(at));
    }
    auto* header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
}

void CataloguePage::filter(const QString& text)
{
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        auto* row = m_list->topLevelItem(at);
        bool holds = text.trimmed().isEmpty();
        for (int column = 0; column < m_list->columnCount(); ++column)
            holds = holds || row->text(column).contains(text.trimmed(), Qt::CaseInsensitive);
        row->setHidden(!holds);
    }
}

void CataloguePage::tickShown(bool ticked)
{
    const QSignalBlocker quiet{m_list};
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        if (auto* row = m_list->topLevelItem(at); !row->isHidden())
            row->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    }
    count();
    Q_EMIT edited();
}

void CataloguePage::count()
{
    m_count->setText(tr("%1 of %2 ticked").arg(ticked().size()).arg(m_list->topLevelItemCount()));
}

std::vector<std::string> CataloguePage::ticked() const
{
    std::vector<std::string> codes;
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        if (const auto* row = m_list->topLevelItem(at); row->checkState(0) == Qt::Checked)
            codes.push_back(toUtf8(row->text(0)));
    }
    return codes;
}

void CataloguePage::setTicked(const std::vector<std::string>& codes)
{
    const QSignalBlocker quiet{m_list};
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        auto* row = m_list->topLevelItem(at);
        row->setCheckState(0, std::ranges::find(codes, toUtf8(row->text(0))) == codes.end() ? Qt::Unchecked : Qt::Checked);
    }
    count();
}

void CataloguePage::put(Json& setup) const
{
    putCatalogue(setup, form().facts(), ticked());
}

void CataloguePage::take(const Json& setup)
{
    auto facts = catalogueFacts(setup);
    for (const auto& [key, fen] : {std::pair{"hearing_person_fen", proposedForPersons}, std::pair{"hearing_organisation_fen", proposedForOrganisations}}) {
        if (!facts.contains(key))
            facts[key] = fen;
    }
    (void)form().setFacts(facts);
    if (const auto codes = adoptedCodes(setup))
        setTicked(*codes);
}

Json CataloguePage::typed() const
{
    return {{"fields", SetupPage::typed()}, {"ticked", ticked()}};
}

void CataloguePage::setTyped(const Json& typed)
{
    if (typed.contains("fields"))
        SetupPage::setTyped(typed["fields"]);
    if (typed.contains("ticked"))
        setTicked(typed["ticked"].get<std::vector<std::string>>());
}

std::vector<Finding> CataloguePage::furtherFaults() const
{
    const auto facts = form().facts();
    const auto fault = [](const char* key, const char* sentence) { return notValid(key, {sentence, {}}).findings.front(); };
    if (m_list->topLevelItemCount() > 0 && ticked().empty())
        return {fault("confirmed", N_("Without a matter no case can be filed: tick those of your published list"))};
    if (!facts.value("confirmed", false))
        return {fault("confirmed", N_("The organ answers for its list (行政处罚法 24): tick off the published one, then answer yes"))};
    return {};
}

} // namespace anjuan
