// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/unit_edit.h"
#include "app/grid/grid_view.h"
#include "app/operator/office_parts.h"

#include <QCheckBox>
#include <QLineEdit>

class QGridLayout;

namespace wattbourse::app {

/// What a branch's operator signs: to carry a call through or to take its next step alone, assets, members, token
/// price, terms, capacity. Each shows what will be signed and asks before it leaves. GUI thread.
class GridForms final : public QObject {
    Q_OBJECT

public:
    explicit GridForms(QObject* parent = nullptr);
    [[nodiscard]] QWidget* callForm() const { return m_callForm; }
    [[nodiscard]] QWidget* assetForm() const { return m_assetForm; }
    [[nodiscard]] QWidget* memberForm() const { return m_memberForm; }
    [[nodiscard]] QWidget* termsForm() const { return m_termsForm; }
    [[nodiscard]] DeedPanel* callDeeds() const { return m_callDeeds; }
    [[nodiscard]] DeedPanel* assetDeeds() const { return m_assetDeeds; }
    [[nodiscard]] DeedPanel* memberDeeds() const { return m_memberDeeds; }
    [[nodiscard]] DeedPanel* termsDeeds() const { return m_termsDeeds; }

    void show(const GridView& view);
    void chooseAsset(std::optional<std::uint64_t> asset);
    void chooseMember(std::optional<core::Address> member);
    [[nodiscard]] const std::optional<std::uint64_t>& asset() const { return m_asset; }
    [[nodiscard]] const std::optional<core::Address>& member() const { return m_member; }

Q_SIGNALS:
    /// Confirmed: every step of the slot's call is to be sent when it is due, and no more spent than `most`.
    void runAsked(wattbourse::core::SlotIndex slot, wattbourse::core::Credit most);
    void stopAsked(wattbourse::core::SlotIndex slot);
    /// The next step alone.
    void stepAsked(wattbourse::core::SlotIndex slot, wattbourse::core::Credit most);
    void addAssetAsked(wattbourse::core::Energy up, wattbourse::core::Energy down, wattbourse::core::Price price);
    void removeAssetAsked(quint64 asset);
    void addMemberAsked(const wattbourse::core::Address& account);
    void removeMemberAsked(const wattbourse::core::Address& account);
    void tokenPriceAsked(wattbourse::core::Price price);
    void termsAsked(const wattbourse::app::TermsItem& terms);
    void capacityAsked(wattbourse::core::Energy importCapacity, wattbourse::core::Energy exportCapacity);
    void openBranchAsked(wattbourse::core::Energy importCapacity, wattbourse::core::Energy exportCapacity,
                         quint32 planLead);
    void empowerAsked(wattbourse::core::Credit most);

private:
    UnitEdit* addNumber(QGridLayout* grid, const QString& name, int scale, const QString& unit, std::int64_t most,
                        int shown);
    QWidget* makeForm(QGridLayout* grid, DeedPanel* deeds, bool scrolls = false);
    void makeCall();
    void makeAssets();
    void makeMembers();
    void makeTerms();
    void refresh();
    void showCallDeeds();
    void showAssetDeeds();
    void showMemberDeeds();
    void showTermsDeeds();
    [[nodiscard]] TermsItem terms() const;

    GridView m_view;
    std::optional<std::uint64_t> m_asset;
    std::optional<core::Address> m_member;
    /// What the terms' fields were filled with last: what somebody is writing stays as it is.
    std::optional<TermsItem> m_shownTerms;
    std::uint32_t m_shownBranch{};
    DeedPanel *m_callDeeds, *m_assetDeeds, *m_memberDeeds, *m_termsDeeds;
    QWidget *m_callForm{}, *m_assetForm{}, *m_memberForm{}, *m_termsForm{};
    UnitEdit* m_most{};
    UnitEdit *m_assetUp{}, *m_assetDown{}, *m_assetPrice{};
    QLineEdit* m_account{};
    UnitEdit* m_tokenPrice{};
    UnitEdit *m_cap{}, *m_notice{}, *m_least{}, *m_tolerance{}, *m_penalty{}, *m_rule{}, *m_forgiven{};
    QCheckBox* m_uniform{};
    UnitEdit *m_in{}, *m_out{}, *m_lead{}, *m_budget{};
};

} // namespace wattbourse::app
