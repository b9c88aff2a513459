// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "tests/bench/Figures.h"

namespace anjuan::bench {
namespace {

/// From a closed store to a first page that could be shown: program data read, store opened, Office built, first page and
/// count of the list. Signing in is not in it: what it costs does not depend on the cases.
double startInProcess(const std::filesystem::path& path)
{
    const SystemClock clock;
    NoTypesetter typesetter;
    std::unique_ptr<Store> store;
    std::unique_ptr<Office> office;
    Shipped shipped;
    return timed([&] {
        shipped = readShipped();
        store = openStore(path, cheapPasswords());
        office = std::make_unique<Office>(
            OfficeParts{store->journal(), store->queries(), store->vault(), clock, typesetter, shipped.templates, shipped.law, true});
        static_cast<void>(store->queries().docket({}, DocketSort::Newest, {}));
        static_cast<void>(store->queries().docketCount({}));
    });
}

double openOnly(const std::filesystem::path& path)
{
    std::unique_ptr<Store> store;
    return timed([&] { store = openStore(path, cheapPasswords()); });
}

} // namespace

Figures startFigures(const std::filesystem::path& none, const std::filesystem::path& many, const Sizes& sizes)
{
    const auto take = [&](const std::string& name, Target target, const std::string& note, auto&& start) {
        return figure(name, alternate(sizes.warmUp, sizes.turns, [&](int) { return start(many); }, [&](int) { return start(none); }), target, 1.5, note);
    };
    Figures figures;
    figures.push_back(take("start to first page, many cases : none", Target::Ratio, fmt::format("{} cases; in process, without signing in and window", sizes.cases),
        startInProcess));
    figures.push_back(take("  of it: opening the store", Target::None, "", openOnly));
    return figures;
}

Figures signInFigures(const std::filesystem::path& path, const Sizes& sizes)
{
    const std::string password = "practice office 2026";
    const Instant now{1'795'000'000'000};
    const auto store = createStore(path, {"云江县青石街道办事处", true, now});
    static_cast<void>(must(store->accounts().createFirst("chen", PersonId{"chen"}, password)));
    Series series;
    for (int i = 0; i < std::min(sizes.turns, 5); ++i)
        series.ours.push_back(timed([&] { static_cast<void>(must(store->accounts().signIn("chen", password, now))); }));
    return {figure("signing in", series, Target::None, 0, "slow on purpose: Argon2id over 64 and 256 MiB; no matter how many cases")};
}

} // namespace anjuan::bench
