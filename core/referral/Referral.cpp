// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/Referral.h"

#include <algorithm>

#include "core/referral/ReferralMoves.h"

namespace anjuan {
namespace {

template <class T> void append(Body& body, const T& facts)
{
    for (const auto& row : fieldsOf<T>())
        body.push_back({std::string{row.key}, row.read(&facts)});
}

const Value* find(const Body& body, std::string_view key)
{
    const auto found
        = std::ranges::find(body, key, [](const NamedValue& named) { return std::string_view{named.key}; });
    return found == body.end() || found->value.isEmpty() ? nullptr : &found->value;
}

template <class T> bool fill(T& facts, const Body& body)
{
    return std::ranges::all_of(fieldsOf<T>(), [&](const FieldRow& row) {
        const auto* value = find(body, row.key);
        return !value || row.write(&facts, *value);
    });
}

PersonId personIn(const Body& body)
{
    const auto* value = find(body, "by");
    const auto* text = value ? value->as<std::string>() : nullptr;
    return PersonId{text ? *text : std::string{}};
}

} // namespace

const ReferralStepTaken* ReferralFile::last(ReferralAct act) const
{
    const auto found
        = std::find_if(steps.rbegin(), steps.rend(), [&](const auto& taken) { return taken.step.act == act; });
    return found == steps.rend() ? nullptr : &*found;
}

std::string ReferralFile::number() const
{
    for (const auto& paper : papers())
        if (!paper.number.empty() && paper.kind != "chase-letter")
            return paper.number;
    return drafted ? drafted->letter.number : std::string{};
}

std::vector<IssuedPaper> ReferralFile::papers() const
{
    std::vector<IssuedPaper> all;
    for (const auto& taken : steps)
        all.insert(all.end(), taken.papers.begin(), taken.papers.end());
    return all;
}

ReferralFile evolve(ReferralFile file, const ReferralEvent& event)
{
    if (const auto* drafted = std::get_if<ReferralDrafted>(&event)) {
        file.drafted = *drafted;
        file.state = drafted->letter.direction == ReferralDirection::Incoming ? ReferralState::Received
                                                                              : ReferralState::Draft;
    }
    if (const auto* taken = std::get_if<ReferralStepTaken>(&event)) {
        file.steps.push_back(*taken);
        file.state = moveOf(taken->step.act).to.value_or(file.state);
    }
    return file;
}

std::string_view kindOf(const ReferralEvent& event)
{
    return std::holds_alternative<ReferralDrafted>(event) ? "referral-drafted" : "referral-step-taken";
}

Body bodyOf(const ReferralEvent& event)
{
    Body body;
    if (const auto* drafted = std::get_if<ReferralDrafted>(&event)) {
        append(body, drafted->letter);
        body.push_back({"by", Value{drafted->by.text()}});
    }
    if (const auto* taken = std::get_if<ReferralStepTaken>(&event)) {
        append(body, taken->step);
        body.push_back({"by", Value{taken->by.text()}});
        body.push_back({"reply_due", taken->replyDue ? Value{*taken->replyDue} : Value{}});
        body.push_back({"papers", detail::Access<std::vector<IssuedPaper>>::read(taken->papers)});
        body.push_back({"opened_case", Value{taken->openedCase}});
    }
    return body;
}

std::optional<ReferralEvent> referralEventOf(std::string_view kind, const Body& body)
{
    if (kind == "referral-drafted") {
        ReferralDrafted drafted{{}, personIn(body)};
        return fill(drafted.letter, body) ? std::optional<ReferralEvent>{drafted} : std::nullopt;
    }
    if (kind == "referral-step-taken") {
        ReferralStepTaken taken{{}, personIn(body), std::nullopt, {}, {}};
        if (const auto* papers = find(body, "papers"))
            (void)detail::Access<std::vector<IssuedPaper>>::write(taken.papers, *papers);
        if (const auto* opened = find(body, "opened_case"))
            (void)detail::Access<std::string>::write(taken.openedCase, *opened);
        const auto* due = find(body, "reply_due");
        if (const auto* day = due ? due->as<Date>() : nullptr)
            taken.replyDue = *day;
        return fill(taken.step, body) ? std::optional<ReferralEvent>{taken} : std::nullopt;
    }
    return std::nullopt;
}

} // namespace anjuan
