// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

#include "core/base/Json.h"
#include "core/casefile/facts/Filing.h"
#include "tests/support/Test.h"
#include "tests/ui/pages/CaseViews.h"
#include "ui/forms/Form.h"
#include "ui/pages/MatterCard.h"
#include "ui/pages/MatterWords.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Pick* pickNamed(const std::vector<Pick>& picks, const char* code)
{
    const auto found = std::ranges::find(picks, std::string{code}, &Pick::key);
    return found == picks.end() ? nullptr : &*found;
}

Matter ranging(FineRange range)
{
    Matter matter;
    matter.range = std::move(range);
    return matter;
}

} // namespace

TEST_CASE("the range of a fine is said as its law states it", "[pages]")
{
    CHECK(rangeWords(ranging({RangeBasis::Fixed, 200000, 2000000, {}})) == QStringLiteral("2,000–20,000 yuan"));
    CHECK(rangeWords(ranging({RangeBasis::Fixed, 5000, 5000, {}})) == QStringLiteral("50 yuan"));
    CHECK(toUtf8(rangeWords(ranging({RangeBasis::Percent, 500, 1000, "建设工程造价的%"}))) == "5–10 建设工程造价的%");
    CHECK(toUtf8(rangeWords(ranging({RangeBasis::Multiple, 150, 300, "违法所得的倍"}))) == "1.50–3 违法所得的倍");
    CHECK(toUtf8(rangeWords(ranging({RangeBasis::PerUnit, 10000, 100000, "每平方米"}))) == "100–1,000 yuan; 每平方米");
    CHECK(rangeWords(ranging({RangeBasis::NoFine, 0, 0, {}})) == QStringLiteral("no fine"));
    CHECK(rangeWords(ranging({RangeBasis::NotSet, 0, 0, {}})) == QStringLiteral("set by a local regulation"));
}

TEST_CASE("the picker offers the organ's own list first and says of the others that they are not in it", "[pages]")
{
    const auto now = practiceCircumstances();
    const auto picks = matterPicks(*now.law, now.today);
    const auto adopted = now.law->adopted.front().matters.size();
    REQUIRE(picks.size() > adopted);
    for (std::size_t at = 0; at < picks.size(); ++at) {
        INFO(picks[at].key);
        CHECK(picks[at].caution.startsWith(QStringLiteral("not in the organ's list")) == (at >= adopted));
    }
    const auto* transport = pickNamed(picks, "HB003");
    REQUIRE(transport != nullptr);
    CHECK(transport->article.contains(QStringLiteral("116")));
    CHECK_FALSE(transport->range.isEmpty());
}

TEST_CASE("a matter that nobody read in the law says so in the list and on the card", "[pages]")
{
    const auto now = practiceCircumstances();
    const auto all = shippedMatters(*now.law, now.today);
    CHECK(all.size() > 150);
    int unread = 0;
    for (const auto& matter : now.law->catalogue.all()) {
        const auto* pick = pickNamed(all, matter.code.c_str());
        if (pick == nullptr || matter.verified != Footing::Unread)
            continue;
        ++unread;
        INFO(matter.code);
        CHECK(pick->caution.contains(QStringLiteral("not confirmed")));
        const auto lines = matterLines(*now.law, matter, now.today);
        CHECK(std::ranges::any_of(lines, [](const MatterLine& line) { return line.warns; }));
    }
    CHECK(unread > 0);
}

TEST_CASE("choosing a matter fills the card, the note and an empty cause, and the field holds its code", "[pages]")
{
    const auto now = practiceCircumstances();
    Form form{fieldsOf<FileCase>(), Surroundings{now.today, {}}};
    REQUIRE(MatterCard::isFor(form));
    MatterCard card{form, now.law, now.today};
    CHECK(card.isHidden());
    auto& line = *form.editor("matter")->findChild<QLineEdit*>();
    auto& completer = *line.completer();
    completer.setCompletionPrefix(QString::fromUtf8("油烟"));
    REQUIRE(completer.completionCount() >= 1);
    CHECK(completer.completionModel()->index(0, 1).data().toString().contains(QString::fromUtf8("油烟")));
    const auto code = completer.completionModel()->index(0, 0).data().toString();
    completer.complete();
    QTest::keyClick(completer.popup(), Qt::Key_Down);
    QTest::keyClick(completer.popup(), Qt::Key_Return);
    CHECK(line.text() == code);
    CHECK(form.facts()["matter"] == toUtf8(code));
    const auto matter = now.law->catalogue.find(toUtf8(code), now.today).value();
    CHECK_FALSE(card.isHidden());
    CHECK(card.text().contains(toText(matter->name)));
    CHECK(card.text().contains(toText(matter->violated)));
    CHECK(card.text().contains(rangeWords(*matter)));
    CHECK(card.text().contains(toText(matter->department)));
    CHECK(form.facts()["cause"] == matter->name);
}

TEST_CASE("code and article find a matter too, Down opens the whole list, and a cause that stands there stays", "[pages]")
{
    const auto now = practiceCircumstances();
    Form form{fieldsOf<FileCase>(), Surroundings{now.today, {}}};
    MatterCard card{form, now.law, now.today};
    form.editor("cause")->setValue(Value{std::string{"涉嫌未密闭运输砂土"}});
    auto& line = *form.editor("matter")->findChild<QLineEdit*>();
    auto& completer = *line.completer();
    completer.setCompletionPrefix(QStringLiteral("hb003"));
    CHECK(completer.completionCount() == 1);
    completer.setCompletionPrefix(QStringLiteral("116"));
    CHECK(completer.completionCount() >= 1);
    form.show();
    QTest::keyClick(&line, Qt::Key_Down);
    CHECK(completer.completionCount() > 100);
    completer.popup()->hide();
    QTest::keyClicks(&line, QStringLiteral("HB003"));
    CHECK_FALSE(card.isHidden());
    CHECK(form.facts()["cause"] == "涉嫌未密闭运输砂土");
    line.clear();
    card.follow();
    CHECK(card.isHidden());
    CHECK(card.text().isEmpty());
    REQUIRE(form.setFacts({{"matter", "ZZ999"}}));
    card.follow();
    CHECK(card.isHidden());
}

TEST_CASE("the card says on what the power rests, when it was given and taken back, and what the lists say", "[pages]")
{
    const auto now = practiceCircumstances();
    auto law = *now.law;
    const auto lineNamed = [&](const char* code, const char* name, Date on) {
        const auto lines = matterLines(law, **law.catalogue.find(code), on);
        const auto found = std::ranges::find(lines, QString::fromUtf8(name), &MatterLine::name);
        return found == lines.end() ? QString() : found->text;
    };
    CHECK(lineNamed("HB003", "Power", now.today) == QStringLiteral("delegated to the organ"));
    CHECK(toUtf8(lineNamed("HB003", "Not punished where", now.today)).find("遗撒路面不足10米") != std::string::npos);
    CHECK(toUtf8(lineNamed("HB003", "Boundary", now.today)).find("公安机关交通管理部门: 查处超载") != std::string::npos);
    CHECK(toUtf8(lineNamed("HB003", "May meet", now.today)).find("HB012 散装") != std::string::npos);
    CHECK(lineNamed("CG001", "Power", now.today) == QStringLiteral("not in the organ's list"));
    law.adopted.front().matters.front() = {"CG002", Date::of(2026, 6, 30), Date::of(2025, 1, 1), Power::Own, "某法第一条"};
    CHECK(toUtf8(lineNamed("CG002", "Power", Date::of(2026, 6, 30))) == "the organ's own by law, 某法第一条, from 2025-01-01, until 2026-06-30");
    CHECK(lineNamed("CG002", "Power", Date::of(2026, 7, 1)) == QStringLiteral("taken back; the last day was 2026-06-30"));
    CHECK(lineNamed("CG002", "Power", Date::of(2024, 12, 31)) == QStringLiteral("not given yet; the first day is 2025-01-01"));
    CHECK(lineNamed("CG002", "Not punished where", now.today).isEmpty());
}
