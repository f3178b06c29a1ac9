// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/problem_strip.h"

#include "app/charts/chart_colors.h"
#include "app/theme/icons.h"
#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace wattbourse::app {

ProblemStrip::ProblemStrip(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel({}, {.wrap = true})), m_mend(new QPushButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(44, 5, 16, 5);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_mend);
    setVisible(false);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT mendAsked(m_id); });
}

void ProblemStrip::show(const std::optional<Problem>& problem) {
    setVisible(problem.has_value());
    if (!problem)
        return;
    m_text->setText(problem->text);
    m_mend->setText(problem->action);
    m_mend->setVisible(!problem->action.isEmpty());
    m_id = problem->id;
}

void ProblemStrip::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), mixed(c.warn, c.surface, 0.12));
    painter.fillRect(0, 0, width(), 1, mixed(c.warn, c.line, 0.6));
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, QRectF(16, (height() - 18) / 2.0, 18, 18), QStringLiteral("alert"), c.warn);
}

} // namespace wattbourse::app
