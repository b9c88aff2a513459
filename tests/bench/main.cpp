// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of README.md, taken in one run: bench [--cases N] [--turns N] [--only WORD] [--json FILE] [--folder DIR]
#include <fstream>
#include <iostream>
#include <map>

#include <unistd.h>

#include <QApplication>

#include "core/office/StoreFailure.h"
#include "tests/bench/Figures.h"
#include "tests/bench/ManyCases.h"

namespace anjuan::bench {
namespace {

/// A folder that goes away with all that lies in it.
struct Folder {
    std::filesystem::path path;
    explicit Folder(const std::string& within) : path(std::filesystem::path{within} / ("anjuan-bench-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(path);
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

using Options = std::map<std::string, std::string>;

std::optional<Options> optionsOf(int count, char** words)
{
    Options options{{"--cases", "100000"}, {"--turns", "31"}, {"--only", ""}, {"--json", ""}, {"--folder", "."}};
    for (int i = 1; i < count; i += 2) {
        if (i + 1 == count || !options.contains(words[i]))
            return std::nullopt;
        options[words[i]] = words[i + 1];
    }
    return options;
}

class Run {
public:
    Run(const Options& options, Sizes sizes) : m_only(options.at("--only")), m_folder(options.at("--folder")), m_sizes(std::move(sizes)) {}

    Figures all()
    {
        if (wants("paper"))
            add(paperFigures(m_sizes));
        if (wants("act")) {
            PracticeOffice office{m_folder.path / "acts.anjuan"};
            add(actFigures(office, m_sizes, ""));
        }
        if (wants("law")) {
            PracticeOffice office{m_folder.path / "law.anjuan"};
            add(lawFigures(office, m_sizes));
        }
        if (wants("list") || wants("start") || wants("radar"))
            many();
        if (wants("sign"))
            add(signInFigures(m_folder.path / "signing.anjuan", m_sizes));
        return m_all;
    }

private:
    bool wants(const std::string& word) const { return m_only.empty() || m_only == word; }
    void add(const Figures& figures) { m_all.insert(m_all.end(), figures.begin(), figures.end()); }

    void many()
    {
        const auto none = m_folder.path / "none.anjuan";
        const auto full = m_folder.path / "many.anjuan";
        { const PracticeOffice founded{none}; }
        {
            PracticeOffice office{full};
            const auto rows = manyCases(m_sizes.cases);
            std::cerr << "filling: " << timed([&] { office.store().upkeep().replaceAllDerived(rows); }) / 1000 << " s\n";
            if (wants("list"))
                add(listFigures(office, m_sizes));
            if (wants("radar"))
                add(radarFigures(office, m_sizes));
        }
        if (wants("start"))
            add(startFigures(none, full, m_sizes));
    }

    std::string m_only;
    Folder m_folder;
    Sizes m_sizes;
    Figures m_all;
};

} // namespace
} // namespace anjuan::bench

int main(int argc, char** argv)
{
    using namespace anjuan::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto options = optionsOf(argc, argv);
    if (!options) {
        std::cerr << "bench [--cases N] [--turns N] [--only paper|act|law|list|radar|start|sign] [--json FILE] [--folder DIR]\n";
        return 2;
    }
    Sizes sizes;
    sizes.cases = std::stoi(options->at("--cases"));
    sizes.turns = std::stoi(options->at("--turns"));
    sizes.warmUp = std::min(sizes.warmUp, sizes.turns);
    try {
        const auto figures = Run{*options, sizes}.all();
        printTable(std::cout, figures);
        if (const auto& file = options->at("--json"); file == "-")
            printLines(std::cout, figures);
        else if (!file.empty()) {
            std::ofstream out{file};
            printLines(out, figures);
        }
    } catch (const anjuan::StoreFailure& failure) {
        std::cerr << "the store failed: " << anjuan::english(failure.sentence()) << '\n';
        return 1;
    } catch (const std::exception& mistake) {
        std::cerr << mistake.what() << '\n';
        return 1;
    }
    return 0;
}
