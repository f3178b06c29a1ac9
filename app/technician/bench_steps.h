// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/technician/bench_parts.h"

#include <array>

namespace wattbourse::app {

/// The ten steps of a calibration, where it stands, and the ways out: back and cancel.
class BenchSteps final : public DeskCard {
    Q_OBJECT

public:
    explicit BenchSteps(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const BenchView& view);

Q_SIGNALS:
    void cancelAsked();
    void backAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QWidget* box;
        StepBadge* badge;
        QLabel* title;
        QLabel* detail;
        BenchStepRow::State state{BenchStepRow::State::Ahead};
    };
    std::array<Row, 10> m_rows{};
    QLabel* m_where;
    QLabel* m_promise;
    DeskButton* m_cancel;
    DeskButton* m_back;
};

} // namespace wattbourse::app
