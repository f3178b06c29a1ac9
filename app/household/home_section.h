// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/household_view.h"
#include "app/widgets/page.h"

class QGridLayout;

namespace wattbourse::app {

class AgentCard;
class Card;
class ComfortCard;
class DayChart;
class Legend;
class LimitsCard;
class MeterCard;
class NextTradeCard;
class NowCard;
class OrdersCard;
class RequestCard;
class TodayCard;

/// The household's answer to "how are we doing": live power, cost, the day, limits, comforts, orders.
class HomeSection final : public Page {
    Q_OBJECT

public:
    explicit HomeSection(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const HouseholdView& view);

Q_SIGNALS:
    void agentSwitched(bool on);
    /// The limits that would be saved changed; answer with a LimitsView that holds their preview.
    void previewAsked(const wattbourse::core::Preferences& preferences);
    /// The person read what will be signed and agreed.
    void savePreferencesAsked(const wattbourse::core::Preferences& preferences);
    void pauseAsked(wattbourse::core::UnixTime until);
    void comfortsOpened();
    void offerAnswered(std::uint64_t request, bool accepted);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* build();
    /// Puts the cards into their cells, for a wide or a narrow window.
    void arrange();

    NowCard* m_now;
    TodayCard* m_today;
    NextTradeCard* m_next;
    RequestCard* m_request;
    AgentCard* m_agent;
    Card* m_day;
    DayChart* m_chart;
    Legend* m_legend;
    LimitsCard* m_limits;
    ComfortCard* m_comfort;
    MeterCard* m_meter;
    OrdersCard* m_orders;
    QGridLayout* m_upper;
    QGridLayout* m_lower;
    bool m_narrow = false;
};

} // namespace wattbourse::app
