// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/layout_menu.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMainWindow>
#include <QScreen>
#include <algorithm>

namespace wattbourse::app {

namespace {

// As much of a title bar must be seen to take hold of it.
constexpr int kGripWidth = 80;
constexpr int kGripHeight = 24;

} // namespace

LayoutMenu::LayoutMenu(QWidget* parent) : DeskButton(Kind::Small, tr("Layout"), parent), m_menu(new QMenu(this)) {
    setAccessibleName(tr("Panels and their places"));
    connect(this, &QPushButton::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
}

void LayoutMenu::show(const QList<QAction*>& panels, const QStringList& names) {
    m_names = names;
    m_menu->clear();
    QMenu* shown = m_menu->addMenu(tr("Panels"));
    shown->addActions(panels);
    m_menu->addSeparator();
    for (const QString& name : names)
        connect(m_menu->addAction(name), &QAction::triggered, this, [this, name] { Q_EMIT layoutChosen(name); });
    connect(m_menu->addAction(tr("Keep this layout as…")), &QAction::triggered, this, &LayoutMenu::askName);
    if (!names.isEmpty()) {
        QMenu* forget = m_menu->addMenu(tr("Forget a layout"));
        for (const QString& name : names)
            connect(forget->addAction(name), &QAction::triggered, this, [this, name] { Q_EMIT layoutForgotten(name); });
    }
    connect(m_menu->addAction(tr("Standard layout")), &QAction::triggered, this, &LayoutMenu::resetAsked);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Another window")), &QAction::triggered, this, &LayoutMenu::windowAsked);
    connect(m_menu->addAction(tr("Keys…")), &QAction::triggered, this, &LayoutMenu::keysAsked);
    connect(m_menu->addAction(tr("Warnings…")), &QAction::triggered, this, &LayoutMenu::warningsAsked);
}

void LayoutMenu::askName() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this layout"));
    dialog->setLabelText(tr("Its name:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        if (const QString name = text.simplified().left(60); !name.isEmpty())
            Q_EMIT layoutKept(name);
    });
    dialog->open();
}

QRect reachable(const QRect& frame, const QList<QRect>& screens) {
    const QRect title(frame.left(), frame.top(), frame.width(), kGripHeight);
    for (const QRect& screen : screens) {
        const QRect seen = screen & title;
        if (seen.width() >= std::min(kGripWidth, frame.width()) && seen.height() >= kGripHeight)
            return frame;
    }
    if (screens.isEmpty())
        return frame;
    const QRect& home = screens.first();
    QRect moved(0, 0, std::min(frame.width(), home.width()), std::min(frame.height(), home.height()));
    moved.moveCenter(home.center());
    return moved;
}

void bringPanelsBack(QMainWindow& window) {
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        if (!dock->isFloating())
            continue;
        const QRect wanted = reachable(dock->frameGeometry(), screens);
        if (wanted == dock->frameGeometry())
            continue;
        dock->resize(wanted.size());
        dock->move(wanted.topLeft());
    }
}

} // namespace wattbourse::app
