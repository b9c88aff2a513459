// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromCaseTabs.h"

#include <algorithm>
#include <map>

#include "core/base/Json.h"
#include "core/casefile/Joint.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Review.h"
#include "core/casefile/facts/Service.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCase.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

QString idOf(const FiledAct& act)
{
    return QString::number(act.stamp.entryNo);
}

QString momentWords(const FiledAct& act)
{
    const auto& at = act.taken.head.at;
    return words(act.on()) + (at ? QLatin1Char(' ') + toText(at->text()) : QString());
}

QString whoOf(const CaseView& view, const FiledAct& act)
{
    const auto& officers = act.taken.head.officers;
    return peopleWords(view.now.roster, officers.empty() ? std::vector{act.stamp.madeBy} : officers);
}

void add(std::vector<FactLine>& lines, std::string_view label, const QString& value)
{
    if (!value.isEmpty())
        lines.push_back({words(label), value, {}, {}});
}

Symbol symbolOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::AudioVisual: return Symbol::Video;
    case EvidenceKind::Witness:
    case EvidenceKind::PartyStatement: return Symbol::Interview;
    case EvidenceKind::SceneRecord: return Symbol::SiteRecord;
    case EvidenceKind::Physical: return Symbol::Photo;
    case EvidenceKind::Documentary:
    case EvidenceKind::Electronic:
    case EvidenceKind::Expert: return Symbol::Document;
    }
    return Symbol::Document;
}

/// Whether a paper of this number was served later.
bool wasServed(const CaseFile& file, const IssuedPaper& paper)
{
    return !paper.number.empty() && std::ranges::any_of(file.acts, [&](const FiledAct& act) {
        const auto* serve = act.as<Serve>();
        return serve && serve->paper.find(paper.number) != std::string::npos;
    });
}

bool isRelied(const CaseFile& file, const std::string& evidence)
{
    const auto* stated = file.statedFacts();
    return stated && std::ranges::any_of(stated->facts, [&](const AssertedFact& fact) { return std::ranges::find(fact.evidence, evidence) != fact.evidence.end(); });
}

ServiceLine serviceLine(const FiledAct& act, const Serve& serve)
{
    ServiceLine line{idOf(act), Symbol::Service, toText(serve.paper), choiceWords(serve.mode), toText(serve.receivedBy), momentWords(act), {}, Tone::Text};
    line.result = serve.refusal.empty() ? words(N_("received")) : toText(serve.refusal);
    return line;
}

/// The filter of the time line under which an act stands; what is not named here makes documents.
std::string_view chipOf(Act act)
{
    static const std::map<Act, std::string_view> chips{{Act::ServeNotice, "service"}, {Act::ServeDecision, "service"}, {Act::ServePaper, "service"},
        {Act::ServeDemand, "service"}, {Act::FailedService, "service"}, {Act::Publish, "service"}, {Act::WithdrawPublication, "service"},
        {Act::RecordPayment, "service"}, {Act::CollectCash, "service"}, {Act::HandInCash, "service"}, {Act::BankCash, "service"}, {Act::Refund, "service"},
        {Act::SubmitReview, "review"}, {Act::GiveOpinion, "review"}, {Act::HoldDiscussion, "review"}, {Act::HoldHearing, "review"}, {Act::ReportHearing, "review"},
        {Act::AddEvidence, "attachment"}, {Act::ExtractData, "attachment"}, {Act::ReceiveExpert, "attachment"}, {Act::RecordCamera, "attachment"},
        {Act::CloudPatrol, "attachment"}};
    const auto found = chips.find(act);
    return found == chips.end() ? "document" : found->second;
}

Symbol symbolOf(Act act)
{
    const auto chip = chipOf(act);
    if (chip == "service")
        return Symbol::Service;
    if (chip == "review")
        return Symbol::Review;
    if (chip == "attachment")
        return Symbol::Photo;
    return act == Act::Interview ? Symbol::Interview : act == Act::InspectScene ? Symbol::SiteRecord : Symbol::Document;
}

QString actSentence(const CaseView& view, const FiledAct& act)
{
    QString sentence = whoOf(view, act) + QLatin1Char(' ') + words(rowOf(act.act()).label);
    for (const auto& paper : act.taken.head.papers) {
        if (!paper.number.empty())
            sentence += QStringLiteral(" · ") + toText(paper.number);
    }
    if (act.isLate())
        sentence += QStringLiteral(" · ") + words(Message{N_("late entry: %1"), {act.taken.head.lateReason}});
    return sentence;
}

/// One name after the other; where there are none, what the case is called by.
template <class T>
QString allOf(const std::vector<T>& those, std::string T::*name, const std::string& otherwise)
{
    QStringList names;
    for (const auto& one : those)
        names << toText(one.*name);
    return names.isEmpty() ? toText(otherwise) : names.join(listMark());
}

} // namespace

std::vector<FactLine> overviewOf(const CaseView& view)
{
    const auto& file = view.file;
    std::vector<FactLine> lines;
    add(lines, N_("Stage"), stageWords(file.stage));
    add(lines, N_("Party"), allOf(partiesOf(file, view.now.today), &RegisterParty::name, file.partyName()));
    add(lines, N_("Cause"), allOf(mattersOf(file, view.now.today), &MatterOfCase::cause, file.cause()));
    if (const auto* lead = file.facts<RegisterLead>(Act::RegisterLead)) {
        add(lines, N_("Source"), choiceWords(lead->source));
        add(lines, N_("What was found or reported"), toText(lead->content));
        add(lines, N_("Place"), toText(lead->place));
    }
    if (const auto* filing = file.filing()) {
        const auto matter = view.now.law->catalogue.find(filing->matter);
        add(lines, N_("Matter"), toText(filing->matter) + (matter ? QLatin1Char(' ') + toText((*matter)->name) : QString()));
        add(lines, N_("Handlers"), peopleWords(view.now.roster, filing->handlers));
        add(lines, N_("Reasons for filing"), toText(filing->reasons));
    }
    if (const auto* end = file.conclusion()) {
        add(lines, N_("Characterisation"), toText(end->characterisation));
        add(lines, N_("Provision violated"), toText(end->violated));
        add(lines, N_("Basis of the penalty"), toText(end->basis));
        add(lines, N_("Tier of the discretion standard"), toText(end->tier));
        add(lines, N_("Penalties proposed"), penaltyWords(end->penalties));
    }
    if (const auto* decision = file.facts<IssueDecision>(Act::IssueDecision))
        add(lines, N_("Penalties"), penaltyWords(decision->penalties));
    for (const auto& referral : view.referrals) {
        if (const auto& drafted = referral.file.drafted)
            lines.push_back({words(N_("Referral")), toText(drafted->letter.otherOrgan) + QStringLiteral(" · ") + choiceWords(referral.file.state),
                QStringLiteral("referral:") + toText(referral.id.text()), words(N_("Open it"))});
    }
    return lines;
}

std::vector<PartyLine> partiesOf(const CaseView& view)
{
    std::vector<PartyLine> lines;
    const auto* act = view.file.last(Act::RegisterParty);
    const auto* party = view.file.party();
    if (!act || !party)
        return lines;
    const auto* confirmed = view.file.facts<ConfirmAddress>(Act::ConfirmAddress);
    const bool isPerson = party->kind == PartyKind::NaturalPerson;
    lines.push_back({idOf(*act), words(N_("Party")), toText(party->name), choiceWords(party->kind),
        isPerson ? masked(party->idNumber) : toText(party->creditCode), masked(party->telephone),
        opened(confirmed ? confirmed->address : party->address), confirmed != nullptr});
    if (!party->legalRepresentative.empty())
        lines.push_back({idOf(*act) + QStringLiteral("-r"), words(N_("Legal representative or person in charge")), toText(party->legalRepresentative), {}, {}, {}, {}, true});
    if (!party->agentName.empty())
        lines.push_back({idOf(*act) + QStringLiteral("-a"), words(N_("Agent")), toText(party->agentName), toText(party->agentPost), masked(party->agentIdNumber), {}, {}, true});
    const auto all = partiesOf(view.file, view.now.today);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const auto& joint = all[i];
        lines.push_back({idOf(*act) + QStringLiteral("-j%1").arg(i), words(N_("Joint party")), toText(joint.name), choiceWords(joint.kind),
            joint.kind == PartyKind::NaturalPerson ? masked(joint.idNumber) : toText(joint.creditCode), masked(joint.telephone), opened(joint.address), false});
    }
    return lines;
}

std::vector<EvidenceLine> evidenceOf(const CaseView& view)
{
    std::vector<EvidenceLine> lines;
    for (const auto* act : view.file.all(Act::AddEvidence)) {
        const auto* e = act->as<AddEvidence>();
        EvidenceLine line;
        line.id = idOf(*act);
        line.number = static_cast<int>(lines.size()) + 1;
        line.symbol = symbolOf(e->kind);
        line.name = toText(e->id) + QLatin1Char(' ') + toText(e->name);
        line.source = e->maker.empty() ? choiceWords(e->kind) : toText(e->maker);
        line.taken = e->madeOn ? shortWords(*e->madeOn, view.now.today) : QString();
        line.proves = toText(e->object);
        if (!e->attached.empty())
            line.files = QString::number(e->attached.size());
        // What a stated fact rests on, or what was held against its original.
        line.checked = !e->copyNote.empty() || isRelied(view.file, e->id);
        if (e->object.empty())
            line.lacking = words(N_("what it proves"));
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<DocumentLine> documentsOf(const CaseView& view)
{
    std::vector<DocumentLine> lines;
    for (const auto& proposal : view.file.proposals)
        lines.push_back({QStringLiteral("sign:") + QString::number(proposal.stamp.entryNo), words(rowOf(proposal.asked.act).label), {},
            shortWords(proposal.stamp.occurredOn, view.now.today), peopleWords(view.now.roster, {proposal.stamp.madeBy}), DocumentState::Signing});
    for (const auto& act : view.file.acts) {
        for (const auto& paper : act.taken.head.papers)
            lines.push_back({toText(paper.digest), toText(paper.title), toText(paper.number), shortWords(act.on(), view.now.today), whoOf(view, act),
                wasServed(view.file, paper) ? DocumentState::Served : DocumentState::Issued});
    }
    return lines;
}

std::vector<ReviewLine> reviewsOf(const CaseView& view)
{
    std::vector<ReviewLine> lines;
    const auto opinions = view.file.all(Act::GiveOpinion);
    for (const auto* sent : view.file.all(Act::SubmitReview)) {
        ReviewLine line{idOf(*sent), static_cast<int>(lines.size()) + 1, momentWords(*sent), {}, {}, {}, {}};
        const auto answered = std::ranges::find_if(opinions, [&](const FiledAct* o) { return o->stamp.entryNo > sent->stamp.entryNo; });
        const auto until = answered == opinions.end() ? view.now.today : (*answered)->on();
        line.days = words(Message{N_("%1 days"), {static_cast<std::int64_t>(until.daysSince(sent->on()))}});
        if (answered != opinions.end()) {
            const auto* opinion = (*answered)->as<GiveOpinion>();
            line.reviewer = peopleWords(view.now.roster, {(*answered)->stamp.madeBy});
            line.conclusion = choiceWords(opinion->conclusion);
            QStringList problems;
            for (const auto& item : opinion->items) {
                if (item.verdict == Verdict::Problem)
                    problems << toText(item.item) + QLatin1Char(' ') + toText(item.remark);
            }
            line.problems = problems.isEmpty() ? toText(opinion->opinion) : problems.join(QStringLiteral("; "));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<DiscussionLine> discussionsOf(const CaseView& view)
{
    std::vector<DiscussionLine> lines;
    for (const auto* act : view.file.all(Act::HoldDiscussion)) {
        const auto* held = act->as<HoldDiscussion>();
        std::vector<PersonId> present;
        for (const auto& member : held->members) {
            if (member.person)
                present.push_back(*member.person);
        }
        lines.push_back({idOf(*act), momentWords(*act) + QLatin1Char(' ') + toText(held->place), held->chair ? peopleWords(view.now.roster, {*held->chair}) : QString(),
            peopleWords(view.now.roster, present), toText(held->conclusion)});
    }
    return lines;
}

std::vector<ServiceLine> servicesOf(const CaseView& view)
{
    std::vector<ServiceLine> lines;
    for (const auto& act : view.file.acts) {
        if (const auto* serve = act.as<Serve>())
            lines.push_back(serviceLine(act, *serve));
        if (const auto* shown = act.as<Publish>())
            lines.push_back({idOf(act), Symbol::Linked, words(rowOf(act.act()).label), choiceWords(shown->grade), toText(shown->where), momentWords(act), {}, Tone::Text});
        if (const auto* paid = act.as<RecordPayment>())
            lines.push_back({idOf(act), Symbol::Payment, words(rowOf(act.act()).label), toText(paid->channel), toText(paid->by), momentWords(act),
                paid->paid ? amountWords(*paid->paid) : QString(), Tone::Text});
    }
    return lines;
}

std::vector<TimelineLine> timelineOf(const CaseView& view)
{
    std::vector<const FiledAct*> acts;
    for (const auto& act : view.file.acts)
        acts.push_back(&act);
    std::ranges::stable_sort(acts, [](const FiledAct* a, const FiledAct* b) { return happenedBefore(*b, *a); });
    std::vector<TimelineLine> lines;
    for (const auto* act : acts) {
        const auto on = act->on();
        const auto at = act->taken.head.at.value_or(act->isLate() ? *TimeOfDay::make(0, 0) : act->stamp.recordedAt.time());
        TimelineLine line;
        line.id = idOf(*act);
        line.when = QDateTime{QDate{on.year(), on.month(), on.day()}, QTime{at.hour(), at.minute()}};
        line.isTimed = act->taken.head.at || !act->isLate();
        line.kind = toText(chipOf(act->act()));
        line.symbol = symbolOf(act->act());
        line.sentence = actSentence(view, *act);
        line.tone = act->taken.head.defects.empty() ? Tone::Text : Tone::Amber;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<HealthLine> healthOf(const CaseView& view)
{
    std::vector<HealthLine> lines;
    for (const auto& [finding, entry] : view.findings) {
        const auto gap = gapOf(finding);
        const auto* act = entry > 0 ? view.file.entry(entry) : nullptr;
        lines.push_back({QString::number(lines.size()) + QLatin1Char('|') + gap.linkId, finding.level,
            act ? words(rowOf(act->act()).label) + QLatin1Char(' ') + shortWords(act->on(), view.now.today) : words(N_("as of today")), gap.sentence, {}, gap.article, gap.link});
    }
    return lines;
}

CaseFacts factsOf(const CaseView& view)
{
    CaseFacts facts;
    if (const auto* stated = view.file.statedFacts()) {
        if (stated->beganOn)
            facts.time = words(*stated->beganOn) + (stated->beganAt ? QLatin1Char(' ') + toText(stated->beganAt->text()) : QString());
        facts.place = toText(stated->place);
        QStringList course;
        for (const auto& fact : stated->facts) {
            QStringList evidence;
            for (const auto& id : fact.evidence)
                evidence << toText(id);
            course << toText(fact.text) + (evidence.isEmpty() ? QString() : QStringLiteral("  [") + evidence.join(QStringLiteral(" ")) + QLatin1Char(']'));
        }
        facts.course = course.join(QLatin1Char('\n'));
    } else if (const auto* lead = view.file.facts<RegisterLead>(Act::RegisterLead)) {
        facts.time = lead->discoveredOn ? words(*lead->discoveredOn) : QString();
        facts.place = toText(lead->place);
        facts.course = toText(lead->content);
    }
    return facts;
}

} // namespace anjuan
