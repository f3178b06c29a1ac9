// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "app/charts/legend.h"
#include "app/models/household_view.h"

#include <QPixmap>

namespace wattbourse::app {

/// Power of the home, trades and price over one day or a part of it. A pointer or, with the keyboard, the arrow keys
/// move a cursor that reads the values out.
class DayChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit DayChart(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const DayView& view);
    /// What there is to name in the legend.
    [[nodiscard]] std::vector<Legend::Item> legend() const;
    /// The values at the cursor, a line each; empty without a cursor.
    [[nodiscard]] QStringList readOut() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {400, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Scale {
        QRectF plot;
        double from = 0;
        double span = 1;
        double lowKw = 0;
        double highKw = 1;
        double kwStep = 1;
        double lowCt = 0;
        double highCt = 1;
        double ctStep = 5;

        [[nodiscard]] double x(core::UnixTime t) const;
        [[nodiscard]] double y(double kw) const;
        [[nodiscard]] double priceY(double ct) const;
    };
    [[nodiscard]] Scale scale() const;
    void paintStill(QPainter& painter, const Scale& s) const;
    void paintAxes(QPainter& painter, const Scale& s) const;
    void paintFlex(QPainter& painter, const Scale& s) const;
    void paintTrades(QPainter& painter, const Scale& s) const;
    void paintForecast(QPainter& painter, const Scale& s) const;
    void paintMeasured(QPainter& painter, const Scale& s) const;
    void paintPrice(QPainter& painter, const Scale& s) const;
    void paintQualities(QPainter& painter, const Scale& s) const;
    void paintCursor(QPainter& painter, const Scale& s) const;
    void setCursorTime(std::optional<core::UnixTime> time);
    [[nodiscard]] std::int64_t keyStep() const;

    DayView m_view;
    std::optional<core::UnixTime> m_cursor;
    /// All but the now marker and the cursor; null when it must be drawn again.
    mutable QPixmap m_still;
};

} // namespace wattbourse::app
