// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LibraryRoom.h"

#include <algorithm>

#include <QFileDialog>
#include <QFileInfo>

#include "core/exchange/LawFile.h"
#include "core/office/Office.h"
#include "core/office/StatuteLibrary.h"
#include "ui/shell/LongWork.h"
#include "ui/shell/ReadFile.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {

Page* LibraryRoom::makePage()
{
    m_page = new LibraryPage;
    connect(m_page, &LibraryPage::lawChosen, this, [this](const QString& id) { showLaw(id); });
    connect(m_page, &LibraryPage::searched, this, &LibraryRoom::look);
    connect(m_page, &LibraryPage::importAsked, this, &LibraryRoom::chooseFiles);
    return m_page;
}

const StatuteShelf& LibraryRoom::shelf()
{
    return *desk().office().law().statutes;
}

void LibraryRoom::refresh()
{
    const auto* person = desk().isTaken() ? desk().person() : nullptr;
    if (!person || !m_page)
        return;
    if (const auto reader = toText(person->id.text()); reader != m_reader) {
        m_reader = reader;
        m_page->clearProblem();
    }
    m_page->setImporting(person->isHead() ? QString() : words(N_("Only a head may put the text of a law into the library")));
    m_page->setLaws(statuteLinesOf(shelf(), desk().now().today));
    if (m_shown.isEmpty() && !shelf().all().empty())
        showLaw(QStringLiteral("0"));
}

void LibraryRoom::showLaw(const QString& id, std::pair<int, int> article)
{
    const auto place = id.toULongLong();
    if (place >= shelf().all().size())
        return;
    m_shown = id;
    m_page->setCurrent(id);
    const auto page = pageOf(*shelf().all()[place]);
    const auto line = page.lines.find(article);
    m_page->showText(page.text, line == page.lines.end() ? 0 : line->second);
}

void LibraryRoom::look(const QString& typed)
{
    if (typed.isEmpty())
        return m_shown.isEmpty() ? void() : showLaw(m_shown);
    m_page->clearProblem();
    const auto cited = citationsIn(toUtf8(typed));
    const auto today = desk().now().today;
    if (cited.size() == 1 && cited.front().article > 0 && shelf().knows(cited.front().law)) {
        const auto resolved = shelf().resolve(cited.front(), today);
        const auto found = std::ranges::find(shelf().all(), resolved.statute);
        if (found != shelf().all().end() && resolved.statute && resolved.statute->article(cited.front().article, cited.front().inserted))
            return showLaw(QString::number(found - shelf().all().begin()), {cited.front().article, cited.front().inserted});
        return m_page->showProblem(words(Message{N_("The version in force on %2 has no such article: %1"), {toUtf8(typed), today}}), {});
    }
    m_page->showText(hitsText(shelf(), typed));
}

void LibraryRoom::chooseFiles()
{
    const auto paths = QFileDialog::getOpenFileNames(m_page, words(N_("Import laws")), {}, words(N_("Texts of laws (*.docx *.md *.txt);;All files (*)")));
    if (!paths.isEmpty())
        importFiles(paths);
}

void LibraryRoom::importFiles(const QStringList& paths)
{
    std::int64_t made = 0;
    std::int64_t known = 0;
    QString problem;
    LongWork progress{m_page, words(N_("Importing laws…"))};
    for (int i = 0; i < paths.size() && problem.isEmpty(); ++i) {
        progress.tell(static_cast<std::size_t>(i), static_cast<std::size_t>(paths.size()));
        const auto name = toUtf8(QFileInfo{paths[i]}.fileName());
        const auto bytes = readFile(paths[i]);
        auto text = bytes ? lawTextIn(*bytes, name) : Result<std::string>{bytes.refusal()};
        const auto answer = text ? desk().importStatute({std::move(*text), name}) : Result<StatuteAnswer>{text.refusal()};
        if (!answer)
            problem = words(answer.refusal());
        else if (answer->isNew)
            ++made;
        else
            ++known;
    }
    m_shown.clear();
    refresh();
    const auto sentence = words(Message{N_("%1 laws imported, %2 stood there already"), {made, known}});
    if (problem.isEmpty())
        m_page->clearProblem();
    else
        m_page->showProblem(problem, sentence);
    Q_EMIT said(sentence);
}

} // namespace anjuan
