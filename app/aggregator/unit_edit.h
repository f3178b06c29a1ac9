// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <QWidget>
#include <cstdint>
#include <optional>

class QLabel;

namespace wattbourse::app {

/// A decimal number as an integer of 10^-scale: read and written by the locale's marks, never through floating point.
class ScaledSpin final : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit ScaledSpin(int scale, QWidget* parent = nullptr);

    /// In 10^-scale, as everything here.
    void setRange(std::int64_t least, std::int64_t most, std::int64_t step);
    void setShownDecimals(int decimals);
    void setValue(std::int64_t value);
    [[nodiscard]] std::int64_t value() const { return m_value; }
    /// What a text means; none when it is no such number.
    [[nodiscard]] std::optional<std::int64_t> parsed(const QString& text) const;

    void stepBy(int steps) override;
    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;
    void fixup(QString& input) const override;

Q_SIGNALS:
    void valueChanged(qint64 value);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    void take(std::int64_t value);
    [[nodiscard]] QString textOf(std::int64_t value) const;

    int m_scale;
    int m_decimals;
    std::int64_t m_least{0};
    std::int64_t m_most{0};
    std::int64_t m_step{1};
    std::int64_t m_value{0};
};

/// A ScaledSpin in a frame with its unit and two large step buttons.
class UnitEdit final : public QWidget {
    Q_OBJECT

public:
    UnitEdit(const QString& name, int scale, const QString& unit, QWidget* parent = nullptr);
    [[nodiscard]] ScaledSpin* spin() const { return m_spin; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ScaledSpin* m_spin;
};

} // namespace wattbourse::app
