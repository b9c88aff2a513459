// SPDX-License-Identifier: GPL-3.0-or-later
// After the decision: publication, payment, closing, archive (行政处罚法 47, 48, 66, 67).
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// How long a penalty stays published (local rule).
enum class PublicationGrade { Minor, Ordinary, Serious };

template <> struct Options<PublicationGrade> {
    static constexpr std::array rows{
        Option{"minor", N_("Minor: not published")},
        Option{"ordinary", N_("Ordinary")},
        Option{"serious", N_("Serious")},
    };
};

/// Publication of the decision.
struct Publish {
    PublicationGrade grade{};
    std::optional<std::int64_t> months;
    std::vector<std::string> redacted;
    std::string where;
};

template <> struct Fields<Publish> {
    static constexpr std::array rows{
        field<&Publish::grade>("grade", N_("Class"), Need::Must),
        field<&Publish::months>("months", N_("Months"), Need::May),
        field<&Publish::redacted>("redacted", N_("Redacted"), Need::Must),
        field<&Publish::where>("where", N_("Where"), Need::May),
    };
};

/// A payment through the bank or the electronic system (行政处罚法 67).
struct RecordPayment {
    std::optional<Money> paid;
    std::string by;
    std::string channel;
    std::string receipt;
    std::optional<Money> surcharge;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<RecordPayment> {
    static constexpr std::array rows{
        field<&RecordPayment::paid>("paid", N_("Paid"), Need::Must),
        field<&RecordPayment::by>("by", N_("Paid by"), Need::Must),
        field<&RecordPayment::channel>("channel", N_("Channel"), Need::Must),
        field<&RecordPayment::receipt>("receipt", N_("Receipt"), Need::Must),
        field<&RecordPayment::surcharge>("surcharge", N_("Surcharge paid"), Need::May),
        field<&RecordPayment::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// Why a case may be closed.
enum class ClosingGround { Performed, CourtExecuted, NoPenalty, Withdrawn, Referred, Terminated };

template <> struct Options<ClosingGround> {
    static constexpr std::array rows{
        Option{"performed", N_("Decision performed")},
        Option{"court-executed", N_("Executed by the court")},
        Option{"no-penalty", N_("No penalty")},
        Option{"withdrawn", N_("Withdrawn")},
        Option{"referred", N_("Referred")},
        Option{"terminated", N_("Terminated")},
    };
};

/// The application to close.
struct CloseCase {
    ClosingGround ground{};
    std::string result;
    std::string remedies;
    std::string property;
};

template <> struct Fields<CloseCase> {
    static constexpr std::array rows{
        field<&CloseCase::ground>("ground", N_("Ground"), Need::Must),
        field<&CloseCase::result>("result", N_("Result of performance"), Need::Must).prose(),
        field<&CloseCase::remedies>("remedies", N_("Reconsideration and litigation"), Need::Must).prose(),
        field<&CloseCase::property>("property", N_("What became of property"), Need::May).prose(),
    };
};

/// How long the file is kept.
enum class RetentionPeriod { Thirty, Permanent };

template <> struct Options<RetentionPeriod> {
    static constexpr std::array rows{
        Option{"thirty", N_("30 years")},
        Option{"permanent", N_("Permanently")},
    };
};

/// The file as it is bound.
struct ArchiveCase {
    std::string archiveNumber;
    RetentionPeriod retention{};
    std::vector<std::string> volumes;
    bool contentsList = false;
    bool pagesNumbered = false;
    bool binderNote = false;
};

template <> struct Fields<ArchiveCase> {
    static constexpr std::array rows{
        field<&ArchiveCase::archiveNumber>("archive_number", N_("Archive number"), Need::May).hint(N_("Left empty, the next number of the year is taken.")),
        field<&ArchiveCase::retention>("retention", N_("RetentionPeriod"), Need::Must),
        field<&ArchiveCase::volumes>("volumes", N_("Volumes"), Need::Must),
        field<&ArchiveCase::contentsList>("contents_list", N_("Table of contents"), Need::May),
        field<&ArchiveCase::pagesNumbered>("pages_numbered", N_("Pages numbered"), Need::May),
        field<&ArchiveCase::binderNote>("binder_note", N_("Binder's note"), Need::May),
    };
};

} // namespace anjuan
