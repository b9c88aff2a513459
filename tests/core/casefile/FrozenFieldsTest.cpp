// SPDX-License-Identifier: GPL-3.0-or-later
// The names under which the journal keeps the facts of every act, for as long as there are journals: a key that is
// renamed is passed over when an old entry is read, so what stood under it would be lost without a word. Each field
// is written key:kind, with ! when it must be given, * when it is sealed, and its columns in brackets.
#include <algorithm>
#include <set>

#include "core/casefile/Event.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Frozen {
    std::string_view act;
    std::string_view fields;
};

// clang-format off
constexpr Frozen frozen[] = {
    {"register-lead",
        "source:choice! content:prose! place:line! area:line discovered_on:day! party_name:line reporter:line* "
        "reporter_phone:line* handling:line! origin:line procedure:choice"},
    {"decline-filing",
        "reasons:prose! reporter_informed:yes-no"},
    {"register-party",
        "kind:choice! name:line! credit_code:line id_number:line* legal_representative:line address:line* "
        "telephone:line* agent_name:line agent_post:line agent_id_number:line* agent_authority:line born_on:day"},
    {"inspect-scene",
        "from:time! to:time! place:line! certificates_shown:lines! party_present:line! observed:prose! "
        "party_opinion:line body_camera:yes-no signed_by:lines assisting:persons attached:table(name:line! "
        "media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"order-correction",
        "conduct:prose! basis:line! requirement:prose! due:day!"},
    {"re-inspect",
        "result:choice! detail:prose! signed_by:lines from:time to:time place:line attached:table(name:line! "
        "media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"file",
        "cause:line! matter:line! handlers:persons! conduct_ended_on:day! discovered_on:day! endangers_life:yes-no "
        "fined_before:yes-no criminal:choice! reasons:prose!"},
    {"preserve-evidence",
        "reason:prose! items:table!(name:line! quantity:number! unit:line!) place:line served_to:line!"},
    {"dispose-preserved",
        "outcome:choice! decision:prose! returned_to:line"},
    {"interview",
        "person:line! relation:line! id_number:line* telephone:line* from:time! to:time! place:line! "
        "certificates_shown:yes-no rights_told:lines! recusal_asked:yes-no gist:prose!* signed_each_page:yes-no "
        "received:lines illegal_gain:line attached:table(name:line! media_type:line! size:number! "
        "digest:line! taken_on:day taken_by:line)"},
    {"ask-recusal",
        "person:person! wish:choice! reason:prose!"},
    {"decide-recusal",
        "person:person! answer:choice! reason:prose!"},
    {"confirm-address",
        "recipient:line! address:line!* telephone:line* electronic_consent:yes-no electronic_address:line*"},
    {"extract-data",
        "carrier:line! files:lines! checksum:line present:lines from:time to:time place:line method:prose "
        "attached:table(name:line! media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"add-evidence",
        "id:line! kind:choice! name:line! made_on:day! maker:line object:line device:line carrier:line "
        "checksum:line copy_note:line attached:table(name:line! media_type:line! size:number! digest:line! "
        "taken_on:day taken_by:line)"},
    {"state-facts",
        "began_on:day began_at:time ended_on:day! place:line! facts:table!(id:line! text:prose! evidence:lines)"},
    {"conclude-inquiry",
        "course:prose! characterisation:prose! violated:line! basis:line! also_considered:prose tier:line "
        "severity:choice! ground:prose outcome:choice! penalties:table(kind:choice! amount:money detail:line party:line matter:line) "
        "correction_ordered:yes-no criminal:choice! complex_or_major:yes-no"},
    {"approve-notice",
        "remark:prose"},
    {"issue-notice",
        "penalty_text:prose! penalties:table!(kind:choice! amount:money detail:line party:line matter:line) facts_text:prose! "
        "reasons:prose! basis:line! statement_right:yes-no defence_right:yes-no hearing_right:yes-no "
        "period_words:line! later_law:yes-no"},
    {"serve-notice",
        "paper:line! party:line mode:choice! place:line received_by:line relation:line received_on:day refusal:prose "
        "witness:line recorded:yes-no slip:line attached:table(name:line! media_type:line! size:number! "
        "digest:line! taken_on:day taken_by:line)"},
    {"record-defence",
        "form:choice! by:line! points:lines party:line"},
    {"re-examine",
        "points:table!(point:prose! result:prose!) adopted:yes-no conclusion:prose!"},
    {"submit-review",
        "materials:lines! note:prose answers:table(item:line! answer:prose)"},
    {"give-opinion",
        "items:table!(item:line! verdict:choice! remark:prose page:number) conclusion:choice! opinion:prose!"},
    {"hold-discussion",
        "place:line! from:time! to:time! chair:person! recorder:line! "
        "members:table!(person:person! opinion:prose! stance:choice!) also_present:lines handler_report:prose! "
        "outcome:choice! conclusion:prose!"},
    {"approve-decision",
        "discussion:prose! remark:prose"},
    {"issue-decision",
        "facts_and_evidence:prose! penalties:table!(kind:choice! amount:money detail:line party:line matter:line) violated:line! "
        "basis:line! tier:line defence_handling:prose! performance:prose! surcharge_stated:yes-no "
        "reconsideration_organ:line! reconsideration_days:number! court:line! litigation_months:number "
        "litigation_days:number overdue_reason:prose later_law:yes-no"},
    {"issue-no-penalty",
        "ground:choice! facts_and_evidence:prose! reasons:prose! violated:line education:prose! "
        "reconsideration_organ:line! reconsideration_days:number! court:line! litigation_months:number!"},
    {"serve-decision",
        "paper:line! party:line mode:choice! place:line received_by:line relation:line received_on:day refusal:prose "
        "witness:line recorded:yes-no slip:line attached:table(name:line! media_type:line! size:number! "
        "digest:line! taken_on:day taken_by:line)"},
    {"serve-paper",
        "paper:line! party:line mode:choice! place:line received_by:line relation:line received_on:day refusal:prose "
        "witness:line recorded:yes-no slip:line attached:table(name:line! media_type:line! size:number! "
        "digest:line! taken_on:day taken_by:line)"},
    {"publish",
        "grade:choice! months:number redacted:lines! where:line"},
    {"record-payment",
        "paid:money! by:line! channel:line! receipt:line! surcharge:money attached:table(name:line! "
        "media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"close",
        "ground:choice! result:prose! remedies:prose! property:prose"},
    {"archive",
        "archive_number:line retention:choice! volumes:lines! contents_list:yes-no pages_numbered:yes-no "
        "binder_note:yes-no"},
    {"withdraw",
        "reasons:prose!"},
    {"refer-out",
        "kind:choice! receiver:line! facts_found:prose! reasons:prose! attachments:lines! whole_case:yes-no "
        "suspected_crime:line team_reported_on:day measures:prose act_ended_on:day reply_by:day copied_to:lines contact:line"},
    {"note-referral",
        "referral:line! result:choice! organ:line note:prose"},
    {"ask-hearing",
        "form:choice! by:line! received_on:day points:lines party:line"},
    {"refuse-hearing",
        "ground:choice! reasons:prose!"},
    {"call-hearing",
        "hearing_on:day! hearing_at:time! place:line! chair:person! recorder:person! closed_because:prose "
        "told:lines"},
    {"hold-hearing",
        "outcome:choice! from:time! to:time! place:line! chair:person! recorder:person! "
        "investigators:persons! for_party:lines case_put:prose! points:lines recusal_asked:yes-no "
        "record_signed:yes-no refusal:prose attached:table(name:line! media_type:line! size:number! "
        "digest:line! taken_on:day taken_by:line)"},
    {"report-hearing",
        "findings:prose! recommendation:prose!"},
    {"take-sample",
        "items:table!(name:line! batch:line quantity:number! unit:line!) place:line! method:prose! "
        "purpose:line! party_present:line! signed_by:lines attached:table(name:line! media_type:line! "
        "size:number! digest:line! taken_on:day taken_by:line)"},
    {"entrust-expert",
        "kind:choice! institute:line! asked:prose! items:lines expected_by:day about_seized:yes-no "
        "period_told:yes-no"},
    {"receive-expert",
        "institute:line! report_number:line conclusion:prose! told_party:yes-no evidence:line "
        "attached:table(name:line! media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"change-procedure",
        "procedure:choice! reason:prose!"},
    {"suspend",
        "ground:choice! reasons:prose!"},
    {"resume",
        "reasons:prose!"},
    {"terminate",
        "ground:choice! reasons:prose!"},
    {"note-obstacle",
        "kind:choice! detail:prose! done:prose! witness:line recorded:yes-no attached:table(name:line! "
        "media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"remind",
        "conduct:prose! requirement:prose! due:day handed_to:line!"},
    {"record-camera",
        "device:line! place:line! recorded_on:day! recorded_at:time place_published:yes-no "
        "published_where:line technical_review:yes-no legal_review:yes-no reviewed_on:day "
        "record_reviewed:yes-no party_told_on:day told_how:line shows:prose! attached:table(name:line! "
        "media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"cloud-patrol",
        "source:line! place:line! seen_on:day! seen_at:time observed:prose! attached:table(name:line! "
        "media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"cloud-filing",
        "subject:line! filed_on:day! number:line checked:yes-no note:prose"},
    {"decide-on-spot",
        "matter:line! place:line! conduct:prose! violated:line! basis:line! tier:line "
        "penalties:table!(kind:choice! amount:money detail:line party:line matter:line) certificates_shown:yes-no told:yes-no "
        "rights_told:yes-no defence:prose! facts_disputed:yes-no correction:prose! "
        "reconsideration_organ:line! reconsideration_days:number! reconsideration_first:yes-no "
        "performance:prose! delivered_to:line! refusal:prose witness:line recorded:yes-no "
        "attached:table(name:line! media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"collect-cash",
        "amount:money! ground:choice! receipt:line"},
    {"report-on-spot",
        "received_by:person! note:prose"},
    {"hand-in-cash",
        "amount:money! received_by:line!"},
    {"bank-cash",
        "amount:money! bank:line! receipt:line!"},
    {"seize",
        "measure:choice! items:table!(name:line! quantity:number! unit:line! features:line) reason:prose! "
        "basis:line! days:number! place:line! kept_by:line! informed:yes-no heard:prose! party_present:line! "
        "witness:line recorded:yes-no urgent:yes-no necessities:yes-no served_to:line! "
        "attached:table(name:line! media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"approve-urgent",
        "reported_to:person! approved:yes-no note:prose"},
    {"extend-seizure",
        "days:number! reasons:prose! told_in_writing:yes-no"},
    {"lift-seizure",
        "outcome:choice! reasons:prose! returned_to:line"},
    {"note-failed-service",
        "paper:line! mode:choice! place:line! reason:prose! slip:line recorded:yes-no "
        "attached:table(name:line! media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"defer-payment",
        "kind:choice! applied_on:day! hardship:prose! until:day! schedule:table(due:day! amount:money!)"},
    {"issue-demand",
        "what:prose! fine_due:money surcharge_due:money period:line! manner:prose! defence_right:yes-no"},
    {"serve-demand",
        "paper:line! party:line mode:choice! place:line received_by:line relation:line received_on:day refusal:prose "
        "witness:line recorded:yes-no slip:line attached:table(name:line! media_type:line! size:number! "
        "digest:line! taken_on:day taken_by:line)"},
    {"apply-court",
        "court:line! fine:money surcharge:money other:prose materials:lines! property:prose!"},
    {"note-court",
        "step:choice! number:line received_on:day note:prose attached:table(name:line! media_type:line! "
        "size:number! digest:line! taken_on:day taken_by:line)"},
    {"announce-demolition",
        "object:prose! until:day! posted_at:line! basis:line!"},
    {"decide-enforcement",
        "measure:choice! reasons:prose! basis:line! on:day! who:line! cost:money reconsideration_organ:line! "
        "court:line!"},
    {"carry-out",
        "measure:choice! from:time! to:time! place:line! urgent:yes-no utilities_cut:yes-no course:prose! "
        "signed_by:lines attached:table(name:line! media_type:line! size:number! digest:line! taken_on:day "
        "taken_by:line)"},
    {"pause-enforcement",
        "kind:choice! reasons:prose! agreed:prose"},
    {"receive-remedy",
        "kind:choice! organ:line! number:line applicant:line! claims:prose! execution_stayed:yes-no "
        "attached:table(name:line! media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"answer-remedy",
        "kind:choice! answer:prose! evidence_list:lines! norms:lines"},
    {"attend-remedy",
        "kind:choice! place:line! head_present:yes-no head:person absent_because:prose others:lines"},
    {"note-remedy",
        "kind:choice! result:choice! number:line received_on:day! effect:prose! advice:prose "
        "attached:table(name:line! media_type:line! size:number! digest:line! taken_on:day taken_by:line)"},
    {"withdraw-publication",
        "where:line! reasons:prose!"},
    {"refund",
        "amount:money! to:line! reason:prose! receipt:line! attached:table(name:line! media_type:line! "
        "size:number! digest:line! taken_on:day taken_by:line)"},
    {"dispose-goods",
        "items:table!(name:line! quantity:number! unit:line! proceeds:money) outcome:choice! how:prose! "
        "receipt:line building:yes-no attached:table(name:line! media_type:line! size:number! digest:line! "
        "taken_on:day taken_by:line)"},
    {"notify-disposition",
        "order:prose! facts_text:prose! reasons:prose! basis:line! statement_right:yes-no "
        "defence_right:yes-no period_words:line!"},
    {"issue-disposition",
        "facts_and_evidence:prose! order:prose! until:day! land_class:line plan_status:line competent:prose "
        "violated:line! basis:line! defence_handling:prose! reconsideration_organ:line! "
        "reconsideration_days:number! court:line! litigation_months:number litigation_days:number"},
    {"add-party",
        "kind:choice! name:line! credit_code:line id_number:line* legal_representative:line address:line* "
        "telephone:line* born_on:day part:prose! left:prose"},
    {"add-matter",
        "cause:line! matter:line! conduct_ended_on:day! discovered_on:day! endangers_life:yes-no reasons:prose!"},
    {"correct-entry",
        "entry:number! reason:prose! correction:prose!"},
    {"import-ledger-row",
        "file:line! row:number! row_key:line! number:line document:line party:line cause:line basis:prose "
        "result:prose filed_on:day decided_on:day closed_on:day fine:money intended_fine:money notes:lines "
        "cells:table!(column:line! text:prose) personal_cells:table(column:line! text:prose*)"},
};

constexpr std::string_view head
    = "act.at:time act.late_reason:line act.officers:persons act.signatures:table(person:person! as:choice! on:day! opinion:line) "
      "act.papers:table(kind:line! title:line! number:line digest:line template_version:line) act.stage:choice! act.defects:lines "
      "act.relied_on:lines act.supplied:lines";

/// What a Choice may hold; the keys are stored, so they are as fixed as the names of the fields.
constexpr Frozen choices[] = {
    {"register-lead.procedure", "ordinary on-the-spot disposition"},
    {"register-lead.source", "patrol complaint report assigned referred-in media off-site"},
    {"register-party.kind", "natural-person individual-business legal-person other-organisation"},
    {"re-inspect.result", "corrected partly not-corrected"},
    {"file.criminal", "not-suspected suspected referred"},
    {"dispose-preserved.outcome", "returned seized tested transferred released"},
    {"ask-recusal.wish", "party own"},
    {"decide-recusal.answer", "granted rejected"},
    {"add-evidence.kind", "documentary physical audio-visual electronic witness party-statement expert scene-record"},
    {"conclude-inquiry.severity", "lenient ordinary heavier mitigated"},
    {"conclude-inquiry.outcome", "penalty no-penalty withdraw refer disposition"},
    {"conclude-inquiry.penalties.kind", "warning criticism fine confiscate-gains confiscate-goods suspend-licence lower-grade restrict-business suspend-business close-down bar-from-trade revoke-licence detention other"},
    {"conclude-inquiry.criminal", "not-suspected suspected referred"},
    {"issue-notice.penalties.kind", "warning criticism fine confiscate-gains confiscate-goods suspend-licence lower-grade restrict-business suspend-business close-down bar-from-trade revoke-licence detention other"},
    {"serve-notice.mode", "personal leaving post electronic public-notice entrusted"},
    {"record-defence.form", "written oral waiver"},
    {"give-opinion.items.verdict", "passed problem not-applicable"},
    {"give-opinion.conclusion", "agree agree-with-changes return disagree refer"},
    {"hold-discussion.members.stance", "agrees disagrees reserves recused"},
    {"hold-discussion.outcome", "as-proposed changed back refer deferred"},
    {"issue-decision.penalties.kind", "warning criticism fine confiscate-gains confiscate-goods suspend-licence lower-grade restrict-business suspend-business close-down bar-from-trade revoke-licence detention other"},
    {"issue-no-penalty.ground", "minor first-offence no-fault under-14 incapable not-made-out limitation"},
    {"serve-decision.mode", "personal leaving post electronic public-notice entrusted"},
    {"serve-paper.mode", "personal leaving post electronic public-notice entrusted"},
    {"publish.grade", "minor ordinary serious"},
    {"close.ground", "performed court-executed no-penalty withdrawn referred terminated"},
    {"archive.retention", "thirty permanent"},
    {"refer-out.kind", "department police"},
    {"ask-hearing.form", "written oral withdrawn"},
    {"refuse-hearing.ground", "late not-in-scope not-entitled"},
    {"hold-hearing.outcome", "held absent left"},
    {"entrust-expert.kind", "test inspection quarantine appraisal survey"},
    {"change-procedure.procedure", "ordinary on-the-spot disposition"},
    {"suspend.ground", "court-decision expertise party-untraceable force-majeure other"},
    {"terminate.ground", "party-died party-dissolved other"},
    {"note-obstacle.kind", "unknown-party ownerless no-name obstruction absent"},
    {"decide-on-spot.penalties.kind", "warning criticism fine confiscate-gains confiscate-goods suspend-licence lower-grade restrict-business suspend-business close-down bar-from-trade revoke-licence detention other"},
    {"collect-cash.ground", "up-to-100 hard-later remote"},
    {"seize.measure", "seal seize"},
    {"lift-seizure.outcome", "returned confiscated destroyed handed-over sold"},
    {"note-failed-service.mode", "personal leaving post electronic public-notice entrusted"},
    {"defer-payment.kind", "deferral instalments"},
    {"serve-demand.mode", "personal leaving post electronic public-notice entrusted"},
    {"note-court.step", "accepted not-accepted allowed not-allowed executed ended"},
    {"decide-enforcement.measure", "demolish substitute clear"},
    {"carry-out.measure", "demolish substitute clear"},
    {"pause-enforcement.kind", "paused resumed ended agreement"},
    {"receive-remedy.kind", "reconsideration reconsideration-simple handed-in litigation prosecutor judicial-advice"},
    {"answer-remedy.kind", "reconsideration reconsideration-simple handed-in litigation prosecutor judicial-advice"},
    {"attend-remedy.kind", "reconsideration reconsideration-simple handed-in litigation prosecutor judicial-advice"},
    {"note-remedy.kind", "reconsideration reconsideration-simple handed-in litigation prosecutor judicial-advice"},
    {"note-remedy.result", "upheld changed annulled unlawful void withdrawn settled"},
    {"dispose-goods.outcome", "auction destroyed handed-over returned other"},
    {"add-party.kind", "natural-person individual-business legal-person other-organisation"},
    {"note-referral.result", "waiting handed-over with-police goes-on"},
};

// clang-format on

std::string written(const FieldRow& row)
{
    constexpr std::string_view kinds[] = {
        "line", "prose", "day", "time", "money", "number", "yes-no", "choice", "person", "persons", "lines", "table"};
    std::string text = std::string{row.key} + ":" + std::string{kinds[static_cast<std::size_t>(row.kind)]};
    text += row.need == Need::Must ? "!" : "";
    text += row.privacy == Privacy::Personal ? "*" : "";
    if (row.columns.empty())
        return text;
    std::string columns;
    for (const auto& column : row.columns)
        columns += (columns.empty() ? "" : " ") + written(column);
    return text + "(" + columns + ")";
}

std::string written(std::span<const FieldRow> rows)
{
    std::string text;
    for (const auto& row : rows)
        text += (text.empty() ? "" : " ") + written(row);
    return text;
}

std::string keysOf(const FieldRow& row)
{
    std::string keys;
    for (const auto& option : row.options)
        keys += (keys.empty() ? "" : " ") + std::string{option.key};
    return keys;
}

const FieldRow& rowNamed(std::span<const FieldRow> rows, std::string_view key)
{
    for (const auto& row : rows) {
        if (row.key == key)
            return row;
    }
    throw std::logic_error("no such field");
}

} // namespace

TEST_CASE("the facts of every act keep their names, kinds and secrets", "[casefile]")
{
    REQUIRE(std::size(frozen) == allActs().size());
    for (std::size_t i = 0; i < std::size(frozen); ++i) {
        const auto& row = allActs()[i];
        INFO(row.key);
        CHECK(row.key == frozen[i].act);
        CHECK(written(row.fields) == frozen[i].fields);
    }
    CHECK(written(Fields<ActHead>::rows) == head);
}

TEST_CASE("every choice of every act keeps its keys", "[casefile]")
{
    std::size_t choicesThere = 0;
    for (const auto& row : allActs()) {
        for (const auto& field : row.fields) {
            choicesThere += field.kind == Kind::Choice ? 1 : 0;
            for (const auto& column : field.columns)
                choicesThere += column.kind == Kind::Choice ? 1 : 0;
        }
    }
    CHECK(choicesThere == std::size(choices));
    for (const auto& [place, keys] : choices) {
        INFO(place);
        const auto dot = place.find('.');
        const auto act = actNamed(place.substr(0, dot));
        REQUIRE(act);
        const auto path = place.substr(dot + 1);
        const auto second = path.find('.');
        const auto& field = rowNamed(rowOf(*act).fields, path.substr(0, second));
        CHECK(keysOf(second == path.npos ? field : rowNamed(field.columns, path.substr(second + 1))) == keys);
    }
}

TEST_CASE("what the case sealed yesterday is sealed today: the texts about persons, one by one", "[casefile]")
{
    constexpr Frozen sealed[] = {
        {"register-lead", "reporter reporter_phone"},
        {"register-party", "id_number address telephone agent_id_number"},
        {"add-party", "id_number address telephone"},
        {"interview", "id_number telephone gist"},
        {"confirm-address", "address telephone electronic_address"},
        {"import-ledger-row", "personal_cells.text"},
    };
    std::set<std::string> expected;
    for (const auto& [act, fields] : sealed) {
        for (std::size_t at = 0; at < fields.size();) {
            const auto end = std::min(fields.find(' ', at), fields.size());
            expected.insert(std::string{act} + "." + std::string{fields.substr(at, end - at)});
            at = end + 1;
        }
    }
    std::set<std::string> there;
    for (const auto& row : allActs()) {
        for (const auto& field : row.fields) {
            const auto name = std::string{row.key} + "." + std::string{field.key};
            if (field.privacy == Privacy::Personal)
                there.insert(name);
            for (const auto& column : field.columns) {
                if (column.privacy == Privacy::Personal)
                    there.insert(name + "." + std::string{column.key});
            }
        }
    }
    CHECK(there == expected);
}

TEST_CASE("no field of an act hides one of its head, and none hides another", "[casefile]")
{
    for (const auto& row : allActs()) {
        std::set<std::string_view> keys;
        for (const auto& field : Fields<ActHead>::rows)
            keys.insert(field.key);
        for (const auto& field : row.fields) {
            INFO(row.key << " " << field.key);
            CHECK(keys.insert(field.key).second);
            CHECK(field.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string_view::npos);
            CHECK_FALSE(field.key.ends_with("_fen"));
            CHECK((field.kind == Kind::Choice) == !field.options.empty());
            CHECK((field.kind == Kind::Table) == !field.columns.empty());
        }
    }
}
