// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/technician/bench_view.h"

#include <QWidget>

class QLabel;
class QGridLayout;

namespace wattbourse::app {

/// A step's number in a circle: a ring ahead, filled now, ticked when done.
class StepBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StepBadge(QWidget* parent = nullptr);
    using QWidget::show;
    void show(int number, BenchStepRow::State state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number{};
    BenchStepRow::State m_state{BenchStepRow::State::Ahead};
};

/// The clamp on one conductor of two.
class ClampPicture final : public QWidget {
    Q_OBJECT

public:
    explicit ClampPicture(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Lines that must be right, each with a tick, a cross or a ring before it.
class CheckList final : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);
    using QWidget::show;
    /// In `columns` columns, top to bottom.
    void show(const std::vector<BenchCheck>& checks, int columns);

private:
    QGridLayout* m_grid;
    std::vector<QLabel*> m_texts;
    std::vector<QWidget*> m_marks;
    int m_columns{};
};

/// A caption, a large number with its unit, a line below.
class BenchFigureView final : public QWidget {
    Q_OBJECT

public:
    explicit BenchFigureView(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const BenchFigure& figure);
    [[nodiscard]] QString number() const;

private:
    QLabel* m_caption;
    QLabel* m_number;
    QLabel* m_unit;
    QLabel* m_aside;
};

} // namespace wattbourse::app
