// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "ui/forms/Pick.h"
#include "ui/forms/wizard/SetupPage.h"

class QTreeWidget;

namespace anjuan {

class Label;

/// The matters that the organ punishes in its own name: the list that the program knows, ticked off against the published
/// one, with its day; and the sums from which a hearing is offered.
class CataloguePage final : public SetupPage {
    Q_OBJECT
public:
    CataloguePage(const Surroundings& surroundings, const std::vector<Pick>& matters);
    void put(Json& setup) const override;
    void take(const Json& setup) override;
    std::vector<std::string> ticked() const;
    void setTicked(const std::vector<std::string>& codes);
    /// The code of each row and whether it is ticked; for a draft.
    Json typed() const override;
    void setTyped(const Json& typed) override;

protected:
    std::vector<Finding> furtherFaults() const override;

private:
    QWidget* makeTools();
    void fill(const std::vector<Pick>& matters);
    void filter(const QString& text);
    void tickShown(bool ticked);
    void count();
    QTreeWidget* m_list;
    Label* m_count;
};

} // namespace anjuan
