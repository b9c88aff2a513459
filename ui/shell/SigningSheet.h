// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/StepSheet.h"

class QLabel;
class QPlainTextEdit;

namespace anjuan {

/// A proposal as it was asked for, with room for an opinion: agree, or send it back saying why.
class SigningSheet final : public QWidget {
    Q_OBJECT
public:
    SigningSheet(SheetTools tools, const CaseView& view, std::int64_t proposal, QWidget* parent = nullptr);

    QPlainTextEdit* opinion() const { return m_opinion; }
    void sign(bool agrees);

Q_SIGNALS:
    void done(const anjuan::Receipt& receipt);
    void back();
    void previewed(const anjuan::Bytes& pdf, const QString& title);

private:
    QWidget* makeHead(const CaseView& view, const Proposal& proposal);
    QWidget* makeBody(const CaseView& view, const Proposal& proposal);
    QWidget* makeFoot();
    void preview();
    void say(const Refusal& refusal);

    SheetTools m_tools;
    CaseId m_case;
    std::int64_t m_proposal;
    TakeStep m_ask;
    QPlainTextEdit* m_opinion;
    QLabel* m_problem;
};

} // namespace anjuan
