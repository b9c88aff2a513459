// SPDX-License-Identifier: GPL-3.0-or-later
// Referrals (移送): asked for in a case, packed, sent, received, answered.
#include <algorithm>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/ReferralText.h"
#include "app/cli/WithOffice.h"
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"

namespace anjuan {
namespace {

struct ReferralArguments {
    std::string id;
    std::string act;
    std::string facts;
    std::string from;
    std::string to;
    std::string on;
    std::string paper;
    std::int64_t expect = -1;
};

Result<Json> factsOf(const std::string& file)
{
    if (file.empty())
        return Json::object();
    auto text = file == "-" ? Result<std::string>{std::string{std::istreambuf_iterator<char>{std::cin}, {}}} : readText(file);
    if (!text)
        return std::move(text).refusal();
    auto json = parseJson(*text, file);
    if (json && !json->is_object())
        return notValid("--facts", {N_("The facts are one object"), {}});
    return json;
}

Result<int> answered(const Terminal& terminal, Result<ReferralView> view, Date today)
{
    if (!view)
        return std::move(view).refusal();
    const auto page = printReferral(*view, today);
    return terminal.answer(page.json, page.text);
}

std::optional<std::int64_t> expected(const ReferralArguments& arguments)
{
    return arguments.expect >= 0 ? std::optional{arguments.expect} : std::nullopt;
}

Result<int> open(const Terminal& terminal, const ReferralArguments& arguments, OpenOffice& opened)
{
    const auto id = opened.office().find(opened.session(), arguments.id);
    if (!id) {
        Finding finding;
        finding.rule = "case";
        finding.sentence = {N_("There is no case %1"), {arguments.id}};
        return refuse(Why::NotFound, std::move(finding));
    }
    auto json = factsOf(arguments.facts);
    auto ask = json ? readStep(Act::ReferOut, *json) : Result<TakeStep>{json.refusal()};
    if (!ask)
        return std::move(ask).refusal();
    return answered(terminal, opened.referrals().open(opened.session(), *id, *ask), opened.office().today());
}

/// The step as its fields say; today where no day is given.
Result<ReferralStep> stepOf(Json json, const std::string& act, Date today)
{
    json["act"] = act;
    if (!json.contains("on"))
        json["on"] = today.iso();
    ReferralStep step;
    if (auto read = fromJson(fieldsOf<ReferralStep>(), &step, json); !read)
        return std::move(read).refusal();
    return step;
}

Result<int> act(const Terminal& terminal, const ReferralArguments& arguments, OpenOffice& opened)
{
    auto json = factsOf(arguments.facts);
    auto step = json ? stepOf(*json, arguments.act, opened.office().today()) : Result<ReferralStep>{json.refusal()};
    if (!step)
        return std::move(step).refusal();
    auto view = opened.referrals().perform(opened.session(), ReferralId{arguments.id}, {*step}, expected(arguments));
    return answered(terminal, std::move(view), opened.office().today());
}

std::string textIn(const Json& facts, const char* key, const std::string& otherwise = {})
{
    return facts.contains(key) && facts[key].is_string() ? facts[key].get<std::string>() : otherwise;
}

/// `received_by` and `received_on` of the receipt, and with an answer what it says: accepted, returned (`lines`), refused
/// (`text`), on `on`.
Result<std::vector<ReferralStep>> stepsOfReceipt(const Json& facts, ReferralState state, Date today)
{
    std::vector<ReferralStep> steps;
    const auto answer = textIn(facts, "answer", "received");
    static constexpr std::pair<std::string_view, std::string_view> answers[]
        = {{"received", ""}, {"accepted", "accept"}, {"returned", "return"}, {"refused", "refuse"}};
    const auto* known = std::ranges::find(answers, std::string_view{answer}, [](const auto& pair) { return pair.first; });
    if (known == std::end(answers))
        return notValid("answer", {N_("%1 is no answer; it is received, accepted, returned or refused"), {answer}});
    if (state != ReferralState::Received || known->second.empty()) {
        Json receipt{{"text", textIn(facts, "received_by")}};
        for (const auto& [from, to] : {std::pair{"received_on", "on"}, {"received_at", "at"}})
            if (facts.contains(from))
                receipt[to] = facts[from];
        if (!facts.contains("received_on") && facts.contains("on"))
            receipt["on"] = facts["on"];
        auto step = stepOf(receipt, "record-receipt", today);
        if (!step)
            return std::move(step).refusal();
        steps.push_back(std::move(*step));
    }
    if (known->second.empty())
        return steps;
    Json rest = facts;
    for (const auto* key : {"answer", "received_by", "received_on", "received_at"})
        rest.erase(key);
    auto step = stepOf(rest, std::string{known->second}, today);
    if (!step)
        return std::move(step).refusal();
    steps.push_back(std::move(*step));
    return steps;
}

Result<int> receipt(const Terminal& terminal, const ReferralArguments& arguments, OpenOffice& opened)
{
    const ReferralId id{arguments.id};
    auto view = opened.referrals().view(opened.session(), id);
    auto json = factsOf(arguments.facts);
    if (!view || !json)
        return !view ? std::move(view).refusal() : std::move(json).refusal();
    auto steps = stepsOfReceipt(*json, view->record.file.state, opened.office().today());
    if (!steps)
        return std::move(steps).refusal();
    return answered(terminal, opened.referrals().perform(opened.session(), id, *steps, expected(arguments)), opened.office().today());
}

Result<int> pack(const Terminal& terminal, const ReferralArguments& arguments, OpenOffice& opened)
{
    auto package = opened.referrals().pack(opened.session(), ReferralId{arguments.id});
    if (!package)
        return std::move(package).refusal();
    if (auto written = writePackage(*package, arguments.to); !written)
        return std::move(written).refusal();
    Json files = Json::array();
    std::string text = arguments.to + "\n";
    for (const auto& paper : package->papers) {
        files.push_back({{"file", paper.name}, {"role", paper.role}, {"bytes", paper.bytes.size()}, {"sm3", paper.digest}});
        text += fmt::format("    {}  {}\n", paper.digest.substr(0, 12), paper.name);
    }
    return terminal.answer({{"referral", arguments.id}, {"to", arguments.to}, {"number", package->letter.number}, {"files", files}}, text);
}

Result<Date> dayOr(const std::string& text, Date otherwise)
{
    const auto day = text.empty() ? std::optional{otherwise} : Date::parse(text);
    return day ? Result<Date>{*day} : notValid("--on", {N_("%1 is not a day of the calendar"), {text}});
}

/// A folder is a package of another office; a file, or -, holds the fields of a letter that came on paper.
Result<int> receive(const Terminal& terminal, const ReferralArguments& arguments, OpenOffice& opened)
{
    const auto today = opened.office().today();
    const auto on = dayOr(arguments.on, today);
    if (!on)
        return on.refusal();
    if (std::filesystem::is_directory(arguments.from)) {
        auto package = readPackage(arguments.from);
        if (!package)
            return std::move(package).refusal();
        return answered(terminal, opened.referrals().receive(opened.session(), *package, *on), today);
    }
    auto json = factsOf(arguments.from);
    if (!json)
        return std::move(json).refusal();
    if (!json->contains("received_on"))
        (*json)["received_on"] = on->iso();
    ReferralLetter letter;
    if (auto read = fromJson(fieldsOf<ReferralLetter>(), &letter, *json); !read)
        return std::move(read).refusal();
    return answered(terminal, opened.referrals().receive(opened.session(), std::move(letter)), today);
}

Result<int> status(const Terminal& terminal, const ReferralArguments& arguments, OpenOffice& opened)
{
    const auto today = opened.office().today();
    if (!arguments.id.empty())
        return answered(terminal, opened.referrals().view(opened.session(), ReferralId{arguments.id}), today);
    auto list = opened.referrals().list(opened.session());
    if (!list)
        return std::move(list).refusal();
    const auto page = printReferrals(*list, today);
    return terminal.answer(page.json, page.text);
}

Result<int> render(const Terminal& terminal, const ReferralArguments& arguments, OpenOffice& opened)
{
    const ReferralId id{arguments.id};
    auto view = opened.referrals().view(opened.session(), id);
    if (!view)
        return std::move(view).refusal();
    for (const auto& issued : view->record.file.papers()) {
        if (issued.kind != arguments.paper && (issued.digest.empty() || issued.digest.rfind(arguments.paper, 0) != 0))
            continue;
        auto bytes = opened.referrals().paper(opened.session(), id, issued.digest);
        if (!bytes)
            return std::move(bytes).refusal();
        std::ofstream out{arguments.to, std::ios::binary};
        out.write(reinterpret_cast<const char*>(bytes->data()), static_cast<std::streamsize>(bytes->size()));
        if (!out.flush())
            return notValid("--to", {N_("%1 cannot be written"), {arguments.to}});
        return terminal.answer({{"kind", issued.kind}, {"title", issued.title}, {"number", issued.number}, {"to", arguments.to}}, arguments.to + "\n");
    }
    return notValid("paper", {N_("The referral has no paper %1"), {arguments.paper}});
}

// clang-format off
const Verb verbs[] = {
    {"refer open", "Ask for a referral out of a case", [](CLI::App& app) -> Run {
        auto a = std::make_shared<ReferralArguments>();
        app.add_option("case", a->id, "Case id or document number")->required();
        app.add_option("--facts", a->facts, "JSON file, or - for standard input")->required();
        return withOffice(a, open); }},
    {"refer act", "Do a step of a referral: approve, decline, withdraw, send, start, chase, reply, close …", [](CLI::App& app) -> Run {
        auto a = std::make_shared<ReferralArguments>();
        app.add_option("referral", a->id)->required();
        app.add_option("act", a->act)->required();
        app.add_option("--facts", a->facts, "JSON file, or - for standard input: on, at, text, lines");
        app.add_option("--expect", a->expect, "Number of entries seen");
        return withOffice(a, act); }},
    {"refer receipt", "Record the receipt, and with it what was answered", [](CLI::App& app) -> Run {
        auto a = std::make_shared<ReferralArguments>();
        app.add_option("referral", a->id)->required();
        app.add_option("--facts", a->facts, "JSON: answer (received, accepted, returned, refused), received_on, received_by, on, text, lines")->required();
        app.add_option("--expect", a->expect, "Number of entries seen");
        return withOffice(a, receipt); }},
    {"refer pack", "Write letter, receipt, attachments and a manifest with their SM3 digests into a folder", [](CLI::App& app) -> Run {
        auto a = std::make_shared<ReferralArguments>();
        app.add_option("referral", a->id)->required();
        app.add_option("--to", a->to, "A folder of its own")->required();
        return withOffice(a, pack); }},
    {"refer receive", "Register a letter that came in: a package (folder), or the fields of a letter on paper (JSON)", [](CLI::App& app) -> Run {
        auto a = std::make_shared<ReferralArguments>();
        app.add_option("from", a->from, "Folder, JSON file, or - for standard input")->required();
        app.add_option("--on", a->on, "Day of receipt; today when absent");
        return withOffice(a, receive); }},
    {"refer status", "All referrals, or one with its clocks", [](CLI::App& app) -> Run {
        auto a = std::make_shared<ReferralArguments>();
        app.add_option("referral", a->id);
        return withOffice(a, status); }},
    {"refer render", "Write a paper of a referral to a PDF file", [](CLI::App& app) -> Run {
        auto a = std::make_shared<ReferralArguments>();
        app.add_option("referral", a->id)->required();
        app.add_option("paper", a->paper, "Kind or digest")->required();
        app.add_option("--to", a->to)->required();
        return withOffice(a, render); }},
};
// clang-format on

} // namespace

std::span<const Verb> referralVerbs()
{
    return verbs;
}

} // namespace anjuan
