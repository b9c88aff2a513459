// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace anjuan {

class SymbolLabel;

/// The facts of the act in three fields.
struct CaseFacts {
    QString time, place, course;
    bool operator==(const CaseFacts&) const = default;
};

/// Where a draft stands.
enum class DraftState { Untouched, Writing, Saved, Failed };

/// The facts beside the evidence. Each change is told at once; nobody presses a button to save a draft.
class CaseFactsPane : public QWidget {
    Q_OBJECT
public:
    explicit CaseFactsPane(QWidget* parent = nullptr);
    void setFacts(const CaseFacts& facts);
    CaseFacts facts() const;
    void setReadOnly(bool readOnly);
    /// `at`: the time of day of the last saving.
    void setDraft(DraftState state, const QString& at);

Q_SIGNALS:
    void edited(const CaseFacts& facts);

private:
    SymbolLabel* m_mark;
    QLabel* m_saved;
    QLineEdit* m_time;
    QLineEdit* m_place;
    QPlainTextEdit* m_course;
};

} // namespace anjuan
