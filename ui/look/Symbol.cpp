// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Symbol.h"

#include <array>
#include <memory>

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include "core/casefile/facts/Inquiry.h"

namespace anjuan {
namespace {

// clang-format off
constexpr std::array symbols{
    SymbolRow{Symbol::None, ""}, SymbolRow{Symbol::Todo, "todo"}, SymbolRow{Symbol::Deadlines, "deadlines"},
    SymbolRow{Symbol::Leads, "leads"}, SymbolRow{Symbol::Inspections, "inspections"},
    SymbolRow{Symbol::Cases, "cases"}, SymbolRow{Symbol::Review, "review"},
    SymbolRow{Symbol::Discussion, "discussion"}, SymbolRow{Symbol::Referrals, "referrals"},
    SymbolRow{Symbol::Supervision, "supervision"}, SymbolRow{Symbol::Registers, "registers"},
    SymbolRow{Symbol::Archive, "archive"}, SymbolRow{Symbol::People, "people"},
    SymbolRow{Symbol::SiteRecord, "site-record"}, SymbolRow{Symbol::Interview, "interview"},
    SymbolRow{Symbol::Photo, "photo"}, SymbolRow{Symbol::Video, "video"}, SymbolRow{Symbol::Document, "document"},
    SymbolRow{Symbol::Seal, "seal"}, SymbolRow{Symbol::Service, "service"}, SymbolRow{Symbol::Payment, "payment"},
    SymbolRow{Symbol::Suspended, "suspended"}, SymbolRow{Symbol::Blocked, "blocked"},
    SymbolRow{Symbol::Caution, "caution"}, SymbolRow{Symbol::Broken, "broken"}, SymbolRow{Symbol::Linked, "linked"},
    SymbolRow{Symbol::Jump, "jump"}, SymbolRow{Symbol::Locked, "locked"}, SymbolRow{Symbol::Add, "add"},
    SymbolRow{Symbol::Remove, "remove"}, SymbolRow{Symbol::Previous, "previous"}, SymbolRow{Symbol::Next, "next"},
    SymbolRow{Symbol::Search, "search"}, SymbolRow{Symbol::Print, "print"}, SymbolRow{Symbol::Columns, "columns"},
    SymbolRow{Symbol::Close, "close"}, SymbolRow{Symbol::Done, "done"}, SymbolRow{Symbol::Down, "down"},
    SymbolRow{Symbol::More, "more"}, SymbolRow{Symbol::Pin, "pin"}, SymbolRow{Symbol::Database, "database"},
    SymbolRow{Symbol::Hint, "hint"}, SymbolRow{Symbol::Edit, "edit"}, SymbolRow{Symbol::Calendar, "calendar"},
    SymbolRow{Symbol::Hidden, "hidden"}, SymbolRow{Symbol::Shown, "shown"}, SymbolRow{Symbol::ZoomIn, "zoom-in"},
    SymbolRow{Symbol::Offline, "offline"}, SymbolRow{Symbol::Undo, "undo"}, SymbolRow{Symbol::Refresh, "refresh"},
};

struct General { const char* name; Symbol ours; };
constexpr std::array generals{
    General{"document-new", Symbol::Add}, General{"document-print", Symbol::Print},
    General{"document-save", Symbol::Done}, General{"edit-find", Symbol::Search},
    General{"edit-undo", Symbol::Undo}, General{"go-previous", Symbol::Previous}, General{"go-next", Symbol::Next},
    General{"go-jump", Symbol::Jump}, General{"view-filter", Symbol::Search},
    General{"view-list-details", Symbol::Columns}, General{"view-calendar", Symbol::Calendar},
    General{"view-refresh", Symbol::Refresh}, General{"zoom-in", Symbol::ZoomIn}, General{"list-add", Symbol::Add},
    General{"list-remove", Symbol::Remove}, General{"window-close", Symbol::Close},
    General{"dialog-ok", Symbol::Done}, General{"dialog-cancel", Symbol::Close},
    General{"help-contents", Symbol::Hint}, General{"configure", Symbol::More},
    General{"object-locked", Symbol::Locked},
};
// clang-format on

std::shared_ptr<QSvgRenderer> drawing(Symbol symbol, const QColor& ink)
{
    static QHash<quint64, std::shared_ptr<QSvgRenderer>> drawings;
    auto& kept = drawings[(quint64(symbol) << 32) | ink.rgba()];
    if (!kept) {
        const QLatin1String name(symbols[static_cast<std::size_t>(symbol)].file);
        QFile file(QLatin1String(":/icons/") + name + QLatin1String(".svg"));
        QByteArray svg;
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll().replace("currentColor", ink.name().toLatin1());
        kept = std::make_shared<QSvgRenderer>(svg);
    }
    return kept;
}

class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(Symbol symbol, Tone tone) : m_symbol(symbol), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintSymbol(*painter, square, m_symbol, mode == QIcon::Disabled ? Tone::Disabled : m_tone);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return made;
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new SymbolEngine(*this); }
    QString key() const override { return QStringLiteral("anjuan"); }

private:
    Symbol m_symbol;
    Tone m_tone;
};

} // namespace

std::span<const SymbolRow> symbolTable() { return symbols; }

QIcon icon(Symbol symbol, Tone tone)
{
    return symbol == Symbol::None ? QIcon() : QIcon(new SymbolEngine(symbol, tone));
}

void paintSymbol(QPainter& painter, const QRectF& where, Symbol symbol, Tone tone)
{
    if (symbol == Symbol::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawing(symbol, colour(tone))->render(&painter, where);
    painter.restore();
}

QIcon generalIcon(const QString& name)
{
    for (const General& row : generals) {
        if (name == QLatin1String(row.name))
            return QIcon::fromTheme(name, icon(row.ours));
    }
    return QIcon::fromTheme(name);
}

QIcon applicationIcon() { return QIcon(QStringLiteral(":/icons/anjuan.svg")); }

} // namespace anjuan
