// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/Procedures.h"
#include "core/procedures/Rows.h"

namespace anjuan {
namespace {

using namespace rows;

constexpr Paper notice[] = {{"disposition-notice", "处告"}};
constexpr Paper order[] = {{"disposition-decision", "处理"}};

// clang-format off
std::vector<Step> ofTheNotice()
{
    return {
    //  act              from            through           who       effect  off. signers           then             movesFrom       papers            provisions
        {A::NotifyDisposition, InquiryClosed, InquiryClosed,    officer,  Issues,  2, teamAndHead,     NoticeIssued,    InquiryClosed,  notice,           {p::planningTown, p::demolition}, {}},
    };
}

std::vector<Step> ofTheOrder()
{
    return {
        {A::IssueDisposition, DecisionApproved, DecisionApproved, head,   Issues,  0, {},              Decided,         DecisionApproved, order,          {p::planningTown, p::demolition}, {}},
        {A::ServeDecision,    Decided,        Served,           officer,  Records, 2, {},              Served,          Decided,        service,          {p::decisionServed, p::workingDays}, {}},
        {A::CloseCase,        Served,         Served,           officer,  Issues,  1, teamAndHead,     Closed,          Served,         closing,          {p::performance}, endsBeforeClosing},
    };
}
// clang-format on

} // namespace

const Procedure& dispositionProcedure()
{
    static const Procedure procedure{"disposition", N_("Administrative disposition"), Date::of(2021, 7, 15),
        joined({fromTheLead(), ofTheInquiry(), ofTheNotice(), ofTheDefence(), ofTheOrder(), afterDecision()})};
    return procedure;
}

} // namespace anjuan
