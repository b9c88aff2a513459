// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace anjuan {

class SymbolLabel;

/// A state of the page that must be seen, worded: what happened, what it means for the case, what to do.
struct Notice {
    enum class Kind { Error, Damage, ReadOnly, Offline };
    struct Way {
        QString id;
        QString words;
    };
    Kind kind = Kind::Error;
    QString what;
    QString meaning;
    QString details; ///< folded until asked for
    std::vector<Way> ways;
};

/// A strip under the header of a page. Hidden until there is a notice.
class MessageStrip : public QWidget {
    Q_OBJECT
public:
    explicit MessageStrip(QWidget* parent = nullptr);
    void setNotice(const Notice& notice);
    void clear();

Q_SIGNALS:
    void wayChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Notice m_notice;
    SymbolLabel* m_symbol;
    QLabel* m_what;
    QLabel* m_meaning;
    QLabel* m_details;
    QHBoxLayout* m_ways;
    QPushButton* m_more;
    std::vector<QPushButton*> m_links;
};

/// An empty list says why, and offers one way on.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setWords(const QString& sentence, const QString& way);

Q_SIGNALS:
    void wayChosen();

private:
    QLabel* m_sentence;
    QPushButton* m_way;
};

} // namespace anjuan
