// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Workbook.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "core/exchange/Csv.h"
#include "core/exchange/LedgerOut.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

/// A folder of its own that goes with the test.
struct Folder {
    std::filesystem::path path;
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "anjuan-book-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    std::size_t files() const
    {
        const std::filesystem::directory_iterator all{path};
        return static_cast<std::size_t>(std::distance(begin(all), end(all)));
    }
};

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// One part of a workbook, unpacked.
std::string partOf(const std::filesystem::path& book, const std::string& part)
{
    const auto out = book.string() + ".xml";
    const auto command = "unzip -p '" + book.string() + "' " + part + " > '" + out + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    return textOf(out);
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

LedgerExtract twoCases()
{
    LedgerExtract extract;
    LedgerFacts one;
    one.serial = "1";
    one.cause = "=HYPERLINK(\"http://x\")";
    one.parties = {{"+方某", LedgerPartyKind::NotSaid}};
    one.fine = Money::fen(564025);
    one.filedOn = Date::of(2026, 9, 17);
    LedgerFacts other;
    other.serial = "2";
    other.cause = "@占道经营";
    extract.cases = {one, other};
    extract.notes = {{"事项", "内容"}, {"期间", "全部"}};
    return extract;
}

} // namespace

TEST_CASE("a workbook holds texts as texts and sums as figures, never a formula", "[exchange]")
{
    const Folder folder;
    const auto file = folder.path / "台账.xlsx";
    REQUIRE(writeLedger(file, twoCases()));
    const auto sheet = partOf(file, "xl/worksheets/sheet1.xml");
    CHECK_FALSE(holds(sheet, "<f>"));
    CHECK(holds(sheet, "<v>5640.25</v>"));
    const auto texts = partOf(file, "xl/sharedStrings.xml");
    for (const auto* text : {"=HYPERLINK(", "+方某", "@占道经营", "罚款金额", "2026-09-17", "期间"}) {
        INFO(text);
        CHECK(holds(texts, text));
    }
    CHECK_FALSE(holds(texts, "'=HYPERLINK"));
    const auto book = partOf(file, "xl/workbook.xml");
    CHECK(holds(book, "台账"));
    CHECK(holds(book, "说明"));
}

TEST_CASE("a ledger written as CSV reads back with every text as it was", "[exchange]")
{
    const Folder folder;
    const auto file = folder.path / "ledger.csv";
    REQUIRE(writeLedger(file, twoCases()));
    const auto text = textOf(file);
    CHECK(text.starts_with("\xEF\xBB\xBF"));
    const auto reading = readLedger(text, "ledger.csv");
    REQUIRE(reading);
    REQUIRE(reading->accepted.size() == 2);
    CHECK(reading->accepted[0].facts.cause == "=HYPERLINK(\"http://x\")");
    CHECK(reading->accepted[0].facts.parties.at(0).name == "+方某");
    CHECK(reading->accepted[0].facts.fine == Money::fen(564025));
    CHECK(reading->accepted[1].facts.cause == "@占道经营");
    const auto cells = parseCsv(std::string_view{text}.substr(3), "ledger.csv");
    REQUIRE(cells);
    for (const auto& row : *cells) {
        for (const auto& cell : row) {
            INFO(cell.text);
            CHECK((cell.text.empty() || std::string_view{"=+-@"}.find(cell.text.front()) == std::string_view::npos));
        }
    }
}

TEST_CASE("taking our apostrophe away gives back any text that was written", "[exchange]")
{
    for (const std::string text : {"'=1", "''=1", "'+x", "'''@a", "'quoted", "'", "''", "=1", "plain", ""}) {
        INFO(text);
        CHECK(unsafeCell(safeCell(text)) == text);
        CHECK(safeCell(text).find_first_of("=+-@") != 0);
    }
}

TEST_CASE("a file is written whole or not at all", "[exchange]")
{
    const Folder folder;
    const auto file = folder.path / "a.csv";
    REQUIRE(writeWhole(file, "first"));
    REQUIRE(writeWhole(file, "second"));
    CHECK(textOf(file) == "second");
    CHECK(folder.files() == 1);
    for (const auto* name : {"no/such/folder/a.csv", "no/such/folder/a.xlsx"}) {
        INFO(name);
        const auto refused = writeLedger(folder.path / name, twoCases());
        REQUIRE_FALSE(refused);
        CHECK(refused.refusal().why == Why::NotValid);
        CHECK(holds(refused.refusal().findings.at(0).jump, name));
    }
    // In the way of the file stands a folder that is not empty.
    REQUIRE(std::filesystem::create_directories(folder.path / "b.xlsx" / "inside"));
    CHECK_FALSE(writeLedger(folder.path / "b.xlsx", twoCases()));
    CHECK(folder.files() == 2);
    CHECK_FALSE(writeLedger(folder.path / "台账.ods", twoCases()));
    CHECK_FALSE(writeLedger(folder.path / "台账", twoCases()));
    CHECK(folder.files() == 2);
}

TEST_CASE("a text longer than a spreadsheet takes is cut, and the sheet stays readable", "[exchange]")
{
    const Folder folder;
    const auto file = folder.path / "long.xlsx";
    const std::string lengthy(40000, 'a');
    REQUIRE(writeWorkbook(file, {{"一", {{"列"}, {lengthy}, {"短"}}, {}}}));
    const auto texts = partOf(file, "xl/sharedStrings.xml");
    CHECK(holds(texts, std::string(32767, 'a')));
    CHECK_FALSE(holds(texts, std::string(32768, 'a')));
    CHECK(holds(texts, "短"));
}
