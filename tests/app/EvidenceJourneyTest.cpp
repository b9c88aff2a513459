// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence files and the bound file through the window: dropped, taken in, seen, saved, printed.
#include <algorithm>

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "core/base/Json.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/Attachments.h"
#include "tests/app/Practice.h"
#include "tests/support/Test.h"
#include "ui/forms/StepForm.h"
#include "ui/forms/editors/FilesEditor.h"
#include "ui/pages/ListPane.h"
#include "ui/parts/PageView.h"
#include "ui/parts/RowTable.h"
#include "ui/print/PageImages.h"
#include "ui/shell/FilesSheet.h"
#include "ui/shell/PrintSheet.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Practice& begun(Practice& practice)
{
    const auto first = Practice::told()["steps"][0];
    practice.turnTo(first["now"]);
    practice.sitDown(first["by"]);
    Json lead = first["facts"];
    lead["occurred_on"] = first["now"].get<std::string>().substr(0, 10);
    practice.registerLead(lead);
    return practice;
}

QString picture(const QTemporaryDir& folder, const QString& name)
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(QColor(70, 110, 60));
    const auto path = folder.filePath(name);
    REQUIRE(image.save(path, "JPG"));
    return path;
}

QString recording(const QTemporaryDir& folder, int megabytes)
{
    const auto path = folder.filePath(QStringLiteral("执法记录仪.mp4"));
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("0000001866747970") + "isom");
    QByteArray block(1 << 20, 'v');
    for (int at = 0; at < megabytes; ++at) {
        block[0] = static_cast<char>(at);
        file.write(block);
    }
    return path;
}

FilesEditor* editorOf(Practice& practice)
{
    auto* sheet = qobject_cast<StepSheet*>(practice.folder().sheet());
    return sheet ? qobject_cast<FilesEditor*>(sheet->form().form().editor("attached")) : nullptr;
}

void waitForFiles(FilesEditor& editor, int count)
{
    REQUIRE(QTest::qWaitFor([&] { return editor.fileCount() == count && !editor.fault(); }, 60'000));
}

/// Adds evidence with the two files; the entry that names them.
const FiledAct evidenceWith(Practice& practice, const QStringList& paths)
{
    practice.folder().takeFiles(paths);
    auto* editor = editorOf(practice);
    REQUIRE(editor != nullptr);
    waitForFiles(*editor, static_cast<int>(paths.size()));
    auto* sheet = qobject_cast<StepSheet*>(practice.folder().sheet());
    auto facts = sheet->form().facts();
    facts["id"] = "E1";
    facts["kind"] = "documentary";
    facts["name"] = "现场照片和录像";
    facts["made_on"] = "2026-09-17";
    facts["maker"] = "陈某";
    facts["object"] = "车厢未密闭";
    REQUIRE(sheet->form().setFacts(facts));
    CHECK(practice.press(*sheet) == "");
    return *practice.view().file.last(Act::AddEvidence);
}

} // namespace

TEST_CASE("files dropped on a case open new evidence, are taken in, and stand in the entry", "[journey][evidence]")
{
    Practice practice;
    begun(practice);
    const QTemporaryDir folder;
    const auto act = evidenceWith(practice, {picture(folder, QStringLiteral("现场.jpg")), recording(folder, 3)});
    const auto& files = *attachedTo(act.taken.facts);
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == "现场.jpg");
    CHECK(files[0].mediaType == "image/jpeg");
    CHECK(files[1].mediaType == "video/mp4");
    CHECK(files[1].size == 3 * (1 << 20) + 12);

    // The row opens the files; the picture is shown, the recording is saved byte for byte.
    practice.folder().openFiles(act.stamp.entryNo);
    auto* sheet = qobject_cast<FilesSheet*>(practice.folder().sheet());
    REQUIRE(sheet != nullptr);
    CHECK(sheet->pages()->pageCount() == 1);
    sheet->openFile(toText(files[1].digest));
    CHECK(sheet->pages()->pageCount() == 0);
    const auto copy = folder.filePath(QStringLiteral("copy.mp4"));
    REQUIRE(sheet->saveTo(copy));
    QFile saved{copy}, original{folder.filePath(QStringLiteral("执法记录仪.mp4"))};
    REQUIRE((saved.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly)));
    CHECK(saved.readAll() == original.readAll());
    CHECK_FALSE(sheet->saveTo(QStringLiteral("/no/such/folder/copy.mp4")));
    CHECK(practice.folder().stepBack());
}

TEST_CASE("the window stays alive while a long recording is taken in, and it can be stopped", "[journey][evidence]")
{
    Practice practice;
    begun(practice);
    const QTemporaryDir folder;
    practice.folder().takeFiles({recording(folder, 200)});
    auto* editor = editorOf(practice);
    REQUIRE(editor != nullptr);
    // Turns of the window while the file goes in: each must come back at once.
    qint64 longest = 0;
    int turns = 0;
    QElapsedTimer whole;
    whole.start();
    while (editor->fileCount() == 0 && whole.elapsed() < 60'000) {
        QElapsedTimer turn;
        turn.start();
        QApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
        ++turns;
        QTest::qSleep(2);
    }
    CHECK(editor->fileCount() == 1);
    CHECK(turns > 20);
    CHECK(longest < 500);
    WARN("200 MB taken in within " << whole.elapsed() << " ms; the longest turn of the window " << longest << " ms of " << turns);

    // Another one is stopped half way: nothing of it stays.
    QFile other{folder.filePath(QStringLiteral("执法记录仪.mp4"))};
    REQUIRE(other.open(QIODevice::Append));
    other.write("x");
    other.close();
    editor->addPaths({other.fileName()});
    CHECK(editor->fault());
    const auto stops = editor->findChildren<QAbstractButton*>(QStringLiteral("stop"));
    const auto shown = std::ranges::find_if(stops, &QWidget::isVisible);
    REQUIRE(shown != stops.end());
    (*shown)->click();
    REQUIRE(QTest::qWaitFor([&] { return !editor->fault(); }, 60'000));
    CHECK(editor->fileCount() == 1);
}

TEST_CASE("a file that is gone is refused by name and nothing typed is lost", "[journey][evidence]")
{
    Practice practice;
    begun(practice);
    practice.folder().openStep(Act::AddEvidence);
    auto* sheet = qobject_cast<StepSheet*>(practice.folder().sheet());
    auto facts = sheet->form().facts();
    facts["name"] = "现场照片";
    REQUIRE(sheet->form().setFacts(facts));
    auto* editor = editorOf(practice);
    editor->addPaths({QStringLiteral("/media/usb/gone.jpg")});
    REQUIRE(QTest::qWaitFor([&] { return !editor->fault(); }, 10'000));
    CHECK(editor->fileCount() == 0);
    CHECK(sheet->form().facts()["name"] == "现场照片");
    const auto labels = editor->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("gone.jpg")); }));
}

TEST_CASE("the print centre shows the papers as they are and writes the chosen ones as one PDF", "[journey][evidence]")
{
    Practice practice;
    begun(practice);
    const QTemporaryDir folder;
    (void)evidenceWith(practice, {picture(folder, QStringLiteral("现场.jpg"))});
    practice.folder().openPrintCentre();
    auto* sheet = qobject_cast<PrintSheet*>(practice.folder().sheet());
    REQUIRE(sheet != nullptr);
    auto* tree = sheet->page()->tree();
    QTreeWidgetItem* photo = nullptr;
    for (auto* item : tree->findItems(QStringLiteral("现场照片和录像"), Qt::MatchContains | Qt::MatchRecursive))
        photo = item;
    REQUIRE(photo != nullptr);
    CHECK(photo->text(1) == QStringLiteral("1"));
    tree->setCurrentItem(photo);
    CHECK(sheet->page()->pages()->pageCount() == 1);
    // Nothing but the photograph: cover and contents wait for the filing.
    tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    photo->setCheckState(0, Qt::Checked);
    const auto pdf = folder.filePath(QStringLiteral("out.pdf"));
    REQUIRE(sheet->saveTo(pdf));
    QFile file{pdf};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    CHECK(PageImages::open(Bytes(bytes.begin(), bytes.end())).value().count() == 1);
    CHECK(practice.folder().stepBack());
    CHECK(practice.folder().sheet() == nullptr);
}
