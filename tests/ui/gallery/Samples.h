// SPDX-License-Identifier: GPL-3.0-or-later
// Invented cases to look at; no person and no office is meant.
#pragma once
#include "ui/pages/CaseListPage.h"
#include "ui/pages/CasePage.h"
#include "ui/pages/HomePage.h"
#include "ui/shell/MainWindow.h"

namespace anjuan::samples {

void fillFrame(MainWindow& window);
void fillHome(HomePage& page);
void fillList(CaseListPage& page);
void fillCase(CasePage& page);
std::vector<StageLine> stages();
std::vector<Gap> gaps();
std::vector<DeadlineLine> deadlines();
std::vector<TimelineLine> timeline();
CasePreview preview();

} // namespace anjuan::samples
