// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

#include "core/base/JsonForward.h"
#include "core/base/Result.h"

namespace anjuan {

/// The organ in whose name everything is issued (行政处罚法 24): never its team.
struct Organ {
    std::string name;
    std::string shortName;      ///< for document numbers
    std::string address;
    std::string phone;
    std::string sealText;
    std::string caseUnit;
};

/// To whom a party may go, and for what (行政复议法 20, 24; 行政诉讼法 46).
struct Remedies {
    std::string reconsiderationOrgan;
    std::string reconsiderationAddress;
    std::string court;
};

/// Where a fine is paid (行政处罚法 67).
struct PaymentPlace {
    std::string bank;
    std::string accountName;
    std::string accountNumber;
    std::string electronic;
    std::string surchargeText;
};

/// What the office set about itself: one version of it; the entry that relied on it names the version.
struct Setup {
    std::string version;                          ///< digest of the text it was read from
    Organ organ;
    Remedies remedies;
    PaymentPlace payment;
    std::string numberPattern;                    ///< 云青综执{字}〔{year}〕{seq}号
    std::map<std::string, std::string> registers; ///< 字 → title of the paper
    std::map<std::string, std::string> partners;
    KeptJson whole;                               ///< everything as it was given: catalogue, tiers, local rules, areas
};

/// Reads a set-up file (shape: `anjuan-cli init --example`). Refusals name the key.
Result<Setup> readSetup(std::string_view json);

} // namespace anjuan
