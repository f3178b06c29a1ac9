// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_strip.h"

#include "app/charts/chart_colors.h"
#include "app/text/status_text.h"
#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QPainter>
#include <QTimeZone>

namespace wattbourse::app {

/// Filled when all nodes agree, a ring when not: told apart without colour.
class StatusStrip::Dot final : public QWidget {
public:
    explicit Dot(QWidget* parent) : QWidget(parent) { setFixedSize(10, 10); }
    void setGood(bool good) {
        if (good != m_good) {
            m_good = good;
            update();
        }
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const ChartColors& c = chartColors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_good ? c.accent : c.warn, 2));
        if (m_good)
            painter.setBrush(c.accent);
        painter.drawEllipse(QRectF(2, 2, 6, 6));
    }

private:
    bool m_good = false;
};

StatusStrip::StatusStrip(QWidget* parent) : QWidget(parent), m_dot(new Dot(this)) {
    setFixedHeight(28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(15, 1, 16, 0);
    row->setSpacing(22);
    const TextStyle quiet{.pixels = 12, .tone = Tone::Muted};
    auto* nodes = new QHBoxLayout;
    nodes->setSpacing(4);
    nodes->addWidget(m_dot);
    m_nodes = new TextLabel({}, quiet);
    nodes->addWidget(m_nodes);
    row->addLayout(nodes);
    const auto add = [&](TextLabel*& label) {
        label = new TextLabel({}, quiet);
        // A long reason is cut, not the window widened.
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        label->setMinimumWidth(40);
        row->addWidget(label);
    };
    add(m_head);
    add(m_wallet);
    add(m_agent);
    add(m_meter);
    row->addStretch(1);
    m_clock = new TextLabel({}, quiet);
    row->addWidget(m_clock);
    setAccessibleName(tr("Status"));
}

void StatusStrip::show(const StatusView& view) {
    m_dot->setGood(view.nodesAgreeing && *view.nodesAgreeing == view.nodes && view.nodes > 0);
    m_nodes->setText(text::nodesSentence(view));
    m_head->setText(text::headSentence(view));
    m_wallet->setText(text::walletSentence(view));
    m_agent->setText(text::agentSentence(view));
    m_meter->setText(text::meterSentence(view));
    const QDateTime local = QDateTime::fromSecsSinceEpoch(view.now.seconds);
    m_clock->setText(local.toString(QStringLiteral("HH:mm:ss ")) + local.timeZoneAbbreviation());
}

void StatusStrip::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(0, 0, width(), 1, c.line);
}

} // namespace wattbourse::app
