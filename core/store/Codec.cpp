// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Codec.h"

#include <nlohmann/json.hpp>

#include "core/office/StoreFailure.h"
#include "core/store/Sealing.h"

namespace anjuan {
namespace {

using StoredJson = nlohmann::json;

struct CannotKeep {
    Message sentence;
};

std::string utf8Only(const std::string& text)
{
    // The strict dump throws for anything that is not UTF-8.
    try {
        static_cast<void>(StoredJson(text).dump());
    } catch (const StoredJson::type_error&) {
        throw CannotKeep{{N_("%1 holds bytes that are no text (UTF-8)"), {}}};
    }
    return text;
}

/// Turns a value into [tag, payload].
struct Encode {
    std::string path;
    std::vector<PersonalText>& personal;

    StoredJson operator()(std::monostate) const { return StoredJson::array({"-"}); }
    StoredJson operator()(const std::string& text) const { return StoredJson::array({"s", utf8Only(text)}); }
    StoredJson operator()(std::int64_t number) const { return StoredJson::array({"n", number}); }
    StoredJson operator()(bool yes) const { return StoredJson::array({"b", yes}); }
    StoredJson operator()(Date date) const { return StoredJson::array({"d", date.iso()}); }
    StoredJson operator()(TimeOfDay time) const { return StoredJson::array({"t", time.minutes()}); }
    StoredJson operator()(Money money) const { return StoredJson::array({"m", money.fen()}); }
    StoredJson operator()(const Personal& text) const
    {
        if (text.state() != Personal::State::Open)
            throw CannotKeep{{N_("%1 is locked or destroyed and cannot be entered again"), {}}};
        if (text.text().empty())
            return StoredJson::array({"p"});
        personal.push_back({path, newSalt(), utf8Only(text.text())});
        return StoredJson::array({"p", hex(commitmentOf(personal.back().salt, text.text()))});
    }
    StoredJson operator()(const Value::Lines& lines) const
    {
        StoredJson list = StoredJson::array();
        for (const auto& line : lines)
            list.push_back(utf8Only(line));
        return StoredJson::array({"l", list});
    }
    StoredJson operator()(const Value::Table& table) const
    {
        StoredJson rows = StoredJson::array();
        for (std::size_t r = 0; r < table.size(); ++r) {
            StoredJson row = StoredJson::array();
            for (std::size_t c = 0; c < table[r].size(); ++c) {
                const Encode inner{path + "/" + std::to_string(r) + "/" + std::to_string(c), personal};
                row.push_back(std::visit(inner, table[r][c].held));
            }
            rows.push_back(std::move(row));
        }
        return StoredJson::array({"r", rows});
    }
};

[[noreturn]] void damaged()
{
    throw StoreFailure(StoreFailure::Cause::Damaged,
        {N_("An entry of the journal cannot be read. Do not work on; verify the store and restore a backup."), {}});
}

template <class T> T orDamaged(std::optional<T> value)
{
    if (!value)
        damaged();
    return *std::move(value);
}

Value decode(const StoredJson& tagged, const std::string& path, const OpenPersonal& open);

Value::Table decodeTable(const StoredJson& rows, const std::string& path, const OpenPersonal& open)
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

Value decode(const StoredJson& tagged, const std::string& path, const OpenPersonal& open)
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
    StoredJson fields = StoredJson::array();
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
        for (auto field : StoredJson::parse(text)) {
            auto key = field.at(0).get<std::string>();
            field.erase(0);
            body.push_back({key, decode(field, key, open)});
        }
        return body;
    } catch (const StoredJson::exception&) {
        damaged();
    }
}

} // namespace anjuan
