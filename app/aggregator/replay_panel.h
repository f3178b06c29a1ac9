// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "core/base/clock.h"

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <optional>

namespace wattbourse::app {

/// The day that is shown again: which one, how fast, where in it. Keeps its own time and says which moment is shown;
/// whoever has the store shows it.
class ReplayPanel final : public QWidget {
    Q_OBJECT

public:
    /// Seconds of the day in one of ours.
    static constexpr int kFastest = 7'200;

    explicit ReplayPanel(QWidget* parent = nullptr);

    using QWidget::show;
    /// UTC days, counted from 1970, newest first.
    void show(const std::vector<std::int64_t>& days);
    /// The recorded part of the day that was asked for is here: it can be walked from its first moment.
    void begin(core::UnixTime from, core::UnixTime until);
    void end();
    [[nodiscard]] bool running() const { return m_from.has_value(); }
    [[nodiscard]] core::UnixTime moment() const { return m_moment; }
    /// Moves the shown moment by `elapsed` of our time at the chosen speed.
    void advance(std::chrono::milliseconds elapsed);

Q_SIGNALS:
    void dayAsked(qint64 day);
    void momentChanged(wattbourse::core::UnixTime moment);
    void ended();

private:
    void seek(core::UnixTime moment);
    void showState();

    QComboBox* m_day;
    DeskButton* m_load;
    DeskButton* m_play;
    DeskButton* m_stop;
    QSpinBox* m_speed;
    QSlider* m_slider;
    QLabel* m_label;
    QTimer m_timer;
    std::optional<core::UnixTime> m_from;
    core::UnixTime m_until;
    core::UnixTime m_moment;
    std::chrono::milliseconds m_rest{0};
};

} // namespace wattbourse::app
