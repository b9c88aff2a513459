// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/base/Clock.h"
#include "core/base/JsonForward.h"
#include "ui/shell/Desk.h"

namespace anjuan {

class DraftSink;
class FileIntake;
class Handbook;
class StepForm;

/// What a sheet works with; all of it outlives the sheet. `drafts` may be null: then nothing typed is kept. Without a handbook there
/// are no guides and no rehearsal.
struct SheetTools {
    Desk& desk;
    const Clock& clock;
    DraftSink* drafts = nullptr;
    const Handbook* handbook = nullptr;
};

/// One step being filled in: the form with what the case already says, performed through the desk. What is refused stays
/// as it was typed, with the reason at its field.
class StepSheet final : public QWidget {
    Q_OBJECT
public:
    /// Without a view it is the lead that opens a case.
    StepSheet(SheetTools tools, Act act, std::optional<CaseView> view, QWidget* parent = nullptr);

    Act act() const { return m_act; }
    StepForm& form() { return *m_form; }
    void focusField(const QString& key);
    void perform(const Json& facts);

Q_SIGNALS:
    void done(const anjuan::Receipt& receipt);
    void back();
    /// The paper as it would be, set as PDF.
    void previewed(const anjuan::Bytes& pdf, const QString& title);

private:
    void prefill();
    QWidget* makeSide();
    void preview(const Json& facts);
    void refuse(Refusal refusal);
    const Step* step() const;

    SheetTools m_tools;
    Act m_act;
    std::optional<CaseView> m_view;
    FileIntake* m_intake;
    StepForm* m_form;
};

/// People of the office as a form names them; a certificate that is not valid on the day is a reason not to.
struct Surroundings surroundingsOf(const Circumstances& now);

} // namespace anjuan
