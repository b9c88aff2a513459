// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>

#include "core/exchange/Ledger.h"
#include "ui/pages/RegistersPage.h"
#include "ui/shell/Room.h"

namespace anjuan {

/// Registers and reports (台账报表): ledgers written out and taken over.
class RegistersRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;

    QString place() const override { return QStringLiteral("registers"); }
    Page* makePage() override;
    bool isFor(const Person& person) const override;
    void refresh() override;
    std::vector<ActionId> answers() const override { return {ActionId::ImportLedger}; }
    void act(ActionId id) override;

    /// Looks at a file; nothing is taken over yet.
    void lookAt(const QString& path);
    /// Writes the ledger of the span on the page; says what came of it.
    void writeTo(const QString& path);
    /// The yearly table of penalties of the span.
    void writeYearlyTo(const QString& path);

private:
    void chooseFile();
    QString chooseTarget(std::string_view name);
    template <class Made, class Make, class Write>
    void write(const QString& path, Make make, Write write, std::string_view done);
    void tryOut();
    void takeOver();

    RegistersPage* m_page = nullptr;
    QString m_name;
    std::string m_bytes;
    LedgerMap m_map;
    std::set<Digest> m_known; ///< rows that are cases already
};

} // namespace anjuan
