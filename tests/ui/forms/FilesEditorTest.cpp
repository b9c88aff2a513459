// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/FilesEditor.h"

#include <QLabel>
#include <QAbstractButton>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include "core/casefile/facts/Inquiry.h"
#include "tests/ui/forms/Typing.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/editors/Editors.h"

using namespace anjuan;

namespace {

/// Takes nothing by itself: the test says when a file is there.
class SlowKeeper final : public FileKeeper {
public:
    int take(const QString& path) override
    {
        paths << path;
        return static_cast<int>(paths.size());
    }
    void stop(int ticket) override { stopped << ticket; }
    QStringList paths;
    QList<int> stopped;
};

AttachedFile photo(const std::string& name = "1.jpg")
{
    return {name, "image/jpeg", 830'000, std::string(64, 'a'), {}, {}};
}

const FieldRow& attachedRow()
{
    return fieldsOf<AddEvidence>().back();
}

struct Fixture {
    SlowKeeper keeper;
    Surroundings surroundings{Date::of(2026, 9, 17), {}, &keeper};
    std::unique_ptr<FilesEditor> editor;
    Fixture()
    {
        editor.reset(qobject_cast<FilesEditor*>(makeEditor(attachedRow(), surroundings, nullptr)));
        REQUIRE(editor);
        editor->show();
    }
};

std::vector<AttachedFile> filesOf(const FilesEditor& editor)
{
    std::vector<AttachedFile> files;
    REQUIRE(detail::Access<std::vector<AttachedFile>>::write(files, editor.value()));
    return files;
}

} // namespace

TEST_CASE("a field of attached files gets an editor of its own, another table does not", "[forms][files]")
{
    Fixture made;
    CHECK(made.editor->fileCount() == 0);
    CHECK(filesOf(*made.editor).empty());
    const std::unique_ptr<FieldEditor> table{makeEditor(fieldsOf<StateFacts>().back(), made.surroundings, nullptr)};
    CHECK(qobject_cast<FilesEditor*>(table.get()) == nullptr);
}

TEST_CASE("files that are chosen are taken one by one and stand there when they are in", "[forms][files]")
{
    Fixture made;
    QSignalSpy changed{made.editor.get(), &FieldEditor::changed};
    made.editor->addPaths({QStringLiteral("/media/1.jpg"), QStringLiteral("/media/2.mp4")});
    CHECK(made.keeper.paths.size() == 2);
    CHECK(made.editor->fileCount() == 0);
    REQUIRE(made.editor->fault());
    Q_EMIT made.keeper.progressed(1, 40);
    CHECK(made.editor->findChildren<QProgressBar*>().front()->value() == 40);
    Q_EMIT made.keeper.taken(1, photo());
    CHECK(made.editor->fileCount() == 1);
    CHECK(made.editor->fault());
    Q_EMIT made.keeper.taken(2, photo("2.mp4"));
    CHECK_FALSE(made.editor->fault());
    CHECK(changed.count() == 2);
    CHECK(filesOf(*made.editor)[1].name == "2.mp4");
}

TEST_CASE("a refused file says why, takes nothing away and leaves no row", "[forms][files]")
{
    Fixture made;
    made.editor->addPaths({QStringLiteral("/media/gone.jpg")});
    Q_EMIT made.keeper.refused(1, QStringLiteral("gone.jpg cannot be read"));
    CHECK_FALSE(made.editor->fault());
    CHECK(made.editor->fileCount() == 0);
    const auto labels = made.editor->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->isVisible() && label->text() == QLatin1String("gone.jpg cannot be read"); }));
}

TEST_CASE("a file under way can be stopped, and leaving the form stops what is left", "[forms][files]")
{
    Fixture made;
    made.editor->addPaths({QStringLiteral("/media/a.mp4"), QStringLiteral("/media/b.mp4")});
    made.editor->findChildren<LinkButton*>().front()->click();
    CHECK(made.keeper.stopped == QList<int>{1});
    Q_EMIT made.keeper.refused(1, QStringLiteral("Stopped"));
    made.editor.reset();
    CHECK(made.keeper.stopped == QList<int>{1, 2});
}

TEST_CASE("who took it when is typed beside the file, and type, size and digest stay as they are", "[forms][files]")
{
    Fixture made;
    made.editor->addPaths({QStringLiteral("/media/1.jpg")});
    Q_EMIT made.keeper.taken(1, photo());
    const auto editors = made.editor->findChildren<FieldEditor*>();
    for (auto* editor : editors) {
        if (editor->row().key == "taken_on")
            editor->setValue(Value{Date::of(2026, 9, 16)});
        if (editor->row().key == "taken_by")
            editor->setValue(Value{std::string{"李某"}});
    }
    const auto file = filesOf(*made.editor).front();
    CHECK(file.takenOn == Date::of(2026, 9, 16));
    CHECK(file.takenBy == "李某");
    CHECK(file.digest == photo().digest);
    CHECK(file.size == 830'000);
}

TEST_CASE("a draft brings the files back", "[forms][files]")
{
    Fixture made;
    made.editor->addPaths({QStringLiteral("/media/1.jpg")});
    auto file = photo();
    file.takenOn = Date::of(2026, 9, 16);
    Q_EMIT made.keeper.taken(1, file);
    Fixture again;
    again.editor->setTyped(made.editor->typed());
    CHECK(filesOf(*again.editor) == std::vector{file});
    again.editor->setTyped(Json("rubbish"));
    CHECK(again.editor->fileCount() == 0);
}

TEST_CASE("a file is taken out again by its button", "[forms][files]")
{
    Fixture made;
    made.editor->setValue(detail::Access<std::vector<AttachedFile>>::read({photo("1.jpg"), photo("2.jpg")}));
    CHECK(made.editor->fileCount() == 2);
    const auto buttons = made.editor->findChildren<GlyphButton*>();
    const auto takesOut = std::ranges::find_if(buttons, [](auto* button) { return button->accessibleName().contains(QStringLiteral("1.jpg")); });
    REQUIRE(takesOut != buttons.end());
    (*takesOut)->click();
    REQUIRE(made.editor->fileCount() == 1);
    CHECK(filesOf(*made.editor).front().name == "2.jpg");
}

TEST_CASE("local files can be dropped; folders and addresses of the web cannot", "[forms][files]")
{
    Fixture made;
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("现场.jpg"));
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(folder.path()), QUrl{QStringLiteral("https://example.org/x.jpg")}});
    CHECK(droppedFiles(data) == QStringList{path});
    QDropEvent event{QPointF{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    static_cast<QObject&>(*made.editor).event(&event);    // a drop that comes from no drag of this program
    CHECK(made.keeper.paths == QStringList{path});
}

TEST_CASE("without a keeper, and read-only, files are seen and not added", "[forms][files]")
{
    Fixture made;
    made.editor->setValue(detail::Access<std::vector<AttachedFile>>::read({photo()}));
    made.editor->setReadOnly(true);
    CHECK_FALSE(made.editor->acceptDrops());
    const Surroundings none{Date::of(2026, 9, 17), {}};
    FilesEditor alone{attachedRow(), none};
    alone.addPaths({QStringLiteral("/media/1.jpg")});
    CHECK(alone.fileCount() == 0);
    CHECK_FALSE(alone.fault());
}

TEST_CASE("sizes are said as people say them", "[forms][files]")
{
    QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China});
    CHECK(sizeWords(830'000).contains(QStringLiteral("810.5")));
    CHECK(sizeWords(209'715'200).contains(QStringLiteral("200.0")));
}
