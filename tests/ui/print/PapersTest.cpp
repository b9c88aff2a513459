// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <fstream>

#include "core/documents/DocumentText.h"
#include "tests/core/documents/SampleFacts.h"
#include "tests/support/Test.h"
#include "ui/print/QtTypesetter.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("dump", "[print]")
{
    QtTypesetter typesetter;
    const std::string folder = std::getenv("ANJUAN_SHOW") ? std::getenv("ANJUAN_SHOW") : "/tmp/show";
    for (const auto& [kind, form] : shelf().all()) {
        const auto printed = typesetter.typeset(shelf().fill(kind, sampleFacts(kind)).value());
        REQUIRE(printed);
        std::ofstream out(folder + "/" + kind + ".pdf", std::ios::binary);
        out.write(reinterpret_cast<const char*>(printed->pdf.data()), static_cast<std::streamsize>(printed->pdf.size()));
    }
}
