// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LibraryPage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int leftWidth = 520;

Column<StatuteLine> text(const char* key, std::string_view title, QString StatuteLine::*member)
{
    return {QLatin1String(key), words(title), [member](const StatuteLine& line) { return Cell{.text = line.*member, .tone = line.isInForce ? Tone::Text : Tone::Text3}; }};
}

std::unique_ptr<RowModel<StatuteLine>> lawModel()
{
    return std::make_unique<RowModel<StatuteLine>>(
        std::vector<Column<StatuteLine>>{text("law", N_("Law"), &StatuteLine::law), text("version", N_("Version"), &StatuteLine::version),
            text("in_force", N_("In force from"), &StatuteLine::inForce), text("articles", N_("Articles"), &StatuteLine::articles)},
        [](const StatuteLine& line) { return line.id; });
}

} // namespace

LibraryPage::LibraryPage(QWidget* parent)
    : SearchedPage(words(N_("Words of the law, or a citation: 行政处罚法第五十四条")), words(N_("Look for words or a citation")), parent), m_text(new QPlainTextEdit)
{
    column()->addWidget(hairline(Qt::Horizontal));
    auto model = lawModel();
    m_model = model.get();
    m_list = new ListPane(words(N_("Laws, regulations and rules")), std::move(model), {0, 96, 96, 64});
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(words(N_("Text of the law")));
    m_text->document()->setDocumentMargin(16);
    auto* row = new QSplitter;
    row->setChildrenCollapsible(false);
    row->setHandleWidth(1);
    row->addWidget(m_list);
    row->addWidget(m_text);
    row->setSizes({leftWidth, 2 * leftWidth});
    row->setStretchFactor(1, 1);
    column()->addWidget(row, 1);
    connect(searchField(), &QLineEdit::returnPressed, this, [this] { Q_EMIT searched(searchField()->text().trimmed()); });
    connect(searchField(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (typed.isEmpty())
            Q_EMIT searched({});
    });
    connect(m_list->table(), &RowTable::currentIdChanged, this, [this](const QString& id) {
        if (!m_isSetting && !id.isEmpty())
            Q_EMIT lawChosen(id);
    });
}

QString LibraryPage::title() const
{
    return words(N_("Law library"));
}

void LibraryPage::setLaws(std::vector<StatuteLine> laws)
{
    const bool isEmpty = laws.empty();
    m_list->setNote(words(Message{N_("%1 versions"), {static_cast<std::int64_t>(laws.size())}}));
    m_isSetting = true;
    m_model->setRows(std::move(laws));
    m_isSetting = false;
    searchField()->setEnabled(!isEmpty);
    if (isEmpty)
        showText(words(N_("The library is empty. What you import here is shown beside every citation, looked up and kept with the papers that cite it.")) + QStringLiteral("\n\n")
            + words(N_("Import the text of a law as .docx, .md or .txt: one law a file; the name may say its version, as in 行政处罚法(2021-01-22).docx.")));
}

void LibraryPage::showText(const QString& text, int line)
{
    m_text->setPlainText(text);
    // From the end back, so that the line stands at the top.
    m_text->moveCursor(QTextCursor::End);
    m_text->setTextCursor(QTextCursor{m_text->document()->findBlockByNumber(line)});
}

void LibraryPage::setCurrent(const QString& law)
{
    m_isSetting = true;
    m_list->table()->setCurrentId(law);
    m_isSetting = false;
}

} // namespace anjuan
