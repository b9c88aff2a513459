// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "core/documents/DocumentText.h"
#include "core/base/Json.h"
#include "tests/core/documents/SampleFacts.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

bool names(const Refusal& refusal, const std::string& path)
{
    return std::any_of(refusal.findings.begin(), refusal.findings.end(), [&](const auto& finding) {
        return finding.jump == path && english(finding.sentence).find(path) != std::string::npos;
    });
}

/// Compares with the golden file; with ANJUAN_BLESS set, writes it instead.
void compareWithGolden(const std::string& name, const std::string& text)
{
    const std::string path = std::string{ANJUAN_GOLDEN "/documents/"} + name + ".txt";
    if (std::getenv("ANJUAN_BLESS")) {
        std::ofstream{path, std::ios::binary} << text;
        return;
    }
    INFO(path);
    CHECK(text == fileText(path));
}

} // namespace

TEST_CASE("Every paper of the spine has a template, and no template is without a sample", "[documents]")
{
    const Json sample = Json::parse(fileText(ANJUAN_FIXTURES "/documents/sample_facts.json"));
    CHECK(shelf().all().size() == sample.at("papers").size());
    CHECK(shelf().all().size() >= 35);
    for (const auto& [kind, facts] : sample.at("papers").items())
        CHECK(shelf().find(kind) != nullptr);
}

TEST_CASE("Each template fills completely from the sample and says what its golden text says", "[documents]")
{
    for (const auto& [kind, form] : shelf().all()) {
        INFO(kind);
        const auto document = shelf().fill(kind, sampleFacts(kind));
        if (!document)
            for (const auto& finding : document.refusal().findings)
                FAIL_CHECK(english(finding.sentence));
        REQUIRE(document);
        CHECK(document->kind == kind);
        const auto text = plainText(*document);
        CHECK(text.find("{{") == std::string::npos);
        compareWithGolden(kind, text);
    }
}

TEST_CASE("Take away any fact that a paper writes, and the paper is refused with that fact's name", "[documents]")
{
    for (const auto& [kind, form] : shelf().all()) {
        const auto whole = sampleFacts(kind);
        const auto required = requiredFacts(form, whole);
        CHECK(required.size() >= 3);
        for (const auto& path : required) {
            INFO(kind << ": " << path);
            auto facts = whole;
            facts.set(path, "");
            const auto document = shelf().fill(kind, facts);
            REQUIRE_FALSE(document);
            CHECK(document.refusal().why == Why::NotValid);
            CHECK(names(document.refusal(), path));
        }
    }
}

TEST_CASE("A fact that is taken out of its branch altogether is named by the same path as an empty one", "[documents]")
{
    for (const auto* path : {"party.address", "remedy.court", "payment.account_no", "case.handlers[1].certificate"}) {
        const std::string kind = std::string_view{path}.starts_with("case") ? "interview-record" : "penalty-decision";
        auto facts = sampleFacts(kind);
        facts.erase(path);
        INFO(path);
        const auto document = shelf().fill(kind, facts);
        REQUIRE_FALSE(document);
        CHECK(names(document.refusal(), path));
    }
}

TEST_CASE("Every fact that a template writes has a name in words", "[documents]")
{
    for (const auto& [kind, form] : shelf().all())
        for (auto path : requiredFacts(form, sampleFacts(kind))) {
            INFO(kind << ": " << path);
            for (auto open = path.find('['); open != std::string::npos; open = path.find('['))
                path.erase(open, path.find(']') - open + 1);
            CHECK(shelf().labels().count(path) == 1);
        }
}

TEST_CASE("A decision says all that article 59 of the penalty law asks for", "[documents]")
{
    const auto document = shelf().fill("penalty-decision", sampleFacts("penalty-decision"));
    REQUIRE(document);
    const auto text = plainText(*document);
    for (const auto* part : {"云江县平砾运输有限公司", "云江县青石街道示例路8号", "砂土沿途遗撒约120米", "现场照片6张", "第七十条第一款",
                             "第一百一十六条", "罚款人民币陆仟元整", "十五日内", "示例银行云江支行", "0000000000", "每日按罚款数额的百分之三",
                             "六十日内向云江县人民政府申请行政复议", "六个月内依法向云江县人民法院提起行政诉讼", "（印章）", "2026年10月19日"})
        CHECK(text.find(part) != std::string::npos);
    CHECK(text.find("陈某") == std::string::npos);
    CHECK(document->number == "云青综执罚决〔2026〕12号");
}

TEST_CASE("A notice without what is to be imposed is refused, and tells of a hearing only where there is the right", "[documents]")
{
    auto facts = sampleFacts("penalty-notice");
    CHECK(plainText(shelf().fill("penalty-notice", facts).value()).find("听证") == std::string::npos);
    facts.set("act.hearing_right", true);
    const auto withoutPeriod = shelf().fill("penalty-notice", facts);
    REQUIRE_FALSE(withoutPeriod);
    CHECK(names(withoutPeriod.refusal(), "act.hearing_period"));
    facts.set("act.hearing_period", "五日");
    CHECK(plainText(shelf().fill("penalty-notice", facts).value()).find("收到本告知书之日起五日内") != std::string::npos);
    facts.set("act.penalty", "");
    CHECK_FALSE(shelf().fill("penalty-notice", facts));
}

TEST_CASE("A person is written with the identity number, an organisation with its code and representative", "[documents]")
{
    auto facts = sampleFacts("penalty-decision");
    facts.set("party", FactTree{}.set("name", "吕某").set("is_person", true).set("id_number", "999999199003050177").set("address", "西岭村2号"));
    const auto text = plainText(shelf().fill("penalty-decision", facts).value());
    CHECK(text.find("当事人：吕某，公民身份号码999999199003050177，住址西岭村2号。") != std::string::npos);
    CHECK(text.find("统一社会信用代码") == std::string::npos);
}

TEST_CASE("An approval form may leave the opinions to the pen, and says so with places to sign", "[documents]")
{
    auto facts = sampleFacts("closing-approval");
    facts.set("signatures", FactTree::List{FactTree{}.set("role", "行政机关负责人").set("by_hand", true)});
    const auto document = shelf().fill("closing-approval", facts);
    REQUIRE(document);
    CHECK(plainText(*document).find("签名：\n　　　年　　月　　日") != std::string::npos);
}

TEST_CASE("The office changes a title or a whole template, and the digest tells", "[documents]")
{
    const auto folder = std::filesystem::temp_directory_path() / "anjuan-office-templates";
    std::filesystem::create_directories(folder);
    std::ofstream{folder / "titles.json"} << R"({"penalty-notice": "行政处罚意见告知书"})";
    std::ofstream{folder / "binder-note.json"} << R"({"kind": "binder-note", "title": "卷内备考表", "version": "office-1", "look": "form", "blocks": []})";
    const auto office = TemplateShelf::read(ANJUAN_RESOURCES "/templates", folder);
    std::filesystem::remove_all(folder);
    REQUIRE(office);
    CHECK(office->find("penalty-notice")->title() == "行政处罚意见告知书");
    CHECK(office->find("penalty-notice")->digest() != shelf().find("penalty-notice")->digest());
    CHECK(office->find("binder-note")->version() == "office-1");
    CHECK(office->find("penalty-decision")->digest() == shelf().find("penalty-decision")->digest());
    CHECK(office->fill("penalty-notice", sampleFacts("penalty-notice"))->title == "行政处罚意见告知书");
}
