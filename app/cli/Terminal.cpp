// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include <termios.h>
#include <unistd.h>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::string firstLine(std::string text)
{
    const auto end = text.find_first_of("\r\n");
    if (end != std::string::npos)
        text.resize(end);
    return text;
}

/// Reads a line without showing it.
std::string readHidden(const std::string& prompt)
{
    std::cerr << prompt << ": " << std::flush;
    termios shown{};
    const bool terminal = tcgetattr(STDIN_FILENO, &shown) == 0;
    if (terminal) {
        termios hidden = shown;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    std::string line;
    std::getline(std::cin, line);
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        std::cerr << '\n';
    }
    return line;
}

int exitOf(Why why)
{
    switch (why) {
    case Why::NotValid:
        return ExitInput;
    case Why::Busy:
        return ExitStore;
    case Why::Rule:
    case Why::NotYourRight:
    case Why::NotAtThisStage:
    case Why::NotFound:
    case Why::ChangedMeanwhile:
        return ExitRefused;
    }
    return ExitRefused;
}

} // namespace

std::filesystem::path Terminal::storePath() const
{
    return store.empty() ? defaultStore() : std::filesystem::path{store};
}

Result<std::string> Terminal::password(const std::string& prompt) const
{
    if (!passwordFile.empty())
        return readText(passwordFile).then([](std::string&& text) -> Result<std::string> { return firstLine(std::move(text)); });
    if (const char* given = std::getenv("ANJUAN_PASSWORD"))
        return std::string{given};
    if (!isatty(STDIN_FILENO))
        return notValid("password", {N_("No password: set ANJUAN_PASSWORD, or give --password-file"), {}});
    return readHidden(prompt);
}

Result<std::optional<Instant>> Terminal::givenNow() const
{
    if (now.empty())
        return std::optional<Instant>{};
    const auto day = Date::parse(std::string_view{now}.substr(0, 10));
    const auto time = now.size() > 11 ? TimeOfDay::parse(std::string_view{now}.substr(11)) : TimeOfDay::make(9, 0);
    if (!day || !time)
        return notValid("--now", {N_("%1 is not a day of the calendar; write it as 2026-11-21"), {now}});
    return std::optional{Instant::at(*day, *time)};
}

Result<std::unique_ptr<OpenOffice>> Terminal::open() const
{
    if (login.empty())
        return notValid("--as", {N_("Say who you are with --as USER"), {}});
    auto secret = password(login);
    if (!secret)
        return std::move(secret).refusal();
    auto day = givenNow();
    if (!day)
        return std::move(day).refusal();
    return openOffice({storePath(), login, *secret, *day});
}

int Terminal::answer(const Json& document, const std::string& text) const
{
    std::cout << (json ? document.dump(2) : text);
    if (json || (!text.empty() && text.back() != '\n'))
        std::cout << '\n';
    return ExitDone;
}

int Terminal::refused(const Refusal& refusal) const
{
    if (json) {
        Json findings = Json::array();
        for (const auto& finding : refusal.findings)
            findings.push_back(findingJson(finding));
        std::cout << Json{{"refused", true}, {"findings", findings}}.dump(2) << '\n';
    } else {
        std::cerr << toUtf8(words(refusal)) << '\n';
    }
    return exitOf(refusal.why);
}

void Terminal::note(const std::string& text) const
{
    std::cerr << text << '\n';
}

Json findingJson(const Finding& finding)
{
    constexpr std::string_view levels[] = {"refuse", "defect", "warn", "hint"};
    return {{"rule", finding.rule}, {"level", levels[static_cast<std::size_t>(finding.level)]}, {"sentence", toUtf8(words(finding.sentence))},
        {"article", cite(finding.provisions)}, {"advice", finding.advice.text.empty() ? "" : toUtf8(words(finding.advice))}, {"jump", finding.jump}};
}

} // namespace anjuan
