// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerRow.h"

#include "core/exchange/Characters.h"
#include "core/exchange/LedgerAmount.h"
#include "core/exchange/LedgerDate.h"

namespace anjuan {
namespace {

bool saysSameAsAbove(const std::string& cell)
{
    const auto text = plainCharacters(cell);
    return text == U"同上" || text == U"同前" || text == U"〃" || text == U"″";
}

class RowReader {
public:
    RowReader(const LedgerHead& head, std::vector<std::string>& cells, std::int64_t row)
        : m_head(head)
        , m_cells(cells)
    {
        m_made.facts.sourceRow = row;
    }

    LedgerCase read(const std::vector<std::string>& above)
    {
        keepCells();
        resolve(above);
        readTexts();
        readNumber();
        readOutcome();
        readDates();
        return std::move(m_made);
    }

private:
    std::string text(LedgerColumn column) const
    {
        const auto at = m_head.columnOf(column);
        return at ? m_cells[*at] : std::string{};
    }
    void note(LedgerColumn column, Message sentence)
    {
        const auto at = m_head.columnOf(column);
        m_made.notes.push_back({at ? m_head.headings[*at] : std::string{}, std::move(sentence)});
    }

    void keepCells()
    {
        DigestWriter writer;
        writer.list(m_cells.size());
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            writer.text(utf8Of(plainCharacters(m_head.headings[i]))).text(utf8Of(plainCharacters(m_cells[i])));
            const auto meaning = m_head.meanings[i];
            const bool personal = meaning == LedgerColumn::IdNumber || meaning == LedgerColumn::Telephone
                || meaning == LedgerColumn::Address;
            if (m_cells[i].empty())
                continue;
            if (personal)
                m_made.facts.personalCells.push_back({m_head.headings[i], Personal{m_cells[i]}});
            else
                m_made.facts.cells.push_back({m_head.headings[i], m_cells[i]});
        }
        m_made.key = writer.finish();
    }

    void resolve(const std::vector<std::string>& above)
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (!saysSameAsAbove(m_cells[i]))
                continue;
            m_cells[i] = i < above.size() ? above[i] : std::string{};
            m_made.notes.push_back({m_head.headings[i],
                m_cells[i].empty() ? Message{N_("The cell refers to the row above, which has nothing there"), {}}
                                   : Message{N_("The cell refers to the row above: “%1” is taken"), {m_cells[i]}}});
        }
    }

    void readTexts()
    {
        auto& facts = m_made.facts;
        facts.serial = text(LedgerColumn::Serial);
        facts.powerCode = text(LedgerColumn::PowerCode);
        facts.matter = text(LedgerColumn::Matter);
        facts.parties = readLedgerParties(text(LedgerColumn::Party));
        facts.cause = text(LedgerColumn::Cause);
        facts.basis = text(LedgerColumn::Basis);
        facts.result = text(LedgerColumn::Result);
        facts.source = text(LedgerColumn::Source);
        if (facts.parties.size() > 1)
            note(LedgerColumn::Party,
                {N_("The cell names %1 parties"), {static_cast<std::int64_t>(facts.parties.size())}});
    }

    void readNumber()
    {
        const auto number = readLedgerNumber(text(LedgerColumn::Number));
        if (!number)
            return;
        m_made.facts.number = number->text;
        m_made.facts.document = number->document;
        m_numberYear = number->year;
        if (!number->remark.empty())
            note(LedgerColumn::Number, {N_("The number carries the remark “%1”"), {number->remark}});
        if (number->document == LedgerDocument::Other)
            note(LedgerColumn::Number, {N_("%1 is not the number of a penalty decision"), {number->text}});
        if (number->document == LedgerDocument::NotSaid)
            note(LedgerColumn::Number,
                {N_("%1 does not say whether it belongs to a decision or to a notice"), {number->text}});
        if (!number->year)
            note(LedgerColumn::Number, {N_("%1 holds no year"), {number->text}});
    }

    void readOutcome()
    {
        auto& facts = m_made.facts;
        if (facts.document == LedgerDocument::NotSaid && holds(plainCharacters(facts.cause), U"告知书")
            && holds(plainCharacters(facts.result), U"拟"))
            facts.document = LedgerDocument::Notice;
        const bool isNotice = facts.document == LedgerDocument::Notice;
        auto outcome = readLedgerOutcome(facts.result, isNotice);
        if (isNotice)
            note(LedgerColumn::Number,
                {N_("The row belongs to a notice and not to a decision: nothing was imposed yet"), {}});
        facts.fine = outcome.fine;
        facts.intendedFine = outcome.intendedFine;
        facts.confiscation = outcome.confiscation;
        facts.isConfiscationNamed = outcome.isConfiscationNamed;
        facts.isWarned = outcome.isWarned;
        facts.isOnTheSpot = outcome.isOnTheSpot;
        facts.otherPenalties = outcome.otherPenalties;
        facts.orders = outcome.orders;
        facts.performance = outcome.performance;
        for (auto& sentence : outcome.notes)
            note(LedgerColumn::Result, std::move(sentence));
        if (!isNotice)
            readFineColumn();
    }

    void readFineColumn()
    {
        const auto cell = text(LedgerColumn::Fine);
        if (cell.empty())
            return;
        auto value = Money::parse(utf8Of(plainCharacters(cell)));
        if (const auto amounts = readLedgerAmounts(cell);
            !value && amounts.size() == 1 && !amounts.front().isDisputed)
            value = amounts.front().value;
        auto& fine = m_made.facts.fine;
        if (!value)
            note(LedgerColumn::Fine, {N_("“%1” is not an amount that can be read for certain"), {cell}});
        else if (fine && *fine != *value) {
            note(LedgerColumn::Fine,
                {N_("The column says %1 yuan and the result %2 yuan; no fine is taken"), {*value, *fine}});
            fine.reset();
        } else if (!fine && *value > Money::fen(0))
            fine = value;
    }

    std::optional<Date> readDate(LedgerColumn column)
    {
        auto reading = readLedgerDate(text(column));
        if (reading.reason)
            note(column, *reading.reason);
        for (auto& sentence : reading.notes)
            note(column, std::move(sentence));
        if (!reading.value)
            return std::nullopt;
        if (reading.value->time)
            note(column,
                {N_("The cell also names a time of day (%1); it may be the time of the act and not of the filing"),
                    {reading.value->time->text()}});
        return reading.value->day;
    }

    void readDates()
    {
        auto& facts = m_made.facts;
        facts.filedOn = readDate(LedgerColumn::FiledOn);
        facts.decidedOn = readDate(LedgerColumn::DecidedOn);
        if (facts.filedOn && m_numberYear && *m_numberYear < facts.filedOn->year())
            note(LedgerColumn::Number,
                {N_("The number is of %1, before the filing on %2; one of the two is wrong"),
                    {*m_numberYear, *facts.filedOn}});
        readClosing();
    }

    /// A closing date counts only beside a sign of performance: offices also put the day of the decision here.
    void readClosing()
    {
        auto& facts = m_made.facts;
        const auto cell = text(LedgerColumn::ClosedOn);
        const auto date = readDate(LedgerColumn::ClosedOn);
        if (cell.empty())
            return;
        if (date && facts.performance == LedgerPerformance::Performed && !(facts.filedOn && *date < *facts.filedOn)) {
            facts.closedOn = date;
            return;
        }
        facts.closingAsWritten = cell;
        if (date && facts.filedOn && *date < *facts.filedOn)
            note(LedgerColumn::ClosedOn,
                {N_("The closing date %1 lies before the filing on %2; it is not taken"), {*date, *facts.filedOn}});
        else if (date)
            note(LedgerColumn::ClosedOn,
                {N_("Nothing in the row says that the decision was carried out; %1 may be the day of the decision "
                    "and is not taken as the closing date"),
                    {*date}});
    }

    const LedgerHead& m_head;
    std::vector<std::string>& m_cells;
    LedgerCase m_made;
    std::optional<std::int64_t> m_numberYear;
};

} // namespace

LedgerCase readLedgerRow(
    const LedgerHead& head, std::vector<std::string>& cells, const std::vector<std::string>& above, std::int64_t row)
{
    return RowReader{head, cells, row}.read(above);
}

} // namespace anjuan
