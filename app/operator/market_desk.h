// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operator/market_form.h"
#include "app/operator/office_parts.h"
#include "app/operator/operator_view.h"

namespace wattbourse::app {

/// Markets as rows of parameters, what each was before, a form that explains every field, and the pause. GUI thread.
class MarketDesk final : public QWidget {
    Q_OBJECT

public:
    explicit MarketDesk(Page* page);
    void show(const OperatorView& view);
    using QWidget::show;
    /// Ctrl+Return: the form's or the pause's, whichever has the focus.
    void advance();
    void chooseMarket(core::MarketId market);
    [[nodiscard]] MarketForm* form() const { return m_form; }
    [[nodiscard]] DeedPanel* pause() const { return m_pause; }

Q_SIGNALS:
    void openMarketAsked(const wattbourse::core::MarketRow& row);
    void changeMarketAsked(const wattbourse::core::MarketRow& row);
    void pauseAsked(wattbourse::core::MarketId market, bool paused);

private:
    void showChosen();
    void showHistory();
    [[nodiscard]] const core::MarketRow* chosen() const;

    OperatorView m_view;
    core::MarketId m_market;
    RecordTable *m_markets{}, *m_parameters{};
    DeskTable* m_marketTable{};
    ShieldButton *m_marketShield{}, *m_historyShield{};
    QLabel *m_marketAside{}, *m_historyAside{};
    DeedPanel* m_pause{};
    MarketForm* m_form{};
};

} // namespace wattbourse::app
