// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/CasePage.h"
#include "ui/shell/StepSheet.h"

class QStackedWidget;

namespace anjuan {

/// One opened case: its page, and over it the sheet that is being worked on (a step, a signature, a paper).
class CaseFolder final : public Page {
    Q_OBJECT
public:
    CaseFolder(SheetTools tools, CaseId id, QWidget* parent = nullptr);

    QString title() const override;
    void performNext() override;
    void showTab(int at) override;
    bool stepBack() override;

    /// Reads the case again; a sheet that is open stays as it is.
    void reload();
    void openStep(Act act, const QString& field = {});
    void openSigning(std::int64_t proposal);
    void openPaper(const QString& digest);
    /// The files that belong to the act of this entry; nothing when it has none.
    void openFiles(std::int64_t entryNo);
    /// What speaks about the penalty, on a sheet of its own.
    void openGuidance();
    void openPrintCentre();
    /// What to do at the scene of the case's matter; all guides while it has none.
    void openGuide();
    /// Files dropped or chosen: into the open step that takes files, else into new evidence.
    void takeFiles(const QStringList& paths);
    CasePage* page() const { return m_page; }
    /// The sheet over the page; nullptr when the page shows.
    QWidget* sheet() const;

Q_SIGNALS:
    /// An act was done; the sentence says what came of it.
    void performed(const QString& sentence);
    /// A page of another place, by its key ("referrals/…").
    void openElsewhere(const QString& key);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fill(const CaseView& view);
    void follow(const QString& buttonId);
    void jump(const QString& linkId);
    void openRow(CaseTab tab, const QString& id);
    void withdraw(std::int64_t proposal);
    void put(QWidget* sheet);
    void putPaper(Bytes pdf, const QString& title, bool isDraft);
    void close();
    void finish(const Receipt& receipt);
    void say(const Refusal& refusal);

    SheetTools m_tools;
    CaseId m_id;
    std::optional<CaseView> m_view;
    QStackedWidget* m_stack;
    CasePage* m_page;
};

} // namespace anjuan
