// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/look/Theme.h"
#include "ui/parts/Words.h"

namespace anjuan {
namespace {

constexpr int fieldWidth = 220;

struct Named {
    QString key;
    QString name;
};

QComboBox* choice(const QList<Named>& offers, const QString& current, const QString& name)
{
    auto* made = new QComboBox;
    for (const auto& offer : offers)
        made->addItem(offer.name, offer.key);
    made->setCurrentIndex(std::max(0, made->findData(current)));
    made->setAccessibleName(name);
    return made;
}

QSpinBox* figure(int least, int most, int step, int value, const QString& unit, const QString& name)
{
    auto* made = new QSpinBox;
    made->setRange(least, most);
    made->setSingleStep(step);
    made->setSuffix(QLatin1Char(' ') + unit);
    made->setValue(value);
    made->setAccessibleName(name);
    return made;
}

} // namespace

Brightness brightnessOf(const QString& key)
{
    return key == QStringLiteral("dark") ? Brightness::Dark : key == QStringLiteral("light") ? Brightness::Light : Brightness::System;
}

QString keyOf(Brightness brightness)
{
    switch (brightness) {
    case Brightness::Light: return QStringLiteral("light");
    case Brightness::Dark: return QStringLiteral("dark");
    case Brightness::System: return QStringLiteral("system");
    }
    return {};
}

SettingsDialog::SettingsDialog(const Settings& settings, Theme& theme, const SettingsOffers& offers, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_rows(new QFormLayout), m_usualFolder(offers.backupFolder)
{
    setWindowTitle(tr("Settings"));
    setGround(this, "base");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(words(tr("Settings"), Type::PageTitle));
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    column->addLayout(m_rows);
    addLook(theme);
    addWork();
    addCare(offers);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox;
    auto* close = button(tr("Close"));
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(grown(680));
}

void SettingsDialog::addRow(const QString& name, QWidget* field, const QString& hint)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(field);
    if (qobject_cast<QComboBox*>(field) || qobject_cast<QSpinBox*>(field))
        field->setFixedWidth(grown(fieldWidth));
    if (!hint.isEmpty()) {
        auto* label = words(hint, Type::Small, Tone::Text2);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* title = words(name, Type::Plain, Tone::Text2);
    title->setMinimumHeight(grown(28));
    title->setMinimumWidth(grown(96));
    title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows->addRow(title, box);
}

void SettingsDialog::addLook(Theme& theme)
{
    const QList<Named> shades{{QStringLiteral("system"), tr("Follow the system")}, {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")}};
    auto* shade = choice(shades, m_settings.value(setting::theme), tr("Look"));
    connect(shade, &QComboBox::activated, this, [this, shade, &theme] {
        m_settings.set(setting::theme, shade->currentData().toString());
        theme.setBrightness(brightnessOf(shade->currentData().toString()));
        Q_EMIT changed();
    });
    addRow(tr("Look"), shade);
    auto* size = figure(90, 160, 10, m_settings.value(setting::fontPercent), QStringLiteral("%"), tr("Letters"));
    connect(size, &QSpinBox::valueChanged, this, [this, &theme](int percent) {
        m_settings.set(setting::fontPercent, percent);
        theme.setLetterSize(percent);
        Q_EMIT changed();
    });
    addRow(tr("Letters"), size, tr("Also Ctrl++ and Ctrl+-; Ctrl+0 for 100 %"));
    const QList<Named> languages{{QStringLiteral("zh_CN"), QString::fromUtf8("简体中文")}, {QStringLiteral("en"), QStringLiteral("English")}};
    auto* language = choice(languages, m_settings.value(setting::language), tr("Language"));
    connect(language, &QComboBox::activated, this, [this, language] {
        m_settings.set(setting::language, language->currentData().toString());
        Q_EMIT changed();
    });
    addRow(tr("Language"), language, tr("Holds from the next start of the program. Papers are Chinese in either language."));
}

void SettingsDialog::addWork()
{
    auto* minutes = figure(1, 60, 1, m_settings.value(setting::lockMinutes), tr("minutes"), tr("Lock after"));
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.set(setting::lockMinutes, value);
        Q_EMIT changed();
    });
    addRow(tr("Lock after"), minutes, tr("Without a key or the mouse. What was not finished is kept as a draft."));
}

void SettingsDialog::addCare(const SettingsOffers& offers)
{
    auto* folder = new QWidget;
    auto* row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(m_settings.value(setting::backupFolder));
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(offers.backupFolder);
    m_folder->setAccessibleName(tr("Folder of the backups"));
    row->addWidget(m_folder, 1);
    auto* choose = button(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    row->addWidget(choose);
    addRow(tr("Backups"), folder, tr("Best on another disk: a copy on the same disk goes with it. A copy is as sealed as the store."));
    auto* keep = figure(3, 365, 1, m_settings.value(setting::backupsKept), tr("copies"), tr("Keep"));
    connect(keep, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.set(setting::backupsKept, value);
        Q_EMIT changed();
    });
    addRow(tr("Keep"), keep, tr("One is made at the first sign-in of each day; the oldest go when a new one was verified."));
    auto* state = new QWidget;
    auto* line = new QHBoxLayout(state);
    line->setContentsMargins(0, 0, 0, 0);
    m_backUp = button(tr("Back up now"));
    m_backup = words({}, Type::Plain, Tone::Text2);
    m_backup->setWordWrap(true);
    connect(m_backUp, &QPushButton::clicked, this, &SettingsDialog::backupAsked);
    line->addWidget(m_backUp);
    line->addWidget(m_backup, 1);
    addRow(tr("Last backup"), state);
    auto* sheet = button(tr("Draw a new recovery sheet…"));
    sheet->setEnabled(offers.mayDrawSheet);
    sheet->setToolTip(offers.whyNoSheet);
    connect(sheet, &QPushButton::clicked, this, &SettingsDialog::sheetAsked);
    addRow(tr("Recovery"), sheet, offers.mayDrawSheet ? tr("The older sheet stops working.") : offers.whyNoSheet);
    if (!offers.isPractice)
        return;
    auto* wipe = button(tr("Wipe the practice office"));
    connect(wipe, &QPushButton::clicked, this, &SettingsDialog::wipeAsked);
    addRow(tr("Practice"), wipe, tr("Everything in it is invented and goes at once; your own office is not touched."));
}

void SettingsDialog::chooseFolder()
{
    const auto start = m_folder->text().isEmpty() ? m_usualFolder : m_folder->text();
    const auto chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the backups"), start);
    if (chosen.isEmpty())
        return;
    m_folder->setText(chosen);
    m_settings.set(setting::backupFolder, chosen);
    Q_EMIT changed();
}

void SettingsDialog::setBackup(const QString& state, bool isOld, bool isBusy)
{
    m_backup->setText(state);
    setTone(m_backup, isOld ? Tone::Amber : Tone::Text2);
    m_backUp->setEnabled(!isBusy);
}

} // namespace anjuan
