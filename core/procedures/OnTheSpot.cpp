// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/Procedures.h"
#include "core/procedures/Rows.h"

namespace anjuan {
namespace {

using namespace rows;

constexpr Paper decision[] = {{"on-spot-decision", "当罚"}};
constexpr Paper onRecord[] = {{"on-spot-register", ""}};
constexpr Paper closed[] = {{"on-spot-closing", ""}};

// clang-format off
std::vector<Step> ofThePlace()
{
    return {
    //  act              from            through           who       effect  off. signers           then             movesFrom       papers            provisions
        {A::DecideOnSpot,     Lead,           Lead,             officer,  Issues,  2, {},              Served,          Lead,           decision,         {p::onTheSpot, p::onTheSpotIssued, p::onTheSpotContent}, {}},
        {A::CollectCash,      Served,         Served,           officer,  Records, 2, {},              Lead,            Lead,           {},               {p::cashOnTheSpot, p::cashRemote, p::fiscalReceipt}, {}},
        {A::ReportOnSpot,     Served,         Closed,           officer,  Records, 1, {},              Lead,            Lead,           onRecord,         {p::onTheSpotReported}, {}},
        {A::HandInCash,       Served,         Closed,           officer,  Records, 1, {},              Lead,            Lead,           {},               {p::cashHandedIn}, {}},
        {A::BankCash,         Served,         Closed,           officer,  Records, 0, {},              Lead,            Lead,           {},               {p::cashHandedIn}, {}},
        {A::CloseCase,        Served,         Served,           officer,  Issues,  1, {},              Closed,          Served,         closed,           {p::performance}, endsBeforeClosing},
    };
}
// clang-format on

} // namespace

const Procedure& onTheSpotProcedure()
{
    static const Procedure procedure{"on-the-spot", N_("Penalty on the spot"), Date::of(2021, 7, 15),
        joined({fromTheLead(), ofThePlace(), afterDecision()})};
    return procedure;
}

} // namespace anjuan
