// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Refusal.h"

namespace anjuan {

Refusal refuse(Why why, Finding finding)
{
    Refusal refusal{why, {}};
    refusal.findings.push_back(std::move(finding));
    return refusal;
}

Refusal notValid(std::string field, Message sentence)
{
    Finding finding;
    finding.rule = "entry";
    finding.sentence = std::move(sentence);
    finding.jump = std::move(field);
    return refuse(Why::NotValid, std::move(finding));
}

} // namespace anjuan
