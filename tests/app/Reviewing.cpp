// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Reviewing.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include "core/office/Supervision.h"
#include "tests/support/Test.h"
#include "ui/forms/Form.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/ScoringTable.h"
#include "ui/parts/MessageStrip.h"
#include "ui/shell/TabPage.h"
#include "ui/words/Text.h"

namespace anjuan::test {

Reviewing::Reviewing()
{
    practice.tellAll();
}

SupervisionPage* Reviewing::page()
{
    return practice.desktop().window().findChild<SupervisionPage*>();
}

DrawSheet* Reviewing::drawSheet()
{
    auto* tab = qobject_cast<TabPage*>(practice.desktop().window().currentPage());
    return tab ? qobject_cast<DrawSheet*>(tab->inside()) : nullptr;
}

void Reviewing::openDraw()
{
    practice.desktop().window().showPlace(QStringLiteral("supervision"));
    page()->drawButton()->click();
    REQUIRE(drawSheet() != nullptr);
}

void Reviewing::draw(const std::string& seed)
{
    auto* sheet = drawSheet();
    REQUIRE(sheet != nullptr);
    auto* field = sheet->form().editor("seed")->findChild<QLineEdit*>();
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, toText(seed));
    sheet->drawButton()->click();
    QApplication::processEvents();
}

void Reviewing::assign(const std::string& login)
{
    page()->sheetPane()->table()->selectAll();
    auto* people = page()->reviewer();
    people->setCurrentIndex(people->findData(toText(login)));
    REQUIRE(people->currentData().toString() == toText(login));
    REQUIRE(page()->assignButton()->isEnabled());
    page()->assignButton()->click();
}

ScoringPage* Reviewing::openSheet()
{
    auto* table = page()->sheetPane()->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QApplication::processEvents();
    return qobject_cast<ScoringPage*>(practice.desktop().window().currentPage());
}

void Reviewing::decideAll(ScoringPage& sheet)
{
    for (int guard = 0; guard < 60 && !sheet.table()->nextOpen().isEmpty(); ++guard) {
        sheet.table()->setCurrentId(sheet.table()->nextOpen());
        sheet.table()->setFocus();
        QTest::keyClick(sheet.table(), Qt::Key_1);
    }
    REQUIRE(sheet.table()->nextOpen().isEmpty());
}

QString Reviewing::notice()
{
    const auto* strip = page()->findChild<MessageStrip*>();
    if (!strip || strip->isHidden())
        return {};
    QString said;
    for (const auto* label : strip->findChildren<QLabel*>())
        said += label->text();
    return said;
}

std::vector<BatchView> Reviewing::batches()
{
    auto* office = practice.desktop().office();
    auto all = office->supervision().batches(office->session());
    REQUIRE(all);
    return std::move(all).value();
}

EvaluationSheet Reviewing::sheet()
{
    return batches().at(0).file.sheets.at(0);
}

} // namespace anjuan::test
