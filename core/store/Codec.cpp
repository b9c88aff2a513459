// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Codec.h"

#include <nlohmann/json.hpp>

#include "core/office/StoreFailure.h"
#include "core/store/Sealing.h"

namespace anjuan {
namespace {

using Json = nlohmann::json;

struct CannotKeep {
    Message sentence;
};

std::string utf8Only(const std::string& text)
{
    // The strict dump throws for anything that is not UTF-8.
    try {
        static_cast<void>(Json(text).dump());
    } catch (const Json::type_error&) {
        throw CannotKeep{{N_("%1 holds bytes that are no text (UTF-8)"), {}}};
    }
    return text;
}

/// Turns a value into [tag, payload].
struct Encode {
    std::string path;
    std::vector<PersonalText>& personal;

    Json operator()(std::monostate) const { return Json::array({"-"}); }
    Json operator()(const std::string& text) const { return Json::array({"s", utf8Only(text)}); }
    Json operator()(std::int64_t number) const { return Json::array({"n", number}); }
    Json operator()(bool yes) const { return Json::array({"b", yes}); }
    Json operator()(Date date) const { return Json::array({"d", date.iso()}); }
    Json operator()(TimeOfDay time) const { return Json::array({"t", time.minutes()}); }
    Json operator()(Money money) const { return Json::array({"m", money.fen()}); }
    Json operator()(const Personal& text) const
    {
        if (text.state() != Personal::State::Open)
            throw CannotKeep{{N_("%1 is locked or destroyed and cannot be entered again"), {}}};
        if (text.text().empty())
            return Json::array({"p"});
        personal.push_back({path, newSalt(), utf8Only(text.text())});
        return Json::array({"p", hex(commitmentOf(personal.back().salt, text.text()))});
    }
    Json operator()(const Value::Lines& lines) const
    {
        Json list = Json::array();
        for (const auto& line : lines)
            list.push_back(utf8Only(line));
        return Json::array({"l", list});
    }
    Json operator()(const Value::Table& table) const
    {
        Json rows = Json::array();
        for (std::size_t r = 0; r < table.size(); ++r) {
            Json row = Json::array();
            for (std::size_t c = 0; c < table[r].size(); ++c) {
                const Encode inner{path + "/" + std::to_string(r) + "/" + std::to_string(c), personal};
                row.push_back(std::visit(inner, table[r][c].held));
            }
            rows.push_back(std::move(row));
        }
        return Json::array({"r", rows});
    }
};

[[noreturn]] void damaged()
{
    throw StoreFailure(StoreFailure::Cause::Damaged,
                       {N_("An entry of the journal cannot be read. Do not work on; verify the store and restore a backup."), {}});
}

template <class T>
T orDamaged(std::optional<T> value)
{
    if (!value)
        damaged();
    return *std::move(value);
}

Value decode(const Json& tagged, const std::string& path, const OpenPersonal& open);

Value::Table decodeTable(const Json& rows, const std::string& path, const OpenPersonal& open)
{
    Value::Table table;
    for (const auto& values : rows) {
        Value::Row row;
        for (const auto& value : values) {
            const auto place = path + "/" + std::to_string(table.size()) + "/" + std::to_string(row.size());
            row.push_back(decode(value, place, open));
        }
        table.push_back(std::move(row));
    }
    return table;
}

Value decode(const Json& tagged, const std::string& path, const OpenPersonal& open)
{
    const auto tag = tagged.at(0).get<std::string>();
    if (tag == "-")
        return Value{};
    if (tag == "p" && tagged.size() == 1)
        return Value{Personal{}};
    const auto& payload = tagged.at(1);
    if (tag == "s")
        return Value{payload.get<std::string>()};
    if (tag == "n")
        return Value{payload.get<std::int64_t>()};
    if (tag == "b")
        return Value{payload.get<bool>()};
    if (tag == "d")
        return Value{orDamaged(Date::parse(payload.get<std::string>()))};
    if (tag == "t")
        return Value{orDamaged(TimeOfDay::make(payload.get<int>() / 60, payload.get<int>() % 60))};
    if (tag == "m")
        return Value{Money::fen(payload.get<std::int64_t>())};
    if (tag == "p")
        return Value{open(path, orDamaged(digestFromHex(payload.get<std::string>())))};
    if (tag == "l")
        return Value{payload.get<Value::Lines>()};
    if (tag == "r")
        return Value{decodeTable(payload, path, open)};
    damaged();
}

} // namespace

Result<EncodedBody> encodeBody(const Body& body)
{
    EncodedBody encoded;
    Json fields = Json::array();
    for (const auto& [key, value] : body) {
        try {
            auto tagged = std::visit(Encode{utf8Only(key), encoded.personal}, value.held);
            tagged.insert(tagged.begin(), key);
            fields.push_back(std::move(tagged));
        } catch (CannotKeep& reason) {
            reason.sentence.arguments = {key};
            return notValid(key, std::move(reason.sentence));
        }
    }
    encoded.text = fields.dump();
    return encoded;
}

Body decodeBody(std::string_view text, const OpenPersonal& open)
{
    try {
        Body body;
        for (auto field : Json::parse(text)) {
            auto key = field.at(0).get<std::string>();
            field.erase(0);
            body.push_back({key, decode(field, key, open)});
        }
        return body;
    } catch (const Json::exception&) {
        damaged();
    }
}

} // namespace anjuan
