// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/office/Vault.h"

class QLabel;

namespace anjuan {

class PageView;

/// The pages of a paper as they are on paper, with the ways to take them out: as a PDF, to the printer.
class PaperSheet final : public QWidget {
    Q_OBJECT
public:
    /// A draft can be looked at and nothing more.
    PaperSheet(Bytes pdf, const QString& title, bool isDraft, QWidget* parent = nullptr);

    PageView* pages() const { return m_pages; }
    /// Writes the PDF; false when the file cannot be written, and the sheet says so.
    bool saveTo(const QString& file);

Q_SIGNALS:
    void back();

private:
    QWidget* makeHead(const QString& title, bool isDraft);
    void save();
    void print();
    void say(const QString& sentence);

    Bytes m_pdf;
    QString m_title;
    PageView* m_pages;
    QLabel* m_problem;
};

} // namespace anjuan
