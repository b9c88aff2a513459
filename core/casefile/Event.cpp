// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Event.h"

#include <algorithm>

namespace anjuan {
namespace {

constexpr std::string_view proposedSuffix = "-proposed";
constexpr std::string_view signedKind = "proposal-signed";
constexpr std::string_view withdrawnKind = "proposal-withdrawn";

void write(Body& body, std::span<const FieldRow> rows, const void* facts)
{
    for (const auto& row : rows) {
        auto value = row.read(facts);
        if (!value.isEmpty())
            body.push_back({std::string{row.key}, std::move(value)});
    }
}

void read(const Body& body, std::span<const FieldRow> rows, void* facts)
{
    for (const auto& row : rows) {
        const auto found = std::ranges::find(body, row.key, &NamedValue::key);
        if (found != body.end())
            (void)row.write(facts, found->value);
    }
}

template <class T>
T readAs(const Body& body)
{
    T value{};
    read(body, fieldsOf<T>(), &value);
    return value;
}

template <class T>
T readAct(Act act, const Body& body)
{
    T event{act, readAs<ActHead>(body), rowOf(act).blank()};
    read(body, rowOf(act).fields, address(event.facts));
    return event;
}

struct KindName {
    std::string operator()(const ActTaken& e) const { return std::string{rowOf(e.act).event}; }
    std::string operator()(const ActProposed& e) const { return std::string{rowOf(e.act).key}.append(proposedSuffix); }
    std::string operator()(const ProposalSigned&) const { return std::string{signedKind}; }
    std::string operator()(const ProposalWithdrawn&) const { return std::string{withdrawnKind}; }
};

struct WriteBody {
    Body operator()(const ActTaken& e) const { return act(e); }
    Body operator()(const ActProposed& e) const { return act(e); }
    Body operator()(const ProposalSigned& e) const { return plain(e); }
    Body operator()(const ProposalWithdrawn& e) const { return plain(e); }

    template <class T>
    static Body act(const T& e)
    {
        Body body = plain(e.head);
        write(body, rowOf(e.act).fields, address(e.facts));
        return body;
    }
    template <class T>
    static Body plain(const T& e)
    {
        Body body;
        write(body, fieldsOf<T>(), &e);
        return body;
    }
};

} // namespace

std::string kindOf(const CaseEvent& event)
{
    return std::visit(KindName{}, event);
}

Body bodyOf(const CaseEvent& event)
{
    return std::visit(WriteBody{}, event);
}

std::optional<CaseEvent> eventOf(std::string_view kind, const Body& body)
{
    if (kind == signedKind)
        return readAs<ProposalSigned>(body);
    if (kind == withdrawnKind)
        return readAs<ProposalWithdrawn>(body);
    if (const auto act = actOfEvent(kind))
        return readAct<ActTaken>(*act, body);
    if (kind.ends_with(proposedSuffix)) {
        kind.remove_suffix(proposedSuffix.size());
        if (const auto act = actNamed(kind))
            return readAct<ActProposed>(*act, body);
    }
    return std::nullopt;
}

} // namespace anjuan
