// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/look/Symbol.h"
#include "ui/pages/Page.h"
#include "ui/parts/PageView.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace anjuan {

class ElidedLabel;

/// One paper in the tree of the print centre.
struct PrintLine {
    int at = 0;               ///< its place in the file
    QString title, pages;     ///< pages: "4-6"; empty when it bears no number
    Symbol symbol = Symbol::Document;
    bool isInternal = false;  ///< 副卷
    bool canBePrinted = true;
};

/// A typeface of the papers: present, or the one that stands in for it.
struct FaceLine {
    QString sentence;
    bool isMissing = false;
};

/// What the person asked to be printed.
struct PrintAsk {
    std::vector<int> chosen;
    QString printer;
    int copies = 1;
    bool isDuplex = true;
    bool isNumbered = true;
};

/// The papers of one file in order, a true preview, and how they are to be printed. Knows words and values only.
class PrintCentrePage final : public Page {
    Q_OBJECT
public:
    explicit PrintCentrePage(QWidget* parent = nullptr);

    QString title() const override;
    bool wantsRail() const override { return true; }
    void setCase(const QString& subtitle, int mainPages, int internalPages);
    /// The main volume is ticked, what is internal is not.
    void setLines(const std::vector<PrintLine>& lines);
    void setPrinters(const QStringList& printers, const QString& chosen);
    void setFaces(const std::vector<FaceLine>& faces);
    void showPages(std::vector<PageImage> pages);
    /// Something went wrong, or is to be minded; empty takes it away.
    void say(const QString& sentence);

    PrintAsk ask() const;
    PageView* pages() const { return m_pages; }
    QTreeWidget* tree() const { return m_tree; }

Q_SIGNALS:
    void previewWanted(int at);
    void printAsked();
    void saveAsked();
    void back();

private:
    QWidget* makeHead();
    QWidget* makeTree();
    QWidget* makeOptions();
    QWidget* makeFooter();
    void wantPreview(QTreeWidgetItem* item);
    void ticked(QTreeWidgetItem* item);
    void tickAll(bool all);
    void changed();
    void showPage();

    ElidedLabel* m_subtitle;
    QLabel* m_page;
    QLabel* m_counts;
    QTreeWidget* m_tree;
    QLabel* m_problem;
    PageView* m_pages;
    QComboBox* m_what;
    QComboBox* m_printer;
    QSpinBox* m_copies;
    QComboBox* m_paper;
    QCheckBox* m_numbered;
    QVBoxLayout* m_faces;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace anjuan
