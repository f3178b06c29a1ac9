// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/replay_panel.h"

#include "app/aggregator/desk_parts.h"
#include "app/models/desk_text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr int kTickMs = 100;
constexpr std::int64_t kDaySeconds = 86'400;

QString dayText(std::int64_t day) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(day * kDaySeconds, Qt::UTC).date(), QLocale::ShortFormat);
}

} // namespace

ReplayPanel::ReplayPanel(QWidget* parent)
    : QWidget(parent), m_day(new QComboBox), m_load(new DeskButton(DeskButton::Kind::Plain, tr("Show this day again"))),
      m_play(new DeskButton(DeskButton::Kind::Primary, tr("Play"))),
      m_stop(new DeskButton(DeskButton::Kind::Plain, tr("Back to now"))), m_speed(new QSpinBox),
      m_slider(new QSlider(Qt::Horizontal)), m_label(deskLabel({}, 12)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    m_day->setAccessibleName(tr("Day to show again (UTC)"));
    m_day->setMinimumWidth(120);
    top->addWidget(m_day);
    top->addWidget(m_load);
    top->addStretch();
    column->addLayout(top);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_play->setCheckable(true);
    row->addWidget(m_play);
    QLabel* speed = deskLabel(tr("Speed"), 12, /*quiet=*/true);
    speed->setBuddy(m_speed);
    row->addWidget(speed);
    m_speed->setRange(1, kFastest);
    m_speed->setValue(60);
    m_speed->setSuffix(QStringLiteral(" ×"));
    m_speed->setAccessibleName(tr("Seconds of the day in one second"));
    row->addWidget(m_speed);
    m_slider->setAccessibleName(tr("Moment of the day"));
    m_slider->setPageStep(900);
    m_slider->setSingleStep(60);
    row->addWidget(m_slider, 1);
    row->addWidget(m_stop);
    column->addLayout(row);
    m_label->setWordWrap(true);
    column->addWidget(m_label);
    column->addStretch();

    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(std::chrono::milliseconds(kTickMs)); });
    connect(m_load, &QPushButton::clicked, this, [this] {
        if (m_day->currentIndex() >= 0)
            Q_EMIT dayAsked(m_day->currentData().toLongLong());
    });
    connect(m_play, &QAbstractButton::toggled, this, [this](bool on) {
        on ? m_timer.start() : m_timer.stop();
        showState();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int at) {
        if (m_from)
            seek(*m_from + std::chrono::seconds(at));
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT ended();
    });
    showState();
}

void ReplayPanel::show(const std::vector<std::int64_t>& days) {
    bool same = m_day->count() == static_cast<int>(days.size());
    for (int i = 0; same && i < m_day->count(); ++i)
        same = m_day->itemData(i).toLongLong() == days[static_cast<std::size_t>(i)];
    if (same)
        return;
    const QVariant chosen = m_day->currentData();
    m_day->clear();
    for (const std::int64_t day : days)
        m_day->addItem(dayText(day), static_cast<qlonglong>(day));
    m_day->setCurrentIndex(std::max(m_day->count() > 0 ? 0 : -1, m_day->findData(chosen)));
    showState();
}

void ReplayPanel::begin(core::UnixTime from, core::UnixTime until) {
    m_from = from;
    m_until = std::max(from, until);
    m_moment = from;
    m_rest = {};
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, static_cast<int>((m_until - from).count()));
        m_slider->setValue(0);
    }
    showState();
    m_play->setFocus();
    Q_EMIT momentChanged(m_moment);
}

void ReplayPanel::end() {
    m_play->setChecked(false);
    m_from.reset();
    showState();
}

void ReplayPanel::advance(std::chrono::milliseconds elapsed) {
    if (!m_from)
        return;
    m_rest += elapsed * m_speed->value();
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(m_rest);
    m_rest -= whole;
    if (whole.count() > 0)
        seek(m_moment + whole);
    if (m_moment >= m_until)
        m_play->setChecked(false);
}

void ReplayPanel::seek(core::UnixTime moment) {
    const core::UnixTime to = std::clamp(moment, *m_from, m_until);
    if (to == m_moment)
        return;
    m_moment = to;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>((m_moment - *m_from).count()));
    showState();
    Q_EMIT momentChanged(m_moment);
}

void ReplayPanel::showState() {
    const bool on = m_from.has_value();
    m_load->setEnabled(m_day->count() > 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_play, m_slider, m_stop})
        part->setEnabled(on);
    m_play->setText(m_timer.isActive() ? tr("Pause") : tr("Play"));
    m_label->setText(on ? tr("Shown: %1 %2 of %3 to %4. Nothing can be signed meanwhile.")
                              .arg(dayText(m_moment.seconds / kDaySeconds), desk::clockTimeSeconds(m_moment),
                                   desk::clockTime(*m_from), desk::clockTime(m_until))
                     : m_day->count() > 0 ? tr("Choose a day that this desk has recorded.")
                                          : tr("Nothing is recorded yet. The desk records while it is open."));
}

} // namespace wattbourse::app
