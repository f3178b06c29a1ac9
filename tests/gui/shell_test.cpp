// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: by keys, and by what is read on screen. Offscreen.
#include "app/charts/authority_ring.h"
#include "app/charts/day_chart.h"
#include "app/household/household_page.h"
#include "app/household/orders_card.h"
#include "app/household/price_limits.h"
#include "app/network/authority_dialog.h"
#include "app/network/network_page.h"
#include "app/network/nodes_dialog.h"
#include "app/proof/proof_dialog.h"
#include "app/proof/proof_json.h"
#include "app/start/passphrase_strength.h"
#include "app/start/start_page.h"
#include "app/text/translations.h"
#include "app/wallet/wallet_page.h"
#include "app/widgets/record_view.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/shield_button.h"
#include "app/widgets/sign_dialog.h"
#include "app/widgets/toggle.h"
#include "app/window/main_window.h"
#include "app/window/problem_strip.h"
#include "app/window/rail.h"
#include "tests/gui/shell_samples.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>
#include <QTreeWidget>
#include <memory>

using namespace wattbourse;
using namespace wattbourse::app;

namespace {

/// All text that a person reads in `root`, line by line.
QString readAloud(const QWidget& root) {
    QStringList out;
    for (const QLabel* label : root.findChildren<QLabel*>())
        if (label->isVisibleTo(&root) && !label->text().isEmpty())
            out << label->text();
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&root) && !button->text().isEmpty())
            out << button->text();
    return out.join(QLatin1Char('\n'));
}

template <class T>
T* only(QWidget& root, const QString& accessibleName) {
    T* found = nullptr;
    for (T* widget : root.findChildren<T*>())
        if (widget->accessibleName() == accessibleName && widget->isVisibleTo(&root))
            found = widget;
    return found;
}

QPushButton* button(QWidget& root, const QString& text) {
    for (QPushButton* candidate : root.findChildren<QPushButton*>())
        if (candidate->text() == text && candidate->isVisibleTo(&root))
            return candidate;
    return nullptr;
}

bool takesFocus(const QWidget* widget) {
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
}

template <class D>
D* dialogOf(QWidget& owner) {
    for (D* dialog : owner.findChildren<D*>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

class ShellTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyControlHasAName_data();
    void everyControlHasAName();
    void tabReachesEveryControlBothWays_data();
    void tabReachesEveryControlBothWays();
    void workspacesOpenByKeyAndOnlyThen();
    void themeSwitchesAtRunTime();

    void homeSaysWhatIsKnown();
    void homeInventsNothing();
    void homeHasNoChainWords();
    void handlesMoveByKeys();
    void handleAnnouncesItsPrice();
    void savingShowsAllThatIsSigned();
    void strayEnterSignsNothing();
    void undoBringsBackWhatIsInForce();
    void viewsDoNotMoveATouchedHandle();
    void previewIsOnlyShownForItsLimits();
    void switchAsksForTheAgent();
    void ordersTellResultAndReason();
    void ordersFilter();
    void chartReadsOutByKeys();
    void showIsCheapWhenNothingChanged();

    void shieldOpensTheInspector();
    void inspectorCopiesJson();

    void unlockTakesThePassphraseOutOfTheField();
    void revokingAsksFirst();
    void historyIsInWords();

    void networkNamesTheLie();
    void networkSaysWhatDoesNotFit();
    void ringIsReadByKeys();
    void catchingUpIsShownWhileItLasts();
    void catchingUpIsHeldByTheKeyboard();
    void nodesTellThroughWhomTheNetworkIsRead();
    void ownAuthoritysDutyIsSaid();
    void proofOfATransactionIsWhole();
    void nodesAreChosenByTheKeyboard();
    void authorityFilesSayWhatWasWritten();
    void fewKeysAreSaidAloud();
    void outsideTextStaysPlain();

    void problemHasAButton();
    void whatIsPaidIsCalledIndicative();
    void statusSaysUnknown();

    void firstStartCreatesAWallet();
    void wrongBackupWordIsRefused();
    void restoreHandsOverWordsAndPassphrase();
    void strengthHint();

private:
    template <class P, class V>
    P* put(const V& view) {
        auto* page = new P;
        page->show(view);
        m_window->addWorkspace(QStringLiteral("page"), QStringLiteral("Page"), QStringLiteral("home"), page);
        QApplication::processEvents();
        return page;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void ShellTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(*qApp);
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Dark);
}

void ShellTest::init() {
    m_window = std::make_unique<MainWindow>(*m_theme);
    m_window->showTop(samples::top());
    m_window->showStatus(samples::status());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ShellTest::cleanup() {
    m_window.reset();
}

static QWidget* pageNamed(const QString& name) {
    if (name == QStringLiteral("home")) {
        auto* page = new HouseholdPage;
        page->show(samples::household());
        return page;
    }
    using Section = HouseholdPage::Section;
    for (const auto& [section, called] :
         {std::pair{Section::Limits, "limits"}, std::pair{Section::Comforts, "comforts"},
          std::pair{Section::Offers, "offers"}, std::pair{Section::History, "history"},
          std::pair{Section::Savings, "savings"}})
        if (name == QString::fromLatin1(called)) {
            auto* page = new HouseholdPage;
            page->show(samples::household());
            page->open(section);
            page->showOffers(samples::offers());
            page->showHistory(samples::history());
            page->showSavings(samples::savings());
            return page;
        }
    if (name == QStringLiteral("wallet")) {
        auto* page = new WalletPage;
        page->show(samples::wallet());
        return page;
    }
    if (name == QStringLiteral("locked")) {
        WalletView view = samples::wallet();
        view.state = WalletState::Locked;
        auto* page = new WalletPage;
        page->show(view);
        return page;
    }
    if (name == QStringLiteral("network")) {
        auto* page = new NetworkPage;
        page->show(samples::network());
        return page;
    }
    auto* start = new StartPage;
    if (name == QStringLiteral("create"))
        start->showCreate();
    if (name == QStringLiteral("restore"))
        start->showRestore();
    return start;
}

static void pages() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"home", "limits", "comforts", "offers", "history", "savings", "wallet", "locked",
                             "network", "roles", "create", "restore"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ShellTest::everyControlHasAName_data() {
    pages();
}

void ShellTest::everyControlHasAName() {
    QFETCH(QString, name);
    m_window->addWorkspace(name, name, QStringLiteral("home"), pageNamed(name));
    QApplication::processEvents();
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        // The line inside a spin box is read as the spin box.
        if (!takesFocus(widget) || widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface* read = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(read != nullptr);
        QVERIFY2(
            !read->text(QAccessible::Name).isEmpty(),
            qPrintable(
                QStringLiteral("a %1 without a name").arg(QString::fromLatin1(widget->metaObject()->className()))));
    }
}

void ShellTest::tabReachesEveryControlBothWays_data() {
    pages();
}

void ShellTest::tabReachesEveryControlBothWays() {
    QFETCH(QString, name);
    m_window->addWorkspace(name, name, QStringLiteral("home"), pageNamed(name));
    QApplication::processEvents();
    QSet<QWidget*> wanted;
    for (QWidget* widget : m_window->findChildren<QWidget*>())
        if (takesFocus(widget) && widget->focusProxy() == nullptr)
            wanted.insert(widget);
    // In a group of exclusive buttons the arrows choose; Tab stops at the chosen one.
    for (QAbstractButton* b : m_window->findChildren<QAbstractButton*>())
        if (b->isCheckable() && !b->isChecked() && (b->autoExclusive() || b->group() != nullptr))
            wanted.remove(b);
    QVERIFY(!wanted.isEmpty());
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QSet<QWidget*> seen;
        for (qsizetype i = 0; i < 3 * wanted.size() + 10; ++i) {
            QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.get(), key);
            if (QApplication::focusWidget() != nullptr)
                seen.insert(QApplication::focusWidget());
        }
        for (QWidget* widget : wanted)
            QVERIFY2(seen.contains(widget), qPrintable(QStringLiteral("%1 “%2” is out of reach of the keyboard")
                                                           .arg(QString::fromLatin1(widget->metaObject()->className()),
                                                                widget->accessibleName())));
    }
}

void ShellTest::workspacesOpenByKeyAndOnlyThen() {
    int made = 0;
    m_window->addWorkspace(QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("home"),
                           [] { return new QWidget; });
    m_window->addWorkspace(QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("wallet"), [&made] {
        ++made;
        return new QWidget;
    });
    QCOMPARE(m_window->workspace(), QStringLiteral("a"));
    QCOMPARE(made, 0);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->workspace(), QStringLiteral("b"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(made, 1);
    // Covered, the shortcuts rest.
    m_window->setCover(new StartPage);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->workspace(), QStringLiteral("b"));
}

void ShellTest::themeSwitchesAtRunTime() {
    auto* page = put<HouseholdPage>(samples::household());
    const QColor dark = m_window->grab().toImage().pixelColor(page->mapTo(m_window.get(), QPoint(4, 4)));
    m_theme->choose(ThemeChoice::Light);
    QApplication::processEvents();
    const QColor light = m_window->grab().toImage().pixelColor(page->mapTo(m_window.get(), QPoint(4, 4)));
    m_theme->choose(ThemeChoice::Dark);
    // The values of --bg in the design's tokens.
    QCOMPARE(dark.name(), QStringLiteral("#10151b"));
    QCOMPARE(light.name(), QStringLiteral("#f3f5f8"));
}

void ShellTest::homeSaysWhatIsKnown() {
    const QString text = readAloud(*put<HouseholdPage>(samples::household()));
    for (const char* part :
         {"0.86", "feeding into the street", "1.84", "3.12 without trading, on tariff “Casa Fissa”",
          "2 slots still provisional", "Sells 0.80 kWh at 14.0 ct or more, 15:00–15:15", "In force now: 18.0 / 11.5 ct",
          "you would have traded 31 of 42 kWh and paid 4.10 cr instead of 6.80", "Connected, sealed",
          "Slots today: 52 measured, 2 partly measured, 1 while the meter was open or not sealed",
          "Register: 1,234.5 kWh drawn, 98.7 kWh fed", "Indicative metering: the meter is not approved for billing."})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

void ShellTest::homeInventsNothing() {
    HouseholdView empty;
    empty.now = samples::now();
    const QString text = readAloud(*put<HouseholdPage>(empty));
    QVERIFY2(!text.contains(QStringLiteral("0.00")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("no reading of the meter yet")));
    QVERIFY(text.contains(QStringLiteral("the cost without trading is not known yet")));
    QVERIFY(text.contains(QStringLiteral("No trade is planned.")));
    QVERIFY(text.contains(QStringLiteral("Nothing is in force yet.")));
    QVERIFY(text.contains(QStringLiteral("Your agent has placed no orders yet.")));
}

void ShellTest::homeHasNoChainWords() {
    const QString text = readAloud(*put<HouseholdPage>(samples::household())).toLower();
    for (const char* word : {"wei", "gas", "nonce", "trie", "0x", "block", "contract"})
        QVERIFY2(!text.contains(QString::fromLatin1(word)), word);
}

void ShellTest::handlesMoveByKeys() {
    auto* page = put<HouseholdPage>(samples::household());
    auto* buy = page->findChild<LimitHandle*>(QStringLiteral("buyBelow"));
    auto* limits = page->findChild<PriceLimits*>();
    QVERIFY(buy != nullptr && limits != nullptr);
    QSignalSpy preview(page, &HouseholdPage::previewAsked);
    buy->setFocus();
    QTest::keyClick(buy, Qt::Key_Right);
    QCOMPARE(limits->maxBuy().value, 181000U);
    QTest::keyClick(buy, Qt::Key_PageDown);
    QCOMPARE(limits->maxBuy().value, 171000U);
    QTest::keyClick(buy, Qt::Key_Home);
    QCOMPARE(limits->maxBuy().value, 50000U);
    QCOMPARE(limits->minSell().value, 115000U);
    QCOMPARE(preview.count(), 3);
}

void ShellTest::handleAnnouncesItsPrice() {
    auto* page = put<HouseholdPage>(samples::household());
    auto* sell = page->findChild<LimitHandle*>(QStringLiteral("sellAbove"));
    QAccessibleInterface* read = QAccessible::queryAccessibleInterface(sell);
    QCOMPARE(read->role(), QAccessible::Slider);
    QVERIFY(read->valueInterface() != nullptr);
    QCOMPARE(read->text(QAccessible::Description), QStringLiteral("Sells above 11.5 ct per kWh"));
    QTest::keyClick(sell, Qt::Key_Left);
    QCOMPARE(read->text(QAccessible::Description), QStringLiteral("Sells above 11.4 ct per kWh"));
}

void ShellTest::savingShowsAllThatIsSigned() {
    auto* page = put<HouseholdPage>(samples::household());
    QSignalSpy saved(page, &HouseholdPage::savePreferencesAsked);
    auto* save = page->findChild<QPushButton*>(QStringLiteral("saveLimits"));
    QVERIFY(!save->isEnabled());
    QTest::keyClick(page->findChild<LimitHandle*>(QStringLiteral("buyBelow")), Qt::Key_Right);
    QVERIFY(save->isEnabled());
    QTest::keyClick(save, Qt::Key_Space);
    auto* dialog = dialogOf<SignDialog>(*page);
    QVERIFY(dialog != nullptr);
    const QString text = readAloud(*dialog);
    for (const char* part :
         {"18.1 ct per kWh", "11.5 ct per kWh", "20.0 ct per kWh", "2.50 kWh", "5.00 cr", "everybody"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QCOMPARE(saved.count(), 0);
    QTest::mouseClick(button(*dialog, QStringLiteral("Sign and save")), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    const auto wanted = saved[0][0].value<core::Preferences>();
    QCOMPARE(wanted.maxBuy.value, 181000U);
    QCOMPARE(wanted.maxEnergyPerSlot.value, 2500);
}

void ShellTest::strayEnterSignsNothing() {
    auto* page = put<HouseholdPage>(samples::household());
    QSignalSpy saved(page, &HouseholdPage::savePreferencesAsked);
    QTest::keyClick(page->findChild<LimitHandle*>(QStringLiteral("buyBelow")), Qt::Key_Right);
    QTest::keyClick(page->findChild<QPushButton*>(QStringLiteral("saveLimits")), Qt::Key_Space);
    auto* dialog = dialogOf<SignDialog>(*page);
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    QApplication::processEvents();
    QCOMPARE(saved.count(), 0);
}

void ShellTest::undoBringsBackWhatIsInForce() {
    auto* page = put<HouseholdPage>(samples::household());
    auto* limits = page->findChild<PriceLimits*>();
    QTest::keyClick(page->findChild<LimitHandle*>(QStringLiteral("sellAbove")), Qt::Key_End);
    QCOMPARE(limits->minSell().value, 300000U);
    QTest::mouseClick(button(*page, QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(limits->minSell().value, 115000U);
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("saveLimits"))->isEnabled());
}

void ShellTest::viewsDoNotMoveATouchedHandle() {
    auto* page = put<HouseholdPage>(samples::household());
    auto* limits = page->findChild<PriceLimits*>();
    QTest::keyClick(page->findChild<LimitHandle*>(QStringLiteral("buyBelow")), Qt::Key_Right);
    HouseholdView later = samples::household();
    later.limits.inForce->maxBuy = {160000};
    page->show(later);
    QCOMPARE(limits->maxBuy().value, 181000U);
    later.limits.inForce->maxBuy = {181000};
    page->show(later);
    // Saved: the next value in force is followed again.
    later.limits.inForce->maxBuy = {150000};
    page->show(later);
    QCOMPARE(limits->maxBuy().value, 150000U);
}

void ShellTest::previewIsOnlyShownForItsLimits() {
    auto* page = put<HouseholdPage>(samples::household());
    QTest::keyClick(page->findChild<LimitHandle*>(QStringLiteral("buyBelow")), Qt::Key_Right);
    const QString text = readAloud(*page);
    QVERIFY(!text.contains(QStringLiteral("4.10 cr")));
    QVERIFY(text.contains(QStringLiteral("Working out what these limits would have done.")));
}

void ShellTest::switchAsksForTheAgent() {
    auto* page = put<HouseholdPage>(samples::household());
    QSignalSpy switched(page, &HouseholdPage::agentSwitched);
    auto* toggle = page->findChild<Toggle*>(QStringLiteral("agentSwitch"));
    QVERIFY(toggle->isChecked());
    QTest::keyClick(toggle, Qt::Key_Space);
    QCOMPARE(switched.count(), 1);
    QCOMPARE(switched[0][0].toBool(), false);
}

void ShellTest::ordersTellResultAndReason() {
    const HouseholdView view = samples::household();
    QCOMPARE(OrdersCard::resultOf(view.orders[0]), QStringLiteral("open, gate 14:30"));
    QCOMPARE(OrdersCard::resultOf(view.orders[1]), QStringLiteral("0.60 at 14.2 ct"));
    QVERIFY(OrdersCard::resultOf(view.orders[2]).startsWith(QStringLiteral("0.52 of 0.75 at 13.1 ct: ")));
    QCOMPARE(OrdersCard::resultOf(view.orders[4]), QStringLiteral("none: 19.3 ct was above your limit"));
}

void ShellTest::ordersFilter() {
    auto* page = put<HouseholdPage>(samples::household());
    auto* table = only<RecordView>(*page, QStringLiteral("Orders"));
    QCOMPARE(table->table()->rowCount(), 6);
    QTest::mouseClick(button(*page, QStringLiteral("open")), Qt::LeftButton);
    QCOMPARE(table->table()->rowCount(), 1);
    QTest::mouseClick(button(*page, QStringLiteral("with a reason")), Qt::LeftButton);
    QCOMPARE(table->table()->rowCount(), 2);
}

void ShellTest::chartReadsOutByKeys() {
    auto* page = put<HouseholdPage>(samples::household());
    auto* chart = page->findChild<DayChart*>();
    chart->setFocus();
    QVERIFY(chart->readOut().isEmpty());
    QTest::keyClick(chart, Qt::Key_Left);
    const QStringList lines = chart->readOut();
    QCOMPARE(lines.value(0), QStringLiteral("13:52"));
    QVERIFY2(lines.filter(QStringLiteral("used")).size() == 1 && lines.filter(QStringLiteral("price")).size() == 1,
             qPrintable(lines.join(QLatin1Char('\n'))));
    QCOMPARE(chart->accessibleDescription(), lines.join(QStringLiteral(", ")));
    QTest::keyClick(chart, Qt::Key_End);
    QVERIFY(!chart->readOut().filter(QStringLiteral("expected")).isEmpty());
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY(chart->readOut().isEmpty());
}

void ShellTest::showIsCheapWhenNothingChanged() {
    const HouseholdView view = samples::household();
    auto* page = put<HouseholdPage>(view);
    QElapsedTimer timer;
    timer.start();
    constexpr int kRounds = 100;
    for (int i = 0; i < kRounds; ++i)
        page->show(view);
    // A frame's budget is 8 ms; showing the same again must be far below it, in a debug build as well.
    QVERIFY2(timer.elapsed() < kRounds * 4, qPrintable(QString::number(timer.elapsed())));
}

void ShellTest::shieldOpensTheInspector() {
    auto* page = put<HouseholdPage>(samples::household());
    ShieldButton* shield = nullptr;
    for (ShieldButton* candidate : page->findChildren<ShieldButton*>())
        if (shield == nullptr && candidate->isVisible() && candidate->state() == FigureState::Proven)
            shield = candidate;
    QVERIFY(shield != nullptr);
    QCOMPARE(shield->accessibleName(), QStringLiteral("Proven at final block 18,402. Opens the proof."));
    shield->setFocus();
    QTest::keyClick(shield, Qt::Key_Return);
    auto* dialog = dialogOf<ProofDialog>(*m_window);
    QVERIFY(dialog != nullptr);
    QVERIFY(readAloud(*dialog).contains(QStringLiteral("This figure stands in block 18,402.")));
    QVERIFY(readAloud(*dialog).contains(QStringLiteral("3 of 4 authorities")));
}

void ShellTest::inspectorCopiesJson() {
    const QJsonObject json = proofJson(*samples::evidence()).object();
    QCOMPARE(json[QStringLiteral("blockNumber")].toString(), QStringLiteral("0x47e2"));
    QCOMPARE(json[QStringLiteral("stateRoot")].toString().size(), 66);
    QVERIFY(json.contains(QStringLiteral("accountProof")) && json.contains(QStringLiteral("storageProof")));
    ProofDialog dialog(samples::evidence());
    dialog.show();
    QTest::mouseClick(button(dialog, QStringLiteral("Copy as JSON")), Qt::LeftButton);
    QCOMPARE(QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object(), json);
}

void ShellTest::unlockTakesThePassphraseOutOfTheField() {
    WalletView view = samples::wallet();
    view.state = WalletState::Locked;
    auto* page = put<WalletPage>(view);
    QSignalSpy asked(page, &WalletPage::unlockAsked);
    auto* field = only<SecretField>(*page, QStringLiteral("Passphrase of the wallet"));
    QVERIFY(field != nullptr);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("four words of mine"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].value<SecretText>().view() == "four words of mine");
    QVERIFY(field->text().isEmpty());
    view.problem = QStringLiteral("That is not the passphrase of this wallet.");
    page->show(view);
    QVERIFY(readAloud(*page).contains(view.problem));
    view.state = WalletState::Unlocked;
    view.problem.clear();
    page->show(view);
    QVERIFY(!field->isVisible());
    QSignalSpy locked(page, &WalletPage::lockAsked);
    QTest::mouseClick(button(*page, QStringLiteral("Lock now")), Qt::LeftButton);
    QCOMPARE(locked.count(), 1);
}

void ShellTest::revokingAsksFirst() {
    auto* page = put<WalletPage>(samples::wallet());
    QSignalSpy revoked(page, &WalletPage::revokeSessionAsked);
    QTest::mouseClick(button(*page, QStringLiteral("Take the right away")), Qt::LeftButton);
    auto* dialog = dialogOf<SignDialog>(*page);
    QVERIFY(dialog != nullptr);
    QCOMPARE(revoked.count(), 0);
    QTest::mouseClick(button(*dialog, QStringLiteral("Sign and take away")), Qt::LeftButton);
    QCOMPARE(revoked.count(), 1);
}

void ShellTest::historyIsInWords() {
    auto* page = put<WalletPage>(samples::wallet());
    auto* table = only<RecordView>(*page, QStringLiteral("History"));
    const QModelIndex reported = table->table()->index(1, 1);
    QVERIFY2(reported.data().toString().startsWith(QStringLiteral("Report the reading for ")),
             qPrintable(reported.data().toString()));
    QVERIFY(!reported.data().toString().contains(QStringLiteral("slot")));
    // As it was recorded stays within reach.
    QVERIFY(reported.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("\nReport slot ")));
    const QModelIndex refused = table->table()->index(4, 2);
    QCOMPARE(refused.data().toString(), QStringLiteral("refused by the market"));
    // Why: read aloud, and wrapped in a tool tip.
    QVERIFY(refused.data(Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("The market holds")));
    const QPoint at = table->visualRect(refused).center();
    QHelpEvent help(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &help);
    QVERIFY2(QToolTip::text().startsWith(QStringLiteral("<p>The market holds")), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void ShellTest::networkNamesTheLie() {
    auto* page = put<NetworkPage>(samples::network());
    auto* nodes = only<RecordView>(*page, QStringLiteral("Nodes"));
    QCOMPARE(nodes->table()->index(3, 1).data().toString(),
             QStringLiteral("dropped: it showed a false proof at block 18,391"));
    QVERIFY(nodes->table()
                ->index(3, 1)
                .data(Qt::AccessibleDescriptionRole)
                .toString()
                .contains(QStringLiteral("\nforged proof at block 18391: ")));
    QVERIFY(readAloud(*page).contains(QStringLiteral("https://old.example was dropped: it showed a false proof")));
}

void ShellTest::networkSaysWhatDoesNotFit() {
    NetworkView view = samples::network();
    view.slotSeconds = 900;
    view.readingSeconds = 15;
    QVERIFY(!readAloud(*put<NetworkPage>(view)).contains(QStringLiteral("can only be guessed")));
    view.slotSeconds = 60;
    view.readingSeconds = 300;
    QVERIFY(readAloud(*put<NetworkPage>(view))
                .contains(QStringLiteral("The meter reads every 300 s, but a slot lasts 60 s")));
}

void ShellTest::ringIsReadByKeys() {
    auto* page = put<NetworkPage>(samples::network());
    auto* ring = only<AuthorityRing>(*page, QStringLiteral("Turns of the authorities"));
    QVERIFY(ring->accessibleDescription().contains(QStringLiteral("it is the turn of number 2")));
    QTest::keyClick(ring, Qt::Key_Left);
    QVERIFY(ring->accessibleDescription().startsWith(QStringLiteral("Authority 4 of 4")));
    QVERIFY(ring->accessibleDescription().contains(QStringLiteral("sealed twice 1")));
    QTest::keyClick(ring, Qt::Key_Right);
    QVERIFY(ring->accessibleDescription().startsWith(QStringLiteral("Authority 1 of 4")));
    ring->show({});
    QCOMPARE(ring->accessibleDescription(), QStringLiteral("No authority is known yet."));
    QTest::keyClick(ring, Qt::Key_Right);
    QCOMPARE(ring->accessibleDescription(), QStringLiteral("No authority is known yet."));
}

void ShellTest::catchingUpIsShownWhileItLasts() {
    NetworkView view = samples::network();
    auto* page = put<NetworkPage>(view);
    auto* bar = only<QProgressBar>(*page, QStringLiteral("Catching up"));
    QVERIFY(bar->isVisibleTo(page));
    QCOMPARE(bar->value(), 714);
    QVERIFY(readAloud(*page).contains(QStringLiteral("12,345 of 17,280 blocks checked")));
    view.status.catchUp.reset();
    page->show(view);
    QVERIFY(!bar->isVisibleTo(page));
}

void ShellTest::catchingUpIsHeldByTheKeyboard() {
    NetworkView view = samples::network();
    auto* page = put<NetworkPage>(view);
    auto* bar = only<QProgressBar>(*page, QStringLiteral("Catching up"));
    QSignalSpy asked(page, &NetworkPage::holdCatchUpAsked);
    auto* pause = only<QAbstractButton>(*page, QStringLiteral("Pause catching up"));
    QVERIFY(pause != nullptr && pause->isVisibleTo(page));
    QVERIFY((pause->focusPolicy() & Qt::TabFocus) != 0);
    QTest::keyClick(pause, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toBool(), true);
    // The client counts what is left anew while it stands still; the bar keeps how far it came.
    view.status.catchUp = core::CatchUp{0, 4935, true};
    page->show(view);
    QCOMPARE(bar->value(), 714);
    QVERIFY(readAloud(*page).contains(QStringLiteral("paused, 4,935 blocks left")));
    QVERIFY(only<QAbstractButton>(*page, QStringLiteral("Pause catching up")) == nullptr);
    QTest::keyClick(only<QAbstractButton>(*page, QStringLiteral("Go on catching up")), Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked[1][0].toBool(), false);
    view.status.catchUp.reset();
    page->show(view);
    QVERIFY(!pause->isVisibleTo(page));
}

void ShellTest::nodesTellThroughWhomTheNetworkIsRead() {
    NetworkView view = samples::network();
    auto* page = put<NetworkPage>(view);
    QVERIFY(readAloud(*page).contains(QStringLiteral("Nodes of others: every answer is checked")));
    view.status.endpoints.resize(1);
    page->show(view);
    QVERIFY(readAloud(*page).contains(QStringLiteral("One node of somebody else: it cannot lie to you")));
    view.status.endpoints[0].own = true;
    page->show(view);
    QVERIFY(readAloud(*page).contains(QStringLiteral("Your own node alone")));
}

void ShellTest::proofOfATransactionIsWhole() {
    const Evidence whole = samples::wholeEvidence();
    ProofDialog dialog(whole);
    auto* tree = only<QTreeWidget>(dialog, QStringLiteral("Parts of the proof"));
    const auto one = [tree](const QString& part) {
        const auto found = tree->findItems(part, Qt::MatchExactly | Qt::MatchRecursive);
        return found.size() == 1 ? found[0]->text(1) : QStringLiteral("not there once");
    };
    QCOMPARE(one(QStringLiteral("Transaction")), QStringLiteral("number 2 of 2 in the block"));
    QCOMPARE(one(QStringLiteral("Receipt, 7 bytes")), QStringLiteral("0x04040404040404"));
    QCOMPARE(one(QStringLiteral("Rule")), QStringLiteral("more than half of the authorities make a block final"));
    QCOMPARE(tree->findItems(QStringLiteral("Account"), Qt::MatchExactly).size(), 2);
    const QJsonObject json = proofJson(*whole).object();
    QCOMPARE(json[QStringLiteral("more")].toArray().size(), 1);
    QCOMPARE(json[QStringLiteral("inclusion")][QStringLiteral("receipts")].toArray().at(1).toString(),
             QStringLiteral("0x04040404040404"));
}

void ShellTest::ownAuthoritysDutyIsSaid() {
    NetworkView view = samples::network();
    auto* page = put<NetworkPage>(view);
    QVERIFY(!readAloud(*page).contains(QStringLiteral("Your authority")));
    view.ownAuthority = view.status.authorities[3].address;
    view.status.authorities[3].clockOffset = -4;
    page->show(view);
    const QString said = readAloud(*page);
    QVERIFY(said.contains(QStringLiteral("Your authority sealed 4,592 blocks lately and missed 0 turns.")));
    QVERIFY(said.contains(QStringLiteral("It sealed twice")));
    QVERIFY(said.contains(QStringLiteral("Its clock is 4 s late")));
    view.ownAuthority = core::Address{};
    page->show(view);
    QVERIFY(readAloud(*page).contains(QStringLiteral("Your authority is not among those that seal now.")));
}

void ShellTest::nodesAreChosenByTheKeyboard() {
    const auto check = [](const QString& endpoint) {
        return endpoint.startsWith(QStringLiteral("https://")) ? QString() : QStringLiteral("no address");
    };
    NodesDialog dialog({nodeAddressOf(QStringLiteral("https://node.example#pin-sha256=AA&role=own"))}, check);
    dialog.show();
    QVERIFY(readAloud(dialog).contains(QStringLiteral("Your own node alone")));
    QTest::mouseClick(button(dialog, QStringLiteral("Add a node")), Qt::LeftButton);
    auto fields = dialog.findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 2);
    QTest::keyClicks(fields[1], QStringLiteral("ftp://x"));
    QVERIFY(!button(dialog, QStringLiteral("Use these nodes"))->isEnabled());
    QVERIFY(readAloud(dialog).contains(QStringLiteral("ftp://x: no address")));
    fields[1]->clear();
    QTest::keyClicks(fields[1], QStringLiteral("https://node.example#pin-sha256=AA"));
    QVERIFY(readAloud(dialog).contains(QStringLiteral("stands there twice")));
    fields[1]->clear();
    QTest::keyClicks(fields[1], QStringLiteral(" https://other.example "));
    QVERIFY(readAloud(dialog).contains(QStringLiteral("Your own node first")));
    QVERIFY(button(dialog, QStringLiteral("Use these nodes"))->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(endpointOf(dialog.nodes().at(0)), QStringLiteral("https://node.example#pin-sha256=AA&role=own"));
    QCOMPARE(endpointOf(dialog.nodes().at(1)), QStringLiteral("https://other.example"));
}

void ShellTest::authorityFilesSayWhatWasWritten() {
    AuthorityOrder asked;
    QString problem = QStringLiteral("peers: not an enode address");
    AuthorityDialog dialog(
        {QStringLiteral("0x00000000000000000000000000000000000000aa")}, [&](const AuthorityOrder& order) {
            asked = order;
            return problem.isEmpty()
                       ? AuthorityDialog::Written{{QStringLiteral("chain.json"), QStringLiteral("KEYS.txt")}, {}}
                       : AuthorityDialog::Written{{}, problem};
        });
    dialog.show();
    QAbstractButton* write = button(dialog, QStringLiteral("Write the files"));
    QTest::mouseClick(write, Qt::LeftButton);
    QVERIFY(readAloud(dialog).contains(QStringLiteral("Choose a folder on this computer first.")));
    only<QLineEdit>(dialog, QStringLiteral("Write the files to"))->setText(QStringLiteral("/tmp/authority"));
    only<QPlainTextEdit>(dialog, QStringLiteral("The others, one address a line"))
        ->setPlainText(QStringLiteral("enode://a\n\n  enode://b \n"));
    QTest::mouseClick(write, Qt::LeftButton);
    QVERIFY(readAloud(dialog).contains(problem));
    QCOMPARE(asked.peers, QStringList({QStringLiteral("enode://a"), QStringLiteral("enode://b")}));
    QCOMPARE(asked.authority, QStringLiteral("0x00000000000000000000000000000000000000aa"));
    problem.clear();
    QTest::mouseClick(write, Qt::LeftButton);
    QVERIFY(readAloud(dialog).contains(QStringLiteral("Written: chain.json, KEYS.txt.")));
}

void ShellTest::fewKeysAreSaidAloud() {
    NetworkView view = samples::network();
    auto* page = put<NetworkPage>(view);
    QVERIFY(readAloud(*page).contains(
        QStringLiteral("A block is final when 3 of 4 authorities built on it, and settled from 3 on")));
    view.status.rule = {core::ConsensusRule::Kind::Aura, 3, 2, 3};
    page->show(view);
    QVERIFY(readAloud(*page).contains(QStringLiteral("Two keys together decide")));
    view.status.rule = {core::ConsensusRule::Kind::Aura, 1, 1, 1};
    page->show(view);
    QVERIFY(readAloud(*page).contains(QStringLiteral("One key alone decides")));
}

void ShellTest::outsideTextStaysPlain() {
    NetworkView view = samples::network();
    view.status.endpoints.clear();
    view.status.alarms = {"<b>bold</b> <a href=\"http://evil.example\">update now</a>\u202e\n"};
    auto* page = put<NetworkPage>(view);
    bool seen = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("evil"))) {
            seen = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(label->text().startsWith(QStringLiteral("<b>bold</b>")));
            QVERIFY(!label->text().contains(QChar(0x202e)) && !label->text().contains(QLatin1Char('\n')));
        }
    QVERIFY(seen);
}

void ShellTest::problemHasAButton() {
    StatusView view = samples::status();
    view.problem =
        Problem{QStringLiteral("The meter was unplugged."), QStringLiteral("Find the meter"), QStringLiteral("meter")};
    m_window->showStatus(view);
    QSignalSpy mended(m_window.get(), &MainWindow::mendAsked);
    QTest::mouseClick(button(*m_window, QStringLiteral("Find the meter")), Qt::LeftButton);
    QCOMPARE(mended.count(), 1);
    QCOMPARE(mended[0][0].toString(), QStringLiteral("meter"));
    view.problem.reset();
    m_window->showStatus(view);
    QVERIFY(button(*m_window, QStringLiteral("Find the meter")) == nullptr);
}

void ShellTest::whatIsPaidIsCalledIndicative() {
    m_window->showStatus(samples::status());
    QVERIFY(readAloud(*m_window).contains(QStringLiteral("reading 4 s ago · indicative")));
    const QString sentence = QStringLiteral("Indicative metering: the meter is not approved for billing.");
    QVERIFY(readAloud(*put<HouseholdPage>(samples::household())).contains(sentence));
    QVERIFY(readAloud(*put<WalletPage>(samples::wallet())).contains(sentence));
}

void ShellTest::statusSaysUnknown() {
    StatusView view;
    view.now = samples::now();
    m_window->showStatus(view);
    const QString text = readAloud(*m_window);
    for (const char* part : {"Nodes: connecting", "Head unknown", "No wallet", "Agent off", "No meter"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
}

void ShellTest::firstStartCreatesAWallet() {
    auto* start = new StartPage;
    m_window->setCover(start);
    QSignalSpy role(start, &StartPage::roleChosen);
    QSignalSpy create(start, &StartPage::createWalletAsked);
    QSignalSpy confirmed(start, &StartPage::recoveryWordsConfirmed);
    QTest::keyClick(only<QAbstractButton>(*start, QStringLiteral("Household")), Qt::Key_Space);
    QCOMPARE(role.count(), 1);
    auto* first = only<SecretField>(*start, QStringLiteral("Passphrase"));
    auto* second = only<SecretField>(*start, QStringLiteral("Passphrase, once more"));
    QVERIFY(first != nullptr && second != nullptr);
    QPushButton* go = button(*start, QStringLiteral("Create the wallet"));
    QTest::keyClicks(first, QStringLiteral("river stone violin"));
    QTest::keyClicks(second, QStringLiteral("river stone viola"));
    QVERIFY(!go->isEnabled());
    QVERIFY(readAloud(*start).contains(QStringLiteral("The two are not the same.")));
    second->clear();
    QTest::keyClicks(second, QStringLiteral("river stone violin"));
    QVERIFY(go->isEnabled());
    QTest::keyClick(go, Qt::Key_Space);
    QCOMPARE(create.count(), 1);
    QVERIFY(create[0][0].value<SecretText>().view() == "river stone violin");

    const QStringList words =
        QStringLiteral("legal winner thank year wave sausage worth useful legal winner thank yellow")
            .split(QLatin1Char(' '));
    start->showRecoveryWords(SecretText(words.join(QLatin1Char(' ')).toStdString()));
    QStringList shown;
    for (const QLabel* label : start->findChildren<QLabel*>(QStringLiteral("recoveryWord")))
        shown << label->text();
    QCOMPARE(shown.size(), 12);
    QTest::mouseClick(button(*start, QStringLiteral("I have written them down")), Qt::LeftButton);
    int asked = 0;
    for (QLineEdit* answer : start->findChildren<QLineEdit*>())
        if (answer->isVisible() && answer->accessibleName().startsWith(QStringLiteral("Word "))) {
            QTest::keyClicks(answer, words[answer->accessibleName().mid(5).toInt() - 1]);
            ++asked;
        }
    QCOMPARE(asked, 3);
    QTest::mouseClick(button(*start, QStringLiteral("Check")), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
    QVERIFY(start->findChildren<QLabel*>(QStringLiteral("recoveryWord")).isEmpty());
}

void ShellTest::wrongBackupWordIsRefused() {
    auto* start = new StartPage;
    m_window->setCover(start);
    QSignalSpy confirmed(start, &StartPage::recoveryWordsConfirmed);
    start->showRecoveryWords(SecretText("legal winner thank year wave sausage worth useful legal winner thank yellow"));
    QTest::mouseClick(button(*start, QStringLiteral("I have written them down")), Qt::LeftButton);
    for (QLineEdit* answer : start->findChildren<QLineEdit*>())
        if (answer->isVisible())
            QTest::keyClicks(answer, QStringLiteral("zoo"));
    QTest::mouseClick(button(*start, QStringLiteral("Check")), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(readAloud(*start).contains(QStringLiteral("is not the one that you were shown")));
}

void ShellTest::restoreHandsOverWordsAndPassphrase() {
    auto* start = new StartPage;
    m_window->setCover(start);
    start->showRestore();
    QSignalSpy restore(start, &StartPage::restoreWalletAsked);
    auto* words = only<QWidget>(*start, QStringLiteral("Recovery words"));
    QVERIFY(words != nullptr);
    QTest::keyClicks(words, QStringLiteral("  Legal winner  thank "));
    for (SecretField* field : start->findChildren<SecretField*>())
        if (field->isVisible())
            QTest::keyClicks(field, QStringLiteral("river stone violin"));
    QTest::keyClick(button(*start, QStringLiteral("Restore the wallet")), Qt::Key_Space);
    QCOMPARE(restore.count(), 1);
    QVERIFY(restore[0][0].value<SecretText>().view() == "legal winner thank");
    QVERIFY(restore[0][1].value<SecretText>().view() == "river stone violin");
}

void ShellTest::strengthHint() {
    QCOMPARE(passphraseStrength(QStringLiteral("short")), PassphraseStrength::TooShort);
    QCOMPARE(passphraseStrength(QStringLiteral("aaaaaaaaaaaa")), PassphraseStrength::Weak);
    QCOMPARE(passphraseStrength(QStringLiteral("password")), PassphraseStrength::Weak);
    QCOMPARE(passphraseStrength(QStringLiteral("correct horse battery staple quay")), PassphraseStrength::Strong);
}

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
