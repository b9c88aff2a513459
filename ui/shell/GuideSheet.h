// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include <QWidget>

#include "core/documents/GuidePaper.h"
#include "core/office/Vault.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace anjuan {

/// Where a guide is opened from: what stands at its head, and what names papers and matters. The shelf outlives the sheet.
struct GuideSource {
    const GuideShelf& shelf;
    const Catalogue& catalogue;
    std::string matter;
    GuideHead head;
    std::function<std::string(const std::string& kind)> titleOf;
};

/// 现场处置规范 over a case: the points of the guide of its matter with boxes to tick, and the way to paper. Ticks help whoever
/// stands at the scene and are kept nowhere.
class GuideSheet final : public QWidget {
    Q_OBJECT
public:
    explicit GuideSheet(GuideSource source, QWidget* parent = nullptr);

    /// The guide that shows.
    const OnSiteGuide& guide() const;
    QComboBox* choice() const { return m_choice; }
    /// Sets the paper and asks for it to be shown.
    void print();

Q_SIGNALS:
    void back();
    void printed(const anjuan::Bytes& pdf, const QString& title);

private:
    QWidget* makeHead();
    void show(const OnSiteGuide& guide);
    void addParts(const OnSiteGuide& guide, const QString& before);

    GuideSource m_source;
    QComboBox* m_choice;
    QLabel* m_problem;
    QScrollArea* m_scroll;
    QVBoxLayout* m_points = nullptr;
};

} // namespace anjuan
