// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs read out of our PDFs.
#pragma once
#include <string>
#include <vector>

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QFile>
#include <QRegularExpression>
#include <qpdf/QPDF.hh>

#include "core/documents/Typesetter.h"
#include "ui/print/PdfBytes.h"
#include "ui/print/QtTypesetter.h"

namespace anjuan::test {

/// One for all tests: the typefaces stay open.
inline QtTypesetter& typesetter()
{
    static QtTypesetter kept;
    return kept;
}

inline QString without(QString text, const QString& pattern) { return text.remove(QRegularExpression{pattern}); }
inline QString unspaced(const QString& text) { return without(text, QStringLiteral("[\\s\u3000]")); }
inline QString unspaced(const std::string& text) { return unspaced(QString::fromStdString(text)); }

/// The pages' texts as pdftotext gives them, in the order of drawing.
inline QStringList textsOf(const Bytes& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(reinterpret_cast<const char*>(pdf.data()), static_cast<qint64>(pdf.size()));
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(), QStringLiteral("-")});
    process.waitForFinished(60000);
    auto pages = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

struct FontOfPdf {
    std::string name;
    bool isEmbedded = false;
};

inline std::vector<FontOfPdf> fontsOf(const Bytes& bytes)
{
    QPDF pdf;
    readPdf(pdf, bytes);
    std::vector<FontOfPdf> fonts;
    for (auto object : pdf.getAllObjects())
        if (object.isDictionary() && object.hasKey("/FontName"))
            fonts.push_back({object.getKey("/FontName").getName(),
                             object.hasKey("/FontFile") || object.hasKey("/FontFile2") || object.hasKey("/FontFile3")});
    return fonts;
}

} // namespace anjuan::test
