// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/GuidePaper.h"

#include "core/documents/FactTree.h"

namespace anjuan {
namespace {

constexpr std::string_view box = "□";
/// Shares of the text width: heading, points.
const std::vector<int> shares{2, 17};

struct PartWords {
    std::string_view key;
    std::string_view heading;
};

constexpr PartWords partWords[] = {
    {"establish", "要查明"},
    {"record", "要拍摄"},
    {"ask", "要询问"},
    {"mind", "要注意"},
    {"elsewhere", "转谁办"},
};

std::string headingOf(std::string_view key)
{
    for (const auto& words : partWords) {
        if (words.key == key)
            return std::string{words.heading};
    }
    return {};
}

/// One part as one row: its heading at the left, its points line by line.
void addPart(FormTable& form, const std::string& heading, const std::vector<GuidePoint>& points)
{
    if (points.empty())
        return;
    std::string text;
    for (const auto& point : points) {
        const auto basis = point.provisions();
        text += (text.empty() ? "" : "\n") + std::string{box} + " " + point.text
            + (basis.empty() ? "" : "（" + citation(basis) + "）");
    }
    form.rows.push_back({{FormCell{heading, true}, FormCell{text}}});
}

std::string line(std::string_view name, const std::string& value)
{
    return std::string{name} + "：" + (value.empty() ? "＿＿＿＿＿＿＿＿＿＿" : value);
}

std::string namesOf(const std::vector<std::string>& matters, const Catalogue& catalogue)
{
    std::string names;
    for (const auto& code : matters) {
        const auto found = catalogue.find(code);
        names += (names.empty() ? "" : "；") + (found ? (*found)->name : code);
    }
    return names;
}

} // namespace

Document guidePaper(const GuideShelf& shelf, const OnSiteGuide& guide, const Catalogue& catalogue,
    const GuideHead& head, const std::function<std::string(const std::string& kind)>& titleOf)
{
    Document paper;
    paper.kind = "on-site-guide";
    paper.look = Look::Report;
    paper.title = guide.title + "现场处置规范";
    paper.organ = head.organ;
    paper.footer = "本单只供现场提示，不入卷；版本" + guide.version;
    paper.isPractice = head.isPractice;
    paper.blocks.emplace_back(Strip{{line("案号", head.number), line("时间", {}), line("执法人员", {})}, false});
    paper.blocks.emplace_back(Strip{{line("当事人", head.party), line("地点", head.place)}, false});
    FormTable form{shares, {}};
    for (const auto& part : guideParts())
        addPart(form, headingOf(part.key), guide.*part.points);
    if (&guide != &shelf.common()) {
        for (const auto& part : guideParts())
            addPart(form, "每次都\n" + headingOf(part.key), shelf.common().*part.points);
    }
    paper.blocks.emplace_back(std::move(form));
    std::string papers;
    for (const auto& kind : guide.papers)
        papers += (papers.empty() ? "" : "、") + titleOf(kind);
    Notes notes{{"带去的文书：" + papers + "。"}};
    if (!guide.matters.empty())
        notes.texts.push_back("适用事项：" + namesOf(guide.matters, catalogue) + "。");
    paper.blocks.emplace_back(std::move(notes));
    return paper;
}

} // namespace anjuan
