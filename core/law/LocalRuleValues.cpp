// SPDX-License-Identifier: GPL-3.0-or-later
// The typed questions to the local rules.
#include <array>
#include <charconv>

#include "core/law/LocalRules.h"
#include "core/base/Json.h"

namespace anjuan {
namespace {

Refusal notThat(const LocalRule& rule, std::string_view sentence)
{
    return notValid(rule.key, {sentence, {rule.file, rule.key}});
}

struct UnitName {
    std::string_view name;
    TermUnit unit;
    std::string_view printed;
};
constexpr std::array unitNames{UnitName{"工作日", TermUnit::WorkingDay, "个工作日"},
    UnitName{"自然日", TermUnit::CalendarDay, "日"}, UnitName{"日", TermUnit::CalendarDay, "日"},
    UnitName{"个月", TermUnit::Month, "个月"}, UnitName{"月", TermUnit::Month, "个月"},
    UnitName{"年", TermUnit::Year, "年"}, UnitName{"小时", TermUnit::Hour, "小时"}};

/// Reads 工作日, also where a remark follows in brackets: 日（自然日，末日为休息日的顺延）.
const UnitName* unitOf(const std::string& text)
{
    constexpr std::string_view bracket = "（";
    const auto name = std::string_view{text}.substr(0, text.find(bracket));
    for (const auto& unit : unitNames) {
        if (unit.name == name)
            return &unit;
    }
    return nullptr;
}

std::optional<int> wholeNumber(const Json& json)
{
    if (!json.is_number_integer())
        return std::nullopt;
    const auto number = json.get<std::int64_t>();
    return number >= 0 && number <= 1'000'000'000 ? std::optional{static_cast<int>(number)} : std::nullopt;
}

std::optional<int> memberNumber(const Json& row, const char* name)
{
    return row.is_object() && row.contains(name) ? wholeNumber(row[name]) : std::nullopt;
}

std::optional<std::string> memberText(const Json& row, const char* name)
{
    const bool there = row.is_object() && row.contains(name) && row[name].is_string();
    return there ? std::optional{row[name].get<std::string>()} : std::nullopt;
}

std::optional<TreatedAs> treatedAs(const Json& value, const char* name)
{
    const auto text = memberText(value, name);
    if (text == "按公民")
        return TreatedAs::NaturalPerson;
    if (text == "按法人或者其他组织")
        return TreatedAs::Organisation;
    return text == "按事项规定" ? std::optional{TreatedAs::ByMatter} : std::nullopt;
}

/// `永久` → for ever (true, nothing); `30年` → (true, 30); else false.
bool readYears(const std::optional<std::string>& text, std::optional<int>& years)
{
    constexpr std::string_view year = "年";
    if (!text || text == "永久")
        return text.has_value();
    int number = 0;
    const auto* last = text->data() + text->size();
    const auto [end, error] = std::from_chars(text->data(), last, number);
    years = number;
    return error == std::errc{} && number > 0 && std::string_view{end, static_cast<std::size_t>(last - end)} == year;
}

} // namespace

Result<Term> termOf(const LocalRule& rule)
{
    const auto length = memberNumber(*rule.body, rule.body->contains("within") ? "within" : "value");
    const auto* unit = unitOf(rule.unit);
    if (!length || *length < 1)
        return notThat(rule, N_("%1: the local rule %2 states no length of time"));
    if (!unit)
        return notThat(rule, N_("%1: the unit of the local rule %2 is none of 工作日, 日, 月, 年, 小时"));
    Term term{*length, unit->unit};
    if (const auto roll = memberText(*rule.body, "roll")) {
        const auto known = fromKey<Roll>(*roll);
        if (!known)
            return notThat(rule, N_("%1: the roll of the local rule %2 is \"next-working-day\" or \"never\""));
        term.roll = *known;
    }
    return term;
}

Result<Term> LocalRules::term(std::string_view key, Date on) const
{
    return find(key, on).then([](const LocalRule* rule) { return termOf(*rule); });
}

Result<std::string> LocalRules::printed(std::string_view key, Date on) const
{
    auto rule = find(key, on);
    if (!rule)
        return std::move(rule).refusal();
    if (const auto words = memberText(*(*rule)->body, "print"))
        return *words;
    auto term = termOf(**rule);
    if (!term)
        return std::move(term).refusal();
    return chineseNumber(term->length) + std::string{unitOf((*rule)->unit)->printed};
}

Result<int> LocalRules::number(std::string_view key, Date on) const
{
    return find(key, on).then([](const LocalRule* rule) -> Result<int> {
        if (const auto number = memberNumber(*rule->body, "value"))
            return *number;
        return notThat(*rule, N_("%1: the value of the local rule %2 is no number"));
    });
}

Result<std::vector<int>> LocalRules::numbers(std::string_view key, Date on) const
{
    return find(key, on).then([](const LocalRule* rule) -> Result<std::vector<int>> {
        std::vector<int> numbers;
        const auto& value = (*rule->body)["value"];
        for (const auto& member : value.is_array() ? value : Json::array({Json{}})) {
            const auto number = wholeNumber(member);
            if (!number)
                return notThat(*rule, N_("%1: the value of the local rule %2 is no list of numbers"));
            numbers.push_back(*number);
        }
        return numbers;
    });
}

Result<Threshold> LocalRules::hearingThreshold(SubjectKind party, Date on) const
{
    if (party == SubjectKind::IndividualBusiness) {
        auto setting = individualBusiness(on);
        if (!setting)
            return std::move(setting).refusal();
        party = setting->hearingThreshold == TreatedAs::Organisation ? SubjectKind::Organisation
                                                                     : SubjectKind::NaturalPerson;
    }
    const auto* key
        = party == SubjectKind::Organisation ? "hearing_threshold_organisation" : "hearing_threshold_natural_person";
    return find(key, on).then([](const LocalRule* rule) -> Result<Threshold> {
        const auto yuan = memberNumber(*rule->body, "value");
        const bool says = rule->body->contains("inclusive") && (*rule->body)["inclusive"].is_boolean();
        if (!yuan || rule->unit != "元" || !says)
            return notThat(*rule, N_("%1: the local rule %2 needs a value in 元 and \"inclusive\" true or false"));
        return Threshold{Money::yuan(*yuan), (*rule->body)["inclusive"].get<bool>(), rule->toConfirm};
    });
}

Result<IndividualBusiness> LocalRules::individualBusiness(Date on) const
{
    return find("individual_business", on).then([](const LocalRule* rule) -> Result<IndividualBusiness> {
        const auto& value = (*rule->body)["value"];
        const auto spot = treatedAs(value, "art_51_limit");
        const auto hearing = treatedAs(value, "hearing_threshold");
        const auto range = treatedAs(value, "matter_range");
        const bool byMatter = spot == TreatedAs::ByMatter || hearing == TreatedAs::ByMatter;
        if (!spot || !hearing || !range || byMatter)
            return notThat(*rule,
                N_("%1: the local rule %2 says 按公民 or 按法人或者其他组织 for art_51_limit and hearing_threshold, "
                   "for "
                   "matter_range also 按事项规定"));
        return IndividualBusiness{*spot, *hearing, *range};
    });
}

Result<CollectiveDiscussion> LocalRules::collectiveDiscussion(Date on) const
{
    return find("collective_discussion_triggers", on).then([](const LocalRule* rule) -> Result<CollectiveDiscussion> {
        CollectiveDiscussion discussion;
        const auto heads = memberNumber(*rule->body, "minimum_heads");
        const auto& value = (*rule->body)["value"];
        for (const auto& trigger : value.is_array() ? value : Json::array()) {
            if (trigger.is_string())
                discussion.triggers.push_back(trigger.get<std::string>());
        }
        if (!heads || discussion.triggers.empty() || discussion.triggers.size() != value.size())
            return notThat(*rule, N_("%1: the local rule %2 needs a list of texts and minimum_heads"));
        discussion.minimumHeads = *heads;
        return discussion;
    });
}

Result<std::vector<PublicationClass>> LocalRules::publicationClasses(Date on) const
{
    return find("publication", on).then([](const LocalRule* rule) -> Result<std::vector<PublicationClass>> {
        std::vector<PublicationClass> classes;
        const auto& value = (*rule->body)["value"];
        for (const auto& row : value.is_array() ? value : Json::array({Json{}})) {
            const auto name = memberText(row, "class");
            if (!name || !row.contains("publish") || !row["publish"].is_boolean())
                return notThat(*rule, N_("%1: each class of the local rule %2 has \"class\" and \"publish\""));
            classes.push_back({*name, row["publish"].get<bool>(), memberNumber(row, "months_from"),
                memberNumber(row, "months_to")});
        }
        return classes;
    });
}

Result<std::vector<CriminalPrompt>> LocalRules::criminalPrompts(Date on) const
{
    return find("criminal_prompt", on).then([](const LocalRule* rule) -> Result<std::vector<CriminalPrompt>> {
        std::vector<CriminalPrompt> prompts;
        const auto& value = (*rule->body)["value"];
        for (const auto& row : value.is_array() ? value : Json::array({Json{}})) {
            const auto matter = memberText(row, "matter");
            const auto prompt = memberText(row, "prompt");
            if (!matter || !prompt)
                return notThat(*rule, N_("%1: each row of the local rule %2 has \"matter\" and \"prompt\""));
            CriminalPrompt one{*matter, *prompt, memberText(row, "status") == "已确认"};
            one.nearPercent = memberNumber(row, "near_percent").value_or(one.nearPercent);
            for (const auto& amount : row.contains("amounts") && row["amounts"].is_array() ? row["amounts"] : Json::array()) {
                const auto measure = fromKey<CrimeMeasure>(memberText(amount, "of").value_or(""));
                const auto from = memberNumber(amount, "from");
                if (!measure || !from)
                    return notThat(*rule, N_("%1: each of the \"amounts\" in %2 has \"of\" (gains or goods) and \"from\" in yuan"));
                one.amounts.push_back({*measure, Money::yuan(*from)});
            }
            prompts.push_back(std::move(one));
        }
        return prompts;
    });
}

Result<Retention> LocalRules::retention(Date on) const
{
    return find("retention", on).then([](const LocalRule* rule) -> Result<Retention> {
        Retention retention;
        const auto& value = (*rule->body)["value"];
        if (!readYears(memberText(value, "default"), retention.ordinary)
            || !readYears(memberText(value, "important"), retention.important))
            return notThat(*rule, N_("%1: the local rule %2 says 永久 or a number of 年 for default and important"));
        return retention;
    });
}

Result<ReviewScope> LocalRules::legalReviewScope(Date on) const
{
    return find("legal_review_scope", on).then([](const LocalRule* rule) -> Result<ReviewScope> {
        const auto text = memberText(*rule->body, "value").value_or("");
        if (text.starts_with("全部普通程序案件"))
            return ReviewScope::AllOrdinaryCases;
        if (text.starts_with("仅法定情形"))
            return ReviewScope::StatutoryCasesOnly;
        return notThat(*rule, N_("%1: the local rule %2 begins with 全部普通程序案件 or 仅法定情形"));
    });
}

Result<std::vector<SectorExtension>> LocalRules::sectorExtensions(Date on) const
{
    return find("sector_extensions", on).then([](const LocalRule* rule) -> Result<std::vector<SectorExtension>> {
        std::vector<SectorExtension> extensions;
        const auto& value = (*rule->body)["value"];
        if (value == "默认不启用")
            return extensions;
        for (const auto& row : value.is_array() ? value : Json::array({Json{}})) {
            const auto matter = memberText(row, "matter");
            const auto days = memberNumber(row, "days");
            const auto basis = memberText(row, "basis");
            if (!matter || !days || !basis)
                return notThat(*rule,
                    N_("%1: the local rule %2 is 默认不启用, or each row has \"matter\", \"days\" and \"basis\""));
            extensions.push_back({*matter, *days, *basis});
        }
        return extensions;
    });
}

} // namespace anjuan
