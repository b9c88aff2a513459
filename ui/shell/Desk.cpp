// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Desk.h"

#include "core/office/LedgerImport.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {

Desk::Desk(const Doors& doors, QObject* parent)
    : QObject(parent)
    , m_doors(doors)
    , m_office(doors.office)
{
    m_readers.setMaxThreadCount(1);
    m_subscription = m_office.subscribe([this](const CaseId& id) { Q_EMIT changed(toText(id.text())); });
}

Desk::~Desk()
{
    m_readers.clear();
    m_readers.waitForDone();
}

Refusal Desk::tell(const StoreFailure& failure)
{
    Q_EMIT failed(words(failure));
    Finding finding;
    finding.rule = "store";
    finding.sentence = failure.sentence();
    finding.advice = {N_("Nothing was changed, and what you typed is kept. Try again when the cause is removed"), {}};
    return refuse(Why::Busy, std::move(finding));
}

const Person* Desk::person() const
{
    return m_session ? m_office.roster().find(m_session->person()) : nullptr;
}

Result<CaseView> Desk::view(const CaseId& id)
{
    return ask([&] { return m_office.view(*m_session, id); });
}

Result<Receipt> Desk::perform(
    const std::optional<CaseId>& id, const Command& command, std::optional<std::int64_t> expected)
{
    return ask([&]() -> Result<Receipt> {
        if (id)
            return m_office.perform(*m_session, *id, command, expected);
        return m_office.open(*m_session, std::get<TakeStep>(command));
    });
}

Result<Receipt> Desk::openWith(const std::vector<TakeStep>& steps)
{
    return ask([&] { return m_office.openWith(*m_session, steps); });
}

Result<Document> Desk::preview(const CaseId& id, const TakeStep& step, std::string_view kind)
{
    return ask([&] { return m_office.preview(*m_session, id, step, kind); });
}

Result<Bytes> Desk::paper(const CaseId& id, const std::string& digest)
{
    return ask([&] { return m_office.paper(*m_session, id, digest); });
}

Result<AttachedFile> Desk::attachment(const CaseId& id, const std::string& digest, const ByteSink& into)
{
    return ask([&] { return m_office.attachment(*m_session, id, digest, into); });
}

Result<StatuteAnswer> Desk::importStatute(const StatuteOffer& offer)
{
    waitForReaders(); // a list being read looks at the law that is replaced here
    return ask([&] { return m_office.importStatute(*m_session, offer); });
}

Result<CatalogueAnswer> Desk::adoptCatalogue(const CatalogueOffer& offer)
{
    waitForReaders(); // as above
    return ask([&] { return m_office.adoptCatalogue(*m_session, offer); });
}

Result<LedgerImported> Desk::takeOver(LedgerReading reading)
{
    return ask([&] { return importLedger(m_office, *m_session, std::move(reading)); });
}

std::optional<CaseId> Desk::find(const std::string& idOrNumber)
{
    if (m_session == nullptr || !m_session->seesCases())
        return std::nullopt;
    const auto found = ask([&]() -> Result<std::optional<CaseId>> { return m_office.find(*m_session, idOrNumber); });
    return found ? *found : std::nullopt;
}

void Desk::noteLook(const CaseId& id, const std::string& what)
{
    (void)ask([&]() -> Result<Done> {
        m_office.noteLook(*m_session, id, what);
        return Done{};
    });
}

} // namespace anjuan
