// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every page with sample views as a picture, in both themes: shell_shots DIR [WIDTHxHEIGHT [LANGUAGE]].
#include "app/household/household_page.h"
#include "app/network/authority_dialog.h"
#include "app/network/network_page.h"
#include "app/network/nodes_dialog.h"
#include "app/proof/proof_dialog.h"
#include "app/start/start_page.h"
#include "app/text/translations.h"
#include "app/wallet/wallet_page.h"
#include "app/window/main_window.h"
#include "tests/gui/shell_samples.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

using namespace wattbourse::app;

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: shell_shots DIR [WIDTHxHEIGHT [LANGUAGE]]\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    installTranslations(app, argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    Theme theme(app, ThemeChoice::Dark);
    MainWindow window(theme);
    if (argc > 2) {
        const QStringList sides = QString::fromLocal8Bit(argv[2]).split(QLatin1Char('x'));
        if (sides.size() == 2)
            window.resize(sides[0].toInt(), sides[1].toInt());
    }
    window.addWorkspace(QStringLiteral("home"), QStringLiteral("Home"), QStringLiteral("home"), [] {
        auto* page = new HouseholdPage;
        page->show(samples::household());
        return page;
    });
    window.addWorkspace(QStringLiteral("wallet"), QStringLiteral("Wallet"), QStringLiteral("wallet"), [] {
        auto* page = new WalletPage;
        page->show(samples::wallet());
        return page;
    });
    window.addWorkspace(QStringLiteral("network"), QStringLiteral("Network"), QStringLiteral("network"), [] {
        auto* page = new NetworkPage;
        page->show(samples::network());
        return page;
    });
    window.showTop(samples::top());
    window.showStatus(samples::status());
    window.show();
    const QDir out(QString::fromLocal8Bit(argv[1]));
    const auto shoot = [&](QWidget* what, const QString& name) {
        for (const bool dark : {true, false}) {
            theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            QApplication::processEvents();
            const QString file = out.filePath(name + (dark ? QStringLiteral(".png") : QStringLiteral("-light.png")));
            if (!what->grab().save(file)) {
                std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
                return false;
            }
        }
        return true;
    };
    bool ok = true;
    auto* home = static_cast<HouseholdPage*>(window.page(QStringLiteral("home")));
    window.openWorkspace(QStringLiteral("home"));
    using Section = HouseholdPage::Section;
    for (const auto& [view, name] :
         {std::pair{samples::meterOnly(), "meter-only"}, std::pair{samples::batteryOnly(), "battery-only"},
          std::pair{samples::simulated(), "simulated"}}) {
        home->show(view);
        ok = shoot(&window, QStringLiteral("home-%1").arg(QString::fromLatin1(name))) && ok;
    }
    home->show(samples::household());
    for (const auto& [section, name] : {std::pair{Section::Limits, "limits"}, std::pair{Section::Comforts, "comforts"},
                                        std::pair{Section::Offers, "offers"}, std::pair{Section::History, "history"},
                                        std::pair{Section::Savings, "savings"}}) {
        home->open(section);
        home->showOffers(samples::offers());
        home->showHistory(samples::history());
        home->showSavings(samples::savings());
        QApplication::processEvents();
        ok = shoot(&window, QStringLiteral("home-%1").arg(QString::fromLatin1(name))) && ok;
    }
    home->open(HouseholdPage::Section::Home);
    for (const QString& id : {QStringLiteral("home"), QStringLiteral("wallet"), QStringLiteral("network")}) {
        window.openWorkspace(id);
        ok = shoot(&window, id) && ok;
    }
    ProofDialog proof(samples::wholeEvidence());
    proof.show();
    ok = shoot(&proof, QStringLiteral("proof")) && ok;
    NodesDialog nodes(
        {{QStringLiteral("ws://127.0.0.1:8546"), true}, {QStringLiteral("https://node.ternivalley.example"), false}},
        [](const QString&) { return QString(); });
    nodes.show();
    ok = shoot(&nodes, QStringLiteral("nodes")) && ok;
    AuthorityDialog authority({QStringLiteral("0xef0c294663809dbad7f4112e4b6885a2bfdcf916")},
                              [](const AuthorityOrder&) { return AuthorityDialog::Written{}; });
    authority.show();
    ok = shoot(&authority, QStringLiteral("authority")) && ok;
    auto* start = new StartPage;
    window.setCover(start);
    ok = shoot(&window, QStringLiteral("start")) && ok;
    start->showCreate();
    ok = shoot(&window, QStringLiteral("start-passphrase")) && ok;
    start->showRecoveryWords(SecretText("legal winner thank year wave sausage worth useful legal winner thank yellow"));
    ok = shoot(&window, QStringLiteral("start-words")) && ok;
    return ok ? 0 : 1;
}
