// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyMap.h"

#include <vector>

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/parts/Words.h"
#include "ui/shell/Actions.h"

namespace anjuan {
namespace {

struct KeyLine {
    QString keys;
    QString does;
};

QString plainText(QString text) { return text.remove(QLatin1Char('&')); }

} // namespace

KeyMap::KeyMap(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setGround(this, "base");
    std::vector<KeyLine> lines;
    for (const ActionRow& row : actionTable()) {
        if (*row.keys != '\0')
            lines.push_back({QKeySequence(QLatin1String(row.keys)).toString(QKeySequence::NativeText),
                             plainText(QCoreApplication::translate("anjuan::Actions", row.text))});
    }
    lines.push_back({QStringLiteral("Ctrl+1 … 9"), tr("Go to a place of the navigation")});
    lines.push_back({QStringLiteral("Alt+1 … 9"), tr("Go to a tab of the case")});
    lines.push_back({QStringLiteral("Enter"), tr("Open; in a line, the next field; in prose, a new line")});
    lines.push_back({QStringLiteral("Tab"), tr("Always leaves the field")});
    lines.push_back({QStringLiteral("Esc"), tr("Back one level, never loses text")});
    lines.push_back({QStringLiteral("J / K"), tr("Review: next, previous")});
    lines.push_back({QStringLiteral("1 / 2 / 3, G"), tr("Review: verdict, go to the page")});
    auto* body = new QWidget;
    setGround(body, "base");
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const int half = int(lines.size() + 1) / 2;
    for (int at = 0; at < int(lines.size()); ++at) {
        const int column = at < half ? 0 : 2;
        const int row = at % half;
        grid->addWidget(words(lines[std::size_t(at)].keys, Type::Heading), row, column);
        grid->addWidget(words(lines[std::size_t(at)].does, Type::Plain, Tone::Text2), row, column + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    resize(840 * letterSize() / 100, 600);
}

} // namespace anjuan
