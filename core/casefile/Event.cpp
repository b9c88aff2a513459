// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Event.h"

#include "core/casefile/Bodies.h"

namespace anjuan {
namespace {

constexpr std::string_view proposedSuffix = "-proposed";
constexpr std::string_view signedKind = "proposal-signed";
constexpr std::string_view withdrawnKind = "proposal-withdrawn";

template <class T>
T readAct(Act act, const Body& body)
{
    T event{act, readBody<ActHead>(body), rowOf(act).blank()};
    (void)readFrom(body, rowOf(act).fields, event.facts.address());
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
        writeInto(body, rowOf(e.act).fields, e.facts.address());
        return body;
    }
    template <class T>
    static Body plain(const T& e)
    {
        return writeBody(e);
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
        return readBody<ProposalSigned>(body);
    if (kind == withdrawnKind)
        return readBody<ProposalWithdrawn>(body);
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
