// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PersonSheet.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "core/office/People.h"
#include "ui/forms/Form.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int formWidth = 760;

QString titleOf(PersonSheet::Task task)
{
    switch (task) {
    case PersonSheet::Task::Admit: return words(N_("Admit a person"));
    case PersonSheet::Task::Change: return words(N_("Change a person"));
    case PersonSheet::Task::Password: return words(N_("Set a new first password"));
    }
    return {};
}

} // namespace

PersonSheet::PersonSheet(Task task, const Person& person, Date today, QWidget* parent)
    : QWidget(parent), m_task(task), m_person(person), m_form(new Form{fieldsOf<PersonEntry>(), Surroundings{today, {}}}), m_first(new QLineEdit), m_again(new QLineEdit),
      m_message(new MessageStrip), m_primary(button(titleOf(task), Symbol::None, true))
{
    setGround(this, "base");
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = words(titleOf(task) + (person.name.empty() ? QString() : QStringLiteral(" · ") + toText(person.name)), Type::PageTitle);
    title->setContentsMargins(16, 8, 16, 8);
    column->addWidget(title);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_message);
    auto* body = new QWidget;
    setGround(body, "base");
    auto* rows = new QVBoxLayout{body};
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(12);
    if (task != Task::Password) {
        rows->addWidget(m_form);
        rows->addWidget(makeRoles(person));
    } else {
        m_form->setParent(this);
        m_form->hide();
    }
    if (task != Task::Change)
        rows->addWidget(makePassword());
    rows->addStretch(1);
    body->setMaximumWidth(grown(formWidth));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    column->addWidget(hairline(Qt::Horizontal));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    auto* leave = button(words(N_("Back")));
    connect(leave, &QPushButton::clicked, this, &PersonSheet::back);
    connect(m_primary, &QPushButton::clicked, this, &PersonSheet::perform);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_primary);
    column->addLayout(foot);
    const auto entry = entryOf(person);
    (void)m_form->setFacts(toJson(fieldsOf<PersonEntry>(), &entry));
    m_form->setFieldVisible("roles", false);
    m_form->setFieldVisible("disabled", false);
    m_form->setFieldVisible("login", task == Task::Admit);
}

QWidget* PersonSheet::makeRoles(const Person& person)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout{box};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(words(words(N_("Roles")), Type::Heading), 0, 0, 1, 3);
    for (std::size_t at = 0; at < Options<Role>::rows.size(); ++at) {
        auto* made = new QCheckBox{words(Options<Role>::rows[at].label)};
        made->setChecked(person.is(static_cast<Role>(at)));
        m_roles.push_back(made);
        grid->addWidget(made, 1 + static_cast<int>(at) / 3, static_cast<int>(at) % 3);
    }
    auto* note = words(words(N_("The three administrators hold no other role, and one person is only one of them")), Type::Small, Tone::Text2);
    grid->addWidget(note, 2 + static_cast<int>(m_roles.size()) / 3, 0, 1, 3);
    return box;
}

QWidget* PersonSheet::makePassword()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout{box};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(words(words(N_("First password")), Type::Heading), 0, 0, 1, 2);
    const std::pair<std::string_view, QLineEdit*> lines[] = {{N_("First password"), m_first}, {N_("Once more"), m_again}};
    int row = 1;
    for (const auto& [label, line] : lines) {
        line->setEchoMode(QLineEdit::Password);
        line->setAccessibleName(words(label));
        line->setMaximumWidth(grown(280));
        grid->addWidget(words(words(label), Type::Plain, Tone::Text2), row, 0);
        grid->addWidget(line, row++, 1);
    }
    grid->addWidget(words(words(N_("At least eight characters. Told to the person himself, who changes it at the first sign-in")), Type::Small, Tone::Text2), row, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    return box;
}

void PersonSheet::perform()
{
    if (m_task != Task::Password && !m_form->validate())
        return;
    if (m_task != Task::Change && m_first->text() != m_again->text())
        return showRefusal(notValid("password", {N_("The two passwords differ"), {}}));
    Q_EMIT performed();
}

Result<Person> PersonSheet::person() const
{
    if (m_task == Task::Password)
        return m_person;
    PersonEntry entry;
    auto facts = m_form->facts();
    facts["roles"] = Json::array();
    for (std::size_t at = 0; at < m_roles.size(); ++at) {
        if (m_roles[at]->isChecked())
            facts["roles"].push_back(Options<Role>::rows[at].key);
    }
    if (m_task == Task::Change)
        facts["login"] = m_person.id.text();
    facts["disabled"] = m_person.disabled;
    if (auto read = fromJson(fieldsOf<PersonEntry>(), &entry, facts, false); !read)
        return std::move(read).refusal();
    return personOf(entry);
}

std::string PersonSheet::password() const { return toUtf8(m_first->text()); }

void PersonSheet::setRole(Role role, bool on) { m_roles.at(static_cast<std::size_t>(role))->setChecked(on); }

void PersonSheet::setPassword(const QString& first, const QString& again)
{
    m_first->setText(first);
    m_again->setText(again);
}

void PersonSheet::showRefusal(const Refusal& refusal)
{
    m_message->setNotice({Notice::Kind::Error, words(refusal), {}, {}, {}});
}

} // namespace anjuan
