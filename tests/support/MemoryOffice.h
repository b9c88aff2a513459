// SPDX-License-Identifier: GPL-3.0-or-later
// An office in memory: journal, docket, vault and paper without store and screen, and the practice case driven through
// Office as people drive it.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "core/documents/DocumentText.h"
#include "core/office/Office.h"
#include "tests/support/Story.h"

namespace anjuan::test {

/// Keeps the journal's contract: whole transactions, counts that must hold, ChangedMeanwhile otherwise.
class MemoryJournal final : public Journal {
public:
    Result<Appended> append(const Transaction& transaction, Instant recordedAt) override;
    std::vector<Entry> read(const StreamName& stream, std::int64_t after = 0) const override;
    std::int64_t count(const StreamName& stream) const override;
    std::vector<StreamName> streams(const std::string& prefix) const override;
    const std::map<std::string, DocketRow>& docket() const { return m_docket; }
    const std::map<std::string, PartyRow>& parties() const { return m_parties; }
    const std::vector<SearchRow>& search() const { return m_search; }

private:
    std::map<StreamName, std::vector<Entry>> m_streams;
    std::map<std::string, DocketRow> m_docket;
    std::map<std::string, PartyRow> m_parties;
    std::vector<SearchRow> m_search;
    std::int64_t m_position = 0;
};

/// The docket by stage, page by page, the cases of a party, the fines, and the open texts that hold what is searched; the
/// other lists stay empty.
class MemoryQueries final : public Queries {
public:
    explicit MemoryQueries(const MemoryJournal& journal) : m_journal(journal) {}
    std::vector<DocketRow> docket(const DocketFilter& filter, DocketSort sort, RowRange page) const override;
    std::vector<CaseId> docketIds(const DocketFilter&, DocketSort) const override { return {}; }
    std::int64_t docketCount(const DocketFilter&) const override { return 0; }
    std::optional<DocketRow> docketRow(const CaseId& id) const override;
    std::vector<DeadlineRow> openDeadlines(const DeadlineFilter&, RowRange) const override { return {}; }
    std::vector<DueOnDay> openDeadlinesByDay() const override { return {}; }
    std::vector<DeadlineRow> deadlinesOf(const CaseId&) const override { return {}; }
    std::vector<PartyRow> partiesOf(const CaseId&) const override { return {}; }
    std::vector<PartyRow> casesOfParty(const std::string& nameOrIdentifier) const override;
    std::vector<FineRow> finesOfMatter(const std::string& matter) const override;
    std::vector<FineRow> finesOfCause(const std::string& cause) const override;
    std::vector<SearchHit> search(const std::string& text, int limit) const override;

private:
    const MemoryJournal& m_journal;
};

class MemoryVault final : public Vault {
public:
    Result<Digest> put(std::span<const std::uint8_t> bytes, Instant now) override;
    Result<Bytes> get(const Digest& digest) const override;
    bool has(const Digest& digest) const override { return m_kept.contains(hex(digest)); }
    int sweep(Instant) override { return 0; }

private:
    std::map<std::string, Bytes> m_kept;
};

/// "Prints" the plain text of a paper.
class TextTypesetter final : public Typesetter {
public:
    Result<Printed> typeset(const Document& document) override;
};

class MemorySession final : public Session {
public:
    MemorySession(std::string login, bool sees) : m_login(login), m_person(std::move(login)), m_sees(sees) {}
    const std::string& login() const override { return m_login; }
    const PersonId& person() const override { return m_person; }
    bool seesCases() const override { return m_sees; }
    bool isLocked() const override { return false; }
    void lock() override {}

private:
    std::string m_login;
    PersonId m_person;
    bool m_sees;
};

/// The practice office with its people and registers, on 17 September 2026.
struct MemoryOffice {
    MemoryJournal journal;
    MemoryQueries queries{journal};
    MemoryVault vault;
    FixedClock clock{Instant{}};
    TextTypesetter typesetter;
    TemplateShelf templates;
    std::unique_ptr<Office> office;

    MemoryOffice();
    MemorySession as(const std::string& login) const;
    void at(const std::string& moment);
    /// Drives the practice case to its archive; throws when a step is refused.
    CaseId archivedCase() { return caseThrough(Act::ArchiveCase); }
    /// The same until this act has taken effect for the first time.
    CaseId caseThrough(Act last);
};

/// The rule that refused, or the field that was not valid; "done" when nothing did.
template <class T>
std::string ruleOf(const Result<T>& result)
{
    if (result)
        return "done";
    const auto& finding = result.refusal().findings.at(0);
    return finding.rule == "entry" ? finding.jump : std::string{finding.rule};
}

} // namespace anjuan::test
