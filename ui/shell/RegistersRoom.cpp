// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RegistersRoom.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>

#include "core/office/LedgerExport.h"
#include "core/office/LedgerImport.h"
#include "core/office/PenaltyTable.h"
#include "ui/shell/LongWork.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

QString whyNoImport(const Person& person)
{
    const bool may = person.is(Role::Officer) || person.is(Role::TeamLeader) || person.is(Role::Archivist) || person.isHead();
    return may ? QString() : words(N_("Ledgers are taken over by officers, heads and archivists"));
}

/// A day of the span as typed, nothing for an open end.
Result<std::optional<Date>> dayOf(const QString& typed)
{
    if (typed.isEmpty())
        return std::optional<Date>{};
    if (const auto day = Date::parse(toUtf8(typed)))
        return std::optional{*day};
    return notValid("from", {N_("%1 is not a day of the calendar"), {toUtf8(typed)}});
}

std::optional<LedgerColumn> columnOf(const QString& key)
{
    const auto& options = Options<LedgerColumn>::rows;
    for (std::size_t at = 0; at < options.size(); ++at) {
        if (toText(options[at].key) == key)
            return static_cast<LedgerColumn>(at);
    }
    return std::nullopt;
}

QString nothingChanged()
{
    return words(N_("Nothing was taken over and nothing was changed"));
}

} // namespace

Page* RegistersRoom::makePage()
{
    m_page = new RegistersPage;
    connect(m_page, &RegistersPage::fileAsked, this, &RegistersRoom::chooseFile);
    connect(m_page, &RegistersPage::exportAsked, this, [this] { writeTo(chooseTarget(N_("ledger"))); });
    connect(m_page, &RegistersPage::annualAsked, this, [this] { writeYearlyTo(chooseTarget(N_("yearly table of penalties"))); });
    connect(m_page, &RegistersPage::takeOverAsked, this, &RegistersRoom::takeOver);
    connect(m_page, &RegistersPage::left, this, [this] { m_bytes.clear(); });
    connect(m_page, &RegistersPage::meaningChosen, this, [this](const QString& heading, const QString& key) {
        m_map.set(toUtf8(heading), columnOf(key));
        tryOut();
    });
    return m_page;
}

bool RegistersRoom::isFor(const Person& person) const
{
    return !person.isAdministrator() && !person.is(Role::Auxiliary);
}

void RegistersRoom::refresh()
{
    if (const auto* person = desk().isTaken() ? desk().person() : nullptr; person && m_page)
        m_page->setImporting(whyNoImport(*person));
}

void RegistersRoom::act(ActionId id)
{
    if (id != ActionId::ImportLedger)
        return;
    Q_EMIT showMe();
    if (m_page->chooseButton()->isEnabled())
        chooseFile();
}

void RegistersRoom::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(m_page, words(N_("Take over a ledger")), {}, words(N_("Ledgers (*.csv *.txt);;All files (*)")));
    if (!path.isEmpty())
        lookAt(path);
}

void RegistersRoom::lookAt(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        const auto what = file.isOpen() ? words(Message{N_("%1 is larger than 64 MB"), {toUtf8(path)}}) : words(Message{N_("%1 cannot be read: %2"), {toUtf8(path), toUtf8(file.errorString())}});
        return m_page->showProblem(what, nothingChanged());
    }
    m_bytes = file.readAll().toStdString();
    m_name = QFileInfo{path}.fileName();
    m_map = {};
    (void)desk().ask([&]() -> Result<Done> {
        m_known = knownRows(desk().office(), desk().session());
        return Done{};
    });
    tryOut();
}

void RegistersRoom::tryOut()
{
    const auto name = toUtf8(m_name);
    const auto preview = previewLedger(m_bytes, name, m_map);
    if (!preview)
        return m_page->showProblem(words(preview.refusal()), nothingChanged());
    auto reading = readLedger(m_bytes, name, m_map);
    if (reading)
        reading = std::move(*reading).without(m_known);
    m_page->setImport(importLinesOf(m_name, *preview, reading));
}

void RegistersRoom::takeOver()
{
    auto reading = readLedger(m_bytes, toUtf8(m_name), m_map);
    if (!reading)
        return m_page->showProblem(words(reading.refusal()), nothingChanged());
    auto imported = [&] {
        const QSignalBlocker quiet{&desk()}; // one reading of the lists at the end, not one a case
        return desk().takeOver(std::move(*reading));
    }();
    if (!imported)
        return m_page->showProblem(words(imported.refusal()), nothingChanged());
    const auto made = static_cast<std::int64_t>(imported->cases.size());
    const auto refused = static_cast<std::int64_t>(imported->reading.rejected.size());
    m_bytes.clear();
    Q_EMIT desk().changed({});
    m_page->setDone(words(Message{N_("%1 cases taken over from %2; %3 rows were refused"), {made, toUtf8(m_name), refused}}));
    Q_EMIT said(words(Message{N_("%1 cases made"), {made}}));
}

QString RegistersRoom::chooseTarget(std::string_view name)
{
    return QFileDialog::getSaveFileName(m_page, words(N_("Write the ledger")), words(name) + QStringLiteral(".xlsx"), QStringLiteral("Excel (*.xlsx);;CSV (*.csv)"));
}

/// Reads the span, makes what is written, writes it, and says what came of it.
template <class Made, class Make, class Write>
void RegistersRoom::write(const QString& path, Make make, Write write, std::string_view done)
{
    if (path.isEmpty())
        return;
    const auto from = dayOf(m_page->from());
    const auto to = dayOf(m_page->to());
    if (!from || !to)
        return m_page->showProblem(words(from ? to.refusal() : from.refusal()), words(N_("Type a day as 2026-01-31, or leave the field empty")));
    LongWork progress{m_page, words(N_("Writing the ledger…"))};
    std::size_t all = 0;
    std::size_t looked = 0;
    const auto onCase = [&] { progress.tell(++looked, all); };
    const auto version = toUtf8(QCoreApplication::applicationVersion());
    const auto made = desk().ask([&]() -> Result<Made> {
        const auto lists = desk().office().lists(desk().session());
        if (!lists)
            return lists.refusal();
        all = static_cast<std::size_t>((*lists)->docketCount({}));
        return make(desk().office(), desk().session(), LedgerSpan{*from, *to}, version, onCase);
    });
    if (!made)
        return m_page->showProblem(words(made.refusal()), {});
    const Result<std::int64_t> written = write(std::filesystem::path{path.toStdU16String()}, *made);
    if (!written)
        return m_page->showProblem(words(written.refusal()), {});
    m_page->setDone(words(Message{done, {*written, toUtf8(path)}}));
}

void RegistersRoom::writeTo(const QString& path)
{
    write<LedgerExtract>(path, extractLedger, [](const std::filesystem::path& file, const LedgerExtract& extract) -> Result<std::int64_t> {
        if (auto written = writeLedger(file, extract); !written)
            return std::move(written).refusal();
        return static_cast<std::int64_t>(extract.cases.size());
    }, N_("%1 cases written to %2"));
}

void RegistersRoom::writeYearlyTo(const QString& path)
{
    write<PenaltyTableSheet>(path, penaltyTable, [](const std::filesystem::path& file, const PenaltyTableSheet& sheet) -> Result<std::int64_t> {
        if (auto written = writeTable(file, "行政处罚", sheet.rows, sheet.notes); !written)
            return std::move(written).refusal();
        return sheet.table.total;
    }, N_("%1 penalty decisions written to %2"));
}

} // namespace anjuan
