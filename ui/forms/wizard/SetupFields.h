// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of the first run. Keys of options are the words that a setup file holds.
#pragma once
#include "core/base/Field.h"

namespace anjuan {

enum class OrganKind { Subdistrict, Town };

template <>
struct Options<OrganKind> {
    static constexpr std::array rows{Option{"街道办事处", N_("Subdistrict office")}, Option{"镇人民政府", N_("Town government")}};
};

enum class SetupRole { Officer, Auxiliary, UnitHead, LegalReviewer, PrincipalHead, DeputyHead, Supervisor, Archivist,
                       SystemAdministrator, SecurityAdministrator, AuditAdministrator };

template <>
struct Options<SetupRole> {
    static constexpr std::array rows{
        Option{"执法人员", N_("Enforcement officer")},
        Option{"行政执法辅助人员", N_("Enforcement auxiliary")},
        Option{"办案机构负责人", N_("Head of the case-handling unit")},
        Option{"法制审核人员", N_("Legal reviewer")},
        Option{"正职负责人", N_("Principal head")},
        Option{"行政机关负责人（副职）", N_("Deputy head of the organ")},
        Option{"行政执法监督人员", N_("Supervision officer")},
        Option{"档案员", N_("Archivist")},
        Option{"系统管理员", N_("System administrator")},
        Option{"安全管理员", N_("Security administrator")},
        Option{"审计管理员", N_("Audit administrator")},
    };
};

struct PlaceFacts {
    std::string file;
};

struct UnitFacts {
    std::string name, shortName;
    std::optional<OrganKind> kind;
    std::string regionCode, creditCode, address, phone, caseUnit;
    std::string reconsiderationOrgan, reconsiderationAddress, court, enforcementCourt;
    std::string bank, accountName, accountNumber;
};

struct RegisterFacts {
    std::string code, title;
    std::optional<std::int64_t> lastUsed;
};

struct NumberFacts {
    std::string pattern;
    std::optional<std::int64_t> padding;
    std::optional<bool> withDi;
    std::vector<RegisterFacts> registers;
};

struct CatalogueFacts {
    std::string version;
    std::optional<Date> inForceFrom;
    std::string basis;
    std::optional<Money> hearingPerson, hearingOrganisation;
    std::string hearingBasis;
    std::optional<bool> confirmed;
};

struct PersonFacts {
    std::string login, name;
    std::optional<SetupRole> role;
    std::string post, certificate;
    std::optional<Date> validFrom, validTo;
    std::string password;
};

struct PeopleFacts {
    std::vector<PersonFacts> people;
};

struct PracticeFacts {
    std::optional<bool> practice;
};

template <>
struct Fields<PlaceFacts> {
    static constexpr std::array rows{
        field<&PlaceFacts::file>("file", N_("File of the store"), Need::Must)
            .hint(N_("On a disk of this computer, never on a network drive or in a synchronised folder"))};
};

template <>
struct Fields<UnitFacts> {
    static constexpr std::array rows{
        field<&UnitFacts::name>("name", N_("Name of the organ"), Need::Must)
            .hint(N_("In full, as on the seal: it stands on every document")),
        field<&UnitFacts::shortName>("short_for_numbers", N_("Short for numbers"), Need::Must)
            .hint(N_("The two or three characters with which its document numbers begin")),
        field<&UnitFacts::kind>("kind", N_("Kind"), Need::Must),
        field<&UnitFacts::regionCode>("region_code", N_("Region code"), Need::Must).hint(N_("Six digits")),
        field<&UnitFacts::creditCode>("uscc", N_("Credit code"), Need::May),
        field<&UnitFacts::address>("address", N_("Address"), Need::Must),
        field<&UnitFacts::phone>("phone", N_("Telephone"), Need::May),
        field<&UnitFacts::caseUnit>("case_unit", N_("Case unit"), Need::May)
            .hint(N_("The enforcement office; it issues nothing in its own name")),
        field<&UnitFacts::reconsiderationOrgan>("reconsideration_organ", N_("Reconsideration"), Need::Must)
            .hint(N_("The organ that a party applies to for reconsideration")),
        field<&UnitFacts::reconsiderationAddress>("reconsideration_address", N_("Its address"), Need::May),
        field<&UnitFacts::court>("court", N_("Court"), Need::Must).hint(N_("The court that a party sues in")),
        field<&UnitFacts::enforcementCourt>("enforcement_court", N_("Enforcing court"), Need::May)
            .hint(N_("The court that is asked to enforce; empty when it is the same")),
        field<&UnitFacts::bank>("collecting_bank", N_("Collecting bank"), Need::May),
        field<&UnitFacts::accountName>("account_name", N_("Account name"), Need::May),
        field<&UnitFacts::accountNumber>("account_no", N_("Account number"), Need::May),
    };
};

template <>
struct Fields<RegisterFacts> {
    static constexpr std::array rows{
        field<&RegisterFacts::code>("code", N_("Word in the number"), Need::Must),
        field<&RegisterFacts::title>("title", N_("Document"), Need::Must),
        field<&RegisterFacts::lastUsed>("last_used", N_("Last used"), Need::May),
    };
};

template <>
struct Fields<NumberFacts> {
    static constexpr std::array rows{
        field<&NumberFacts::pattern>("pattern", N_("Pattern"), Need::Must)
            .hint(N_("{字} is the word of the document, {year} the year, {seq} the number")),
        field<&NumberFacts::padding>("padding", N_("Digits"), Need::May).hint(N_("At least so many digits, filled up with zeros; 0 for none")),
        field<&NumberFacts::withDi>("with_di", N_("With 第"), Need::May),
        field<&NumberFacts::registers>("registers", N_("Registers"), Need::May)
            .hint(N_("The last number used this year, when the office begins in the middle of it")),
    };
};

template <>
struct Fields<CatalogueFacts> {
    static constexpr std::array rows{
        field<&CatalogueFacts::version>("version", N_("Name of the list"), Need::Must)
            .hint(N_("As it was published, e.g. 2024-01; each filing names it")),
        field<&CatalogueFacts::inForceFrom>("in_force_from", N_("In force from"), Need::Must)
            .hint(N_("The day from which the organ may punish in its own name")),
        field<&CatalogueFacts::basis>("basis", N_("Published by"), Need::May)
            .hint(N_("The announcement of the provincial government and the page where the list stands (行政处罚法 24)")),
        field<&CatalogueFacts::hearingPerson>("hearing_person", N_("Hearing, persons"), Need::Must)
            .hint(N_("The fine from which a natural person or an individual business may ask for a hearing, the figure included")),
        field<&CatalogueFacts::hearingOrganisation>("hearing_organisation", N_("Hearing, organisations"), Need::Must)
            .hint(N_("Proposed low: a hearing too many is harmless, one too few can undo the decision. Put the figures of your province here")),
        field<&CatalogueFacts::hearingBasis>("hearing_basis", N_("Rule of the figures"), Need::May),
        field<&CatalogueFacts::confirmed>("confirmed", N_("Checked"), Need::Must)
            .hint(N_("Below are the matters that the program knows, none adopted by itself. Untick what your published list does not hold, check the figures, then answer yes")),
    };
};

template <>
struct Fields<PersonFacts> {
    static constexpr std::array rows{
        field<&PersonFacts::login>("login", N_("Login"), Need::Must),
        field<&PersonFacts::name>("name", N_("Name"), Need::Must),
        field<&PersonFacts::role>("role", N_("Role"), Need::Must),
        field<&PersonFacts::post>("post", N_("Post"), Need::May),
        field<&PersonFacts::certificate>("certificate_no", N_("Certificate number"), Need::May),
        field<&PersonFacts::validFrom>("valid_from", N_("Valid from"), Need::May),
        field<&PersonFacts::validTo>("valid_to", N_("Valid to"), Need::May),
        field<&PersonFacts::password>("password", N_("First password"), Need::Must),
    };
};

template <>
struct Fields<PeopleFacts> {
    static constexpr std::array rows{field<&PeopleFacts::people>("people", N_("People"), Need::Must)};
};

template <>
struct Fields<PracticeFacts> {
    static constexpr std::array rows{
        field<&PracticeFacts::practice>("practice", N_("Practice office"), Need::Must)
            .hint(N_("A second store with invented people and cases; its pages say so, and it is wiped in one step"))};
};

} // namespace anjuan
