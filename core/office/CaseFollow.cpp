// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a referral do to its case: the second half of an act on two records.
#include <algorithm>

#include "core/office/CaseStream.h"
#include "core/office/Office.h"

namespace anjuan {

std::vector<ReferralRecord> Office::referralsAfter(const CaseId& id, const std::optional<ReferralChange>& change) const
{
    auto records = referralsOf(m_parts.journal, id);
    if (!change)
        return records;
    const auto found = std::ranges::find(records, change->record.id, &ReferralRecord::id);
    if (found == records.end())
        records.push_back(change->record);
    else
        *found = change->record;
    return records;
}

Result<Done> Office::follow(const Session& session, const CaseId& id, const ReferralChange& change)
{
    const auto now = circumstances(session.person());
    const auto file = *load(session, id);
    auto after = file;
    Transaction transaction;
    if (auto note = noteFor(file, change.record)) {
        const auto& last = change.record.file.steps.back().step;
        ActTaken taken{Act::NoteReferral, {}, *note};
        taken.head.at = last.at;
        taken.head.stageAfter = stageAfter(file, *note, change.record.file.drafted->letter.wholeCase);
        const auto on = last.on.value_or(now.today);
        after = evolve(std::move(after), taken, {file.entries + 1, on, now.now, now.actor});
        transaction.appends.push_back({streamOf(id), file.entries, {{kindOf(taken), 1, on, now.actor, bodyOf(taken)}}});
    } else {
        transaction.guards.push_back({streamOf(id), file.entries});
    }
    change.appendTo(transaction);
    transaction.derived = derive(after, now, referralsAfter(id, change));
    auto written = m_parts.journal.append(transaction, now.now);
    if (!written)
        return std::move(written).refusal();
    tell(id);
    return Done{};
}

} // namespace anjuan
