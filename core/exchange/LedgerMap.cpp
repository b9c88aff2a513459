// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerMap.h"

#include <algorithm>

#include "core/base/Json.h"
#include "core/exchange/Characters.h"

namespace anjuan {
namespace {

using enum LedgerColumn;

struct Known {
    std::string_view heading;
    LedgerColumn column;
};

// clang-format off
constexpr std::array knownHeadings{
    Known{"序号", Serial}, Known{"编号", Serial},
    Known{"职权编码", PowerCode}, Known{"事项编码", PowerCode}, Known{"职权编号", PowerCode},
    Known{"项目名称", Matter}, Known{"职权名称", Matter}, Known{"事项名称", Matter}, Known{"执法事项", Matter},
    Known{"处罚文号", Number}, Known{"决定书文号", Number}, Known{"处罚决定书文号", Number}, Known{"行政处罚决定书文号", Number},
    Known{"文号", Number}, Known{"案号", Number}, Known{"行政处罚决定书编号", Number}, Known{"决定文书号", Number},
    Known{"立案时间", FiledOn}, Known{"立案日期", FiledOn},
    Known{"决定日期", DecidedOn}, Known{"处罚决定日期", DecidedOn}, Known{"决定时间", DecidedOn}, Known{"处罚时间", DecidedOn},
    Known{"处罚日期", DecidedOn}, Known{"作出处罚决定日期", DecidedOn}, Known{"作出行政处罚的决定日期", DecidedOn},
    Known{"被处罚人", Party}, Known{"当事人", Party}, Known{"行政相对人", Party}, Known{"行政相对人名称", Party},
    Known{"当事人名称", Party}, Known{"当事人姓名", Party}, Known{"被处罚人姓名或名称", Party}, Known{"被处罚对象", Party},
    Known{"案由", Cause}, Known{"案件名称", Cause}, Known{"违法行为", Cause}, Known{"违法事实", Cause}, Known{"主要违法事实", Cause},
    Known{"处罚依据", Basis}, Known{"法律依据", Basis}, Known{"处罚法律依据", Basis},
    Known{"处罚结果及执行情况", Result}, Known{"处罚结果", Result}, Known{"处罚内容", Result}, Known{"处理结果", Result},
    Known{"处罚决定", Result}, Known{"处罚种类及幅度", Result}, Known{"执行情况", Result},
    Known{"罚款金额", Fine}, Known{"处罚金额", Fine}, Known{"罚款数额", Fine},
    Known{"结案时间", ClosedOn}, Known{"结案日期", ClosedOn},
    Known{"来源编号", Source}, Known{"案件来源", Source}, Known{"案件来源编号", Source},
    Known{"身份证号", IdNumber}, Known{"身份证号码", IdNumber}, Known{"证件号码", IdNumber}, Known{"公民身份号码", IdNumber},
    Known{"联系电话", Telephone}, Known{"电话", Telephone}, Known{"联系方式", Telephone}, Known{"手机号", Telephone}, Known{"手机号码", Telephone},
    Known{"住址", Address}, Known{"家庭住址", Address}, Known{"联系地址", Address}, Known{"当事人地址", Address},
};
// clang-format on

/// A heading without spaces, without brackets and what they hold, without a unit: 罚款金额(元) → 罚款金额.
std::string bare(std::string_view heading)
{
    auto text = plainCharacters(heading);
    for (auto open = text.find(U'('); open != std::u32string::npos && open > 0; open = text.find(U'(')) {
        const auto close = text.find(U')', open);
        text.erase(open, close == std::u32string::npos ? close : close - open + 1);
    }
    return utf8Of(text);
}

std::optional<LedgerColumn> columnFor(std::string_view key)
{
    const auto& options = Options<LedgerColumn>::rows;
    const auto found = std::ranges::find(options, key, &Option::key);
    if (found == options.end())
        return std::nullopt;
    return static_cast<LedgerColumn>(found - options.begin());
}

LedgerHead headOf(const CsvRow& row, std::size_t index, const LedgerMap& map)
{
    LedgerHead head;
    head.row = index;
    for (const auto& cell : row) {
        head.headings.push_back(trimmed(cell.text));
        head.meanings.push_back(map.meaningOf(cell.text));
    }
    return head;
}

bool isHead(const LedgerHead& head)
{
    const auto known = std::ranges::count_if(head.meanings, [](const auto& meaning) { return meaning.has_value(); });
    return known >= 2 && (head.columnOf(Party) || head.columnOf(Cause));
}

} // namespace

std::string_view keyOf(LedgerColumn column)
{
    return Options<LedgerColumn>::rows[static_cast<std::size_t>(column)].key;
}

anjuan::Result<LedgerMap> LedgerMap::fromJson(std::string_view text, const std::string& file)
{
    auto json = parseJson(text, file);
    if (!json)
        return std::move(json).refusal();
    if (!json->is_object())
        return notValid(file, {N_("%1 is one JSON object: the heading of a column and what it means"), {file}});
    LedgerMap map;
    for (const auto& [heading, value] : json->items()) {
        const auto column = value.is_string() ? columnFor(value.get<std::string>()) : std::nullopt;
        if (!column && !value.is_null())
            return notValid(file,
                {N_("%1: the heading “%2” is given a meaning that is not known. Known are: %3"),
                    {file, heading, [] {
                         std::string keys;
                         for (const auto& option : Options<LedgerColumn>::rows)
                             keys += (keys.empty() ? "" : ", ") + std::string{option.key};
                         return keys;
                     }()}});
        map.m_own[bare(heading)] = column;
    }
    return map;
}

void LedgerMap::set(std::string_view heading, std::optional<LedgerColumn> meaning)
{
    m_own[bare(heading)] = meaning;
}

std::optional<LedgerColumn> LedgerMap::meaningOf(std::string_view heading) const
{
    const auto text = bare(heading);
    if (const auto own = m_own.find(text); own != m_own.end())
        return own->second;
    const auto known = std::ranges::find(knownHeadings, std::string_view{text}, &Known::heading);
    return known == knownHeadings.end() ? std::nullopt : std::optional{known->column};
}

std::optional<std::size_t> LedgerHead::columnOf(LedgerColumn column) const
{
    const auto found = std::ranges::find(meanings, std::optional{column});
    return found == meanings.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - meanings.begin())};
}

anjuan::Result<LedgerHead> findLedgerHead(
    const std::vector<CsvRow>& rows, const LedgerMap& map, const std::string& file)
{
    for (std::size_t i = 0; i < rows.size() && i < 10; ++i) {
        auto head = headOf(rows[i], i, map);
        if (!isHead(head))
            continue;
        for (std::size_t c = 0; c < head.meanings.size(); ++c) {
            const auto first = head.meanings[c] ? head.columnOf(*head.meanings[c]) : std::nullopt;
            if (first && *first != c)
                return notValid(file,
                    {N_("%1, row %2: the headings “%3” and “%4” mean the same. Say with a map file which one counts"),
                        {file, static_cast<std::int64_t>(i) + 1, head.headings[*first], head.headings[c]}});
        }
        return head;
    }
    return notValid(file,
        {N_("%1, row 1: no row of headings was found. A ledger names at least the party or the cause (当事人, 案由) "
            "and one more column; a map file can say what others mean"),
            {file}});
}

} // namespace anjuan
