// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/Catalogue.h"

#include <algorithm>

#include "core/law/CsvCells.h"
#include "core/law/LawNames.h"

namespace anjuan {
namespace {

constexpr std::array<std::string_view, 23> columns{"code", "name", "violated", "law", "version", "provision",
    "penalties", "orders", "precondition", "min", "max", "basis", "per", "duty", "duty_text", "subject",
    "subject_text", "department", "verified", "verification_note", "valid_from", "valid_to", "notes"};

std::vector<std::string> list(const std::string& text)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(';', at), text.size());
        if (end > at)
            parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

FineRange readRange(CsvCells& cells)
{
    FineRange range;
    range.basis = cells.key<RangeBasis>("basis");
    range.per = cells.text("per");
    const bool hasFigures = range.basis != RangeBasis::NotSet && range.basis != RangeBasis::NoFine;
    if (!hasFigures) {
        if (!cells.text("min").empty() || !cells.text("max").empty())
            cells.no("max", N_("%1, row %2: a matter without an amount has no figure in %3"));
        return range;
    }
    range.min = cells.hundredths("min");
    range.max = cells.hundredths("max");
    if (range.max < range.min || range.max == 0)
        cells.no("max", N_("%1, row %2: %3 \"%4\" is less than the least fine, or nothing"));
    if (range.basis != RangeBasis::Fixed && range.per.empty())
        cells.no("per", N_("%1, row %2: %3 says by what the fine is measured"));
    return range;
}

void readPenalties(CsvCells& cells, Matter& matter)
{
    for (const auto& key : list(cells.text("penalties"))) {
        const auto kind = fromKey<PenaltyKind>(key);
        if (!kind)
            cells.no("penalties", N_("%1, row %2: %3 \"%4\" holds a word that is no kind of penalty"));
        else
            matter.penalties.push_back(*kind);
    }
    matter.orders = list(cells.text("orders"));
    const bool fined = matter.provides(PenaltyKind::Fine);
    if (fined != (matter.range.basis != RangeBasis::NoFine))
        cells.no("penalties", N_("%1, row %2: %3 \"%4\" and the range do not agree whether there is a fine"));
}

Result<Matter> readMatter(const CsvTable& table, std::size_t row)
{
    CsvCells cells{table, row};
    Matter matter;
    matter.code = cells.must("code");
    matter.name = cells.must("name");
    matter.violated = cells.must("violated");
    matter.version = cells.text("version");
    const auto provisions = parseProvisions(cells.must("provision"));
    if (!provisions || provisions->size() != 1)
        cells.no("provision", N_("%1, row %2: %3 \"%4\" is not one provision; write 大气污染防治法 116"));
    else
        matter.provision = provisions->front();
    if (matter.provision.law != cells.text("law"))
        cells.no("law", N_("%1, row %2: %3 \"%4\" is another law than the provision names"));
    matter.precondition = cells.text("precondition");
    matter.range = readRange(cells);
    readPenalties(cells, matter);
    matter.duty = cells.key<Duty>("duty");
    matter.dutyText = cells.text("duty_text");
    matter.subject = cells.key<MatterSubject>("subject");
    matter.subjectText = cells.text("subject_text");
    matter.department = cells.text("department");
    matter.verified = cells.key<Footing>("verified");
    matter.verificationNote = cells.text("verification_note");
    matter.inForce = cells.inForce("valid_from", "valid_to");
    matter.notes = cells.text("notes");
    if (cells.refusal)
        return std::move(*cells.refusal);
    return matter;
}

} // namespace

std::string_view statutoryName(PenaltyKind kind)
{
    switch (kind) {
    case PenaltyKind::Warning:
        return "警告";
    case PenaltyKind::Criticism:
        return "通报批评";
    case PenaltyKind::Fine:
        return "罚款";
    case PenaltyKind::ConfiscateGains:
        return "没收违法所得";
    case PenaltyKind::ConfiscateGoods:
        return "没收非法财物";
    case PenaltyKind::SuspendLicence:
        return "暂扣许可证件";
    case PenaltyKind::LowerGrade:
        return "降低资质等级";
    case PenaltyKind::RestrictBusiness:
        return "限制开展生产经营活动";
    case PenaltyKind::SuspendBusiness:
        return "责令停产停业";
    case PenaltyKind::CloseDown:
        return "责令关闭";
    case PenaltyKind::BarFromTrade:
        return "限制从业";
    case PenaltyKind::RevokeLicence:
        return "吊销许可证件";
    case PenaltyKind::Detention:
        return "行政拘留";
    case PenaltyKind::Other:
        return "其他";
    }
    return {};
}

bool Matter::provides(PenaltyKind kind) const
{
    return std::ranges::find(penalties, kind) != penalties.end();
}

std::optional<bool> Matter::isFor(SubjectKind party) const
{
    if (subject == MatterSubject::Any)
        return true;
    if (subject == MatterSubject::Named || party == SubjectKind::IndividualBusiness)
        return std::nullopt;
    return (subject == MatterSubject::Person) == (party == SubjectKind::NaturalPerson);
}

Result<Catalogue> Catalogue::parse(std::string_view csv, const std::string& file)
{
    auto table = CsvTable::parse(csv, file, columns);
    if (!table)
        return std::move(table).refusal();
    Catalogue catalogue;
    for (std::size_t row = 0; row < table->size(); ++row) {
        auto matter = readMatter(*table, row);
        if (!matter)
            return std::move(matter).refusal();
        const bool twice = std::ranges::any_of(catalogue.m_matters, [&](const Matter& other) {
            return other.code == matter->code && overlap(other.inForce, matter->inForce);
        });
        if (twice)
            return table->refuse(row, "code", N_("%1, row %2: %4 stands there twice for the same days"));
        catalogue.m_matters.push_back(std::move(*matter));
    }
    return catalogue;
}

Catalogue Catalogue::with(const Catalogue& newer, Date from) const
{
    Catalogue merged = *this;
    for (auto& matter : merged.m_matters) {
        const bool isReplaced = std::ranges::any_of(newer.m_matters, [&](const Matter& other) { return other.code == matter.code; });
        if (isReplaced && (!matter.inForce.to || *matter.inForce.to >= from))
            matter.inForce.to = from.plusDays(-1);
    }
    for (auto matter : newer.m_matters) {
        if (!matter.inForce.from)
            matter.inForce.from = from;
        merged.m_matters.push_back(std::move(matter));
    }
    return merged;
}

Result<const Matter*> Catalogue::find(std::string_view code, std::optional<Date> on) const
{
    const Matter* latest = nullptr;
    for (const auto& matter : m_matters) {
        if (matter.code != code || (on && !matter.inForce.on(*on)))
            continue;
        if (!latest
            || (matter.inForce.from && (!latest->inForce.from || *latest->inForce.from < *matter.inForce.from)))
            latest = &matter;
    }
    if (latest)
        return latest;
    Finding finding;
    finding.rule = "matter";
    finding.sentence = {N_("The catalogue has no matter %1"), {std::string{code}}};
    finding.jump = "matter";
    return refuse(Why::NotFound, std::move(finding));
}

} // namespace anjuan
