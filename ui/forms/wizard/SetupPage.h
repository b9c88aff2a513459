// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include <QWizardPage>

#include "core/base/Field.h"
#include "core/base/JsonForward.h"
#include "core/base/Refusal.h"
#include "ui/forms/Surroundings.h"

class QVBoxLayout;

namespace anjuan {

class Form;
class Label;

/// A page of the first run: a heading, a sentence, and a form. Nothing typed is lost on the way back or forth.
class SetupPage : public QWizardPage {
    Q_OBJECT
public:
    SetupPage(const QString& heading, const QString& sentence, std::span<const FieldRow> rows, Surroundings surroundings);

    /// Adds what the page holds to the setup, or shows what the setup already says.
    virtual void put(Json& setup) const = 0;
    virtual void take(const Json& setup) = 0;
    /// Everything as typed, without passwords: kept on the disk while the first run is not finished.
    virtual Json typed() const;
    virtual void setTyped(const Json& typed);

    void initializePage() override;
    void cleanupPage() override {}
    bool validatePage() override;
    Form& form() const { return *m_form; }
    const QString& heading() const { return m_heading; }

Q_SIGNALS:
    void edited();

protected:
    /// What the shape of single fields cannot say, e.g. two people with one login.
    virtual std::vector<Finding> furtherFaults() const { return {}; }
    QVBoxLayout& below() { return *m_below; }

private:
    QString m_heading;
    Form* m_form;
    QVBoxLayout* m_below;
};

} // namespace anjuan
