// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/confirm_step.h"
#include "app/aggregator/desk_table.h"
#include "app/aggregator/unit_edit.h"
#include "app/charts/pool_chart.h"
#include "app/models/figure.h"
#include "app/models/record_table.h"
#include "core/portfolio/pool_store.h"

#include <QStackedWidget>
#include <memory>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// A request for flexibility that still takes offers.
struct PoolCall {
    enum class State { None, UnderWay, Placed, CameToNothing };
    std::uint64_t request{};
    QString buyer;
    bool up{true};
    core::UnixTime start;
    core::UnixTime end;
    core::UnixTime offersEnd;
    std::uint32_t slots{1};
    /// In each slot.
    core::Energy wanted;
    core::Energy least;
    core::Price cap;
    std::uint32_t penaltyPermille{};
    State state{State::None};
    /// Of this account, unless there is none.
    core::Energy offered;
    core::Price price;
    Figure proof;
};

struct PoolView {
    core::UnixTime now;
    std::vector<PoolCall> calls;
    /// In merit order; none when there is no call of that direction.
    std::shared_ptr<const std::vector<core::PoolPart>> up;
    std::shared_ptr<const std::vector<core::PoolPart>> down;
    /// What the form begins with.
    core::PoolTerms terms;
    /// What all members let the aggregator keep, of a pool each.
    std::uint32_t mostKeepUp{};
    std::uint32_t mostKeepDown{};
    /// Why nothing can be signed now; empty when it can.
    QString blocked;
};

/// Requests for flexibility, what the members' pool can promise for each at which price, and the offer that is made of
/// it. A function of its view.
class PoolPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PoolPanel(QWidget* parent = nullptr);

    void show(const PoolView& view);
    using QWidget::show;
    [[nodiscard]] DeskTable* calls() const { return m_table; }
    [[nodiscard]] PoolChart* chart() const { return m_chart; }
    [[nodiscard]] DeskButton* action() const { return m_action; }
    [[nodiscard]] ConfirmStep* confirm() const { return m_confirm; }
    /// What the chosen request gets, or why it gets nothing.
    [[nodiscard]] QString words() const { return m_words->text(); }
    /// How many requests wait for an offer of this account.
    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    /// Confirmed by its owner.
    void offerAsked(const wattbourse::core::PoolOffer& offer);

private:
    [[nodiscard]] const PoolCall* chosen() const;
    [[nodiscard]] core::PoolTerms terms() const;
    void pool();
    void refresh();
    void showCalls();
    void leaveQuestion();

    PoolView m_view;
    std::uint64_t m_chosen{};
    std::vector<core::PoolStep> m_steps;
    // What m_steps were made of.
    std::shared_ptr<const std::vector<core::PoolPart>> m_parts;
    core::PoolTerms m_pooledAt;
    bool m_termsGiven{};
    QStackedWidget* m_stack;
    RecordTable* m_model;
    DeskTable* m_table;
    PoolChart* m_chart;
    UnitEdit* m_reserve;
    UnitEdit* m_keep;
    UnitEdit* m_quantity;
    UnitEdit* m_price;
    QLabel* m_words;
    DeskButton* m_action;
    ConfirmStep* m_confirm;
};

} // namespace wattbourse::app
