// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentText.h"
#include "core/base/Json.h"

namespace anjuan {

static void to_json(Json& j, const Signature& s) { j = Json{{"role", s.role}, {"name", s.name}, {"on", s.on}}; }
static void from_json(const Json& j, Signature& s)
{
    j.at("role").get_to(s.role);
    j.at("name").get_to(s.name);
    j.at("on").get_to(s.on);
}
static void to_json(Json& j, const FormCell& c)
{
    j = Json{{"text", c.text}, {"label", c.isLabel}, {"columns", c.columns}, {"rows", c.rows}, {"signatures", c.signatures}};
}
static void from_json(const Json& j, FormCell& c)
{
    j.at("text").get_to(c.text);
    j.at("label").get_to(c.isLabel);
    j.at("columns").get_to(c.columns);
    j.at("rows").get_to(c.rows);
    j.at("signatures").get_to(c.signatures);
}
static void to_json(Json& j, const FormRow& r) { j = Json{{"cells", r.cells}, {"height", r.minHeight}}; }
static void from_json(const Json& j, FormRow& r)
{
    j.at("cells").get_to(r.cells);
    j.at("height").get_to(r.minHeight);
}
static void to_json(Json& j, const GridColumn& c)
{
    j = Json{{"title", c.title}, {"width", c.width}, {"align", static_cast<int>(c.align)}};
}
static void from_json(const Json& j, GridColumn& c)
{
    j.at("title").get_to(c.title);
    j.at("width").get_to(c.width);
    c.align = static_cast<Align>(j.at("align").get<int>());
}
static void to_json(Json& j, const QuestionAnswer& q) { j = Json{{"question", q.question}, {"answer", q.answer}}; }
static void from_json(const Json& j, QuestionAnswer& q)
{
    j.at("question").get_to(q.question);
    j.at("answer").get_to(q.answer);
}
static void to_json(Json& j, const ChartValue& v) { j = Json{{"label", v.label}, {"value", v.value}}; }
static void from_json(const Json& j, ChartValue& v)
{
    j.at("label").get_to(v.label);
    j.at("value").get_to(v.value);
}
static void to_json(Json& j, const Chart& c)
{
    j = Json{{"shape", static_cast<int>(c.shape)}, {"title", c.title}, {"unit", c.unit}, {"values", c.values}};
}
static void from_json(const Json& j, Chart& c)
{
    c.shape = static_cast<Chart::Shape>(j.at("shape").get<int>());
    j.at("title").get_to(c.title);
    j.at("unit").get_to(c.unit);
    j.at("values").get_to(c.values);
}

namespace {

struct BlockWriter {
    Json operator()(const Paragraph& p) const
    {
        return Json{{"block", "paragraph"}, {"style", static_cast<int>(p.style)}, {"text", p.text}};
    }
    Json operator()(const FormTable& f) const { return Json{{"block", "form"}, {"widths", f.widths}, {"rows", f.rows}}; }
    Json operator()(const Grid& g) const
    {
        return Json{{"block", "grid"}, {"caption", g.caption}, {"three_lines", g.threeLines}, {"columns", g.columns}, {"rows", g.rows}};
    }
    Json operator()(const Answers& a) const { return Json{{"block", "answers"}, {"items", a.items}}; }
    Json operator()(const SignatureLines& s) const { return Json{{"block", "signatures"}, {"signatures", s.signatures}}; }
    Json operator()(const SealAndDate& s) const { return Json{{"block", "seal"}, {"organ", s.organ}, {"date", s.date}}; }
    Json operator()(const PageBreak&) const { return Json{{"block", "page_break"}}; }
    Json operator()(const Strip& s) const { return Json{{"block", "strip"}, {"texts", s.texts}, {"ruled", s.isRuled}}; }
    Json operator()(const ChartBlock& c) const { return Json{{"block", "charts"}, {"charts", c.charts}}; }
    Json operator()(const Notes& n) const { return Json{{"block", "notes"}, {"texts", n.texts}}; }
};

Block blockFrom(const Json& j)
{
    const auto kind = j.at("block").get<std::string>();
    if (kind == "paragraph")
        return Paragraph{static_cast<Paragraph::Style>(j.at("style").get<int>()), j.at("text")};
    if (kind == "form")
        return FormTable{j.at("widths").get<std::vector<int>>(), j.at("rows").get<std::vector<FormRow>>()};
    if (kind == "grid")
        return Grid{j.at("caption"), j.at("three_lines"), j.at("columns").get<std::vector<GridColumn>>(),
                    j.at("rows").get<std::vector<std::vector<std::string>>>()};
    if (kind == "answers")
        return Answers{j.at("items").get<std::vector<QuestionAnswer>>()};
    if (kind == "signatures")
        return SignatureLines{j.at("signatures").get<std::vector<Signature>>()};
    if (kind == "seal")
        return SealAndDate{j.at("organ"), j.at("date")};
    if (kind == "strip")
        return Strip{j.at("texts").get<std::vector<std::string>>(), j.at("ruled")};
    if (kind == "charts")
        return ChartBlock{j.at("charts").get<std::vector<Chart>>()};
    if (kind == "notes")
        return Notes{j.at("texts").get<std::vector<std::string>>()};
    j.at(kind == "page_break" ? "block" : "a known block");
    return PageBreak{};
}

} // namespace

Json toJson(const Document& document)
{
    Json blocks = Json::array();
    for (const auto& block : document.blocks)
        blocks.push_back(std::visit(BlockWriter{}, block));
    return Json{{"kind", document.kind}, {"look", static_cast<int>(document.look)}, {"title", document.title},
                {"organ", document.organ}, {"number", document.number}, {"footer", document.footer},
                {"numbered", document.isNumbered}, {"practice", document.isPractice}, {"blocks", std::move(blocks)}};
}

Result<Document> documentFromJson(const Json& json)
{
    try {
        Document document;
        json.at("kind").get_to(document.kind);
        document.look = static_cast<Look>(json.at("look").get<int>());
        json.at("title").get_to(document.title);
        json.at("organ").get_to(document.organ);
        json.at("number").get_to(document.number);
        json.at("footer").get_to(document.footer);
        json.at("numbered").get_to(document.isNumbered);
        json.at("practice").get_to(document.isPractice);
        for (const auto& block : json.at("blocks"))
            document.blocks.push_back(blockFrom(block));
        return document;
    } catch (const Json::exception&) {
        return notValid("document", Message{N_("This is not a document that the program has frozen."), {}});
    }
}

} // namespace anjuan
