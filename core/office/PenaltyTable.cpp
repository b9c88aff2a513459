// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/PenaltyTable.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/OnSpot.h"

namespace anjuan {
namespace {

/// The column of a kind. Kinds stand in their enum from light to heavy, and so do the columns, 其他 last in both.
std::size_t columnOf(PenaltyKind kind)
{
    switch (kind) {
    case PenaltyKind::Warning: return 0;
    case PenaltyKind::Criticism: return 1;
    case PenaltyKind::Fine: return 2;
    case PenaltyKind::ConfiscateGains:
    case PenaltyKind::ConfiscateGoods: return 3;
    case PenaltyKind::SuspendLicence: return 4;
    case PenaltyKind::LowerGrade: return 5;
    case PenaltyKind::RestrictBusiness: return 6;
    case PenaltyKind::SuspendBusiness: return 7;
    case PenaltyKind::CloseDown:
    case PenaltyKind::BarFromTrade: return 8;
    case PenaltyKind::RevokeLicence: return 9;
    case PenaltyKind::Detention: return 10;
    case PenaltyKind::Other: break;
    }
    return 11;
}

constexpr std::size_t other = 11;

std::size_t heaviestOf(const std::vector<Penalty>& penalties)
{
    std::optional<std::size_t> heaviest;
    for (const auto& penalty : penalties) {
        const auto column = columnOf(penalty.kind);
        if (column != other)
            heaviest = std::max(heaviest.value_or(0), column);
    }
    return heaviest.value_or(other);
}

bool isSum(PenaltyKind kind)
{
    return kind == PenaltyKind::Fine || kind == PenaltyKind::ConfiscateGains || kind == PenaltyKind::ConfiscateGoods;
}

bool isWithin(Date day, const LedgerSpan& span)
{
    return span.from && span.to && *span.from <= day && day <= *span.to;
}

std::vector<std::vector<std::string>> rowsOf(const PenaltyTable& table)
{
    std::vector<std::vector<std::string>> rows(2);
    for (const auto& kind : table.kinds) {
        rows[0].emplace_back(kind.heading);
        rows[1].push_back(std::to_string(kind.decisions));
    }
    rows[0].insert(rows[0].end(), {"合计（宗）", "罚没金额（万元）"});
    rows[1].insert(rows[1].end(), {std::to_string(table.total), tenThousands(table.amount)});
    return rows;
}

} // namespace

PenaltyTable::PenaltyTable()
    : kinds{{{"警告"}, {"通报批评"}, {"罚款"}, {"没收违法所得、没收非法财物"}, {"暂扣许可证件"}, {"降低资质等级"}, {"限制开展生产经营活动"}, {"责令停产停业"},
          {"责令关闭、限制从业"}, {"吊销许可证件"}, {"行政拘留"}, {"其他行政处罚"}}}
{
}

void PenaltyTable::add(const CaseFile& file, const LedgerSpan& span)
{
    if (const auto* row = file.facts<ImportLedgerRow>(Act::ImportLedgerRow)) {
        const auto day = row->decidedOn ? row->decidedOn : row->closedOn;
        fromLedgers += day && isWithin(*day, span) ? 1 : 0;
        return;
    }
    const auto count = [&](const FiledAct& act, const std::vector<Penalty>& penalties) {
        if (!isWithin(act.on(), span))
            return;
        ++kinds[heaviestOf(penalties)].decisions;
        ++total;
        for (const auto& penalty : penalties) {
            if (isSum(penalty.kind) && penalty.amount)
                amount = amount + *penalty.amount;
        }
    };
    for (const auto* act : file.all(Act::IssueDecision))
        count(*act, act->as<IssueDecision>()->penalties);
    for (const auto* act : file.all(Act::DecideOnSpot))
        count(*act, act->as<DecideOnSpot>()->penalties);
}

std::string tenThousands(Money money)
{
    auto text = fmt::format("{}.{:06}", money.fen() / 1'000'000, money.fen() % 1'000'000);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

Result<PenaltyTableSheet> penaltyTable(const Office& office, const Session& session, const LedgerSpan& span, const std::string& version,
    const std::function<void()>& onCase)
{
    if (const auto lists = office.lists(session); !lists)
        return lists.refusal();
    if (!span.from || !span.to)
        return notValid(span.from ? "to" : "from", {N_("The yearly table needs both days of its period, as a rule 1 January and 31 December"), {}});
    if (*span.to < *span.from)
        return notValid("to", {N_("The period ends before it begins: %1, %2"), {*span.from, *span.to}});
    PenaltyTableSheet sheet;
    office.eachCase(session, [&](const CaseFile& file) {
        sheet.table.add(file, span);
        if (onCase)
            onCase();
    });
    sheet.rows = rowsOf(sheet.table);
    const auto now = office.circumstances(session.person());
    const auto time = now.now.time();
    sheet.notes = {{"事项", "内容"}, {"单位", now.setup->organ.name}, {"期间", span.from->iso() + " 至 " + span.to->iso()},
        {"计入规则", "按处罚决定作出日期计，之后被变更、撤销的也计入；一宗有两种以上处罚的计一宗，计入最重的一类；没有其他种类时才计入其他行政处罚"},
        {"罚没金额", "按决定书载明的数额计；没收而没有数额的不计"}, {"没有计入", fmt::format("从台账导入、期间内有决定的 {} 件：导入的记录不分处罚种类", sheet.table.fromLedgers)},
        {"导出时间", fmt::format("{} {:02}:{:02}", now.now.day().iso(), time.hour(), time.minute())},
        {"导出人", now.roster.nameOf(session.person())}, {"程序", "案卷 " + version}};
    return sheet;
}

} // namespace anjuan
