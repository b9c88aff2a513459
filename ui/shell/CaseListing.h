// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include <QHash>
#include <QPointer>

#include "core/office/Queries.h"
#include "core/procedure/Stage.h"
#include "ui/pages/CaseListPage.h"
#include "ui/shell/Desk.h"

namespace anjuan {

/// A view that every office needs: which cases it holds, asked of the store where the store can say it.
struct ShippedView {
    const char* id;
    std::string_view name;
    std::optional<Stage> stage{};
    bool (*holds)(const DocketRow& row, Date today) = nullptr;
};
std::span<const ShippedView> shippedViews();

/// Feeds one list of cases: view, filters and order become a question to Queries, the answer becomes rows.
class CaseListing final : public QObject {
    Q_OBJECT
public:
    /// `fixed` always holds (the leads, the cases in review); the page takes its parenthood.
    CaseListing(Desk& desk, CaseListPage* page, DocketFilter fixed);

    void reload();
    /// The views offered above the list, for the person at the desk.
    void offerViews();
    /// Goes to one of them.
    void showView(const QString& viewId);

private:
    DocketFilter question() const;
    void answer(const std::vector<DocketRow>& rows);
    const ShippedView* view() const;
    void choose(const QString& viewId);
    bool passes(const CaseListRow& row) const;
    void preview(const QString& id);

    Desk& m_desk;
    CaseListPage* m_page;
    DocketFilter m_fixed;
    QString m_view;
    QHash<QString, QString> m_filters;
    DocketSort m_sort = DocketSort::Due;
    bool m_descending = false;
};

} // namespace anjuan
