// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SetupDraft.h"

#include <QSaveFile>

#include "app/Resources.h"
#include "core/base/Json.h"
#include "ui/words/Text.h"

namespace anjuan {

bool SetupDraft::keep(const Json& typed) const
{
    std::error_code ignored;
    std::filesystem::create_directories(m_file.parent_path(), ignored);
    QSaveFile out{toText(m_file.string())};
    if (!out.open(QIODevice::WriteOnly))
        return false;
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto text = typed.dump();
    return out.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) && out.commit();
}

std::optional<Json> SetupDraft::read() const
{
    const auto text = readText(m_file);
    auto json = text ? parseJson(*text, m_file.filename().string()) : Result<Json>{text.refusal()};
    return json ? std::optional{std::move(*json)} : std::nullopt;
}

void SetupDraft::remove() const
{
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

} // namespace anjuan
