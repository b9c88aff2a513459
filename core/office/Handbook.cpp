// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Handbook.h"

#include <fstream>
#include <iterator>

#include "core/office/Founding.h"
#include "core/office/LawOfOffice.h"

namespace anjuan {
namespace {

/// Nobody signs in to a rehearsal; a founding wants a password all the same.
constexpr auto unused = "practice office";

Result<std::string> textOf(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    if (!in)
        return notValid(file.filename().string(), {N_("%1 cannot be read"), {file.string()}});
    return std::string{std::istreambuf_iterator<char>{in}, {}};
}

Result<Circumstances> practiceGround(
    std::string_view office, const LawBook& law, const std::optional<LocalRules>& ofOffice)
{
    auto setup = readSetup(office);
    if (!setup)
        return std::move(setup).refusal();
    auto book = checkedLawOf(*setup, law);
    if (!book)
        return std::move(book).refusal();
    if (ofOffice)
        book->rules = *ofOffice;
    auto founding = readFounding(office, *book, unused);
    if (!founding)
        return std::move(founding).refusal();
    Roster roster;
    for (const auto& newcomer : founding->people)
        roster.put(newcomer.person);
    return Circumstances{Instant{}.day(), Instant{}, PersonId{""}, std::move(roster),
        std::make_shared<const Setup>(std::move(*setup)), std::make_shared<const LawBook>(std::move(*book)), {}};
}

} // namespace

Result<Rehearsal> readRehearsal(
    const std::filesystem::path& resources, const LawBook& law, const std::optional<LocalRules>& ofOffice, std::string_view procedure)
{
    const auto name = std::string{procedure} + ".json";
    const auto questions = textOf(resources / "simulator" / name);
    const auto story = textOf(resources / "practice" / (procedure == "ordinary" ? "case.json" : name));
    const auto office = textOf(resources / "practice" / "office.json");
    for (const auto* text : {&questions, &story, &office}) {
        if (!*text)
            return text->refusal();
    }
    auto exercise = Exercise::read(*questions, *story, name);
    if (!exercise)
        return std::move(exercise).refusal();
    auto ground = practiceGround(*office, law, ofOffice);
    if (!ground)
        return std::move(ground).refusal();
    return Rehearsal{std::move(*exercise), std::move(*ground)};
}

Result<const GuideShelf*> Handbook::guides() const
{
    if (!m_guides) {
        auto read = GuideShelf::read(m_resources / "guides");
        if (!read)
            return std::move(read).refusal();
        m_guides = std::move(*read);
    }
    return &*m_guides;
}

} // namespace anjuan
