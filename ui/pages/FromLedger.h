// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QStringList>

#include "core/exchange/Ledger.h"
#include "core/exchange/LedgerPreview.h"
#include "ui/look/Tone.h"

// A ledger that is to be taken over, as the page shows it.
namespace anjuan {

/// One column of the file: what it is headed, what stands in it, what it means.
struct LedgerColumnLine {
    QString heading;
    QString sample;
    QString meaning; ///< key; empty when it is kept as text only
};

/// One thing to say about a row.
struct LedgerRowLine {
    QString id;
    QString row, column, sentence;
    bool isRefused = false;
};

struct LedgerImportLines {
    QString file;    ///< name, encoding, rows
    QString summary; ///< what would come of it
    QString whyNot;  ///< why nothing can be taken over; empty when it can
    qint64 ready = 0;
    std::vector<LedgerColumnLine> columns;
    QStringList headings;
    std::vector<QStringList> rows; ///< the first ones
    std::vector<LedgerRowLine> said;
};

/// `reading` is the dry run with the same map.
LedgerImportLines importLinesOf(const QString& file, const LedgerPreview& preview, const Result<LedgerReading>& reading);
/// The meanings a column can be given: key and words.
std::vector<std::pair<QString, QString>> columnMeanings();

} // namespace anjuan
