// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "core/base/Clock.h"
#include "core/documents/Template.h"
#include "core/office/Archive.h"
#include "core/office/Handbook.h"
#include "core/office/Office.h"
#include "core/office/Referrals.h"
#include "core/office/Supervision.h"
#include "core/store/Store.h"

namespace anjuan {

/// The default store: `store.anjuan` in the XDG data directory; $ANJUAN_STORE overrides it.
std::filesystem::path defaultStore();
/// Store, vault and lock, gone for ever: for a founding that was refused and for practice offices.
void removeStore(const std::filesystem::path& store);

/// A store with somebody signed in, and the Office over it.
class OpenOffice {
public:
    OpenOffice(std::unique_ptr<Store> store, std::unique_ptr<Session> session, std::unique_ptr<Clock> clock,
               std::unique_ptr<Typesetter> typesetter, TemplateShelf templates, LawBook law,
               std::vector<EvaluationStandard> standards, bool practice);
    Office& office() { return *m_office; }
    Supervision& supervision() { return *m_supervision; }
    Referrals& referrals() { return *m_referrals; }
    Archive& archive() { return *m_archive; }
    const Handbook& handbook() const { return m_handbook; }
    Session& session() { return *m_session; }
    Store& store() { return *m_store; }
    const Clock& clock() const { return *m_clock; }
    /// Somebody else signs in to the same store; the one before is signed out.
    Result<Done> signIn(const std::string& login, const std::string& password);
    /// Removes from the vault, on a thread of its own, what was broken off and what no entry has named for a week: till
    /// then it may belong to a form that is still being filled in.
    void sweepVault();

private:
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Typesetter> m_typesetter;
    std::unique_ptr<Binder> m_binder;
    TemplateShelf m_templates;
    Handbook m_handbook;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Supervision> m_supervision;
    std::unique_ptr<Referrals> m_referrals;
    std::unique_ptr<Archive> m_archive;
    std::jthread m_sweeping; // last: ends before what it works with
};

/// How a store is opened: by whom, and on which day (practice stores only).
struct Opening {
    std::filesystem::path store;
    std::string login;
    std::string password;
    std::optional<Instant> now;
    StoreOptions options{};
    /// A clock that the caller turns, in place of the day above.
    std::shared_ptr<const Clock> wall{};
};

/// Opens the store, signs in and builds the Office. Throws StoreFailure.
Result<std::unique_ptr<OpenOffice>> openOffice(const Opening& opening);

/// Makes a store from a set-up file, and nothing of what a window needs: for a thread of its own, since drawing the keys of
/// several people takes seconds. Removes what it made when it is refused.
Result<Done> foundStore(const std::filesystem::path& store, std::string_view setup, const std::string& password, bool practice,
                        std::optional<Instant> now, const StoreOptions& options = {});

/// Makes a store from a set-up file and signs its first person in. Removes what it made when it is refused.
Result<std::unique_ptr<OpenOffice>> foundOffice(const std::filesystem::path& store, std::string_view setup,
                                                const std::string& password, bool practice, std::optional<Instant> now);

} // namespace anjuan
