// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/base/Json.h" // a signal carries it
#include "ui/forms/Autosave.h"
#include "ui/forms/Form.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace anjuan {

class DraftMark;
class Label;

/// Whether the page asks for the day, the time and the reason of a late entry, and for the officers.
enum class Occurred { NotAsked, Asked, AskedWithOfficers };

/// The page of one step: title above, the form in the middle, the law beside it, draft mark and act below.
class StepForm final : public QWidget {
    Q_OBJECT
public:
    StepForm(std::span<const FieldRow> rows, Surroundings surroundings, Occurred occurred, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& tag, const QString& subtitle);
    /// The small stage bar at the right of the title. Takes the widget.
    void setStage(QWidget* stage);
    /// Articles, tiers, earlier cases: beside the form while there is room. Takes the widget.
    void setSide(QWidget* side);
    /// Verb and object (提请批准告知). Disabled with a reason, never hidden.
    void setPrimary(const QString& act);
    void setPrimaryEnabled(bool enabled, const QString& reason = {});
    /// The second button (预览文书); without it there is none.
    void setPreview(const QString& text);
    /// Brings back an earlier draft and keeps a new one from now on. Sink and clock outlive the page.
    void keepDraft(std::string formKey, DraftSink& sink, const Clock& clock);
    /// The act was done: the draft is thrown away.
    void draftDone();

    Form& form() { return *m_form; }
    /// The day, the time, the officers; nullptr when not asked.
    Form* occurrence() { return m_occurrence; }
    /// All fields as one object, those of the occurrence first.
    Json facts() const;
    Result<Done> setFacts(const Json& facts);
    /// Under the fields; what belongs to no field above the form.
    void showRefusal(const Refusal& refusal);

Q_SIGNALS:
    /// The person asked for the act and the shape is right.
    void performRequested(const anjuan::Json& facts);
    void previewRequested(const anjuan::Json& facts);
    void backRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeBody(std::span<const FieldRow> rows, const Surroundings& surroundings, Occurred occurred);
    QWidget* makeFooter();
    void perform();
    void edited();
    void askWhyLate();
    Json typed() const;
    Date m_today;
    Label* m_title;
    Label* m_tag;
    Label* m_subtitle;
    QBoxLayout* m_header = nullptr;
    QScrollArea* m_side = nullptr;
    Form* m_form = nullptr;
    Form* m_occurrence = nullptr;
    std::vector<FieldMessage*> m_general;
    QBoxLayout* m_top = nullptr;
    DraftMark* m_mark;
    Label* m_missing;
    QPushButton* m_preview;
    QPushButton* m_primary;
    std::unique_ptr<Autosave> m_autosave;
};

} // namespace anjuan
