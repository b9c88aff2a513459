// SPDX-License-Identifier: GPL-3.0-or-later
// forms_gallery DIR: pictures of the forms, light and dark, to be looked at by a person. Not a test.
#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMap>
#include <QStyleFactory>
#include <QThread>
#include <QVBoxLayout>

#include "tests/ui/forms/Sample.h"
#include "core/base/Json.h"
#include "ui/forms/SignInForm.h"
#include "ui/forms/StepForm.h"
#include "ui/forms/wizard/FirstRunWizard.h"
#include "ui/words/Translators.h"
#include "ui/words/Text.h"

namespace {

using namespace anjuan;
using namespace Qt::StringLiterals;
using Tones = QMap<QString, QString>;

class MemorySink final : public DraftSink {
public:
    Result<Done> save(const std::string&, const Json&) override { return Done{}; }
    std::optional<Json> load(const std::string&) const override { return std::nullopt; }
    void discard(const std::string&) override {}
};

Tones light()
{
    return {{u"window"_s, u"#F1F3F5"_s}, {u"base"_s, u"#FFFFFF"_s}, {u"alt"_s, u"#F7F8FA"_s}, {u"border"_s, u"#D5DAE0"_s},
            {u"fieldborder"_s, u"#7C8690"_s}, {u"text2"_s, u"#4A5560"_s}, {u"text3"_s, u"#58636E"_s}, {u"text"_s, u"#1B2127"_s},
            {u"disabled"_s, u"#98A1AA"_s}, {u"accentfill"_s, u"#1E5A8E"_s}, {u"accent"_s, u"#1E5A8E"_s}, {u"onaccent"_s, u"#FFFFFF"_s},
            {u"select"_s, u"#D6E6F4"_s}, {u"amberline"_s, u"#BE7C0A"_s}, {u"ambertint"_s, u"#FFF3DC"_s}, {u"amber"_s, u"#8A4B00"_s},
            {u"redtint"_s, u"#FCEBE9"_s}, {u"redline"_s, u"#C5392F"_s}, {u"red"_s, u"#B3261E"_s}};
}

Tones dark()
{
    return {{u"window"_s, u"#1F2327"_s}, {u"base"_s, u"#262B30"_s}, {u"alt"_s, u"#2B3036"_s}, {u"border"_s, u"#3B4249"_s},
            {u"fieldborder"_s, u"#7F8993"_s}, {u"text2"_s, u"#B4BCC4"_s}, {u"text3"_s, u"#A4AEB8"_s}, {u"text"_s, u"#E3E6E9"_s},
            {u"disabled"_s, u"#6A737C"_s}, {u"accentfill"_s, u"#3372AB"_s}, {u"accent"_s, u"#82B7E6"_s}, {u"onaccent"_s, u"#FFFFFF"_s},
            {u"select"_s, u"#2A4259"_s}, {u"amberline"_s, u"#C98A22"_s}, {u"ambertint"_s, u"#3A3020"_s}, {u"amber"_s, u"#F0B65E"_s},
            {u"redtint"_s, u"#44292A"_s}, {u"redline"_s, u"#E0746B"_s}, {u"red"_s, u"#F49088"_s}};
}

void wear(const Tones& tones)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QString& tone) { palette.setColor(role, QColor{tones[tone]}); };
    for (const auto& [role, tone] : {std::pair{QPalette::Window, u"window"_s}, {QPalette::Base, u"base"_s},
             {QPalette::AlternateBase, u"alt"_s}, {QPalette::Mid, u"border"_s}, {QPalette::Dark, u"fieldborder"_s},
             {QPalette::WindowText, u"text"_s}, {QPalette::Text, u"text"_s}, {QPalette::ButtonText, u"text"_s},
             {QPalette::HighlightedText, u"text"_s}, {QPalette::PlaceholderText, u"text3"_s}, {QPalette::Link, u"accent"_s},
             {QPalette::Highlight, u"select"_s}, {QPalette::Button, u"base"_s}})
        set(role, tone);
    qApp->setPalette(palette);
    QFile file{QStringLiteral(ANJUAN_GALLERY_QSS)};
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto sheet = QString::fromUtf8(file.readAll());
    auto names = tones.keys();
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const auto& name : names)
        sheet.replace(u'@' + name, tones[name]);
    qApp->setStyleSheet(sheet);
}

void keep(QWidget& widget, const QString& file, QSize size)
{
    widget.resize(size);
    widget.show();
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    if (!widget.grab().save(file))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}

Json sampleFacts()
{
    return {{"party", "陈某（云江县顺某运输部经营者）"},
            {"id_number", "99999919850612011X"},
            {"act", "2026年9月29日10时20分，你驾驶重型自卸货车沿江畔路运输砂土约12立方米，货厢未加盖密闭，沿途遗撒。"},
            {"seen_on", "2026-09-29"}, {"seen_at", "10:20"}, {"tier", "usual"}, {"fine_fen", 300000}, {"days", 5},
            {"hearing", false}, {"officers", {"chen", "wang"}}, {"goods", {"篷布一张", "铁锹两把"}},
            {"evidence", {{{"name", "现场检查笔录"}, {"made_on", "2026-09-29"}, {"worth_fen", 0}}}}};
}

Finding tooLow()
{
    Finding finding;
    finding.level = Level::Warn;
    finding.sentence = {"低于法定最低罚款 5,000 元，属减轻处罚。", {}};
    finding.provisions = {{"行政处罚法", 32}};
    finding.advice = {"要减轻，须写明法定理由；否则改为 5,000 元以上", {}};
    return finding;
}

void step(const QDir& dir, const QString& suffix)
{
    MemorySink sink;
    const FixedClock clock{Instant::at(Date::of(2026, 11, 24), *TimeOfDay::make(10, 24))};
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::Asked};
    page.setTitle(u"行政处罚事先告知书"_s, u"草稿"_s, u"陈某 · 未密闭运输砂土 · 立〔2026〕037号"_s);
    page.setStage(new QLabel{u"第 4 步 告知申辩"_s});
    auto* side = new QLabel{u"依据与提示"_s};
    side->setAlignment(Qt::AlignTop);
    side->setMargin(16);
    page.setSide(side);
    page.setPrimary(u"提请批准告知"_s);
    page.setPreview(u"预览文书"_s);
    if (!page.setFacts(sampleFacts()) || !page.occurrence()->setFacts({{"occurred_on", "2026-11-20"}}))
        std::fprintf(stderr, "the sample facts do not fit the sample form\n");
    page.form().setSource("party", u"取自当事人页"_s);
    page.form().setNote("fine", u"本档 5,000–10,000 元"_s);
    page.form().showFinding("fine", tooLow(), {{u"写理由"_s, u"reason"_s}, {u"改为 5,000"_s, u"mend"_s}});
    page.keepDraft("gallery", sink, clock);
    Q_EMIT page.form().changed();
    for (int i = 0; i < 100; ++i) {
        QThread::msleep(10);
        QApplication::processEvents();
    }
    keep(page, dir.filePath(u"step-"_s + suffix), {1198, 1060});
    keep(page, dir.filePath(u"step-small-"_s + suffix), {980, 620});
}

void people(FirstRunWizard& wizard)
{
    wizard.setSetup({{"organ", {{"name", "云江县青石街道办事处"}, {"short_for_numbers", "云青"}, {"region_code", "999999"}}},
                     {"people", {{{"login", "chen"}, {"name", "陈某"}, {"role", "执法人员"},
                                  {"certificate", {{"no", "云执证0001"}, {"valid_from", "2023-06-01"}, {"valid_to", "2028-05-31"}}}}}}});
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application{argc, argv};
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(QFont{QStringList{u"Noto Sans CJK SC"_s}, 10});
    installTranslators(argc > 2 ? Language::English : Language::Chinese);
    const QDir dir{argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s};
    for (const bool isDark : {false, true}) {
        wear(isDark ? dark() : light());
        const auto suffix = isDark ? u"dark.png"_s : u"light.png"_s;
        step(dir, suffix);
        SignInForm signIn;
        signIn.setOrgan(u"云江县青石街道办事处"_s);
        signIn.askToUnlock(u"zhang"_s, u"10:14 起，已 10 分钟"_s);
        keep(signIn, dir.filePath(u"sign-in-"_s + suffix), {1366, 676});
        FirstRunWizard wizard{u"/home/office/案卷/案卷.anjuan"_s, sampleSurroundings().today, Json::object(), {}};
        people(wizard);
        wizard.show();
        for (int page = 0; page < 6; ++page) {
            keep(wizard, dir.filePath(u"wizard%1-"_s.arg(page) + suffix), {1000, 660});
            wizard.next();
            if (wizard.currentId() == page)
                wizard.setStartId(page + 1), wizard.restart();
        }
    }
    return 0;
}
