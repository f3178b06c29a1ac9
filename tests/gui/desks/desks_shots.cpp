// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the desks with sample data in the room that a 1440 x 900 window leaves a page, in both themes: desks_shots
// DIR
#include "app/aggregator/aggregator_page.h"
#include "app/operator/operator_page.h"
#include "app/technician/technician_page.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "tests/gui/desks/desks_sample.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

namespace {

using namespace wattbourse::app;

bool shoot(QWidget& page, const QString& file) {
    page.resize(1364, 824);
    page.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    return page.grab().save(file);
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc < 2 || argc > 3 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: desks_shots DIR [LANGUAGE]\n");
        return 2;
    }
    installTranslations(app, argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString());
    const QDir out(QString::fromLocal8Bit(argv[1]));
    Theme theme(app, ThemeChoice::Dark);
    bool good = true;
    for (const bool dark : {true, false}) {
        theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString name = dark ? QStringLiteral("dark") : QStringLiteral("light");
        AggregatorPage page;
        page.showMembers(MemberSet(sample::members()));
        page.show(sample::aggregator());
        page.ticket()->setTick({11});
        page.ticket()->findChild<ScaledSpin*>()->setValue(20'000);
        good = shoot(page, out.filePath(QStringLiteral("portfolio-%1.png").arg(name))) && good;
        TechnicianPage bench;
        bench.show(sample::technician());
        good = shoot(bench, out.filePath(QStringLiteral("bench-%1.png").arg(name))) && good;
        OperatorPage office;
        office.show(sample::operatorView());
        good = shoot(office, out.filePath(QStringLiteral("operator-%1.png").arg(name))) && good;
    }
    return good ? 0 : 1;
}
