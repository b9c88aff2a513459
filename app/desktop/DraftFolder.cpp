// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts are a comfort of this computer: when their file fails the form says "not saved" and the words stay in it.
#include "app/desktop/DraftFolder.h"

#include "core/base/Json.h"
#include "core/office/StoreFailure.h"

namespace anjuan {
namespace {

Refusal notKept()
{
    Finding finding;
    finding.rule = "draft";
    finding.sentence = {N_("The draft could not be kept on this computer"), {}};
    return refuse(Why::Busy, std::move(finding));
}

} // namespace

void DraftFolder::open(const Session& session)
{
    try {
        m_drafts = openDrafts(m_folder / session.login(), session);
    } catch (const StoreFailure&) {
        m_drafts.reset();
    }
}

Result<Done> DraftFolder::save(const std::string& formKey, const Json& typed)
{
    if (!m_drafts)
        return notKept();
    try {
        m_drafts->put(formKey, typed.dump(), m_clock.now());
        return Done{};
    } catch (const StoreFailure&) {
        return notKept();
    }
}

std::optional<Json> DraftFolder::load(const std::string& formKey) const
{
    if (!m_drafts)
        return std::nullopt;
    try {
        const auto draft = m_drafts->get(formKey);
        if (!draft)
            return std::nullopt;
        auto json = parseJson(draft->json, formKey);
        return json ? std::optional{std::move(*json)} : std::nullopt;
    } catch (const StoreFailure&) {
        return std::nullopt;
    }
}

void DraftFolder::discard(const std::string& formKey)
{
    if (!m_drafts)
        return;
    try {
        m_drafts->remove(formKey);
    } catch (const StoreFailure&) {
        m_drafts.reset();
    }
}

} // namespace anjuan
