// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one page with invented cases, or grabs it: gallery --page case --dark --size 1366x728 --out case.png
#include <QApplication>
#include <QCommandLineParser>
#include <QPainter>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QTranslator>
#include <QVBoxLayout>

#include "tests/ui/gallery/Samples.h"
#include "ui/look/Theme.h"
#include "ui/pages/LockScreen.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/PageView.h"
#include "ui/parts/RadarBar.h"
#include "ui/parts/RowTable.h"
#include "ui/parts/Tag.h"
#include "ui/parts/ThumbnailStrip.h"
#include "ui/parts/Words.h"
#include "ui/shell/KeyMap.h"

using namespace anjuan;

namespace {

/// A place that has no page yet in this program.
class PartsPage final : public Page {
public:
    explicit PartsPage(QWidget* parent = nullptr) : Page(parent)
    {
        setGround(this, "base");
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        for (Notice::Kind kind : {Notice::Kind::Error, Notice::Kind::Damage, Notice::Kind::ReadOnly, Notice::Kind::Offline}) {
            auto* strip = new MessageStrip;
            strip->setNotice({kind, QString::fromUtf8("附件未能保存"), QString::fromUtf8("案件没有改变，文件仍在原处。腾出磁盘空间后再试。"),
                              QString::fromUtf8("/srv/anjuan 只剩 2 MB"), {{QStringLiteral("again"), QString::fromUtf8("再试一次")}}});
            column->addWidget(strip);
        }
        auto* tags = new QHBoxLayout;
        for (Tone tone : {Tone::Text, Tone::Accent, Tone::Amber, Tone::Red})
            tags->addWidget(new Tag(QString::fromUtf8("第 2 轮"), tone));
        for (Urgency urgency : {Urgency::Plain, Urgency::DueToday, Urgency::Overdue})
            tags->addWidget(new CountBadge(3, urgency));
        tags->addStretch(1);
        column->addLayout(tags);
        auto* row = new QHBoxLayout;
        auto* strip = new ThumbnailStrip(Qt::Vertical);
        strip->setThumbnails(samples::preview().thumbnails);
        strip->choose(QStringLiteral("3"));
        row->addWidget(strip);
        auto* view = new PageView;
        PageImage sheet;
        sheet.marks = {QRectF(0.2, 0.3, 0.4, 0.02)};
        view->setPages({sheet, PageImage{}});
        row->addWidget(view, 1);
        auto* empty = new EmptyState;
        empty->setWords(QString::fromUtf8("没有 7 日内到期的案件"), QString::fromUtf8("清除筛选"));
        row->addWidget(empty, 1);
        column->addLayout(row, 1);
    }
    QString title() const override { return QStringLiteral("parts"); }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{QStringLiteral("page"), QStringLiteral("home, list, case, lock, parts, keys"), QStringLiteral("name"), QStringLiteral("home")},
                        {QStringLiteral("tab"), QStringLiteral("tab of the case, 0 … 8"), QStringLiteral("n"), QStringLiteral("2")},
                        {QStringLiteral("dark"), QStringLiteral("dark")},
                        {QStringLiteral("size"), QStringLiteral("width x height"), QStringLiteral("size"), QStringLiteral("1366x698")},
                        {QStringLiteral("letters"), QStringLiteral("90 … 160"), QStringLiteral("percent"), QStringLiteral("100")},
                        {QStringLiteral("lang"), QStringLiteral("zh_CN or en"), QStringLiteral("lang"), QStringLiteral("zh_CN")},
                        {QStringLiteral("out"), QStringLiteral("PNG to write; then the program ends"), QStringLiteral("path")}});
    options.process(application);
    const QString lang = options.value(QStringLiteral("lang"));
    QLocale::setDefault(QLocale(lang));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/anjuan_") + lang + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&translator);
    else
        qWarning("no translation for %s", qPrintable(lang));

    Theme theme;
    theme.setBrightness(options.isSet(QStringLiteral("dark")) ? Brightness::Dark : Brightness::Light);
    theme.setLetterSize(options.value(QStringLiteral("letters")).toInt());
    MainWindow window(theme);
    const QStringList size = options.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    auto* home = new HomePage;
    auto* list = new CaseListPage;
    window.addPlace(QStringLiteral("todo"), home);
    window.addPlace(QStringLiteral("cases"), list);
    window.addPlace(QStringLiteral("archive"), new PartsPage);
    samples::fillFrame(window);
    samples::fillHome(*home);
    samples::fillList(*list);

    const QString page = options.value(QStringLiteral("page"));
    if (page == QLatin1String("list")) {
        window.showPlace(QStringLiteral("cases"));
    } else if (page == QLatin1String("parts")) {
        window.showPlace(QStringLiteral("archive"));
    } else if (page == QLatin1String("case")) {
        window.showPlace(QStringLiteral("cases"));
        for (const char* name : {"029 顺某建材公司", "041 王某", "037 陈某"}) {
            auto* one = new CasePage;
            samples::fillCase(*one);
            CaseHeader header{QString::fromUtf8(name), QString::fromUtf8("陈某 · 未密闭运输砂土"), QString::fromUtf8(name),
                              QString::fromUtf8("江南综执立〔2026〕037号"), {{QString::fromUtf8("普通程序")}}, QString::fromUtf8("主办 张某 · 协办 罗某")};
            one->setHeader(header);
            one->showTab(options.value(QStringLiteral("tab")).toInt());
            window.openDocument(header.id, one, QStringLiteral("cases"));
        }
        window.topBar().setSaved(SavedState::DraftSaved);
    } else if (page == QLatin1String("lock")) {
        window.lock(QTime(10, 14), 10);
        window.lockScreen().setCapsLock(true);
    }
    window.show();
    for (auto* table : window.findChildren<RowTable*>()) {
        if (table->isVisible() && table->accessibleName() != QString::fromUtf8("今天到期复查") && table->accessibleName() != QString::fromUtf8("新线索"))
            table->setCurrentId(page == QLatin1String("home") ? QStringLiteral("2") : page == QLatin1String("list") ? QStringLiteral("037") : QStringLiteral("3"));
    }
    if (page == QLatin1String("keys")) {
        auto* keys = new KeyMap(&window);
        keys->show();
        if (options.isSet(QStringLiteral("out")))
            QTimer::singleShot(400, keys, [&, keys] { keys->grab().save(options.value(QStringLiteral("out"))); QCoreApplication::quit(); });
        return QApplication::exec();
    }
    if (options.isSet(QStringLiteral("out")))
        QTimer::singleShot(400, &window, [&] {
            window.grab().save(options.value(QStringLiteral("out")));
            QCoreApplication::quit();
        });
    return QApplication::exec();
}
