// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/Composition.h"
#include "core/base/JsonForward.h"
#include "core/base/Result.h"

namespace anjuan {

/// Exit codes of the command line, a contract (design/cli.md): kept stable once released.
enum Exit { ExitDone = 0, ExitRefused = 1, ExitUsage = 2, ExitInput = 3, ExitStore = 4, ExitDamage = 5 };

/// What every verb gets: the global options, and ways to open the store and to answer.
class Terminal {
public:
    std::string store;
    std::string login;
    std::string passwordFile;
    std::string language = "zh_CN";
    std::string now;
    bool json = false;

    /// Signs in to the store as --as with the password of the environment, the file or a prompt.
    Result<std::unique_ptr<OpenOffice>> open() const;
    std::filesystem::path storePath() const;
    Result<std::string> password(const std::string& prompt) const;
    Result<std::optional<Instant>> givenNow() const;

    /// Prints the document with --json, else the text. Returns ExitDone.
    int answer(const Json& document, const std::string& text) const;
    /// Prints a refusal (standard error, or JSON on standard output) and returns its exit code.
    int refused(const Refusal& refusal) const;
    /// A note for the person on standard error.
    void note(const std::string& text) const;
};

/// One verb: its words, its help, its options, and what it does.
struct Verb {
    std::string_view words;      ///< "case act"
    std::string_view help;
    /// Adds the verb's arguments and returns what runs it.
    std::function<int(const Terminal&)> (*configure)(CLI::App& app);
};

/// All verbs, grouped by file in app/cli/verbs.
std::vector<std::span<const Verb>> allVerbs();
std::span<const Verb> calendarVerbs();
std::span<const Verb> lawVerbs();
std::span<const Verb> storeVerbs();
std::span<const Verb> caseVerbs();
std::span<const Verb> catalogueVerbs();
std::span<const Verb> fileVerbs();
std::span<const Verb> guidanceVerbs();
std::span<const Verb> ledgerVerbs();
std::span<const Verb> peopleVerbs();
std::span<const Verb> userVerbs();
std::span<const Verb> supervisionVerbs();
std::span<const Verb> referralVerbs();
std::span<const Verb> statuteVerbs();
std::span<const Verb> demoVerbs();
std::span<const Verb> guideVerbs();
std::span<const Verb> simulateVerbs();

/// Words of a finding, a refusal and so on as one JSON object: rule, level, sentence in English, article, advice, jump.
Json findingJson(const Finding& finding);

} // namespace anjuan
