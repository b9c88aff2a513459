// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <vector>

#include <QPainter>

#include "ui/print/Sheet.h"

namespace anjuan {

/// Draws the pages one after the other; `next` turns the sheet. The painter's device has Faces::dotsPerPoint × 72 dots to the inch
/// and no margins.
void paintPages(QPainter& painter, const std::vector<SheetPage>& pages, const std::function<void()>& next);

} // namespace anjuan
