// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>

#include "core/office/StoreFailure.h"

CATCH_TRANSLATE_EXCEPTION(const anjuan::StoreFailure& failure)
{
    return "store failure: " + anjuan::english(failure.sentence());
}
