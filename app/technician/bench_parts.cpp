// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/bench_parts.h"

#include "app/aggregator/desk_parts.h"
#include "app/charts/chart_colors.h"
#include "app/models/desk_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

void tick(QPainter& painter, QPointF at, const QColor& color, double size) {
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at + QPointF(-size, 0), at + QPointF(-size * 0.2, size * 0.8),
                                   at + QPointF(size * 1.1, -size * 0.8)});
}

/// The mark before a line.
class CheckMark final : public QWidget {
public:
    explicit CheckMark(QWidget* parent) : QWidget(parent) { setFixedSize(16, 16); }
    void set(BenchCheck::Tone tone) {
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ChartColors& c = chartColors(palette());
        const QPointF middle(8, 8);
        switch (m_tone) {
        case BenchCheck::Tone::Good:
            tick(painter, middle, c.accent, 4);
            break;
        case BenchCheck::Tone::Open:
            painter.setPen(QPen(c.muted, 1.4));
            painter.drawEllipse(middle, 4, 4);
            break;
        case BenchCheck::Tone::Doubtful:
            painter.setPen(QPen(c.warn, 1.8));
            painter.drawLine(QPointF(8, 3), QPointF(8, 9));
            painter.drawPoint(QPointF(8, 13));
            break;
        case BenchCheck::Tone::Bad:
            painter.setPen(QPen(c.danger, 1.8, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(4, 4), QPointF(12, 12));
            painter.drawLine(QPointF(4, 12), QPointF(12, 4));
            break;
        }
    }

private:
    BenchCheck::Tone m_tone{BenchCheck::Tone::Open};
};

} // namespace

StepBadge::StepBadge(QWidget* parent) : QWidget(parent) {
    setFixedSize(22, 22);
}

void StepBadge::show(int number, BenchStepRow::State state) {
    m_number = number;
    m_state = state;
    update();
}

void StepBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColors& c = chartColors(palette());
    const QRectF ring(1.5, 1.5, 19, 19);
    const bool current = m_state == BenchStepRow::State::Current;
    const bool done = m_state == BenchStepRow::State::Done;
    painter.setPen(QPen(current || done ? c.accent : c.faint, 1.3));
    painter.setBrush(current ? QBrush(c.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(ring);
    if (done) {
        tick(painter, ring.center(), c.accent, 4);
        return;
    }
    painter.setFont(sized(font(), 11, /*medium=*/true));
    painter.setPen(current ? c.onFill : c.muted);
    painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
}

ClampPicture::ClampPicture(QWidget* parent) : QWidget(parent) {
    setFixedSize(112, 90);
    setAccessibleName(tr("The clamp around one conductor, its jaws closed, the wire in the middle"));
}

void ClampPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColors& c = chartColors(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.bg);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setClipRect(rect());
    painter.scale(width() / 140.0, height() / 112.0);
    const auto wire = [&](QPointF from, QPointF to, const QColor& color) {
        painter.setPen(QPen(color, 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, to);
    };
    wire({30, 118}, {150, 58}, c.faint);
    const QPointF middle(70, 50);
    wire({-6, 86}, middle + QPointF(-6, 3), c.sell);
    painter.setPen(QPen(c.muted, 1.5));
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(44, 14, 52, 72), 8, 8);
    painter.setBrush(c.bg);
    painter.drawEllipse(middle, 18, 18);
    painter.drawLine(QPointF(44, 32), QPointF(54, 32));
    painter.drawLine(QPointF(86, 32), QPointF(96, 32));
    wire(middle + QPointF(-6, 3), {146, 14}, c.sell);
    painter.setPen(QPen(c.muted, 2));
    painter.drawLine(QPointF(70, 86), QPointF(70, 112));
    painter.setFont(sized(font(), 11, /*medium=*/true));
    painter.setPen(c.sell);
    painter.drawText(QPointF(8, 74), tr("L"));
    painter.setPen(c.muted);
    painter.drawText(QPointF(118, 96), tr("N"));
}

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(3);
}

void CheckList::show(const std::vector<BenchCheck>& checks, int columns) {
    if (m_texts.size() != checks.size() || m_columns != columns) {
        for (QLabel* text : m_texts)
            text->deleteLater();
        for (QWidget* mark : m_marks)
            mark->deleteLater();
        m_texts.clear();
        m_marks.clear();
        m_columns = columns;
        const int rows = (static_cast<int>(checks.size()) + columns - 1) / columns;
        for (int i = 0; i < static_cast<int>(checks.size()); ++i) {
            auto* mark = new CheckMark(this);
            QLabel* text = deskLabel({}, 12, /*quiet=*/false, /*medium=*/false, this);
            text->setWordWrap(columns == 1);
            m_grid->addWidget(mark, i % rows, i / rows * 2, Qt::AlignTop);
            m_grid->addWidget(text, i % rows, i / rows * 2 + 1);
            m_grid->setColumnStretch(i / rows * 2 + 1, 1);
            m_marks.push_back(mark);
            m_texts.push_back(text);
        }
    }
    for (std::size_t i = 0; i < checks.size(); ++i) {
        static_cast<CheckMark*>(m_marks[i])->set(checks[i].tone);
        m_texts[i]->setText(checks[i].text);
        const QString state = checks[i].tone == BenchCheck::Tone::Good       ? tr("right: %1")
                              : checks[i].tone == BenchCheck::Tone::Bad      ? tr("wrong: %1")
                              : checks[i].tone == BenchCheck::Tone::Doubtful ? tr("doubtful: %1")
                                                                             : tr("open: %1");
        m_texts[i]->setAccessibleName(state.arg(checks[i].text));
    }
}

BenchFigureView::BenchFigureView(QWidget* parent)
    : QWidget(parent), m_caption(deskLabel({}, 12, /*quiet=*/true)),
      m_number(deskLabel({}, 22, /*quiet=*/false, /*medium=*/true)), m_unit(deskLabel({}, 13, /*quiet=*/true)),
      m_aside(deskLabel({}, 12, /*quiet=*/true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_caption);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_number, 0, Qt::AlignBaseline);
    line->addWidget(m_unit, 0, Qt::AlignBaseline);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_aside);
    column->addStretch();
}

void BenchFigureView::show(const BenchFigure& figure) {
    m_caption->setText(figure.caption);
    m_number->setText(figure.number.isEmpty() ? desk::unknown() : figure.number);
    m_unit->setText(figure.unit);
    m_aside->setText(figure.aside);
    m_number->setAccessibleName(
        QString(figure.caption + QLatin1Char(' ') + m_number->text() + QLatin1Char(' ') + figure.unit));
}

QString BenchFigureView::number() const {
    return m_number->text();
}

} // namespace wattbourse::app
