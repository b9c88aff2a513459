// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <vector>

#include <QWidget>

#include "core/base/Refusal.h"
#include "ui/models/RowModel.h"

class QLabel;
class QTreeView;

namespace anjuan {

/// One reason why the case cannot go on, or what to mind, worded.
struct Gap {
    Level level = Level::Refuse;
    QString sentence;
    QString article;
    QString link;   ///< words of the way out; empty for none
    QString linkId; ///< what openGap carries
};

/// How a level is named and shown everywhere.
QString levelWord(Level level);
Symbol levelSymbol(Level level);
Tone levelTone(Level level);
/// Sorted as they are shown: refuse, defect, warn, hint; the order within a level stays.
std::vector<Gap> inOrder(std::vector<Gap> gaps);

/// "Why can't I go on?": the gaps as rows with their articles and a way to mend each. Enter or a click follows the link.
class GapPanel : public QWidget {
    Q_OBJECT
public:
    explicit GapPanel(QWidget* parent = nullptr);
    void setGaps(const std::vector<Gap>& gaps);
    /// The words beside the heading.
    QString summary() const;
    QTreeView* rows() const { return m_rows; }

Q_SIGNALS:
    void openGap(const QString& linkId);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        QString id;
        Gap gap;
        bool allWell = false;
    };
    static Cell sentenceOf(const Line& line);
    void prepareRows();
    void measure();
    void follow(const QModelIndex& index);

    std::unique_ptr<RowModel<Line>> m_model;
    std::vector<Gap> m_gaps;
    QLabel* m_heading;
    QLabel* m_summary;
    QTreeView* m_rows;
};

} // namespace anjuan
