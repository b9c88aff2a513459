// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence as it must be described, and the file as it must be bound.
#include <algorithm>

#include "core/casefile/Attachments.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/law/Provisions.h"
#include "core/rules/Finds.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

Finding lacking(const char* sentence, const AddEvidence& item, Provision provision, const char* advice, const char* field)
{
    return found({sentence, {item.id, item.name}}, {provision}, {advice, {}}, std::string{"add-evidence."} + field);
}

bool isCopy(const AddEvidence& item)
{
    return item.kind == EvidenceKind::Documentary && item.name.find("复印件") != std::string::npos;
}

bool isDescribed(const AddEvidence& item)
{
    return !item.maker.empty() && item.madeOn && !item.object.empty();
}

/// A file in the vault carries its own digest; otherwise somebody wrote one down.
bool hasDigest(const AddEvidence& item)
{
    return !item.attached.empty() || !item.checksum.empty();
}

bool cameLater(const FiledAct& act, const FiledAct& archived)
{
    if (act.stamp.entryNo <= archived.stamp.entryNo)
        return false;
    const auto* files = attachedTo(act.taken.facts);
    return !act.taken.head.papers.empty() || (files && !files->empty());
}

} // namespace

// W42: 证据规定 10-12.
Findings evidenceDescribed(const Scrutiny& look)
{
    Findings findings;
    const auto* item = look.act.as<AddEvidence>();
    if (!item)
        return findings;
    if (isCopy(*item) && item->copyNote.empty())
        findings.push_back(lacking(N_("Evidence %1 (%2) is a copy and does not say that it was checked against the original"), *item, p::documentaryEvidence,
            N_("Enter who checked it against the original, and when"), "copy_note"));
    if (item->kind == EvidenceKind::AudioVisual && !isDescribed(*item))
        findings.push_back(lacking(N_("Evidence %1 (%2) does not say who made it, when, and what it proves"), *item, p::audiovisualEvidence,
            N_("Enter maker, day and what it proves"), "maker"));
    if (item->kind == EvidenceKind::Electronic && (item->carrier.empty() || !hasDigest(*item)))
        findings.push_back(lacking(N_("Evidence %1 (%2) is electronic data without its original carrier or its checksum"), *item, p::audiovisualEvidence,
            N_("Enter the carrier, and attach the file or enter its checksum"), "carrier"));
    return findings;
}

// W74: 行政处罚法 47.
Findings fileBoundInOrder(const Scrutiny& look)
{
    Findings findings;
    const auto* archive = look.act.as<ArchiveCase>();
    if (!archive)
        return findings;
    const auto miss = [&](bool isThere, const char* sentence, const char* advice, const char* field) {
        if (!isThere)
            findings.push_back(found({sentence, {}}, {p::wholeProcessRecorded}, {advice, {}}, std::string{"archive."} + field));
    };
    miss(archive->contentsList, N_("The bound file has no table of contents"), N_("Put it in: the program makes it from the papers of the case"), "contents_list");
    miss(archive->pagesNumbered, N_("The pages of the bound file are not numbered"), N_("Print the whole file with page numbers"), "pages_numbered");
    miss(archive->binderNote, N_("The bound file has no binder's note"), N_("Put it in and have it signed"), "binder_note");
    const auto later = std::ranges::count_if(look.file.acts, [&](const FiledAct& act) { return cameLater(act, look.act); });
    if (later > 0)
        findings.push_back(found({N_("%1 acts with papers or files came after the file was bound: its table of contents does not name them"), {static_cast<std::int64_t>(later)}},
            {p::wholeProcessRecorded}, {N_("Bind the file again"), {}}, "archive.contents_list"));
    return findings;
}

} // namespace anjuan::rules
