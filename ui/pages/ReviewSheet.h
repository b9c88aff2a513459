// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/base/JsonForward.h"
#include "core/casefile/facts/Review.h"
#include "ui/pages/Page.h"
#include "ui/pages/ReviewChecklist.h"
#include "ui/parts/PageView.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace anjuan {

class DraftMark;
class MessageStrip;
class ThumbnailStrip;

/// A paper's pages among all the pages of the file.
struct ReviewPages {
    QString title;
    std::vector<PageImage> pages;
};

/// One case under legal review: figures that were computed, the papers as they were issued, the points to judge, what changed since the
/// round before, and the opinion. Knows no office: what is concluded goes out by concluded().
class ReviewSheet final : public Page {
    Q_OBJECT
public:
    explicit ReviewSheet(ReviewSheetLines lines, QWidget* parent = nullptr);

    QString title() const override { return m_lines.title; }
    bool wantsRail() const override { return true; }
    bool stepBack() override;
    void performNext() override;

    void setPapers(std::vector<ReviewPages> papers);
    /// What was typed, for drafts.
    Json typed() const;
    void setTyped(const Json& typed);
    /// The facts of give-opinion as they stand.
    Json facts(ReviewConclusion conclusion) const;
    void showRefusal(const QString& sentence);
    DraftMark* mark() const { return m_mark; }
    ReviewChecklist* checklist() const { return m_list; }
    PageView* pages() const { return m_pages; }
    QPlainTextEdit* opinion() const { return m_opinion; }
    /// Opens the opinion with this conclusion, its text composed from the items.
    void conclude(ReviewConclusion conclusion);

Q_SIGNALS:
    void edited();
    /// Facts of give-opinion.
    void concluded(const anjuan::Json& facts);
    void openCase(const QString& id);

private:
    QWidget* makeHead();
    QWidget* makeFigures();
    QWidget* makePapers();
    QWidget* makeRight();
    QWidget* makeRemark();
    QWidget* makeChanges();
    QWidget* makeOpinion();
    QWidget* makeFooter();
    void putChanges(QVBoxLayout* column);
    void showRow(int row);
    void goToPage(int page);
    void judged();

    ReviewSheetLines m_lines;
    ThumbnailStrip* m_thumbs;
    PageView* m_pages;
    QLabel* m_pageTitle;
    ReviewChecklist* m_list;
    QLabel* m_count;
    QLineEdit* m_remark;
    QStackedWidget* m_below;
    QLabel* m_opinionTitle;
    QPlainTextEdit* m_opinion;
    MessageStrip* m_message;
    DraftMark* m_mark;
    QPushButton* m_issue = nullptr;
    ReviewConclusion m_conclusion = ReviewConclusion::Agree;
    std::vector<std::pair<QString, int>> m_firstPages; ///< title and first page (from 1) of each paper
};

} // namespace anjuan
