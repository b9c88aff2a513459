// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RehearsalPage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int mostDays = 400;
constexpr int leftWidth = 330;
constexpr int reasonHeight = 150;

Column<RehearsalStep> text(const char* key, std::string_view title, QString RehearsalStep::*member, Tone tone)
{
    return {QLatin1String(key), words(title), [member, tone](const RehearsalStep& step) { return Cell{.text = step.*member, .tone = tone}; }};
}

Cell nameOf(const RehearsalStep& step)
{
    return {.text = step.label, .tone = step.tone, .symbol = step.symbol, .strong = step.isHead};
}

std::unique_ptr<RowModel<RehearsalStep>> stepModel()
{
    return std::make_unique<RowModel<RehearsalStep>>(
        std::vector<Column<RehearsalStep>>{{QStringLiteral("step"), words(N_("Step")), nameOf}, text("whose", N_("Whose it is"), &RehearsalStep::whose, Tone::Text2),
            text("why", N_("Why"), &RehearsalStep::why, Tone::Text), text("article", N_("Basis in law"), &RehearsalStep::article, Tone::Text2)},
        [](const RehearsalStep& step) { return step.id; }, [](const RehearsalStep& step) { return step.isHead; });
}

/// Long choices give way; the whole text is the tool tip of the list.
QComboBox* choiceBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

void addRow(QFormLayout* rows, const QString& label, QWidget* field)
{
    auto* name = words(label, Type::Plain, Tone::Text2);
    name->setMinimumWidth(grown(112));
    rows->addRow(name, field);
}

void offer(QComboBox* box, const std::vector<RehearsalOption>& options)
{
    box->clear();
    for (const auto& option : options) {
        box->addItem(option.label, option.key);
        box->setItemData(box->count() - 1, option.label, Qt::ToolTipRole);
    }
}

} // namespace

RehearsalPage::RehearsalPage(QWidget* parent)
    : Page(parent), m_procedure(choiceBox(words(N_("Procedure")))), m_stage(choiceBox(words(N_("How far the case went")))), m_days(new QSpinBox), m_standing(words({}, Type::Heading)),
      m_stopped(new MessageStrip), m_stages(new StageBar), m_reasons(new ReasonPane), m_deadlines(new DeadlinePanel)
{
    setGround(this, "base");
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLeft());
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(makeRight(), 1);
    setFocusProxy(m_procedure);
    connect(m_procedure, &QComboBox::currentIndexChanged, this, [this] { m_isResetting ? void() : Q_EMIT procedurePicked(); });
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this] { m_isResetting ? void() : Q_EMIT picked(); });
    connect(m_days, &QSpinBox::valueChanged, this, [this] { m_isResetting ? void() : Q_EMIT picked(); });
    connect(m_pane->table(), &RowTable::currentIdChanged, this, &RehearsalPage::lookAt);
}

QString RehearsalPage::title() const
{
    return words(N_("Rehearsal"));
}

QWidget* RehearsalPage::makeLeft()
{
    auto* left = new QWidget;
    left->setFixedWidth(grown(leftWidth));
    auto* column = new QVBoxLayout{left};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    head->addWidget(words(words(N_("Pick facts")), Type::Heading));
    head->addStretch(1);
    auto* again = smallButton(words(N_("As it is told")), Symbol::Undo);
    again->setObjectName(QStringLiteral("again"));
    again->setToolTip(words(N_("Every question back to the lawful case")));
    connect(again, &QPushButton::clicked, this, &RehearsalPage::reset);
    head->addWidget(again);
    column->addLayout(head);
    auto* note = words(words(N_("The practice case and the people of the practice office, with the terms and thresholds of your own. Nothing of it is kept.")), Type::Small, Tone::Text2);
    note->setWordWrap(true);
    note->setContentsMargins(16, 0, 12, 0);
    column->addWidget(note);
    auto* about = new QFormLayout;
    about->setContentsMargins(16, 4, 12, 0);
    about->setHorizontalSpacing(10);
    about->setVerticalSpacing(5);
    about->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(about, words(N_("Procedure")), m_procedure);
    addRow(about, words(N_("How far the case went")), m_stage);
    addRow(about, words(N_("Days passed since")), m_days);
    column->addLayout(about);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setGround(m_scroll->viewport(), "base");
    column->addWidget(m_scroll, 1);
    m_days->setRange(0, mostDays);
    m_days->setAccessibleName(words(N_("Days passed since")));
    return left;
}

QWidget* RehearsalPage::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout{right};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    m_standing->setContentsMargins(16, 0, 16, 0);
    column->addWidget(m_standing);
    column->addWidget(m_stopped);
    auto* stages = new QHBoxLayout;
    stages->setContentsMargins(16, 0, 16, 0);
    stages->addWidget(m_stages);
    column->addLayout(stages);
    column->addWidget(hairline(Qt::Horizontal));
    auto model = stepModel();
    m_model = model.get();
    m_pane = new ListPane(words(N_("Steps")), std::move(model), {190, 150, 0, 190});
    column->addWidget(m_pane, 1);
    column->addWidget(hairline(Qt::Horizontal));
    auto* panels = new QHBoxLayout;
    panels->setSpacing(0);
    m_reasons->setFixedHeight(grown(reasonHeight));
    panels->addWidget(m_reasons, 13);
    panels->addWidget(hairline(Qt::Vertical));
    panels->addWidget(m_deadlines, 8);
    column->addLayout(panels);
    if (auto* week = m_deadlines->findChild<QWidget*>(QStringLiteral("weekCalendar")))
        week->hide();
    return right;
}

void RehearsalPage::offerProcedures(const std::vector<RehearsalOption>& procedures)
{
    m_isResetting = true;
    offer(m_procedure, procedures);
    m_isResetting = false;
}

QString RehearsalPage::procedure() const
{
    return m_procedure->currentData().toString();
}

void RehearsalPage::ask(const std::vector<RehearsalQuestion>& questions, const std::vector<RehearsalOption>& stages, const QString& stage)
{
    m_isResetting = true;
    auto* body = new QWidget;
    setGround(body, "base");
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(16, 4, 12, 12);
    column->setSpacing(4);
    QFormLayout* rows = nullptr;
    const auto head = [&](const QString& group) {
        auto* heading = words(group, Type::Small, Tone::Text2);
        heading->setContentsMargins(0, 8, 0, 0);
        column->addWidget(heading);
        rows = new QFormLayout;
        rows->setHorizontalSpacing(10);
        rows->setVerticalSpacing(5);
        rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        column->addLayout(rows);
    };
    offer(m_stage, stages);
    m_firstStage = stage;
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(stage)));
    m_days->setValue(0);
    m_boxes.clear();
    QString group;
    for (const auto& question : questions) {
        if (question.group != group)
            head(group = question.group);
        auto* box = choiceBox(question.label);
        offer(box, question.options);
        addRow(rows, question.label, box);
        m_boxes[question.key] = box;
        connect(box, &QComboBox::currentIndexChanged, this, [this] { m_isResetting ? void() : Q_EMIT picked(); });
    }
    column->addStretch(1);
    m_scroll->setWidget(body); // the questions asked before go with theirs
    m_isResetting = false;
}

void RehearsalPage::reset()
{
    m_isResetting = true;
    for (const auto& [key, box] : m_boxes)
        box->setCurrentIndex(0);
    m_days->setValue(0);
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(m_firstStage)));
    m_isResetting = false;
    Q_EMIT picked();
}

void RehearsalPage::show(RehearsalShown shown)
{
    m_standing->setText(shown.standing);
    if (shown.stopped.isEmpty())
        m_stopped->clear();
    else
        m_stopped->setNotice({Notice::Kind::Error, shown.stopped, shown.reason, {}, {}});
    m_stages->setStages(shown.stages);
    m_deadlines->setDeadlines(shown.deadlines);
    m_model->setRows(std::move(shown.steps));
    m_pane->table()->spanGroups();
    m_pane->table()->scrollToTop(); // the head of what is refused stays in sight
    m_pane->table()->setCurrentId(shown.about);
    lookAt(m_pane->table()->currentId());
}

void RehearsalPage::setProblem(const QString& sentence)
{
    m_stopped->setNotice({Notice::Kind::Error, sentence, {}, {}, {}});
}

void RehearsalPage::lookAt(const QString& step)
{
    const int at = m_model->rowOf(step);
    if (at < 0 || m_model->row(at).isHead)
        return m_reasons->setReasons({}, {});
    m_reasons->setReasons(m_model->row(at).label, m_model->row(at).reasons);
}

Picks RehearsalPage::picks() const
{
    Picks picks;
    for (const auto& [key, box] : m_boxes)
        picks[toUtf8(key)] = toUtf8(box->currentData().toString());
    return picks;
}

QString RehearsalPage::stage() const
{
    return m_stage->currentData().toString();
}

int RehearsalPage::days() const
{
    return m_days->value();
}

QComboBox* RehearsalPage::box(const QString& question) const
{
    const auto found = m_boxes.find(question);
    return found == m_boxes.end() ? nullptr : found->second;
}

} // namespace anjuan
