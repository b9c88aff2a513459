// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/KeyRing.h"

namespace anjuan {

bool Keys::isLocked() const
{
    const std::lock_guard lock(m_mutex);
    return !m_own;
}

bool Keys::holdsStoreKey() const
{
    const std::lock_guard lock(m_mutex);
    return m_store.has_value();
}

std::optional<SecretKey> Keys::store() const
{
    const std::lock_guard lock(m_mutex);
    return m_store ? std::optional{m_store->copy()} : std::nullopt;
}

std::optional<SecretKey> Keys::own() const
{
    const std::lock_guard lock(m_mutex);
    return m_own ? std::optional{m_own->copy()} : std::nullopt;
}

std::shared_ptr<const SecretKey> Keys::forPurpose(Purpose purpose) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_store)
        return nullptr;
    auto& key = m_derived[purpose];
    if (!key)
        key = std::make_shared<const SecretKey>(m_store->derive(static_cast<std::uint64_t>(purpose)));
    return key;
}

void Keys::wipe()
{
    const std::lock_guard lock(m_mutex);
    m_derived.clear();
    m_own.reset();
    m_store.reset();
}

void KeyRing::use(std::shared_ptr<Keys> keys)
{
    const std::lock_guard lock(m_mutex);
    m_keys = std::move(keys);
}

std::shared_ptr<const SecretKey> KeyRing::key(Purpose purpose) const
{
    const std::lock_guard lock(m_mutex);
    return m_keys ? m_keys->forPurpose(purpose) : nullptr;
}

} // namespace anjuan
