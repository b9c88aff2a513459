// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Composition.h"

#include <cstdlib>

#include "app/Resources.h"
#include "core/base/Json.h"
#include "core/office/Founding.h"
#include "ui/print/QtBinder.h"
#include "core/office/StoreFailure.h"
#include "ui/print/QtTypesetter.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::unique_ptr<Clock> clockOf(const std::optional<Instant>& now)
{
    if (now)
        return std::make_unique<FixedClock>(*now);
    return std::make_unique<SystemClock>();
}

/// Somebody else's clock.
class SharedClock final : public Clock {
public:
    explicit SharedClock(std::shared_ptr<const Clock> wall) : m_wall(std::move(wall)) {}
    Instant now() const override { return m_wall->now(); }

private:
    std::shared_ptr<const Clock> m_wall;
};

Refusal noPracticeDay()
{
    Finding finding;
    finding.rule = "now";
    finding.sentence = {N_("Only a practice store takes its day from --now"), {}};
    finding.advice = {N_("Enter what happened earlier as a late entry with its day"), {}};
    return refuse(Why::NotValid, std::move(finding));
}

struct Shipped {
    LawBook law;
    TemplateShelf templates;
    std::vector<EvaluationStandard> standards;
};

Result<Shipped> shipped()
{
    const auto folder = resourceFolder();
    auto law = shippedLaw(folder);
    if (!law)
        return std::move(law).refusal();
    auto templates = TemplateShelf::read(folder / "templates");
    if (!templates)
        return std::move(templates).refusal();
    auto standards = shippedStandards(folder);
    if (!standards)
        return std::move(standards).refusal();
    return Shipped{std::move(*law), std::move(*templates), std::move(*standards)};
}

struct Made {
    Shipped data;
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
};

Result<Made> madeStore(const std::filesystem::path& path, std::string_view setup, const std::string& password, bool practice,
                       std::optional<Instant> now, const StoreOptions& options)
{
    if (now && !practice)
        return noPracticeDay();
    auto data = shipped();
    if (!data)
        return std::move(data).refusal();
    auto founding = readFounding(setup, data->law, password);
    if (!founding)
        return std::move(founding).refusal();
    const auto moment = clockOf(now)->now();
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path());
    auto store = createStore(path, {founding->setup.organ.name, practice, moment}, options);
    auto session = found(store->journal(), store->accounts(), *founding, moment);
    if (!session) {
        store.reset();
        removeStore(path);
        return std::move(session).refusal();
    }
    return Made{std::move(*data), std::move(store), std::move(*session)};
}

} // namespace

void removeStore(const std::filesystem::path& path)
{
    for (const char* ending : {"", "-wal", "-shm", ".vault", ".vault-wal", ".vault-shm", ".lock"}) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + ending, ignored);
    }
}

std::filesystem::path defaultStore()
{
    if (const char* named = std::getenv("ANJUAN_STORE"))
        return named;
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const std::filesystem::path base = data && *data ? std::filesystem::path{data} : std::filesystem::path{home ? home : "."} / ".local/share";
    return base / "anjuan" / "store.anjuan";
}

OpenOffice::OpenOffice(std::unique_ptr<Store> store, std::unique_ptr<Session> session, std::unique_ptr<Clock> clock,
                       std::unique_ptr<Typesetter> typesetter, TemplateShelf templates, LawBook law,
                       std::vector<EvaluationStandard> standards, bool practice)
    : m_store(std::move(store)), m_session(std::move(session)), m_clock(std::move(clock)), m_typesetter(std::move(typesetter)),
      m_binder(std::make_unique<QtBinder>()),
      m_templates(std::move(templates)),
      m_handbook(resourceFolder()),
      m_office(std::make_unique<Office>(OfficeParts{m_store->journal(), m_store->queries(), m_store->vault(), *m_clock, *m_typesetter,
          m_templates, std::move(law), practice, m_binder.get()})),
      m_supervision(std::make_unique<Supervision>(*m_office, SupervisionParts{m_store->journal(), m_store->queries(), m_store->vault(),
          *m_clock, *m_typesetter, m_templates, std::move(standards), [](const Message& message) { return toUtf8(words(message)); },
          ANJUAN_VERSION})),
      m_referrals(std::make_unique<Referrals>(*m_office, ReferralParts{m_store->journal(), m_store->vault(), *m_clock, *m_typesetter, m_templates})),
      m_archive(std::make_unique<Archive>(*m_office, ArchiveParts{m_store->vault(), *m_clock, *m_typesetter, *m_binder}))
{
}

void OpenOffice::sweepVault()
{
    constexpr std::int64_t week = std::int64_t{7} * 24 * 3600 * 1000;
    m_sweeping = std::jthread{[&vault = m_store->vault(), before = Instant{m_clock->now().milliseconds - week}] {
        try {
            (void)vault.sweep(before);
        } catch (const StoreFailure&) {
            // Nothing was removed; the next start tries again, and the next act tells what is wrong with the store.
        }
    }};
}

Result<Done> OpenOffice::signIn(const std::string& login, const std::string& password)
{
    auto session = m_store->accounts().signIn(login, password, m_clock->now());
    if (!session)
        return std::move(session).refusal();
    m_session = std::move(*session);
    return Done{};
}

Result<std::unique_ptr<OpenOffice>> openOffice(const Opening& opening)
{
    auto data = shipped();
    if (!data)
        return std::move(data).refusal();
    auto store = openStore(opening.store, opening.options);
    const bool practice = store->upkeep().facts().isPractice;
    if ((opening.now || opening.wall) && !practice)
        return noPracticeDay();
    std::unique_ptr<Clock> clock = opening.wall ? std::unique_ptr<Clock>{std::make_unique<SharedClock>(opening.wall)} : clockOf(opening.now);
    auto session = store->accounts().signIn(opening.login, opening.password, clock->now());
    if (!session)
        return std::move(session).refusal();
    auto opened = std::make_unique<OpenOffice>(std::move(store), std::move(*session), std::move(clock), std::make_unique<QtTypesetter>(),
        std::move(data->templates), std::move(data->law),
        std::move(data->standards), practice);
    opened->sweepVault();
    return opened;
}

Result<Done> foundStore(const std::filesystem::path& path, std::string_view setup, const std::string& password, bool practice,
                        std::optional<Instant> now, const StoreOptions& options)
{
    auto made = madeStore(path, setup, password, practice, now, options);
    if (!made)
        return std::move(made).refusal();
    return Done{};
}

Result<std::unique_ptr<OpenOffice>> foundOffice(const std::filesystem::path& path, std::string_view setup, const std::string& password,
                                                bool practice, std::optional<Instant> now)
{
    auto made = madeStore(path, setup, password, practice, now, {});
    if (!made)
        return std::move(made).refusal();
    return std::make_unique<OpenOffice>(std::move(made->store), std::move(made->session), clockOf(now), std::make_unique<QtTypesetter>(),
        std::move(made->data.templates), std::move(made->data.law),
        std::move(made->data.standards), practice);
}

} // namespace anjuan
