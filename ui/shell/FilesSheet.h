// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/casefile/facts/AttachedFile.h"
#include "core/office/Vault.h"

class QLabel;

namespace anjuan {

class Desk;
class PageView;
class ThumbnailStrip;

/// The files that belong to one act: small pictures at the left, the chosen one large, a copy saved on demand. Opening one
/// puts the look on record.
class FilesSheet final : public QWidget {
    Q_OBJECT
public:
    /// The desk outlives the sheet.
    FilesSheet(Desk& desk, CaseId id, const QString& title, std::vector<AttachedFile> files, QWidget* parent = nullptr);

    PageView* pages() const { return m_pages; }
    void openFile(const QString& digest);
    /// Writes the shown file; false when it cannot be written, and the sheet says so.
    bool saveTo(const QString& path);

Q_SIGNALS:
    void back();

private:
    QWidget* makeHead(const QString& title);
    void fillStrip();
    const AttachedFile* shown() const;
    void save();
    void say(const QString& sentence);

    Desk& m_desk;
    CaseId m_id;
    std::vector<AttachedFile> m_files;
    std::string m_shown;
    ThumbnailStrip* m_strip;
    PageView* m_pages;
    QLabel* m_about;
    QLabel* m_problem;
};

} // namespace anjuan
