// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Field.h"
#include "core/base/Result.h"
#include "core/exchange/Csv.h"

namespace anjuan {

/// What a column of a ledger can mean.
enum class LedgerColumn {
    Serial,
    PowerCode,
    Matter,
    Number,
    FiledOn,
    DecidedOn,
    Party,
    Cause,
    Basis,
    Result,
    Fine,
    ClosedOn,
    Source,
    IdNumber,
    Telephone,
    Address,
};

/// Keys as a --map file names them.
template <> struct Options<LedgerColumn> {
    static constexpr std::array rows{Option{"serial", N_("Serial number")}, Option{"power_code", N_("Code of the power")},
        Option{"matter", N_("Matter")}, Option{"number", N_("Document number")}, Option{"filed_on", N_("Filed on")},
        Option{"decided_on", N_("Decided on")}, Option{"party", N_("Party")}, Option{"cause", N_("Cause")},
        Option{"basis", N_("Legal basis")}, Option{"result", N_("Result and performance")}, Option{"fine", N_("Fine")},
        Option{"closed_on", N_("Closed on")}, Option{"source", N_("Source")}, Option{"id_number", N_("ID number")},
        Option{"telephone", N_("Telephone")}, Option{"address", N_("Address")}};
};

/// The stable key of a column in a --map file: "number", "filed_on" …
std::string_view keyOf(LedgerColumn column);

/// Which heading means which column. Headings are compared without spaces, brackets' width and what stands in
/// brackets.
class LedgerMap {
public:
    /// Knows the headings that offices commonly use.
    LedgerMap() = default;
    /// `{"处罚文号": "number", "备注": null}` beside the known headings; null takes a meaning away. Refuses a value
    /// that is no column key, naming the heading.
    static Result<LedgerMap> fromJson(std::string_view text, const std::string& file);
    std::optional<LedgerColumn> meaningOf(std::string_view heading) const;

    /// As a line of a --map file would; nothing takes a meaning away.
    void set(std::string_view heading, std::optional<LedgerColumn> meaning);

private:
    std::map<std::string, std::optional<LedgerColumn>> m_own;
};

/// The heading row of a table, found among the first ten rows, and what its columns mean.
struct LedgerHead {
    std::size_t row = 0; ///< index of the heading row
    std::vector<std::string> headings;
    std::vector<std::optional<LedgerColumn>> meanings; ///< one for each heading
    std::optional<std::size_t> columnOf(LedgerColumn column) const;
};

/// Refuses a table without a row that names a party or cause and one more column, and two columns of one meaning.
Result<LedgerHead> findLedgerHead(const std::vector<CsvRow>& rows, const LedgerMap& map, const std::string& file);

} // namespace anjuan
