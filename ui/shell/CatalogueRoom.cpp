// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CatalogueRoom.h"

#include <QFileDialog>
#include <QFileInfo>

#include "core/office/Office.h"
#include "ui/forms/editors/Typed.h"
#include "ui/shell/ReadFile.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {

Page* CatalogueRoom::makePage()
{
    m_page = new MatterListPage;
    connect(m_page, &MatterListPage::matterChosen, this, &CatalogueRoom::showMatter);
    connect(m_page, &MatterListPage::searched, this, [this](const QString& typed) {
        m_typed = typed;
        showMatters();
    });
    connect(m_page, &MatterListPage::importAsked, this, &CatalogueRoom::chooseFile);
    connect(m_page, &MatterListPage::adoptAsked, this, &CatalogueRoom::adopt);
    connect(m_page, &MatterListPage::givenUp, this, &CatalogueRoom::giveUp);
    return m_page;
}

const LawBook& CatalogueRoom::law()
{
    return desk().office().law();
}

void CatalogueRoom::refresh()
{
    const auto* person = desk().isTaken() ? desk().person() : nullptr;
    if (!person || !m_page)
        return;
    if (const auto reader = toText(person->id.text()); reader != m_reader) {
        m_reader = reader;
        m_page->clearProblem();
        m_offer.reset();
        m_page->hideOffer();
    }
    m_page->setImporting(person->isHead() ? QString() : words(N_("Only a head may put a catalogue of matters in force")));
    showMatters();
    if (!m_offer)
        showMatter(m_shown);
}

void CatalogueRoom::showMatters()
{
    auto lines = catalogueLinesOf(law(), desk().now().today, m_typed);
    int held = 0;
    for (const auto& line : lines)
        held += line.isHeld ? 1 : 0;
    if (m_shown.isEmpty() && !lines.empty())
        m_shown = lines.front().code;
    m_page->setMatters(std::move(lines), held);
    m_page->setCurrent(m_shown);
}

void CatalogueRoom::showMatter(const QString& code)
{
    if (code.isEmpty() || m_offer)
        return;
    m_shown = code;
    m_page->setCurrent(code);
    const auto today = desk().now().today;
    const auto found = law().catalogue.find(toUtf8(code), today);
    m_page->showLines(code + QStringLiteral("　") + (found ? toText((*found)->name) : QString()), matterSheet(law(), toUtf8(code), today));
}

void CatalogueRoom::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(m_page, words(N_("Import a catalogue")), {}, words(N_("Catalogues and lists (*.csv *.json);;All files (*)")));
    if (!path.isEmpty())
        offer(path);
}

void CatalogueRoom::offer(const QString& path)
{
    m_page->clearProblem();
    auto text = readFile(path);
    if (!text)
        return m_page->showProblem(words(text.refusal()), {});
    const auto today = desk().now().today;
    CatalogueOffer offered{std::move(*text), toUtf8(QFileInfo{path}.fileName()), today.iso(), today};
    const auto answer = desk().ask([&] { return compareCatalogue(desk().office(), offered); });
    if (!answer)
        return m_page->showProblem(words(answer.refusal()), words(N_("Nothing was changed.")));
    const bool makesVersion = answer->matters > 0;
    const auto count = static_cast<std::int64_t>(answer->changes.size());
    m_page->showLines(words(Message{N_("What %1 would change"), {offered.file}}), changeLines(*answer));
    m_page->showOffer(makesVersion ? words(Message{N_("%1: %2 matters, %3 changes"), {offered.file, std::int64_t{answer->matters}, count}})
                                   : words(Message{N_("%1: %2 changes in the lists beside the matters"), {offered.file, count}}),
        makesVersion, toText(offered.version), toText(offered.inForceFrom.iso()));
    m_offer = std::move(offered);
}

void CatalogueRoom::adopt()
{
    if (!m_offer)
        return;
    const auto from = readDay(m_page->from(), desk().now().today);
    if (!from)
        return m_page->showProblem(words(Message{N_("%1 is no day; write 2026-11-22"), {toUtf8(m_page->from())}}), {});
    m_offer->version = toUtf8(m_page->version());
    m_offer->inForceFrom = *from;
    const auto answer = desk().adoptCatalogue(*m_offer);
    if (!answer)
        return m_page->showProblem(words(answer.refusal()), words(N_("Nothing was changed.")));
    const auto sentence = words(Message{N_("%1 is in force: %2 changes"), {m_offer->file, static_cast<std::int64_t>(answer->changes.size())}});
    giveUp();
    Q_EMIT said(sentence);
}

void CatalogueRoom::giveUp()
{
    m_offer.reset();
    m_page->hideOffer();
    m_page->clearProblem();
    refresh();
}

} // namespace anjuan
