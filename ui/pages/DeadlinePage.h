// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/FromDocket.h"
#include "ui/pages/Page.h"
#include "ui/parts/RadarBar.h"

class QPushButton;

namespace anjuan {

class ListPane;

/// Every time limit that runs, the nearest first; the radar above it is its filter.
class DeadlinePage final : public Page {
    Q_OBJECT
public:
    explicit DeadlinePage(QWidget* parent = nullptr);

    QString title() const override;
    void setRadar(const std::vector<RadarCount>& counts) { m_radar->setCounts(counts); }
    void setLines(std::vector<LimitLine> lines);
    /// How many cases no limit tells of: the inquiry rests, or nobody is waited for.
    void setStill(std::int64_t suspended, std::int64_t withoutNextStep);
    QPushButton* suspendedLink() const { return m_suspended; }
    QPushButton* withoutLink() const { return m_without; }
    ListPane* pane() const { return m_pane; }

Q_SIGNALS:
    void openCase(const QString& id);
    /// A view of the case list ("suspended", "without").
    void viewAsked(const QString& view);

private:
    void choose(const QStringList& radarIds);

    RadarBar* m_radar;
    ListPane* m_pane;
    QPushButton* m_suspended = nullptr;
    QPushButton* m_without = nullptr;
    RowModel<LimitLine>* m_model = nullptr;
    std::vector<LimitLine> m_lines;
};

} // namespace anjuan
