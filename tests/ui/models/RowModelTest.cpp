// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include "tests/support/Test.h"
#include "ui/models/RowModel.h"

using namespace anjuan;

namespace {
struct Fruit {
    QString id;
    QString name;
    int weight = 0;
    bool heading = false;
};
using Fruits = RowModel<Fruit>;

Fruits model()
{
    return Fruits({{QStringLiteral("name"), QStringLiteral("Name"), [](const Fruit& f) { return Cell{.text = f.name}; }},
                   {QStringLiteral("weight"), QStringLiteral("Weight"),
                    [](const Fruit& f) {
                        return Cell{.text = QString::number(f.weight), .tone = f.weight > 5 ? Tone::Amber : Tone::Text,
                                    .symbol = f.weight > 5 ? Symbol::Caution : Symbol::None, .strong = f.weight > 5,
                                    .tag = QStringLiteral("t"), .spoken = f.weight > 5 ? QStringLiteral("heavy") : QString()};
                    },
                    Qt::AlignRight, QStringLiteral("in grams")}},
                  [](const Fruit& f) { return f.id; }, [](const Fruit& f) { return f.heading; });
}
Fruit fruit(const char* id, int weight = 1) { return {QLatin1String(id), QStringLiteral("fruit ") + QLatin1String(id), weight}; }

QStringList ids(const Fruits& model)
{
    QStringList found;
    for (int at = 0; at < model.rowCount(); ++at)
        found << model.idAt(at);
    return found;
}
} // namespace

TEST_CASE("a row model holds to the rules of Qt's models through every kind of change", "[models]")
{
    Fruits fruits = model();
    QAbstractItemModelTester tester(&fruits, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fruits.setRows({fruit("a"), fruit("b"), fruit("c")});
    fruits.setRows({fruit("c"), fruit("a"), fruit("d")});
    CHECK(ids(fruits) == QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("d")});
    fruits.setRows({});
    CHECK(fruits.rowCount() == 0);
    fruits.setRows({fruit("x")});
    CHECK(ids(fruits) == QStringList{QStringLiteral("x")});
}

TEST_CASE("what is selected stays selected by its id when rows move, come and go", "[models]")
{
    Fruits fruits = model();
    fruits.setRows({fruit("a"), fruit("b"), fruit("c")});
    QItemSelectionModel selection(&fruits);
    selection.setCurrentIndex(fruits.index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    fruits.setRows({fruit("new"), fruit("c"), fruit("b", 9)});
    REQUIRE(selection.currentIndex().isValid());
    CHECK(fruits.idAt(selection.currentIndex().row()) == QStringLiteral("b"));
    CHECK(selection.currentIndex().row() == 2);
    CHECK(selection.isRowSelected(2, {}));
    CHECK(fruits.row(2).weight == 9);
    fruits.setRows({fruit("c")});
    CHECK_FALSE(selection.isRowSelected(0, {}));
}

TEST_CASE("rows that stay in place are told as changed and not as a new layout", "[models]")
{
    Fruits fruits = model();
    fruits.setRows({fruit("a"), fruit("b")});
    QSignalSpy layout(&fruits, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&fruits, &QAbstractItemModel::dataChanged);
    fruits.setRows({fruit("a", 4), fruit("b")});
    CHECK(layout.isEmpty());
    CHECK(changed.size() == 1);
    CHECK(fruits.index(0, 1).data().toString() == QStringLiteral("4"));
}

TEST_CASE("a cell carries its tone, symbol, weight and the words for a screen reader", "[models]")
{
    Fruits fruits = model();
    fruits.setRows({fruit("a", 9), fruit("b", 1)});
    const QModelIndex heavy = fruits.index(0, 1);
    CHECK(heavy.data(ToneRole).toInt() == int(Tone::Amber));
    CHECK(heavy.data(SymbolRole).toInt() == int(Symbol::Caution));
    CHECK(heavy.data(StrongRole).toBool());
    CHECK(heavy.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Weight heavy t"));
    CHECK(fruits.index(1, 1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Weight 1 t"));
    CHECK(fruits.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString() == QStringLiteral("in grams"));
    CHECK(fruits.columnOf(QStringLiteral("weight")) == 1);
    CHECK(fruits.columnOf(QStringLiteral("colour")) == -1);
    CHECK(fruits.rowOf(QStringLiteral("b")) == 1);
    CHECK(fruits.rowOf(QStringLiteral("z")) == -1);
}

TEST_CASE("a row that heads a group cannot be chosen", "[models]")
{
    Fruits fruits = model();
    Fruit head = fruit("h");
    head.heading = true;
    fruits.setRows({head, fruit("a")});
    CHECK_FALSE(fruits.flags(fruits.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(fruits.flags(fruits.index(1, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(fruits.index(0, 0).data(GroupRole).toBool());
}
