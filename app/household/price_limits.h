// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "core/units/units.h"

#include <QAbstractSlider>
#include <vector>

namespace wattbourse::app {

class LimitHandle;

/// One axis of prices with the handles "buy below" and "sell above" and, where it is asked for, the least reward for
/// flexibility; the market's past is behind them. Each handle takes the keyboard: arrows move by one tick, Page Up and
/// Down by ten, Home and End to the ends.
class PriceLimits final : public ChartWidget {
    Q_OBJECT

public:
    enum class Handles { BuyAndSell, AlsoReward };
    explicit PriceLimits(Handles handles = Handles::BuyAndSell, QWidget* parent = nullptr);
    /// The tick is positive and lowest < highest.
    void setAxis(core::Price lowest, core::Price highest, core::Price tick);
    void setPast(const std::vector<std::int64_t>& volumes);
    /// Moves the handles; held within the axis. Emits nothing.
    void setLimits(core::Price maxBuy, core::Price minSell);
    /// Without its handle it is only kept. What lies beside the axis or between two ticks stays as it is until somebody
    /// moves the handle.
    void setReward(core::Price least);
    [[nodiscard]] core::Price reward() const;
    [[nodiscard]] core::Price maxBuy() const;
    [[nodiscard]] core::Price minSell() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, m_reward == nullptr ? 100 : 118}; }

Q_SIGNALS:
    /// A person moved a handle.
    void moved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class LimitHandle;
    [[nodiscard]] double x(double ct) const;
    [[nodiscard]] core::Price priceOf(const LimitHandle& handle) const;
    [[nodiscard]] int tickAt(double x) const;
    [[nodiscard]] std::vector<LimitHandle*> handles() const;
    void place();
    void say();

    core::Price m_lowest{};
    core::Price m_highest{300000};
    core::Price m_tick{1000};
    std::vector<std::int64_t> m_past;
    LimitHandle* m_buy;
    LimitHandle* m_sell;
    LimitHandle* m_reward = nullptr;
    core::Price m_rewardSet{};
    int m_rewardAt = 0;
};

/// A round handle on the axis; its value counts ticks from the lowest price.
class LimitHandle final : public QAbstractSlider {
    Q_OBJECT

public:
    LimitHandle(PriceLimits& axis, QColor ChartColors::*color);
    static constexpr int kSide = 24;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    PriceLimits& m_axis;
    QColor ChartColors::*m_color;
};

} // namespace wattbourse::app
