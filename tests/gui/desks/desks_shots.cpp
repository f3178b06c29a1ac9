// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the desks with sample data at 1440 x 900 in both themes: desks_shots DIR
#include "app/aggregator/aggregator_page.h"
#include "tests/gui/desks/desks_sample.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>
#include <cstdio>

namespace {

using namespace wattbourse::app;

QPalette paletteOf(bool dark) {
    QPalette seed;
    seed.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    const ChartColors& c = chartColors(seed);
    QPalette p;
    p.setColor(QPalette::Window, c.bg);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Button, c.raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onFill);
    p.setColor(QPalette::ToolTipBase, c.raised);
    return p;
}

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
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: desks_shots DIR\n");
        return 2;
    }
    const QDir out(QString::fromLocal8Bit(argv[1]));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont face(QStringLiteral("Roboto"));
    face.setPixelSize(13);
    QApplication::setFont(face);
    bool good = true;
    for (const bool dark : {true, false}) {
        QApplication::setPalette(paletteOf(dark));
        const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
        AggregatorPage page;
        page.showMembers(MemberSet(sample::members()));
        page.show(sample::aggregator());
        page.ticket()->setTick({11});
        page.ticket()->findChild<ScaledSpin*>()->setValue(20'000);
        good = shoot(page, out.filePath(QStringLiteral("portfolio-%1.png").arg(theme))) && good;
    }
    return good ? 0 : 1;
}
