// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentText.h"
#include "core/base/Json.h"

#include <fmt/format.h>

namespace anjuan {
namespace {

class Lines {
public:
    void put(const std::string& text)
    {
        if (!text.empty())
            m_text += text + "\n";
    }
    void put(const Signature& signature)
    {
        put(signature.role + (signature.role.empty() ? "" : "：") + signature.name);
        put(signature.on.empty() ? std::string{blankDate} : signature.on);
    }
    void operator()(const Paragraph& paragraph) { put(paragraph.text); }
    void operator()(const FormTable& form)
    {
        for (const auto& row : form.rows)
            for (const auto& cell : row.cells) {
                put(cell.text);
                for (const auto& signature : cell.signatures)
                    put(signature);
            }
    }
    void operator()(const Grid& grid)
    {
        put(grid.caption);
        for (const auto& column : grid.columns)
            put(column.title);
        for (const auto& row : grid.rows)
            for (const auto& cell : row)
                put(cell);
    }
    void operator()(const Answers& answers)
    {
        for (const auto& item : answers.items) {
            put("问：" + item.question);
            put("答：" + item.answer);
        }
    }
    void operator()(const SignatureLines& lines)
    {
        for (const auto& signature : lines.signatures)
            put(signature);
    }
    void operator()(const SealAndDate& seal)
    {
        put(std::string{sealPlace});
        put(seal.organ);
        put(seal.date);
    }
    void operator()(const PageBreak&) {}
    void operator()(const Strip& strip)
    {
        for (const auto& text : strip.texts)
            put(text);
    }
    void operator()(const ChartBlock& block)
    {
        for (const auto& chart : block.charts) {
            put(chart.title);
            for (const auto& value : chart.values) {
                put(value.label);
                put(fmt::format("{:g}{}", value.value, chart.unit));
            }
        }
    }
    void operator()(const Notes& notes)
    {
        for (const auto& text : notes.texts)
            put(text);
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace

std::string plainText(const Document& document)
{
    Lines lines;
    lines.put(document.organ);
    lines.put(document.title);
    lines.put(document.number);
    for (const auto& block : document.blocks)
        std::visit(lines, block);
    return lines.take();
}

Digest digestOf(const Document& document) { return sm3(toJson(document).dump()); }

} // namespace anjuan
