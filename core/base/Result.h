// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <type_traits>
#include <utility>
#include <variant>

#include "core/base/Refusal.h"

namespace anjuan {

struct Done {};

/// A value, or the refusal that says why there is none. Look before you take: value() of a refusal is a mistake.
template <class T>
class [[nodiscard]] Result {
public:
    using Value = T;
    Result(T value) : m_state(std::move(value)) {}                 // NOLINT(google-explicit-constructor)
    Result(Refusal refusal) : m_state(std::move(refusal)) {}       // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return m_state.index() == 0; }
    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Refusal& refusal() const& { return std::get<1>(m_state); }
    Refusal&& refusal() && { return std::get<1>(std::move(m_state)); }

    /// Goes on with the value, or passes the refusal along.
    template <class F>
    auto then(F&& next) && -> std::invoke_result_t<F, T&&>
    {
        if (*this)
            return std::forward<F>(next)(std::move(*this).value());
        return std::move(*this).refusal();
    }

private:
    std::variant<T, Refusal> m_state;
};

} // namespace anjuan
