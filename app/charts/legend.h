// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"

#include <vector>

namespace wattbourse::app {

/// The names of a chart's series with their marks, in one line.
class Legend final : public ChartWidget {
    Q_OBJECT

public:
    enum class Mark { Line, Dashed, Block };
    struct Item {
        QString name;
        QColor ChartColors::*color;
        Mark mark;
        bool operator==(const Item&) const = default;
    };

    explicit Legend(QWidget* parent = nullptr);
    using QWidget::show;
    void show(std::vector<Item> items);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Item> m_items;
};

} // namespace wattbourse::app
