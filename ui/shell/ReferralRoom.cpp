// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReferralRoom.h"

#include <filesystem>

#include <QFileDialog>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "core/office/Referrals.h"
#include "ui/forms/StepForm.h"
#include "ui/pages/ReferralListPage.h"
#include "ui/parts/MessageStrip.h"
#include "ui/shell/ReferralFolder.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

/// The form of a letter that came in, in a tab of its own.
class LetterPage final : public Page {
public:
    explicit LetterPage(StepForm* form)
    {
        auto* column = new QVBoxLayout{this};
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(form);
        setFocusProxy(form);
    }
    QString title() const override { return words(N_("Register a letter")); }
};

const auto letterKey = QStringLiteral("referrals/new-letter");

} // namespace

Page* ReferralRoom::makePage()
{
    m_page = new ReferralListPage;
    connect(m_page, &ReferralListPage::openReferral, this, &ReferralRoom::open);
    connect(m_page, &ReferralListPage::registerLetter, this, &ReferralRoom::openLetter);
    connect(m_page, &ReferralListPage::receivePackage, this, &ReferralRoom::choosePackage);
    return m_page;
}

bool ReferralRoom::isFor(const Person& person) const
{
    return !person.isAdministrator();
}

void ReferralRoom::refresh()
{
    if (m_page == nullptr || !desk().isTaken() || desk().referrals() == nullptr || !desk().session().seesCases())
        return;
    auto views = desk().ask([&] { return desk().referrals()->list(desk().session()); });
    if (!views)
        return;
    const auto today = desk().office().today();
    std::vector<ReferralLine> lines;
    for (const auto& view : *views)
        lines.push_back(lineOf(view, today));
    m_page->setLines(std::move(lines));
    const auto* person = desk().person();
    m_page->setMayRegister(person != nullptr && (person->is(Role::Officer) || person->is(Role::TeamLeader)));
}

ReferralFolder* ReferralRoom::folderFor(const QString& id)
{
    auto* folder = new ReferralFolder{tools(), ReferralId{toUtf8(id)}};
    connect(folder, &ReferralFolder::openCase, this, &Room::openCase);
    connect(folder, &ReferralFolder::performed, this, [this](const QString& sentence) {
        refresh();
        Q_EMIT said(sentence);
    });
    return folder;
}

void ReferralRoom::open(const QString& id)
{
    Q_EMIT openPage(place() + QLatin1Char('/') + id, folderFor(id));
}

Page* ReferralRoom::pageFor(const QString& key)
{
    const auto id = key.section(QLatin1Char('/'), 1);
    return key == letterKey || id.isEmpty() ? nullptr : folderFor(id);
}

void ReferralRoom::openLetter()
{
    m_form = makeLetterForm(tools());
    connect(m_form, &StepForm::performRequested, this, &ReferralRoom::registerLetter);
    connect(m_form, &StepForm::backRequested, this, [this] { Q_EMIT closePage(letterKey); });
    Q_EMIT openPage(letterKey, new LetterPage{m_form});
}

void ReferralRoom::registerLetter(const Json& facts)
{
    ReferralLetter letter;
    if (auto read = fromJson(fieldsOf<ReferralLetter>(), &letter, facts); !read)
        return m_form->showRefusal(read.refusal());
    auto view = desk().ask([&] { return desk().referrals()->receive(desk().session(), letter); });
    if (!view)
        return m_form->showRefusal(view.refusal());
    m_form->draftDone();
    Q_EMIT closePage(letterKey);
    refresh();
    open(toText(view->record.id.text()));
}

void ReferralRoom::choosePackage()
{
    const auto folder = QFileDialog::getExistingDirectory(m_page, words(N_("Receive a package")));
    if (!folder.isEmpty())
        receiveFrom(folder);
}

void ReferralRoom::receiveFrom(const QString& folder)
{
    m_page->message()->clear();
    auto view = readPackage(std::filesystem::path{toUtf8(folder)}).then([&](const ReferralPackage& package) {
        return desk().ask([&] { return desk().referrals()->receive(desk().session(), package, desk().office().today()); });
    });
    if (!view)
        return m_page->message()->setNotice({Notice::Kind::Error, words(view.refusal()), {}, {}, {}});
    refresh();
    open(toText(view->record.id.text()));
}

} // namespace anjuan
