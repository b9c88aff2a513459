// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anjuan {

/// Makes `tokenize = 'cjk2'` known to every SQLite connection opened from now on. May be called again.
void registerCjk2Tokenizer();

} // namespace anjuan
