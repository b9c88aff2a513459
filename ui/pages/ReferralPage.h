// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/pages/FromReferral.h"
#include "ui/pages/Page.h"

class QFormLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace anjuan {

class ElidedLabel;
class ListPane;
class MessageStrip;

/// One referral: what the letter says, its papers with their digests, what is to be done next, what happened.
class ReferralPage final : public Page {
    Q_OBJECT
public:
    explicit ReferralPage(QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    void performNext() override { m_step->performPrimary(); }
    void setReferral(const ReferralView& view, const Circumstances& now);
    MessageStrip* message() const { return m_message; }
    NextStepBar* step() const { return m_step; }
    ListPane* papers() const { return m_papers; }

Q_SIGNALS:
    void perform(const QString& buttonId);
    void openPaper(const QString& digest);
    void openCase(const QString& id);

private:
    QWidget* makeHead();
    QWidget* makeLetter();
    QWidget* makeSide();
    void setTags(const ReferralView& view, const Circumstances& now);
    void setFindings(const ReferralView& view);

    QString m_title;
    QString m_case;
    ElidedLabel* m_heading;
    ElidedLabel* m_number;
    QHBoxLayout* m_tags;
    QPushButton* m_link;
    MessageStrip* m_message;
    NextStepBar* m_step;
    QWidget* m_facts = nullptr;
    QFormLayout* m_rows = nullptr;
    RowModel<ReferralPaperLine>* m_model = nullptr;
    ListPane* m_papers = nullptr;
    DeadlinePanel* m_deadlines;
    QVBoxLayout* m_findings = nullptr;
    TimelineView* m_timeline;
};

} // namespace anjuan
