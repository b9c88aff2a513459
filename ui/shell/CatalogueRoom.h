// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/office/CatalogueVersions.h"
#include "ui/pages/MatterListPage.h"
#include "ui/shell/Room.h"

namespace anjuan {

/// 执法事项目录: what the organ may punish and on which article; a head compares a new list with it and puts it in force
/// (行政处罚法 24, 34).
class CatalogueRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;
    QString place() const override { return QStringLiteral("catalogue"); }
    Page* makePage() override;
    void refresh() override;

    /// Shows what the file would change; what cannot be read is said by row and column.
    void offer(const QString& path);
    /// Puts what was offered in force under the name and from the day that stand in the bar.
    void adopt();

private:
    void chooseFile();
    void giveUp();
    void showMatter(const QString& code);
    void showMatters();
    const LawBook& law();

    MatterListPage* m_page = nullptr;
    QString m_reader; ///< who looked last: an offer of one is not shown to the next
    QString m_shown;  ///< the matter at the right
    QString m_typed;
    std::optional<CatalogueOffer> m_offer{};
};

} // namespace anjuan
