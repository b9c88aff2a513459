// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <fmt/format.h>

#include "app/Resources.h"
#include "core/base/Json.h"
#include "core/documents/DocumentText.h"
#include "tests/bench/Figures.h"
#include "ui/print/QtTypesetter.h"

namespace anjuan::bench {
namespace {

constexpr int wantedPages = 4;

FactTree sampleFacts()
{
    const auto sample = must(parseJson(must(readText(ANJUAN_FIXTURES "/documents/sample_facts.json")), "sample_facts.json"));
    auto facts = factsFromJson(sample.at("common"));
    for (const auto& [key, value] : sample.at("papers").at("penalty-decision").items())
        facts.set(key, factsFromJson(value));
    return facts;
}

/// The sample decision with its findings told over and over until it fills four pages.
Document fourPages(const TemplateShelf& shelf, Typesetter& typesetter)
{
    auto facts = sampleFacts();
    const auto told = *facts.find("facts")->list();
    auto all = told;
    for (int round = 2; round < 50; ++round) {
        facts.set("facts", all);
        auto document = must(shelf.fill("penalty-decision", facts));
        if (must(typesetter.typeset(document)).pages == wantedPages)
            return document;
        for (const auto& fact : told)
            all.emplace_back(fmt::format("第{}车次：{}", round, *fact.text()));
    }
    throw std::runtime_error("the sample never fills four pages");
}

/// The same characters painted line by line with one typeface by Qt's own PDF writer; pages written.
int paintBarely(const QString& text)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(72);
    QPainter painter{&writer};
    QFont font = painter.font();
    font.setPixelSize(16);
    painter.setFont(font);
    constexpr int perLine = 28, linesPerPage = 22, lineHeight = 29;
    int line = 0, pages = 1;
    for (const auto& paragraph : text.split(QLatin1Char{'\n'}, Qt::SkipEmptyParts)) {
        for (qsizetype at = 0; at < paragraph.size(); at += perLine, ++line) {
            if (line == linesPerPage) {
                writer.newPage();
                line = 0;
                ++pages;
            }
            painter.drawText(0, (line + 1) * lineHeight, paragraph.mid(at, perLine));
        }
    }
    painter.end();
    return pages;
}

} // namespace

Figures paperFigures(const Sizes& sizes)
{
    const auto shelf = readShipped().templates;
    QtTypesetter first;
    const auto decision = must(shelf.fill("penalty-decision", sampleFacts()));
    const double opening = timed([&] { static_cast<void>(must(first.typeset(decision))); });

    auto document = fourPages(shelf, first);
    const auto text = QString::fromStdString(plainText(document));
    int barePages = 0;
    std::size_t bytes = 0;
    const auto series = alternate(
        sizes.warmUp, sizes.turns,
        [&](int i) {
            document.number = fmt::format("云青综执罚决〔2026〕{}号", i + 1);   // never the same paper twice
            return timed([&] { bytes = must(first.typeset(document)).pdf.size(); });
        },
        [&](int) { return timed([&] { barePages = paintBarely(text); }); });
    Series once;
    once.ours = {opening};
    return {figure("paper of four pages, after the first", series, Target::Milliseconds, 30,
                fmt::format("{} characters, {} KiB; floor: bare QPdfWriter, one face, {} pages", text.size(), bytes / 1024, barePages)),
        figure("  the first paper of a run", once, Target::None, 0, "one page or two; opens the typefaces")};
}

} // namespace anjuan::bench
