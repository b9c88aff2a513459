// SPDX-License-Identifier: GPL-3.0-or-later
// Referral out of a case, corrections, and cases that come from a ledger.
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// To whom a case is referred.
enum class ReferralKind { Department, Police };

template <> struct Options<ReferralKind> {
    static constexpr std::array rows{
        Option{"department", N_("To a competent department or another town")},
        Option{"police", N_("Suspected crime: to the police")},
    };
};

/// Why the case leaves (行政处罚法 25, 27; 国务院令310号 5). Crime and report belong to a referral to the police: the three
/// days in which the head decides run from the report of the officers (the officers of the act).
struct ReferOut {
    ReferralKind kind{};
    std::string receiver;
    std::string factsFound;
    std::string reasons;
    std::vector<std::string> attachments;
    bool wholeCase = false;
    std::string suspectedCrime;
    std::optional<Date> teamReportedOn;
    std::string measures;
    std::optional<Date> actEndedOn;
    std::optional<Date> replyBy;
    std::vector<std::string> copiedTo;
    std::string contact;
};

template <> struct Fields<ReferOut> {
    static constexpr std::array rows{
        field<&ReferOut::kind>("kind", N_("Kind of referral"), Need::Must),
        field<&ReferOut::receiver>("receiver", N_("Receiver"), Need::Must),
        field<&ReferOut::factsFound>("facts_found", N_("Facts found so far"), Need::Must).prose(),
        field<&ReferOut::reasons>("reasons", N_("Reasons and basis"), Need::Must).prose(),
        field<&ReferOut::attachments>("attachments", N_("Attachments"), Need::Must),
        field<&ReferOut::wholeCase>("whole_case", N_("The whole case leaves"), Need::May),
        field<&ReferOut::suspectedCrime>("suspected_crime", N_("Suspected crime"), Need::May)
            .hint(N_("To the police only.")),
        field<&ReferOut::teamReportedOn>("team_reported_on", N_("Report of the officers received on"), Need::May)
            .hint(N_("To the police only: the principal head decides within three days of it.")),
        field<&ReferOut::measures>("measures", N_("Measures already taken"), Need::May).prose(),
        field<&ReferOut::actEndedOn>("act_ended_on", N_("The act ended on"), Need::May)
            .hint(N_("The limitation period runs from this day; the letter tells the other organ when it ends.")),
        field<&ReferOut::replyBy>("reply_by", N_("Reply asked for by"), Need::May),
        field<&ReferOut::copiedTo>("copied_to", N_("Copies to"), Need::May),
        field<&ReferOut::contact>("contact", N_("Contact"), Need::May),
    };
};

/// What a referral does to the case it left from.
enum class ReferralResult { Waiting, HandedOver, WithPolice, GoesOn };

template <> struct Options<ReferralResult> {
    static constexpr std::array rows{
        Option{"waiting", N_("Sent, not answered yet")},
        Option{"handed-over", N_("Accepted by the other organ")},
        Option{"with-police", N_("With the police")},
        Option{"goes-on", N_("The case goes on here")},
    };
};

/// What the record of a referral says to its case. Entered with the step of the referral, by nobody by hand.
struct NoteReferral {
    std::string referral;
    ReferralResult result{};
    std::string organ;
    std::string note;
};

template <> struct Fields<NoteReferral> {
    static constexpr std::array rows{
        field<&NoteReferral::referral>("referral", N_("Referral"), Need::Must),
        field<&NoteReferral::result>("result", N_("Result"), Need::Must),
        field<&NoteReferral::organ>("organ", N_("Other organ"), Need::May),
        field<&NoteReferral::note>("note", N_("Note"), Need::May).prose(),
    };
};

/// An earlier entry is wrong; this one says how it should read. Nothing is deleted.
struct CorrectEntry {
    std::optional<std::int64_t> entry;
    std::string reason;
    std::string correction;
};

template <> struct Fields<CorrectEntry> {
    static constexpr std::array rows{
        field<&CorrectEntry::entry>("entry", N_("Entry"), Need::Must),
        field<&CorrectEntry::reason>("reason", N_("Reason"), Need::Must).prose(),
        field<&CorrectEntry::correction>("correction", N_("Correction"), Need::Must).prose(),
    };
};

/// One cell as it stood in the ledger.
struct OriginalCell {
    std::string column;
    std::string text;
};

template <> struct Fields<OriginalCell> {
    static constexpr std::array rows{
        field<&OriginalCell::column>("column", N_("Column"), Need::Must),
        field<&OriginalCell::text>("text", N_("Text"), Need::May).prose(),
    };
};

/// A cell of a column that holds personal data.
struct OriginalPersonalCell {
    std::string column;
    Personal text;
};

template <> struct Fields<OriginalPersonalCell> {
    static constexpr std::array rows{
        field<&OriginalPersonalCell::column>("column", N_("Column"), Need::Must),
        field<&OriginalPersonalCell::text>("text", N_("Text"), Need::May).prose(),
    };
};

/// A case as far as a ledger tells it; what it does not say for certain is absent.
struct ImportLedgerRow {
    std::string file;
    std::optional<std::int64_t> row;
    std::string rowKey;
    std::string number;
    std::string document;
    std::string party;
    std::string cause;
    std::string basis;
    std::string result;
    std::optional<Date> filedOn;
    std::optional<Date> decidedOn;
    std::optional<Date> closedOn;
    std::optional<Money> fine;
    std::optional<Money> intendedFine;
    std::vector<std::string> notes;
    std::vector<OriginalCell> cells;
    std::vector<OriginalPersonalCell> personalCells;
};

template <> struct Fields<ImportLedgerRow> {
    static constexpr std::array rows{
        field<&ImportLedgerRow::file>("file", N_("File"), Need::Must),
        field<&ImportLedgerRow::row>("row", N_("Row"), Need::Must),
        field<&ImportLedgerRow::rowKey>("row_key", N_("Row key"), Need::Must),
        field<&ImportLedgerRow::number>("number", N_("Document number"), Need::May),
        field<&ImportLedgerRow::document>("document", N_("Kind of document"), Need::May),
        field<&ImportLedgerRow::party>("party", N_("Party"), Need::May),
        field<&ImportLedgerRow::cause>("cause", N_("Cause"), Need::May),
        field<&ImportLedgerRow::basis>("basis", N_("Basis"), Need::May).prose(),
        field<&ImportLedgerRow::result>("result", N_("Result and performance"), Need::May).prose(),
        field<&ImportLedgerRow::filedOn>("filed_on", N_("Filed on"), Need::May),
        field<&ImportLedgerRow::decidedOn>("decided_on", N_("Decided on"), Need::May),
        field<&ImportLedgerRow::closedOn>("closed_on", N_("Closed on"), Need::May),
        field<&ImportLedgerRow::fine>("fine", N_("Fine"), Need::May),
        field<&ImportLedgerRow::intendedFine>("intended_fine", N_("Fine announced"), Need::May),
        field<&ImportLedgerRow::notes>("notes", N_("Notes"), Need::May),
        field<&ImportLedgerRow::cells>("cells", N_("Original text"), Need::Must),
        field<&ImportLedgerRow::personalCells>("personal_cells", N_("Original personal text"), Need::May),
    };
};

} // namespace anjuan
