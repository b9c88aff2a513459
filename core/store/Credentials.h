// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "core/base/Digest.h"
#include "core/office/Accounts.h"
#include "core/store/KdfCost.h"
#include "core/store/SecretKey.h"

namespace anjuan {

/// The key material of one account as its row holds it; every text but the verifier is base64.
struct Credentials {
    std::string verifier;       ///< Argon2id, in libsodium's own form
    std::string publicKey;      ///< X25519
    std::string salt;           ///< of the key that seals the private half
    long long passes = 0;
    long long bytes = 0;
    std::string sealedPrivate;  ///< sealed by the password-derived key, bound to the login
};

/// A new key pair sealed by the password; the private half is handed out once.
struct NewCredentials {
    Credentials kept;
    SecretKey privateKey;
};
NewCredentials newCredentials(const std::string& login, const std::string& password, const KdfCost& cost);

/// The same private key sealed by another password.
Credentials resealed(const Credentials& old, const SecretKey& privateKey, const std::string& login,
                     const std::string& password, const KdfCost& cost);

bool isPassword(const Credentials& credentials, const std::string& password);
/// True when the verifier was made at a lower cost than is asked for today.
bool needsRehash(const Credentials& credentials, const KdfCost& cost);
std::string newVerifier(const std::string& password, const KdfCost& cost);
/// Nothing when the password does not open it.
std::optional<SecretKey> privateKeyOf(const Credentials& credentials, const std::string& login, const std::string& password);

/// The store key for the holder of the private half (crypto_box_seal), base64.
std::string wrapFor(const std::string& publicKey, const SecretKey& storeKey);
std::optional<SecretKey> unwrap(const std::string& wrap, const std::string& publicKey, const SecretKey& privateKey);

/// Two groups of 26 characters (130 random bits each), in fives with a dash between.
RecoverySheet newRecoverySheet();
std::string wrapForSheet(const RecoverySheet& sheet, const SecretKey& storeKey, const std::string& storeId);
/// Forgives case, blanks, dashes and the look-alikes O 0, I L 1. Nothing when the sheet is another.
std::optional<SecretKey> unwrapFromSheet(const std::string& wrap, const RecoverySheet& sheet, const std::string& storeId);

} // namespace anjuan
