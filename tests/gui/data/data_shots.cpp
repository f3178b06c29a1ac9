// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data workspace in its window, in both themes and two sizes: data_shots DIR [LANGUAGE]. QT_SCALE_FACTOR=1.5 for
// 150 %.
#include "app/data/data_page.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "app/window/main_window.h"
#include "tests/gui/data/data_sample.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

using namespace wattbourse::app;

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: data_shots DIR [LANGUAGE]\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    installTranslations(app, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    Theme theme(app, ThemeChoice::Dark);
    MainWindow window(theme);
    auto* page = new DataPage;
    window.addWorkspace(QStringLiteral("data"), QStringLiteral("Data"), QStringLiteral("data"), page);
    page->show(sample::dataWithVerdict());
    page->sales()->selectRow(3);
    window.show();
    const QDir out(QString::fromLocal8Bit(argv[1]));
    for (const QSize size : {QSize(1440, 900), QSize(1920, 1080)})
        for (const bool dark : {true, false}) {
            window.resize(size);
            theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            QApplication::processEvents();
            const QString name = QStringLiteral("data-%1-%2.png")
                                     .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                     .arg(size.width());
            if (!window.grab().save(out.filePath(name)))
                return 1;
        }
    return 0;
}
