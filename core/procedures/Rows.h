// SPDX-License-Identifier: GPL-3.0-or-later
// Who does and signs what, in the words that the tables of all procedures share. For core/procedures only.
#pragma once
#include "core/casefile/Act.h"
#include "core/law/Provisions.h"
#include "core/procedure/Step.h"

namespace anjuan::rows {

using A = Act;
using enum Stage;
using enum Effect;
namespace p = provisions;

inline constexpr Role officer[] = {Role::Officer, Role::TeamLeader};
inline constexpr Role reviewer[] = {Role::LegalReviewer};
inline constexpr Role head[] = {Role::PrincipalHead, Role::DeputyHead};
inline constexpr Role meeting[] = {Role::Officer, Role::TeamLeader, Role::LegalReviewer, Role::PrincipalHead, Role::DeputyHead};
/// Whoever the organ names to chair or keep the record of a hearing; that he did not investigate is R06.
inline constexpr Role anybody[] = {Role::Officer, Role::TeamLeader, Role::LegalReviewer, Role::PrincipalHead, Role::DeputyHead, Role::Archivist};

inline constexpr Signer teamAndHead[] = {Signer::TeamLeader, Signer::AnyHead};
inline constexpr Signer teamOnly[] = {Signer::TeamLeader};
inline constexpr Signer headOnly[] = {Signer::AnyHead};
inline constexpr Signer teamReviewerHead[] = {Signer::TeamLeader, Signer::Reviewer, Signer::AnyHead};
inline constexpr Signer archivist[] = {Signer::Archivist};

inline constexpr Paper leadRegister[] = {{"lead-register", ""}};
inline constexpr Paper notFiled[] = {{"not-filed-approval", "不立"}};
inline constexpr Paper scene[] = {{"scene-record", ""}};
inline constexpr Paper correction[] = {{"correction-order", "责改"}};
inline constexpr Paper reinspection[] = {{"reinspection-record", ""}};
inline constexpr Paper filing[] = {{"filing-approval", "立"}};
inline constexpr Paper interview[] = {{"interview-record", ""}};
inline constexpr Paper addressForService[] = {{"address-confirmation", ""}};
inline constexpr Paper extraction[] = {{"extraction-record", ""}};
inline constexpr Paper report[] = {{"investigation-report", ""}};
inline constexpr Paper service[] = {{"proof-of-service", ""}};
inline constexpr Paper defence[] = {{"defence-record", ""}};
inline constexpr Paper reexamination[] = {{"re-examination", ""}};
inline constexpr Paper submission[] = {{"review-submission", ""}};
inline constexpr Paper opinion[] = {{"review-opinion", "法审"}};
inline constexpr Paper minutes[] = {{"discussion-minutes", ""}};
inline constexpr Paper decisionApproval[] = {{"decision-approval", ""}};
inline constexpr Paper publication[] = {{"publication-record", ""}};
inline constexpr Paper payment[] = {{"payment-record", ""}};
inline constexpr Paper closing[] = {{"closing-approval", "结"}};
inline constexpr Paper archive[] = {{"file-cover", "归档"}, {"file-contents", ""}, {"binder-note", ""}};
inline constexpr Paper withdrawal[] = {{"withdrawal-approval", ""}};

inline constexpr Stage endsBeforeClosing[] = {Withdrawn, ReferredOut, Terminated};
inline constexpr Stage endsBeforeArchive[] = {NotFiled};
inline constexpr Stage everyEnd[] = {NotFiled, Withdrawn, ReferredOut, Terminated};

/// The letters of a referral, by whom it goes to.
std::span<const Paper> referralPapers();

/// Branches that stand in the table of more than one procedure.
std::vector<Step> fromTheLead();      ///< lead, party, scene, correction, evidence: what is done before anything is decided
std::vector<Step> ofTheInquiry();     ///< sampling, expertise, preservation, coercive measures, suspension, termination
std::vector<Step> ofTheDefence();     ///< service of the notice, defence, review, discussion, approval
std::vector<Step> afterDecision();    ///< service, payment, enforcement, reconsideration and litigation, closing, archive

/// In the order in which people read them and in which the next step is looked for.
std::vector<Step> joined(std::initializer_list<std::vector<Step>> parts);

} // namespace anjuan::rows
