// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comforts_view.h"
#include "app/widgets/card.h"

#include <QWidget>

namespace wattbourse::app {

/// The home's devices: what each does, how it is reached, and whether it does as it is told.
class DevicesCard final : public QWidget {
    Q_OBJECT

public:
    explicit DevicesCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const ComfortsView& view);

Q_SIGNALS:
    void addAsked();

private:
    struct Row {
        QWidget* holder;
        TextLabel* name;
        TextLabel* does;
        TextLabel* state;
    };
    void make(const std::vector<DeviceNow>& devices);

    Card* m_card;
    QVBoxLayout* m_list;
    TextLabel* m_safe;
    TextLabel* m_none;
    std::vector<Row> m_rows;
    QString m_made;
};

} // namespace wattbourse::app
