// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/Stage.h"

namespace anjuan {

int coarseStage(Stage stage)
{
    switch (stage) {
    case Stage::Lead:
    case Stage::NotFiled:
        return 0;
    case Stage::Filed:
        return 2;
    case Stage::InquiryClosed:
    case Stage::NoticeApproved:
    case Stage::NoticeIssued:
    case Stage::NoticeServed:
        return 3;
    case Stage::InReview:
        return 4;
    case Stage::Reviewed:
    case Stage::DecisionApproved:
        return 5;
    case Stage::Decided:
    case Stage::Served:
        return 6;
    case Stage::Closed:
    case Stage::Archived:
    case Stage::Withdrawn:
    case Stage::ReferredOut:
    case Stage::Terminated:
        return 7;
    }
    return 0;
}

} // namespace anjuan
