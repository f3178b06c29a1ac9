// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/household/comfort_words.h"
#include "app/household/flow_picture.h"
#include "app/models/household_view.h"
#include "app/widgets/card.h"
#include "app/widgets/figure_label.h"
#include "app/widgets/link_button.h"
#include "app/widgets/toggle.h"

/// The small cards of the household's home. Each has show() with its part of the view.
namespace wattbourse::app {

class NowCard final : public QWidget {
    Q_OBJECT

public:
    explicit NowCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const NowView& view, core::UnixTime now);

private:
    Card* m_card;
    TextLabel* m_power;
    TextLabel* m_unit;
    TextLabel* m_words;
    FlowPicture* m_flow;
};

class TodayCard final : public QWidget {
    Q_OBJECT

public:
    explicit TodayCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const TodayView& view);

Q_SIGNALS:
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);

private:
    FigureLabel* m_cost;
    TextLabel* m_tariff;
    TextLabel* m_since;
    TextLabel* m_indicative;
};

class NextTradeCard final : public QWidget {
    Q_OBJECT

public:
    explicit NextTradeCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const std::optional<NextTradeView>& view, const AgentView& agent, core::UnixTime now);

private:
    Card* m_card;
    TextLabel* m_what;
    TextLabel* m_why;
};

class AgentCard final : public QWidget {
    Q_OBJECT

public:
    explicit AgentCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const AgentView& view, core::UnixTime now);

Q_SIGNALS:
    void agentSwitched(bool on);
    /// Until then; now or earlier lets it go on.
    void pauseAsked(wattbourse::core::UnixTime until);

private:
    void offerPauses();

    core::UnixTime m_now;
    bool m_resting = false;
    LinkButton* m_pause;
    Toggle* m_switch;
    TextLabel* m_state;
    TextLabel* m_plan;
    TextLabel* m_done;
};

/// The owner's wishes, a line each, and the way to where they are changed.
class ComfortCard final : public QWidget {
    Q_OBJECT

public:
    explicit ComfortCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const ComfortsView& view);

Q_SIGNALS:
    void opened();

private:
    Card* m_card;
    QVBoxLayout* m_lines;
    std::optional<std::vector<ComfortLine>> m_shown;
    TextLabel* m_none;
};

class MeterCard final : public QWidget {
    Q_OBJECT

public:
    explicit MeterCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const MeterView& view, core::UnixTime now);

private:
    void showSlots(const MeterView& view);

    Card* m_card;
    TextLabel* m_seal;
    TextLabel* m_values;
    TextLabel* m_health;
    TextLabel* m_slots;
    TextLabel* m_register;
};

} // namespace wattbourse::app
