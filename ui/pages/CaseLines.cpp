// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CaseLines.h"

#include <QCoreApplication>

#include "ui/parts/GapPanel.h"

namespace anjuan {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(anjuan::CaseLines)
};
QString key(const char* name) { return QLatin1String(name); }

/// A column that shows one member as it is.
template <class Row>
Column<Row> plain(const char* name, const QString& title, QString Row::*member, Tone tone = Tone::Text)
{
    return {key(name), title, [member, tone](const Row& row) { return Cell{.text = row.*member, .tone = tone}; }};
}

template <class Row>
std::unique_ptr<RowModel<Row>> model(std::vector<Column<Row>> columns)
{
    return std::make_unique<RowModel<Row>>(std::move(columns), [](const Row& row) { return row.id; });
}

const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

Cell stateOf(const DocumentLine& line)
{
    switch (line.state) {
    case DocumentState::Draft: return {.text = QCoreApplication::translate("anjuan::CaseLines", "draft"), .tone = Tone::Text2};
    case DocumentState::Signing: return {.text = QCoreApplication::translate("anjuan::CaseLines", "being approved"), .tone = Tone::Text2};
    case DocumentState::Issued: return {.text = QCoreApplication::translate("anjuan::CaseLines", "issued"), .symbol = Symbol::Seal};
    case DocumentState::Served: return {.text = QCoreApplication::translate("anjuan::CaseLines", "served"), .symbol = Symbol::Done};
    case DocumentState::Voided: return {.text = QCoreApplication::translate("anjuan::CaseLines", "voided"), .tone = Tone::Text3};
    }
    return {};
}

Cell noteOf(const DocumentLine& line)
{
    if (line.openElsewhere)
        return {.tag = Words::tr("open in another program")};
    return line.changedSince ? Cell{.tag = Words::tr("differs from the facts of now")} : Cell{};
}

} // namespace

std::unique_ptr<PartyModel> partyModel()
{
    using Row = PartyLine;
    return model<Row>({plain("role", Words::tr("Role"), &Row::role, Tone::Text2), plain("name", Words::tr("Party"), &Row::name),
                       plain("kind", Words::tr("Kind"), &Row::kind, Tone::Text2),
                       plain("id-number", Words::tr("ID number"), &Row::idNumber, Tone::Text2),
                       plain("telephone", Words::tr("Telephone"), &Row::telephone, Tone::Text2),
                       {key("address"), Words::tr("Address for service"), [](const Row& row) {
                            if (row.confirmed)
                                return Cell{.text = row.address};
                            return Cell{.text = row.address, .tone = Tone::Amber, .tag = Words::tr("not confirmed")};
                        }}});
}

std::unique_ptr<EvidenceModel> evidenceModel()
{
    using Row = EvidenceLine;
    return model<Row>(
        {{key("number"), QStringLiteral("#"),
          [](const Row& row) { return Cell{.text = QString::number(row.number), .tone = Tone::Text2}; }, right},
         {key("name"), Words::tr("Evidence"), [](const Row& row) { return Cell{.text = row.name, .symbol = row.symbol}; }},
         {key("source"), Words::tr("Source"),
          [](const Row& row) {
              return row.sourceLacking ? Cell{.text = Words::tr("source not stated"), .tone = Tone::Amber} : Cell{.text = row.source};
          }},
         plain("taken", Words::tr("Taken on"), &Row::taken, Tone::Text2), plain("proves", Words::tr("What it proves"), &Row::proves),
         {key("files"), Words::tr("Files"), [](const Row& row) {
              return row.files.isEmpty() ? Cell{} : Cell{.text = row.files, .symbol = Symbol::Photo, .spoken = Words::tr("%1 attached files").arg(row.files)};
          }},
         {key("check"), Words::tr("Check"), [](const Row& row) {
              if (!row.lacking.isEmpty())
                  return Cell{.text = row.lacking, .tone = Tone::Amber, .symbol = Symbol::Blocked};
              return row.checked ? Cell{.text = Words::tr("checked"), .symbol = Symbol::Done}
                                 : Cell{.text = Words::tr("not yet"), .tone = Tone::Text2};
          }}});
}

std::unique_ptr<DocumentModel> documentModel()
{
    using Row = DocumentLine;
    return model<Row>({{key("name"), Words::tr("Document"), [](const Row& row) { return Cell{.text = row.name, .symbol = Symbol::Document}; }},
                       plain("number", Words::tr("Document number"), &Row::number, Tone::Text2),
                       {key("state"), Words::tr("State"), stateOf}, plain("date", Words::tr("Date"), &Row::date, Tone::Text2),
                       plain("by", Words::tr("By"), &Row::by), {key("note"), Words::tr("Remark"), noteOf}});
}

std::unique_ptr<ReviewModel> reviewModel()
{
    using Row = ReviewLine;
    return model<Row>({{key("round"), Words::tr("Round"), [](const Row& row) { return Cell{.text = QString::number(row.round)}; }, right},
                       plain("submitted", Words::tr("Submitted"), &Row::submitted, Tone::Text2),
                       plain("reviewer", Words::tr("Legal reviewer"), &Row::reviewer),
                       plain("conclusion", Words::tr("Opinion"), &Row::conclusion), plain("problems", Words::tr("Problems"), &Row::problems),
                       plain("days", Words::tr("Waiting"), &Row::days, Tone::Text2)});
}

std::unique_ptr<DiscussionModel> discussionModel()
{
    using Row = DiscussionLine;
    return model<Row>({plain("meeting", Words::tr("Meeting"), &Row::meeting), plain("chair", Words::tr("Chair"), &Row::chair),
                       plain("present", Words::tr("Present"), &Row::present, Tone::Text2),
                       plain("conclusion", Words::tr("Conclusion"), &Row::conclusion)});
}

std::unique_ptr<ServiceModel> serviceModel()
{
    using Row = ServiceLine;
    return model<Row>({{key("document"), Words::tr("What"), [](const Row& row) { return Cell{.text = row.document, .symbol = row.symbol}; }},
                       plain("manner", Words::tr("Manner"), &Row::manner), plain("addressee", Words::tr("Addressee"), &Row::addressee),
                       plain("when", Words::tr("Date"), &Row::when, Tone::Text2),
                       {key("result"), Words::tr("Result"), [](const Row& row) {
                            return Cell{.text = row.result, .tone = row.tone, .strong = row.tone != Tone::Text};
                        }}});
}

std::unique_ptr<HealthModel> healthModel()
{
    using Row = HealthLine;
    return model<Row>({{key("level"), {},
                        [](const Row& row) {
                            return Cell{.tone = levelTone(row.level), .symbol = levelSymbol(row.level), .spoken = levelWord(row.level)};
                        }},
                       plain("item", Words::tr("Item"), &Row::item, Tone::Text2), plain("finding", Words::tr("Finding"), &Row::finding),
                       {key("points"), Words::tr("Points"), [](const Row& row) { return Cell{.text = row.points}; }, right},
                       plain("article", Words::tr("Rule"), &Row::article, Tone::Text2),
                       plain("link", {}, &Row::link, Tone::Accent)});
}

} // namespace anjuan
