// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"

#include <algorithm>
#include <cstdint>

namespace anjuan {
namespace {

std::string jsonKey(const FieldRow& row)
{
    return std::string{row.key} + (row.kind == Kind::Money ? "_fen" : "");
}

Result<Value> notThatKind(const FieldRow& row, std::string_view sentence)
{
    return notValid(std::string{row.key}, Message{sentence, {std::string{row.key}}});
}

Result<Value> readText(const std::string& text, const FieldRow& row)
{
    switch (row.kind) {
    case Kind::Day:
        if (const auto date = Date::parse(text))
            return Value{*date};
        return notThatKind(row, N_("%1 is not a day of the calendar; write it as 2026-11-21"));
    case Kind::Time:
        if (const auto time = TimeOfDay::parse(text))
            return Value{*time};
        return notThatKind(row, N_("%1 is not a time of day; write it as 08:40"));
    case Kind::Money:
        if (const auto money = Money::parse(text))
            return Value{*money};
        return notThatKind(row, N_("%1 is not an amount of money; write it in yuan with at most two decimals"));
    case Kind::Choice:
        if (std::ranges::any_of(row.options, [&](const Option& o) { return o.key == text; }))
            return Value{text};
        return notThatKind(row, N_("%1 is none of the values to choose from"));
    case Kind::Line:
    case Kind::Prose:
    case Kind::Person:
        return row.privacy == Privacy::Personal ? Value{Personal{text}} : Value{text};
    case Kind::Number:
    case Kind::YesNo:
    case Kind::Persons:
    case Kind::Lines:
    case Kind::Table:
        break;
    }
    return notThatKind(row, N_("%1 is of another kind than the field"));
}

Result<Value> readValue(const Json& json, const FieldRow& row, bool complete);

/// Nothing that was typed is passed over: a key that no row has, or money told twice (`fine` and `fine_fen`), is refused.
std::optional<Refusal> strangeKey(std::span<const FieldRow> rows, const Json& object)
{
    for (const auto& [key, ignored] : object.items()) {
        const bool known = std::ranges::any_of(rows, [&](const FieldRow& row) { return jsonKey(row) == key || row.key == key; });
        if (!known)
            return notValid(key, {N_("There is no field %1 here"), {key}});
    }
    for (const auto& row : rows) {
        if (jsonKey(row) != row.key && object.contains(jsonKey(row)) && object.contains(std::string{row.key}))
            return notValid(std::string{row.key}, {N_("%1 is given twice, in fen and in yuan"), {std::string{row.key}}});
    }
    return std::nullopt;
}

/// The row's value in the object, under either of its keys; empty when it is not there.
Result<Value> readMember(const Json& object, const FieldRow& row, bool complete)
{
    auto found = object.find(jsonKey(row));
    if (found == object.end())
        found = object.find(std::string{row.key});
    return found == object.end() ? Result<Value>{Value{}} : readValue(*found, row, complete);
}

std::optional<std::int64_t> wholeNumber(const Json& json)
{
    const bool fits = json.is_number_integer() && !(json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t{INT64_MAX});
    return fits ? std::optional{json.get<std::int64_t>()} : std::nullopt;
}

Result<Value> readList(const Json& json, const FieldRow& row, bool complete)
{
    if (row.kind == Kind::Lines || row.kind == Kind::Persons) {
        Value::Lines lines;
        for (const auto& line : json) {
            if (!line.is_string())
                return notThatKind(row, N_("%1 is a list of texts"));
            lines.push_back(line.get<std::string>());
        }
        return Value{lines};
    }
    if (row.kind != Kind::Table)
        return notThatKind(row, N_("%1 is of another kind than the field"));
    Value::Table table;
    for (const auto& object : json) {
        if (!object.is_object())
            return notThatKind(row, N_("%1 is a list of rows, each an object"));
        if (auto strange = strangeKey(row.columns, object))
            return std::move(*strange);
        Value::Row values;
        for (const auto& column : row.columns) {
            auto value = readMember(object, column, complete);
            if (!value)
                return std::move(value).refusal();
            if (value->isEmpty() && column.need == Need::Must && complete)
                return notThatKind(column, N_("%1 is missing"));
            values.push_back(std::move(*value));
        }
        table.push_back(std::move(values));
    }
    return Value{table};
}

struct Write {
    const FieldRow& row;
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(bool yes) const { return yes; }
    Json operator()(Date date) const { return date.iso(); }
    Json operator()(TimeOfDay time) const { return time.text(); }
    Json operator()(Money money) const { return money.fen(); }
    Json operator()(const Personal& p) const { return p.state() == Personal::State::Open ? Json(p.text()) : Json(nullptr); }
    Json operator()(const Value::Lines& lines) const { return lines; }
    Json operator()(const Value::Table& table) const
    {
        Json rows = Json::array();
        for (const auto& values : table) {
            Json object = Json::object();
            for (std::size_t i = 0; i < values.size() && i < row.columns.size(); ++i)
                object[jsonKey(row.columns[i])] = toJson(values[i], row.columns[i]);
            rows.push_back(std::move(object));
        }
        return rows;
    }
};

Result<Value> readValue(const Json& json, const FieldRow& row, bool complete)
{
    if (json.is_null())
        return Value{};
    if (json.is_string()) {
        const auto text = json.get<std::string>();
        return text.empty() ? Result<Value>{Value{}} : readText(text, row);
    }
    if (json.is_boolean() && row.kind == Kind::YesNo)
        return Value{json.get<bool>()};
    const auto number = wholeNumber(json);
    if (number && row.kind == Kind::Number)
        return Value{*number};
    if (number && row.kind == Kind::Money) {
        if (*number < 0)
            return notThatKind(row, N_("%1 is an amount of money and cannot be negative"));
        return Value{Money::fen(*number)};
    }
    if (json.is_array())
        return readList(json, row, complete);
    return notThatKind(row, N_("%1 is of another kind than the field"));
}

} // namespace

Result<Json> parseJson(std::string_view text, std::string what)
{
    try {
        return Json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        return notValid(what, {N_("%1 is not JSON: it breaks off at byte %2"), {what, static_cast<std::int64_t>(error.byte)}});
    } catch (const nlohmann::json::exception&) {
        return notValid(what, {N_("%1 holds a number that is too large to be read"), {what}});
    }
}

Json toJson(const Value& value, const FieldRow& row)
{
    return std::visit(Write{row}, value.held);
}

Result<Value> fromJson(const Json& json, const FieldRow& row)
{
    return readValue(json, row, true);
}

Json toJson(std::span<const FieldRow> rows, const void* facts)
{
    Json object = Json::object();
    for (const auto& row : rows) {
        const auto value = row.read(facts);
        if (!value.isEmpty())
            object[jsonKey(row)] = toJson(value, row);
    }
    return object;
}

Result<Done> fromJson(std::span<const FieldRow> rows, void* facts, const Json& object, bool complete)
{
    if (!object.is_object())
        return notValid("facts", {N_("The facts are one JSON object with a key for each field"), {}});
    if (auto strange = strangeKey(rows, object))
        return std::move(*strange);
    for (const auto& row : rows) {
        auto value = readMember(object, row, complete);
        if (!value)
            return std::move(value).refusal();
        if (value->isEmpty() && row.need == Need::Must && complete)
            return notValid(std::string{row.key}, {N_("%1 is missing"), {std::string{row.label}}});
        if (!value->isEmpty() && !row.write(facts, *value))
            return notValid(std::string{row.key}, {N_("%1 is of another kind than the field"), {std::string{row.key}}});
    }
    return Done{};
}

} // namespace anjuan
