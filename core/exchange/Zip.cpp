// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Zip.h"

#include <algorithm>
#include <memory>
#include <vector>

#include <zip.h>

#include "core/base/Message.h"

namespace anjuan {
namespace {

Refusal cannotWrite(const std::filesystem::path& path)
{
    return notValid("to", {N_("%1 cannot be written"), {path.string()}});
}

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

bool addFile(zip_t* archive, const std::filesystem::path& folder, const std::filesystem::path& file, Instant at)
{
    const auto name = std::filesystem::relative(file, folder).generic_string();
    zip_source_t* source = zip_source_file(archive, file.c_str(), 0, -1);
    if (source == nullptr)
        return false;
    const auto index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), static_cast<time_t>(at.milliseconds / 1000), 0) == 0;
}

} // namespace

Result<Done> zipFolder(const std::filesystem::path& folder, const std::filesystem::path& to, Instant at)
{
    int error = 0;
    zip_t* archive = zip_open(to.c_str(), ZIP_CREATE | ZIP_EXCL, &error);
    if (archive == nullptr)
        return cannotWrite(to);
    for (const auto& file : filesIn(folder)) {
        if (!addFile(archive, folder, file, at)) {
            zip_discard(archive);
            return cannotWrite(to);
        }
    }
    // libzip writes beside the target and renames when all is there.
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return cannotWrite(to);
    }
    return Done{};
}

} // namespace anjuan
