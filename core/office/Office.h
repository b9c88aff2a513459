// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/acts/Decide.h"
#include "core/base/Clock.h"
#include "core/documents/Binder.h"
#include "core/documents/FileOrder.h"
#include "core/documents/Template.h"
#include "core/documents/Typesetter.h"
#include "core/office/Accounts.h"
#include "core/office/CaseReferrals.h"
#include "core/office/CaseShelf.h"
#include "core/office/Journal.h"
#include "core/office/Queries.h"
#include "core/office/Vault.h"
#include "core/procedures/Clocks.h"
#include "core/procedures/Procedures.h"

namespace anjuan {

struct CatalogueOffer;
struct CatalogueAnswer;
struct StatuteOffer;
struct StatuteAnswer;

/// What an Office works with; all of it outlives the Office.
struct OfficeParts {
    Journal& journal;
    Queries& queries;
    Vault& vault;
    const Clock& clock;
    Typesetter& typesetter;
    const TemplateShelf& templates;
    LawBook law;               ///< as shipped; the set-up's catalogue, tiers and rules are put over it
    bool isPractice = false;
    Binder* binder = nullptr;  ///< counts pages for the list of contents; without it they are left to the pen
};

/// What became of a command: the case, its entries now, what to mind, and the papers it issued.
struct Receipt {
    CaseId id;
    std::int64_t entries = 0;
    Findings remarks;
    std::vector<IssuedPaper> papers;
    bool tookEffect = true;    ///< false when signatures are still wanted
};

/// A case as a person sees it on one day.
struct CaseView {
    CaseFile file;
    Circumstances now;
    std::vector<StepState> steps;
    std::vector<RunningLimit> limits;
    std::vector<Located> findings;
    const Step* next = nullptr;
    std::vector<ReferralRecord> referrals{};   ///< that left this case
};

/// The only door: window and command line do everything to cases through it and nothing beside it. Every command is
/// one transaction. Throws StoreFailure when the store fails; then nothing was changed.
class Office {
public:
    explicit Office(OfficeParts parts);

    /// Opens a case with its lead.
    Result<Receipt> open(const Session& session, const TakeStep& lead);
    /// Opens a case and takes these steps in it, the lead first. All are judged before the first is written: a refusal of any leaves
    /// nothing behind. The receipt is that of the last, with the papers of all.
    Result<Receipt> openWith(const Session& session, const std::vector<TakeStep>& steps);
    /// Does a command on a case. `expected` is the number of entries the person saw; another number refuses with
    /// ChangedMeanwhile instead of deciding again on what is there now.
    Result<Receipt> perform(const Session& session, const CaseId& id, const Command& command,
                            std::optional<std::int64_t> expected = {});

    /// Opens the case `id` with the lead that a letter brought, and writes the letter's step with it: one transaction.
    Result<Receipt> openFor(const Session& session, const CaseId& id, const TakeStep& lead, const ReferralChange& letter);
    /// Writes the steps of a referral and what they say to the case it left: one transaction. ChangedMeanwhile when case
    /// or referral have changed since they were read.
    Result<Done> follow(const Session& session, const CaseId& id, const ReferralChange& change);

    /// The case with everything a screen shows of it. Refuses accounts that see no cases.
    Result<CaseView> view(const Session& session, const CaseId& id) const;
    /// The paper a step would make, before it is done: marked as a draft by having no number.
    Result<Document> preview(const Session& session, const CaseId& id, const TakeStep& ask, std::string_view kind) const;
    /// The bytes of an issued paper.
    Result<Bytes> paper(const Session& session, const CaseId& id, const std::string& digest) const;
    /// Takes a file into the vault, piece by piece; the answer belongs into `attached` of an act's facts. The vault has it
    /// before any entry can name it; what none names is swept. May run on a thread of its own.
    Result<AttachedFile> attach(const Session& session, ByteSource& source, const std::string& name, const ByteProgress& progress = {}) const;
    /// Pours a file that an act of the case names; that somebody looks is put on record first. May run on a thread of its own.
    Result<AttachedFile> attachment(const Session& session, const CaseId& id, const std::string& digest, const ByteSink& into,
                                    const ByteProgress& progress = {});
    /// How many pages each paper and file of the case makes, counted in the files themselves.
    Result<PageCounts> countPages(const Session& session, const CaseFile& file) const;
    /// A case by its id or by the number of any of its papers, however typed. Accounts that see no cases find none.
    std::optional<CaseId> find(const Session& session, const std::string& idOrNumber) const;

    Circumstances circumstances(const PersonId& actor) const;
    const Roster& roster() const { return m_roster; }
    const Setup& setup() const { return *m_setup; }
    /// The law of the office today: shipped, with its catalogue, tiers and rules over it.
    const LawBook& law() const { return *m_law; }
    bool isPractice() const { return m_parts.isPractice; }
    Date today() const { return m_parts.clock.now().day(); }
    /// The lists of cases; refuses accounts that see no cases.
    Result<const Queries*> lists(const Session& session) const;
    const TemplateShelf& templates() const { return m_parts.templates; }

    /// Puts on record that this person looked at something personal.
    void noteLook(const Session& session, const CaseId& id, const std::string& what);
    /// Admits or changes a person; needs the system or security administrator, or a head.
    Result<Done> putPerson(const Session& session, const Person& person);
    /// Adopts a catalogue of matters as a dated version (CatalogueVersions.h); only a head may. Cases keep the version
    /// that was in force on the day of their acts.
    Result<CatalogueAnswer> adoptCatalogue(const Session& session, const CatalogueOffer& offer);
    /// Puts a version of a law into the library (StatuteLibrary.h), from where law() and the rules have it; only a head may.
    Result<StatuteAnswer> importStatute(const Session& session, const StatuteOffer& offer);
    /// Reads people, set-up and law library again from the journal, and forgets the cases it has read.
    void reload();
    /// The derived rows of every case, from the journal alone.
    DerivedRows deriveAll() const;

    /// Every case in turn, without personal texts being shown to anybody. Refused accounts see none.
    void eachCase(const Session& session, const std::function<void(const CaseFile&)>& look) const;
    /// New cases that come from outside (a ledger), one for each act, all in one transaction.
    Result<std::vector<CaseId>> takeOver(const Session& session, std::vector<ActTaken> acts);

    /// Called after each change with the case it concerns. The subscription ends with the returned object.
    [[nodiscard]] std::shared_ptr<void> subscribe(std::function<void(const CaseId&)> listener);

private:
    std::shared_ptr<const CaseFile> load(const Session& session, const CaseId& id) const;
    CaseFile read(const CaseId& id) const;
    Result<Receipt> decideAndWrite(const Session& session, const CaseId& id, const Command& command, std::optional<std::int64_t> expected,
                                   const ReferralChange* letter);
    Result<Receipt> write(const Session& session, const CaseFile& file, Decision decision, const Circumstances& now, const ReferralChange* letter);
    void keep(const Session& session, CaseFile file, const std::vector<Entry>& written) const;
    Result<Done> issue(const CaseFile& file, Decision& decision, const Circumstances& now, Transaction& transaction);
    Result<Done> filesAreKept(const Command& command) const;
    PageCounts pagesOf(const CaseFile& file) const;
    DerivedRows derive(const CaseFile& file, const Circumstances& now, const std::vector<ReferralRecord>& referrals) const;
    /// The referrals of the case as they stand after the change.
    std::vector<ReferralRecord> referralsAfter(const CaseId& id, const std::optional<ReferralChange>& change) const;
    void tell(const CaseId& id) const;

    OfficeParts m_parts;
    Roster m_roster;
    std::shared_ptr<const Setup> m_setup;
    std::shared_ptr<const LawBook> m_law;
    mutable CaseShelf m_shelf;
    std::vector<std::weak_ptr<std::function<void(const CaseId&)>>> m_listeners;
};

} // namespace anjuan
