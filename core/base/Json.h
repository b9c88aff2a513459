// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>

#include <nlohmann/json.hpp>

#include "core/base/Field.h"
#include "core/base/JsonForward.h"
#include "core/base/Result.h"

namespace anjuan {

/// Parses UTF-8 JSON; a refusal names `what` and where it stops being JSON. Never throws.
Result<Json> parseJson(std::string_view text, std::string what);

/// A field's value as the facts of cli.md write it: ISO dates, `HH:MM`, money as integer fen under `key_fen` at the
/// caller, lists as arrays, tables as arrays of objects. Locked and destroyed personal texts become null.
Json toJson(const Value& value, const FieldRow& row);

/// Reads one value of the row's kind; the refusal names `row.key`. null and "" give an empty Value.
/// Money is read from integer fen or from a string in yuan.
Result<Value> fromJson(const Json& json, const FieldRow& row);

/// All fields of a struct as one object. Money keys end in `_fen`.
Json toJson(std::span<const FieldRow> rows, const void* facts);

/// Fills `facts` from an object. Refuses unknown keys, missing Must fields (when `complete`), and values of another kind,
/// each with its key; then nothing of `facts` may be used.
Result<Done> fromJson(std::span<const FieldRow> rows, void* facts, const Json& object, bool complete = true);

} // namespace anjuan
