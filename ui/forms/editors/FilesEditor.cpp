// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "ui/forms/editors/FilesEditor.h"

#include <algorithm>

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/editors/Editors.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr std::size_t takenOnColumn = 4;
constexpr std::size_t takenByColumn = 5;

QString kindWords(const std::string& mediaType)
{
    const auto type = toText(mediaType);
    if (type.startsWith(QLatin1String("image/")))
        return words(N_("Picture"));
    if (type.startsWith(QLatin1String("video/")))
        return words(N_("Video recording"));
    if (type.startsWith(QLatin1String("audio/")))
        return words(N_("Sound recording"));
    return type == QLatin1String("application/pdf") ? QStringLiteral("PDF") : words(N_("File"));
}

} // namespace

QString sizeWords(std::int64_t bytes)
{
    return QLocale{}.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QStringList droppedFiles(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo{url.toLocalFile()}.isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

FilesEditor::FilesEditor(const FieldRow& row, Surroundings surroundings, QWidget* parent)
    : FieldEditor(row, parent), m_surroundings(std::move(surroundings)), m_keeper(m_surroundings.files), m_rows(new QVBoxLayout), m_add(new QPushButton{tr("Choose files…"), this}),
      m_hint(new Label{Label::Role::Small, tr("or drop them here"), this}), m_problem(new Label{Label::Role::Small, {}, this})
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_add->setAutoDefault(false);
    m_hint->setTone(QStringLiteral("text3"));
    foot->addWidget(m_add);
    foot->addWidget(m_hint);
    foot->addStretch(1);
    layout->addLayout(foot);
    m_problem->setTone(QStringLiteral("amber"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    watch(m_add, false);
    setFocusProxy(m_add);
    const bool canTake = !m_keeper.isNull();
    setAcceptDrops(canTake);
    m_add->setVisible(canTake);
    m_hint->setVisible(canTake);
    connect(m_add, &QPushButton::clicked, this, &FilesEditor::choose);
    if (!canTake)
        return;
    connect(m_keeper.data(), &FileKeeper::progressed, this, [this](int ticket, int percent) {
        for (auto& coming : m_coming) {
            if (coming.ticket == ticket)
                coming.bar->setValue(percent);
        }
    });
    connect(m_keeper.data(), &FileKeeper::taken, this, [this](int ticket, const AttachedFile& file) {
        drop(ticket);
        addLine(file);
        Q_EMIT changed();
    });
    connect(m_keeper.data(), &FileKeeper::refused, this, [this](int ticket, const QString& sentence) {
        drop(ticket);
        say(sentence);
    });
}

FilesEditor::~FilesEditor()
{
    for (auto& line : m_lines) {
        for (auto* editor : {line.takenOn, line.takenBy})
            editor->disconnect(this);
    }
    for (const auto& coming : m_coming) {
        if (m_keeper)
            m_keeper->stop(coming.ticket);
    }
}

void FilesEditor::choose()
{
    addPaths(QFileDialog::getOpenFileNames(this, tr("Choose files")));
}

void FilesEditor::addPaths(const QStringList& paths)
{
    say({});
    if (!m_keeper)
        return;
    for (const auto& path : paths)
        addComing(m_keeper->take(path), QFileInfo{path}.fileName());
}

void FilesEditor::addComing(int ticket, const QString& name)
{
    Coming coming{ticket, new QWidget{this}, new QProgressBar};
    auto* row = new QHBoxLayout{coming.widget};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label{Label::Role::Plain, name}, 1);
    coming.bar->setRange(0, 100);
    coming.bar->setTextVisible(false);
    coming.bar->setFixedSize(160, 6);
    coming.bar->setAccessibleName(tr("%1 is being taken in").arg(name));
    row->addWidget(coming.bar);
    auto* stop = new LinkButton{tr("Stop"), coming.widget};
    stop->setObjectName(QStringLiteral("stop"));
    stop->setAccessibleName(tr("Stop taking in %1").arg(name));
    connect(stop, &QAbstractButton::clicked, this, [this, ticket] {
        if (m_keeper)
            m_keeper->stop(ticket);
    });
    row->addWidget(stop);
    m_rows->addWidget(coming.widget);
    coming.widget->show();
    m_coming.push_back(coming);
}

void FilesEditor::drop(int ticket)
{
    const auto found = std::ranges::find(m_coming, ticket, &Coming::ticket);
    if (found == m_coming.end())
        return;
    found->widget->hide();
    found->widget->deleteLater();
    m_coming.erase(found);
}

void FilesEditor::addLine(const AttachedFile& file)
{
    Line line{new QWidget{this}, file, nullptr, nullptr};
    auto* row = new QHBoxLayout{line.widget};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* name = new Label{Label::Role::Plain, toText(file.name)};
    name->setMinimumWidth(120);
    name->setToolTip(tr("Digest (SM3): %1").arg(toText(file.digest)));
    auto* about = new Label{Label::Role::Small, kindWords(file.mediaType) + QStringLiteral(" · ") + sizeWords(file.size)};
    about->setTone(QStringLiteral("text2"));
    row->addWidget(name, 3);
    row->addWidget(about);
    const auto columns = this->row().columns;
    line.takenOn = makeEditor(columns[takenOnColumn], m_surroundings, line.widget);
    line.takenBy = makeEditor(columns[takenByColumn], m_surroundings, line.widget);
    if (file.takenOn)
        line.takenOn->setValue(Value{*file.takenOn});
    line.takenBy->setValue(Value{file.takenBy});
    for (auto* editor : {line.takenOn, line.takenBy}) {
        const auto label = words(editor->row().label);
        editor->setSpokenName(tr("%1: %2").arg(toText(file.name), label), {});
        auto* said = new Label{Label::Role::Small, label};
        said->setTone(QStringLiteral("text2"));
        row->addWidget(said);
        row->addWidget(editor, 1);
        connect(editor, &FieldEditor::changed, this, &FieldEditor::changed);
        connect(editor, &FieldEditor::left, this, &FieldEditor::left);
    }
    auto* remove = new GlyphButton{GlyphShape::Remove, tr("Take %1 out").arg(toText(file.name)), line.widget};
    row->addWidget(remove);
    connect(remove, &QAbstractButton::clicked, this, [this, widget = line.widget] { removeLine(widget); });
    m_rows->addWidget(line.widget);
    line.widget->show();
    m_lines.push_back(line);
}

void FilesEditor::removeLine(const QWidget* widget)
{
    const auto found = std::ranges::find(m_lines, widget, &Line::widget);
    if (found == m_lines.end())
        return;
    found->widget->hide();
    found->widget->deleteLater();
    m_lines.erase(found);
    m_add->setFocus();
    Q_EMIT changed();
}

Value FilesEditor::value() const
{
    std::vector<AttachedFile> files;
    for (const auto& line : m_lines) {
        auto file = line.file;
        const auto on = line.takenOn->value();
        file.takenOn = on.as<Date>() ? std::optional{*on.as<Date>()} : std::nullopt;
        const auto by = line.takenBy->value();
        file.takenBy = by.as<std::string>() ? *by.as<std::string>() : std::string{};
        files.push_back(std::move(file));
    }
    return detail::Access<std::vector<AttachedFile>>::read(files);
}

void FilesEditor::setValue(const Value& value)
{
    for (auto& line : m_lines)
        delete line.widget;
    m_lines.clear();
    std::vector<AttachedFile> files;
    if (detail::Access<std::vector<AttachedFile>>::write(files, value)) {
        for (const auto& file : files)
            addLine(file);
    }
}

std::optional<Message> FilesEditor::fault() const
{
    if (!m_coming.empty())
        return Message{N_("A file is still being taken in: wait for it, or stop it"), {}};
    for (const auto& line : m_lines) {
        if (auto fault = line.takenOn->fault())
            return fault;
    }
    return std::nullopt;
}

void FilesEditor::setReadOnly(bool readOnly)
{
    const bool canTake = !readOnly && m_keeper;
    m_add->setVisible(canTake);
    m_hint->setVisible(canTake);
    setAcceptDrops(canTake);
    for (auto& line : m_lines) {
        line.takenOn->setReadOnly(readOnly);
        line.takenBy->setReadOnly(readOnly);
        for (auto* remove : line.widget->findChildren<GlyphButton*>(QString{}, Qt::FindDirectChildrenOnly))
            remove->setVisible(!readOnly);
    }
}

void FilesEditor::setSpokenName(const QString& name, const QString& help)
{
    setAccessibleName(name);
    m_add->setAccessibleName(tr("%1: choose files").arg(name));
    m_add->setAccessibleDescription(help);
}

void FilesEditor::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesEditor::dropEvent(QDropEvent* event)
{
    addPaths(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void FilesEditor::say(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace anjuan
