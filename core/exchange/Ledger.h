// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Digest.h"
#include "core/base/Field.h"
#include "core/exchange/LedgerMap.h"
#include "core/exchange/LedgerNumber.h"
#include "core/exchange/LedgerOutcome.h"
#include "core/exchange/LedgerParty.h"

namespace anjuan {

/// A cell as it stood in the file.
struct LedgerCell {
    std::string heading;
    std::string text;
};

/// A cell of a column that holds personal data.
struct LedgerPersonalCell {
    std::string heading;
    Personal text;
};

template <> struct Fields<LedgerCell> {
    static constexpr std::array rows{field<&LedgerCell::heading>("heading", N_("Heading"), Need::Must),
        field<&LedgerCell::text>("text", N_("Text"), Need::May)};
};
template <> struct Fields<LedgerPersonalCell> {
    static constexpr std::array rows{field<&LedgerPersonalCell::heading>("heading", N_("Heading"), Need::Must),
        field<&LedgerPersonalCell::text>("text", N_("Text"), Need::May)};
};
template <> struct Fields<LedgerParty> {
    static constexpr std::array rows{field<&LedgerParty::name>("name", N_("Name"), Need::Must),
        field<&LedgerParty::kind>("kind", N_("Kind of party"), Need::May)};
};

/// What one row of a ledger says about a case; what it does not say for certain is absent. Text members hold the
/// cell.
struct LedgerFacts {
    std::int64_t sourceRow = 0; ///< row of the file, the heading row counted
    std::string serial;
    std::string powerCode;
    std::string matter;
    std::string number; ///< normalised, see LedgerNumber
    LedgerDocument document = LedgerDocument::NotSaid;
    std::optional<Date> filedOn;
    std::optional<Date> decidedOn; ///< only from a column that is headed so
    std::vector<LedgerParty> parties;
    std::string cause;
    std::string basis;
    std::string result;
    std::optional<Money> fine;
    std::optional<Money> intendedFine;
    std::optional<Money> confiscation;
    bool isConfiscationNamed = false;
    bool isWarned = false;
    bool isOnTheSpot = false;
    std::vector<std::string> otherPenalties;
    std::vector<std::string> orders;
    LedgerPerformance performance = LedgerPerformance::NotSaid;
    std::optional<Date> closedOn; ///< only when the row also says that the decision was carried out
    std::string closingAsWritten; ///< a closing cell that is not taken as a closing date
    std::string source;
    std::vector<LedgerCell> cells;
    std::vector<LedgerPersonalCell> personalCells;
};

template <> struct Fields<LedgerFacts> {
    static constexpr std::array rows{field<&LedgerFacts::sourceRow>("source_row", N_("Row of the file"), Need::Must),
        field<&LedgerFacts::serial>("serial", N_("Serial number"), Need::May),
        field<&LedgerFacts::powerCode>("power_code", N_("Code of the power"), Need::May),
        field<&LedgerFacts::matter>("matter", N_("Matter"), Need::May),
        field<&LedgerFacts::number>("number", N_("Document number"), Need::May),
        field<&LedgerFacts::document>("document", N_("Kind of document"), Need::May),
        field<&LedgerFacts::filedOn>("filed_on", N_("Filed on"), Need::May),
        field<&LedgerFacts::decidedOn>("decided_on", N_("Decided on"), Need::May),
        field<&LedgerFacts::parties>("parties", N_("Parties"), Need::May),
        field<&LedgerFacts::cause>("cause", N_("Cause"), Need::May).prose(),
        field<&LedgerFacts::basis>("basis", N_("Legal basis"), Need::May).prose(),
        field<&LedgerFacts::result>("result", N_("Result and performance"), Need::May).prose(),
        field<&LedgerFacts::fine>("fine", N_("Fine"), Need::May),
        field<&LedgerFacts::intendedFine>("intended_fine", N_("Fine announced"), Need::May),
        field<&LedgerFacts::confiscation>("confiscation", N_("Amount confiscated"), Need::May),
        field<&LedgerFacts::isConfiscationNamed>("confiscation_named", N_("Confiscation is named"), Need::May),
        field<&LedgerFacts::isWarned>("warned", N_("Warning"), Need::May),
        field<&LedgerFacts::isOnTheSpot>("on_the_spot", N_("On the spot"), Need::May),
        field<&LedgerFacts::otherPenalties>("other_penalties", N_("Other penalties"), Need::May),
        field<&LedgerFacts::orders>("orders", N_("Orders"), Need::May),
        field<&LedgerFacts::performance>("performance", N_("Performance"), Need::May),
        field<&LedgerFacts::closedOn>("closed_on", N_("Closed on"), Need::May),
        field<&LedgerFacts::closingAsWritten>("closing_as_written", N_("Closing as written, unconfirmed"), Need::May),
        field<&LedgerFacts::source>("source", N_("Source"), Need::May),
        field<&LedgerFacts::cells>("cells", N_("Cells as they stood in the file"), Need::May),
        field<&LedgerFacts::personalCells>(
            "personal_cells", N_("Personal cells as they stood in the file"), Need::May)};
};
static_assert(Tabled<LedgerFacts>);

struct LedgerNote {
    std::string heading; ///< column concerned; empty for the row as a whole
    Message sentence;
};

struct LedgerCase {
    LedgerFacts facts;
    std::vector<LedgerNote> notes;
    Digest key{}; ///< of headings and cells: the same row gives the same key in any file and encoding
};

struct LedgerRejection {
    std::int64_t row = 0;
    std::string column; ///< heading; empty for the row as a whole
    Message reason;
};

/// Every row under the heading is in exactly one of `accepted`, `rejected` and `emptyRows`.
struct LedgerReading {
    std::string file;
    std::string encoding;
    Digest fileDigest{};
    std::vector<LedgerCase> accepted;
    std::vector<LedgerRejection> rejected;
    std::vector<std::int64_t> emptyRows;
    std::vector<Message> remarks;

    /// Moves the rows whose keys are known already from `accepted` to `rejected`: importing a file twice adds
    /// nothing.
    LedgerReading without(const std::set<Digest>& known) &&;
};

/// Reads a whole ledger, or refuses it naming file, row and column. One row that cannot be read never stops the
/// others.
Result<LedgerReading> readLedger(std::string_view bytes, const std::string& file, const LedgerMap& map = {});

} // namespace anjuan
