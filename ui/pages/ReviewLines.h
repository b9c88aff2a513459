// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QString>

#include "core/office/Office.h"
#include "ui/look/Tone.h"
#include "ui/parts/GapPanel.h"

// What the legal reviewer sees, worded: the queue, and one case under review.
namespace anjuan {

/// One case that waits for the reviewer.
struct ReviewQueueLine {
    QString id;
    int daysWaiting = 0;
    int round = 0;
    QString handlers, cause, party, fine, number;
    int daysLeft = 0;
    bool hasDaysLeft = false;
    int papers = 0;
    QString note;
};

/// A figure that was computed for the reviewer.
struct ReviewFigure {
    QString label, value, more;
    Tone tone = Tone::Text;
};

/// One point of the check list; verdict -1 is not yet judged.
struct ReviewItemLine {
    QString item;
    int verdict = -1;
    QString remark;
    int page = 0;
    bool changed = false;   ///< since the round before
    QString before;         ///< the problem that the round before found
};

/// A difference to the round before; an empty `before` is something new.
struct RoundChangeLine {
    QString label, before, after;
};

/// An issued paper of the file.
struct ReviewPaperLine {
    QString digest, title;
};

/// Everything that the review screen shows.
struct ReviewSheetLines {
    QString id, title, number, waiting;
    int round = 0;
    std::vector<ReviewFigure> figures;
    std::vector<ReviewItemLine> items;
    std::vector<RoundChangeLine> changes;
    std::vector<ReviewPaperLine> papers;
    QString answers;        ///< what the handlers answered to the round before
};

/// Whether the case waits for this reviewer: it was sent and nobody answered, and he has no hand in it. A case of his own never
/// stands in his queue (R04, R08).
bool waitsForReviewer(const CaseView& view, const PersonId& reviewer);
ReviewQueueLine reviewQueueLineOf(const CaseView& view);
ReviewSheetLines reviewSheetOf(const CaseView& view);
/// For the handlers: each problem of a review that returned the case, to be mended or answered; empty when nothing was returned.
std::vector<Gap> roundGapsOf(const CaseView& view);
/// The text of the opinion as the items say it: for the reviewer to edit. Chinese, for it is printed.
QString composedOpinion(const std::vector<ReviewItemLine>& items);
/// A value of the file in words; personal texts stay hidden.
QString valueWords(const Value& value, const FieldRow& field);

} // namespace anjuan
