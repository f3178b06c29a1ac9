// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/top_bar.h"

#include "app/charts/chart_colors.h"
#include "app/text/translations.h"
#include "app/widgets/text_label.h"
#include "app/window/icon_button.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPainter>

namespace wattbourse::app {

TopBar::TopBar(Theme& theme, QWidget* parent)
    : QWidget(parent), m_network(new Chip), m_proof(new Chip), m_role(new Chip), m_address(new Chip(/*mono=*/true)) {
    setFixedHeight(48);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 10, 1);
    row->setSpacing(16);
    row->addWidget(new TextLabel(QStringLiteral("Wattbourse"), {.pixels = 15, .medium = true}));
    row->addWidget(m_network);
    row->addStretch(1);
    row->addWidget(m_proof);
    row->addWidget(m_role);
    row->addWidget(m_address);

    auto* looks = new IconButton(QStringLiteral("theme"), tr("Theme and language"));
    row->addWidget(looks);
    connect(looks, &QAbstractButton::clicked, this, [this, looks, &theme] {
        auto* menu = new QMenu(looks);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto* group = new QActionGroup(menu);
        const auto add = [&](const QString& name, ThemeChoice choice) {
            QAction* action = menu->addAction(name);
            action->setCheckable(true);
            action->setChecked(theme.choice() == choice);
            group->addAction(action);
            connect(action, &QAction::triggered, &theme, [&theme, choice] { theme.choose(choice); });
        };
        add(tr("As the desktop"), ThemeChoice::Auto);
        add(tr("Light"), ThemeChoice::Light);
        add(tr("Dark"), ThemeChoice::Dark);
        menu->addSeparator();
        addLanguages(*menu->addMenu(tr("Language")));
        menu->popup(looks->mapToGlobal(QPoint(0, looks->height())));
    });
}

void TopBar::addLanguages(QMenu& menu) {
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& name, const QString& tag) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(m_language == tag);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] {
            m_language = tag;
            Q_EMIT languageChosen(tag);
        });
    };
    add(tr("As the desktop"), {});
    for (const Language& language : languages())
        add(language.name, language.tag);
}

void TopBar::show(const TopView& view) {
    m_network->show(view.network);
    m_proof->show(view.proof, view.proofState);
    m_role->show(view.role);
    m_address->show(view.address);
}

void TopBar::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(0, height() - 1, width(), 1, c.line);
}

} // namespace wattbourse::app
