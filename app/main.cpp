// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse: the terminal. Options first, without a display; then the window, then whatever talks to the outside.
#include "app/bridge/end_on_signal.h"
#include "app/bridge/session.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "app/tour/main_job.h"
#include "app/window/main_window.h"
#include "wallet/secret/hardening.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QTimer>
#include <iostream>
#include <spdlog/spdlog.h>

namespace {

struct Options {
    std::string data;
    std::string profile;
    std::string port;
    std::string theme = "auto";
    std::string out;
    std::string store;
    std::uint32_t members = 0;
    bool demo = false;
    bool tour = false;
    bool quitAfterFirstPaint = false;
};

void addOptions(CLI::App& app, Options& o) {
    app.set_version_flag("--version", "wattbourse " WATTBOURSE_VERSION);
    app.add_option("--data", o.data, "Folder of wallet, readings and settings (default: the user's data folder)");
    app.add_option("--profile", o.profile, "Network profile (network.json)");
    app.add_option("--port", o.port, "The meter's serial port, or a path to one");
    app.add_option("--theme", o.theme, "auto, light or dark")->check(CLI::IsMember({"auto", "light", "dark"}));
    app.add_option("--store", o.store, "The portfolio: a file, or postgresql:// which several desks share");
    app.add_option("--members", o.members, "Fill the aggregator's table with generated members (load test)")
        ->check(CLI::Range(0, 1'000'000));
    app.add_flag("--demo", o.demo, "Open on the demo neighbourhood");
    app.add_flag("--tour", o.tour, "Walk through the main job in the demo neighbourhood, then end");
    app.add_option("--out", o.out, "Folder for the tour's pictures and report.json");
    app.add_flag("--quit-after-first-paint", o.quitAfterFirstPaint, "For measuring the start");
    // Qt reads its own (-platform, -style) after ours.
    app.allow_extras();
}

wattbourse::app::ThemeChoice themeOf(const std::string& name) {
    using wattbourse::app::ThemeChoice;
    return name == "light" ? ThemeChoice::Light : name == "dark" ? ThemeChoice::Dark : ThemeChoice::Auto;
}

} // namespace

int main(int argc, char** argv) {
    using namespace wattbourse::app;
    if (const auto hardened = wattbourse::wallet::hardenProcess(); !hardened)
        spdlog::warn("{}", hardened.error().detail);
    CLI::App options{"Wattbourse, the desktop terminal of an energy market.", "wattbourse"};
    Options chosen;
    addOptions(options, chosen);
    try {
        options.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return options.exit(error) == 0 ? 0 : 2;
    }
    if (chosen.tour && chosen.out.empty()) {
        std::cerr << "wattbourse: --tour needs --out DIR\n";
        return 2;
    }

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Wattbourse"));
    QApplication::setApplicationVersion(QStringLiteral(WATTBOURSE_VERSION));
    // The tour's pictures do not depend on the desktop that it runs on.
    const QString language =
        chosen.tour ? QStringLiteral("en") : Session::savedLanguage(Session::folderOf(chosen.data));
    installTranslations(app, language);
    Theme theme(app, chosen.tour ? ThemeChoice::Dark : themeOf(chosen.theme));
    MainWindow window(theme);
    window.setLanguage(language);
    window.resize(1440, 900);

    Session session(window, theme,
                    {.data = chosen.data,
                     .profile = chosen.profile,
                     .port = chosen.port,
                     .members = chosen.members,
                     .store = chosen.store,
                     .themeGiven = chosen.theme != "auto",
                     .demo = chosen.demo || chosen.tour,
                     .tour = chosen.tour});
    window.show();
    if (chosen.quitAfterFirstPaint) {
        window.grab();
        QTimer::singleShot(0, &app, &QApplication::quit);
    } else {
        session.begin();
    }
    EndOnSignal endOnSignal;
    std::unique_ptr<Tour> tour;
    if (chosen.tour) {
        tour = std::make_unique<Tour>(&window, QString::fromStdString(chosen.out), mainJob(session, theme));
        QObject::connect(tour.get(), &Tour::finished, &app, [](bool ok) { QApplication::exit(ok ? 0 : 1); });
        tour->start();
    }
    return QApplication::exec();
}
