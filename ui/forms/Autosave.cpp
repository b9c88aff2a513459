// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/Autosave.h"
#include "core/base/Json.h"

namespace anjuan {

Autosave::Autosave(std::string formKey, DraftSink& sink, const Clock& clock, std::function<Json()> typed, QObject* parent)
    : QObject(parent), m_key(std::move(formKey)), m_sink(sink), m_clock(clock), m_typed(std::move(typed))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(700);
    m_longest.setSingleShot(true);
    m_longest.setInterval(5000);
    connect(&m_quiet, &QTimer::timeout, this, &Autosave::save);
    connect(&m_longest, &QTimer::timeout, this, &Autosave::save);
}

void Autosave::touch()
{
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
    become(State::Saving);
}

void Autosave::flush()
{
    if (m_state == State::Saving || m_state == State::Failed)
        save();
}

void Autosave::discard()
{
    m_quiet.stop();
    m_longest.stop();
    m_sink.discard(m_key);
    become(State::Nothing);
}

void Autosave::save()
{
    m_quiet.stop();
    m_longest.stop();
    if (m_sink.save(m_key, m_typed())) {
        m_savedAt = m_clock.now();
        become(State::Saved);
    } else {
        become(State::Failed);
    }
}

void Autosave::become(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace anjuan
