// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/figure_label.h"

#include <QBoxLayout>

namespace wattbourse::app {

FigureLabel::FigureLabel(const TextStyle& style, const QString& unit, QWidget* parent)
    : QWidget(parent), m_text(new TextLabel({}, style)),
      m_unit(new TextLabel(unit, {.pixels = style.pixels > 20 ? 14 : style.pixels, .tone = Tone::Muted})),
      m_shield(new ShieldButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 0, Qt::AlignBaseline);
    row->addWidget(m_unit, 0, Qt::AlignBaseline);
    row->addWidget(m_shield);
    m_unit->setVisible(!unit.isEmpty());
    connect(m_shield, &ShieldButton::proofAsked, this, &FigureLabel::proofAsked);
}

void FigureLabel::show(const Figure& figure) {
    m_text->setText(figure.text);
    m_shield->show(figure);
}

void FigureLabel::setUnit(const QString& unit) {
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

} // namespace wattbourse::app
