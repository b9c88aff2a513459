// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/CaseFacts.h"
#include "ui/pages/CaseHead.h"
#include "ui/pages/CaseLines.h"
#include "ui/pages/Page.h"
#include "ui/parts/TimelineView.h"

class QFormLayout;
class QStackedWidget;
class QTabBar;

namespace anjuan {

class ListPane;

enum class CaseTab { Overview, Parties, Evidence, Documents, Review, Discussion, Service, Timeline, Health };

/// One case: the head that stays, and nine tabs. Everything shown is given to it; what the person asks for is a signal.
class CasePage : public Page {
    Q_OBJECT
public:
    explicit CasePage(QWidget* parent = nullptr);

    QString title() const override { return m_header.shortName; }
    QString caseId() const { return m_header.id; }
    void performNext() override;
    void showTab(int at) override;

    void setHeader(const CaseHeader& header);
    void setStages(const std::vector<StageLine>& stages);
    void setStep(const NextStep& step);
    void setGaps(const std::vector<Gap>& gaps);
    void setDeadlines(const std::vector<DeadlineLine>& lines);

    void setOverview(const std::vector<FactLine>& lines);
    void setParties(std::vector<PartyLine> lines);
    void setEvidence(std::vector<EvidenceLine> lines);
    void setDocuments(std::vector<DocumentLine> lines);
    void setReviews(std::vector<ReviewLine> lines);
    void setDiscussions(std::vector<DiscussionLine> lines);
    void setServices(std::vector<ServiceLine> lines);
    void setTimeline(std::vector<TimelineLine> lines);
    /// `score`: as worded, e.g. "92"; empty when not scored.
    void setHealth(std::vector<HealthLine> lines, const QString& score);

    CaseHead* head() const { return m_head; }
    CaseFactsPane* facts() const { return m_facts; }
    TimelineView* timeline() const { return m_timeline; }
    QTabBar* tabs() const { return m_tabs; }
    /// Puts another widget (a form, a review screen) in the place of a tab's own; the page takes it.
    void setTabBody(CaseTab tab, QWidget* body);

Q_SIGNALS:
    void perform(const QString& stepId);
    void openGap(const QString& linkId);
    void openRow(CaseTab tab, const QString& id);
    void addEvidence();
    void preserveEvidence();
    void guidanceAsked();
    void openCalendar();
    void printAsked();
    void guideAsked();

private:
    void addTab(CaseTab tab, const QString& name, QWidget* body);
    void addTabs();
    QWidget* makeEvidence();
    void setTabCount(CaseTab tab, const QString& count);
    ListPane* pane(CaseTab tab, const QString& heading, std::unique_ptr<QAbstractItemModel> model, const QList<int>& widths);

    CaseHeader m_header;
    CaseHead* m_head;
    QTabBar* m_tabs;
    QStackedWidget* m_bodies;
    QStringList m_names;
    CaseFactsPane* m_facts;
    QWidget* m_overview;
    QFormLayout* m_overviewRows;
    TimelineView* m_timeline;
    ListPane* m_evidencePane = nullptr;
    ListPane* m_healthPane = nullptr;
    PartyModel* m_parties = nullptr;
    EvidenceModel* m_evidence = nullptr;
    DocumentModel* m_documents = nullptr;
    ReviewModel* m_reviews = nullptr;
    DiscussionModel* m_discussions = nullptr;
    ServiceModel* m_services = nullptr;
    HealthModel* m_health = nullptr;
};

} // namespace anjuan
