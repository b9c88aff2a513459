// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "tests/ui/words/Speaking.h"
#include "ui/words/Words.h"

using namespace anjuan;

namespace {

Finding missingParty()
{
    Finding finding;
    finding.rule = "R53";
    finding.level = Level::Refuse;
    finding.sentence = {N_("%1 is missing"), {std::string{"当事人"}}};
    finding.provisions = {{"行政处罚法", 59}};
    finding.advice = {N_("There is no such thing"), {}};
    return finding;
}

} // namespace

TEST_CASE("a finding says what is wrong, the article, and on the next line what to do", "[words]")
{
    const Speaking chinese{Language::Chinese};
    CHECK(toUtf8(words(missingParty())) == "不能：缺少当事人（行政处罚法第五十九条）\n    怎么办：没有找到");
}

TEST_CASE("a finding without article and advice is one line", "[words]")
{
    auto finding = missingParty();
    finding.provisions.clear();
    finding.advice = {};
    finding.level = Level::Warn;
    const Speaking plain{Language::English};
    CHECK(toUtf8(words(finding)) == "Caution: 当事人 is missing");
}

TEST_CASE("a sentence that contains a place sign survives the frame around it", "[words]")
{
    auto finding = missingParty();
    finding.sentence = {N_("%1 is missing"), {std::string{"%2"}}};
    finding.advice = {};
    const Speaking plain{Language::English};
    CHECK(toUtf8(words(finding)) == "Cannot: %2 is missing (Administrative Penalty Law, art. 59)");
}

TEST_CASE("a refusal says all its findings, or its reason when it has none", "[words]")
{
    const Speaking chinese{Language::Chinese};
    auto refusal = refuse(Why::Rule, missingParty());
    refusal.findings.push_back(missingParty());
    CHECK(words(refusal).count(QLatin1Char{'\n'}) == 3);
    CHECK(toUtf8(words(Refusal{Why::NotYourRight, {}})) == "登录的人没有这项权限");
}

TEST_CASE("every reason, level and cause has its own Chinese words", "[words]")
{
    const Speaking chinese{Language::Chinese};
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(Why::Busy); ++i)
        seen.insert(words(static_cast<Why>(i)));
    for (int i = 0; i <= static_cast<int>(StoreFailure::Cause::Broken); ++i)
        seen.insert(words(static_cast<StoreFailure::Cause>(i)));
    CHECK(seen.size() == 16);
    for (const auto& text : seen)
        CHECK(text.front().unicode() > 0x2e80);
}

TEST_CASE("a failure of the store says its cause and its sentence", "[words]")
{
    const Speaking chinese{Language::Chinese};
    const StoreFailure bare{StoreFailure::Cause::DiskFull, {}};
    CHECK(toUtf8(words(bare)) == "磁盘已满");
    const StoreFailure full{StoreFailure::Cause::Damaged, {N_("%1 is missing"), {std::string{"x"}}}};
    CHECK(toUtf8(words(full)) == "数据库已损坏：缺少x");
}
