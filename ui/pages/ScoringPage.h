// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>

#include <QHash>

#include "ui/pages/Page.h"
#include "ui/pages/EvaluationLines.h"
#include "ui/parts/PageView.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace anjuan {

class MessageStrip;
class RowTable;
class ScoringDetail;
class ScoringTable;

/// One file under review beside its scoring sheet: papers, the pages of one, and the table in which a person decides each
/// finding. J and K go up and down, 1 accepts, 2 changes the points, 3 does not accept, G goes to the paper.
class ScoringPage final : public Page {
    Q_OBJECT
public:
    explicit ScoringPage(QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    bool wantsRail() const override { return true; }
    /// Ctrl+Enter: as the button that finishes the sheet.
    void performNext() override;
    bool stepBack() override;

    void setHead(const SheetHead& head);
    void setPapers(std::vector<ReviewedPaper> papers);
    /// What stands in the fields of a line that is not decided anew stays.
    void setLines(std::vector<ItemLine> lines);
    void setPages(const QString& digest, std::vector<PageImage> pages);
    /// Which paper belongs to a line: its place among the papers, -1 for none.
    void setPaperOf(std::function<int(const QString&)> paperOf) { m_paperOf = std::move(paperOf); }
    /// A line was decided: what was typed for it is done with, and the next open one becomes current.
    void decided(const QString& id);
    /// Something was refused: said beside the current line, nothing typed is lost.
    void showProblem(const QString& sentence);

    ScoringTable* table() const { return m_table; }
    ScoringDetail* detail() const { return m_detail; }
    PageView* pages() const { return m_pages; }
    RowTable* papers() const { return m_papers; }
    QPushButton* finishButton() const { return m_finish; }
    QPushButton* meritButton() const { return m_merit; }
    QPlainTextEdit* meritField() const { return m_meritText; }
    QPushButton* vetoesLink() const { return m_vetoLink; }
    QString scoreText() const;

Q_SIGNALS:
    void itemDecided(int item, bool applicable, qint64 deduction, const QString& comment, const QString& page);
    void vetoDecided(const QString& veto, bool applies, const QString& comment, const QString& page);
    void meritWritten(const QString& text);
    void signAsked();
    void paperWanted(const QString& digest);
    void vetoesWanted(bool shown);

private:
    /// What the person typed for a line and has not decided yet.
    struct Typed {
        std::optional<std::int64_t> deduction;
        std::optional<QString> text, page;
        bool isRefusing = false;
    };
    QWidget* makeHead();
    QWidget* makePapers();
    QWidget* makeScoring();
    QWidget* makeVetoes();
    QWidget* makeFoot();
    void addKeys();
    void refreshTable();
    void showCurrent();
    void keep();
    void accept();
    void change();
    void refuse();
    void leaveOut();
    void goToPaper();
    void finish();
    void arm(bool armed);
    void toggleMerit();
    ItemLine withTyped(ItemLine line) const;

    QString m_title;
    SheetHead m_now;
    std::vector<ItemLine> m_lines;
    std::vector<ReviewedPaper> m_paperLines;
    QHash<QString, Typed> m_typed;
    std::function<int(const QString&)> m_paperOf;
    QLabel* m_place;
    QLabel* m_file;
    QLabel* m_standard;
    MessageStrip* m_closed;
    RowTable* m_papers;
    PageView* m_pages;
    QWidget* m_vetoSymbol;
    QLabel* m_vetoesSeen;
    QLabel* m_vetoesOpen;
    QPushButton* m_vetoLink;
    ScoringTable* m_table;
    ScoringDetail* m_detail;
    QPlainTextEdit* m_meritText;
    QLabel* m_score;
    QLabel* m_fraction;
    QLabel* m_why;
    QPushButton* m_merit;
    QPushButton* m_finish;
    bool m_isArmed = false;
    bool m_isFilling = false;
};

} // namespace anjuan
