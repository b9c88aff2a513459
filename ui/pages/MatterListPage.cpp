// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/MatterListPage.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int leftWidth = 760;
constexpr int rightWidth = 400;
constexpr int dayWidth = 112;
constexpr int versionWidth = 160;

Column<CatalogueLine> text(const char* key, std::string_view title, QString CatalogueLine::*member)
{
    return {QLatin1String(key), words(title), [member](const CatalogueLine& line) { return Cell{.text = line.*member, .tone = line.isHeld ? Tone::Text : Tone::Text3}; }};
}

std::unique_ptr<RowModel<CatalogueLine>> matterModel()
{
    return std::make_unique<RowModel<CatalogueLine>>(
        std::vector<Column<CatalogueLine>>{text("code", N_("Code"), &CatalogueLine::code), text("name", N_("Matter"), &CatalogueLine::name),
            text("article", N_("Article"), &CatalogueLine::article), text("fine", N_("Fine"), &CatalogueLine::fine), text("power", N_("Power"), &CatalogueLine::power)},
        [](const CatalogueLine& line) { return line.code; });
}

QLabel* wrapped(const QString& shown, Tone tone)
{
    auto* label = words(shown, Type::Plain, tone);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

MatterListPage::MatterListPage(QWidget* parent)
    : SearchedPage(words(N_("Code, name or article")), words(N_("Look for a matter")), parent), m_right(new QScrollArea)
{
    m_offer = makeOfferBar();
    column()->addWidget(m_offer);
    column()->addWidget(hairline(Qt::Horizontal));
    auto model = matterModel();
    m_model = model.get();
    m_list = new ListPane(words(N_("Matters of enforcement")), std::move(model), {72, 0, 168, 160, 112});
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setWidgetResizable(true);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QSplitter;
    row->setChildrenCollapsible(false);
    row->setHandleWidth(1);
    row->addWidget(m_list);
    row->addWidget(m_right);
    row->setSizes({leftWidth, rightWidth});
    row->setStretchFactor(0, 1);
    column()->addWidget(row, 1);
    connectAll();
}

QWidget* MatterListPage::makeOfferBar()
{
    auto* bar = new QWidget;
    setGround(bar, "accenttint");
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    m_what = words(QString());
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    row->addWidget(m_what, 1);
    m_versionFields = new QWidget;
    auto* fields = new QHBoxLayout{m_versionFields};
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    m_version = new QLineEdit;
    m_version->setFixedWidth(versionWidth);
    m_version->setAccessibleName(words(N_("Name of the version")));
    m_from = new QLineEdit;
    m_from->setFixedWidth(dayWidth);
    m_from->setAccessibleName(words(N_("In force from")));
    fields->addWidget(words(words(N_("Name of the version"))));
    fields->addWidget(m_version);
    fields->addWidget(words(words(N_("In force from"))));
    fields->addWidget(m_from);
    row->addWidget(m_versionFields);
    m_adopt = button(words(N_("Put in force")), Symbol::None, true);
    m_giveUp = button(words(N_("Give up")));
    row->addWidget(m_adopt);
    row->addWidget(m_giveUp);
    bar->hide();
    return bar;
}

void MatterListPage::connectAll()
{
    connect(searchField(), &QLineEdit::textChanged, this, [this](const QString& typed) { Q_EMIT searched(typed.trimmed()); });
    connect(m_adopt, &QPushButton::clicked, this, &MatterListPage::adoptAsked);
    connect(m_giveUp, &QPushButton::clicked, this, &MatterListPage::givenUp);
    connect(m_list->table(), &RowTable::currentIdChanged, this, [this](const QString& id) {
        if (!m_isSetting && !id.isEmpty())
            Q_EMIT matterChosen(id);
    });
}

QString MatterListPage::title() const
{
    return words(N_("Catalogue of matters"));
}

void MatterListPage::setMatters(std::vector<CatalogueLine> matters, int held)
{
    m_list->setNote(words(Message{N_("%1 matters, %2 of them the organ’s"), {static_cast<std::int64_t>(matters.size()), static_cast<std::int64_t>(held)}}));
    m_isSetting = true;
    m_model->setRows(std::move(matters));
    m_isSetting = false;
}

void MatterListPage::setCurrent(const QString& code)
{
    m_isSetting = true;
    m_list->table()->setCurrentId(code);
    m_isSetting = false;
}

void MatterListPage::showLines(const QString& heading, const std::vector<MatterLine>& lines)
{
    auto* sheet = new QWidget;
    setGround(sheet, "base");
    auto* column = new QVBoxLayout{sheet};
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    auto* head = words(heading, Type::Section);
    head->setWordWrap(true);
    head->setTextFormat(Qt::PlainText);
    column->addWidget(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    QStringList shown{heading};
    for (int at = 0; const auto& line : lines) {
        grid->addWidget(wrapped(line.name, Tone::Text2), at, 0);
        grid->addWidget(wrapped(line.text, line.warns ? Tone::Amber : Tone::Text), at, 1);
        shown << line.name + QStringLiteral("　") + line.text;
        ++at;
    }
    column->addLayout(grid);
    column->addStretch(1);
    m_right->setWidget(sheet);
    m_text = shown.join(QLatin1Char('\n'));
}

void MatterListPage::showOffer(const QString& what, bool makesVersion, const QString& version, const QString& from)
{
    m_what->setText(what);
    m_version->setText(version);
    m_from->setText(from);
    m_versionFields->setVisible(makesVersion);
    m_offer->show();
}

void MatterListPage::hideOffer()
{
    m_offer->hide();
}

QString MatterListPage::version() const
{
    return m_version->text().trimmed();
}

QString MatterListPage::from() const
{
    return m_from->text().trimmed();
}

QString MatterListPage::text() const
{
    return m_text;
}

} // namespace anjuan
