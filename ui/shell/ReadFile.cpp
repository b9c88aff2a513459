// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReadFile.h"

#include <QFile>

#include "ui/words/Text.h"

namespace anjuan {
namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;

} // namespace

Result<std::string> readFile(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return notValid(toUtf8(path), {N_("%1 cannot be read: %2"), {toUtf8(path), toUtf8(file.errorString())}});
    if (file.size() > mostBytes)
        return notValid(toUtf8(path), {N_("%1 is larger than 16 MB; no text to import is"), {toUtf8(path)}});
    return file.readAll().toStdString();
}

} // namespace anjuan
