// SPDX-License-Identifier: GPL-3.0-or-later
// The practice office over a store of its own, and cases of it told up to a step.
#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "core/base/Json.h"
#include "core/office/Office.h"
#include "core/store/Store.h"

namespace anjuan::bench {

/// A refusal here is a mistake of the bench: thrown with its sentence.
template <class T> T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error("refused: " + english(result.refusal().findings.at(0).sentence));
    return std::move(result).value();
}

/// What start and acts need of the program's data.
struct Shipped {
    LawBook law;
    TemplateShelf templates;
};
Shipped readShipped();

/// Makes a paper out of nothing: for what an act costs beside its paper.
class NoTypesetter final : public Typesetter {
public:
    Result<Printed> typeset(const Document& document) override;
};

/// Passwords at their cheapest: signing in is measured on its own.
StoreOptions cheapPasswords();

class PracticeOffice {
public:
    /// Founds a new store at `path`.
    explicit PracticeOffice(std::filesystem::path path);

    /// A case told as the practice case is up to the step `before`; a step that is refused is left out.
    CaseId tell(const std::string& before);
    /// The command of a told step, to be done on its day by its person.
    Command command(const std::string& step);
    /// Does the step of the practice case on `id`.
    Result<Receipt> perform(Office& office, const CaseId& id, const std::string& step, const Command& command);

    /// The session of a person, with the clock at that moment.
    Session& as(const std::string& login, const std::string& moment);
    Office& withoutPaper() { return *m_withoutPaper; }
    /// An Office over the same store that sets its papers with `typesetter`.
    std::unique_ptr<Office> with(Typesetter& typesetter);
    Store& store() { return *m_store; }
    const std::filesystem::path& path() const { return m_path; }

private:
    const Json& told(const std::string& step) const;
    bool take(const CaseId& id, const std::string& login, const std::string& moment, const Command& command);

    std::filesystem::path m_path;
    Shipped m_shipped;
    FixedClock m_clock;
    NoTypesetter m_noTypesetter;
    std::unique_ptr<Store> m_store;
    std::map<std::string, std::unique_ptr<Session>> m_sessions;
    std::unique_ptr<Office> m_withoutPaper;
    Json m_told;
};

} // namespace anjuan::bench
