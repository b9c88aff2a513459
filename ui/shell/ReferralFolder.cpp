// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReferralFolder.h"

#include <filesystem>

#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "core/referral/ReferralFields.h"
#include "ui/forms/StepForm.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/Words.h"
#include "ui/shell/PaperSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::string_view keyOf(ReferralAct act)
{
    return Options<ReferralAct>::rows[static_cast<std::size_t>(act)].key;
}

} // namespace

ReferralFolder::ReferralFolder(SheetTools tools, ReferralId id, QWidget* parent)
    : Page(parent), m_tools(tools), m_id(std::move(id)), m_stack(new QStackedWidget), m_page(new ReferralPage)
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_page);
    connect(m_page, &Page::titleChanged, this, &Page::titleChanged);
    connect(m_page, &ReferralPage::perform, this, &ReferralFolder::follow);
    connect(m_page, &ReferralPage::openPaper, this, &ReferralFolder::openPaper);
    connect(m_page, &ReferralPage::openCase, this, &ReferralFolder::openCase);
    connect(&m_tools.desk, &Desk::changed, this, &ReferralFolder::reload);
    reload();
}

void ReferralFolder::performNext()
{
    if (m_stack->currentWidget() == m_page)
        m_page->performNext();
}

bool ReferralFolder::stepBack()
{
    const bool wasOpen = m_stack->currentWidget() != m_page;
    if (wasOpen)
        close();
    return wasOpen;
}

void ReferralFolder::reload()
{
    if (!m_tools.desk.isTaken() || m_tools.desk.referrals() == nullptr)
        return;
    auto view = m_tools.desk.ask([&] { return m_tools.desk.referrals()->view(m_tools.desk.session(), m_id); });
    if (!view)
        return say(view.refusal());
    m_view = std::move(*view);
    m_page->setReferral(*m_view, m_tools.desk.now());
}

void ReferralFolder::follow(const QString& buttonId)
{
    if (const auto act = referralActOf(buttonId))
        return openAct(*act);
    if (buttonId != QStringLiteral("pack"))
        return;
    const auto folder = QFileDialog::getExistingDirectory(this, words(N_("Save the package for the other organ")));
    if (!folder.isEmpty())
        packInto(folder);
}

void ReferralFolder::openAct(ReferralAct act)
{
    if (!m_view)
        return;
    const auto& letter = m_view->letter();
    const auto fields = fieldsOf(act, letter.direction);
    m_form = new StepForm{fields, surroundingsOf(m_tools.desk.now()), Occurred::NotAsked};
    QString label;
    for (const auto& button : nextStepOf(*m_view, m_tools.desk.now().today).buttons) {
        if (button.id == buttonOf(act))
            label = button.words;
    }
    if (label.isEmpty())
        label = words(Options<ReferralAct>::rows[static_cast<std::size_t>(act)].label);
    m_form->setTitle(label, toText(m_view->record.file.number()), titleOf(*m_view));
    m_form->setPrimary(label);
    Json facts = Json::object();
    if (!fields.empty() && fields.front().key == "on")
        facts["on"] = m_tools.desk.now().today.iso();
    (void)m_form->setFacts(facts);
    if (m_tools.drafts)
        m_form->keepDraft("referral/" + m_id.text() + "/" + std::string{keyOf(act)}, *m_tools.drafts, m_tools.clock);
    connect(m_form, &StepForm::performRequested, this, [this, act](const Json& given) { perform(act, given); });
    connect(m_form, &StepForm::backRequested, this, &ReferralFolder::close);
    put(m_form);
}

void ReferralFolder::perform(ReferralAct act, const Json& facts)
{
    Json whole = facts;
    whole["act"] = std::string{keyOf(act)};
    // A signature is dated by the day on which it is given.
    if (!whole.contains("on"))
        whole["on"] = m_tools.desk.now().today.iso();
    ReferralStep step;
    if (auto read = fromJson(fieldsOf<ReferralStep>(), &step, whole); !read)
        return m_form->showRefusal(read.refusal());
    auto view = m_tools.desk.ask([&] { return m_tools.desk.referrals()->perform(m_tools.desk.session(), m_id, {step}, m_view->record.entries); });
    if (!view)
        return m_form->showRefusal(view.refusal());
    m_form->draftDone();
    close();
    m_page->message()->clear();
    reload();
    QStringList said{words(N_("Done"))};
    if (!view->record.file.steps.empty()) {
        for (const auto& paper : view->record.file.steps.back().papers)
            said << toText(paper.title) + (paper.number.empty() ? QString() : QLatin1Char(' ') + toText(paper.number));
    }
    Q_EMIT performed(said.join(QStringLiteral(" · ")));
}

void ReferralFolder::openPaper(const QString& digest)
{
    auto pdf = m_tools.desk.ask([&] { return m_tools.desk.referrals()->paper(m_tools.desk.session(), m_id, toUtf8(digest)); });
    if (!pdf)
        return say(pdf.refusal());
    QString title;
    for (const auto& line : papersOf(*m_view)) {
        if (line.id == digest)
            title = line.number.isEmpty() ? line.name : line.name + QLatin1Char(' ') + line.number;
    }
    auto* made = new PaperSheet{std::move(*pdf), title, false};
    connect(made, &PaperSheet::back, this, &ReferralFolder::close);
    put(made);
}

void ReferralFolder::packInto(const QString& folder)
{
    auto package = m_tools.desk.ask([&] { return m_tools.desk.referrals()->pack(m_tools.desk.session(), m_id); });
    if (!package)
        return say(package.refusal());
    auto name = toText(package->letter.number.empty() ? m_id.text() : package->letter.number);
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    const auto to = QDir{folder}.filePath(name);
    if (auto written = writePackage(*package, std::filesystem::path{toUtf8(to)}); !written)
        return say(written.refusal());
    m_page->message()->clear();
    Q_EMIT performed(words(Message{N_("%1 files were written to %2"), {static_cast<std::int64_t>(package->papers.size()) + 1, toUtf8(to)}}));
}

void ReferralFolder::put(QWidget* sheet)
{
    m_stack->addWidget(sheet);
    m_stack->setCurrentWidget(sheet);
    sheet->setFocus(Qt::OtherFocusReason);
}

void ReferralFolder::close()
{
    auto* open = m_stack->currentWidget();
    if (open == m_page)
        return;
    if (open == m_form)
        m_form = nullptr;
    m_stack->removeWidget(open);
    m_stack->setCurrentIndex(m_stack->count() - 1);
    open->deleteLater();
}

void ReferralFolder::say(const Refusal& refusal)
{
    m_page->message()->setNotice({Notice::Kind::Error, words(refusal), {}, {}, {}});
}

StepForm* makeLetterForm(const SheetTools& tools)
{
    auto* form = new StepForm{fieldsOfIncomingLetter(), surroundingsOf(tools.desk.now()), Occurred::NotAsked};
    form->setTitle(words(N_("Register a letter")), {}, words(N_("A case referred to this office by another organ")));
    form->setPrimary(words(N_("Register the letter")));
    Json facts{{"kind", "department"}, {"received_on", tools.desk.now().today.iso()}};
    (void)form->setFacts(facts);
    if (tools.drafts)
        form->keepDraft("referral/incoming", *tools.drafts, tools.clock);
    return form;
}

} // namespace anjuan
