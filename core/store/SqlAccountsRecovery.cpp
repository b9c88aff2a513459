// SPDX-License-Identifier: GPL-3.0-or-later
// The printed sheet that opens the store when every key-holder is gone.
#include "core/store/AccountRefusals.h"
#include "core/store/Database.h"
#include "core/store/KeySession.h"
#include "core/store/PasswordRules.h"
#include "core/store/SqlAccounts.h"

namespace anjuan {

using soci::into;
using soci::use;

std::optional<SecretKey> SqlAccounts::keyFromSheet(const RecoverySheet& sheet) const
{
    return m_database.run([&](soci::session& sql) {
        std::string wrap;
        sql << "SELECT wrap FROM recovery WHERE one = 1", into(wrap);
        return sql.got_data() ? unwrapFromSheet(wrap, sheet, m_storeId) : std::nullopt;
    });
}

Result<RecoverySheet> SqlAccounts::printRecoverySheet(const Session& by)
{
    const auto keys = keysOf(by);
    const auto storeKey = keys ? keys->store() : std::nullopt;
    if (!storeKey)
        return keyHolderNeeded();
    auto sheet = newRecoverySheet();
    const auto wrap = wrapForSheet(sheet, *storeKey, m_storeId);
    m_database.write([&](soci::session& sql) {
        sql << "INSERT INTO recovery (one, wrap) VALUES (1, :wrap) ON CONFLICT (one) DO UPDATE SET wrap = excluded.wrap",
            use(wrap, "wrap");
    });
    return sheet;
}

bool SqlAccounts::isRecoverySheet(const RecoverySheet& sheet) const
{
    return keyFromSheet(sheet).has_value();
}

Result<std::unique_ptr<Session>> SqlAccounts::recover(const RecoverySheet& sheet, const std::string& login,
                                                      const std::string& newPassword)
{
    auto storeKey = keyFromSheet(sheet);
    if (!storeKey)
        return refuseAccount(Why::NotYourRight, {N_("This recovery sheet does not open the store"), {}},
                  {N_("Both groups are needed, exactly as printed; an older sheet stops working when a new one is printed."), {}});
    auto row = find(login);
    if (!row)
        return unknownAccount(login);
    if (auto good = checkPassword(login, newPassword); !good)
        return std::move(good).refusal();
    auto fresh = newCredentials(login, newPassword, m_cost);
    if (auto done = replaceKeys(login, fresh.kept, wrapFor(fresh.kept.publicKey, *storeKey)); !done)
        return std::move(done).refusal();
    return enter(*row, std::move(fresh.privateKey), std::move(storeKey));
}

} // namespace anjuan
