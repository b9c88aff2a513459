// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpDialog.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>

#include "ui/look/Type.h"
#include "ui/parts/Words.h"
#include "ui/words/Translators.h"

namespace anjuan {

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
    , m_topics(new QListWidget)
    , m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Contents"));
    setGround(this, "base");
    const QDir folder(QStringLiteral(":/help/") + localeName(language()));
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const auto& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto text = QString::fromUtf8(file.readAll());
        const auto end = text.indexOf(QLatin1Char('\n'));
        auto* topic = new QListWidgetItem(text.left(end), m_topics);
        topic->setSizeHint(QSize(0, grown(30)));
        m_texts << text.mid(end + 1).replace(QLatin1Char('\n'), QStringLiteral("\n\n")).trimmed();
    }
    m_topics->setObjectName(QStringLiteral("topics"));
    m_text->setObjectName(QStringLiteral("reading"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFixedWidth(grown(200));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the topic"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->addWidget(m_topics);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(m_text, 1);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpDialog::show);
    m_topics->setCurrentRow(0);
    resize(grown(820), grown(520));
}

void HelpDialog::show(int topic)
{
    m_text->setPlainText(m_texts.value(topic));
}

} // namespace anjuan
