// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "core/documents/FactText.h"
#include "core/base/Json.h"
#include "core/documents/Template.h"

namespace anjuan {
namespace {

constexpr std::array<std::pair<std::string_view, Look>, 5> looks{
    std::pair{"official", Look::Official}, std::pair{"form", Look::Form}, std::pair{"record", Look::Record},
    std::pair{"report", Look::Report}, std::pair{"cover", Look::Cover}};
constexpr std::array<std::pair<std::string_view, Paragraph::Style>, 6> styles{
    std::pair{"body", Paragraph::Style::Indented},       std::pair{"plain", Paragraph::Style::Plain},
    std::pair{"centred", Paragraph::Style::Centred}, std::pair{"right", Paragraph::Style::Right},
    std::pair{"heading", Paragraph::Style::Heading}, std::pair{"display", Paragraph::Style::Display}};
constexpr std::array<std::pair<std::string_view, Align>, 3> aligns{
    std::pair{"left", Align::Left}, std::pair{"centre", Align::Centre}, std::pair{"right", Align::Right}};
constexpr std::array<std::pair<std::string_view, Chart::Shape>, 3> shapes{
    std::pair{"columns", Chart::Shape::Columns}, std::pair{"bars", Chart::Shape::Bars}, std::pair{"pie", Chart::Shape::Pie}};

template <class T, std::size_t N>
T named(const std::array<std::pair<std::string_view, T>, N>& table, const std::string& name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == name; });
    return found == table.end() ? table.front().second : found->second;
}

class Filler {
public:
    Filler(const FactTree& tree, std::vector<Block>& blocks) : m_facts(tree), m_blocks(blocks) {}

    FactText& facts() { return m_facts; }
    std::string text(const Json& leaf) { return m_facts.fill(leaf.get<std::string>()); }
    std::string text(const Json& node, const char* key) { return node.contains(key) ? text(node.at(key)) : std::string{}; }

    void fill(const Json& blocks)
    {
        for (const auto& block : blocks)
            guarded(block, [&] { put(block); });
    }

private:
    /// Runs `emit` when the node's conditions hold, once for each member of the list it is made for.
    template <class Emit>
    void guarded(const Json& node, Emit emit)
    {
        if (!node.is_object())
            return emit();
        if (node.contains("when") && !m_facts.holds(node.at("when")))
            return;
        if (node.contains("unless") && m_facts.holds(node.at("unless")))
            return;
        if (!node.contains("each"))
            return emit();
        members(node.at("each"), emit);
    }

    template <class Emit>
    void members(const std::string& list, Emit emit)
    {
        const auto count = m_facts.count(list);
        for (std::size_t i = 0; i < count; ++i) {
            m_facts.enter(list, i);
            emit();
            m_facts.leave();
        }
    }

    void put(const Json& node)
    {
        if (node.contains("blocks"))
            return fill(node.at("blocks"));
        if (node.contains("text"))
            return put(Paragraph{named(styles, node.value("style", "body")), text(node, "text")});
        if (node.contains("form"))
            return put(formOf(node));
        if (node.contains("grid"))
            return put(gridOf(node));
        if (node.contains("answers"))
            return put(answersOf(node));
        if (node.contains("sign"))
            return put(SignatureLines{signaturesOf(node.at("sign"))});
        if (node.contains("seal"))
            return put(SealAndDate{text(node, "seal"), text(node, "date")});
        if (node.contains("strip"))
            return put(Strip{textsOf(node.at("strip")), node.value("ruled", false)});
        if (node.contains("charts"))
            return put(chartsOf(node));
        if (node.contains("notes"))
            return put(Notes{textsOf(node.at("notes"))});
        put(PageBreak{});
    }

    void put(Block block) { m_blocks.push_back(std::move(block)); }

    std::vector<std::string> textsOf(const Json& leaves)
    {
        std::vector<std::string> texts;
        for (const auto& leaf : leaves)
            guarded(leaf, [&] { texts.push_back(leaf.is_object() ? text(leaf, "value") : text(leaf)); });
        return texts;
    }

    std::vector<Signature> signaturesOf(const Json& nodes)
    {
        std::vector<Signature> signatures;
        for (const auto& node : nodes)
            guarded(node, [&] { signatures.push_back({text(node, "role"), text(node, "name"), text(node, "on")}); });
        return signatures;
    }

    FormCell cellOf(const Json& node)
    {
        if (node.is_string()) {
            const auto written = node.get<std::string>();
            const bool label = written.rfind('#', 0) == 0;
            return FormCell{m_facts.fill(label ? written.substr(1) : written), label, 1, 1, {}};
        }
        FormCell cell;
        cell.isLabel = node.contains("label");
        cell.text = text(node, cell.isLabel ? "label" : "value");
        cell.columns = node.value("columns", 1);
        cell.rows = node.value("rows", 1);
        if (node.contains("sign"))
            cell.signatures = signaturesOf(node.at("sign"));
        return cell;
    }

    FormTable formOf(const Json& node)
    {
        FormTable form{node.at("columns").get<std::vector<int>>(), {}};
        for (const auto& row : node.at("form"))
            guarded(row, [&] {
                FormRow filled;
                filled.minHeight = row.is_object() ? row.value("height", 0.0) : 0.0;
                for (const auto& cell : row.is_object() ? row.at("cells") : row)
                    filled.cells.push_back(cellOf(cell));
                form.rows.push_back(std::move(filled));
            });
        return form;
    }

    Grid gridOf(const Json& node)
    {
        Grid grid{text(node, "caption"), node.value("lines", "all") == "three", {}, {}};
        for (const auto& column : node.at("grid"))
            grid.columns.push_back({text(column, "title"), column.value("width", 1), named(aligns, column.value("align", "left"))});
        members(node.at("rows_of"), [&] { grid.rows.push_back(textsOf(node.at("row"))); });
        return grid;
    }

    Answers answersOf(const Json& node)
    {
        Answers answers;
        members(node.at("answers"), [&] { answers.items.push_back({text(node, "question"), text(node, "answer")}); });
        return answers;
    }

    ChartBlock chartsOf(const Json& node)
    {
        ChartBlock block;
        for (const auto& each : node.at("charts"))
            guarded(each, [&] {
                Chart chart{named(shapes, each.value("shape", "columns")), text(each, "title"), text(each, "unit"), {}};
                members(each.at("of"), [&] { chart.values.push_back({text(each, "label"), numberOf(each)}); });
                block.charts.push_back(std::move(chart));
            });
        return block;
    }

    double numberOf(const Json& node)
    {
        const auto written = text(node, "value");
        double number = 0;
        std::from_chars(written.data(), written.data() + written.size(), number);
        return number;
    }

    FactText m_facts;
    std::vector<Block>& m_blocks;
};

std::string withoutIndices(std::string_view path)
{
    std::string name;
    bool inside = false;
    for (const char c : path) {
        inside = inside || c == '[';
        if (!inside)
            name += c;
        inside = inside && c != ']';
    }
    return name;
}

Refusal missing(const std::vector<std::string>& gaps, const FactLabels& labels)
{
    Refusal refusal{Why::NotValid, {}};
    for (const auto& path : gaps) {
        const auto label = labels.find(withoutIndices(path));
        Finding finding;
        finding.rule = "template";
        finding.sentence = Message{N_("The paper cannot be made: %1 (%2) is missing."), {label == labels.end() ? path : label->second, path}};
        finding.jump = path;
        refusal.findings.push_back(std::move(finding));
    }
    return refusal;
}

void fillHead(const Template& form, const FactTree& facts, Filler& filler, Document& document)
{
    const auto& body = form.body();
    document.kind = form.kind();
    document.look = named(looks, body.value("look", "official"));
    // What the office calls the paper goes before what the paper calls itself by its facts.
    const bool isOwnTitle = form.title() == body.at("title").get<std::string>();
    document.title = isOwnTitle && body.contains("heading") ? filler.text(body, "heading") : filler.facts().fill(form.title());
    document.organ = filler.text(body, "organ");
    document.number = filler.text(body, "number");
    document.footer = filler.text(body, "footer");
    document.isNumbered = body.value("numbered", true);
    const auto* practice = facts.find("practice");
    document.isPractice = practice && !practice->isEmpty();
    if (body.contains("subtitle"))
        document.blocks.emplace_back(Paragraph{Paragraph::Style::Centred, filler.text(body, "subtitle")});
}

} // namespace

Result<Document> fill(const Template& form, const FactTree& facts, const FactLabels& labels)
{
    Document document;
    Filler filler{facts, document.blocks};
    fillHead(form, facts, filler, document);
    try {
        filler.fill(form.body().at("blocks"));
    } catch (const Json::exception&) {
        return notValid(form.kind(), Message{N_("%1 is not a document template: see %2."), {form.kind(), std::string{"blocks"}}});
    }
    if (!filler.facts().gaps().empty())
        return missing(filler.facts().gaps(), labels);
    return document;
}

std::set<std::string> requiredFacts(const Template& form, const FactTree& facts)
{
    Document document;
    Filler filler{facts, document.blocks};
    fillHead(form, facts, filler, document);
    filler.fill(form.body().at("blocks"));
    auto required = filler.facts().written();
    for (const auto& asked : filler.facts().asked())
        required.erase(asked);
    std::erase_if(required, [](const auto& path) { return path.ends_with("].no"); });
    return required;
}

} // namespace anjuan
