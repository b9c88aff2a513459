// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows which Catch2 Debian ships.
#pragma once
#include <catch2/catch.hpp>

#include "tests/support/Print.h"
