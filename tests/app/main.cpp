// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>

#include "ui/words/Translators.h"

int main(int argc, char** argv)
{
    QApplication application{argc, argv};
    anjuan::installTranslators(anjuan::Language::Chinese);
    return Catch::Session().run(argc, argv);
}
