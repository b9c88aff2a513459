// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/CaseFacts.h"

#include <algorithm>

#include "core/documents/ActFacts.h"

namespace anjuan {
namespace {

/// Whom a paper calls its officers: those who did the act, or those who handle the case.
enum class By { Officers, Handlers };

struct PaperRow {
    std::string_view kind;
    void (*put)(PaperFacts&);
    By by;
    Signs signs;
    std::string_view opinion;
};

using enum By;
using enum Signs;

// clang-format off
constexpr PaperRow rows[] = {
//   template                  says                       officers  signatures          the handlers' opinion
    {"lead-register",          papers::leadRegister,      Officers, Signers,            ""},
    {"not-filed-approval",     papers::notFiled,          Officers, HandlersAndSigners, "建议不予立案。"},
    {"scene-record",           papers::scene,             Officers, None,               ""},
    {"correction-order",       papers::correction,        Officers, None,               ""},
    {"reinspection-record",    papers::reinspection,      Officers, None,               ""},
    {"filing-approval",        papers::filing,            Handlers, HandlersAndSigners, "建议立案调查。"},
    {"preservation-approval",  papers::preservation,      Officers, HandlersAndSigners, "建议先行登记保存。"},
    {"preservation-notice",    papers::preservation,      Officers, None,               ""},
    {"preservation-disposal",  papers::disposal,          Officers, None,               ""},
    {"interview-record",       papers::interview,         Officers, None,               ""},
    {"address-confirmation",   papers::address,           Officers, None,               ""},
    {"extraction-record",      papers::extraction,        Officers, None,               ""},
    {"investigation-report",   papers::report,            Handlers, None,               ""},
    {"notice-approval",        papers::noticeApproval,    Handlers, HandlersAndSigners, "建议按拟告知的内容告知当事人。"},
    {"penalty-notice",         papers::notice,            Handlers, None,               ""},
    {"proof-of-service",       papers::service,           Officers, None,               ""},
    {"defence-record",         papers::defence,           Officers, None,               ""},
    {"re-examination",         papers::reexamination,     Officers, Signers,            ""},
    {"review-submission",      papers::submission,        Handlers, None,               ""},
    {"review-opinion",         papers::opinion,           Handlers, Signers,            ""},
    {"discussion-minutes",     papers::minutes,           Handlers, None,               ""},
    {"decision-approval",      papers::decisionApproval,  Handlers, HandlersAndSigners, "建议按拟决定处理。"},
    {"penalty-decision",       papers::decision,          Handlers, None,               ""},
    {"no-penalty-decision",    papers::noPenalty,         Handlers, None,               ""},
    {"publication-record",     papers::publication,       Handlers, Signers,            ""},
    {"payment-record",         papers::payment,           Handlers, None,               ""},
    {"closing-approval",       papers::closing,           Handlers, HandlersAndSigners, "建议结案。"},
    {"file-cover",             papers::binding,           Handlers, None,               ""},
    {"file-contents",          papers::binding,           Handlers, None,               ""},
    {"binder-note",            papers::binding,           Handlers, None,               ""},
    {"withdrawal-approval",    papers::withdrawal,        Handlers, HandlersAndSigners, "建议撤销立案。"},
    {"matter-approval",        papers::addedMatter,       Handlers, HandlersAndSigners, "建议并入本案调查。"},
    {"hearing-right-notice",   papers::notice,            Handlers, None,               ""},
    {"hearing-request",        papers::asTold,            Officers, None,               ""},
    {"hearing-refusal",        papers::hearing,           Handlers, None,               ""},
    {"hearing-notice",         papers::hearing,           Handlers, None,               ""},
    {"hearing-announcement",   papers::hearing,           Handlers, None,               ""},
    {"hearing-record",         papers::hearing,           Handlers, None,               ""},
    {"hearing-report",         papers::hearing,           Handlers, None,               ""},
    {"sampling-notice",        papers::asTold,            Officers, None,               ""},
    {"expert-commission",      papers::asTold,            Handlers, None,               ""},
    {"expert-period-notice",   papers::asTold,            Handlers, None,               ""},
    {"scene-note",             papers::asTold,            Officers, None,               ""},
    {"reminder-slip",          papers::asTold,            Officers, None,               ""},
    {"camera-record",          papers::asTold,            Officers, None,               ""},
    {"suspension-approval",    papers::asTold,            Handlers, HandlersAndSigners, "建议中止调查。"},
    {"resumption-approval",    papers::asTold,            Handlers, HandlersAndSigners, "建议恢复调查。"},
    {"termination-approval",   papers::asTold,            Handlers, HandlersAndSigners, "建议终止调查。"},
    {"seizure-approval",       papers::seizure,           Officers, HandlersAndSigners, "建议按拟定的措施和期限实施。"},
    {"sealing-decision",       papers::seizure,           Officers, None,               ""},
    {"seizure-decision",       papers::seizure,           Officers, None,               ""},
    {"seizure-list",           papers::seizure,           Officers, None,               ""},
    {"seizure-record",         papers::seizure,           Officers, None,               ""},
    {"seizure-extension",      papers::afterSeizure,      Handlers, None,               ""},
    {"seizure-release",        papers::afterSeizure,      Officers, None,               ""},
    {"on-spot-decision",       papers::onSpot,            Officers, None,               ""},
    {"on-spot-register",       papers::onSpotRecord,      Officers, None,               ""},
    {"on-spot-closing",        papers::onSpotRecord,      Officers, None,               ""},
    {"payment-deferral",       papers::asTold,            Handlers, None,               ""},
    {"demand-notice",          papers::demand,            Handlers, None,               ""},
    {"court-application",      papers::demand,            Handlers, Signers,            ""},
    {"demolition-announcement", papers::asTold,           Handlers, None,               ""},
    {"enforcement-decision",   papers::asTold,            Handlers, None,               ""},
    {"enforcement-record",     papers::asTold,            Officers, None,               ""},
    {"enforcement-pause",      papers::asTold,            Handlers, None,               ""},
    {"remedy-answer",          papers::asTold,            Handlers, None,               ""},
    {"remedy-evidence-list",   papers::asTold,            Handlers, None,               ""},
    {"publication-withdrawal", papers::asTold,            Handlers, Signers,            ""},
    {"goods-disposal",         papers::asTold,            Officers, HandlersAndSigners, "建议按拟定的方式处理。"},
    {"disposition-notice",     papers::order,             Handlers, None,               ""},
    {"disposition-decision",   papers::order,             Handlers, None,               ""},
    {"referral-letter",        papers::referral,          Handlers, None,               ""},
    {"criminal-referral",      papers::referral,          Officers, None,               ""},
    {"referral-receipt",       papers::referralReceipt,   Handlers, None,               ""},
};
// clang-format on

} // namespace

FactTree caseFacts(const CaseFile& file, const FiledAct& act, const IssuedPaper& paper, const Circumstances& now, bool practice,
    const PageCounts& pages)
{
    PaperFacts p{file, act, paper, now, {}, pages};
    putCommon(p);
    p.put("number", paper.number);
    p.put("date", act.on());
    p.facts.set("practice", practice);
    const auto row = std::ranges::find(rows, std::string_view{paper.kind}, &PaperRow::kind);
    if (row == std::end(rows))
        return std::move(p.facts);
    p.facts.set("case.handlers", p.peopleOf(row->by == Officers ? p.officers() : p.handlers()));
    putSignatures(p, row->signs, row->opinion);
    row->put(p);
    putQuotedLaw(p);
    return std::move(p.facts);
}

} // namespace anjuan
