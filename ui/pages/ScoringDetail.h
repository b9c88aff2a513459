// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/pages/EvaluationLines.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace anjuan {

/// What is decided about one item or veto: the finding, the page it stands on, and the person's three answers.
class ScoringDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ScoringDetail(QWidget* parent = nullptr);

    /// What stands in the fields, and where the item is looked up (empty when the file has no such paper).
    struct Filling {
        QString text, page, paper;
        bool isRefusing = false; ///< the reason for not accepting is being written
    };
    void setLine(const ItemLine& line, const Filling& filling);
    void setReadOnly(bool readOnly);
    /// Under the fields, in amber; empty takes it away.
    void setProblem(const QString& sentence);
    QString text() const;
    QString page() const;
    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* changeButton() const { return m_change; }
    QPushButton* refuseButton() const { return m_refuse; }
    QPushButton* leaveOutButton() const { return m_leaveOut; }
    QPlainTextEdit* field() const { return m_text; }
    void focusText();

Q_SIGNALS:
    void accepted();
    void changeAsked();
    void refused();
    void leftOut();
    void paperAsked();
    void edited();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void nameButtons(const ItemLine& line, bool isRefusing);

    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_paper;
    QPlainTextEdit* m_text;
    QLineEdit* m_page;
    QLabel* m_note;
    QPushButton* m_refuse;
    QPushButton* m_leaveOut;
    QPushButton* m_change;
    QPushButton* m_accept;
    bool m_isReadOnly = false;
};

} // namespace anjuan
