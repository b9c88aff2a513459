// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <soci/soci.h>

namespace anjuan {

/// Statements of one connection, prepared once and then only bound anew: preparing was the greater part of a short one.
/// A statement is always read to its end, so that none holds a transaction open; one that fails is let go.
class Statements {
public:
    explicit Statements(soci::session& sql) : m_sql(sql) {}
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    /// Does the statement and reads its row, if it has one, into what was given with `into`.
    template <class... Exchange> bool run(std::string_view text, Exchange... exchange)
    {
        bool found = false;
        eachBound(text, [&] { found = true; }, [&](soci::statement& statement) { (statement.exchange(exchange), ...); });
        return found;
    }

    /// Does the statement and calls `row` for each of its rows, read into what was given with `into`.
    template <class Row, class... Exchange> void each(std::string_view text, Row&& row, Exchange... exchange)
    {
        eachBound(text, std::forward<Row>(row), [&](soci::statement& statement) { (statement.exchange(exchange), ...); });
    }

    /// The same where `bind` exchanges what is only known at run time.
    template <class Row, class Bind> void eachBound(std::string_view text, Row&& row, Bind&& bind)
    {
        auto& statement = prepared(text);
        try {
            bind(statement);
            statement.define_and_bind();
            for (bool found = statement.execute(true); found; found = statement.fetch())
                row();
            statement.bind_clean_up();
        } catch (...) {
            m_prepared.erase(std::string{text});
            throw;
        }
    }

private:
    soci::statement& prepared(std::string_view text)
    {
        auto& held = m_prepared[std::string{text}];
        if (!held) {
            auto made = std::make_unique<soci::statement>(m_sql);
            made->alloc();
            made->prepare(std::string{text});
            held = std::move(made);
        }
        return *held;
    }

    soci::session& m_sql;
    std::unordered_map<std::string, std::unique_ptr<soci::statement>> m_prepared;
};

} // namespace anjuan
