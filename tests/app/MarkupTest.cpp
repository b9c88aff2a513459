// SPDX-License-Identifier: GPL-3.0-or-later
// A party called like a picture on the network is shown as what it is, on every screen, and nobody is asked for the picture.
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QToolTip>

#include "core/base/Json.h"
#include "tests/app/Practice.h"
#include "tests/support/Test.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/shell/CaseFolder.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// Counts who comes to ask for the picture.
class Listener {
public:
    Listener()
    {
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
    }
    std::string markup() const { return "<img src=http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/x>"; }
    bool wasAsked()
    {
        QTest::qWait(50);
        return m_server.hasPendingConnections();
    }

private:
    QTcpServer m_server;
};

/// The party and everything that is told about it, under the other name.
Json renamed(Json told, const std::string& name)
{
    auto text = told.dump();
    const std::string party = "云江县平砾运输有限公司";
    for (auto at = text.find(party); at != std::string::npos; at = text.find(party, at + name.size()))
        text.replace(at, party.size(), name);
    return Json::parse(text);
}

/// Asks every widget, and every cell of every list, for its tool tip.
void hoverEverything(QWidget& window)
{
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        QHelpEvent help{QEvent::ToolTip, widget->rect().center(), widget->mapToGlobal(widget->rect().center())};
        QApplication::sendEvent(widget, &help);
        auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
        if (!view || view->viewport() != widget || !view->model())
            continue;
        for (int row = 0; row < std::min(20, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const auto cell = view->visualRect(view->model()->index(row, column)).center();
                QHelpEvent over{QEvent::ToolTip, cell, widget->mapToGlobal(cell)};
                QApplication::sendEvent(widget, &over);
            }
        }
    }
}

/// No label of any window of the program may guess the format of its text.
int guessing()
{
    int count = 0;
    for (const auto* widget : QApplication::allWidgets()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        count += label && label->textFormat() != Qt::PlainText;
    }
    return count;
}

} // namespace

TEST_CASE("a listener would hear of a picture that is asked for", "[markup][journey]")
{
    Listener listener;
    QTcpSocket socket;
    const auto address = listener.markup();
    const auto port = std::stoi(address.substr(address.rfind(':') + 1));
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    REQUIRE(socket.waitForConnected(2000));
    CHECK(listener.wasAsked());
}

TEST_CASE("a party named like markup is text on every screen, and nothing is fetched for it", "[markup][journey]")
{
    Listener listener;
    Practice practice;
    const auto told = renamed(Practice::told(), listener.markup());
    auto& window = practice.desktop().window();
    const auto walk = [&] {
        QTest::qWait(150);
        hoverEverything(window);
        CHECK(guessing() == 0);
        CHECK_FALSE(listener.wasAsked());
    };
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("chen");
    Json lead = told["steps"][0]["facts"];
    lead["occurred_on"] = "2026-09-17";
    practice.registerLead(lead);
    for (std::size_t at = 1; at < told["steps"].size() && told["steps"][at]["step"] != "P06"; ++at) {
        const auto& step = told["steps"][at];
        practice.turnTo(step["now"]);
        practice.sitDown(step["by"]);
        REQUIRE(practice.take(step) == "");
        for (const auto& signature : step.value("sign", Json::array())) {
            practice.turnTo(signature["now"]);
            practice.sitDown(signature["by"]);
            REQUIRE(practice.sign(signature["opinion"]) == "");
        }
    }
    practice.sitDown("chen");
    for (const auto* place : {"todo", "deadlines", "leads", "cases", "review"}) {
        window.showPlace(QLatin1String(place));
        walk();
    }
    practice.desktop().workspace()->openCase(practice.caseId());
    for (int tab = 0; tab < 9; ++tab) {
        practice.folder().showTab(tab);
        walk();
    }
    practice.folder().openStep(Act::RecordDefence);
    walk();
    practice.folder().stepBack();
    const auto papers = documentsOf(practice.view());
    REQUIRE_FALSE(papers.empty());
    practice.folder().openPaper(papers.front().id);
    walk();
    window.topBar().search()->setText(QStringLiteral("img"));
    Q_EMIT window.topBar().searchEdited(QStringLiteral("img"));
    walk();
    const QString shown = QToolTip::text();
    INFO(toUtf8(shown));
    CHECK_FALSE(listener.wasAsked());
}
