// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include <QTimer>

#include "core/base/Clock.h"
#include "ui/forms/DraftSink.h"

namespace anjuan {

/// Saves a form's draft within a second after typing stops, and every five seconds while it goes on.
class Autosave final : public QObject {
    Q_OBJECT
public:
    enum class State { Nothing, Saving, Saved, Failed };
    /// Sink and clock outlive it. `typed` gives what stands in the form now.
    Autosave(std::string formKey, DraftSink& sink, const Clock& clock, std::function<Json()> typed, QObject* parent = nullptr);

    void touch();
    /// Saves now when there is something to save, or again after a failure.
    void flush();
    /// The draft has done its service.
    void discard();
    State state() const { return m_state; }
    /// When it was saved last.
    std::optional<Instant> savedAt() const { return m_savedAt; }

Q_SIGNALS:
    void stateChanged();

private:
    void save();
    void become(State state);
    std::string m_key;
    DraftSink& m_sink;
    const Clock& m_clock;
    std::function<Json()> m_typed;
    QTimer m_quiet;
    QTimer m_longest;
    State m_state = State::Nothing;
    std::optional<Instant> m_savedAt;
};

} // namespace anjuan
