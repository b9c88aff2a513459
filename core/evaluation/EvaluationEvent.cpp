// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/EvaluationEvent.h"

#include <algorithm>
#include <array>

#include "core/casefile/Bodies.h"

namespace anjuan {
namespace {

constexpr std::array<std::string_view, std::variant_size_v<EvaluationEvent>> kinds{"batch-opened", "sample-drawn",
    "sheet-assigned", "findings-proposed", "item-decided", "veto-decided", "sheet-signed", "report-issued", "merit-noted"};

template <class T> std::optional<EvaluationEvent> read(const Body& body)
{
    return readWholeBody<T>(body);
}

template <std::size_t... I>
std::optional<EvaluationEvent> readKind(std::size_t kind, const Body& body, std::index_sequence<I...>)
{
    using Read = std::optional<EvaluationEvent> (*)(const Body&);
    constexpr std::array<Read, sizeof...(I)> readers{&read<std::variant_alternative_t<I, EvaluationEvent>>...};
    return readers[kind](body);
}

} // namespace

std::string_view kindOf(const EvaluationEvent& event)
{
    return kinds[event.index()];
}

Body bodyOf(const EvaluationEvent& event)
{
    return std::visit([](const auto& facts) { return writeBody(facts); }, event);
}

std::optional<EvaluationEvent> evaluationEventOf(std::string_view kind, const Body& body)
{
    const auto found = std::ranges::find(kinds, kind);
    if (found == kinds.end())
        return std::nullopt;
    return readKind(static_cast<std::size_t>(found - kinds.begin()), body, std::make_index_sequence<kinds.size()>{});
}

} // namespace anjuan
