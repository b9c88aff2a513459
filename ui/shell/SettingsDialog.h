// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

#include "ui/settings/Setting.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace anjuan {

class Theme;
enum class Brightness;

/// "light", "dark"; everything else follows the system.
Brightness brightnessOf(const QString& key);
QString keyOf(Brightness brightness);

/// What the page of settings offers beside the settings themselves.
struct SettingsOffers {
    QString backupFolder;    ///< where copies go while no folder is chosen
    bool mayDrawSheet = false;
    QString whyNoSheet;
    bool isPractice = false;
};

/// The page of settings. What is chosen holds at once and is remembered; nothing of the law is set here.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `theme` outlives the dialog.
    SettingsDialog(const Settings& settings, Theme& theme, const SettingsOffers& offers, QWidget* parent = nullptr);
    /// "today 08:02", or what went wrong.
    void setBackup(const QString& state, bool isOld, bool isBusy);

Q_SIGNALS:
    void changed();
    void backupAsked();
    void sheetAsked();
    void wipeAsked();

private:
    void addLook(Theme& theme);
    void addWork();
    void addCare(const SettingsOffers& offers);
    void addRow(const QString& name, QWidget* field, const QString& hint = {});
    void chooseFolder();
    Settings m_settings;
    QFormLayout* m_rows;
    QLineEdit* m_folder = nullptr;
    QLabel* m_backup = nullptr;
    QPushButton* m_backUp = nullptr;
    QString m_usualFolder;
};

} // namespace anjuan
