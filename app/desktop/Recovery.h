// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/Composition.h"
#include "ui/forms/wizard/RecoveryDialog.h"

namespace anjuan {

/// The recovery sheet as it is printed: a page for each of the two keepers.
Result<Printed> recoveryPaper(const std::string& organ, bool practice, const RecoverySheet& sheet, Date madeOn);

/// Draws a new sheet for the store (an older one stops working) and the dialog that shows it, prints it and asks it back.
/// `office` outlives the dialog.
Result<std::unique_ptr<RecoveryDialog>> drawRecoverySheet(OpenOffice& office);

} // namespace anjuan
