// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/aggregator_page.h"
#include "app/aggregator/import_dialog.h"
#include "app/aggregator/key_sheet.h"
#include "app/aggregator/member_import.h"
#include "app/aggregator/order_detail.h"
#include "app/aggregator/order_import.h"
#include "app/aggregator/warnings_dialog.h"
#include "tests/gui/desks/desks_sample.h"

#include <QDockWidget>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

AggregatorView withInactive() {
    AggregatorView view = sample::aggregator();
    DeskOrder kept = view.orders[1];
    kept.order.id = {};
    kept.state = DeskOrder::State::Inactive;
    kept.cancellable = false;
    kept.activatable = true;
    kept.kept = 5;
    kept.time = sample::kNow;
    view.orders.push_back(kept);
    return view;
}

struct Desk {
    AggregatorPage page;
    QSignalSpy placed{&page, &AggregatorPage::placeAsked};
    QSignalSpy deeds{&page, &AggregatorPage::deedAsked};

    explicit Desk(const AggregatorView& view = withInactive()) {
        page.resize(1364, 824);
        page.showMembers(MemberSet(sample::members()));
        page.show(view);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] ScaledSpin* field(const char* name) const {
        for (ScaledSpin* spin : page.ticket()->findChildren<ScaledSpin*>())
            if (spin->accessibleName().startsWith(QString::fromLatin1(name)))
                return spin;
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Presses the button that says so, in the blotter.
    void press(const char* text) const {
        for (DeskButton* button : page.blotter()->findChildren<DeskButton*>())
            if (button->isVisible() && button->text() == QString::fromLatin1(text))
                return button->click();
        ADD_FAILURE() << "no button " << text;
    }
    [[nodiscard]] DeskDeed deed() const { return deeds.at(0).at(0).value<DeskDeed>(); }
    [[nodiscard]] int rowOf(std::uint64_t id) const {
        for (int row = 0; row < page.blotter()->model()->rowCount(); ++row)
            if (page.blotter()->model()->order(row).order.id.value == id)
                return row;
        return -1;
    }
};

QString cell(const RecordView* view, int row, int column) {
    return view->model()->index(row, column).data().toString();
}

} // namespace

TEST(TradingDesk, KeysWriteTheTicketAndWalkTheSlots) {
    const Desk desk;
    QSignalSpy chosen(&desk.page, &AggregatorPage::slotChosen);
    desk.key(Qt::Key_S, Qt::AltModifier);
    desk.key(Qt::Key_Q, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12"));
    EXPECT_TRUE(
        desk.page.ticket()->confirm()->sentence().startsWith(QStringLiteral("You will sign: sell up to 12.0 kWh")));
    desk.key(Qt::Key_B, Qt::AltModifier);
    EXPECT_TRUE(desk.page.ticket()->confirm()->sentence().startsWith(QStringLiteral("You will sign: buy")));
    desk.key(Qt::Key_L, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), desk.page.ladder()->table());
    desk.key(Qt::Key_Period, Qt::AltModifier);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<core::SlotIndex>().value, sample::aggregator().slot.value + 1);
    EXPECT_EQ(desk.placed.count(), 0);
}

TEST(TradingDesk, TheKeySheetListsChangesAndRefuses) {
    Desk desk;
    desk.key(Qt::Key_F1, {});
    auto* sheet = desk.page.findChild<KeySheet*>();
    ASSERT_NE(sheet, nullptr);
    const auto type = [sheet](DeskAction action, const QKeySequence& keys) {
        sheet->edit(action)->setKeySequence(keys);
        Q_EMIT sheet->edit(action)->editingFinished();
    };
    type(DeskAction::CancelAll, QKeySequence(Qt::CTRL | Qt::Key_S));
    EXPECT_EQ(sheet->problem(), QStringLiteral("Ctrl+S means something else in every program."));
    EXPECT_EQ(sheet->edit(DeskAction::CancelAll)->keySequence(), DeskKeys::standard(DeskAction::CancelAll));
    type(DeskAction::CancelAll, QKeySequence(Qt::Key_X));
    EXPECT_EQ(sheet->problem(), QStringLiteral("X types or moves. Add Alt or Ctrl."));
    type(DeskAction::CancelAll, QKeySequence(Qt::ALT | Qt::Key_B));
    EXPECT_EQ(sheet->problem(), QStringLiteral("Alt+B is taken: Ticket: buy."));
    type(DeskAction::CancelAll, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X));
    EXPECT_EQ(sheet->problem(), QString());
    sheet->accept();
    desk.page.activateWindow();
    desk.page.members()->table()->setFocus();
    desk.key(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(desk.page.blotter()->asking());
    // Kept over a restart.
    const DeskSettings again = DeskSettings::fromJson(desk.page.settings().toJson());
    EXPECT_EQ(again.keys.keys(DeskAction::CancelAll), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X));
    EXPECT_EQ(again.keys.keys(DeskAction::Buy), DeskKeys::standard(DeskAction::Buy));
}

TEST(TradingDesk, NoStandardKeyMeansSomethingElseOrTwoThings) {
    const DeskKeys keys;
    for (std::size_t i = 0; i < kDeskActions; ++i) {
        const auto action = static_cast<DeskAction>(i);
        EXPECT_EQ(keys.problemOf(action, keys.keys(action)), QString());
        if (action == DeskAction::Sheet)
            continue;
        for (int standard = QKeySequence::UnknownKey + 1; standard <= QKeySequence::Cancel; ++standard)
            EXPECT_FALSE(
                QKeySequence::keyBindings(static_cast<QKeySequence::StandardKey>(standard)).contains(keys.keys(action)))
                << DeskKeys::name(action).toStdString();
    }
}

TEST(TradingDesk, AWarningIsNoLimit) {
    Desk desk;
    DeskSettings settings;
    settings.warnings = {{15'000}, 5, 1};
    desk.page.setSettings(settings);
    desk.field("Quantity")->setValue(20'000);
    desk.field("Limit")->setValue(148'000);
    // 2.96 of 412.60 cr are 7 of a thousand; the book indicates 14.2 ct.
    EXPECT_EQ(desk.page.ticket()->confirm()->warning(),
              QStringLiteral("Larger than your usual 15.0 kWh.\nHolds more than 0.5 % of what is left to spend "
                             "today.\n0.6 ct away from the indicated price."));
    EXPECT_EQ(desk.page.ticket()->confirm()->problem(), QString());
    desk.page.ticket()->advance();
    EXPECT_TRUE(desk.page.ticket()->confirm()->asking());
    WarningsDialog dialog(settings.warnings);
    EXPECT_EQ(dialog.warnings(), settings.warnings);
}

TEST(TradingDesk, ARoleThatTheMarketDoesNotTakeIsSaid) {
    AggregatorView view = sample::aggregator();
    view.markets[0].row.buyerRoles = static_cast<std::uint32_t>(core::Role::Dso);
    view.roles = static_cast<std::uint32_t>(core::Role::Aggregator);
    Desk desk(view);
    desk.field("Quantity")->setValue(20'000);
    EXPECT_EQ(desk.page.ticket()->confirm()->problem(),
              QStringLiteral("This market takes no buyer with your role. It takes: DSO."));
    desk.page.ticket()->advance();
    EXPECT_FALSE(desk.page.ticket()->confirm()->asking());
}

TEST(TradingDesk, AllOrdersAreCancelledByOneConfirmedDeed) {
    const Desk desk;
    desk.key(Qt::Key_C, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(desk.page.blotter()->question(),
              QStringLiteral("You will sign: cancel all 3 orders whose gate is open."));
    EXPECT_EQ(desk.deeds.count(), 0);
    desk.press("Sign and cancel");
    ASSERT_EQ(desk.deeds.count(), 1);
    EXPECT_EQ(desk.deed().cancel, (std::vector<core::OrderId>{{12}, {11}, {13}}));
    EXPECT_TRUE(desk.deed().keep.empty());
}

TEST(TradingDesk, ADeactivatedOrderIsCancelledAndKept) {
    const Desk desk;
    desk.page.blotter()->askDeactivate(desk.rowOf(11));
    desk.press("Sign and deactivate");
    ASSERT_EQ(desk.deeds.count(), 1);
    const DeskDeed deed = desk.deed();
    EXPECT_EQ(deed.cancel, std::vector{core::OrderId{11}});
    ASSERT_EQ(deed.keep.size(), 1U);
    EXPECT_EQ(deed.keep[0].of.value, 11U);
    EXPECT_EQ(deed.keep[0].order.quantity.value, 60'000);
}

TEST(TradingDesk, AnInactiveOrderIsActivatedOrThrownAway) {
    const Desk desk;
    desk.page.blotter()->askActivateAll();
    EXPECT_EQ(desk.page.blotter()->question(),
              QStringLiteral("You will sign: place all 1 inactive orders whose gate is open."));
    desk.press("Sign and place");
    ASSERT_EQ(desk.deeds.count(), 1);
    EXPECT_EQ(desk.deed().place.size(), 1U);
    EXPECT_EQ(desk.deed().drop, std::vector<std::int64_t>{5});
}

TEST(TradingDesk, AQuestionEndsWhenItsOrderIsGone) {
    Desk desk;
    desk.page.blotter()->askCancel(desk.rowOf(11));
    ASSERT_TRUE(desk.page.blotter()->asking());
    AggregatorView view = withInactive();
    for (DeskOrder& order : view.orders)
        order.cancellable = order.cancellable && order.order.id.value != 11;
    desk.page.show(view);
    EXPECT_FALSE(desk.page.blotter()->asking());
}

TEST(TradingDesk, DetailsTellWhatStandsBehindAnOrder) {
    DeskOrder order = sample::aggregator().orders.back();
    order.trail.why = QStringLiteral("Filled in full.");
    order.trail.txn = OrderTxn{{}, core::TxnRecord::State::Final, core::BlockRef{18'402, {}, {}}};
    order.trail.position = core::SlotPosition{{-48'000}, core::Energy{-47'100}, true, {6'876'600}, {-120'000}};
    order.trail.quality = core::SlotQuality::PartlyMeasured;
    const OrderDetail detail(order);
    EXPECT_EQ(detail.value(QStringLiteral("What")),
              QStringLiteral("Sell 48.0 kWh for the slot at 13:15, limit 14.6 ct"));
    EXPECT_EQ(detail.value(QStringLiteral("Not filled")), QStringLiteral("0.900 kWh"));
    EXPECT_EQ(detail.value(QStringLiteral("Why")), QStringLiteral("Filled in full."));
    EXPECT_EQ(detail.value(QStringLiteral("Block")), QStringLiteral("18,402"));
    EXPECT_EQ(detail.value(QStringLiteral("Metered")), QStringLiteral("−47.1 kWh"));
    EXPECT_EQ(detail.value(QStringLiteral("Data quality")), QStringLiteral("partly measured"));
    EXPECT_EQ(detail.value(QStringLiteral("Trades")), QStringLiteral("+6.88 cr"));
    EXPECT_EQ(detail.value(QStringLiteral("Imbalance")), QStringLiteral("−0.12 cr"));
}

TEST(TradingDesk, AListOfOrdersIsShownBeforeItIsTaken) {
    std::vector<core::OrderIntent> orders;
    const AggregatorView view = sample::aggregator();
    const QByteArray good = "slot,side,quantity_kwh,limit_ct\n2026-11-22T14:45Z,buy,20.5,14.4\n"
                            "2026-11-22T15:00Z,sell,3,15.0\n";
    ImportPreview preview = previewOrders(good, view.markets[0], view, orders);
    EXPECT_EQ(preview.summary, QStringLiteral("2 orders, 23.5 kWh. Every line is good."));
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0], (core::OrderIntent{{1}, view.slot, core::Side::Buy, {11}, {20'500}}));
    const QByteArray bad = "slot,side,quantity_kwh,limit_ct\n2026-11-22T14:45Z,buy,20.5,14.3\n"
                           "2026-11-22T09:00Z,sell,3,15.0\n2026-11-22T14:45Z,give,3,15.0\n";
    preview = previewOrders(bad, view.markets[0], view, orders);
    ASSERT_EQ(preview.errors.size(), 3U);
    EXPECT_EQ(preview.errors[0][0].text, QStringLiteral("2"));
    EXPECT_EQ(preview.errors[0][1].text, QStringLiteral("limit_ct"));
    EXPECT_EQ(preview.errors[0][2].text, QStringLiteral("is no whole tick of 0.2000"));
    EXPECT_EQ(preview.errors[1][0].text, QStringLiteral("4"));
    EXPECT_EQ(preview.errors[2][2].text, QStringLiteral("The gate of this slot is closed."));
    // All of them together may be more than each.
    AggregatorView poor = view;
    poor.limit = SpendLimit{{3'000'000}, {600'000'000}};
    const QByteArray two =
        "slot,side,quantity_kwh,limit_ct\n2026-11-22T14:45Z,buy,12,14.4\n2026-11-22T15:00Z,buy,12,14.4\n";
    preview = previewOrders(two, view.markets[0], poor, orders);
    ASSERT_EQ(preview.errors.size(), 1U);
    EXPECT_EQ(preview.errors[0][0].text, QStringLiteral("3"));
    EXPECT_FALSE(previewOrders("nonsense", view.markets[0], view, orders).problem.isEmpty());
}

TEST(TradingDesk, AFileOfOrdersIsReadShownAndKeptAsInactive) {
    Desk desk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("orders.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("slot;side;quantity_kwh;limit_ct\n2026-11-22T14:45Z;buy;20,5;14,4\n");
    file.close();
    DeskDeed taken;
    const AggregatorView view = sample::aggregator();
    auto* dialog = makeOrderImport(view.markets[0], view, &desk.page, [&taken](const DeskDeed& deed) { taken = deed; });
    EXPECT_FALSE(dialog->takeButton()->isEnabled());
    dialog->openFile(path);
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return dialog->takeButton()->isEnabled(); }));
    EXPECT_EQ(cell(dialog->rows(), 0, 1), QStringLiteral("14:45–15:00"));
    EXPECT_EQ(cell(dialog->rows(), 0, 4), QStringLiteral("14.4"));
    dialog->takeOtherwiseButton()->click();
    ASSERT_EQ(taken.keep.size(), 1U);
    EXPECT_EQ(taken.keep[0].order.quantity.value, 20'500);
    EXPECT_TRUE(taken.place.empty());
    // A missing file is said.
    dialog->openFile(folder.filePath(QStringLiteral("none.csv")));
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return !dialog->problem().isEmpty(); }));
    EXPECT_FALSE(dialog->takeButton()->isEnabled());
    delete dialog;
}

TEST(TradingDesk, ALockedWalletKeepsButDoesNotPlace) {
    AggregatorView view = sample::aggregator();
    view.blocked = QStringLiteral("The wallet is locked.");
    QWidget parent;
    auto* dialog = makeOrderImport(view.markets[0], view, &parent, [](const DeskDeed&) {});
    std::vector<core::OrderIntent> orders;
    dialog->showPreview(previewOrders("slot,side,quantity_kwh,limit_ct\n2026-11-22T14:45Z,buy,20.5,14.4\n",
                                      view.markets[0], view, orders));
    EXPECT_FALSE(dialog->takeButton()->isEnabled());
    EXPECT_TRUE(dialog->takeOtherwiseButton()->isEnabled());
    EXPECT_EQ(dialog->problem(), view.blocked);
}

TEST(MembersDesk, AListOfMembersIsShownWithItsWrongLines) {
    std::vector<core::EnrolledMember> members;
    const ImportPreview preview =
        previewMembers("account,name,branch,devices,up_kw\n0x0000000000000000000000000000000000000001,Casa,Nera 2,pv "
                       "battery,2.5\n0x01,a,b,,\n",
                       members);
    ASSERT_EQ(members.size(), 1U);
    EXPECT_EQ(preview.rows[0][3].text, QStringLiteral("PV, battery"));
    EXPECT_EQ(preview.rows[0][4].text, QStringLiteral("2.5"));
    EXPECT_EQ(preview.rows[0][5].text, QStringLiteral("–"));
    ASSERT_EQ(preview.errors.size(), 1U);
    EXPECT_EQ(preview.errors[0][0].text, QStringLiteral("3"));
    EXPECT_EQ(preview.errors[0][2].text, QStringLiteral("is no address of 0x and 40 digits"));
}

TEST(MembersDesk, AGroupOpensIntoItsMembersAndCloses) {
    const Desk desk;
    MembersPanel* panel = desk.page.members();
    panel->setGrouping(MemberGrouping::Branch);
    DeskTable* groups = panel->groupTable();
    EXPECT_TRUE(groups->isVisible());
    EXPECT_EQ(groups->model()->rowCount(), 8);
    // By branch: Cospea 1, Cospea 3, Marmore 1, Nera 2, ...
    groups->setCurrentIndex(groups->model()->index(1, 0));
    EXPECT_EQ(groups->currentIndex().data().toString(), QStringLiteral("Cospea 3"));
    QTest::keyClick(groups, Qt::Key_Return);
    EXPECT_TRUE(panel->table()->isVisible());
    EXPECT_EQ(panel->model()->rowCount(), 2);
    for (DeskButton* button : panel->findChildren<DeskButton*>())
        if (button->text() == QStringLiteral("‹ Cospea 3"))
            button->click();
    EXPECT_TRUE(groups->isVisible());
    panel->setGrouping(MemberGrouping::None);
    EXPECT_EQ(panel->model()->rowCount(), 12);
}

TEST(DeskLayout, NamedLayoutsAreKeptChosenAndForgotten) {
    Desk desk;
    QSignalSpy changed(&desk.page, &AggregatorPage::settingsChanged);
    QDockWidget* book = desk.page.dock(QStringLiteral("book"));
    book->setFloating(true);
    desk.page.dock(QStringLiteral("position"))->close();
    Q_EMIT desk.page.layoutMenu()->layoutKept(QStringLiteral("Two screens"));
    ASSERT_EQ(changed.count(), 1);
    desk.page.resetLayout();
    EXPECT_FALSE(book->isFloating());
    EXPECT_TRUE(desk.page.dock(QStringLiteral("position"))->isVisible());
    // From the file, as after a restart.
    desk.page.setSettings(DeskSettings::fromJson(desk.page.settings().toJson()));
    Q_EMIT desk.page.layoutMenu()->layoutChosen(QStringLiteral("Two screens"));
    EXPECT_TRUE(book->isFloating());
    EXPECT_FALSE(desk.page.dock(QStringLiteral("position"))->isVisible());
    Q_EMIT desk.page.layoutMenu()->layoutForgotten(QStringLiteral("Two screens"));
    EXPECT_TRUE(desk.page.settings().layouts.isEmpty());
}

TEST(DeskLayout, APanelOfAMissingScreenComesBackIntoSight) {
    const QRect one(0, 0, 1920, 1080);
    EXPECT_EQ(reachable({100, 100, 400, 300}, {one}), QRect(100, 100, 400, 300));
    // On a second screen that is there.
    EXPECT_EQ(reachable({2'000, 100, 400, 300}, {one, {1'920, 0, 1'280, 1'024}}), QRect(2'000, 100, 400, 300));
    // And that is gone: the middle of the first, no larger than it.
    EXPECT_EQ(reachable({2'000, 100, 400, 300}, {one}), QRect(760, 390, 400, 300));
    EXPECT_EQ(reachable({4'000, 0, 3'000, 3'000}, {one}), one);
    // A title bar above the screen cannot be taken hold of.
    EXPECT_NE(reachable({100, -40, 400, 300}, {one}), QRect(100, -40, 400, 300));

    Desk desk;
    QDockWidget* book = desk.page.dock(QStringLiteral("book"));
    book->setFloating(true);
    book->move(9'000, 9'000);
    const QByteArray there = desk.page.layoutState();
    desk.page.resetLayout();
    ASSERT_TRUE(desk.page.restoreLayout(there));
    EXPECT_TRUE(QGuiApplication::primaryScreen()->geometry().contains(book->frameGeometry().center()));
}

TEST(DeskLayout, PanelsTab) {
    const Desk desk;
    EXPECT_EQ(desk.page.panels()->tabifiedDockWidgets(desk.page.dock(QStringLiteral("orders"))).size(), 3);
}

TEST(AlertsDesk, RulesAreMadeSwitchedAndRemoved) {
    Desk desk;
    AlertsPanel* alerts = desk.page.alerts();
    QSignalSpy asked(alerts, &AlertsPanel::ruleAsked);
    QSignalSpy removed(alerts, &AlertsPanel::ruleRemoved);
    desk.page.dock(QStringLiteral("alerts"))->raise();
    alerts->findChild<QComboBox*>()->setCurrentIndex(0);
    alerts->findChild<ScaledSpin*>()->setValue(155'000);
    for (DeskButton* button : alerts->findChildren<DeskButton*>())
        if (button->text() == QStringLiteral("Add rule"))
            button->click();
    ASSERT_EQ(asked.count(), 1);
    auto rule = asked[0][0].value<core::AlertRule>();
    EXPECT_EQ(rule, (core::AlertRule{0, core::AlertKind::PriceAbove, 155'000, true, false, true}));
    rule.number = 4;
    core::AlertRule gate{5, core::AlertKind::Gate, 300, true, true, true};
    desk.page.showAlerts({rule, gate},
                         {{{sample::kNow, gate, std::to_string(sample::aggregator().slot.value), 280}, false},
                          {{sample::kNow, rule, "7", 156'000}, true}});
    EXPECT_EQ(desk.page.dock(QStringLiteral("alerts"))->windowTitle(), QStringLiteral("Alerts (1)"));
    EXPECT_EQ(cell(alerts->log(), 0, 1), QStringLiteral("14:45: the gate closes in 4 min"));
    EXPECT_EQ(cell(alerts->rules(), 0, 0), QStringLiteral("Price at or above 15.5 ct/kWh"));
    EXPECT_EQ(cell(alerts->rules(), 1, 1), QStringLiteral("log, notice, sound"));
    alerts->rules()->setCurrentIndex(alerts->rules()->model()->index(1, 0));
    Q_EMIT alerts->rules()->activated(alerts->rules()->currentIndex());
    ASSERT_EQ(asked.count(), 2);
    EXPECT_FALSE(asked[1][0].value<core::AlertRule>().enabled);
    EXPECT_EQ(asked[1][0].value<core::AlertRule>().number, 5);
    QTest::keyClick(alerts->rules(), Qt::Key_Delete);
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed[0][0].toLongLong(), 5);
}

TEST(ReplayDesk, ADayIsWalkedAtAnySpeed) {
    ReplayPanel panel;
    panel.show(std::vector<std::int64_t>{20'779, 20'778});
    QSignalSpy day(&panel, &ReplayPanel::dayAsked);
    QSignalSpy moment(&panel, &ReplayPanel::momentChanged);
    for (DeskButton* button : panel.findChildren<DeskButton*>())
        if (button->text() == QStringLiteral("Show this day again"))
            button->click();
    ASSERT_EQ(day.count(), 1);
    EXPECT_EQ(day[0][0].toLongLong(), 20'779);
    panel.begin({1'000'000}, {1'003'600});
    ASSERT_EQ(moment.count(), 1);
    panel.findChild<QSpinBox*>()->setValue(7);
    panel.advance(std::chrono::milliseconds(1'500));
    EXPECT_EQ(panel.moment().seconds, 1'000'010);
    panel.advance(std::chrono::milliseconds(72));
    EXPECT_EQ(panel.moment().seconds, 1'000'011);
    panel.findChild<QSlider*>()->setValue(1'800);
    EXPECT_EQ(panel.moment().seconds, 1'001'800);
    panel.findChild<QSpinBox*>()->setValue(ReplayPanel::kFastest);
    panel.advance(std::chrono::milliseconds(1'000));
    EXPECT_EQ(panel.moment().seconds, 1'003'600);
    panel.end();
    panel.advance(std::chrono::milliseconds(1'000));
    EXPECT_EQ(panel.moment().seconds, 1'003'600);
}

TEST(ReplayDesk, AReplayIsMarkedAndSignsNothing) {
    AggregatorView view = withInactive();
    view.replayed = sample::kNow;
    view.blocked = QStringLiteral("This is a past day. Go back to now to sign.");
    Desk desk(view);
    bool marked = false;
    for (const WarnBand* band : desk.page.findChildren<WarnBand*>())
        marked = marked || (band->isVisible() && band->text().startsWith(QStringLiteral("Replay: this is")));
    EXPECT_TRUE(marked);
    desk.field("Quantity")->setValue(20'000);
    desk.page.ticket()->advance();
    EXPECT_FALSE(desk.page.ticket()->confirm()->asking());
    desk.page.blotter()->askActivateAll();
    for (const DeskButton* button : desk.page.blotter()->findChildren<DeskButton*>())
        if (button->text() == QStringLiteral("Sign and place")) {
            EXPECT_FALSE(button->isEnabled());
        }
}

} // namespace wattbourse::app
