// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/Page.h"
#include "ui/shell/StepSheet.h"

namespace anjuan {

/// A penalty on the spot in one form: who, what, told, decided. Its tab becomes the case when it is done; a refusal leaves the form as typed
/// and nothing in the store.
class FastLanePage final : public Page {
    Q_OBJECT
public:
    explicit FastLanePage(SheetTools tools, QWidget* parent = nullptr);
    QString title() const override;
    StepForm& form() { return *m_form; }
    void perform(const Json& facts);

Q_SIGNALS:
    void done(const anjuan::Receipt& receipt);
    void back();

private:
    void prefill();
    SheetTools m_tools;
    StepForm* m_form;
};

} // namespace anjuan
