// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/wizard/SetupPages.h"

#include <set>

#include <QDir>
#include <QFormLayout>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/forms/Form.h"
#include "ui/forms/Label.h"
#include "ui/forms/editors/TableEditor.h"
#include "ui/forms/wizard/SetupFields.h"
#include "ui/forms/wizard/SetupJson.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using namespace Qt::StringLiterals;

Finding fault(std::string key, Message sentence)
{
    return notValid(std::move(key), std::move(sentence)).findings.front();
}

bool areSixDigits(const std::string& text)
{
    return text.size() == 6 && text.find_first_not_of("0123456789") == std::string::npos;
}

void fill(Form& form, const Json& facts)
{
    // A file of another hand may hold what a field cannot take; the field then stays as it is and asks.
    if (auto set = form.setFacts(facts); !set)
        form.showRefusal(set.refusal());
}

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

} // namespace

PlacePage::PlacePage(const QString& file, const Surroundings& surroundings)
    : SetupPage(tr("This computer"), tr("All cases lie in one file on this computer. Sharing between several computers is set up later, on a server."),
                fieldsOf<PlaceFacts>(), surroundings)
{
    fill(form(), {{"file", toUtf8(file)}});
}

QString PlacePage::file() const
{
    return toText(textOf(form().facts(), "file"));
}

std::vector<Finding> PlacePage::furtherFaults() const
{
    if (QDir::isAbsolutePath(file()))
        return {};
    return {fault("file", {N_("The file is named with its whole path, e.g. %1"), {toUtf8(QDir::home().filePath(u"anjuan.store"_s))}})};
}

UnitPage::UnitPage(const Surroundings& surroundings)
    : SetupPage(tr("The organ"), tr("This stands on every document. All of it can be corrected later; issued documents never change."),
                fieldsOf<UnitFacts>(), surroundings)
{
}

void UnitPage::put(Json& setup) const
{
    putUnit(setup, form().facts());
}

void UnitPage::take(const Json& setup)
{
    fill(form(), unitFacts(setup));
}

std::vector<Finding> UnitPage::furtherFaults() const
{
    if (areSixDigits(textOf(form().facts(), "region_code")))
        return {};
    return {fault("region_code", {N_("A region code has six digits"), {}})};
}

NumberPage::NumberPage(const Surroundings& surroundings)
    : SetupPage(tr("Document numbers"), tr("As the office writes them today. Each register counts by itself and begins anew each year."),
                fieldsOf<NumberFacts>(), surroundings),
      m_year(surroundings.today.year()), m_example(new Label{Label::Role::Heading})
{
    m_example->setContentsMargins(124, 0, 0, 0);
    below().addWidget(m_example);
    connect(&form(), &Form::changed, this, [this] { m_example->setText(tr("The next one: %1").arg(example())); });
}

void NumberPage::put(Json& setup) const
{
    putNumbers(setup, form().facts());
}

void NumberPage::take(const Json& setup)
{
    fill(form(), numberFacts(setup));
}

void NumberPage::propose(const QString& shortName)
{
    auto* pattern = form().editor("pattern");
    if (pattern->value().isEmpty())
        pattern->setValue(Value{toUtf8(shortName) + "综执{字}〔{year}〕{seq}号"});
    m_example->setText(tr("The next one: %1").arg(example()));
}

QString NumberPage::example() const
{
    const auto facts = form().facts();
    const auto registers = facts.value("registers", Json::array());
    const auto first = registers.empty() ? Json::object() : registers.front();
    const auto last = first.contains("last_used") && first["last_used"].is_number() ? first["last_used"].get<std::int64_t>() : 0;
    const auto digits = facts.contains("padding") ? facts["padding"].get<int>() : 0;
    auto number = QString::number(last + 1).rightJustified(digits, u'0');
    if (facts.value("with_di", false))
        number.prepend(u'第');
    auto text = toText(textOf(facts, "pattern"));
    text.replace(u"{字}"_s, toText(textOf(first, "code")));
    text.replace(u"{year}"_s, QString::number(m_year));
    return text.replace(u"{seq}"_s, number);
}

std::vector<Finding> NumberPage::furtherFaults() const
{
    const auto pattern = textOf(form().facts(), "pattern");
    for (const auto* part : {"{year}", "{seq}"}) {
        if (pattern.find(part) == std::string::npos)
            return {fault("pattern", {N_("Without %1 two documents would bear the same number"), {std::string{part}}})};
    }
    return {};
}

SetupPeoplePage::SetupPeoplePage(const Surroundings& surroundings)
    : SetupPage(tr("People"), tr("At least those who begin; more are added later. An officer needs a certificate to be counted. First passwords are kept nowhere until the office is set up."),
                fieldsOf<PeopleFacts>(), surroundings)
{
    if (auto* table = qobject_cast<TableEditor*>(form().editor("people")))
        table->addRow();
}

void SetupPeoplePage::put(Json& setup) const
{
    putPeople(setup, form().facts());
}

void SetupPeoplePage::take(const Json& setup)
{
    const auto facts = peopleFacts(setup);
    if (!facts["people"].empty())
        form().setTyped(Json::object());
    auto* table = form().editor("people");
    Value::Table rows;
    for (const auto& person : facts["people"]) {
        Value::Row row;
        for (const auto& column : table->row().columns) {
            const auto found = person.find(std::string{column.key});
            auto value = found == person.end() ? Result<Value>{Value{}} : fromJson(*found, column);
            row.push_back(value ? *value : Value{});
        }
        rows.push_back(std::move(row));
    }
    if (!rows.empty())
        table->setValue(Value{rows});
}

Json SetupPeoplePage::typed() const
{
    auto typed = SetupPage::typed();
    const auto columns = fieldsOf<PersonFacts>();
    for (auto& row : typed["people"]) {
        for (std::size_t at = 0; at < columns.size() && at < row.size(); ++at) {
            if (columns[at].key == "password")
                row[at] = "";
        }
    }
    return typed;
}

std::vector<Finding> SetupPeoplePage::furtherFaults() const
{
    constexpr std::size_t shortest = 8;
    std::set<std::string> logins;
    for (const auto& person : form().facts().value("people", Json::array())) {
        const auto name = textOf(person, "name");
        if (!logins.insert(textOf(person, "login")).second)
            return {fault("people", {N_("Two people have the login %1"), {textOf(person, "login")}})};
        if (toText(textOf(person, "password")).size() < static_cast<qsizetype>(shortest))
            return {fault("people", {N_("The first password of %1 has fewer than %2 characters"), {name, std::int64_t{shortest}}})};
        const auto from = textOf(person, "valid_from");
        const auto to = textOf(person, "valid_to");
        if (!from.empty() && !to.empty() && to < from)
            return {fault("people", {N_("The certificate of %1 ends before it begins"), {name}})};
    }
    return {};
}

PracticePage::PracticePage(const Surroundings& surroundings)
    : SetupPage(tr("Practice"), tr("To try everything once without touching a real case."), fieldsOf<PracticeFacts>(), surroundings)
{
    fill(form(), {{"practice", true}});
}

bool PracticePage::wanted() const
{
    return form().facts().value("practice", false);
}

FinishPage::FinishPage(const Surroundings& surroundings)
    : SetupPage(tr("Set up"), tr("The store is made now, which takes a few seconds a person. Then the recovery sheet is shown, to be printed and typed back."), {}, surroundings),
      m_lines(new QFormLayout)
{
    m_lines->setContentsMargins(16, 0, 16, 0);
    m_lines->setHorizontalSpacing(12);
    below().addLayout(m_lines);
}

void FinishPage::summarise(const Json& setup, const QString& file, bool practice)
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    const auto add = [this](const QString& name, const QString& text) {
        auto* label = new Label{Label::Role::Plain, text};
        label->setWordWrap(true);
        m_lines->addRow(name, label);
    };
    QStringList people;
    for (const auto* part : {"people", "administrators"}) {
        for (const auto& person : setup.value(part, Json::array()))
            people << toText(textOf(person, "name"));
    }
    add(tr("Store"), file);
    add(tr("Organ"), toText(textOf(setup.value("organ", Json::object()), "name")));
    add(tr("People"), people.join(u"、"_s));
    const auto catalogue = setup.value("catalogue", Json::object());
    add(tr("Matters"), tr("%1 of the list %2, from %3").arg(catalogue.value("matters", Json::array()).size())
            .arg(toText(textOf(catalogue, "version")), toText(textOf(catalogue, "in_force_from"))));
    add(tr("Practice office"), practice ? tr("Yes") : tr("No"));
}

QString FinishPage::summary() const
{
    QStringList lines;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        if (const auto* label = qobject_cast<QLabel*>(m_lines->itemAt(row, QFormLayout::FieldRole)->widget()))
            lines << label->text();
    }
    return lines.join(u'\n');
}

} // namespace anjuan
