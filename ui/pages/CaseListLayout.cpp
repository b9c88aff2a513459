// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the case list: which are shown, and how their layout is kept.
#include "ui/pages/CaseListPage.h"

#include <QDataStream>
#include <QIODevice>
#include <QMenu>
#include <QSplitter>

#include "ui/parts/FilterHeader.h"
#include "ui/parts/RowTable.h"

namespace anjuan {
namespace {
constexpr quint32 layoutVersion = 1;
}

void CaseListPage::fillColumnsMenu()
{
    for (int column = 1; column < m_model->columnCount(); ++column) {
        QAction* action = m_columns->addAction(m_model->columns()[std::size_t(column)].title);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            m_header->doItemsLayout();
        });
    }
    m_columns->addSeparator();
    connect(m_columns->addAction(tr("Reset the columns")), &QAction::triggered, this, [this] {
        for (QAction* action : m_columns->actions()) {
            if (action->isCheckable())
                action->setChecked(true);
        }
        for (int column = 0; column < m_header->count(); ++column)
            m_header->moveSection(m_header->visualIndex(column), column);
        m_table->setWidths(caseListWidths());
    });
}

QByteArray CaseListPage::saveLayout() const
{
    QByteArray kept;
    QDataStream out(&kept, QIODevice::WriteOnly);
    out << layoutVersion << m_header->saveState() << m_splitter->saveState() << m_wantsPreview;
    return kept;
}

bool CaseListPage::restoreLayout(const QByteArray& kept)
{
    QDataStream in(kept);
    quint32 version = 0;
    QByteArray header;
    QByteArray splitter;
    bool preview = true;
    in >> version;
    if (version != layoutVersion)
        return false;
    in >> header >> splitter >> preview;
    if (in.status() != QDataStream::Ok)
        return false;
    m_wantsPreview = preview;
    m_preview->setVisible(preview);
    return m_header->restoreState(header) && m_splitter->restoreState(splitter);
}

} // namespace anjuan
