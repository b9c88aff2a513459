// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>

#include "ui/forms/FieldEditor.h"
#include "ui/forms/FileKeeper.h"

class QMimeData;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace anjuan {

class Label;

/// Files that belong to an act: chosen or dropped, taken at once, listed with type and size, and who took them when.
class FilesEditor final : public FieldEditor {
    Q_OBJECT
public:
    /// Without a keeper files can be seen and taken away, not added.
    FilesEditor(const FieldRow& row, Surroundings surroundings, QWidget* parent = nullptr);
    ~FilesEditor() override;

    Value value() const override;
    void setValue(const Value& value) override;
    /// A file that is still being taken.
    std::optional<Message> fault() const override;
    void setReadOnly(bool readOnly) override;
    void setSpokenName(const QString& name, const QString& help) override;

    void addPaths(const QStringList& paths);
    int fileCount() const { return static_cast<int>(m_lines.size()); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Line {
        QWidget* widget = nullptr;
        AttachedFile file;
        FieldEditor* takenOn = nullptr;
        FieldEditor* takenBy = nullptr;
    };
    struct Coming {
        int ticket = 0;
        QWidget* widget = nullptr;
        QProgressBar* bar = nullptr;
    };
    void choose();
    void addLine(const AttachedFile& file);
    void addComing(int ticket, const QString& name);
    void drop(int ticket);
    void removeLine(const QWidget* widget);
    void say(const QString& sentence);

    Surroundings m_surroundings;
    QPointer<FileKeeper> m_keeper; ///< may go before the form does
    std::vector<Line> m_lines;
    std::vector<Coming> m_coming;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    Label* m_hint;
    Label* m_problem;
};

/// 12.4 MB, 830 KB.
QString sizeWords(std::int64_t bytes);

/// The local files of a drop; empty when it holds none.
QStringList droppedFiles(const QMimeData& data);

} // namespace anjuan
