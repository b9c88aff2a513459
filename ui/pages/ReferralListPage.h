// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/pages/FromReferral.h"
#include "ui/pages/Page.h"

class QLineEdit;

namespace anjuan {

class ChipBar;
class ListPane;
class MessageStrip;

/// Referrals sent and received, one list above the other, under one filter.
class ReferralListPage final : public Page {
    Q_OBJECT
public:
    explicit ReferralListPage(QWidget* parent = nullptr);

    QString title() const override;
    void focusFilter() override;
    bool stepBack() override;
    /// All referrals in the order in which they are listed.
    void setLines(std::vector<ReferralLine> lines);
    /// Whether the person may register letters; the buttons are not shown to others.
    void setMayRegister(bool may);
    ListPane* sent() const { return m_sent; }
    ListPane* received() const { return m_received; }
    MessageStrip* message() const { return m_message; }

Q_SIGNALS:
    void openReferral(const QString& id);
    void registerLetter();
    void receivePackage();

private:
    ListPane* makePane(const QString& heading, bool incoming);
    void choose();

    QLineEdit* m_filter;
    ChipBar* m_chips;
    MessageStrip* m_message;
    RowModel<ReferralLine>* m_models[2] = {nullptr, nullptr};
    ListPane* m_sent;
    ListPane* m_received;
    std::vector<QPushButton*> m_registering;
    std::vector<ReferralLine> m_lines;
};

} // namespace anjuan
