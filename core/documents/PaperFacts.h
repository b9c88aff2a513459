// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper is filled from while it is being put together. For core/documents only.
#pragma once
#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"
#include "core/documents/FactTree.h"
#include "core/documents/FileOrder.h"

namespace anjuan {

/// The case, the act that makes the paper, and the facts gathered so far. What is not known is not put, so that a paper
/// which needs it is refused by its name.
struct PaperFacts {
    const CaseFile& file;
    const FiledAct& act;
    const IssuedPaper& paper;
    const Circumstances& now;
    FactTree facts{};
    PageCounts pages{};   ///< of the papers in the file, for the list of contents

    /// The last act of the kind that happened no later than this one, and is not this one.
    const FiledAct* before(Act kind) const;
    template <class T>
    const T* factsBefore(Act kind) const
    {
        const auto* found = before(kind);
        return found ? found->as<T>() : nullptr;
    }
    /// The facts of the act itself; blank ones when it is an act of another kind.
    template <class T>
    const T& own() const
    {
        static const T none{};
        const auto* held = act.as<T>();
        return held ? *held : none;
    }
    /// The facts of the act itself when it is of that kind, else the last in the file.
    template <class T>
    const T* latest(Act kind) const
    {
        const auto* held = act.as<T>();
        return held && act.act() == kind ? held : file.facts<T>(kind);
    }

    void put(std::string_view path, std::string text);
    /// A sealed text that cannot be read stands there as unreadable: even a paper that may do without it is refused.
    void put(std::string_view path, const Personal& text);
    void put(std::string_view path, std::optional<Date> day);
    void put(std::string_view path, std::optional<TimeOfDay> time);
    void putLines(std::string_view path, const std::vector<std::string>& lines);

    /// The text that stands at the path so far; empty when none does.
    std::string said(std::string_view path) const;

    std::string nameOf(const PersonId& person) const { return now.roster.nameOf(person); }
    std::string namesOf(const std::vector<PersonId>& people) const;
    /// name and certificate of each.
    FactTree::List peopleOf(const std::vector<PersonId>& people) const;
    /// Who handles the case; those who did the act, while nobody handles it yet.
    std::vector<PersonId> handlers() const;
    /// Who did the act; the handlers, when it does not say.
    std::vector<PersonId> officers() const;
    /// As what that person answers for the party: 法定代表人, 委托代理人 …; empty when the file does not know.
    std::string capacityOf(const std::string& person) const;
    /// The length of a limit that starts on `start`, in words; empty when it has none.
    std::string lengthOf(std::string_view limit, Date start) const;
    /// The penalties with party and cause by name where the case has several; as they are where it has one of each.
    std::vector<Penalty> spelledOut(std::vector<Penalty> penalties) const;
};

/// The number that the act's paper of this kind bears; empty when it bears none.
std::string numberOn(const FiledAct& act, std::string_view kind);
/// 2026年9月17日 8时40分.
std::string momentWords(Date day, std::optional<TimeOfDay> time);
/// The day on which the paper reached the party.
Date dayReceived(const FiledAct& service);

/// The paper that a service handed over; nullptr when the file holds none that is meant.
const IssuedPaper* servedPaper(const CaseFile& file, const FiledAct& service);

} // namespace anjuan
