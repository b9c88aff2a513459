// SPDX-License-Identifier: GPL-3.0-or-later
// Off-site enforcement (行政处罚法 41) and records of patrols and filings online.
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// What a fixed device recorded: reviewed in law and technique, its place published, the party told (行政处罚法 41).
struct RecordCamera {
    std::string device;
    std::string place;
    std::optional<Date> recordedOn;
    std::optional<TimeOfDay> recordedAt;
    bool placePublished = false;
    std::string publishedWhere;
    bool technicalReview = false;
    bool legalReview = false;
    std::optional<Date> reviewedOn;
    bool recordReviewed = false;
    std::optional<Date> partyToldOn;
    std::string toldHow;
    std::string shows;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<RecordCamera> {
    static constexpr std::array rows{
        field<&RecordCamera::device>("device", N_("Device"), Need::Must),
        field<&RecordCamera::place>("place", N_("Place of the device"), Need::Must),
        field<&RecordCamera::recordedOn>("recorded_on", N_("Recorded on"), Need::Must),
        field<&RecordCamera::recordedAt>("recorded_at", N_("Recorded at"), Need::May),
        field<&RecordCamera::placePublished>("place_published", N_("The place of the device is published"), Need::May),
        field<&RecordCamera::publishedWhere>("published_where", N_("Published where"), Need::May),
        field<&RecordCamera::technicalReview>("technical_review", N_("Technical review passed"), Need::May),
        field<&RecordCamera::legalReview>("legal_review", N_("Legal review passed"), Need::May),
        field<&RecordCamera::reviewedOn>("reviewed_on", N_("Reviewed on"), Need::May),
        field<&RecordCamera::recordReviewed>("record_reviewed", N_("The record was checked for truth, clearness and completeness"), Need::May),
        field<&RecordCamera::partyToldOn>("party_told_on", N_("Party informed on"), Need::May),
        field<&RecordCamera::toldHow>("told_how", N_("Informed how"), Need::May),
        field<&RecordCamera::shows>("shows", N_("What it shows"), Need::Must).prose(),
        field<&RecordCamera::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// A patrol by camera or online.
struct CloudPatrol {
    std::string source;
    std::string place;
    std::optional<Date> seenOn;
    std::optional<TimeOfDay> seenAt;
    std::string observed;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<CloudPatrol> {
    static constexpr std::array rows{
        field<&CloudPatrol::source>("source", N_("Picture source"), Need::Must),
        field<&CloudPatrol::place>("place", N_("Place"), Need::Must),
        field<&CloudPatrol::seenOn>("seen_on", N_("Seen on"), Need::Must),
        field<&CloudPatrol::seenAt>("seen_at", N_("Seen at"), Need::May),
        field<&CloudPatrol::observed>("observed", N_("What was seen"), Need::Must).prose(),
        field<&CloudPatrol::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// What a site or shop filed online, and whether it holds.
struct CloudFiling {
    std::string subject;
    std::optional<Date> filedOn;
    std::string number;
    bool checked = false;
    std::string note;
};

template <> struct Fields<CloudFiling> {
    static constexpr std::array rows{
        field<&CloudFiling::subject>("subject", N_("What was filed"), Need::Must),
        field<&CloudFiling::filedOn>("filed_on", N_("Filed online on"), Need::Must),
        field<&CloudFiling::number>("number", N_("Number"), Need::May),
        field<&CloudFiling::checked>("checked", N_("Checked against the scene"), Need::May),
        field<&CloudFiling::note>("note", N_("Note"), Need::May).prose(),
    };
};

} // namespace anjuan
