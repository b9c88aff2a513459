// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>

namespace anjuan {

/// A text in one of the five sizes of the house; follows the size that the application is set to.
class Label final : public QLabel {
    Q_OBJECT
public:
    enum class Role { PageTitle, Section, Heading, Plain, Small };
    explicit Label(Role role, const QString& text = {}, QWidget* parent = nullptr);
    /// The tone of the style sheet: "text2", "text3", "amber", "red"; empty for plain text.
    void setTone(const QString& tone);

protected:
    bool event(QEvent* event) override;

private:
    void choose();
    Role m_role;
};

} // namespace anjuan
