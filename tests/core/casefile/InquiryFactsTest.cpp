// SPDX-License-Identifier: GPL-3.0-or-later
// What is told under a name lands in the member of that name: round trips do not see two rows of a table that were
// exchanged, these values do. From the lead to the facts found.
#include "tests/core/casefile/ToldFacts.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("a lead and what becomes of it before filing", "[casefile]")
{
    const auto lead
        = told<RegisterLead>(Act::RegisterLead, R"({"source":"off-site","content":"c","place":"p","area":"a",
        "discovered_on":"2026-09-17","party_name":"n","reporter":"r","reporter_phone":"t","handling":"h","origin":"o"})");
    CHECK(lead.source == LeadSource::OffSite);
    CHECK(lead.content == "c");
    CHECK(lead.place == "p");
    CHECK(lead.area == "a");
    CHECK(lead.discoveredOn == Date::of(2026, 9, 17));
    CHECK(lead.partyName == "n");
    CHECK(lead.reporter.text() == "r");
    CHECK(lead.reporterPhone.text() == "t");
    CHECK(lead.handling == "h");
    CHECK(lead.origin == "o");
    const auto declined = told<DeclineFiling>(Act::DeclineFiling, R"({"reasons":"r","reporter_informed":true})");
    CHECK(declined.reasons == "r");
    CHECK(declined.reporterInformed);
}

TEST_CASE("the party and its agent", "[casefile]")
{
    const auto party = told<RegisterParty>(
        Act::RegisterParty, R"({"kind":"individual-business","name":"n","credit_code":"c","id_number":"i",
        "legal_representative":"l","address":"a","telephone":"t","agent_name":"an","agent_post":"ap","agent_id_number":"ai",
        "agent_authority":"aa","born_on":"2012-02-29"})");
    CHECK(party.kind == PartyKind::IndividualBusiness);
    CHECK(party.name == "n");
    CHECK(party.creditCode == "c");
    CHECK(party.idNumber.text() == "i");
    CHECK(party.legalRepresentative == "l");
    CHECK(party.address.text() == "a");
    CHECK(party.telephone.text() == "t");
    CHECK(party.agentName == "an");
    CHECK(party.agentPost == "ap");
    CHECK(party.agentIdNumber.text() == "ai");
    CHECK(party.agentAuthority == "aa");
    CHECK(party.bornOn == Date::of(2012, 2, 29));
}

TEST_CASE("the scene, the order to correct and the re-inspection", "[casefile]")
{
    const auto scene = told<InspectScene>(
        Act::InspectScene, R"({"from":"08:45","to":"09:20","place":"p","certificates_shown":["1","2"],
        "party_present":"pp","observed":"o","party_opinion":"po","body_camera":true,"signed_by":["s"],"assisting":["zhou"]})");
    CHECK(scene.from == at("08:45"));
    CHECK(scene.to == at("09:20"));
    CHECK(scene.place == "p");
    CHECK(scene.certificatesShown == Texts{"1", "2"});
    CHECK(scene.partyPresent == "pp");
    CHECK(scene.observed == "o");
    CHECK(scene.partyOpinion == "po");
    CHECK(scene.bodyCamera);
    CHECK(scene.signedBy == Texts{"s"});
    CHECK(scene.assisting == People{PersonId{"zhou"}});
    const auto order = told<OrderCorrection>(
        Act::OrderCorrection, R"({"conduct":"c","basis":"b","requirement":"r","due":"2026-09-18"})");
    CHECK(order.conduct == "c");
    CHECK(order.basis == "b");
    CHECK(order.requirement == "r");
    CHECK(order.due == Date::of(2026, 9, 18));
    const auto again = told<ReInspect>(Act::ReInspect,
        R"({"result":"partly","detail":"d","signed_by":["s"],"from":"09:10","to":"09:40","place":"p"})");
    CHECK(again.result == CorrectionResult::Partly);
    CHECK(again.detail == "d");
    CHECK(again.signedBy == Texts{"s"});
    CHECK(again.from == at("09:10"));
    CHECK(again.to == at("09:40"));
    CHECK(again.place == "p");
}

TEST_CASE("the filing and the withdrawal", "[casefile]")
{
    const auto filed = told<FileCase>(
        Act::FileCase, R"({"cause":"c","matter":"HB003","handlers":["chen","li"],"conduct_ended_on":"2026-09-16",
        "discovered_on":"2026-09-17","endangers_life":true,"fined_before":false,"criminal":"referred","reasons":"r"})");
    CHECK(filed.cause == "c");
    CHECK(filed.matter == "HB003");
    CHECK(filed.handlers == People{PersonId{"chen"}, PersonId{"li"}});
    CHECK(filed.conductEndedOn == Date::of(2026, 9, 16));
    CHECK(filed.discoveredOn == Date::of(2026, 9, 17));
    CHECK(filed.endangersLife);
    CHECK_FALSE(filed.finedBefore);
    CHECK(filed.criminal == CriminalView::Referred);
    CHECK(filed.reasons == "r");
    CHECK(told<FileCase>(Act::FileCase,
        R"({"cause":"c","matter":"m","handlers":["a"],"conduct_ended_on":"2026-09-16","discovered_on":"2026-09-17",
        "fined_before":true,"criminal":"suspected","reasons":"r"})")
              .finedBefore);
    CHECK(told<WithdrawCase>(Act::WithdrawCase, R"({"reasons":"r"})").reasons == "r");
}

TEST_CASE("preserved things and what becomes of them", "[casefile]")
{
    const auto kept = told<PreserveEvidence>(
        Act::PreserveEvidence, R"({"reason":"r","items":[{"name":"n","quantity":3,"unit":"u"},
        {"name":"m","quantity":1,"unit":"v"}],"place":"p","served_to":"s"})");
    CHECK(kept.reason == "r");
    REQUIRE(kept.items.size() == 2);
    CHECK(kept.items[0].name == "n");
    CHECK(kept.items[0].quantity == 3);
    CHECK(kept.items[0].unit == "u");
    CHECK(kept.items[1].name == "m");
    CHECK(kept.place == "p");
    CHECK(kept.servedTo == "s");
    const auto disposed = told<DisposePreserved>(
        Act::DisposePreserved, R"({"outcome":"transferred","decision":"d","returned_to":"t"})");
    CHECK(disposed.outcome == PreservationOutcome::Transferred);
    CHECK(disposed.decision == "d");
    CHECK(disposed.returnedTo == "t");
}

TEST_CASE("the interview, the address and the data taken", "[casefile]")
{
    const auto interview = told<Interview>(
        Act::Interview, R"({"person":"p","relation":"r","id_number":"i","telephone":"t","from":"10:05",
        "to":"10:48","place":"pl","certificates_shown":true,"rights_told":["a","b"],"recusal_asked":false,"gist":"g",
        "signed_each_page":true,"received":["x"],"illegal_gain":"ig"})");
    CHECK(interview.person == "p");
    CHECK(interview.relation == "r");
    CHECK(interview.idNumber.text() == "i");
    CHECK(interview.telephone.text() == "t");
    CHECK(interview.from == at("10:05"));
    CHECK(interview.to == at("10:48"));
    CHECK(interview.place == "pl");
    CHECK(interview.certificatesShown);
    CHECK(interview.rightsTold == Texts{"a", "b"});
    CHECK_FALSE(interview.recusalAsked);
    CHECK(interview.gist.text() == "g");
    CHECK(interview.signedEachPage);
    CHECK(interview.received == Texts{"x"});
    CHECK(interview.illegalGain == "ig");
    const auto address = told<ConfirmAddress>(Act::ConfirmAddress, R"({"recipient":"r","address":"a","telephone":"t",
        "electronic_consent":true,"electronic_address":"e"})");
    CHECK(address.recipient == "r");
    CHECK(address.address.text() == "a");
    CHECK(address.telephone.text() == "t");
    CHECK(address.electronicConsent);
    CHECK(address.electronicAddress.text() == "e");
    const auto data = told<ExtractData>(
        Act::ExtractData, R"({"carrier":"c","files":["f","g"],"checksum":"s","present":["p"],"from":"10:00",
        "to":"10:30","place":"pl","method":"m"})");
    CHECK(data.carrier == "c");
    CHECK(data.files == Texts{"f", "g"});
    CHECK(data.checksum == "s");
    CHECK(data.present == Texts{"p"});
    CHECK(data.from == at("10:00"));
    CHECK(data.to == at("10:30"));
    CHECK(data.place == "pl");
    CHECK(data.method == "m");
}

TEST_CASE("evidence and the facts that it proves", "[casefile]")
{
    const auto item = told<AddEvidence>(
        Act::AddEvidence, R"({"id":"E1","kind":"audio-visual","name":"n","made_on":"2026-09-17","maker":"m",
        "object":"o","device":"d","carrier":"c","checksum":"s","copy_note":"cn"})");
    CHECK(item.id == "E1");
    CHECK(item.kind == EvidenceKind::AudioVisual);
    CHECK(item.name == "n");
    CHECK(item.madeOn == Date::of(2026, 9, 17));
    CHECK(item.maker == "m");
    CHECK(item.object == "o");
    CHECK(item.device == "d");
    CHECK(item.carrier == "c");
    CHECK(item.checksum == "s");
    CHECK(item.copyNote == "cn");
    const auto stated = told<StateFacts>(
        Act::StateFacts, R"({"began_on":"2026-09-16","began_at":"23:50","ended_on":"2026-09-17","place":"p",
        "facts":[{"id":"F1","text":"t","evidence":["E1","E2"]},{"id":"F2","text":"u"}]})");
    CHECK(stated.beganOn == Date::of(2026, 9, 16));
    CHECK(stated.beganAt == at("23:50"));
    CHECK(stated.endedOn == Date::of(2026, 9, 17));
    CHECK(stated.place == "p");
    REQUIRE(stated.facts.size() == 2);
    CHECK(stated.facts[0].id == "F1");
    CHECK(stated.facts[0].text == "t");
    CHECK(stated.facts[0].evidence == Texts{"E1", "E2"});
    CHECK(stated.facts[1].evidence.empty());
}
