// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>

#include <QString>

#include "core/base/Field.h"
#include "core/evaluation/EvaluationSample.h"
#include "ui/look/Tone.h"

// What the pages of case-file review (案卷评查) show, worded. Points and scores are tenths as in the core.
namespace anjuan {

/// One batch in the list.
struct BatchLine {
    QString id, title, period, standard, seed;
    QString drawn;    ///< 10 / 46
    QString progress; ///< what is done and what comes next
    Tone tone = Tone::Text2;
};

/// One drawn file of a batch: its sheet.
struct SheetLine {
    QString id; ///< of the case
    QString number, party, cause, reviewer, state;
    QString score, grade;
    bool isMine = false; ///< the one at the desk fills it
    bool isSigned = false;
};

/// One row of the scoring table: a group, a veto or an item.
struct ItemLine {
    enum class Kind { Group, Veto, Item };
    Kind kind = Kind::Item;
    QString id; ///< item/20, veto/V9, as findings jump to them
    QString no, text;
    std::int64_t points = 0;
    std::int64_t deduction = 0;  ///< decided, else what is proposed
    bool isDecided = false;
    bool isApplicable = true;
    bool vetoApplies = false;
    bool isByMachine = false;    ///< the pre-check looks at it
    QString proposal;            ///< what the pre-check found; empty when nothing
    QString comment, page;       ///< of the decision
    bool isOpen() const { return !proposal.isEmpty() && !isDecided; }
};

/// One paper of the file under review.
struct ReviewedPaper {
    QString digest, title, kind;
    int firstPage = 1; ///< counted over the whole file
};

/// What stands over and under the sheet.
struct SheetHead {
    QString place;    ///< 第 6 卷，共 10 卷
    QString file;     ///< number, party, cause
    QString standard; ///< standard and seed
    QString vetoesSeen, vetoesOpen; ///< the line of vetoes
    QString score, applicable, decided;
    QString whyNotFinished; ///< empty when the sheet can be signed
    QString closed;         ///< why nothing can be changed; empty when it can
    QString merit;
};

/// What a draw is asked with. Keys as the core names them in refusals.
struct DrawAsk {
    std::string title;
    std::optional<Date> from;
    std::optional<Date> to;
    SampleMethod method = SampleMethod::Simple;
    std::optional<std::int64_t> size;
    std::string seed;
};

template <> struct Fields<DrawAsk> {
    static constexpr std::array rows{field<&DrawAsk::title>("title", N_("Title"), Need::Must),
        field<&DrawAsk::from>("period_from", N_("Closed from"), Need::Must),
        field<&DrawAsk::to>("period_to", N_("Closed until"), Need::Must),
        field<&DrawAsk::method>("method", N_("Method"), Need::Must),
        field<&DrawAsk::size>("size", N_("Size of the sample"), Need::May)
            .hint(N_("Ordinarily at least ten files; all when there are fewer")),
        field<&DrawAsk::seed>("seed", N_("Seed"), Need::Must)
            .hint(N_("Any text, drawn by lot before witnesses: the same seed and population give the same sample"))};
};

} // namespace anjuan
