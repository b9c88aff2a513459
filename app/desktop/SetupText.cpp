// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SetupText.h"

#include <array>
#include <string_view>

#include "core/base/Json.h"
#include "core/people/Person.h"

namespace anjuan {
namespace {

struct RoleWord {
    std::string_view word;
    Role role;
};

constexpr std::array roleWords{RoleWord{"执法人员", Role::Officer}, RoleWord{"行政执法辅助人员", Role::Auxiliary}, RoleWord{"办案机构负责人", Role::TeamLeader},
    RoleWord{"法制审核人员", Role::LegalReviewer}, RoleWord{"正职负责人", Role::PrincipalHead}, RoleWord{"行政机关负责人（副职）", Role::DeputyHead},
    RoleWord{"行政执法监督人员", Role::Supervisor}, RoleWord{"档案员", Role::Archivist}, RoleWord{"系统管理员", Role::SystemAdministrator},
    RoleWord{"安全管理员", Role::SecurityAdministrator}, RoleWord{"审计管理员", Role::AuditAdministrator}};

} // namespace

Json startOfSetup(const Json& practice)
{
    Json start = Json::object();
    if (const auto numbering = practice.find("numbering"); numbering != practice.end()) {
        start["numbering"] = *numbering;
        start["numbering"].erase("pattern");
        start["numbering"].erase("last_used");
    }
    return start;
}

Json foundingOf(Json setup)
{
    for (const char* part : {"people", "administrators"}) {
        if (!setup.contains(part))
            continue;
        for (auto& person : setup[part]) {
            const auto word = person.value("role", "");
            for (const auto& row : roleWords) {
                if (row.word == word)
                    person["roles"] = Json::array({std::string{keyOf(row.role)}});
            }
            person.erase("role");
            person["first_password"] = person.value("password", "");
            person.erase("password");
        }
    }
    return setup;
}

} // namespace anjuan
