// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWizard>

#include "core/base/Json.h"
#include "ui/forms/Pick.h"
#include "ui/forms/Surroundings.h"

namespace anjuan {

class CataloguePage;
class FinishPage;
class NumberPage;
class PlacePage;
class PracticePage;
class SetupPage;
class StepList;

/// The first run: from nothing to the setup of an office. It makes nothing itself; the caller takes setup() when accepted.
class FirstRunWizard final : public QWizard {
    Q_OBJECT
public:
    /// `file` is proposed as the place of the store. `start` is a setup to begin with: the number registers of the shipped
    /// templates, or a file that an office prepared; keys that no page asks for are passed through.
    /// `matters` are those that the program knows, to be ticked off.
    FirstRunWizard(const QString& file, Date today, const Json& start, const std::vector<Pick>& matters, QWidget* parent = nullptr);

    /// What `anjuan-cli init --setup` takes, each person with the first password. Holds secrets: use and forget.
    Json setup() const;
    QString storeFile() const;
    bool wantsPractice() const;
    /// Shows a setup in the pages.
    void setSetup(const Json& setup);
    SetupPage* setupPage(int id) const;
    /// Everything as typed, without passwords, and the page: for going on after the program was closed or killed.
    Json typed() const;
    void setTyped(const Json& typed);

Q_SIGNALS:
    void edited();

private:
    void entered(int id);
    Json m_start;
    std::vector<SetupPage*> m_pages;
    PlacePage* m_place;
    NumberPage* m_numbers;
    CataloguePage* m_catalogue;
    PracticePage* m_practice;
    FinishPage* m_finish;
    StepList* m_steps;
};

} // namespace anjuan
