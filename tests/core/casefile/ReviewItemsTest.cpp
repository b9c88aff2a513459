// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/ReviewItems.h"

#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("the review looks at nine points, each of which some act can change", "[casefile][review]")
{
    REQUIRE(reviewItems().size() == 9);
    for (const auto& item : reviewItems()) {
        INFO(item.name);
        CHECK_FALSE(item.acts.empty());
        CHECK(concerns(std::string{item.name}, item.acts.front()));
        CHECK_FALSE(concerns(std::string{item.name}, Act::GiveOpinion));
        CHECK_FALSE(concerns(std::string{item.name}, Act::SubmitReview));
        CHECK(concerns(std::string{item.name}, Act::CorrectEntry));
    }
}

TEST_CASE("a new piece of evidence changes the evidence and not the party", "[casefile][review]")
{
    CHECK(concerns("事实证据", Act::AddEvidence));
    CHECK_FALSE(concerns("当事人", Act::AddEvidence));
    CHECK(concerns("当事人", Act::RegisterParty));
}

TEST_CASE("a point of the reviewer's own is changed by whatever changes the file", "[casefile][review]")
{
    CHECK(concerns("社会影响", Act::AddEvidence));
    CHECK_FALSE(concerns("社会影响", Act::SubmitReview));
}
