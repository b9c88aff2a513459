// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/office/Accounts.h"
#include "core/store/KeyRing.h"

namespace anjuan {

/// The store's own kind of session: the keys behind the interface.
class KeySession final : public Session {
public:
    KeySession(std::string login, PersonId person, std::shared_ptr<Keys> keys)
        : m_login(std::move(login)), m_person(std::move(person)), m_keys(std::move(keys)) {}
    ~KeySession() override { m_keys->wipe(); }
    KeySession(const KeySession&) = delete;
    KeySession& operator=(const KeySession&) = delete;
    const std::string& login() const override { return m_login; }
    const PersonId& person() const override { return m_person; }
    bool seesCases() const override { return m_keys->holdsStoreKey(); }
    bool isLocked() const override { return m_keys->isLocked(); }
    void lock() override { m_keys->wipe(); }
    const std::shared_ptr<Keys>& keys() const { return m_keys; }

private:
    std::string m_login;
    PersonId m_person;
    std::shared_ptr<Keys> m_keys;
};

/// The keys behind a session that a store of ours made; null for any other.
inline std::shared_ptr<const Keys> keysOf(const Session& session)
{
    const auto* own = dynamic_cast<const KeySession*>(&session);
    return own ? own->keys() : nullptr;
}

} // namespace anjuan
