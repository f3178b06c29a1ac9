// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The household's page in each language, and the choice of one. Offscreen.
#include "app/bridge/session.h"
#include "app/household/household_page.h"
#include "app/text/translations.h"
#include "app/window/main_window.h"
#include "app/window/top_bar.h"
#include "tests/gui/shell_samples.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <string_view>
#include <tuple>

using namespace wattbourse::app;

namespace {

QSet<QString> readAloud(const QWidget& root) {
    QSet<QString> out;
    for (const QLabel* label : root.findChildren<QLabel*>())
        out << label->text();
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>())
        out << button->text();
    for (const QWidget* widget : root.findChildren<QWidget*>())
        out << widget->accessibleName();
    return out;
}

QSet<QString> homeIn(const QString& language) {
    installTranslations(*qApp, language);
    HouseholdPage page;
    page.show(samples::household());
    return readAloud(page);
}

} // namespace

class LanguagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanupTestCase() { installTranslations(*qApp, QStringLiteral("en")); }

    void homeSpeaks_data();
    void homeSpeaks();
    void pluralsOfRomanian();
    void numbersFollowTheChoice();
    void languageIsChosen_data();
    void languageIsChosen();
    void menuOffersEveryLanguage();
    void choiceIsThereAtTheNextStart();
    void choiceTakesEffectAtOnce();
};

void LanguagesTest::homeSpeaks_data() {
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* language, const char* limits, const char* trade, const char* orders) {
        QTest::newRow(language) << QStringList{QString::fromUtf8(limits), QString::fromUtf8(trade),
                                               QString::fromUtf8(orders)};
    };
    row("en", "Your price limits", "Next trade", "Orders");
    row("it", "I tuoi limiti di prezzo", "Prossimo scambio", "Ordini");
    row("el", "Τα όρια τιμής σας", "Επόμενη συναλλαγή", "Εντολές");
    row("ro", "Limitele tale de preț", "Următoarea tranzacție", "Ordine");
    row("es", "Tus límites de precio", "Próxima operación", "Órdenes");
}

void LanguagesTest::homeSpeaks() {
    QFETCH(QStringList, expected);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const QSet<QString> english = homeIn(QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
    const QSet<QString> spoken = homeIn(language);
    for (const QString& text : expected)
        QVERIFY2(spoken.contains(text), qPrintable(text));
    if (language == QLatin1String("en"))
        return;
    for (const char* left : {"Your price limits", "Next trade", "Orders", "Save and sign", "The agent trades for you",
                             "Chart of the day"}) {
        QVERIFY2(english.contains(QString::fromLatin1(left)), left);
        QVERIFY2(!spoken.contains(QString::fromLatin1(left)), left);
    }
}

// The three forms: 1; 0, 2..19 and what ends in them; the others with "de" (CLDR plural rules, language ro).
void LanguagesTest::pluralsOfRomanian() {
    installTranslations(*qApp, QStringLiteral("ro"));
    const auto say = [](int n) {
        return QCoreApplication::translate("wattbourse::app::AgentCard", "%n order(s) today", nullptr, n);
    };
    QCOMPARE(say(1), QStringLiteral("1 ordin azi"));
    QCOMPARE(say(5), QStringLiteral("5 ordine azi"));
    QCOMPARE(say(20), QStringLiteral("20 de ordine azi"));
    QCOMPARE(say(103), QStringLiteral("103 ordine azi"));
}

void LanguagesTest::numbersFollowTheChoice() {
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Switzerland));
    installTranslations(*qApp, QStringLiteral("it"));
    QCOMPARE(QLocale().territory(), QLocale::Switzerland);
    installTranslations(*qApp, QStringLiteral("es"));
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    QLocale::setDefault(QLocale::c());
    installTranslations(*qApp, QStringLiteral("en"));
    QCOMPARE(QLocale(), QLocale::c());
}

void LanguagesTest::languageIsChosen_data() {
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("desktop");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* chosen, const QStringList& desktop, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(chosen) << desktop << QString::fromLatin1(expected);
    };
    const auto tags = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    row("desktop", "", tags("it-IT it"), "it");
    row("choice before desktop", "el", tags("it-IT it"), "el");
    row("second of the desktop", "", tags("fr-FR ro-RO en"), "ro");
    row("nothing known", "", tags("fr-FR ja"), "en");
    row("C", "", tags("C"), "en");
    row("unknown choice", "xx", tags("es_ES"), "es");
}

void LanguagesTest::languageIsChosen() {
    QFETCH(QString, chosen);
    QFETCH(QStringList, desktop);
    QFETCH(QString, expected);
    QCOMPARE(languageFor(chosen, desktop), expected);
}

void LanguagesTest::menuOffersEveryLanguage() {
    installTranslations(*qApp, QStringLiteral("en"));
    Theme theme(*qApp, ThemeChoice::Dark);
    MainWindow window(theme);
    window.setLanguage(QStringLiteral("ro"));
    window.show();
    QSignalSpy chosen(&window, &MainWindow::languageChosen);
    QAbstractButton* looks = nullptr;
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->accessibleName() == QLatin1String("Theme and language"))
            looks = button;
    QVERIFY(looks);
    looks->click();
    QStringList names;
    QString checked;
    QAction* greek = nullptr;
    for (const QMenu* menu : looks->findChildren<QMenu*>()) {
        if (menu->title() != QLatin1String("Language"))
            continue;
        for (QAction* action : menu->actions()) {
            names << action->text();
            if (action->isChecked())
                checked = action->text();
            if (action->text() == QStringLiteral("Ελληνικά"))
                greek = action;
        }
    }
    QCOMPARE(checked, QStringLiteral("Română"));
    for (const Language& language : languages())
        QVERIFY2(names.contains(language.name), qPrintable(language.name));
    QVERIFY(greek);
    greek->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("el"));
}

void LanguagesTest::choiceIsThereAtTheNextStart() {
    const QTemporaryDir data;
    const std::string folder = data.path().toStdString();
    QCOMPARE(Session::savedLanguage(folder), QString());
    {
        Theme theme(*qApp, ThemeChoice::Dark);
        MainWindow window(theme);
        const Session session(window, theme, {.data = folder});
        Q_EMIT window.languageChosen(QStringLiteral("ro"));
        QCoreApplication::processEvents();
    }
    QCOMPARE(Session::savedLanguage(folder), QStringLiteral("ro"));
    {
        Theme theme(*qApp, ThemeChoice::Dark);
        MainWindow window(theme);
        const Session session(window, theme, {.data = folder});
        Q_EMIT window.languageChosen(QString());
        QCoreApplication::processEvents();
    }
    QCOMPARE(Session::savedLanguage(folder), QString());
}

void LanguagesTest::choiceTakesEffectAtOnce() {
    const QTemporaryDir data;
    installTranslations(*qApp, QStringLiteral("en"));
    Theme theme(*qApp, ThemeChoice::Dark);
    MainWindow window(theme);
    const Session session(window, theme, {.data = data.path().toStdString()});
    window.show();
    QVERIFY(session.startPage());
    window.setCover(nullptr);
    window.openWorkspace(QStringLiteral("wallet"));
    QVERIFY(readAloud(window).contains(QStringLiteral("Wallet")));
    for (const auto& [language, wallet, theirs] :
         {std::tuple{"it", "Portafoglio", "Tema e lingua"}, std::tuple{"es", "Cartera", "Tema e idioma"},
          std::tuple{"en", "Wallet", "Theme and language"}}) {
        Q_EMIT window.languageChosen(QString::fromLatin1(language));
        QCoreApplication::processEvents();
        const QSet<QString> spoken = readAloud(window);
        QVERIFY2(spoken.contains(QString::fromUtf8(wallet)), wallet);
        QVERIFY2(spoken.contains(QString::fromUtf8(theirs)), theirs);
        QCOMPARE(spoken.contains(QStringLiteral("Wallet")), language == std::string_view("en"));
        // Where one was, and by the keys that lead there.
        QCOMPARE(window.workspace(), QStringLiteral("wallet"));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.workspace(), QStringLiteral("home"));
        window.openWorkspace(QStringLiteral("wallet"));
    }
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
