// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "app/charts/legend.h"
#include "app/models/offers_view.h"

namespace wattbourse::app {

/// An event's slots: what the contract expects, the household's own estimate with its band, the plan without the event,
/// and what is to be given.
class BaselineChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit BaselineChart(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const OfferRow& offer);
    [[nodiscard]] std::vector<Legend::Item> legend() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<core::Energy> given() const;

    OfferRow m_offer;
};

} // namespace wattbourse::app
