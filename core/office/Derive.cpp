// SPDX-License-Identifier: GPL-3.0-or-later
// From a case file to its lines in the lists: nothing here is kept anywhere else.
#include <algorithm>
#include <iterator>

#include "core/casefile/Joint.h"
#include "core/casefile/Rounds.h"
#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Party.h"
#include "core/office/Office.h"

namespace anjuan {
namespace {

std::vector<PersonId> waitingFor(const CaseFile& file)
{
    const auto role = [](std::string_view key) { return PersonId{"role:" + std::string{key}}; };
    if (!file.proposals.empty()) {
        const auto& proposal = file.proposals.front();
        const auto* step = procedureOf(file).find(proposal.asked.act);
        const auto signer = step ? nextSigner(*step, proposal) : std::nullopt;
        if (signer)
            return {role(keyOf(*signer))};
    }
    if (file.tracks().contains(Track::Suspension) && isOnSpine(file.stage))
        return {PersonId{std::string{DocketRow::suspendedTurn}}};
    if (openSubmission(file) && file.stage < Stage::DecisionApproved) {
        // A review before the notice waits beside the handlers' own work (corrections 4).
        std::vector<PersonId> turns{role("legal-reviewer")};
        if (file.stage < Stage::InReview)
            std::ranges::copy(file.handlers(), std::back_inserter(turns));
        return turns;
    }
    if (file.stage == Stage::DecisionApproved)
        return {role("head")};
    if (file.stage >= Stage::Archived)
        return {};
    auto handlers = file.handlers();
    if (handlers.empty() && !file.acts.empty())
        handlers.push_back(file.acts.front().stamp.madeBy);
    return handlers;
}

std::optional<Date> dayOf(const CaseFile& file, Act act)
{
    const auto* taken = file.last(act);
    return taken ? std::optional{taken->on()} : std::nullopt;
}

std::int64_t countDefects(const CaseFile& file)
{
    std::int64_t defects = 0;
    for (const auto& act : file.acts)
        defects += static_cast<std::int64_t>(act.taken.head.defects.size());
    return defects;
}

DocketRow docketRow(const CaseFile& file, const std::vector<RunningLimit>& limits, Date today, bool practice)
{
    DocketRow row{file.id, "case/" + file.id.text(), file.number(), namesOfParties(file, today), file.cause(), {}, std::string{keyOf(file.stage)},
        std::string{procedureOf(file).id}, file.handlers(), waitingFor(file), {}, {}, {}, {}, {}, {}, {}, file.acts.empty() ? today : file.acts.back().on(), {}, 0, false};
    if (const auto* filing = file.filing())
        row.matter = filing->matter;
    else if (const auto* lead = file.facts<RegisterLead>(Act::RegisterLead); lead && row.cause.empty())
        row.cause = lead->content;
    row.leadOn = dayOf(file, Act::RegisterLead);
    row.filedOn = dayOf(file, Act::FileCase);
    if (const auto* decided = file.punished() ? file.punished() : file.last(Act::IssueDisposition))
        row.decidedOn = decided->on();
    row.closedOn = dayOf(file, Act::CloseCase);
    row.fine = fineOf(file.penalties());
    if (const auto* duty = nextDuty(limits)) {
        row.nextDue = duty->due.forOurDuty();
        row.nextDueName = std::string{duty->limit};
    }
    if (const auto* ledger = file.facts<ImportLedgerRow>(Act::ImportLedgerRow)) {
        row.procedure = "ledger";
        row.filedOn = ledger->filedOn;
        row.decidedOn = ledger->decidedOn;
        row.closedOn = ledger->closedOn;
        row.fine = ledger->fine;
        row.waitingFor.clear();
    }
    row.origin = file.isFromLedger() ? "ledger" : practice ? "practice" : "office";
    row.defects = static_cast<int>(countDefects(file));
    return row;
}

void addTexts(const CaseFile& file, std::span<const FieldRow> fields, const void* facts, DerivedRows& rows)
{
    for (const auto& field : fields) {
        const auto value = field.read(facts);
        if (const auto* text = value.as<std::string>(); text && !text->empty() && (field.kind == Kind::Line || field.kind == Kind::Prose))
            rows.search.push_back({file.id, *text, false});
        if (const auto* personal = value.as<Personal>(); personal && !personal->text().empty())
            rows.search.push_back({file.id, personal->text(), true});
    }
}

} // namespace

DerivedRows Office::derive(const CaseFile& file, const Circumstances& now, const std::vector<ReferralRecord>& referrals) const
{
    DerivedRows rows;
    auto limits = limitsOf(file, now);
    std::ranges::move(limitsOf(referrals, now), std::back_inserter(limits));
    rows.cases.push_back(file.id);
    rows.docket.push_back(docketRow(file, limits, now.today, m_parts.isPractice));
    for (const auto& limit : limits) {
        DeadlineRow row{file.id, std::string{limit.limit}, limit.start, limit.due.forOurDuty(), {}, limit.endedOn, limit.ours};
        if (limit.due.isProvisional())
            row.latest = limit.due.forTooEarly();
        rows.deadlines.push_back(std::move(row));
    }
    const auto parties = partiesOf(file, now.today);
    for (const auto& party : parties)
        rows.parties.push_back({file.id, party.name, party.creditCode});
    if (parties.empty() && !file.partyName().empty())
        rows.parties.push_back({file.id, file.partyName(), {}});
    for (const auto& act : file.acts) {
        addTexts(file, rowOf(act.act()).fields, act.taken.facts.address(), rows);
        for (const auto& paper : act.taken.head.papers) {
            if (!paper.number.empty())
                rows.search.push_back({file.id, paper.number, false});
        }
    }
    return rows;
}

void append(DerivedRows& rows, DerivedRows more)
{
    const auto move = [](auto& from, auto& to) { to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end())); };
    move(more.cases, rows.cases);
    move(more.docket, rows.docket);
    move(more.deadlines, rows.deadlines);
    move(more.parties, rows.parties);
    move(more.search, rows.search);
}

DerivedRows Office::deriveAll() const
{
    DerivedRows all;
    const auto now = circumstances(PersonId{"program"});
    const auto referred = casesWithReferrals(m_parts.journal);
    for (const auto& stream : m_parts.journal.streams("case/")) {
        const CaseId id{stream.substr(5)};
        auto rows = derive(read(id), now, referred.contains(id) ? referralsOf(m_parts.journal, id) : std::vector<ReferralRecord>{});
        append(all, std::move(rows));
    }
    return all;
}

} // namespace anjuan
