// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/NinetyDays.h"

#include <algorithm>

#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Service.h"

namespace anjuan {
namespace {

struct Interval {
    std::string_view key;    ///< in the local rule
    Act begins;
    Act ends;
    std::string_view why;
};

constexpr Interval intervals[] = {
    {"hearing", Act::AskHearing, Act::HoldHearing, N_("hearing, left out by a rule of the sector")},
    {"expertise", Act::EntrustExpert, Act::ReceiveExpert, N_("expertise, left out by a rule of the sector")},
    {"suspension", Act::SuspendInquiry, Act::ResumeInquiry, N_("suspension, left out by a rule of the sector")},
};

std::string matterOf(const CaseFile& file)
{
    const auto* filing = file.filing();
    return filing ? filing->matter : std::string{};
}

void leaveOut(const CaseFile& file, const Interval& interval, Date today, std::vector<LeftOut>& all)
{
    for (const auto* begun : file.all(interval.begins)) {
        Date to = today;
        for (const auto* ended : file.all(interval.ends)) {
            if (happenedBefore(*begun, *ended)) {
                to = ended->on();
                break;
            }
        }
        // One that began while another of its kind was running adds nothing.
        if (all.empty() || all.back().why != interval.why || all.back().to < begun->on())
            all.push_back({begun->on(), std::max(to, begun->on()), interval.why});
    }
}

} // namespace

std::vector<LeftOut> excludedFromNinety(const CaseFile& file, const Circumstances& now)
{
    std::vector<LeftOut> all;
    const auto* filed = file.last(Act::FileCase);
    if (!filed)
        return all;
    const auto keys = now.law->rules.sectorExclusions(matterOf(file), filed->on());
    for (const auto& interval : intervals) {
        if (std::ranges::find(keys, interval.key) != keys.end())
            leaveOut(file, interval, now.today, all);
    }
    if (std::ranges::find(keys, std::string_view{"public-notice"}) == keys.end())
        return all;
    for (const auto* service : file.all(Act::ServeNotice)) {
        if (service->as<Serve>()->mode == ServiceMode::PublicNotice)
            all.push_back({service->on(), service->on().plusDays(30), N_("public notice, left out by a rule of the sector")});
    }
    return all;
}

DaysToDecide daysToDecide(const CaseFile& file, const Circumstances& now)
{
    DaysToDecide given;
    const auto* filed = file.last(Act::FileCase);
    const auto extensions = filed ? now.law->rules.sectorExtensions(filed->on()) : Result<std::vector<SectorExtension>>{std::vector<SectorExtension>{}};
    if (!extensions)
        return given;
    for (const auto& extension : *extensions) {
        if (matterOf(file).starts_with(extension.matter) && !extension.matter.empty()) {
            given.days += extension.days;
            given.basis = extension.basis;
        }
    }
    return given;
}

std::optional<Date> lastDayToDecide(const CaseFile& file, const Circumstances& now)
{
    const auto* filed = file.last(Act::FileCase);
    if (!filed)
        return std::nullopt;
    int days = daysToDecide(file, now).days;
    for (const auto& out : excludedFromNinety(file, now))
        days += out.to.daysSince(out.from);
    return filed->on().plusDays(days);
}

} // namespace anjuan
