// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/MatterCard.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/forms/Form.h"
#include "ui/parts/Picker.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr const char* matterKey = "matter";
constexpr const char* causeKey = "cause";

} // namespace

bool MatterCard::isFor(const Form& form)
{
    const auto* editor = form.editor(matterKey);
    return editor != nullptr && editor->findChild<QLineEdit*>() != nullptr;
}

MatterCard::MatterCard(Form& form, std::shared_ptr<const LawBook> law, Date on, QWidget* parent)
    : QWidget(parent), m_form(form), m_law(std::move(law)), m_on(on), m_column(new QVBoxLayout{this})
{
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(2);
    hide();
    new Picker{*form.editor(matterKey)->findChild<QLineEdit*>(), matterPicks(*m_law, on)};
    connect(&form, &Form::changed, this, &MatterCard::follow);
}

void MatterCard::follow()
{
    const auto value = m_form.editor(matterKey)->value();
    const auto* code = value.as<std::string>();
    const auto found = m_law->catalogue.find(code ? *code : std::string{}, m_on);
    const auto* matter = code && found ? *found : nullptr;
    m_form.setNote(matterKey, matter ? toText(matter->name) : QString());
    // The cause is how the office words it; the name of the matter is where it begins.
    if (auto* cause = m_form.editor(causeKey); matter && cause && cause->value().isEmpty())
        cause->setValue(Value{matter->name});
    show(matter);
}

void MatterCard::show(const Matter* matter)
{
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(matter != nullptr);
    if (!matter)
        return;
    const auto add = [this](const QString& text, Type type, Tone tone) {
        auto* label = words(text, type, tone);
        label->setWordWrap(true);
        m_column->addWidget(label);
    };
    add(toText(matter->name), Type::Heading, Tone::Text);
    for (const auto& line : matterLines(*m_law, *matter, m_on)) {
        add(line.name, Type::Small, Tone::Text2);
        add(line.text, Type::Plain, line.warns ? Tone::Amber : Tone::Text);
    }
}

QString MatterCard::text() const
{
    QStringList lines;
    for (const auto* label : findChildren<QLabel*>())
        lines << label->text();
    return lines.join(QLatin1Char{'\n'});
}

} // namespace anjuan
