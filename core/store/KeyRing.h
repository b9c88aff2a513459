// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include "core/store/Sealing.h"
#include "core/store/SecretKey.h"

namespace anjuan {

/// The keys of one signed-in person; wiped by whoever locks the session, while others may still hold the object.
class Keys {
public:
    Keys(SecretKey own, std::optional<SecretKey> store)
        : m_own(std::move(own))
        , m_store(std::move(store))
    {
    }
    bool isLocked() const;
    bool holdsStoreKey() const;
    std::optional<SecretKey> store() const;
    std::optional<SecretKey> own() const;
    /// The key for one purpose under the store key, made once; nothing without a store key. Who holds it while the keys
    /// are wiped ends with it what he began.
    std::shared_ptr<const SecretKey> forPurpose(Purpose purpose) const;
    void wipe();

private:
    mutable std::mutex m_mutex;
    std::optional<SecretKey> m_own;
    std::optional<SecretKey> m_store;
    mutable std::map<Purpose, std::shared_ptr<const SecretKey>> m_derived; ///< guarded pages are dear to make
};

/// The keys the store works with: those of who signed in last.
class KeyRing {
public:
    void use(std::shared_ptr<Keys> keys);
    /// Nothing when nobody is signed in, the session is locked or holds no store key.
    std::shared_ptr<const SecretKey> key(Purpose purpose) const;

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<Keys> m_keys;
};

} // namespace anjuan
