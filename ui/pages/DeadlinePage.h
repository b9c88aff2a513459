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
    ListPane* pane() const { return m_pane; }

Q_SIGNALS:
    void openCase(const QString& id);

private:
    void choose(const QStringList& radarIds);

    RadarBar* m_radar;
    ListPane* m_pane;
    RowModel<LimitLine>* m_model = nullptr;
    std::vector<LimitLine> m_lines;
};

} // namespace anjuan
