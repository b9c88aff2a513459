// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/StatuteLibrary.h"

#include <algorithm>

#include "core/office/Office.h"
#include "core/statutes/StatuteText.h"

namespace anjuan {
namespace {

constexpr std::string_view fileKey = "file";
constexpr std::string_view textKey = "text";

Refusal importsNoLaws()
{
    Finding finding;
    finding.rule = "right";
    finding.sentence = {N_("Only a head may put the text of a law into the library"), {}};
    finding.advice = {N_("Have a head sign in and import it"), {}};
    return refuse(Why::NotYourRight, std::move(finding));
}

std::string told(const Body& body, std::string_view key)
{
    const auto found = std::ranges::find_if(body, [&](const NamedValue& value) { return value.key == key; });
    const auto* text = found == body.end() ? nullptr : found->value.as<std::string>();
    return text ? *text : std::string{};
}

} // namespace

std::shared_ptr<const StatuteShelf> readStatutesOf(const Journal& journal)
{
    auto shelf = std::make_shared<StatuteShelf>();
    for (const auto& entry : journal.read(StreamName{statuteStream}))
        if (auto statute = readStatute(told(entry.body, textKey), told(entry.body, fileKey)))
            shelf->add(std::move(*statute));
    return shelf;
}

Result<StatuteAnswer> Office::importStatute(const Session& session, const StatuteOffer& offer)
{
    const auto* by = m_roster.find(session.person());
    if (!by || !by->isHead())
        return importsNoLaws();
    auto statute = readStatute(offer.text, offer.file);
    if (!statute)
        return std::move(statute).refusal();
    // What is decided on is the journal as it stands, not the library as this office read it.
    const StreamName stream{statuteStream};
    const auto entries = m_parts.journal.count(stream);
    auto shelf = *readStatutesOf(m_parts.journal);
    if (!shelf.add(*statute))
        return StatuteAnswer{std::move(*statute), false};
    const auto now = m_parts.clock.now();
    Transaction transaction;
    transaction.appends.push_back({stream, entries,
        {{"statute-imported", 1, now.day(), session.person(),
            Body{{std::string{fileKey}, Value{offer.file}}, {std::string{textKey}, Value{offer.text}}}}}});
    auto written = m_parts.journal.append(transaction, now);
    if (!written)
        return std::move(written).refusal();
    reload();
    return StatuteAnswer{std::move(*statute), true};
}

} // namespace anjuan
