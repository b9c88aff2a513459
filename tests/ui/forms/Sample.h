// SPDX-License-Identifier: GPL-3.0-or-later
// A facts struct with a field of every kind, for the tests of forms and their gallery. The words are invented.
#pragma once
#include "core/base/Field.h"
#include "ui/forms/Surroundings.h"

namespace anjuan {

enum class Tier { Lighter, Usual, Heavier };

template <>
struct Options<Tier> {
    static constexpr std::array rows{Option{"lighter", "较轻"}, Option{"usual", "一般"}, Option{"heavier", "较重"}};
};

struct SampleLine {
    std::string name;
    std::optional<Date> madeOn;
    std::optional<Money> worth;
    bool operator==(const SampleLine&) const = default;
};

template <>
struct Fields<SampleLine> {
    static constexpr std::array rows{
        field<&SampleLine::name>("name", "名称", Need::Must),
        field<&SampleLine::madeOn>("made_on", "制作日期", Need::May),
        field<&SampleLine::worth>("worth", "价值（元）", Need::May),
    };
};

struct Sample {
    std::string party;
    Personal idNumber;
    std::string act;
    std::optional<Date> seenOn;
    std::optional<TimeOfDay> seenAt;
    std::optional<Tier> tier;
    std::optional<Money> fine;
    std::optional<std::int64_t> days;
    std::optional<bool> hearing;
    std::optional<PersonId> handler;
    std::vector<PersonId> officers;
    std::vector<std::string> goods;
    std::vector<SampleLine> evidence;
};

template <>
struct Fields<Sample> {
    static constexpr std::array rows{
        field<&Sample::party>("party", "当事人", Need::Must),
        field<&Sample::idNumber>("id_number", "身份证号", Need::May),
        field<&Sample::act>("act", "违法事实", Need::Must).prose().hint("写清时间、地点、行为、后果。"),
        field<&Sample::seenOn>("seen_on", "发现日期", Need::Must),
        field<&Sample::seenAt>("seen_at", "时刻", Need::May),
        field<&Sample::tier>("tier", "裁量档次", Need::May),
        field<&Sample::fine>("fine", "拟罚款", Need::Must),
        field<&Sample::days>("days", "陈述申辩", Need::May),
        field<&Sample::hearing>("hearing", "要求听证", Need::May),
        field<&Sample::handler>("handler", "承办人", Need::May),
        field<&Sample::officers>("officers", "执法人员", Need::May),
        field<&Sample::goods>("goods", "物品", Need::May).hint("每行一件。"),
        field<&Sample::evidence>("evidence", "证据", Need::May),
    };
};

inline Surroundings sampleSurroundings()
{
    return {Date::of(2026, 11, 22),
            {{PersonId{"chen"}, QStringLiteral("陈某"), QStringLiteral("证件至 2028-05-31"), false},
             {PersonId{"li"}, QStringLiteral("李某"), QStringLiteral("证件至 2028-05-31"), false},
             {PersonId{"wang"}, QStringLiteral("王某"), QStringLiteral("证件 2026-12-10 到期"), true}}};
}

} // namespace anjuan
