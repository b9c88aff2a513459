// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/base/Digest.h"
#include "core/base/Json.h"
#include "core/documents/Document.h"
#include "core/documents/FactTree.h"

namespace anjuan {

/// What people call a fact: `party.address` → 当事人住所. Members of lists are named without their index.
using FactLabels = std::map<std::string, std::string, std::less<>>;

/// The pattern of one kind of paper; resources/templates/README.md tells how it is written.
class Template {
public:
    /// Reads one template; refuses what is not one, naming `what` and the place.
    static Result<Template> read(std::string_view text, const std::string& what);

    const std::string& kind() const { return m_kind; }
    const std::string& title() const { return m_title; }
    const std::string& version() const { return m_version; }
    /// SM3 of the template's text and of the title that the office gave it.
    const Digest& digest() const { return m_digest; }
    /// The register that numbers this paper (罚决 …); empty when it has no number of its own.
    const std::string& series() const { return m_series; }
    const Json& body() const { return m_body; }
    Template called(std::string title) const;

private:
    Template() = default;
    std::string m_kind, m_title, m_version, m_series;
    Digest m_digest{};
    Json m_body;
};

/// The filled paper, or a refusal with one finding for each fact that the template names and the tree lacks:
/// `jump` is the path, the sentence says what it is called. `practice: true` at the top of the tree marks the paper 练习.
Result<Document> fill(const Template& form, const FactTree& facts, const FactLabels& labels = {});

/// The facts that this paper must have with this tree: written, and not asked for by a section first.
std::set<std::string> requiredFacts(const Template& form, const FactTree& facts);

/// All templates of the program, with those and those titles that the office put in their place.
class TemplateShelf {
public:
    /// `office` may hold whole templates `<kind>.json` and `titles.json` (kind → title); either may be absent.
    static Result<TemplateShelf> read(const std::filesystem::path& folder, const std::optional<std::filesystem::path>& office = {});

    const Template* find(std::string_view kind) const;
    const std::map<std::string, Template, std::less<>>& all() const { return m_templates; }
    const FactLabels& labels() const { return m_labels; }
    Result<Document> fill(std::string_view kind, const FactTree& facts) const;

private:
    Result<Done> readFolder(const std::filesystem::path& folder);
    Result<Done> readTitles(const std::filesystem::path& file);
    std::map<std::string, Template, std::less<>> m_templates;
    FactLabels m_labels;
};

} // namespace anjuan
