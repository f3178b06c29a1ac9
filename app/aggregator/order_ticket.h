// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_view.h"
#include "app/aggregator/confirm_step.h"
#include "app/aggregator/unit_edit.h"

#include <QComboBox>

namespace wattbourse::app {

/// The order that is being written. Placing takes two deeds; nothing here signs.
class OrderTicket final : public QWidget {
    Q_OBJECT

public:
    explicit OrderTicket(QWidget* parent = nullptr);

    void show(const AggregatorView& view);
    /// From the ladder: the limit of this tick.
    void setTick(core::Tick tick);
    /// None while it is empty or there is no market.
    [[nodiscard]] std::optional<core::OrderIntent> draft() const;
    /// Ctrl+Return: asks, and on the second time places.
    void advance();
    void setSide(core::Side side);
    void setWarnings(const DeskWarnings& warnings);
    void setAdvanceKey(const QString& keys) { m_confirm->setKeyHint(keys); }
    void focusQuantity();
    void focusLimit();
    [[nodiscard]] ConfirmStep* confirm() const { return m_confirm; }

Q_SIGNALS:
    void draftChanged();
    void marketChosen(wattbourse::core::MarketId market);
    void placeAsked(const wattbourse::core::OrderIntent& intent);

private:
    [[nodiscard]] core::Side side() const;
    [[nodiscard]] OrderDraft whole() const;
    [[nodiscard]] QString preview(const OrderDraft& draft) const;
    void reset();
    void refresh();

    AggregatorView m_view;
    DeskButton* m_buy;
    DeskButton* m_sell;
    QComboBox* m_market;
    UnitEdit* m_quantity;
    UnitEdit* m_limit;
    ConfirmStep* m_confirm;
    DeskWarnings m_warnings;
    bool m_priced{};
};

} // namespace wattbourse::app
