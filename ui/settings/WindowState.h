// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace anjuan {

/// Sizes and places of windows, splitters and columns on this computer, apart from the settings so that they can be thrown
/// away without loss. Each is kept with the version of its layout and forgotten when that changes.
class WindowState {
public:
    /// The file outlives it.
    explicit WindowState(QSettings& file) : m_file(file) {}
    void keep(const QString& part, int version, const QByteArray& state);
    /// Nothing when nothing was kept or the layout has changed since.
    std::optional<QByteArray> of(const QString& part, int version) const;
    /// Back to how the program was delivered.
    void forgetAll();

private:
    QSettings& m_file;
};

} // namespace anjuan
