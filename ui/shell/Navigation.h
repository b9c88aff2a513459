// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

#include <QAbstractListModel>
#include <QWidget>

#include "ui/delegates/NavigationDelegate.h"
#include "ui/look/Symbol.h"

class QLabel;
class QListView;

namespace anjuan {

/// One place the person can go to.
struct Place {
    const char* key;
    const char* name; ///< English source of the translation
    Symbol symbol;
    bool ruleAbove = false;
};

/// The places in the order of their keys Ctrl+1 … 9.
std::span<const Place> places();

/// Something opened lately.
struct RecentLine {
    QString id;
    QString number;
    QString name;
};

class NavigationModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit NavigationModel(QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void setCount(const QString& key, int count, Urgency urgency);
    int rowOf(const QString& key) const;

private:
    struct Badge {
        int count = 0;
        Urgency urgency = Urgency::Plain;
    };
    std::vector<Badge> m_badges;
};

/// The places at the left with their counts, and what was opened lately. Becomes a rail of symbols.
class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    NavigationModel* model() const { return m_model; }
    QListView* list() const { return m_list; }
    void setRecent(const std::vector<RecentLine>& lines);
    void setRail(bool rail);
    bool isRail() const { return m_delegate->isRail(); }
    /// Shows a place as current without telling.
    void show(const QString& key);

Q_SIGNALS:
    void placeChosen(const QString& key);
    void recentChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void measure();

    NavigationModel* m_model;
    NavigationDelegate* m_delegate;
    QListView* m_list;
    QWidget* m_recent;
    std::vector<QWidget*> m_recentRows;
};

} // namespace anjuan
