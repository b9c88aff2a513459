// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/office/Archive.h"
#include "ui/pages/PrintCentrePage.h"

namespace anjuan {

class Desk;

/// The print centre over one case: its papers come from the archive, what is asked goes to the printer or into a PDF.
class PrintSheet final : public Page {
    Q_OBJECT
public:
    /// The desk outlives the sheet.
    PrintSheet(Desk& desk, CaseId id, QWidget* parent = nullptr);

    QString title() const override;
    bool wantsRail() const override { return true; }
    PrintCentrePage* page() const { return m_page; }
    /// Writes what is asked for as one PDF; false when it cannot, and the page says why.
    bool saveTo(const QString& file);

Q_SIGNALS:
    void back();

private:
    void load();
    void preview(int at);
    std::optional<Bytes> printed(const std::vector<std::size_t>& chosen, bool numbered, const char* look);
    std::optional<Bytes> asked();
    void save();
    void print();

    Desk& m_desk;
    CaseId m_id;
    PrintCentrePage* m_page;
    std::optional<FileListing> m_listing;
};

/// What the papers' typefaces are on this computer, by role.
std::vector<FaceLine> faceLines();
std::vector<PrintLine> printLinesOf(const FileListing& listing);

} // namespace anjuan
