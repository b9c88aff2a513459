// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Attachments.h"

#include <algorithm>

#include "core/base/Digest.h"
#include "core/base/FileName.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Coercion.h"
#include "core/casefile/facts/Course.h"
#include "core/casefile/facts/Enforcement.h"
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/OffSite.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Payment.h"
#include "core/casefile/facts/Remedies.h"
#include "core/casefile/facts/Samples.h"
#include "core/casefile/facts/Service.h"

namespace anjuan {
namespace {

/// The files of the first of these kinds that the facts are.
template <class... Kinds>
const std::vector<AttachedFile>* filesOfAny(const Facts& facts)
{
    const std::vector<AttachedFile>* files = nullptr;
    const auto look = [&](const auto* held) {
        if (held)
            files = &held->attached;
    };
    (look(facts.as<Kinds>()), ...);
    return files;
}

} // namespace

const std::vector<AttachedFile>* attachedTo(const Facts& facts)
{
    return filesOfAny<InspectScene, ReInspect, Interview, ExtractData, AddEvidence, Serve, RecordPayment, HoldHearing, TakeSample, ReceiveExpert, NoteObstacle,
        RecordCamera, CloudPatrol, DecideOnSpot, Seize, FailedService, NoteCourt, CarryOut, ReceiveRemedy, NoteRemedy, Refund, DisposeGoods>(facts);
}

const AttachedFile* attachedFile(const CaseFile& file, std::string_view digest)
{
    for (const auto& act : file.acts) {
        const auto* files = attachedTo(act.taken.facts);
        if (!files)
            continue;
        const auto found = std::ranges::find(*files, digest, &AttachedFile::digest);
        if (found != files->end())
            return &*found;
    }
    return nullptr;
}

Result<Done> wellFormed(const AttachedFile& attached)
{
    if (attached.name != safeFileName(attached.name))
        return notValid("attached", {N_("%1 is no name of a file: it may hold no folder and no marks that a system forbids"), {attached.name}});
    if (!digestFromHex(attached.digest))
        return notValid("attached", {N_("The digest of %1 is not 64 hexadecimal digits"), {attached.name}});
    return Done{};
}

} // namespace anjuan
