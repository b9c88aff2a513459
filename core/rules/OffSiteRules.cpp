// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence of fixed devices: W43 of law/rules.md (行政处罚法 41).
#include "core/casefile/facts/OffSite.h"
#include "core/rules/Finds.h"

namespace anjuan::rules {

Findings cameraIsLawful(const Scrutiny& look)
{
    const auto* record = look.act.as<RecordCamera>();
    Findings findings;
    const auto lacks = [&](bool is, Message sentence, const char* field) {
        if (!is)
            findings.push_back(found(std::move(sentence), {provisions::electronicMonitoring}, {N_("Without it the record cannot support a penalty; enter it once it is there"), {}},
                std::string{"record-camera."} + field));
    };
    lacks(record->placePublished, {N_("The place of the device is not published"), {}}, "place_published");
    lacks(record->technicalReview, {N_("The device did not pass the technical review"), {}}, "technical_review");
    lacks(record->legalReview, {N_("The device did not pass the legal review"), {}}, "legal_review");
    lacks(record->recordReviewed, {N_("Nobody checked that the record is true, clear, complete and accurate"), {}}, "record_reviewed");
    lacks(record->partyToldOn.has_value(), {N_("The party was not informed of the record in time"), {}}, "party_told_on");
    return findings;
}

} // namespace anjuan::rules
