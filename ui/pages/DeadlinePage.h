// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/FromDocket.h"
#include "ui/pages/Page.h"
#include "ui/parts/RadarBar.h"

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
    /// Only the limits of this segment of the radar.
    void showDays(const QString& segment) { m_radar->choose({segment}); }
    RadarBar* radar() const { return m_radar; }
    ListPane* pane() const { return m_pane; }

Q_SIGNALS:
    void openCase(const QString& id);
    /// A view of the case list ("suspended", "without").
    void viewAsked(const QString& view);

private:
    void choose(const QStringList& radarIds);

    RadarBar* m_radar;
    ListPane* m_pane;
    RowModel<LimitLine>* m_model = nullptr;
    std::vector<LimitLine> m_lines;
};

} // namespace anjuan
