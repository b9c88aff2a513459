// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QFrame>

#include "core/base/Refusal.h"

class QHBoxLayout;

namespace anjuan {

class Glyph;
class Label;

/// A way out that a message offers as a link: what it says and the name it is told by.
struct Way {
    QString text;
    QString name;
};

/// The box under a field: what is wrong, then the article and what to do, and the ways out at the right.
class FieldMessage final : public QFrame {
    Q_OBJECT
public:
    explicit FieldMessage(QWidget* parent = nullptr);
    void setFinding(const Finding& finding, const std::vector<Way>& ways);
    QString sentence() const;
    QString advice() const;

Q_SIGNALS:
    void wayChosen(const QString& name);

private:
    Glyph* m_glyph;
    Label* m_sentence;
    Label* m_advice;
    QHBoxLayout* m_ways;
    std::vector<QWidget*> m_links;
};

} // namespace anjuan
