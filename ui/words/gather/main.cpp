// SPDX-License-Identifier: GPL-3.0-or-later
// core_words_gather check|update FILE.ts FOLDER…   the literals marked N_() in the folders against their translations
// core_words_gather finished FILE.ts               any file of translations: complete, places kept
#include <cstdio>

#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include "ui/words/Text.h"
#include "ui/words/gather/Literals.h"
#include "ui/words/gather/Translations.h"

namespace {

using namespace Qt::StringLiterals;
using namespace anjuan;

QByteArray contents(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

Literals literalsUnder(const QStringList& folders)
{
    Literals all;
    for (const auto& folder : folders) {
        QDirIterator files{folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories};
        while (files.hasNext()) {
            const auto path = files.next();
            auto found = literalsOf(contents(path).toStdString());
            all.texts.merge(found.texts);
            for (const auto& fault : found.faults)
                all.faults.push_back(toUtf8(path) + ":" + fault);
        }
    }
    return all;
}

int report(const std::vector<std::string>& faults)
{
    for (const auto& fault : faults)
        std::fprintf(stderr, "%s\n", fault.c_str());
    return faults.empty() ? 0 : 1;
}

int update(const QString& path, const Literals& literals, const Translations& old)
{
    QFile file{path};
    const auto bytes = writeTranslations("core", updated(literals.texts, old, "core"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return report({"cannot write " + toUtf8(path)});
    return report(literals.faults);
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.size() < 2)
        return report({"usage: core_words_gather check|update|finished FILE.ts FOLDER…"});
    const auto task = arguments.takeFirst();
    const auto path = arguments.takeFirst();
    const auto translations = readTranslations(contents(path));
    if (task == "finished"_L1)
        return report(unfinished(translations));
    const auto literals = literalsUnder(arguments);
    if (task == "update"_L1)
        return update(path, literals, translations);
    auto faults = differences(literals.texts, translations, "core");
    faults.insert(faults.begin(), literals.faults.begin(), literals.faults.end());
    return report(faults);
}
