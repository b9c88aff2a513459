// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/FieldEditor.h"

namespace anjuan {

/// The editor for a row's kind. The parent owns it; without a parent the caller does.
FieldEditor* makeEditor(const FieldRow& row, const Surroundings& surroundings, QWidget* parent);

} // namespace anjuan
