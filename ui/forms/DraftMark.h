// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/forms/Autosave.h"

namespace anjuan {

class Glyph;
class Label;
class LinkButton;

/// What has become of the draft: saved at which time, being saved, or not saved with a way to try again.
class DraftMark final : public QWidget {
    Q_OBJECT
public:
    explicit DraftMark(QWidget* parent = nullptr);
    /// Follows the autosave as long as both live.
    void follow(Autosave& autosave);
    QString text() const;

private:
    void show(const Autosave& autosave);
    Glyph* m_glyph;
    Label* m_text;
    LinkButton* m_retry;
};

/// 10:24:08 in China.
QString clockWords(Instant moment);

} // namespace anjuan
