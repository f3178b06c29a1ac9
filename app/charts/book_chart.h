// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "app/models/book_curves.h"

#include <optional>
#include <vector>

namespace wattbourse::app {

/// Both cumulative curves of a book with their crossing marked: energy to the right, price upwards.
class BookChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit BookChart(QWidget* parent = nullptr);

    /// `own` are drawn thick on the curves. `withTicket` is the same book with the order that is being written.
    void show(const BookCurves& curves, const std::vector<core::OrderRecord>& own = {},
              const std::optional<BookCurves>& withTicket = std::nullopt);
    void clear();
    /// What the picture says, in words.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {290, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Frame;
    void paintGrid(QPainter& painter, const Frame& frame) const;
    void paintCurves(QPainter& painter, const Frame& frame) const;
    void paintOwn(QPainter& painter, const Frame& frame) const;
    void paintCrossing(QPainter& painter, const Frame& frame) const;

    BookCurves m_curves;
    std::vector<core::OrderRecord> m_own;
    std::optional<BookCurves> m_withTicket;
};

} // namespace wattbourse::app
