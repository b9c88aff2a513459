// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Attachments.h"

#include <algorithm>

#include "core/base/Digest.h"
#include "core/base/FileName.h"

namespace anjuan {
namespace {

struct Attached {
    template <class T>
    const std::vector<AttachedFile>* operator()(const T& facts) const
    {
        if constexpr (requires { facts.attached; })
            return &facts.attached;
        else
            return nullptr;
    }
};

} // namespace

const std::vector<AttachedFile>* attachedTo(const Facts& facts)
{
    return std::visit(Attached{}, facts);
}

std::vector<AttachedFile>* attachedTo(Facts& facts)
{
    return const_cast<std::vector<AttachedFile>*>(attachedTo(std::as_const(facts)));
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
