// SPDX-License-Identifier: GPL-3.0-or-later
// Money and goods after the decision (行政处罚法 66, 72, 74).
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// One part of the fine.
struct Instalment {
    std::optional<Date> due;
    std::optional<Money> amount;
};

template <> struct Fields<Instalment> {
    static constexpr std::array rows{
        field<&Instalment::due>("due", N_("Due on"), Need::Must),
        field<&Instalment::amount>("amount", N_("Amount"), Need::Must),
    };
};

/// What was granted (66, paragraph 2).
enum class DeferralKind { Deferral, Instalments };

template <> struct Options<DeferralKind> {
    static constexpr std::array rows{
        Option{"deferral", N_("Deferral"), "暂缓缴纳"},
        Option{"instalments", N_("Instalments"), "分期缴纳"},
    };
};

/// Deferral or instalments, applied for and approved (66).
struct DeferPayment {
    DeferralKind kind{};
    std::optional<Date> appliedOn;
    std::string hardship;
    std::optional<Date> until;
    std::vector<Instalment> schedule;
};

template <> struct Fields<DeferPayment> {
    static constexpr std::array rows{
        field<&DeferPayment::kind>("kind", N_("Kind"), Need::Must),
        field<&DeferPayment::appliedOn>("applied_on", N_("Applied on"), Need::Must),
        field<&DeferPayment::hardship>("hardship", N_("Hardship"), Need::Must).prose(),
        field<&DeferPayment::until>("until", N_("Paid off by"), Need::Must),
        field<&DeferPayment::schedule>("schedule", N_("Schedule"), Need::May),
    };
};

/// Money goes back, because the decision was changed or annulled.
struct Refund {
    std::optional<Money> amount;
    std::string to;
    std::string reason;
    std::string receipt;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<Refund> {
    static constexpr std::array rows{
        field<&Refund::amount>("amount", N_("Amount"), Need::Must),
        field<&Refund::to>("to", N_("Paid to"), Need::Must),
        field<&Refund::reason>("reason", N_("Reason"), Need::Must).prose(),
        field<&Refund::receipt>("receipt", N_("Voucher"), Need::Must),
        field<&Refund::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// What is done with goods that were confiscated (74).
enum class GoodsOutcome { Auction, Destroyed, HandedOver, Returned, Other };

template <> struct Options<GoodsOutcome> {
    static constexpr std::array rows{
        Option{"auction", N_("Auctioned"), "公开拍卖"},
        Option{"destroyed", N_("Destroyed"), "予以销毁"},
        Option{"handed-over", N_("Handed to a department"), "移交有关部门"},
        Option{"returned", N_("Given back"), "返还当事人"},
        Option{"other", N_("Another way"), "其他方式"},
    };
};

/// Goods and what they brought.
struct GoodsItem {
    std::string name;
    std::optional<std::int64_t> quantity;
    std::string unit;
    std::optional<Money> proceeds;
};

template <> struct Fields<GoodsItem> {
    static constexpr std::array rows{
        field<&GoodsItem::name>("name", N_("Name of the thing"), Need::Must),
        field<&GoodsItem::quantity>("quantity", N_("Quantity"), Need::Must),
        field<&GoodsItem::unit>("unit", N_("Unit"), Need::Must),
        field<&GoodsItem::proceeds>("proceeds", N_("Proceeds"), Need::May),
    };
};

/// Disposal of goods that were confiscated; the proceeds go to the treasury (74).
struct DisposeGoods {
    std::vector<GoodsItem> items;
    GoodsOutcome outcome{};
    std::string how;
    std::string receipt;
    bool building = false;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<DisposeGoods> {
    static constexpr std::array rows{
        field<&DisposeGoods::items>("items", N_("Goods"), Need::Must),
        field<&DisposeGoods::outcome>("outcome", N_("What becomes of them"), Need::Must),
        field<&DisposeGoods::how>("how", N_("How it was done"), Need::Must).prose(),
        field<&DisposeGoods::receipt>("receipt", N_("Voucher"), Need::May),
        field<&DisposeGoods::building>("building", N_("A building or installation on land"), Need::May),
        field<&DisposeGoods::attached>("attached", N_("Attached files"), Need::May),
    };
};

} // namespace anjuan
