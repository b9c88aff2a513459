// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace anjuan {

class Desk;

/// Wherever the window names an article, the pointer over it shows the article's text out of the office's library, in the
/// version in force today: in labels, buttons and lists alike, beside what their own tool tip says. Watches every widget of
/// the application from the moment it is made; knows no page.
class CitationTips final : public QObject {
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit CitationTips(Desk& desk, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Desk& m_desk;
};

} // namespace anjuan
