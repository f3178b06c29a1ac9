// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/desk_parts.h"

#include "app/charts/marks.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace wattbourse::app {

QLabel* deskLabel(const QString& text, int pixels, bool quiet, bool medium, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(sized(label->font(), pixels, medium));
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

DeskCard::DeskCard(QWidget* parent) : QFrame(parent) {}

void DeskCard::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.line);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

FigureTile::FigureTile(const QString& caption, const QString& unit, QWidget* parent)
    : QWidget(parent), m_caption(caption),
      m_number(deskLabel(QStringLiteral("–"), 20, /*quiet=*/false, /*medium=*/true)),
      m_unit(deskLabel(unit, 12, /*quiet=*/true)), m_aside(deskLabel({}, 11, /*quiet=*/true)),
      m_shield(new ShieldButton) {
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(12, 7, 12, 7);
    outer->setSpacing(8);
    auto* left = new QVBoxLayout;
    left->setSpacing(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(5);
    top->addWidget(deskLabel(caption, 11, /*quiet=*/true));
    top->addWidget(m_shield);
    top->addStretch();
    auto* figure = new QHBoxLayout;
    figure->setSpacing(4);
    figure->addWidget(m_number, 0, Qt::AlignBaseline);
    figure->addWidget(m_unit, 0, Qt::AlignBaseline);
    figure->addStretch();
    left->addLayout(top);
    left->addLayout(figure);
    outer->addLayout(left, 1);
    m_aside->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    outer->addWidget(m_aside, 0, Qt::AlignBottom);
    // The caption keeps its line when there is nothing to prove.
    QSizePolicy keeps = m_shield->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_shield->setSizePolicy(keeps);
    m_shield->hide();
}

void FigureTile::show(const QString& number, const QString& aside, const Figure& proof) {
    m_number->setText(number);
    m_aside->setText(aside);
    m_number->setAccessibleName(
        QString(m_caption + QLatin1Char(' ') + number + QLatin1Char(' ') + m_unit->text()).trimmed());
    m_shield->show(proof);
}

ShieldLegend::ShieldLegend(QWidget* parent) : QWidget(parent) {
    setFont(sized(font(), 11));
    setAccessibleName(tr("Shields: proven, not yet final, not proven, stale"));
}

QSize ShieldLegend::sizeHint() const {
    int width = 0;
    for (const FigureState state : kStates)
        width += 18 + fontMetrics().horizontalAdvance(figureStateWord(state)) + 12;
    return {width, 18};
}

void ShieldLegend::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    double x = 0;
    for (const FigureState state : kStates) {
        marks::shield(painter, QRectF(x, 0, 14, height()), state, c);
        painter.setPen(c.muted);
        const QString word = figureStateWord(state);
        painter.drawText(QRectF(x + 18, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += 18 + fontMetrics().horizontalAdvance(word) + 12;
    }
}

WarnBand::WarnBand(QWidget* parent) : QWidget(parent), m_label(deskLabel({}, 12)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 5, 8, 5);
    m_label->setWordWrap(true);
    layout->addWidget(m_label);
    hide();
}

void WarnBand::setText(const QString& text) {
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

void WarnBand::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(c.warn, c.line, 0.55));
    painter.setBrush(mixed(c.warn, c.surface, 0.12));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    marks::warning(painter, QRectF(7, 0, 14, height()), c.warn);
}

} // namespace wattbourse::app
