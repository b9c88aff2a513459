// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeoplePage.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using Ask = PeoplePage::Ask;

Column<PersonLine> text(const char* key, std::string_view title, QString PersonLine::*member, Tone tone = Tone::Text)
{
    return {QLatin1String(key), words(title), [member, tone](const PersonLine& line) {
                return Cell{.text = line.*member, .tone = line.disabled ? Tone::Disabled : tone};
            }};
}

std::vector<Column<PersonLine>> columns()
{
    return {text("name", N_("Name"), &PersonLine::name), text("login", N_("Login"), &PersonLine::login, Tone::Text2), text("post", N_("Post"), &PersonLine::post, Tone::Text2),
        text("roles", N_("Roles"), &PersonLine::roles),
        {QStringLiteral("certificate"), words(N_("Enforcement certificate")), [](const PersonLine& l) { return Cell{.text = l.certificate, .tone = l.disabled ? Tone::Disabled : l.certificateTone}; }},
        text("qualification", N_("Legal qualification"), &PersonLine::qualification, Tone::Text2),
        {QStringLiteral("account"), words(N_("Account")), [](const PersonLine& l) { return Cell{.text = l.account, .tone = l.accountTone}; }}};
}

} // namespace

PeoplePage::PeoplePage(QWidget* parent) : Page(parent), m_stack(new QStackedWidget), m_message(new MessageStrip)
{
    setGround(this, "base");
    auto model = std::make_unique<RowModel<PersonLine>>(columns(), [](const PersonLine& line) { return line.login; });
    m_model = model.get();
    m_pane = new ListPane(words(N_("People of the office")), std::move(model), {90, 84, 200, 190, 230, 220, 0});
    const std::pair<Ask, std::string_view> asks[] = {{Ask::Admit, N_("Admit a person")}, {Ask::Change, N_("Change")}, {Ask::Disable, N_("Disable")}, {Ask::Restore, N_("Give back")},
        {Ask::Password, N_("New first password")}, {Ask::AdmitToCases, N_("Admit to the cases")}, {Ask::Unlock, N_("Unlock")}};
    for (const auto& [ask, label] : asks) {
        auto* made = m_pane->addButton(words(label), ask == Ask::Admit ? Symbol::Add : Symbol::None);
        connect(made, &QPushButton::clicked, this, [this, which = ask] { Q_EMIT asked(which, m_pane->table()->currentId()); });
        m_buttons.push_back(made);
    }
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout{list};
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_message);
    rows->addWidget(m_pane, 1);
    m_stack->addWidget(list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_pane->table());
    connect(m_pane->table(), &RowTable::currentIdChanged, this, &PeoplePage::refreshButtons);
    connect(m_pane, &ListPane::opened, this, [this](const QString& id) {
        if (m_mayChange)
            Q_EMIT asked(Ask::Change, id);
    });
    refreshButtons();
}

QString PeoplePage::title() const { return words(N_("People and equipment")); }

void PeoplePage::setLines(std::vector<PersonLine> lines)
{
    int expired = 0;
    for (const auto& line : lines)
        expired += !line.disabled && line.certificateTone == Tone::Red;
    setBadge(expired, expired > 0 ? Urgency::DueToday : Urgency::Plain);
    m_pane->setNote(expired > 0 ? words(Message{N_("%1 certificates have expired"), {std::int64_t{expired}}}) : QString());
    m_model->setRows(std::move(lines));
    refreshButtons();
}

void PeoplePage::setMayChange(bool may)
{
    m_mayChange = may;
    for (auto* each : m_buttons)
        each->setVisible(may);
    refreshButtons();
}

void PeoplePage::refreshButtons()
{
    const int row = m_model->rowOf(m_pane->table()->currentId());
    const auto line = row < 0 ? PersonLine{} : m_model->row(row);
    const bool chosen = row >= 0;
    buttonOf(Ask::Change)->setEnabled(chosen && !line.disabled);
    buttonOf(Ask::Disable)->setEnabled(chosen && !line.disabled);
    buttonOf(Ask::Restore)->setEnabled(chosen && line.disabled);
    buttonOf(Ask::Password)->setEnabled(chosen && !line.disabled);
    buttonOf(Ask::AdmitToCases)->setEnabled(chosen && line.waits);
    buttonOf(Ask::Unlock)->setEnabled(chosen && line.locked);
}

void PeoplePage::openSheet(QWidget* made)
{
    closeSheet();
    m_stack->addWidget(made);
    m_stack->setCurrentWidget(made);
}

QWidget* PeoplePage::sheet() const
{
    return m_stack->currentIndex() == 0 ? nullptr : m_stack->currentWidget();
}

void PeoplePage::closeSheet()
{
    while (m_stack->count() > 1) {
        auto* old = m_stack->widget(1);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
}

bool PeoplePage::stepBack()
{
    const bool wasOpen = sheet() != nullptr;
    closeSheet();
    return wasOpen;
}

void PeoplePage::tell(const QString& sentence, bool isRefusal)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->setNotice({isRefusal ? Notice::Kind::Error : Notice::Kind::ReadOnly, sentence, {}, {}, {}});
}

} // namespace anjuan
