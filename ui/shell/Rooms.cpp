// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rooms.h"

#include "ui/shell/ArchiveRoom.h"
#include "ui/shell/CatalogueRoom.h"
#include "ui/shell/DiscussionRoom.h"
#include "ui/shell/LibraryRoom.h"
#include "ui/shell/PeopleRoom.h"
#include "ui/shell/ReferralRoom.h"
#include "ui/shell/RehearsalRoom.h"
#include "ui/shell/RegistersRoom.h"
#include "ui/shell/ReviewRoom.h"
#include "ui/shell/SupervisionRoom.h"

namespace anjuan {
namespace {

using Make = Room* (*)(const SheetTools&, QObject*);

template <class R>
[[maybe_unused]] Room* make(const SheetTools& tools, QObject* parent)
{
    return new R{tools, parent};
}

/// One line a room: `make<ReferralRoom>,`
const std::vector<Make> rooms{
    make<ReviewRoom>,
    make<DiscussionRoom>,
    make<ReferralRoom>,
    make<SupervisionRoom>,
    make<RegistersRoom>,
    make<ArchiveRoom>,
    make<CatalogueRoom>,
    make<LibraryRoom>,
    make<PeopleRoom>,
    make<RehearsalRoom>,
};

} // namespace

std::vector<Room*> makeRooms(const SheetTools& tools, QObject* parent)
{
    std::vector<Room*> made;
    for (const auto& one : rooms)
        made.push_back(one(tools, parent));
    return made;
}

} // namespace anjuan
