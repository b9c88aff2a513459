// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Date.h"

namespace anjuan {

/// Where the program learns the time. Nothing below app/ asks the system.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// A clock that stands still: tests, and practice stores that are given their day.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

} // namespace anjuan
