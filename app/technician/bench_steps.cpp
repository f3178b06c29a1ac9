// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/bench_steps.h"

#include "app/charts/chart_colors.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {
constexpr int kWriting = 9;
}

BenchSteps::BenchSteps(QWidget* parent)
    : DeskCard(parent), m_where(deskLabel({}, 12, /*quiet=*/true)), m_promise(deskLabel({}, 12, /*quiet=*/true)),
      m_cancel(new DeskButton(DeskButton::Kind::Plain, tr("Cancel"))),
      m_back(new DeskButton(DeskButton::Kind::Plain, tr("Back"))) {
    setAccessibleName(tr("Steps of the calibration"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(deskLabel(tr("Calibration"), 12, /*quiet=*/true, /*medium=*/true));
    head->addStretch();
    head->addWidget(m_where);
    column->addLayout(head);
    column->addSpacing(4);
    for (Row& row : m_rows) {
        row.box = new QWidget;
        auto* line = new QHBoxLayout(row.box);
        line->setContentsMargins(2, 1, 2, 1);
        line->setSpacing(8);
        row.badge = new StepBadge;
        line->addWidget(row.badge);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        row.title = deskLabel({}, 12, /*quiet=*/false, /*medium=*/true);
        row.detail = deskLabel({}, 11, /*quiet=*/true);
        for (QLabel* label : {row.title, row.detail}) {
            label->setMinimumWidth(40);
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            words->addWidget(label);
        }
        line->addLayout(words, 1);
        column->addWidget(row.box, 1);
    }
    column->addSpacing(4);
    m_promise->setWordWrap(true);
    column->addWidget(m_promise);
    column->addSpacing(4);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (DeskButton* button : {m_cancel, m_back}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button, 1);
    }
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &BenchSteps::cancelAsked);
    connect(m_back, &QPushButton::clicked, this, &BenchSteps::backAsked);
}

void BenchSteps::show(const BenchView& view) {
    m_where->setText(view.mode == BenchView::Mode::Finished ? tr("finished")
                     : view.step > 0                        ? tr("step %1 of 10").arg(view.step)
                                                            : tr("not begun"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const BenchStepRow step = i < view.steps.size() ? view.steps[i] : BenchStepRow{};
        row.badge->show(static_cast<int>(i) + 1, step.state);
        row.state = step.state;
        row.title->setText(step.title);
        row.detail->setText(step.detail);
        row.detail->setToolTip(step.detail);
        row.title->setForegroundRole(step.state == BenchStepRow::State::Ahead ? QPalette::PlaceholderText
                                                                              : QPalette::WindowText);
        row.title->setAccessibleName(step.state == BenchStepRow::State::Done      ? tr("done: %1").arg(step.title)
                                     : step.state == BenchStepRow::State::Current ? tr("now: %1").arg(step.title)
                                                                                  : tr("ahead: %1").arg(step.title));
    }
    m_promise->setText(view.step > kWriting ? tr("The constants are in the meter.")
                                            : tr("Nothing is written to the meter before step 9."));
    m_cancel->setEnabled(view.canCancel);
    m_back->setText(view.back.isEmpty() ? tr("Back") : view.back);
    m_back->setEnabled(view.canBack && !view.busy);
    update();
}

void BenchSteps::paintEvent(QPaintEvent* event) {
    DeskCard::paintEvent(event);
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto middle = [this](const Row& row) {
        return row.badge->mapTo(this, row.badge->rect().center()) + QPoint(1, 1);
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        if (row.state == BenchStepRow::State::Current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.raised);
            painter.drawRoundedRect(QRectF(row.box->geometry()).adjusted(-4, 0, 4, 0), 6, 6);
            painter.fillRect(QRectF(1, row.box->y(), 3, row.box->height()), c.accent);
        }
        if (i + 1 == m_rows.size())
            break;
        painter.setPen(QPen(row.state == BenchStepRow::State::Done ? c.accent : c.line, 1.5));
        painter.drawLine(middle(row) + QPoint(0, 11), middle(m_rows[i + 1]) - QPoint(0, 11));
    }
}

} // namespace wattbourse::app
