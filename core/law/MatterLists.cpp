// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/MatterLists.h"

#include <algorithm>

#include "core/base/Json.h"

namespace anjuan {
namespace {

/// The cells of one row; the first that is missing or no day is kept.
class Row {
public:
    explicit Row(const Json& row)
        : m_row(row)
    {
    }
    std::string text(const char* name)
    {
        const bool there = m_row.is_object() && m_row.contains(name) && m_row[name].is_string();
        return there ? m_row[name].get<std::string>() : std::string{};
    }
    std::string must(const char* name)
    {
        auto found = text(name);
        if (found.empty())
            wrong = true;
        return found;
    }
    InForce inForce() { return {day("valid_from"), day("valid_to")}; }
    bool wrong = false;

private:
    std::optional<Date> day(const char* name)
    {
        const auto written = text(name);
        auto found = Date::parse(written);
        if (!written.empty() && !found)
            wrong = true;
        return found;
    }
    const Json& m_row;
};

/// Reads one of the lists; `sentence` says what each row has.
template <class T>
Result<std::vector<T>> readList(const Json& object, const char* key, std::string_view sentence,
    const std::string& file, T (*read)(Row&, const Json&))
{
    std::vector<T> rows;
    if (!object.is_object() || !object.contains(key) || object[key].is_null())
        return rows;
    if (!object[key].is_array())
        return notValid(key, {sentence, {file}});
    for (const auto& json : object[key]) {
        Row row{json};
        auto one = read(row, json);
        if (row.wrong || (one.inForce.from && one.inForce.to && *one.inForce.to < *one.inForce.from))
            return notValid(key, {sentence, {file}});
        rows.push_back(std::move(one));
    }
    return rows;
}

Exemption readExemption(Row& row, const Json&)
{
    return {row.must("matter"), row.must("condition"), row.must("basis"), row.inForce()};
}

Boundary readBoundary(Row& row, const Json&)
{
    return {row.must("matter"), row.must("department"), row.must("does"), row.must("basis"), row.inForce()};
}

Meeting readMeeting(Row& row, const Json& json)
{
    Meeting meeting;
    const bool there = json.is_object() && json.contains("matters") && json["matters"].is_array();
    for (const auto& code : there ? json["matters"] : Json::array()) {
        if (code.is_string())
            meeting.matters.push_back(code.get<std::string>());
    }
    row.wrong = row.wrong || meeting.matters.size() < 2;
    meeting.note = row.must("note");
    meeting.basis = row.text("basis");
    meeting.inForce = row.inForce();
    return meeting;
}

bool isAbout(const std::string& matter, std::string_view code)
{
    return matter == code;
}

bool isAbout(const std::vector<std::string>& matters, std::string_view code)
{
    return std::ranges::find(matters, code) != matters.end();
}

template <class T> std::vector<T> of(const std::vector<T>& rows, auto member, std::string_view code, Date on)
{
    std::vector<T> found;
    for (const auto& row : rows) {
        if (isAbout(row.*member, code) && row.inForce.on(on))
            found.push_back(row);
    }
    return found;
}

/// The same row twice says nothing more.
template <class T> void addNew(std::vector<T>& rows, const std::vector<T>& more)
{
    for (const auto& row : more) {
        if (std::ranges::find(rows, row) == rows.end())
            rows.push_back(row);
    }
}

} // namespace

std::vector<Exemption> MatterLists::exemptionsOf(std::string_view matter, Date on) const
{
    return of(exemptions, &Exemption::matter, matter, on);
}

std::vector<Boundary> MatterLists::boundariesOf(std::string_view matter, Date on) const
{
    return of(boundaries, &Boundary::matter, matter, on);
}

std::vector<Meeting> MatterLists::meetingsOf(std::string_view matter, Date on) const
{
    return of(meetings, &Meeting::matters, matter, on);
}

MatterLists MatterLists::with(const MatterLists& more) const
{
    MatterLists all = *this;
    addNew(all.exemptions, more.exemptions);
    addNew(all.boundaries, more.boundaries);
    addNew(all.meetings, more.meetings);
    return all;
}

Result<MatterLists> parseMatterLists(const Json& object, const std::string& file)
{
    auto exemptions = readList<Exemption>(object, "exemptions",
        N_("%1: each row of \"exemptions\" has \"matter\", \"condition\" and \"basis\"; days are written 2026-11-22"),
        file, readExemption);
    if (!exemptions)
        return std::move(exemptions).refusal();
    auto boundaries = readList<Boundary>(object, "boundaries",
        N_("%1: each row of \"boundaries\" has \"matter\", \"department\", \"does\" and \"basis\"; days are written "
           "2026-11-22"),
        file, readBoundary);
    if (!boundaries)
        return std::move(boundaries).refusal();
    auto meetings = readList<Meeting>(object, "meetings",
        N_("%1: each row of \"meetings\" has at least two \"matters\" and a \"note\"; days are written 2026-11-22"),
        file, readMeeting);
    if (!meetings)
        return std::move(meetings).refusal();
    return MatterLists{std::move(*exemptions), std::move(*boundaries), std::move(*meetings)};
}

} // namespace anjuan
