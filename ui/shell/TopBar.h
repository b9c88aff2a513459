// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QToolBar>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace anjuan {

class Actions;
class SymbolLabel;

/// What the search field offers: a case, a party, a document, a command.
struct SearchOffer {
    QString id;
    QString words;
    QString kind;
};

enum class SavedState { Saved, Saving, DraftSaved, Failed };

/// The tool bar: new, back and forward, search, the saved mark, the person.
class TopBar : public QToolBar {
    Q_OBJECT
public:
    TopBar(Actions& actions, QWidget* parent);
    void setSaved(SavedState state);
    void setPerson(const QString& name);
    void setHits(const std::vector<SearchOffer>& hits);
    void focusSearch();
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void searchEdited(const QString& text);
    void searchEntered(const QString& text);
    void hitChosen(const QString& id);

private:
    void addNew(Actions& actions);
    void addSearch();
    void addPerson(Actions& actions);

    QLineEdit* m_search = nullptr;
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_hits = nullptr;
    SymbolLabel* m_mark = nullptr;
    QLabel* m_saved = nullptr;
    QPushButton* m_person = nullptr;
};

} // namespace anjuan
