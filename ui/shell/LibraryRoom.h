// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/LibraryPage.h"
#include "ui/shell/Room.h"

namespace anjuan {

/// 法律法规库: the statutes that the office imported, read and looked up; heads import them.
class LibraryRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;
    QString place() const override { return QStringLiteral("library"); }
    Page* makePage() override;
    void refresh() override;

    /// Takes the files in, one law each; what is refused is said by name, what came before it stays.
    void importFiles(const QStringList& paths);
    /// A citation leads to its article in the version in force today, other words to the articles that hold them.
    void look(const QString& typed);

private:
    void chooseFiles();
    void showLaw(const QString& id, std::pair<int, int> article = {});
    const StatuteShelf& shelf();

    LibraryPage* m_page = nullptr;
    QString m_reader;  ///< who looked last: what was refused to one is not shown to the next
    QString m_shown; ///< the law whose text stands at the right
};

} // namespace anjuan
