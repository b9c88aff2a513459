// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/Room.h"

namespace anjuan {

/// Every room of the house in the order of the navigation; the parent takes them.
std::vector<Room*> makeRooms(const SheetTools& tools, QObject* parent);

} // namespace anjuan
