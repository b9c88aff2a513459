// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>

#include "core/base/JsonForward.h"
#include "ui/shell/Room.h"

namespace anjuan {

class ReferralFolder;
class ReferralListPage;
class StepForm;

/// Referral and assistance (移送协作): what was sent, what came in, and one page a referral.
class ReferralRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;

    QString place() const override { return QStringLiteral("referrals"); }
    Page* makePage() override;
    bool isFor(const Person& person) const override;
    void refresh() override;
    Page* pageFor(const QString& key) override;

    void open(const QString& id);
    /// Reads a package from that folder and registers its letter; what is wrong with it is said above the lists.
    void receiveFrom(const QString& folder);

private:
    void openLetter();
    void registerLetter(const Json& facts);
    void choosePackage();
    ReferralFolder* folderFor(const QString& id);

    ReferralListPage* m_page = nullptr;
    QPointer<StepForm> m_form;
};

} // namespace anjuan
