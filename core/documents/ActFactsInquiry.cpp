// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the inquiry.
#include <algorithm>

#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Preservation.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"

namespace anjuan {
namespace {

constexpr std::string_view asks[] = {"问：", "问:"};
constexpr std::string_view says[] = {"答：", "答:"};

std::optional<std::string> after(std::string_view line, std::span<const std::string_view> marks)
{
    for (const auto mark : marks) {
        if (line.starts_with(mark))
            return std::string{line.substr(mark.size())};
    }
    return std::nullopt;
}

/// The questions and answers of a prose whose lines begin with 问： and 答：; empty when it is written in another way.
FactTree::List answersOf(std::string_view prose)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    bool answering = false;
    for (std::size_t at = 0; at <= prose.size();) {
        const auto end = std::min(prose.find('\n', at), prose.size());
        const auto line = prose.substr(at, end - at);
        at = end + 1;
        if (auto question = after(line, asks)) {
            pairs.emplace_back(std::move(*question), std::string{});
            answering = false;
        } else if (auto answer = after(line, says); answer && !pairs.empty()) {
            pairs.back().second = std::move(*answer);
            answering = true;
        } else if (!bare(line).empty()) {
            if (pairs.empty())
                return {};
            (answering ? pairs.back().second : pairs.back().first) += "\n" + std::string{line};
        }
    }
    FactTree::List list;
    for (auto& [question, answer] : pairs)
        list.push_back(FactTree{}.set("question", std::move(question)).set("answer", std::move(answer)));
    return list;
}

FactTree itemOf(const PreservedItem& item)
{
    FactTree row;
    row.set("name", bare(item.name)).set("unit", item.unit);
    if (item.quantity)
        row.set("quantity", std::to_string(*item.quantity));
    return row;
}

std::string certificatesOf(const PaperFacts& p)
{
    std::vector<std::string> numbers;
    for (const auto& id : p.officers()) {
        const auto* person = p.now.roster.find(id);
        if (person && person->certificate)
            numbers.push_back(person->certificate->number);
    }
    return joined(numbers);
}

/// What the record says before the questions, as far as it was entered: certificates, rights, recusal.
std::string openingOf(const PaperFacts& p, const Interview& record)
{
    std::string text;
    if (record.certificatesShown)
        text = "询问人员向被询问人出示行政执法证件（证件号" + certificatesOf(p) + "）。";
    if (!record.rightsTold.empty())
        text += "询问人员告知被询问人依法享有" + joined(record.rightsTold) + "的权利，应当如实回答询问、协助调查。";
    if (!record.rightsTold.empty())
        text += record.recusalAsked ? "被询问人申请回避。" : "被询问人不申请回避。";
    return text;
}

int turnOf(const PaperFacts& p, const std::string& person)
{
    int turn = 1;
    for (const auto* other : p.file.all(Act::Interview)) {
        const bool earlier = other->stamp.entryNo != p.act.stamp.entryNo && happenedBefore(*other, p.act);
        turn += earlier && other->as<Interview>()->person == person ? 1 : 0;
    }
    return turn;
}

std::string correctionWords(const PaperFacts& p, bool ordered)
{
    const auto* order = p.before(Act::OrderCorrection);
    if (!order)
        return ordered ? "本案已经责令当事人改正。" : "本案未责令当事人改正。";
    const auto number = around("（", p.said("correction.number"), "）");
    return dayWords(order->on()) + "责令当事人改正" + number + around("，", p.said("correction.result"), "") + "。";
}

} // namespace

namespace papers {

void preservation(PaperFacts& p)
{
    const auto& order = p.own<PreserveEvidence>();
    p.put("act.reason", bare(order.reason));
    p.put("act.from", p.act.on());
    p.put("act.kept_at", bare(order.place));
    p.put("act.handed_to", bare(order.servedTo));
    FactTree::List items;
    for (const auto& item : order.items)
        items.push_back(itemOf(item));
    if (!items.empty())
        p.facts.set("act.items", std::move(items));
}

void disposal(PaperFacts& p)
{
    const auto& order = p.own<DisposePreserved>();
    p.put("act.decision", bare(order.decision));
    p.put("act.returned_to", bare(order.returnedTo));
    const auto* preserved = p.factsBefore<PreserveEvidence>(Act::PreserveEvidence);
    FactTree::List items;
    for (std::size_t i = 0; preserved && i < preserved->items.size(); ++i) {
        auto row = itemOf(preserved->items[i]);
        const bool named = order.outcome == PreservationOutcome::Returned && !order.returnedTo.empty();
        row.set("disposal", wordOf(order.outcome) + (named ? bare(order.returnedTo) : std::string{}));
        items.push_back(std::move(row));
    }
    if (!items.empty())
        p.facts.set("act.items", std::move(items));
}

void interview(PaperFacts& p)
{
    const auto& record = p.own<Interview>();
    p.put("act.on", p.act.on());
    p.put("act.from", record.from);
    p.put("act.to", record.to);
    p.put("act.turn", chineseNumber(turnOf(p, record.person)));
    p.put("act.place", bare(record.place));
    p.put("act.person", record.person);
    p.put("act.relation", bare(record.relation));
    p.put("act.id_number", record.idNumber);
    p.put("act.phone", record.telephone);
    p.put("act.opening", openingOf(p, record));
    p.put("act.gist", record.gist);
    if (auto answers = answersOf(record.gist.text()); !answers.empty())
        p.facts.set("act.answers", std::move(answers));
    p.put("act.received", joined(record.received));
    p.put("act.illegal_gain", bare(record.illegalGain));
}

void address(PaperFacts& p)
{
    const auto& confirmed = p.own<ConfirmAddress>();
    p.put("act.address", confirmed.address);
    p.put("act.addressee", confirmed.recipient);
    p.put("act.phone", confirmed.telephone);
    p.facts.set("act.electronic_consent", confirmed.electronicConsent);
    p.put("act.electronic_address", confirmed.electronicAddress);
    const auto* party = p.file.party();
    if (!party || party->agentName.empty() || party->agentName != confirmed.recipient)
        return;
    const auto known = joined({party->agentPost, party->agentAuthority}, "，");
    p.put("act.agent", party->agentName + (known.empty() ? std::string{} : "（" + known + "）"));
}

void extraction(PaperFacts& p)
{
    const auto& record = p.own<ExtractData>();
    p.put("act.on", p.act.on());
    p.put("act.from", record.from ? record.from : p.act.taken.head.at);
    p.put("act.to", record.to);
    p.put("act.place", bare(record.place));
    p.put("act.carrier", bare(record.carrier));
    p.put("act.present", joined(record.present));
    p.put("act.method", bare(record.method));
    FactTree::List files;
    for (const auto& name : record.files) {
        FactTree row;
        row.set("name", name);
        if (record.files.size() == 1 && !record.checksum.empty())
            row.set("digest", record.checksum);
        files.push_back(std::move(row));
    }
    if (!files.empty())
        p.facts.set("act.files", std::move(files));
    if (record.files.size() > 1)
        p.put("act.checksum", record.checksum);
}

void report(PaperFacts& p)
{
    const auto& conclusion = p.own<ConcludeInquiry>();
    putConclusion(p);
    p.put("act.course", sentence(conclusion.course));
    p.put("act.characterisation", bare(conclusion.characterisation));
    p.put("act.also_considered", bare(conclusion.alsoConsidered));
    p.put("act.correction", correctionWords(p, conclusion.correctionOrdered));
    p.put("act.criminal", wordOf(conclusion.criminal));
    p.put("act.penalty", proposedWords(p));
}

} // namespace papers
} // namespace anjuan
