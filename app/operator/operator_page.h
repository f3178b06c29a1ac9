// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_table.h"
#include "app/charts/book_chart.h"
#include "app/models/record_table.h"
#include "app/operator/operator_forms.h"
#include "app/widgets/page.h"

namespace wattbourse::app {

/// The market operator's desk: accounts and meters, credits and whether they add up, slots and their clearing, who
/// seals. A function of its view; GUI thread.
class OperatorPage final : public Page {
    Q_OBJECT

public:
    explicit OperatorPage(QWidget* parent = nullptr);
    void show(const OperatorView& view);
    using QWidget::show;
    [[nodiscard]] OperatorForms* forms() const { return m_forms; }
    /// Whether the credits add up, as it is written on the page.
    [[nodiscard]] QString creditCheck() const { return m_check->text(); }

Q_SIGNALS:
    /// Its book is wanted.
    void slotChosen(wattbourse::core::MarketId market, wattbourse::core::SlotIndex slot);
    /// Confirmed by the operator: to be signed and sent.
    void registerAccountAsked(const wattbourse::app::AccountRequest& request);
    void registerMeterAsked(const wattbourse::app::MeterRequest& request);
    void issueCreditsAsked(const wattbourse::app::CreditRequest& request);
    void redeemCreditsAsked(const wattbourse::app::CreditRequest& request);

private:
    QWidget* makeCredits();
    DeskTable* addTable(const QString& name, RecordTable* model, const std::vector<int>& widths);
    QWidget* addCard(const QString& title, QWidget* content, ShieldButton** shield, QLabel** aside);
    void showCredits();
    void showAccounts();
    void showMeters();
    void showSlots();
    void showBook();
    void showAuthorities();
    [[nodiscard]] const MarketChoice* market(core::MarketId id) const;
    [[nodiscard]] QString nameOf(const core::Address& address) const;

    OperatorView m_view;
    FigureTile *m_issued{}, *m_redeemed{}, *m_total{};
    QLabel* m_check{};
    RecordTable *m_accounts{}, *m_meters{}, *m_slots{}, *m_authorities{};
    DeskTable* m_slotTable{};
    ShieldButton *m_accountShield{}, *m_meterShield{}, *m_slotShield{}, *m_bookShield{};
    QLabel *m_accountAside{}, *m_meterAside{}, *m_slotAside{}, *m_bookAside{}, *m_authorityAside{};
    BookChart* m_book{};
    OperatorForms* m_forms{};
};

} // namespace wattbourse::app
