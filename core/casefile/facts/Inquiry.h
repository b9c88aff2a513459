// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the inquiry (行政处罚法 42, 46, 54, 55).
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// What two officers found at the scene.
struct InspectScene {
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> to;
    std::string place;
    std::vector<std::string> certificatesShown;
    std::string partyPresent;
    std::string observed;
    std::string partyOpinion;
    bool bodyCamera = false;
    std::vector<std::string> signedBy;
    std::vector<PersonId> assisting;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<InspectScene> {
    static constexpr std::array rows{
        field<&InspectScene::from>("from", N_("From"), Need::Must),
        field<&InspectScene::to>("to", N_("To"), Need::Must),
        field<&InspectScene::place>("place", N_("Place"), Need::Must),
        field<&InspectScene::certificatesShown>("certificates_shown", N_("Certificates shown"), Need::Must),
        field<&InspectScene::partyPresent>("party_present", N_("Who was present for the party"), Need::Must),
        field<&InspectScene::observed>("observed", N_("What was observed"), Need::Must).prose(),
        field<&InspectScene::partyOpinion>("party_opinion", N_("Opinion of the party"), Need::May),
        field<&InspectScene::bodyCamera>("body_camera", N_("Body camera running"), Need::May),
        field<&InspectScene::signedBy>("signed_by", N_("Signed by"), Need::May),
        field<&InspectScene::assisting>("assisting", N_("Auxiliaries assisting"), Need::May),
        field<&InspectScene::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// An order to correct; no penalty (行政处罚法 28).
struct OrderCorrection {
    std::string conduct;
    std::string basis;
    std::string requirement;
    std::optional<Date> due;
};

template <> struct Fields<OrderCorrection> {
    static constexpr std::array rows{
        field<&OrderCorrection::conduct>("conduct", N_("Conduct"), Need::Must).prose(),
        field<&OrderCorrection::basis>("basis", N_("Basis"), Need::Must),
        field<&OrderCorrection::requirement>("requirement", N_("What is to be done"), Need::Must).prose(),
        field<&OrderCorrection::due>("due", N_("To be corrected by"), Need::Must),
    };
};

/// What the re-inspection found.
enum class CorrectionResult { Corrected, Partly, NotCorrected };

template <> struct Options<CorrectionResult> {
    static constexpr std::array rows{
        Option{"corrected", N_("Corrected")},
        Option{"partly", N_("Partly corrected")},
        Option{"not-corrected", N_("Not corrected")},
    };
};

/// The re-inspection when the time to correct is over.
struct ReInspect {
    CorrectionResult result{};
    std::string detail;
    std::vector<std::string> signedBy;
    std::optional<TimeOfDay> from{};
    std::optional<TimeOfDay> to{};
    std::string place{};
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<ReInspect> {
    static constexpr std::array rows{
        field<&ReInspect::result>("result", N_("Result"), Need::Must),
        field<&ReInspect::detail>("detail", N_("What was found"), Need::Must).prose(),
        field<&ReInspect::signedBy>("signed_by", N_("Signed by"), Need::May),
        field<&ReInspect::from>("from", N_("From"), Need::May),
        field<&ReInspect::to>("to", N_("To"), Need::May),
        field<&ReInspect::place>("place", N_("Place"), Need::May),
        field<&ReInspect::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// One interview of one person by two officers.
struct Interview {
    std::string person;
    std::string relation;
    Personal idNumber;
    Personal telephone;
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> to;
    std::string place;
    bool certificatesShown = false;
    std::vector<std::string> rightsTold;
    bool recusalAsked = false;
    Personal gist;
    bool signedEachPage = false;
    std::vector<std::string> received;
    std::string illegalGain;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<Interview> {
    static constexpr std::array rows{
        field<&Interview::person>("person", N_("Person interviewed"), Need::Must),
        field<&Interview::relation>("relation", N_("Relation to the case"), Need::Must),
        field<&Interview::idNumber>("id_number", N_("ID number"), Need::May),
        field<&Interview::telephone>("telephone", N_("Telephone"), Need::May),
        field<&Interview::from>("from", N_("From"), Need::Must),
        field<&Interview::to>("to", N_("To"), Need::Must),
        field<&Interview::place>("place", N_("Place"), Need::Must),
        field<&Interview::certificatesShown>("certificates_shown", N_("Certificates shown"), Need::May),
        field<&Interview::rightsTold>("rights_told", N_("Rights told"), Need::Must),
        field<&Interview::recusalAsked>("recusal_asked", N_("Recusal asked for"), Need::May),
        field<&Interview::gist>("gist", N_("Questions and answers"), Need::Must).prose(),
        field<&Interview::signedEachPage>("signed_each_page", N_("Signed on each page"), Need::May),
        field<&Interview::received>("received", N_("Papers received"), Need::May),
        field<&Interview::illegalGain>("illegal_gain", N_("Illegal gain"), Need::May),
        field<&Interview::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// Address for service, confirmed in writing (行政处罚法 61).
struct ConfirmAddress {
    std::string recipient;
    Personal address;
    Personal telephone;
    bool electronicConsent = false;
    Personal electronicAddress{};
};

template <> struct Fields<ConfirmAddress> {
    static constexpr std::array rows{
        field<&ConfirmAddress::recipient>("recipient", N_("Recipient"), Need::Must),
        field<&ConfirmAddress::address>("address", N_("Address for service"), Need::Must),
        field<&ConfirmAddress::telephone>("telephone", N_("Telephone"), Need::May),
        field<&ConfirmAddress::electronicConsent>("electronic_consent", N_("Consents to electronic service"), Need::May),
        field<&ConfirmAddress::electronicAddress>("electronic_address", N_("Electronic address"), Need::May),
    };
};

/// The kinds of evidence of 行政处罚法 46.
enum class EvidenceKind { Documentary, Physical, AudioVisual, Electronic, Witness, PartyStatement, Expert, SceneRecord };

template <> struct Options<EvidenceKind> {
    static constexpr std::array rows{
        Option{"documentary", N_("Documentary evidence")},
        Option{"physical", N_("Physical evidence")},
        Option{"audio-visual", N_("Audio-visual material")},
        Option{"electronic", N_("Electronic data")},
        Option{"witness", N_("Testimony of a witness")},
        Option{"party-statement", N_("Statement of the party")},
        Option{"expert", N_("Expert opinion")},
        Option{"scene-record", N_("Record of inspection or of the scene")},
    };
};

/// One item of evidence.
struct AddEvidence {
    std::string id;
    EvidenceKind kind{};
    std::string name;
    std::optional<Date> madeOn;
    std::string maker;
    std::string object;
    std::string device;
    std::string carrier;
    std::string checksum;
    std::string copyNote;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<AddEvidence> {
    static constexpr std::array rows{
        field<&AddEvidence::id>("id", N_("No."), Need::Must),
        field<&AddEvidence::kind>("kind", N_("Kind"), Need::Must),
        field<&AddEvidence::name>("name", N_("Evidence"), Need::Must),
        field<&AddEvidence::madeOn>("made_on", N_("Obtained on"), Need::Must),
        field<&AddEvidence::maker>("maker", N_("Made by"), Need::May),
        field<&AddEvidence::object>("object", N_("What it proves"), Need::May),
        field<&AddEvidence::device>("device", N_("Device"), Need::May),
        field<&AddEvidence::carrier>("carrier", N_("Original carrier"), Need::May),
        field<&AddEvidence::checksum>("checksum", N_("Checksum"), Need::May),
        field<&AddEvidence::copyNote>("copy_note", N_("Checked against the original"), Need::May),
        field<&AddEvidence::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// Electronic data taken from a carrier.
struct ExtractData {
    std::string carrier;
    std::vector<std::string> files;
    std::string checksum;
    std::vector<std::string> present;
    std::optional<TimeOfDay> from{};
    std::optional<TimeOfDay> to{};
    std::string place{};
    std::string method{};
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<ExtractData> {
    static constexpr std::array rows{
        field<&ExtractData::carrier>("carrier", N_("Original carrier"), Need::Must),
        field<&ExtractData::files>("files", N_("Files"), Need::Must),
        field<&ExtractData::checksum>("checksum", N_("Checksum"), Need::May),
        field<&ExtractData::present>("present", N_("Present"), Need::May),
        field<&ExtractData::from>("from", N_("From"), Need::May),
        field<&ExtractData::to>("to", N_("To"), Need::May),
        field<&ExtractData::place>("place", N_("Place"), Need::May),
        field<&ExtractData::method>("method", N_("How it was extracted"), Need::May).prose(),
        field<&ExtractData::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// One fact and the evidence for it.
struct AssertedFact {
    std::string id;
    std::string text;
    std::vector<std::string> evidence;
};

template <> struct Fields<AssertedFact> {
    static constexpr std::array rows{
        field<&AssertedFact::id>("id", N_("No."), Need::Must),
        field<&AssertedFact::text>("text", N_("Fact"), Need::Must).prose(),
        field<&AssertedFact::evidence>("evidence", N_("Evidence (numbers)"), Need::May),
    };
};

/// The conduct as the office finds it. A later statement replaces an earlier one.
struct StateFacts {
    std::optional<Date> beganOn;
    std::optional<TimeOfDay> beganAt;
    std::optional<Date> endedOn;
    std::string place;
    std::vector<AssertedFact> facts;
};

template <> struct Fields<StateFacts> {
    static constexpr std::array rows{
        field<&StateFacts::beganOn>("began_on", N_("Began on"), Need::May),
        field<&StateFacts::beganAt>("began_at", N_("Began at"), Need::May),
        field<&StateFacts::endedOn>("ended_on", N_("Ended on"), Need::Must),
        field<&StateFacts::place>("place", N_("Place"), Need::Must),
        field<&StateFacts::facts>("facts", N_("Facts"), Need::Must),
    };
};

} // namespace anjuan
