// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/ReferralPage.h"
#include "ui/shell/StepSheet.h"

class QStackedWidget;

namespace anjuan {

/// One opened referral: its page, and over it the form of a step or a paper.
class ReferralFolder final : public Page {
    Q_OBJECT
public:
    ReferralFolder(SheetTools tools, ReferralId id, QWidget* parent = nullptr);

    QString title() const override { return m_page->title(); }
    void performNext() override;
    bool stepBack() override;
    /// Reads the referral again; a form that is open stays as it is.
    void reload();
    void openAct(ReferralAct act);
    ReferralPage* page() const { return m_page; }
    /// The form over the page; nullptr when the page shows or a paper does.
    StepForm* form() const { return m_form; }
    /// Writes the package into a new folder below `folder`.
    void packInto(const QString& folder);

Q_SIGNALS:
    void openCase(const QString& id);
    /// A step was taken; the sentence says what came of it.
    void performed(const QString& sentence);

private:
    void follow(const QString& buttonId);
    void perform(ReferralAct act, const Json& facts);
    void openPaper(const QString& digest);
    void put(QWidget* sheet);
    void close();
    void say(const Refusal& refusal);

    SheetTools m_tools;
    ReferralId m_id;
    std::optional<ReferralView> m_view;
    QStackedWidget* m_stack;
    ReferralPage* m_page;
    StepForm* m_form = nullptr;
};

/// The form in which a letter that came in is registered.
StepForm* makeLetterForm(const SheetTools& tools);

} // namespace anjuan
