// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/LedgerExport.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Filing.h"
#include "core/documents/DocumentWords.h"

namespace anjuan {
namespace {

LedgerFacts ofImported(const ImportLedgerRow& row)
{
    LedgerFacts facts;
    const LedgerMap map;
    for (const auto& cell : row.cells) {
        const auto meaning = map.meaningOf(cell.column);
        if (meaning == LedgerColumn::PowerCode)
            facts.powerCode = cell.text;
        else if (meaning == LedgerColumn::Matter)
            facts.matter = cell.text;
        else if (meaning == LedgerColumn::Source)
            facts.source = cell.text;
        else if (meaning == LedgerColumn::ClosedOn && !row.closedOn)
            facts.closingAsWritten = cell.text;
    }
    facts.number = row.number;
    facts.filedOn = row.filedOn;
    facts.decidedOn = row.decidedOn;
    if (!row.party.empty())
        facts.parties.push_back({row.party, LedgerPartyKind::NotSaid});
    facts.cause = row.cause;
    facts.basis = row.basis;
    facts.result = row.result;
    facts.fine = row.fine;
    facts.closedOn = row.closedOn;
    if (facts.source.empty())
        facts.source = fmt::format("{} 第{}行", row.file, row.row.value_or(0));
    return facts;
}

/// The number a paper of this act bears; empty when it has none.
std::string numberOn(const FiledAct& act)
{
    for (const auto& paper : act.taken.head.papers) {
        if (!paper.number.empty())
            return paper.number;
    }
    return {};
}

std::optional<Date> dayOf(const CaseFile& file, Act act)
{
    const auto* found = file.last(act);
    return found ? std::optional{found->on()} : std::nullopt;
}

std::string paidWords(const CaseFile& file)
{
    std::optional<Money> paid;
    for (const auto* act : file.all(Act::RecordPayment)) {
        if (const auto* payment = act->as<RecordPayment>(); payment && payment->paid)
            paid = paid ? *paid + *payment->paid : *payment->paid;
    }
    return paid ? "已缴款" + yuanWords(*paid) : std::string{};
}

void putDecision(const CaseFile& file, LedgerFacts& facts)
{
    std::string outcome;
    const FiledAct* last = nullptr;
    if (const auto* act = file.last(Act::IssueDecision)) {
        const auto& decision = *act->as<IssueDecision>();
        last = act;
        outcome = penaltyWords(decision.penalties);
        facts.basis = decision.basis;
        facts.fine = fineOf(decision.penalties);
    }
    if (const auto* act = file.last(Act::DecideOnSpot); act && !last) {
        const auto& decision = *act->as<DecideOnSpot>();
        last = act;
        outcome = "当场" + penaltyWords(decision.penalties);
        facts.basis = decision.basis;
        facts.fine = fineOf(decision.penalties);
    }
    if (const auto* act = file.last(Act::IssueNoPenalty); act && (!last || happenedBefore(*last, *act))) {
        const auto& decision = *act->as<IssueNoPenalty>();
        last = act;
        outcome = "不予行政处罚（" + wordOf(decision.ground) + "）";
        facts.basis = decision.violated;
        facts.fine.reset();
    }
    if (last) {
        facts.number = numberOn(*last);
        facts.decidedOn = last->on();
    }
    facts.result = joined({outcome, paidWords(file)}, "；");
}

std::optional<Date> dayThatCounts(const LedgerFacts& facts)
{
    return facts.filedOn ? facts.filedOn : facts.decidedOn ? facts.decidedOn : facts.closedOn;
}

bool isWithin(const LedgerFacts& facts, const LedgerSpan& span)
{
    const auto day = dayThatCounts(facts);
    if (!day)
        return !span.from && !span.to;
    return !(span.from && *day < *span.from) && !(span.to && *span.to < *day);
}

void putInOrder(std::vector<LedgerFacts>& cases)
{
    std::ranges::stable_sort(cases, [](const auto& a, const auto& b) {
        const auto one = dayThatCounts(a);
        const auto other = dayThatCounts(b);
        return other ? one && *one < *other : one.has_value();
    });
    std::int64_t serial = 0;
    for (auto& facts : cases)
        facts.serial = std::to_string(++serial);
}

std::string spanWords(const LedgerSpan& span)
{
    if (!span.from && !span.to)
        return "全部";
    return (span.from ? span.from->iso() : "最早") + " 至 " + (span.to ? span.to->iso() : "最近");
}

} // namespace

LedgerFacts ledgerFactsOf(const CaseFile& file, const Catalogue& catalogue)
{
    if (const auto* row = file.facts<ImportLedgerRow>(Act::ImportLedgerRow))
        return ofImported(*row);
    LedgerFacts facts;
    facts.filedOn = dayOf(file, Act::FileCase);
    facts.closedOn = dayOf(file, Act::CloseCase);
    if (const auto name = file.partyName(); !name.empty())
        facts.parties.push_back({name, LedgerPartyKind::NotSaid});
    facts.cause = file.cause();
    if (const auto* filing = file.filing()) {
        facts.powerCode = filing->matter;
        const auto matter = catalogue.find(filing->matter);
        facts.matter = matter ? (*matter)->name : std::string{};
    }
    putDecision(file, facts);
    facts.source = file.number().empty() ? file.id.text() : file.number();
    return facts;
}

Result<LedgerExtract> extractLedger(const Office& office, const Session& session, const LedgerSpan& span, const std::string& version,
    const std::function<void()>& onCase)
{
    if (const auto lists = office.lists(session); !lists)
        return lists.refusal();
    if (span.from && span.to && *span.to < *span.from)
        return notValid("to", {N_("The period ends before it begins: %1, %2"), {*span.from, *span.to}});
    const auto now = office.circumstances(session.person());
    LedgerExtract extract;
    office.eachCase(session, [&](const CaseFile& file) {
        if (auto facts = ledgerFactsOf(file, now.law->catalogue); isWithin(facts, span))
            extract.cases.push_back(std::move(facts));
        if (onCase)
            onCase();
    });
    putInOrder(extract.cases);
    const auto time = now.now.time();
    extract.notes = {{"事项", "内容"}, {"单位", now.setup->organ.name}, {"期间", spanWords(span)}, {"件数", std::to_string(extract.cases.size())},
        {"计入规则", "按立案日期计；没有立案日期的按决定日期，再没有的按结案日期；都没有的只列入不限期间的台账"},
        {"导出时间", fmt::format("{} {:02}:{:02}", now.now.day().iso(), time.hour(), time.minute())},
        {"导出人", now.roster.nameOf(session.person())}, {"程序", "案卷 " + version}};
    return extract;
}

} // namespace anjuan
