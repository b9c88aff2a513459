// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <type_traits>

#include <QObject>
#include <QThreadPool>

#include "core/office/Accounts.h"
#include "core/office/Archive.h"
#include "core/office/CatalogueVersions.h"
#include "core/office/Office.h"
#include "core/office/Personnel.h"
#include "core/office/StatuteLibrary.h"
#include "core/office/StoreFailure.h"
#include "core/office/Upkeep.h"

namespace anjuan {

class Referrals;
class Supervision;
struct LedgerImported;
struct LedgerReading;

/// The doors of the core that a desk has beside the Office; a null one is not there (tests).
struct Doors {
    Office& office;
    Supervision* supervision = nullptr;
    Accounts* accounts = nullptr;
    Upkeep* upkeep = nullptr;
    Referrals* referrals = nullptr;
    Archive* archive = nullptr;
};

/// The Office at a person's desk. Everything the window asks of the Office goes through it: the one place of the window
/// where a StoreFailure is caught. It is told by failed() and comes back as a Refusal, so that callers know one "no".
class Desk final : public QObject {
    Q_OBJECT
public:
    /// What the doors lead to outlives the desk.
    explicit Desk(Office& office, QObject* parent = nullptr) : Desk(Doors{office}, parent) {}
    explicit Desk(const Doors& doors, QObject* parent = nullptr);
    ~Desk() override;

    /// Who is at the desk; nullptr while nobody is. Outlives its stay.
    void sit(const Session* session) { m_session = session; }
    bool isTaken() const { return m_session != nullptr && !m_session->isLocked(); }
    const Session& session() const { return *m_session; }
    const Person* person() const;
    const Office& office() const { return m_office; }
    Supervision* supervision() const { return m_doors.supervision; }
    Accounts* accounts() const { return m_doors.accounts; }
    Upkeep* upkeep() const { return m_doors.upkeep; }
    Referrals* referrals() const { return m_doors.referrals; }
    Archive* archive() const { return m_doors.archive; }
    /// People and accounts together; only where there are accounts.
    Personnel personnel() { return {m_office, *m_doors.accounts}; }
    Circumstances now() const { return m_office.circumstances(m_session->person()); }

    /// Any other call of a door that gives a Result, under the same catch: `desk.ask([&] { return desk.supervision()->view(…); })`.
    template <class Call>
    std::invoke_result_t<Call> ask(Call call)
    {
        try {
            return call();
        } catch (const StoreFailure& failure) {
            return tell(failure);
        }
    }

    Result<CaseView> view(const CaseId& id);
    /// Without a case the step opens one.
    Result<Receipt> perform(const std::optional<CaseId>& id, const Command& command, std::optional<std::int64_t> expected = {});
    /// Opens a case with several steps, all or none.
    Result<Receipt> openWith(const std::vector<TakeStep>& steps);
    Result<Document> preview(const CaseId& id, const TakeStep& step, std::string_view kind);
    Result<Bytes> paper(const CaseId& id, const std::string& digest);
    /// A file that an act of the case names, through the sink; the look goes on record.
    Result<AttachedFile> attachment(const CaseId& id, const std::string& digest, const ByteSink& into);
    /// Puts the text of a law into the library.
    Result<StatuteAnswer> importStatute(const StatuteOffer& offer);
    /// Puts a catalogue of matters, or lists beside it, in force.
    Result<CatalogueAnswer> adoptCatalogue(const CatalogueOffer& offer);
    /// Makes a case of each row of a ledger.
    Result<LedgerImported> takeOver(LedgerReading reading);
    std::optional<CaseId> find(const std::string& idOrNumber);
    /// Somebody looked at something personal.
    void noteLook(const CaseId& id, const std::string& what);

    /// Asks the lists on a thread of their own, then gives the answer to `then` on this thread. Nothing comes when it fails,
    /// or when the one at the desk sees no cases (the three administrators).
    template <class Ask, class Then>
    void read(Ask ask, Then then)
    {
        if (m_session == nullptr)
            return;
        const auto lists = m_office.lists(*m_session);
        if (!lists)
            return;
        m_readers.start([this, &queries = **lists, ask = std::move(ask), then = std::move(then)] {
            try {
                auto answer = ask(queries);
                QMetaObject::invokeMethod(this, [answer = std::move(answer), then] { then(answer); }, Qt::QueuedConnection);
            } catch (const StoreFailure& failure) {
                QMetaObject::invokeMethod(this, [this, failure] { tell(failure); }, Qt::QueuedConnection);
            }
        });
    }
    /// Until every list that was asked for has been read: for tests and for leaving.
    void waitForReaders() { m_readers.waitForDone(); }

Q_SIGNALS:
    void changed(const QString& caseId);
    /// The store failed; the sentence says what it means and what to do.
    void failed(const QString& sentence);

private:
    Refusal tell(const StoreFailure& failure);

    Doors m_doors;
    Office& m_office;
    const Session* m_session = nullptr;
    std::shared_ptr<void> m_subscription;
    QThreadPool m_readers;
};

} // namespace anjuan
