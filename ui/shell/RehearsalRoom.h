// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/office/Handbook.h"
#include "ui/pages/RehearsalPage.h"
#include "ui/shell/Room.h"

namespace anjuan {

/// 推演: the practice case gone through in memory with what is picked. Looks at no case of the office and writes nothing.
class RehearsalRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;
    QString place() const override;
    Page* makePage() override;
    bool isFor(const Person& person) const override;
    void refresh() override;

private:
    void begin();
    void rehearse();

    RehearsalPage* m_page = nullptr;
    std::optional<Rehearsal> m_rehearsal;
};

} // namespace anjuan
