// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/JsonForward.h"
#include "core/base/Value.h"
#include "core/base/Provision.h"

namespace anjuan {

/// What a paper may say: texts, yes or no, lists, and named branches. Paths are written `party.address` and
/// `case.handlers[0].name`.
class FactTree {
public:
    using List = std::vector<FactTree>;
    using Branch = std::map<std::string, FactTree, std::less<>>;

    FactTree() : m_held(Branch{}) {}
    FactTree(std::string text) : m_held(std::move(text)) {}      // NOLINT(google-explicit-constructor)
    FactTree(std::string_view text) : m_held(std::string{text}) {} // NOLINT(google-explicit-constructor)
    FactTree(const char* text) : m_held(std::string{text}) {}    // NOLINT(google-explicit-constructor)
    FactTree(bool yes) : m_held(yes) {}                          // NOLINT(google-explicit-constructor)
    FactTree(List list) : m_held(std::move(list)) {}             // NOLINT(google-explicit-constructor)

    /// Puts a value at the path; branches on the way are made. Returns *this, so that calls chain.
    FactTree& set(std::string_view path, FactTree value);
    /// Takes away what stands at the path; nothing happens when it is not there.
    void erase(std::string_view path);
    /// What stands at the path, or null.
    const FactTree* find(std::string_view path) const;

    const std::string* text() const { return std::get_if<std::string>(&m_held); }
    const bool* yes() const { return std::get_if<bool>(&m_held); }
    const List* list() const { return std::get_if<List>(&m_held); }
    const Branch* branch() const { return std::get_if<Branch>(&m_held); }
    /// True for "", no, an empty list, and a branch with nothing but such in it.
    bool isEmpty() const;
    bool operator==(const FactTree&) const = default;

private:
    FactTree* walk(std::string_view path, bool make);
    std::variant<std::string, bool, List, Branch> m_held;
};

/// Objects become branches, arrays lists, numbers text; null becomes an empty text.
FactTree factsFromJson(const Json& json);

/// 2026年11月24日.
std::string dayWords(Date day);
/// 15时40分.
std::string timeWords(TimeOfDay time);
/// 《行政处罚法》第五十八条第一款、第二款: as papers cite, in book-title marks.
std::string citation(const Provisions& provisions);
/// plain (6000), grouped (6,000), capitals (陆仟元整), words (人民币陆仟元整（¥6,000.00）).
FactTree moneyFacts(Money money);
/// name and certificate.
FactTree personFacts(std::string name, std::string certificate);

} // namespace anjuan
