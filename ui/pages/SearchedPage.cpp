// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SearchedPage.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/parts/MessageStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {

SearchedPage::SearchedPage(const QString& hint, const QString& name, QWidget* parent)
    : Page(parent), m_column(new QVBoxLayout{this}), m_notice(new MessageStrip), m_search(new QLineEdit), m_import(button(words(N_("Import…")), Symbol::Add))
{
    setGround(this, "base");
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_notice);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(name);
    m_search->setClearButtonEnabled(true);
    head->addWidget(m_search, 1);
    head->addWidget(m_import);
    m_column->addLayout(head);
    setFocusProxy(m_search);
    connect(m_import, &QPushButton::clicked, this, &SearchedPage::importAsked);
}

void SearchedPage::setImporting(const QString& whyNot)
{
    m_import->setEnabled(whyNot.isEmpty());
    m_import->setToolTip(whyNot);
    m_import->setAccessibleDescription(whyNot);
}

void SearchedPage::showProblem(const QString& what, const QString& meaning)
{
    m_notice->setNotice({Notice::Kind::Error, what, meaning, {}, {}});
}

void SearchedPage::clearProblem()
{
    m_notice->clear();
}

} // namespace anjuan
