// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/base/Field.h"
#include "core/base/Result.h"

namespace anjuan {

/// What an account may do. Handler, chair and recorder are no roles but functions in one case.
enum class Role {
    Officer,
    TeamLeader,
    LegalReviewer,
    PrincipalHead,
    DeputyHead,
    Supervisor,
    Archivist,
    Auxiliary,
    SystemAdministrator,
    SecurityAdministrator,
    AuditAdministrator,
};

template <> struct Options<Role> {
    static constexpr std::array rows{
        Option{"officer", N_("Enforcement officer")},
        Option{"team-leader", N_("Head of the case-handling unit")},
        Option{"legal-reviewer", N_("Legal reviewer")},
        Option{"principal-head", N_("Principal head of the organ")},
        Option{"deputy-head", N_("Deputy head of the organ")},
        Option{"supervisor", N_("Supervision officer")},
        Option{"archivist", N_("Archivist")},
        Option{"auxiliary", N_("Enforcement auxiliary")},
        Option{"system-administrator", N_("System administrator")},
        Option{"security-administrator", N_("Security administrator")},
        Option{"audit-administrator", N_("Audit administrator")},
    };
};

inline std::string_view keyOf(Role role) { return Options<Role>::rows[static_cast<std::size_t>(role)].key; }

/// An enforcement certificate (行政执法证); valid on both of its days (行政处罚法 42).
struct Certificate {
    std::string number;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
    std::string organ;

    bool isValidOn(Date day) const { return !number.empty() && validFrom && validTo && *validFrom <= day && day <= *validTo; }
    bool operator==(const Certificate&) const = default;
};

/// The legal qualification of a reviewer (行政处罚法 58, paragraph 2).
struct LegalQualification {
    std::string number;
    std::optional<Date> obtainedOn;
    std::optional<Date> firstEngagedOn;
    bool operator==(const LegalQualification&) const = default;
};

/// A person of the office. The id is the login given at admission; it is never used for somebody else.
struct Person {
    PersonId id;
    std::string name;
    std::string post;
    std::vector<Role> roles;
    std::optional<Certificate> certificate;
    std::optional<LegalQualification> qualification;
    std::string organ;        ///< where he serves when it is not this organ (a supervisor of the county)
    bool disabled = false;

    bool is(Role role) const;
    bool isHead() const { return is(Role::PrincipalHead) || is(Role::DeputyHead); }
    bool isAdministrator() const;
    bool isCertifiedOn(Date day) const { return certificate && certificate->isValidOn(day); }
};

/// Everybody the office knows, in order of admission.
class Roster {
public:
    void put(Person person);
    const Person* find(const PersonId& id) const;
    /// The person's name, or the id when nobody is known by it.
    std::string nameOf(const PersonId& id) const;
    const std::vector<Person>& all() const { return m_people; }

private:
    std::vector<Person> m_people;
};

/// Refuses roles that one person may not hold together: the three administrators exclude each other and everything
/// else; an auxiliary holds nothing else (行政强制法 17, paragraph 3; GB/T 22239 separation of administrators).
Result<Done> mayHoldTogether(const std::vector<Role>& roles);

} // namespace anjuan
