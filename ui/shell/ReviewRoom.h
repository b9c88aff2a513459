// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>

#include "ui/pages/ReviewQueuePage.h"
#include "ui/shell/Room.h"

namespace anjuan {

class Autosave;
class ReviewSheet;

/// The legal reviewer's place: his queue, and one case under review in a tab of its own.
class ReviewRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;
    QString place() const override { return QStringLiteral("review"); }
    Page* makePage() override;
    bool isFor(const Person& person) const override { return person.is(Role::LegalReviewer); }
    bool isHomeOf(const Person& person) const override { return person.is(Role::LegalReviewer); }
    void refresh() override;
    Page* pageFor(const QString& key) override;

    void openReview(const QString& caseId);
    ReviewQueuePage* queue() const { return m_queue; }

private:
    ReviewSheet* makeSheet(const QString& caseId);
    void fillPapers(ReviewSheet& sheet, const CaseId& id, const CaseFile& file);
    void perform(const QString& caseId, const Json& facts, ReviewSheet& sheet, Autosave* draft);

    QPointer<ReviewQueuePage> m_queue;
};

} // namespace anjuan
