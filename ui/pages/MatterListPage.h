// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/pages/FromCatalogue.h"
#include "ui/pages/SearchedPage.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace anjuan {

class ListPane;

/// 执法事项目录: the matters at the left, what is known of one at the right. An offered file takes the right side with what it
/// would change, until it is adopted or given up.
class MatterListPage final : public SearchedPage {
    Q_OBJECT
public:
    explicit MatterListPage(QWidget* parent = nullptr);
    QString title() const override;

    void setMatters(std::vector<CatalogueLine> matters, int held);
    /// The list goes to this matter without asking for it.
    void setCurrent(const QString& code);
    /// What stands at the right.
    void showLines(const QString& heading, const std::vector<MatterLine>& lines);
    /// The bar of an offer: what it is, and whether it makes a version, which has a name and a first day.
    void showOffer(const QString& what, bool makesVersion, const QString& version, const QString& from);
    void hideOffer();

    QString version() const;
    QString from() const;
    /// Heading and lines at the right, as shown.
    QString text() const;
    QLineEdit* versionField() const { return m_version; }
    QLineEdit* fromField() const { return m_from; }
    QPushButton* adoptButton() const { return m_adopt; }
    ListPane* list() const { return m_list; }

Q_SIGNALS:
    void matterChosen(const QString& code);
    void adoptAsked();
    void givenUp();

private:
    QWidget* makeOfferBar();
    void connectAll();

    QWidget* m_offer = nullptr;
    QLabel* m_what = nullptr;
    QWidget* m_versionFields = nullptr;
    QLineEdit* m_version = nullptr;
    QLineEdit* m_from = nullptr;
    QPushButton* m_adopt = nullptr;
    QPushButton* m_giveUp = nullptr;
    RowModel<CatalogueLine>* m_model = nullptr;
    ListPane* m_list = nullptr;
    QScrollArea* m_right;
    QString m_text;
    bool m_isSetting = false;
};

} // namespace anjuan
