// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QTabBar>

namespace anjuan {

/// One tab for the place and one for each opened case. Remembers in which order they were used and which were closed.
class DocumentTabs : public QTabBar {
    Q_OBJECT
public:
    explicit DocumentTabs(QWidget* parent = nullptr);

    void setPlace(const QString& title, const QIcon& icon);
    void open(const QString& key, const QString& title);
    void rename(const QString& key, const QString& title);
    void close(const QString& key);
    bool has(const QString& key) const { return !key.isEmpty() && indexOf(key) >= 0; }
    /// Empty on the place's own tab.
    QString current() const;
    /// Shows a tab without telling.
    void show(const QString& key);
    /// The one used before this one; empty when there is none.
    QString lastUsed() const;
    /// Takes the key that was closed last; empty when there is none.
    QString takeClosed();

Q_SIGNALS:
    void chosen(const QString& key);
    void closed(const QString& key);

private:
    int indexOf(const QString& key) const;
    void noteUse(const QString& key);

    QStringList m_used; ///< latest first
    QStringList m_closed;
};

} // namespace anjuan
