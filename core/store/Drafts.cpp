// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Drafts.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "core/office/StoreFailure.h"
#include "core/store/KeySession.h"
#include "core/store/Sealing.h"

namespace anjuan {
namespace {

using Cause = StoreFailure::Cause;
constexpr std::uint64_t draftsPurpose = 4;
constexpr const char* suffix = ".draft";

[[noreturn]] void cannotKeep(int error)
{
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        throw StoreFailure(Cause::DiskFull, {N_("The disk is full. What was typed is on the screen but not kept as a draft."), {}});
    throw StoreFailure(Cause::Broken, {N_("What was typed cannot be kept as a draft on this computer."), {}});
}

/// Closes on every way out.
class File {
public:
    File(const std::filesystem::path& path, int flags) : m_file(::open(path.c_str(), flags | O_CLOEXEC, 0600))
    {
        if (m_file < 0)
            cannotKeep(errno);
    }
    ~File() { ::close(m_file); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto done = ::write(m_file, bytes.data(), bytes.size());
            if (done < 0 && errno != EINTR)
                cannotKeep(errno);
            bytes.remove_prefix(done > 0 ? static_cast<std::size_t>(done) : 0);
        }
    }
    void sync()
    {
        if (::fsync(m_file) != 0)
            cannotKeep(errno);
    }

private:
    int m_file;
};

class SealedDrafts final : public Drafts {
public:
    SealedDrafts(std::filesystem::path folder, std::shared_ptr<const Keys> keys)
        : m_folder(std::move(folder)), m_keys(std::move(keys)) {}

    void put(const std::string& form, const std::string& json, Instant now) override
    {
        const nlohmann::json whole{{"form", form}, {"saved_at", now.milliseconds}, {"json", json}};
        const auto name = nameOf(form);
        const auto sealed = seal(key(), whole.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), placeOf(name));
        const auto part = m_folder / (name + ".part");
        {
            File file(part, O_WRONLY | O_CREAT | O_TRUNC);
            file.write(sealed);
            file.sync();
        }
        std::error_code error;
        std::filesystem::rename(part, m_folder / (name + suffix), error);
        if (error)
            cannotKeep(error.value());
        File(m_folder, O_RDONLY | O_DIRECTORY).sync();
    }

    std::optional<Draft> get(const std::string& form) const override { return read(nameOf(form)); }

    std::vector<Draft> list() const override
    {
        std::vector<Draft> drafts;
        std::error_code error;
        for (const auto& file : std::filesystem::directory_iterator(m_folder, error)) {
            if (file.path().extension() != suffix)
                continue;
            if (auto draft = read(file.path().stem().string()))
                drafts.push_back(std::move(*draft));
        }
        std::ranges::sort(drafts, [](const Draft& a, const Draft& b) { return a.savedAt > b.savedAt; });
        return drafts;
    }

    void remove(const std::string& form) override
    {
        std::error_code error;
        std::filesystem::remove(m_folder / (nameOf(form) + suffix), error);
        if (error)
            cannotKeep(error.value());
    }

private:
    SecretKey key() const
    {
        const auto own = m_keys->own();
        if (!own)
            throw StoreFailure(Cause::CannotOpen, {N_("Drafts can be kept only while somebody is signed in."), {}});
        return own->derive(draftsPurpose);
    }

    /// File names tell nothing of the form: a keyed digest.
    std::string nameOf(const std::string& form) const
    {
        const auto secret = key().derive(1);
        const std::string_view bytes{reinterpret_cast<const char*>(secret.data()), SecretKey::size};
        return hex(DigestWriter().text("draft-name").text(bytes).text(form).finish());
    }

    static Digest placeOf(const std::string& name) { return DigestWriter().text("draft").text(name).finish(); }

    std::optional<Draft> read(const std::string& name) const
    {
        std::ifstream in(m_folder / (name + suffix), std::ios::binary);
        const std::string sealed{std::istreambuf_iterator<char>(in), {}};
        const auto plain = unseal(key(), sealed, placeOf(name));
        if (!plain)
            return std::nullopt;
        const auto whole = nlohmann::json::parse(*plain);
        return Draft{whole.at("form").get<std::string>(), Instant{whole.at("saved_at").get<std::int64_t>()},
                     whole.at("json").get<std::string>()};
    }

    std::filesystem::path m_folder;
    std::shared_ptr<const Keys> m_keys;
};

} // namespace

std::unique_ptr<Drafts> openDrafts(const std::filesystem::path& folder, const Session& session)
{
    auto keys = keysOf(session);
    if (!keys || keys->isLocked())
        throw StoreFailure(Cause::CannotOpen, {N_("Drafts can be kept only while somebody is signed in."), {}});
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    if (error)
        cannotKeep(error.value());
    return std::make_unique<SealedDrafts>(folder, std::move(keys));
}

} // namespace anjuan
