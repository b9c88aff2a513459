// SPDX-License-Identifier: GPL-3.0-or-later
// What the store's tests share: folders that go away, stores with cheap passwords, and a burglar with the SQLite shell.
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include "core/office/StoreFailure.h"
#include "core/store/Store.h"

namespace anjuan {
/// How a cause looks in a failing test: its sentence is not at hand.
inline std::ostream& operator<<(std::ostream& out, StoreFailure::Cause cause) { return out << "cause " << static_cast<int>(cause); }
} // namespace anjuan

namespace anjuan::test {

class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Argon2id at its cheapest: for every test that is not about its cost.
StoreOptions cheap(Access access = Access::Write);

inline constexpr Instant morning{1'795'000'000'000};
inline const std::string password = "green tea 2026";

/// A new store in a folder of its own with its first account signed in.
struct Workshop {
    TempFolder folder;
    std::filesystem::path path = folder / "案卷.anjuan";
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;

    Workshop();
    void close();
    void reopen(bool signedIn = true);
    Journal& journal() { return store->journal(); }
};

NewEntry anEntry(const std::string& kind, Body body = {});
Body aBody(const std::string& text, const std::string& secret = {});
/// Appends one entry with the given text (and personal text) and expects it to be taken.
Appended add(Workshop& workshop, const std::string& stream, const std::string& text, const std::string& secret = {});

/// Runs SQL on the file with every safeguard off, as somebody with the file in hand would.
void tamper(const std::filesystem::path& file, const std::string& sql);
std::string ask(const std::filesystem::path& file, const std::string& sql);
std::string bytesOf(const std::filesystem::path& file);

/// The cause when `work` fails as the store fails; nothing when it does not.
template <class Work>
std::optional<StoreFailure::Cause> failureOfTrying(Work&& work)
{
    try {
        work();
        return std::nullopt;
    } catch (const StoreFailure& failure) {
        return failure.cause();
    }
}

} // namespace anjuan::test
