// SPDX-License-Identifier: GPL-3.0-or-later
// What every act has besides its facts, and the events that are no acts: each member alone through the journal's
// body.
#include "core/casefile/Bodies.h"
#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/Notice.h"
#include "tests/support/Samples.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

ActHead through(const ActHead& head)
{
    const CaseEvent event = ActTaken{Act::ApproveNotice, head, ApproveNotice{"r"}};
    const auto again = eventOf(kindOf(event), bodyOf(event));
    REQUIRE(again);
    const auto& taken = std::get<ActTaken>(*again);
    CHECK(taken.act == Act::ApproveNotice);
    CHECK(taken.facts.as<ApproveNotice>()->remark == "r");
    CHECK(bodyOf(*again) == bodyOf(event));
    return taken.head;
}

const Value* heldIn(const Body& body, std::string_view key)
{
    const auto found = std::ranges::find(body, key, &NamedValue::key);
    return found == body.end() ? nullptr : &found->value;
}

template <class T> T again(const T& event)
{
    const auto read = eventOf(kindOf(event), bodyOf(event));
    REQUIRE(read);
    REQUIRE(std::holds_alternative<T>(*read));
    return std::get<T>(*read);
}

} // namespace

TEST_CASE("each member of the head survives alone and leaves the others empty", "[casefile]")
{
    ActHead head;
    SECTION("time of day")
    {
        head.at = TimeOfDay::make(0, 0);
        CHECK(through(head).at == TimeOfDay::make(0, 0));
    }
    SECTION("reason of a late entry")
    {
        head.lateReason = "台风期间停电";
        CHECK(through(head).lateReason == "台风期间停电");
    }
    SECTION("officers, in their order")
    {
        head.officers = {PersonId{"li"}, PersonId{"chen"}};
        CHECK(through(head).officers == head.officers);
    }
    SECTION("signatures, in their order, with and without an opinion")
    {
        head.signatures = {{PersonId{"sun"}, Signer::TeamLeader, Date::of(2026, 9, 21), ""},
            {PersonId{"feng"}, Signer::AnyHead, Date::of(2026, 9, 22), "同意"}};
        CHECK(through(head).signatures == head.signatures);
    }
    SECTION("papers, numbered and unnumbered")
    {
        head.papers = {{"filing-approval", "立案审批表", "云青综执立〔2026〕18号", "ab", "2026-1"},
            {"file-cover", "卷宗封面", "", "", ""}};
        CHECK(through(head).papers == head.papers);
    }
    SECTION("stage")
    {
        for (std::size_t i = 0; i < Options<Stage>::rows.size(); ++i) {
            head.stageAfter = static_cast<Stage>(i);
            CHECK(through(head).stageAfter == head.stageAfter);
        }
    }
    SECTION("defects")
    {
        head.defects = {"R01", "R46"};
        CHECK(through(head).defects == head.defects);
    }
    SECTION("versions relied on")
    {
        head.relied = {"rules 2026-11-22", "catalogue 2024-1"};
        CHECK(through(head).relied == head.relied);
    }
    SECTION("fields supplied by a stand-in")
    {
        head.supplied = {"matter"};
        CHECK(through(head).supplied == head.supplied);
    }
    const auto untouched = through(ActHead{});
    CHECK_FALSE(untouched.at);
    CHECK(untouched.lateReason.empty());
    CHECK(untouched.officers.empty());
    CHECK(untouched.signatures.empty());
    CHECK(untouched.papers.empty());
    CHECK(untouched.defects.empty());
    CHECK(untouched.relied.empty());
    CHECK(untouched.supplied.empty());
}

TEST_CASE("a body holds no empty members, and the head before the facts", "[casefile]")
{
    const auto bare = bodyOf(ActTaken{Act::ApproveNotice, {}, ApproveNotice{}});
    REQUIRE(bare.size() == 1);
    CHECK(bare[0].key == "act.stage");
    ActHead head;
    head.officers = {PersonId{"chen"}};
    const auto body = bodyOf(ActTaken{Act::ApproveNotice, head, ApproveNotice{"r"}});
    REQUIRE(body.size() == 3);
    CHECK(body[0].key == "act.officers");
    CHECK(body[1].key == "act.stage");
    CHECK(body[2] == NamedValue{"remark", Value{std::string{"r"}}});
}

TEST_CASE("members of a body that are unknown or of another kind are passed over, and the rest is read", "[casefile]")
{
    auto body = bodyOf(ActTaken{Act::ApproveNotice, {}, ApproveNotice{"r"}});
    body.push_back({"act.from_the_future", Value{std::int64_t{1}}});
    body.push_back({"act.officers", Value{std::string{"chen"}}});
    body.push_back({"act.at", Value{std::string{"08:40"}}});
    body.push_back({"act.signatures", Value{Value::Table{{Value{std::string{"sun"}}}}}});
    const auto read = eventOf("notice-approved", body);
    REQUIRE(read);
    const auto& taken = std::get<ActTaken>(*read);
    CHECK(taken.facts.as<ApproveNotice>()->remark == "r");
    CHECK(taken.head.officers.empty());
    CHECK_FALSE(taken.head.at);
    CHECK(taken.head.signatures.empty());
}

TEST_CASE("a stage that a later version names leaves the case readable", "[casefile]")
{
    const auto read = eventOf("notice-approved", {{"act.stage", Value{std::string{"on-appeal"}}}});
    REQUIRE(read);
    CHECK(std::get<ActTaken>(*read).head.stageAfter == Stage::Lead);
}

TEST_CASE("signatures under proposals and their withdrawal survive the journal", "[casefile]")
{
    for (std::size_t i = 0; i < Options<Signer>::rows.size(); ++i) {
        const auto given = again(ProposalSigned{12, static_cast<Signer>(i), i % 2 == 0, "意见"});
        CHECK(given.proposal == 12);
        CHECK(given.as == static_cast<Signer>(i));
        CHECK(given.agrees == (i % 2 == 0));
        CHECK(given.opinion == "意见");
    }
    const auto taken = again(ProposalWithdrawn{3, "误报"});
    CHECK(taken.proposal == 3);
    CHECK(taken.reason == "误报");
    CHECK(kindOf(ProposalSigned{}) == "proposal-signed");
    CHECK(kindOf(ProposalWithdrawn{}) == "proposal-withdrawn");
    CHECK_FALSE(std::get<ProposalSigned>(*eventOf("proposal-signed", {})).proposal);
    CHECK(std::get<ProposalSigned>(*eventOf("proposal-signed", {})).agrees);
}

TEST_CASE("every kind of entry is read as what it is, and no other kind as a case's", "[casefile]")
{
    for (const auto& row : allActs()) {
        INFO(row.key);
        CHECK(kindOf(ActTaken{row.act, {}, row.blank()}) == row.event);
        CHECK(kindOf(ActProposed{row.act, {}, row.blank()}) == std::string{row.key} + "-proposed");
        const auto empty = eventOf(row.event, {});
        REQUIRE(empty);
        CHECK(std::get<ActTaken>(*empty).act == row.act);
        const auto asked = eventOf(std::string{row.key} + "-proposed", {});
        REQUIRE(asked);
        CHECK(std::get<ActProposed>(*asked).act == row.act);
        if (row.key != row.event)
            CHECK_FALSE(eventOf(row.key, {}));
    }
    for (const auto* kind : {"", "-proposed", "proposal", "proposal-signed-proposed", "filed ", "Filed",
             "number-taken", "person-changed", "letter-sent"})
        CHECK_FALSE(eventOf(kind, {}));
}

TEST_CASE("a body of one struct is written and read by its table", "[casefile]")
{
    const SignatureGiven signature{PersonId{"sun"}, Signer::Archivist, Date::of(2024, 2, 29), "同意归档"};
    const auto body = writeBody(signature);
    CHECK(body.size() == 4);
    CHECK(heldIn(body, "as")->as<std::string>()->compare("archivist") == 0);
    CHECK(readBody<SignatureGiven>(body) == signature);
    const IssuedPaper unnumbered{"file-cover", "卷宗封面", "", "", "1"};
    CHECK(heldIn(writeBody(unnumbered), "number") == nullptr);
    CHECK(readBody<IssuedPaper>(writeBody(unnumbered)) == unnumbered);
    CHECK(readBody<IssuedPaper>({}) == IssuedPaper{});
}
