// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comforts_view.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;
class QTimeEdit;

/// The fields of one device's wishes each. show() fills them without saying touched(); edited() keeps what the fields
/// cannot show (a Wh beyond the shown digits) as it was.
namespace wattbourse::app {

class CarEditor final : public QWidget {
    Q_OBJECT

public:
    explicit CarEditor(const core::ElectricVehicle& car, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const core::CarComfort& comfort);
    [[nodiscard]] core::CarComfort edited() const;

Q_SIGNALS:
    void touched();

private:
    core::CarComfort m_comfort;
    QTimeEdit* m_arrival;
    QTimeEdit* m_readyBy;
    QDoubleSpinBox* m_leastNow;
    QDoubleSpinBox* m_target;
    QCheckBox* m_limited;
    QDoubleSpinBox* m_limit;
    QCheckBox* m_fromBattery;
    QCheckBox* m_toHome;
};

class HeatEditor final : public QWidget {
    Q_OBJECT

public:
    explicit HeatEditor(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const core::HeatComfort& comfort);
    [[nodiscard]] core::HeatComfort edited() const;

Q_SIGNALS:
    void touched();

private:
    core::HeatComfort m_comfort;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_high;
};

class ApplianceEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ApplianceEditor(const core::Appliance& appliance, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const core::ApplianceComfort& comfort);
    [[nodiscard]] core::ApplianceComfort edited() const;

Q_SIGNALS:
    void touched();

private:
    core::ApplianceComfort m_comfort;
    QCheckBox* m_wanted;
    QTimeEdit* m_earliest;
    QTimeEdit* m_latest;
};

class QuietEditor final : public QWidget {
    Q_OBJECT

public:
    explicit QuietEditor(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const std::optional<core::QuietHours>& quiet);
    [[nodiscard]] std::optional<core::QuietHours> edited() const;

Q_SIGNALS:
    void touched();

private:
    core::QuietHours m_quiet;
    QCheckBox* m_on;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
};

class ReserveEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ReserveEditor(core::Energy capacity, QWidget* parent = nullptr);
    using QWidget::show;
    void show(std::uint32_t percent);
    [[nodiscard]] std::uint32_t edited() const;

Q_SIGNALS:
    void touched();

private:
    void say();

    core::Energy m_capacity;
    QSpinBox* m_percent;
    class TextLabel* m_note;
};

} // namespace wattbourse::app
