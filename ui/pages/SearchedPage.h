// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/Page.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace anjuan {

class MessageStrip;

/// A page with a field to look for something and a button to bring something in above its content: law library, catalogue.
class SearchedPage : public Page {
    Q_OBJECT
public:
    /// Why nothing can be imported by this person; empty when it can.
    void setImporting(const QString& whyNot);
    void showProblem(const QString& what, const QString& meaning);
    void clearProblem();

    QLineEdit* searchField() const { return m_search; }
    QPushButton* importButton() const { return m_import; }

Q_SIGNALS:
    /// What is looked for; empty when the field was cleared.
    void searched(const QString& words);
    void importAsked();

protected:
    /// `hint` stands in the empty field, `name` is its accessible name.
    SearchedPage(const QString& hint, const QString& name, QWidget* parent);
    /// Below the head.
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
    MessageStrip* m_notice;
    QLineEdit* m_search;
    QPushButton* m_import;
};

} // namespace anjuan
