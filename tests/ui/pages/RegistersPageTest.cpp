// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RegistersPage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "tests/support/Test.h"
#include "ui/pages/ListPane.h"
#include "ui/parts/RowTable.h"

using namespace anjuan;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

const std::string ledger = "台账,,,\r\n当事人,违法行为,处理,罚款金额\r\n方某,占道经营,罚款,500\r\n合计,,,500\r\n梁某,露天烧烤\r\n\r\n";

LedgerImportLines linesOf(const std::string& text, const LedgerMap& map = {})
{
    const auto preview = previewLedger(text, "旧账.csv", map);
    REQUIRE(preview);
    return importLinesOf(q("旧账.csv"), *preview, readLedger(text, "旧账.csv", map));
}

} // namespace

TEST_CASE("a ledger is shown with its columns, its first rows and what is refused", "[pages]")
{
    const auto lines = linesOf(ledger);
    CHECK(lines.file == q("旧账.csv · UTF-8 · 3 rows"));
    REQUIRE(lines.columns.size() == 4);
    CHECK(lines.columns[0].heading == q("当事人"));
    CHECK(lines.columns[0].sample == q("方某"));
    CHECK(lines.columns[0].meaning == q("party"));
    CHECK(lines.columns[2].meaning.isEmpty());
    CHECK(lines.rows.size() == 3);
    CHECK(lines.ready > 0);
    CHECK(lines.whyNot.isEmpty());
    REQUIRE_FALSE(lines.said.empty());
    CHECK(lines.said.front().isRefused); // the total, first of all
    CHECK(lines.said.front().row == q("4"));
    CHECK_FALSE(lines.said.back().isRefused);
}

TEST_CASE("a ledger whose columns are not known says so until they are named", "[pages]")
{
    const std::string text = "姓名栏,干了什么\r\n方某,占道经营\r\n";
    auto lines = linesOf(text);
    CHECK_FALSE(lines.whyNot.isEmpty());
    CHECK(lines.ready == 0);
    CHECK(lines.columns.size() == 2);
    LedgerMap map;
    map.set("姓名栏", LedgerColumn::Party);
    map.set("干了什么", LedgerColumn::Cause);
    lines = linesOf(text, map);
    CHECK(lines.whyNot.isEmpty());
    CHECK(lines.ready == 1);
}

TEST_CASE("nothing is taken over before the file was looked at", "[pages]")
{
    RegistersPage page;
    page.resize(1200, 640);
    page.show();
    QSignalSpy asked(&page, &RegistersPage::takeOverAsked);
    CHECK_FALSE(page.isImporting());
    page.setImport(linesOf(ledger));
    CHECK(page.isImporting());
    CHECK(page.rows()->rowCount() == 3);
    CHECK(page.rows()->item(0, 0)->text() == q("方某"));
    CHECK(page.said()->table()->model()->rowCount() > 0);
    REQUIRE(page.takeOverButton()->isEnabled());
    page.takeOverButton()->click();
    CHECK(asked.size() == 1);
    page.setDone(q("导入 2 件"));
    CHECK_FALSE(page.isImporting());
    CHECK(page.outcome() == q("导入 2 件"));
}

TEST_CASE("a column can be given another meaning", "[pages]")
{
    RegistersPage page;
    page.setImport(linesOf(ledger));
    auto* chosen = page.meaningOf(q("处理"));
    REQUIRE(chosen != nullptr);
    CHECK(chosen->currentData().toString().isEmpty());
    CHECK(chosen->count() == int(Options<LedgerColumn>::rows.size()) + 1);
    QSignalSpy meant(&page, &RegistersPage::meaningChosen);
    chosen->setCurrentIndex(chosen->findData(q("result")));
    Q_EMIT chosen->activated(chosen->currentIndex());
    REQUIRE(meant.size() == 1);
    CHECK(meant[0][0].toString() == q("处理"));
    CHECK(meant[0][1].toString() == q("result"));
    CHECK(page.meaningOf(q("没有这列")) == nullptr);
}

TEST_CASE("a file with nothing to take over cannot be taken over, and says why", "[pages]")
{
    RegistersPage page;
    page.setImport(linesOf("姓名栏,干了什么\r\n方某,占道经营\r\n"));
    CHECK_FALSE(page.takeOverButton()->isEnabled());
    CHECK_FALSE(page.takeOverButton()->toolTip().isEmpty());
    QSignalSpy left(&page, &RegistersPage::left);
    CHECK(page.stepBack());
    CHECK(left.size() == 1);
    CHECK_FALSE(page.stepBack());
}

TEST_CASE("who may not take over a ledger is told why; writing one stays", "[pages]")
{
    RegistersPage page;
    page.setImporting(q("由执法人员导入"));
    CHECK_FALSE(page.chooseButton()->isEnabled());
    CHECK(page.chooseButton()->toolTip() == q("由执法人员导入"));
    CHECK(page.exportButton()->isEnabled());
    page.setSpan(q(" 2026-01-01 "), {});
    CHECK(page.from() == q("2026-01-01"));
    CHECK(page.to().isEmpty());
    QSignalSpy asked(&page, &RegistersPage::exportAsked);
    page.exportButton()->click();
    CHECK(asked.size() == 1);
    QSignalSpy yearly(&page, &RegistersPage::annualAsked);
    page.annualButton()->click();
    CHECK(yearly.size() == 1);
}
