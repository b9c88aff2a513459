// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <type_traits>

#include <QHash>
#include <QPointer>

#include "core/office/Supervision.h"
#include "ui/pages/SupervisionPage.h"
#include "ui/shell/Room.h"

namespace anjuan {

class DrawSheet;

/// Case-file review (评查监督): batches, their draw, who reviews what, the sheets and the report.
class SupervisionRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;

    QString place() const override { return QStringLiteral("supervision"); }
    Page* makePage() override;
    bool isFor(const Person& person) const override;
    /// A supervision officer's day begins here.
    bool isHomeOf(const Person& person) const override;
    void refresh() override;
    Page* pageFor(const QString& key) override;

private:
    void open(const QString& key);
    Page* drawPage(const QString& key);
    void draw(const QString& key, DrawSheet& sheet, const DrawAsk& ask, const QString& standard);
    void drawAgain(const QString& batch);
    void assign(const QString& batch, const QStringList& cases, const QString& reviewer);
    void openReport(const QString& batch);
    void showBatch(const QString& batch);
    template <class Work>
    std::invoke_result_t<Work> whileTold(QWidget* over, const QString& what, Work work);
    Page* sheetPage(const QString& batch, const QString& caseId);
    Page* reportPage(const QString& batch);
    const BatchView* view(const QString& batch) const;

    SupervisionPage* m_page = nullptr;
    std::vector<BatchView> m_batches;
    QHash<QString, QPointer<Page>> m_open;
};

} // namespace anjuan
