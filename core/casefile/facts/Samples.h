// SPDX-License-Identifier: GPL-3.0-or-later
// Sampling and expertise (行政处罚法 56; 行政强制法 25, paragraph 3).
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// A sample that was taken.
struct Sample {
    std::string name;
    std::string batch;
    std::optional<std::int64_t> quantity;
    std::string unit;
};

template <> struct Fields<Sample> {
    static constexpr std::array rows{
        field<&Sample::name>("name", N_("Name of the thing"), Need::Must),
        field<&Sample::batch>("batch", N_("Batch or features"), Need::May),
        field<&Sample::quantity>("quantity", N_("Quantity"), Need::Must),
        field<&Sample::unit>("unit", N_("Unit"), Need::Must),
    };
};

/// Samples taken as evidence (行政处罚法 56).
struct TakeSample {
    std::vector<Sample> items;
    std::string place;
    std::string method;
    std::string purpose;
    std::string partyPresent;
    std::vector<std::string> signedBy;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<TakeSample> {
    static constexpr std::array rows{
        field<&TakeSample::items>("items", N_("Samples"), Need::Must),
        field<&TakeSample::place>("place", N_("Place"), Need::Must),
        field<&TakeSample::method>("method", N_("How the samples were taken"), Need::Must).prose(),
        field<&TakeSample::purpose>("purpose", N_("What is to be tested"), Need::Must),
        field<&TakeSample::partyPresent>("party_present", N_("Who was present for the party"), Need::Must),
        field<&TakeSample::signedBy>("signed_by", N_("Signed by"), Need::May),
        field<&TakeSample::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// What an expert is asked for.
enum class ExpertKind { Test, Inspection, Quarantine, Appraisal, Survey };

template <> struct Options<ExpertKind> {
    static constexpr std::array rows{
        Option{"test", N_("Testing"), "检测"},
        Option{"inspection", N_("Inspection"), "检验"},
        Option{"quarantine", N_("Quarantine"), "检疫"},
        Option{"appraisal", N_("Technical appraisal"), "技术鉴定"},
        Option{"survey", N_("Surveying"), "测量"},
    };
};

/// An expert is asked. For things under seizure the period is told to the party in writing and is not counted (行政强制法 25, paragraph 3).
struct EntrustExpert {
    ExpertKind kind{};
    std::string institute;
    std::string asked;
    std::vector<std::string> items;
    std::optional<Date> expectedBy;
    bool aboutSeized = false;
    bool periodTold = false;
};

template <> struct Fields<EntrustExpert> {
    static constexpr std::array rows{
        field<&EntrustExpert::kind>("kind", N_("Kind"), Need::Must),
        field<&EntrustExpert::institute>("institute", N_("Institute"), Need::Must),
        field<&EntrustExpert::asked>("asked", N_("What is asked"), Need::Must).prose(),
        field<&EntrustExpert::items>("items", N_("Things and materials handed over"), Need::May),
        field<&EntrustExpert::expectedBy>("expected_by", N_("Expected by"), Need::May),
        field<&EntrustExpert::aboutSeized>("about_seized", N_("Concerns things under seizure"), Need::May),
        field<&EntrustExpert::periodTold>("period_told", N_("Period told to the party in writing"), Need::May),
    };
};

/// The report came back and is told to the party.
struct ReceiveExpert {
    std::string institute;
    std::string reportNumber;
    std::string conclusion;
    bool toldParty = false;
    std::string evidence;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<ReceiveExpert> {
    static constexpr std::array rows{
        field<&ReceiveExpert::institute>("institute", N_("Institute"), Need::Must),
        field<&ReceiveExpert::reportNumber>("report_number", N_("Number of the report"), Need::May),
        field<&ReceiveExpert::conclusion>("conclusion", N_("Conclusion"), Need::Must).prose(),
        field<&ReceiveExpert::toldParty>("told_party", N_("Result told to the party"), Need::May),
        field<&ReceiveExpert::evidence>("evidence", N_("Evidence number"), Need::May),
        field<&ReceiveExpert::attached>("attached", N_("Attached files"), Need::May),
    };
};

} // namespace anjuan
