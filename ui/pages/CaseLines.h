// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <vector>

#include <QString>

#include "core/base/Refusal.h"
#include "ui/models/RowModel.h"

// What the tabs of a case show, one struct a row, worded.
namespace anjuan {

struct PartyLine {
    QString id, role, name, kind, idNumber, telephone, address; ///< idNumber and telephone come masked
    bool confirmed = true; ///< address for service confirmed
};

struct EvidenceLine {
    QString id;
    int number = 0;
    Symbol symbol = Symbol::Document;
    QString name, source, taken, proves;
    bool checked = false;
    QString lacking; ///< what is missing, in a word or two; then `checked` is false
    bool sourceLacking = false;
    QString files;   ///< how many are attached; empty when none is
};

enum class DocumentState { Draft, Signing, Issued, Served, Voided };

struct DocumentLine {
    QString id, name, number, date, by;
    DocumentState state = DocumentState::Draft;
    bool changedSince = false; ///< the facts differ from what was issued
    bool openElsewhere = false; ///< being edited in another program
};

struct ReviewLine {
    QString id;
    int round = 0;
    QString submitted, reviewer, conclusion, days, problems;
};

struct DiscussionLine {
    QString id, meeting, chair, present, conclusion;
};

struct ServiceLine {
    QString id;
    Symbol symbol = Symbol::Service;
    QString document, manner, addressee, when, result;
    Tone tone = Tone::Text;
};

struct HealthLine {
    QString id;
    Level level = Level::Hint;
    QString item, finding, points, article, link;
};

/// A label and what stands there, for the overview.
struct FactLine {
    QString label, value, linkId, linkWords;
};

using PartyModel = RowModel<PartyLine>;
using EvidenceModel = RowModel<EvidenceLine>;
using DocumentModel = RowModel<DocumentLine>;
using ReviewModel = RowModel<ReviewLine>;
using DiscussionModel = RowModel<DiscussionLine>;
using ServiceModel = RowModel<ServiceLine>;
using HealthModel = RowModel<HealthLine>;

std::unique_ptr<PartyModel> partyModel();
std::unique_ptr<EvidenceModel> evidenceModel();
std::unique_ptr<DocumentModel> documentModel();
std::unique_ptr<ReviewModel> reviewModel();
std::unique_ptr<DiscussionModel> discussionModel();
std::unique_ptr<ServiceModel> serviceModel();
std::unique_ptr<HealthModel> healthModel();

} // namespace anjuan
