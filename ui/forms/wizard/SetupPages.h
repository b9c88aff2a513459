// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/wizard/SetupPage.h"

class QFormLayout;

namespace anjuan {

/// Where the store lies on this computer.
class PlacePage final : public SetupPage {
    Q_OBJECT
public:
    PlacePage(const QString& file, const Surroundings& surroundings);
    QString file() const;
    void put(Json&) const override {}
    void take(const Json&) override {}

protected:
    std::vector<Finding> furtherFaults() const override;
};

/// The organ, the remedies it names, the bank that collects.
class UnitPage final : public SetupPage {
    Q_OBJECT
public:
    explicit UnitPage(const Surroundings& surroundings);
    void put(Json& setup) const override;
    void take(const Json& setup) override;

protected:
    std::vector<Finding> furtherFaults() const override;
};

/// How document numbers look and where they go on.
class NumberPage final : public SetupPage {
    Q_OBJECT
public:
    explicit NumberPage(const Surroundings& surroundings);
    void put(Json& setup) const override;
    void take(const Json& setup) override;
    /// The pattern that an organ with this short form usually has, where none is typed yet.
    void propose(const QString& shortName);
    /// The next number of the first register.
    QString example() const;

protected:
    std::vector<Finding> furtherFaults() const override;

private:
    int m_year;
    Label* m_example;
};

/// The first accounts.
class SetupPeoplePage final : public SetupPage {
    Q_OBJECT
public:
    explicit SetupPeoplePage(const Surroundings& surroundings);
    void put(Json& setup) const override;
    void take(const Json& setup) override;
    Json typed() const override;

protected:
    std::vector<Finding> furtherFaults() const override;
};

class PracticePage final : public SetupPage {
    Q_OBJECT
public:
    explicit PracticePage(const Surroundings& surroundings);
    bool wanted() const;
    void put(Json&) const override {}
    void take(const Json&) override {}
};

/// What will be set up, to be read once more.
class FinishPage final : public SetupPage {
    Q_OBJECT
public:
    explicit FinishPage(const Surroundings& surroundings);
    void summarise(const Json& setup, const QString& file, bool practice);
    QString summary() const;
    void put(Json&) const override {}
    void take(const Json&) override {}

private:
    QFormLayout* m_lines;
};

} // namespace anjuan
