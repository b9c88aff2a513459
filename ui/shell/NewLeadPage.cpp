// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewLeadPage.h"

#include <QVBoxLayout>

#include "ui/words/Words.h"

namespace anjuan {

NewLeadPage::NewLeadPage(SheetTools tools, QWidget* parent) : Page(parent), m_sheet(new StepSheet{tools, Act::RegisterLead, std::nullopt})
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
    setFocusProxy(m_sheet);
}

QString NewLeadPage::title() const
{
    return words(N_("New lead"));
}

} // namespace anjuan
