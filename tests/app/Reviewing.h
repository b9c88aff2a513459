// SPDX-License-Identifier: GPL-3.0-or-later
// The practice case in its archive, and its review driven through the window.
#pragma once
#include <QLabel>
#include <QLineEdit>

#include "tests/app/Practice.h"
#include "ui/pages/DrawSheet.h"
#include "ui/pages/ScoringPage.h"
#include "ui/pages/SupervisionPage.h"

namespace anjuan::test {

class Reviewing {
public:
    Practice practice;
    /// Takes the practice case to its archive through the core's door.
    Reviewing();

    SupervisionPage* page();
    DrawSheet* drawSheet();
    void openDraw();
    /// Types the seed and draws; the form is open.
    void draw(const std::string& seed);
    /// Chooses all sheets and assigns them to this person.
    void assign(const std::string& login);
    ScoringPage* openSheet();
    /// Accepts every proposal in turn by the keyboard.
    void decideAll(ScoringPage& sheet);
    /// What stands above the lists; empty when nothing does.
    QString notice();
    std::vector<BatchView> batches();
    EvaluationSheet sheet();
};

} // namespace anjuan::test
