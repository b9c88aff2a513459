// SPDX-License-Identifier: GPL-3.0-or-later
// A referral and its case are two records of one store: written together or not at all, and the same after reopening.
#include "core/office/CaseReferrals.h"
#include "core/office/CaseStream.h"
#include "core/referral/ReferralMoves.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const PersonId chen{"p-chen"};
const Date day = Date::of(2026, 11, 20);
const CaseId file{"01CASE"};

ReferralLetter letter()
{
    ReferralLetter made;
    made.kind = ReferralKind::Police;
    made.caseId = file.text();
    made.otherOrgan = "某区公安分局";
    made.cause = "污染环境";
    made.facts = "排放";
    made.suspectedCrime = "污染环境罪";
    made.team = {chen, PersonId{"p-li"}};
    made.teamReportedOn = day;
    made.attachments = {{"移送书", 1, true, std::string(64, '3')}};
    made.copiedTo = {"某区人民检察院"};
    made.wholeCase = true;
    made.place = "某村";
    return made;
}

/// Drafted and taken through every act once, whatever its order would be.
ReferralChange everything()
{
    ReferralChange change{{referralOf(file, 4), 0, {}}, {}};
    change.take(ReferralDrafted{letter(), chen}, day, chen);
    for (const auto& move : referralMoves()) {
        const ReferralStep step{move.act, day, TimeOfDay::make(9, 30), "说明", {"材料甲", "材料乙"}};
        change.take(ReferralStepTaken{step, chen, day.plusDays(5), {{"chase-letter", "催办函", "", std::string(64, '4'), "1"}}, "01OTHER"}, day, chen);
    }
    return change;
}

Transaction both(const ReferralChange& change, std::int64_t casesExpected)
{
    Transaction transaction;
    const ActTaken note{Act::NoteReferral, {}, NoteReferral{change.record.id.text(), ReferralResult::WithPolice, "某区公安分局", "受理"}};
    transaction.appends.push_back({streamOf(file), casesExpected, {{kindOf(note), 1, day, chen, bodyOf(note)}}});
    change.appendTo(transaction);
    return transaction;
}

} // namespace

TEST_CASE("case and referral are the same after the store was opened again", "[store][referral]")
{
    Workshop office;
    const auto change = everything();
    REQUIRE(office.journal().append(both(change, 0), morning));
    office.reopen();
    const auto record = readReferral(office.journal(), change.record.id);
    CHECK(record.entries == change.record.entries);
    CHECK(record.file.state == change.record.file.state);
    REQUIRE(record.file.drafted);
    CHECK(bodyOf(ReferralEvent{*record.file.drafted}) == bodyOf(ReferralEvent{*change.record.file.drafted}));
    REQUIRE(record.file.steps.size() == referralMoves().size());
    for (std::size_t at = 0; at < record.file.steps.size(); ++at)
        CHECK(bodyOf(ReferralEvent{record.file.steps[at]}) == bodyOf(ReferralEvent{change.record.file.steps[at]}));
    CHECK(record.file.steps.back().papers.front().digest == std::string(64, '4'));
    CHECK(record.file.steps.back().openedCase == "01OTHER");
    CHECK(record.file.steps.back().replyDue == day.plusDays(5));
    const auto found = referralsOf(office.journal(), file);
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == change.record.id);
    CHECK(referralsOf(office.journal(), CaseId{"01CAS"}).empty());
    CHECK(casesWithReferrals(office.journal()) == std::set{file});
    const auto caseFile = caseOf(file, office.journal().read(streamOf(file)));
    CHECK(caseFile.referralResults() == std::vector{ReferralResult::WithPolice});
    CHECK(caseFile.tracks().contains(Track::Referral));
    CHECK(office.store->upkeep().verify().ok());
}

TEST_CASE("when the case has changed meanwhile the referral is not written either", "[store][referral]")
{
    Workshop office;
    REQUIRE_FALSE(office.journal().append(both(everything(), 3), morning));
    CHECK(office.journal().streams("referral/").empty());
    CHECK(office.journal().count(streamOf(file)) == 0);
    REQUIRE(office.journal().append(both(everything(), 0), morning));
    REQUIRE_FALSE(office.journal().append(both(everything(), 1), morning));
    CHECK(office.journal().count(streamOf(file)) == 1);
    CHECK(office.store->upkeep().verify().ok());
}
