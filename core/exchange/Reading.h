// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <utility>
#include <vector>

#include "core/base/Message.h"

namespace anjuan {

/// What was read from a cell: a value, or the reason why there is none; neither when the cell is empty. Notes say
/// what a person should know about a value that was read.
template <class T> struct Reading {
    std::optional<T> value;
    std::optional<Message> reason;
    std::vector<Message> notes;

    static Reading of(T read) { return {std::move(read), std::nullopt, {}}; }
    static Reading no(Message why) { return {std::nullopt, std::move(why), {}}; }
};

} // namespace anjuan
