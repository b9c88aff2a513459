// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/Test.h"
#include "ui/words/Text.h"
#include "ui/words/Translators.h"

namespace anjuan {

/// One language for the length of a test.
class Speaking {
public:
    explicit Speaking(Language next) : m_before(language()) { installTranslators(next); }
    ~Speaking() { installTranslators(m_before); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    Language m_before;
};

} // namespace anjuan
