// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <exception>
#include <string>
#include <utility>

#include "core/base/Message.h"

namespace anjuan {

/// The store cannot do its work: the one exception of the program, caught in ui/shell/Desk and in app/cli only.
class StoreFailure : public std::exception {
public:
    enum class Cause { CannotOpen, Busy, NewerSchema, Foreign, Damaged, DiskFull, ReadOnly, NetworkFileSystem, Broken };
    StoreFailure(Cause cause, Message sentence) : m_cause(cause), m_sentence(std::move(sentence)) {}
    Cause cause() const { return m_cause; }
    /// What happened, what it means and what to do; holds no personal data and no SQL.
    const Message& sentence() const { return m_sentence; }
    const char* what() const noexcept override { return "store failure"; }

private:
    Cause m_cause;
    Message m_sentence;
};

} // namespace anjuan
