// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/LawNames.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>
#include <QStringList>

#include "core/base/Provision.h"
#include "ui/words/Text.h"

namespace anjuan {
namespace {

struct LawName {
    std::string_view chinese;
    std::string_view english;
};

// clang-format off
constexpr std::array names{
    LawName{"行政处罚法", "Administrative Penalty Law"},
    LawName{"行政强制法", "Administrative Coercion Law"},
    LawName{"行政复议法", "Administrative Reconsideration Law"},
    LawName{"行政诉讼法", "Administrative Litigation Law"},
    LawName{"民事诉讼法", "Civil Procedure Law"},
    LawName{"土地管理法", "Land Administration Law"},
    LawName{"安全生产法", "Work Safety Law"},
    LawName{"大气污染防治法", "Air Pollution Prevention Law"},
    LawName{"固体废物污染环境防治法", "Solid Waste Pollution Prevention Law"},
    LawName{"城乡规划法", "Urban and Rural Planning Law"},
    LawName{"城市市容和环境卫生管理条例", "Regulation on City Appearance and Sanitation"},
    LawName{"广东省大气污染防治条例", "Guangdong Regulation on Air Pollution Prevention"},
    LawName{"行政执法机关移送涉嫌犯罪案件的规定", "Provisions on Transferring Suspected Criminal Cases"},
    LawName{"罚款决定与罚款收缴分离实施办法", "Measures on Separating Fining and Collecting"},
    LawName{"最高人民法院关于行政诉讼证据若干问题的规定", "Provisions on Evidence in Administrative Litigation"},
    LawName{"最高人民法院关于适用《中华人民共和国行政诉讼法》的解释", "Interpretation of the Administrative Litigation Law"},
    LawName{"行强", "Administrative Coercion Law"},
    LawName{"民诉", "Civil Procedure Law"},
    LawName{"移送规定", "Provisions on Transferring Suspected Criminal Cases"},
    LawName{"310号令", "Provisions on Transferring Suspected Criminal Cases"},
    LawName{"罚缴分离办法", "Measures on Separating Fining and Collecting"},
    LawName{"证据规定", "Provisions on Evidence in Administrative Litigation"},
    LawName{"行诉解释", "Interpretation of the Administrative Litigation Law"},
};
// clang-format on

} // namespace

QString englishLawName(std::string_view chinese)
{
    constexpr std::string_view republic = "中华人民共和国";
    auto name = chinese;
    if (name.starts_with(republic))
        name.remove_prefix(republic.size());
    const auto found = std::ranges::find(names, name, &LawName::chinese);
    return toText(found == names.end() ? chinese : found->english);
}

QString chineseCitationsIn(const QString& english)
{
    static const QRegularExpression place{QStringLiteral(R"(([A-Z][A-Za-z ]+), art\. (\d+)(?:\((\d+)\))?(?:, item (\d+))?)")};
    QStringList cited;
    for (auto found = place.globalMatch(english); found.hasNext();) {
        const auto match = found.next();
        const auto name = toUtf8(match.captured(1));
        const auto law = std::ranges::find_if(names, [&](const LawName& one) { return name.ends_with(one.english); });
        if (law != names.end())
            cited << toText(cite(Provision{law->chinese, match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()}));
    }
    return cited.join(QLatin1Char('\n'));
}

} // namespace anjuan
