// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/StandIns.h"

#include <algorithm>
#include <charconv>

namespace anjuan {
namespace {

using A = Act;

/// Whose field a rule reads: that of the act it is about, of the entry the finding points to, or of acts of a kind.
enum class Of { Own, Pointed, Kind };

/// One fact that a rule reads beyond the field its finding points to.
struct Read {
    std::string_view rule;
    Of of;
    std::string_view field;
    A kind = A::RegisterLead;    ///< with Of::Kind
};

// clang-format off
constexpr Read reads[] = {
    {"R01", Of::Own, "handlers"}, {"R01", Of::Pointed, "officers"},
    {"R02", Of::Own, "officers"}, {"R02", Of::Own, "handlers"}, {"R02", Of::Own, "occurred_on"},
    {"R03", Of::Own, "officers"},
    {"R04", Of::Own, "by"}, {"R05", Of::Own, "by"}, {"R07", Of::Own, "by"}, {"R07", Of::Own, "signatures"},
    {"R08", Of::Own, "officers"}, {"R08", Of::Own, "handlers"}, {"R08", Of::Own, "signatures"}, {"R08", Of::Own, "by"}, {"R08", Of::Own, "occurred_on"},
    {"W09", Of::Pointed, "recusal_asked"}, {"W09", Of::Pointed, "person"}, {"R11", Of::Own, "signatures"},
    {"R12", Of::Own, "occurred_on"}, {"W10", Of::Own, "person"}, {"W10", Of::Own, "from"}, {"W10", Of::Own, "to"}, {"W10", Of::Own, "officers"},
    {"R18", Of::Own, "occurred_on"}, {"R18", Of::Own, "signatures"}, {"R18", Of::Kind, "days", A::Seize}, {"R18", Of::Kind, "occurred_on", A::Seize},
    {"R19", Of::Kind, "occurred_on", A::ExtendSeizure}, {"W20", Of::Own, "occurred_on"}, {"W20", Of::Kind, "occurred_on", A::Seize},
    {"W22", Of::Own, "occurred_on"},
    {"R13", Of::Own, "discovered_on"}, {"R13", Of::Own, "endangers_life"},
    {"W14", Of::Own, "discovered_on"}, {"W14", Of::Own, "endangers_life"},
    {"R15", Of::Own, "occurred_on"}, {"R15", Of::Kind, "occurred_on", A::FileCase},
    {"W16", Of::Kind, "occurred_on", A::FileCase},
    {"R17", Of::Own, "occurred_on"}, {"R17", Of::Own, "signatures"}, {"R17", Of::Kind, "occurred_on", A::PreserveEvidence},
    // The finding does not name the earlier act: any supplied day among them puts it in doubt.
    {"R21", Of::Own, "occurred_on"}, {"R21", Of::Pointed, "made_on"},
    {"R21", Of::Kind, "occurred_on", A::RegisterLead}, {"R21", Of::Kind, "occurred_on", A::FileCase},
    {"R21", Of::Kind, "occurred_on", A::ConcludeInquiry}, {"R21", Of::Kind, "occurred_on", A::IssueNotice},
    {"R21", Of::Kind, "occurred_on", A::ServeNotice}, {"R21", Of::Kind, "occurred_on", A::IssueDecision},
    {"R21", Of::Kind, "facts", A::StateFacts},
    {"R23", Of::Kind, "born_on", A::RegisterParty}, {"R23", Of::Kind, "conduct_ended_on", A::FileCase},
    {"R23", Of::Kind, "born_on", A::AddParty}, {"R24", Of::Kind, "born_on", A::AddParty},
    {"R25", Of::Own, "matter"}, {"R26", Of::Own, "matter"}, {"C12", Of::Own, "matter"}, {"W28", Of::Own, "matter"}, {"W33", Of::Own, "matter"},
    {"exempt", Of::Own, "penalties"}, {"exempt", Of::Own, "matter"}, {"exempt", Of::Kind, "matter", A::FileCase},
    {"joint", Of::Own, "penalties"}, {"joint", Of::Own, "party"}, {"joint", Of::Kind, "matter", A::AddMatter},
    {"R25", Of::Kind, "matter", A::AddMatter}, {"R26", Of::Kind, "matter", A::AddMatter},
    {"R24", Of::Kind, "born_on", A::RegisterParty}, {"R24", Of::Kind, "conduct_ended_on", A::FileCase},
    {"R24", Of::Kind, "severity", A::ConcludeInquiry},
    {"R25", Of::Own, "penalties"}, {"R25", Of::Kind, "matter", A::FileCase},
    {"R26", Of::Own, "penalties"}, {"R26", Of::Kind, "matter", A::FileCase},
    {"R27", Of::Own, "penalties"}, {"R27", Of::Kind, "fined_before", A::FileCase},
    {"R30", Of::Own, "occurred_on"}, {"R30", Of::Own, "later_law"}, {"R30", Of::Kind, "conduct_ended_on", A::FileCase}, {"R30", Of::Kind, "ended_on", A::StateFacts},
    {"W28", Of::Own, "penalties"}, {"W28", Of::Kind, "matter", A::FileCase}, {"W28", Of::Kind, "kind", A::RegisterParty},
    {"W31", Of::Kind, "correction_ordered", A::ConcludeInquiry},
    {"W32", Of::Own, "penalties"}, {"W32", Of::Kind, "matter", A::FileCase},
    {"W33", Of::Own, "penalties"}, {"W33", Of::Kind, "matter", A::FileCase},
    {"W34", Of::Kind, "matter", A::FileCase}, {"W34", Of::Kind, "cause", A::FileCase}, {"W34", Of::Own, "occurred_on"},
    {"R35", Of::Own, "ground"}, {"R35", Of::Own, "reasons"}, {"R35", Of::Own, "facts_and_evidence"}, {"R35", Of::Kind, "result", A::ReInspect},
    {"R35", Of::Kind, "facts", A::StateFacts},
    {"W40", Of::Own, "penalties"}, {"W40", Of::Kind, "matter", A::FileCase}, {"W40", Of::Kind, "facts", A::StateFacts},
    {"W40", Of::Kind, "illegal_gain", A::Interview},
    {"R39", Of::Kind, "criminal", A::FileCase}, {"R39", Of::Kind, "criminal", A::ConcludeInquiry},
    {"R41", Of::Kind, "facts", A::StateFacts}, {"C12", Of::Kind, "matter", A::FileCase},
    {"R44", Of::Own, "occurred_on"}, {"R44", Of::Kind, "received_on", A::ServeNotice},
    {"R46", Of::Own, "occurred_on"}, {"R46", Of::Kind, "occurred_on", A::ServeNotice}, {"R46", Of::Kind, "received_on", A::ServeNotice},
    {"R46", Of::Kind, "hearing_right", A::IssueNotice}, {"R46", Of::Kind, "form", A::RecordDefence},
    {"R47", Of::Own, "penalties"}, {"R47", Of::Kind, "kind", A::RegisterParty},
    {"R06", Of::Own, "by"}, {"R48", Of::Kind, "occurred_on", A::AskHearing}, {"R48", Of::Kind, "form", A::AskHearing},
    {"R48", Of::Kind, "received_on", A::ServeNotice}, {"R49", Of::Own, "occurred_on"}, {"R49", Of::Kind, "occurred_on", A::CallHearing},
    {"R49", Of::Kind, "received_on", A::ServePaper},
    {"R50", Of::Kind, "form", A::RecordDefence}, {"R50", Of::Kind, "occurred_on", A::RecordDefence},
    {"R51", Of::Own, "penalties"}, {"R51", Of::Kind, "penalties", A::IssueNotice},
    {"W52", Of::Own, "basis"}, {"W52", Of::Kind, "basis", A::IssueNotice},
    {"R54", Of::Own, "basis"}, {"R55", Of::Own, "occurred_on"},
    // What the decision itself imposes is enough for R56; the notice of it may be a stand-in.
    {"R56", Of::Own, "penalties"}, {"R56", Of::Kind, "kind", A::RegisterParty},
    {"R56", Of::Kind, "complex_or_major", A::ConcludeInquiry}, {"R56", Of::Kind, "conclusion", A::GiveOpinion},
    {"round", Of::Kind, "conclusion", A::GiveOpinion}, {"round", Of::Kind, "items", A::GiveOpinion},
    {"W57", Of::Own, "members"},
    {"R58", Of::Own, "occurred_on"}, {"R58", Of::Own, "received_on"}, {"R58", Of::Kind, "occurred_on", A::IssueDecision},
    {"R59", Of::Own, "mode"}, {"R60", Of::Own, "mode"}, {"W61", Of::Own, "mode"}, {"W61", Of::Own, "recorded"},
    {"land", Of::Own, "order"}, {"R36", Of::Own, "penalties"}, {"R36", Of::Kind, "kind", A::RegisterParty}, {"R36", Of::Kind, "occurred_on", A::InspectScene},
    {"switch", Of::Own, "procedure"}, {"R37", Of::Own, "amount"}, {"R38", Of::Own, "receipt"}, {"W43", Of::Own, "place_published"},
    {"R62", Of::Own, "occurred_on"}, {"R62", Of::Kind, "received_on", A::ServeDecision}, {"R62", Of::Kind, "penalties", A::IssueDecision},
    {"R63", Of::Own, "channel"}, {"R64", Of::Own, "occurred_on"}, {"R64", Of::Kind, "received_on", A::ServeDecision}, {"R64", Of::Kind, "received_on", A::ServeDemand},
    {"R65", Of::Own, "occurred_on"}, {"R65", Of::Kind, "received_on", A::ServeDecision}, {"C14", Of::Own, "other"},
    {"R67", Of::Own, "occurred_on"}, {"R67", Of::Own, "on"}, {"R67", Of::Own, "from"}, {"R68", Of::Own, "measure"}, {"R68", Of::Own, "occurred_on"},
    {"R68", Of::Kind, "received_on", A::ServeDecision}, {"W69", Of::Own, "occurred_on"}, {"W69", Of::Kind, "occurred_on", A::IssueDecision},
    {"R70", Of::Own, "redacted"}, {"R70", Of::Kind, "kind", A::RegisterParty}, {"R70", Of::Kind, "born_on", A::RegisterParty},
    {"W71", Of::Own, "occurred_on"}, {"W71", Of::Kind, "received_on", A::NoteRemedy}, {"W72", Of::Own, "team_reported_on"}, {"W72", Of::Own, "occurred_on"},
    {"R76", Of::Own, "correction"}, {"R76", Of::Own, "entry"},
    {"R73", Of::Own, "ground"}, {"R73", Of::Kind, "penalties", A::IssueDecision}, {"R73", Of::Kind, "paid", A::RecordPayment},
};
// clang-format on

bool names(const FiledAct* act, std::string_view field)
{
    return act && std::ranges::find(act->taken.head.supplied, field) != act->taken.head.supplied.end();
}

bool isWhole(const FiledAct* act)
{
    return names(act, wholeAct);
}

const FiledAct* pointedEntry(const CaseFile& file, std::string_view jump)
{
    constexpr std::string_view prefix = "entry:";
    std::int64_t number = 0;
    if (!jump.starts_with(prefix))
        return nullptr;
    std::from_chars(jump.data() + prefix.size(), jump.data() + jump.size(), number);
    return file.entry(number);
}

/// Whether what the finding points to was supplied: an entry, an act, or a field of one.
bool pointsToSupplied(const CaseFile& file, const FiledAct* own, std::string_view jump)
{
    if (jump.empty() || jump.starts_with("entry:"))
        return isWhole(pointedEntry(file, jump));
    const auto dot = jump.find('.');
    const auto act = actNamed(jump.substr(0, dot));
    if (!act)
        return names(own, jump);
    const auto field = dot == std::string_view::npos ? wholeAct : jump.substr(dot + 1);
    if (own && own->act() == *act)
        return names(own, field);
    const auto all = file.all(*act);
    return std::ranges::any_of(all, [&](const FiledAct* other) { return isWhole(other) || names(other, field); });
}

bool isSupplied(const CaseFile& file, const FiledAct* own, const FiledAct* pointed, const Read& read)
{
    switch (read.of) {
    case Of::Own:
        return names(own, read.field);
    case Of::Pointed:
        return names(pointed, read.field);
    case Of::Kind: {
        const auto all = file.all(read.kind);
        return std::ranges::any_of(all, [&](const FiledAct* act) { return isWhole(act) || names(act, read.field); });
    }
    }
    return false;
}

} // namespace

bool restsOnSupplied(const CaseFile& file, const Located& located)
{
    const auto* own = file.entry(located.entryNo);
    const auto& finding = located.finding;
    if (isWhole(own) || pointsToSupplied(file, own, finding.jump))
        return true;
    const auto* pointed = pointedEntry(file, finding.jump);
    bool known = false;
    for (const auto& read : reads) {
        if (read.rule != finding.rule)
            continue;
        known = true;
        if (isSupplied(file, own, pointed, read))
            return true;
    }
    // A defect that only stands on record points nowhere: any stand-in in its act puts it in doubt.
    return !known && finding.jump.empty() && own && !own->taken.head.supplied.empty();
}

std::vector<Located> onStatedFacts(const CaseFile& file, std::vector<Located> findings)
{
    std::erase_if(findings, [&](const Located& located) { return restsOnSupplied(file, located); });
    return findings;
}

} // namespace anjuan
