// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of the start-up benchmark: a Qt window with six docks and nothing else; ends after its first paint.
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("centre")));
    for (int i = 0; i < 6; ++i) {
        auto* dock = new QDockWidget(QStringLiteral("dock %1").arg(i));
        dock->setWidget(new QLabel(QStringLiteral("content %1").arg(i)));
        window.addDockWidget(i % 2 == 0 ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    }
    window.resize(1440, 900);
    window.show();
    window.grab();
    QTimer::singleShot(0, &app, &QApplication::quit);
    return QApplication::exec();
}
