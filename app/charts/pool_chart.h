// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "core/portfolio/pool.h"

#include <optional>
#include <vector>

namespace wattbourse::app {

/// The pooled offer: what can be promised at which price, against what is asked for and at most paid, with the offer
/// that is about to be made.
class PoolChart final : public ChartWidget {
    Q_OBJECT

public:
    struct Data {
        std::vector<core::PoolStep> steps;
        core::Energy wanted;
        core::Price cap;
        /// Quantity and price.
        std::optional<std::pair<core::Energy, core::Price>> offer;
    };

    explicit PoolChart(QWidget* parent = nullptr);
    void show(Data data);
    using QWidget::show;
    /// In words, for screen readers.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {230, 130}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {150, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Data m_data;
};

} // namespace wattbourse::app
