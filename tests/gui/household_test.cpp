// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The household's sections as a person uses them. Offscreen; expected values are worked out by hand from the samples.
#include "app/household/comfort_editors.h"
#include "app/household/comfort_words.h"
#include "app/household/comforts_section.h"
#include "app/household/household_page.h"
#include "app/household/price_limits.h"
#include "app/household/section_bar.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "app/widgets/link_button.h"
#include "app/widgets/record_view.h"
#include "app/widgets/sign_dialog.h"
#include "tests/gui/shell_samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace wattbourse;
using namespace wattbourse::app;
using Section = HouseholdPage::Section;

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
T* named(QWidget& root, const char* accessibleName) {
    for (T* widget : root.findChildren<T*>())
        if (widget->accessibleName() == QString::fromUtf8(accessibleName) && widget->isVisibleTo(&root))
            return widget;
    return nullptr;
}

/// Types into a field as a person does: all of it anew, then Enter.
void type(QWidget* field, const char* text) {
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, QString::fromLatin1(text));
    QTest::keyClick(field, Qt::Key_Return);
}

/// Hours and minutes by the keyboard: the field goes on from the one to the other by itself.
void typeTime(QTimeEdit* field, const char* digits) {
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(field, QString::fromLatin1(digits));
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class HouseholdTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }

    void sectionsOpenByArrows();
    void comfortsAreEditedAndSavedTogether();
    void aHomeWithDevicesIsNotSaidToHaveNone();
    void whatTheOwnerNeverSaidIsOff();
    void viewsDoNotChangeWhatIsBeingEdited();
    void unmetWishesAndTheirOrderAreSaid();
    void devicesSayStateAndSafeMode();
    void onlyABatteryAndNothingAtAll();
    void everyHomeHasItsSections_data();
    void everyHomeHasItsSections();
    void agentIsPausedByTheMenuAndGoesOn();
    void rewardIsTheThirdHandle();
    void historyTellsASlotFromPlanToReadings();
    void historyWalksTheDays();
    void readingsThatDoNotFitAreSaid();
    void offersShowWhatTheyBringAndAreAnswered();
    void offersSayWhoAnswers();
    void whatTheHomeCouldGiveIsShown();
    void theAgentAnswersOnlyAfterASignature();
    void savingsNameTariffAndPeriod();
    void savingsAreNeverInvented();
    void tablesAreSoundModels();
    void noChainWords_data();
    void noChainWords();

private:
    HouseholdPage& open(Section section, const HouseholdView& view = samples::household());

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<HouseholdPage> m_page;
};

void HouseholdTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(*qApp);
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Dark);
}

void HouseholdTest::init() {
    m_page = std::make_unique<HouseholdPage>();
    m_page->resize(1360, 820);
}

HouseholdPage& HouseholdTest::open(Section section, const HouseholdView& view) {
    m_page->show(view);
    m_page->open(section);
    m_page->QWidget::show();
    m_page->activateWindow();
    (void)QTest::qWaitForWindowActive(m_page.get());
    return *m_page;
}

void HouseholdTest::sectionsOpenByArrows() {
    HouseholdPage& page = open(Section::Home);
    QSignalSpy opened(&page, &HouseholdPage::sectionOpened);
    auto* bar = page.findChild<SectionBar*>();
    bar->setFocus();
    const int last = bar->count() - 1;
    for (int i = 0; i < last; ++i)
        QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(bar->currentIndex(), last);
    QCOMPARE(opened.count(), last);
    QTest::keyClick(bar, Qt::Key_Home);
    QCOMPARE(page.section(), Section::Home);
}

void HouseholdTest::comfortsAreEditedAndSavedTogether() {
    HouseholdView view = samples::household();
    // 24.0123 kWh: the field shows one digit, and what it does not show stays.
    view.comfort.comforts.cars[0].target = {24012};
    HouseholdPage& page = open(Section::Comforts, view);
    QSignalSpy asked(&page, &HouseholdPage::comfortsAsked);
    auto* save = page.findChild<QPushButton*>(QStringLiteral("saveComforts"));
    QVERIFY(!save->isEnabled());
    typeTime(named<QTimeEdit>(page, "Ready by"), "0615");
    type(named<QSpinBox>(page, "Keeps at least"), "35");
    QTest::keyClick(page.findChild<QCheckBox*>(QStringLiteral("carToHome")), Qt::Key_Space);
    QVERIFY(save->isEnabled());
    QVERIFY(readAloud(page).contains(QStringLiteral("Not saved yet.")));
    QCOMPARE(asked.count(), 0);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    const auto wanted = asked[0][0].value<core::HomeComforts>();
    core::HomeComforts expected = view.comfort.comforts;
    expected.cars[0].readyBy = 6 * 60 + 15;
    expected.cars[0].vehicleToHome = true;
    expected.reservePercent = 35;
    QCOMPARE(QString::fromStdString(core::toJson(wanted)), QString::fromStdString(core::toJson(expected)));
    // In force: nothing is left to save.
    view.comfort.comforts = expected;
    page.show(view);
    QVERIFY(!save->isEnabled());
}

void HouseholdTest::aHomeWithDevicesIsNotSaidToHaveNone() {
    HouseholdPage page;
    page.show(samples::household());
    page.QWidget::show();
    QCoreApplication::processEvents();
    page.open(Section::Comforts);
    auto& section = *page.findChild<ComfortsSection*>();
    const auto labels = section.findChildren<QLabel*>();
    const auto says = [](const QLabel* label) {
        return label->text().contains(QStringLiteral("nothing that can wait"));
    };
    const auto none = std::find_if(labels.begin(), labels.end(), says);
    QVERIFY(none != labels.end());
    QTRY_VERIFY(section.findChild<QPushButton*>(QStringLiteral("saveComforts"))->isVisible());
    QVERIFY(!(*none)->isVisible());
}

void HouseholdTest::whatTheOwnerNeverSaidIsOff() {
    HouseholdView view = samples::household();
    view.comfort.comforts = {};
    HouseholdPage& page = open(Section::Comforts, view);
    QVERIFY(!page.findChild<QCheckBox*>(QStringLiteral("carToHome"))->isChecked());
    QVERIFY(!page.findChild<QCheckBox*>(QStringLiteral("carFromBattery"))->isChecked());
    const core::HomeComforts shown = page.findChild<ComfortsSection*>()->edited();
    QCOMPARE(shown.cars.size(), 1U);
    QVERIFY(!shown.cars[0].vehicleToHome);
    QVERIFY(!shown.cars[0].mayUseBattery);
    QCOMPARE(shown.reservePercent, std::optional<std::uint32_t>(20));
    // Nothing waits in an appliance before its owner says so.
    for (const core::ApplianceComfort& appliance : shown.appliances)
        QVERIFY(!appliance.wanted);
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("saveComforts"))->isEnabled());
}

void HouseholdTest::viewsDoNotChangeWhatIsBeingEdited() {
    HouseholdView view = samples::household();
    HouseholdPage& page = open(Section::Comforts, view);
    auto* reserve = named<QSpinBox>(page, "Keeps at least");
    type(reserve, "40");
    view.comfort.comforts.reservePercent = 10;
    page.show(view);
    QCOMPARE(reserve->value(), 40);
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Undo") && button->isVisibleTo(&page))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(reserve->value(), 10);
}

void HouseholdTest::unmetWishesAndTheirOrderAreSaid() {
    const QString text = readAloud(open(Section::Comforts));
    QVERIFY2(text.contains(QStringLiteral("Car will leave with 2.30 kWh less than wished. More would cost above your "
                                          "price limit.")),
             qPrintable(text));
    // In the order in which core's scheduler lets them give way (schedule.h).
    const auto flexibility = text.indexOf(QStringLiteral("1. Flexibility"));
    const auto appliance = text.indexOf(QStringLiteral("2. An appliance"));
    const auto rooms = text.indexOf(QStringLiteral("3. Rooms"));
    const auto target = text.indexOf(QStringLiteral("4. The car leaves"));
    const auto atOnce = text.indexOf(QStringLiteral("5. The car waits"));
    QVERIFY(flexibility >= 0 && flexibility < appliance && appliance < rooms && rooms < target && target < atOnce);
}

void HouseholdTest::devicesSayStateAndSafeMode() {
    HouseholdView view = samples::household();
    view.comfort.safeMode = core::SafeMode::MeterGone;
    view.comfort.devices[0].heldBack = true;
    const QString text = readAloud(open(Section::Comforts, view));
    for (const char* part :
         {"charges with 0.30 kW, 85 % full", "gives 2.40 kW", "is away", "takes 0.64 kW, 21.3 °C", "does not answer",
          "over Home Assistant", "held back so that the house connection is not overloaded",
          "The meter does not answer: the battery rests"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void HouseholdTest::onlyABatteryAndNothingAtAll() {
    HouseholdView view = samples::household();
    view.comfort.model->cars.clear();
    view.comfort.model->heatPumps.clear();
    view.comfort.model->appliances.clear();
    view.comfort.model->solar.reset();
    view.comfort.comforts = {.reservePercent = 20};
    view.comfort.devices.resize(1);
    view.comfort.unmet.clear();
    HouseholdPage& page = open(Section::Comforts, view);
    QVERIFY(named<QSpinBox>(page, "Keeps at least") != nullptr);
    QVERIFY(named<QTimeEdit>(page, "Ready by") == nullptr);
    QVERIFY(!readAloud(page).contains(QStringLiteral("Quiet hours")));
    view.comfort = {};
    page.show(view);
    const QString text = readAloud(page);
    QVERIFY(text.contains(QStringLiteral("This home has nothing that can wait or store.")));
    QVERIFY(text.contains(QStringLiteral("No device is set up.")));
    QVERIFY(named<QSpinBox>(page, "Keeps at least") == nullptr);
    view.comfort.simulated = true;
    view.comfort.devices = samples::comforts().devices;
    page.show(view);
    QVERIFY(readAloud(page).contains(QStringLiteral("simulated: nothing real is switched")));
}

void HouseholdTest::everyHomeHasItsSections_data() {
    QTest::addColumn<HouseholdView>("view");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("never");
    QTest::newRow("meter only") << samples::meterOnly() << QStringLiteral("feeding into the street")
                                << QStringLiteral("simulated");
    QTest::newRow("battery only") << samples::batteryOnly() << QStringLiteral("Battery keeps 20 %")
                                  << QStringLiteral("simulated");
    QTest::newRow("no meter") << samples::simulated() << QStringLiteral("no meter: simulated figures")
                              << QStringLiteral("meter, ");
}

void HouseholdTest::everyHomeHasItsSections() {
    QFETCH(HouseholdView, view);
    QFETCH(QString, says);
    QFETCH(QString, never);
    HouseholdPage& page = open(Section::Home, view);
    const QString home = readAloud(page);
    QVERIFY2(home.contains(says), qPrintable(home));
    QVERIFY2(!home.contains(never), qPrintable(home));
    // The figure of the last reading is a meter's or none.
    QCOMPARE(home.contains(QStringLiteral("0.86")), view.power.grid.has_value());
    for (const Section section :
         {Section::Limits, Section::Comforts, Section::Offers, Section::History, Section::Savings}) {
        page.open(section);
        page.showOffers({});
        page.showHistory({});
        SavingsView savings = samples::savings();
        savings.simulated = view.comfort.simulated;
        page.showSavings(savings);
        const QString text = readAloud(page);
        QVERIFY(text.size() > 60);
        const bool marked = section == Section::Comforts || section == Section::Savings;
        QCOMPARE(text.contains(QStringLiteral("simulated")), view.comfort.simulated && marked);
    }
}

void HouseholdTest::agentIsPausedByTheMenuAndGoesOn() {
    HouseholdView view = samples::household();
    HouseholdPage& page = open(Section::Home, view);
    QSignalSpy asked(&page, &HouseholdPage::pauseAsked);
    auto* link = page.findChild<LinkButton*>(QStringLiteral("pauseAgent"));
    QTest::mouseClick(link, Qt::LeftButton);
    auto* menu = page.findChild<QMenu*>();
    QVERIFY(menu != nullptr && menu->isVisible());
    // At 14:07 the evening still lies ahead.
    QCOMPARE(menu->actions()[2]->text(), QStringLiteral("until 18:00"));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<core::UnixTime>().seconds, samples::now().seconds + 3600);
    view.agent.state = AgentState::Paused;
    view.agent.pausedUntil = samples::now() + std::chrono::hours(1);
    page.show(view);
    QVERIFY2(readAloud(page).contains(QStringLiteral("Rests until 15:07. Nothing is traded")),
             qPrintable(readAloud(page)));
    QCOMPARE(link->text(), QStringLiteral("go on now"));
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked[1][0].value<core::UnixTime>().seconds, samples::now().seconds);
}

void HouseholdTest::rewardIsTheThirdHandle() {
    HouseholdView view = samples::household();
    HouseholdPage& page = open(Section::Limits, view);
    QSignalSpy preview(&page, &HouseholdPage::previewAsked);
    auto* handle = page.findChild<LimitHandle*>(QStringLiteral("leastReward"));
    QVERIFY(handle != nullptr);
    QTest::keyClick(handle, Qt::Key_Right);
    QCOMPARE(preview.count(), 1);
    const auto wanted = preview[0][0].value<core::Preferences>();
    // One tick, 0.1 ct, above the 20 ct in force; the others stay.
    QCOMPARE(wanted.minFlexReward.value, 201'000U);
    QCOMPARE(wanted.maxBuy.value, 180'000U);
    QCOMPARE(wanted.minSell.value, 115'000U);
    QCOMPARE(wanted.maxEnergyPerSlot.value, 2'500);
    QCOMPARE(wanted.maxCreditPerDay.value, 5'000'000);
    type(named<QDoubleSpinBox>(page, "At most per day"), "7.5");
    QCOMPARE(preview.last()[0].value<core::Preferences>().maxCreditPerDay.value, 7'500'000);
    // A reward beside the axis is not changed by moving another handle.
    view.limits.inForce->minFlexReward = {345'678};
    m_page = std::make_unique<HouseholdPage>();
    m_page->resize(1360, 820);
    HouseholdPage& other = open(Section::Limits, view);
    QSignalSpy again(&other, &HouseholdPage::previewAsked);
    QTest::keyClick(other.findChild<LimitHandle*>(QStringLiteral("buyBelow")), Qt::Key_Left);
    QCOMPARE(again[0][0].value<core::Preferences>().minFlexReward.value, 345'678U);
}

void HouseholdTest::historyTellsASlotFromPlanToReadings() {
    HouseholdPage& page = open(Section::History);
    QSignalSpy asked(&page, &HouseholdPage::readingsAsked);
    HistoryView view = samples::history();
    view.readings.reset();
    page.showHistory(view);
    const QString text = readAloud(page);
    for (const char* part : {"13:45–14:00", "0.45 kWh of your surplus go into the battery",
                             "Sell 0.75 kWh at 11.5 ct or more: 0.52 kWh at", "but this is your limit.",
                             "0.000 kWh drawn, 0.690 kWh fed in; measured.", "0.520 kWh sold at 13.1 ct.", "+0.068 cr",
                             "+0.012 cr", "settled: you received 0.080 cr"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + text));
    QTest::mouseClick(page.findChild<LinkButton*>(QStringLiteral("showReadings")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<core::SlotIndex>(), view.slots[0].slot);
    page.showHistory(samples::history());
    QVERIFY(readAloud(page).contains(
        QStringLiteral("60 readings. They are the ones that were reported: none was changed, added or left out.")));
    QCOMPARE(named<RecordView>(page, "Readings")->table()->rowCount(), 60);
    // Another slot by the keyboard: its readings are not those.
    auto* table = named<RecordView>(page, "Every slot");
    table->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(table, Qt::Key_Down);
    const QString other = readAloud(page);
    QVERIFY(other.contains(QStringLiteral("13:00–13:15")));
    QVERIFY(other.contains(QStringLiteral("The plan of that time was not kept.")));
    QVERIFY(other.contains(QStringLiteral("partly measured")));
    QVERIFY(!other.contains(QStringLiteral("60 readings")));
    // A view that comes by itself does not take the choice away.
    page.showHistory(samples::history());
    QVERIFY(readAloud(page).contains(QStringLiteral("13:00–13:15")));
}

void HouseholdTest::historyWalksTheDays() {
    HouseholdPage& page = open(Section::History);
    HistoryView view = samples::history();
    page.showHistory(view);
    QSignalSpy asked(&page, &HouseholdPage::dayAsked);
    auto* before = named<QPushButton>(page, "The day before");
    auto* after = named<QPushButton>(page, "The day after");
    QVERIFY(!after->isEnabled());
    QTest::keyClick(before, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toDate(), QDate(2026, 11, 21));
    view.day = view.first;
    view.slots.clear();
    view.versions.clear();
    page.showHistory(view);
    QVERIFY(!before->isEnabled());
    QVERIFY(after->isEnabled());
    QVERIFY(readAloud(page).contains(QStringLiteral("Nothing is known of this day.")));
    view.loading = true;
    page.showHistory(view);
    QVERIFY(readAloud(page).contains(QStringLiteral("The day is being read.")));
}

void HouseholdTest::readingsThatDoNotFitAreSaid() {
    HouseholdPage& page = open(Section::History);
    HistoryView view = samples::history();
    view.readings->check = SlotReadings::Check::DoesNotFit;
    page.showHistory(view);
    QVERIFY(readAloud(page).contains(QStringLiteral("They are not what was reported for this time.")));
    view.readings->check = SlotReadings::Check::Failed;
    view.readings->readings.clear();
    view.readings->problem = QStringLiteral("The disk is full.");
    page.showHistory(view);
    QVERIFY(readAloud(page).contains(QStringLiteral("The readings cannot be shown: The disk is full.")));
    QVERIFY(named<RecordView>(page, "Readings") == nullptr);
}

void HouseholdTest::offersShowWhatTheyBringAndAreAnswered() {
    HouseholdPage& page = open(Section::Offers);
    OffersView view = samples::offers();
    page.showOffers(view);
    QSignalSpy answered(&page, &HouseholdPage::offerAnswered);
    const QString text = readAloud(page);
    // 0.3 kWh in each of four slots; ten days before 22 November.
    for (const char* part :
         {"Use 1.20 kWh less from 18:00 to 19:00", "Flexibility request · answer by 16:30",
          "You would get 0.420 cr if all of it is delivered.",
          "It costs the home 29.0 ct a kWh and is offered at 35.0 ct.", "The home uses 1.15 kWh more at other times.",
          "is expected to take 2.17 kWh in that time.", "21 Nov, 20 Nov", "12 Nov", "at 108 % of those days",
          "You may still miss 2 of 3 events this month without a penalty.", "middle 4 of 6 days"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + text));
    QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("acceptOffer")), Qt::Key_Space);
    QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("declineOffer")), Qt::Key_Space);
    QCOMPARE(answered.count(), 2);
    QCOMPARE(answered[0][0].toULongLong(), 12ULL);
    QCOMPARE(answered[0][1].toBool(), true);
    QCOMPARE(answered[1][1].toBool(), false);
    // Too late: nothing is asked any more.
    view.now = view.offers[0].event.offersEnd;
    page.showOffers(view);
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("acceptOffer"))->isVisible());
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("declineOffer"))->isVisible());
    // The one that is paid, by the keyboard.
    auto* table = named<RecordView>(page, "Requests");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    const QString paid = readAloud(page);
    QVERIFY2(paid.contains(QStringLiteral("Delivered 0.760 kWh, earned 0.258 cr.")) ||
                 paid.contains(QStringLiteral("Delivered 0.76 kWh, earned 0.258 cr.")),
             qPrintable(paid));
    QVERIFY(paid.contains(QStringLiteral("Penalty for what was missing: 0.014 cr.")));
}

void HouseholdTest::offersSayWhoAnswers() {
    HouseholdPage& page = open(Section::Offers);
    page.showOffers(samples::offers());
    QSignalSpy choice(&page, &HouseholdPage::flexChoiceAsked);
    // From "Ask me" down to "Never offer".
    auto* who = page.findChild<QComboBox*>(QStringLiteral("whoAnswers"));
    QCOMPARE(who->currentText(), QStringLiteral("Ask me"));
    QTest::keyClick(who, Qt::Key_Down);
    QCOMPARE(choice.count(), 1);
    QCOMPARE(choice[0][0].value<core::FlexChoice>(), core::FlexChoice::Never);
    QCOMPARE(choice[0][1].toUInt(), 100U);
    type(named<QSpinBox>(page, "On top of what it costs"), "25");
    QCOMPARE(choice.last()[1].toUInt(), 250U);
    OffersView none;
    none.problem = QStringLiteral("Requests are not looked at for now.");
    page.showOffers(none);
    const QString text = readAloud(page);
    QVERIFY(text.contains(QStringLiteral("Nobody asks for flexibility now.")));
    QVERIFY(text.contains(none.problem));
    QVERIFY(text.contains(QStringLiteral("There are too few measured days yet to compare the estimates.")));
}

void HouseholdTest::whatTheHomeCouldGiveIsShown() {
    HouseholdPage& page = open(Section::Offers);
    page.showOffers(samples::offers());
    const auto* table = named<RecordView>(page, "What your home could give")->table();
    QCOMPARE(table->rowCount(), 8);
    const auto line = [table](int row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells << table->index(row, column).data().toString();
        return cells.join(QLatin1Char('|'));
    };
    // 0.62 kWh less at 18.2 ct, 0.48 kWh more at 3.15 ct; nothing less before 15:00.
    QCOMPARE(line(3), QStringLiteral("15:00–15:15|0.62|18.2|0.48|3.2"));
    QCOMPARE(line(0), QStringLiteral("14:15–14:30|–||0.48|3.2"));
    OffersView none;
    page.showOffers(none);
    QVERIFY(readAloud(page).contains(QStringLiteral("Nothing in this home can wait or store now")));
}

void HouseholdTest::theAgentAnswersOnlyAfterASignature() {
    HouseholdPage& page = open(Section::Offers);
    page.showOffers(samples::offers());
    QSignalSpy choice(&page, &HouseholdPage::flexChoiceAsked);
    QSignalSpy allowed(&page, &HouseholdPage::depositsAllowed);
    auto* who = page.findChild<QComboBox*>(QStringLiteral("whoAnswers"));
    const auto answer = [&page](bool consent) {
        auto* dialog = page.findChild<SignDialog*>();
        const QString text = dialog != nullptr ? readAloud(*dialog) : QString();
        // A view that comes meanwhile takes nothing back.
        page.showOffers(samples::offers());
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if ((button->text() == QStringLiteral("Sign and allow")) == consent)
                QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return text;
    };
    type(named<QDoubleSpinBox>(page, "Deposits together at most"), "2.5");
    QTest::keyClick(who, Qt::Key_Up);
    QCOMPARE(choice.count(), 0);
    const QString refused = answer(/*consent=*/false);
    QVERIFY2(refused.contains(QStringLiteral("Deposits together at most\n2.50 cr")), qPrintable(refused));
    QVERIFY2(refused.contains(QStringLiteral("your agent, without asking you")), qPrintable(refused));
    QCOMPARE(choice.count(), 0);
    QCOMPARE(allowed.count(), 0);
    QCOMPARE(who->currentText(), QStringLiteral("Ask me"));
    QTest::keyClick(who, Qt::Key_Up);
    answer(/*consent=*/true);
    QCOMPARE(choice.count(), 1);
    QCOMPARE(choice[0][0].value<core::FlexChoice>(), core::FlexChoice::AgentDecides);
    QCOMPARE(allowed.count(), 1);
    QCOMPARE(allowed[0][0].value<core::Credit>().value, 2'500'000);
    // Who answers stays as it is when only the sum is changed.
    type(named<QDoubleSpinBox>(page, "Deposits together at most"), "4");
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("allowDeposits")), Qt::LeftButton);
    QVERIFY(!answer(/*consent=*/true).contains(QStringLiteral("your agent")));
    QCOMPARE(choice.count(), 1);
    QCOMPARE(allowed.last()[0].value<core::Credit>().value, 4'000'000);
}

void HouseholdTest::savingsNameTariffAndPeriod() {
    HouseholdPage& page = open(Section::Savings);
    SavingsView view = samples::savings();
    page.showSavings(view);
    const QString text = readAloud(page);
    QVERIFY2(text.contains(QStringLiteral("2.70 cr saved")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("You paid 4.10 cr. The same energy would have cost 6.80 cr on “Due Orari” "
                                          "(25.0 ct, 18.0 ct from 22:30 to 06:00, 8.0 ct for what is fed in).")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("From 16 Nov 00:00 to 22 Nov 14:07: 610 of 632 slots, 42.31 kWh drawn and "
                                          "18.24 kWh fed in.")),
             qPrintable(text));
    view.result->paid = {7'000'000};
    page.showSavings(view);
    QVERIFY(readAloud(page).contains(QStringLiteral("0.20 cr more paid")));
    view.simulated = true;
    page.showSavings(view);
    QVERIFY(readAloud(page).contains(QStringLiteral("Savings of a simulated home")));
}

void HouseholdTest::savingsAreNeverInvented() {
    HouseholdPage& page = open(Section::Savings);
    SavingsView view = samples::savings();
    // Of another tariff than the one that is chosen now, be it by its hours alone: the figure goes.
    view.tariff.nightFrom = 0;
    page.showSavings(view);
    QVERIFY(!readAloud(page).contains(QStringLiteral(" cr saved")));
    view = samples::savings();
    view.tariff.night = {100'000};
    page.showSavings(view);
    QVERIFY(!readAloud(page).contains(QStringLiteral(" cr saved")));
    view = samples::savings();
    view.result->slots = 0;
    page.showSavings(view);
    const QString text = readAloud(page);
    QVERIFY(!text.contains(QStringLiteral(" cr saved")));
    QVERIFY(text.contains(QStringLiteral("there is nothing to compare.")));
    QSignalSpy asked(&page, &HouseholdPage::comparisonAsked);
    auto* period = page.findChild<QComboBox*>(QStringLiteral("period"));
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][1].value<SavingsPeriod>(), SavingsPeriod::Month);
    type(named<QDoubleSpinBox>(page, "Price"), "31.25");
    QCOMPARE(asked.last()[0].value<ComparedTariff>().import.value, 312'500);
    typeTime(named<QTimeEdit>(page, "Night from"), "2115");
    QCOMPARE(asked.last()[0].value<ComparedTariff>().nightFrom, 21 * 60 + 15);
    type(named<QLineEdit>(page, "Its name"), "Nachts");
    QCOMPARE(asked.last()[0].value<ComparedTariff>().name, QStringLiteral("Nachts"));
}

void HouseholdTest::tablesAreSoundModels() {
    HouseholdPage& page = open(Section::History);
    page.showHistory(samples::history());
    page.open(Section::Offers);
    page.showOffers(samples::offers());
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (RecordView* table : page.findChildren<RecordView*>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            table->table(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    QVERIFY(testers.size() >= 5);
    HistoryView view = samples::history();
    view.slots.resize(3);
    view.versions.clear();
    view.readings.reset();
    page.showHistory(view);
    page.showHistory(samples::history());
    OffersView offers = samples::offers();
    offers.offers.pop_back();
    offers.methods.clear();
    page.showOffers(offers);
    page.showOffers(samples::offers());
}

void HouseholdTest::noChainWords_data() {
    QTest::addColumn<int>("section");
    QTest::newRow("home") << static_cast<int>(Section::Home);
    QTest::newRow("limits") << static_cast<int>(Section::Limits);
    QTest::newRow("comforts") << static_cast<int>(Section::Comforts);
    QTest::newRow("offers") << static_cast<int>(Section::Offers);
    QTest::newRow("history") << static_cast<int>(Section::History);
    QTest::newRow("savings") << static_cast<int>(Section::Savings);
}

void HouseholdTest::noChainWords() {
    QFETCH(int, section);
    HouseholdPage& page = open(static_cast<Section>(section));
    page.showOffers(samples::offers());
    page.showHistory(samples::history());
    page.showSavings(samples::savings());
    const QString text = readAloud(page).toLower();
    for (const char* word :
         {"wei", "gas", "nonce", "slot index", "trie", "blockchain", "merkle", "hash", "0x[0-9a-f]*"})
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QString::fromLatin1(word)))), word);
}

QTEST_MAIN(HouseholdTest)
#include "household_test.moc"
