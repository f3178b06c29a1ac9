// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the operators' desks with sample data as they stand in windows of 1440 x 900 and 1920 x 1080, and in one of
// 1280 x 720, which is a screen of 1920 x 1080 at 150 %; in both themes: office_shots DIR [LANGUAGE]. With
// QT_SCALE_FACTOR=1.5 everything is drawn half as large again. Complains about a page that does not fit.
#include "app/grid/grid_page.h"
#include "app/operator/operator_page.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "tests/gui/offices/office_sample.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

namespace {

using namespace wattbourse::app;

bool shoot(QWidget& page, QSize size, const QString& file) {
    page.resize(size);
    page.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    if (page.minimumSizeHint().width() > size.width() || page.minimumSizeHint().height() > size.height()) {
        std::fprintf(stderr, "%s: needs %d x %d\n", qPrintable(file), page.minimumSizeHint().width(),
                     page.minimumSizeHint().height());
        page.grab().save(file);
        return false;
    }
    return page.grab().save(file);
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc < 2 || argc > 3 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: office_shots DIR [LANGUAGE]\n");
        return 2;
    }
    installTranslations(app, argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString());
    const QDir out(QString::fromLocal8Bit(argv[1]));
    Theme theme(app, ThemeChoice::Dark);
    bool good = true;
    // What the window's bars and rail leave of it.
    const std::array<std::pair<const char*, QSize>, 3> kWindows{
        {{"1280", {1204, 644}}, {"1440", {1364, 824}}, {"1920", {1844, 1004}}}};
    for (const bool dark : {true, false}) {
        theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const auto& [window, size] : kWindows) {
            const QString tail =
                QStringLiteral("-%1-%2.png")
                    .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"), QString::fromLatin1(window));
            OperatorPage office;
            office.show(sample::office());
            for (int sheet = OperatorPage::Overview; sheet <= OperatorPage::Sealers; ++sheet) {
                office.open(static_cast<OperatorPage::Sheet>(sheet));
                good = shoot(office, size, out.filePath(QStringLiteral("operator-%1").arg(sheet) + tail)) && good;
            }
            GridPage grid;
            grid.show(sample::grid());
            for (int sheet = GridPage::Call; sheet <= GridPage::Terms; ++sheet) {
                grid.open(static_cast<GridPage::Sheet>(sheet));
                good = shoot(grid, size, out.filePath(QStringLiteral("grid-%1").arg(sheet) + tail)) && good;
            }
        }
    }
    return good ? 0 : 1;
}
