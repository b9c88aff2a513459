// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Template.h"

#include <algorithm>
#include <array>

#include "core/base/Json.h"
#include "core/documents/FactText.h"

namespace anjuan {
namespace {

constexpr std::array<std::string_view, 10> blockKinds{"text",   "form",  "grid",   "answers", "sign",
                                                      "seal", "strip", "charts", "notes",   "page_break"};
constexpr std::array<std::string_view, 30> otherKeys{
    "blocks", "when",  "unless",   "each",   "style",   "columns", "rows", "row",  "caption", "rows_of",
    "question", "answer", "date", "ruled",  "cells",   "height",  "label", "value", "opinion", "role",
    "name",   "on",    "shape",    "title",  "unit",    "of",      "width", "align", "lines",  "by_hand"};

Refusal notTemplate(const std::string& what, const std::string& place)
{
    return notValid(what, Message{N_("%1 is not a document template: see %2."), {what, place}});
}

bool isKnown(std::string_view key)
{
    return std::find(blockKinds.begin(), blockKinds.end(), key) != blockKinds.end()
           || std::find(otherKeys.begin(), otherKeys.end(), key) != otherKeys.end();
}

/// The place of the first thing that no template may hold; empty when all is well.
std::string faultIn(const Json& node, const std::string& place)
{
    if (node.is_string()) {
        const auto fault = faultOf(node.get<std::string>());
        return fault.empty() ? fault : place + ": " + fault;
    }
    if (node.is_object())
        for (const auto& [key, value] : node.items()) {
            const auto here = place + "." + key;
            const auto fault = isKnown(key) ? faultIn(value, here) : here;
            if (!fault.empty())
                return fault;
        }
    if (node.is_array())
        for (std::size_t i = 0; i < node.size(); ++i)
            if (const auto fault = faultIn(node[i], place + "[" + std::to_string(i) + "]"); !fault.empty())
                return fault;
    return {};
}

std::string faultInBlocks(const Json& blocks, const std::string& place)
{
    if (!blocks.is_array())
        return place;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto here = place + "[" + std::to_string(i) + "]";
        if (!blocks[i].is_object())
            return here;
        const auto kinds = std::count_if(blockKinds.begin(), blockKinds.end(),
                                         [&](auto kind) { return blocks[i].contains(std::string{kind}); });
        const bool group = blocks[i].contains("blocks");
        if (kinds + (group ? 1 : 0) != 1)
            return here;
        if (const auto fault = group ? faultInBlocks(blocks[i]["blocks"], here) : std::string{}; !fault.empty())
            return fault;
    }
    return faultIn(blocks, place);
}

constexpr std::array<std::string_view, 13> headKeys{"kind",   "title",    "version", "series",   "look",  "organ",  "number",
                                                    "numbered", "footer", "blocks",  "subtitle", "about", "heading"};

std::string faultInHead(const Json& body)
{
    if (!body.is_object())
        return "{";
    for (const auto& [key, value] : body.items())
        if (std::find(headKeys.begin(), headKeys.end(), key) == headKeys.end())
            return key;
    for (const auto* needed : {"kind", "title", "version", "look"})
        if (!body.contains(needed) || !body[needed].is_string())
            return needed;
    for (const auto* text : {"series", "organ", "number", "footer", "heading"})
        if (body.contains(text) && !body[text].is_string())
            return text;
    return body.contains("blocks") ? faultInBlocks(body["blocks"], "blocks") : "blocks";
}

} // namespace

Result<Template> Template::read(std::string_view text, const std::string& what)
{
    auto json = parseJson(text, what);
    if (!json)
        return std::move(json).refusal();
    if (const auto fault = faultInHead(*json); !fault.empty())
        return notTemplate(what, fault);
    Template form;
    form.m_body = std::move(*json);
    form.m_kind = form.m_body.at("kind").get<std::string>();
    form.m_title = form.m_body.at("title").get<std::string>();
    form.m_version = form.m_body.at("version").get<std::string>();
    form.m_series = form.m_body.value("series", "");
    form.m_digest = sm3(text);
    return form;
}

Template Template::called(std::string title) const
{
    Template other = *this;
    DigestWriter writer;
    other.m_digest = writer.digest(m_digest).text(title).finish();
    other.m_title = std::move(title);
    return other;
}

} // namespace anjuan
