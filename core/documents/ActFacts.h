// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of paper says beside the common part (`act.*`, `binding.*`, `contents`): one small function a kind.
// For core/documents only.
#pragma once
#include "core/casefile/facts/Conclusion.h"
#include "core/documents/PaperFacts.h"

namespace anjuan {

/// Organ, case, party, facts, evidence, the acts before this one, remedies and payment.
void putCommon(PaperFacts& p);
/// Correction, preservation, notice, defence, review, discussion and decision, as far as they happened before the act.
void putEarlierActs(PaperFacts& p);

/// `quoted`: the words of the law that the act cites, where the office's library holds them.
void putQuotedLaw(PaperFacts& p);

/// Whose signatures a form shows.
enum class Signs { None, Signers, HandlersAndSigners };
/// `opinion`: what the handlers propose by asking for the act. Who has not signed yet gets a place to sign by hand.
void putSignatures(PaperFacts& p, Signs signs, std::string_view opinion);

namespace papers {
void leadRegister(PaperFacts& p);
void notFiled(PaperFacts& p);
void scene(PaperFacts& p);
void correction(PaperFacts& p);
void reinspection(PaperFacts& p);
void filing(PaperFacts& p);
void addedMatter(PaperFacts& p);
void preservation(PaperFacts& p);
void disposal(PaperFacts& p);
void interview(PaperFacts& p);
void address(PaperFacts& p);
void extraction(PaperFacts& p);
void report(PaperFacts& p);
void noticeApproval(PaperFacts& p);
void notice(PaperFacts& p);
void service(PaperFacts& p);
void defence(PaperFacts& p);
void reexamination(PaperFacts& p);
void submission(PaperFacts& p);
void opinion(PaperFacts& p);
void minutes(PaperFacts& p);
void decisionApproval(PaperFacts& p);
void decision(PaperFacts& p);
void noPenalty(PaperFacts& p);
void publication(PaperFacts& p);
void payment(PaperFacts& p);
void closing(PaperFacts& p);
void withdrawal(PaperFacts& p);
void referral(PaperFacts& p);
void referralReceipt(PaperFacts& p);
void binding(PaperFacts& p);
/// Every field of the act under its own key, and nothing else.
void asTold(PaperFacts& p);
void hearing(PaperFacts& p);
void seizure(PaperFacts& p);
void afterSeizure(PaperFacts& p);
void onSpot(PaperFacts& p);
void onSpotRecord(PaperFacts& p);
void demand(PaperFacts& p);
void order(PaperFacts& p);
} // namespace papers

/// The law, tier and ground on which the inquiry ended: `act.violated`, `.basis`, `.tier`, `.standard`, `.ground`, `.severity`.
void putConclusion(PaperFacts& p);
/// What is to be decided as the file stands: the penalties of the later of conclusion and notice.
std::vector<Penalty> proposedPenalties(const PaperFacts& p);
/// The outcome that the inquiry proposed, in words: the penalties, or what is done instead.
std::string proposedWords(const PaperFacts& p);
bool proposesNoPenalty(const PaperFacts& p);
/// Whether a hearing must be offered; puts `act.no_hearing_because` when not.
bool putHearing(PaperFacts& p, const std::vector<Penalty>& penalties);

} // namespace anjuan
