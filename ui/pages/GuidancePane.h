// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include <QWidget>

#include "core/guidance/Guidance.h"

class QLineEdit;
class QVBoxLayout;

namespace anjuan {

class Form;

/// What speaks about the penalty, beside the form where the penalty is typed: it follows what is typed. Attaches
/// itself from outside, as MatterCard does; the form knows nothing of it.
class GuidancePane final : public QWidget {
    Q_OBJECT
public:
    /// Whether the form asks for penalties.
    static bool isFor(const Form& form);
    /// `file` and `now` as the case stands, with what is known of the party; `similar` the earlier cases. The form,
    /// when there is one, outlives the pane; without one the pane shows what is on record.
    GuidancePane(
        Form* form, Act act, CaseFile file, Circumstances now, SimilarFines similar, QWidget* parent = nullptr);
    /// Looks again at what is typed.
    void follow();
    /// All lines as shown.
    QString text() const;

private:
    Guidance guidance() const;
    void fill(const Guidance& guidance);
    void addHeading(std::string_view heading);
    /// Lines that follow each other on the same provision name it once, under the last.
    void addLine(const GuidanceLine& line, bool withLaw);
    void addBar(const Guidance& guidance);
    void addTiers(const Guidance& guidance);
    void addEarlier();
    void askBase(const Guidance& guidance);

    Form* m_form;
    Act m_act;
    CaseFile m_file;
    Circumstances m_now;
    SimilarFines m_similar;
    QString m_shown;
    QVBoxLayout* m_column;
    QWidget* m_base;
    QLineEdit* m_baseAmount;
};

} // namespace anjuan
