// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/Office.h"
#include "ui/pages/CaseFacts.h"
#include "ui/pages/CaseLines.h"
#include "ui/parts/TimelineView.h"

// What the tabs of a case show, from the case as the Office gives it. Ids of lines are entry numbers, of papers digests.
namespace anjuan {

std::vector<FactLine> overviewOf(const CaseView& view);
std::vector<PartyLine> partiesOf(const CaseView& view);
std::vector<EvidenceLine> evidenceOf(const CaseView& view);
/// Issued papers and, before them, those that wait for signatures.
std::vector<DocumentLine> documentsOf(const CaseView& view);
std::vector<ReviewLine> reviewsOf(const CaseView& view);
std::vector<DiscussionLine> discussionsOf(const CaseView& view);
/// Service of papers, publication, payment.
std::vector<ServiceLine> servicesOf(const CaseView& view);
/// Every act, the latest first.
std::vector<TimelineLine> timelineOf(const CaseView& view);
std::vector<HealthLine> healthOf(const CaseView& view);
/// Time, place and facts as last stated; of the lead before that.
CaseFacts factsOf(const CaseView& view);

} // namespace anjuan
