// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ArchiveRoom.h"

#include "ui/pages/CaseWords.h"
#include "ui/pages/FromDocket.h"
#include "ui/shell/PrintSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int shownOfEach = 200;

} // namespace

std::vector<ShelfLine> shelfLinesOf(const std::vector<ShelfRow>& rows, Date today)
{
    std::vector<ShelfLine> lines;
    for (const auto& row : rows) {
        ShelfLine line;
        line.id = toText(row.row.id.text());
        line.number = toText(row.row.number);
        line.party = toText(row.row.party);
        line.cause = toText(row.row.cause);
        line.closedOn = row.row.closedOn ? shortWords(*row.row.closedOn, today) : QString();
        line.isBound = row.isBound;
        if (row.bindBy) {
            line.bindBy = shortWords(*row.bindBy, today);
            line.daysLeft = static_cast<int>(row.bindBy->daysSince(today));
        }
        if (row.isBound) {
            line.archiveNumber = toText(row.archiveNumber);
            line.retention = choiceWords(row.retention);
            line.boundOn = row.boundOn ? shortWords(*row.boundOn, today) : QString();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

QString ArchiveRoom::place() const
{
    return QStringLiteral("archive");
}

Page* ArchiveRoom::makePage()
{
    m_page = new ArchivePage;
    connect(m_page, &ArchivePage::openCase, this, &Room::openCase);
    connect(m_page, &ArchivePage::openFile, this, [this](const QString& id) {
        Q_EMIT openPage(place() + QLatin1Char('/') + id, makeFile(id));
    });
    return m_page;
}

bool ArchiveRoom::isFor(const Person& person) const
{
    return !person.isAdministrator();
}

void ArchiveRoom::refresh()
{
    if (!desk().isTaken() || desk().archive() == nullptr || !desk().session().seesCases())
        return;
    const auto today = desk().office().today();
    desk().read(
        [archive = desk().archive(), &session = desk().session()](const Queries&) { return archive->shelf(session, shownOfEach); },
        [this, today](const Result<std::vector<ShelfRow>>& rows) {
            if (rows)
                m_page->setLines(shelfLinesOf(*rows, today));
        });
}

Page* ArchiveRoom::makeFile(const QString& id)
{
    auto* sheet = new PrintSheet{desk(), CaseId{toUtf8(id)}};
    connect(sheet, &PrintSheet::back, this, [this, id] { Q_EMIT closePage(place() + QLatin1Char('/') + id); });
    return sheet;
}

Page* ArchiveRoom::pageFor(const QString& key)
{
    return makeFile(key.section(QLatin1Char('/'), 1, 1));
}

} // namespace anjuan
