// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/aggregator_page.h"
#include "app/models/generated_members.h"
#include "tests/gui/desks/desks_sample.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

/// The desk on screen, with its sample afternoon.
struct Desk {
    AggregatorPage page;
    QSignalSpy placed{&page, &AggregatorPage::placeAsked};
    QSignalSpy deeds{&page, &AggregatorPage::deedAsked};

    Desk() {
        page.resize(1364, 824);
        page.showMembers(MemberSet(sample::members()));
        page.show(sample::aggregator());
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    ScaledSpin* field(const char* name) const {
        for (ScaledSpin* spin : page.ticket()->findChildren<ScaledSpin*>())
            if (spin->accessibleName().startsWith(QString::fromLatin1(name)))
                return spin;
        return nullptr;
    }
    void type(const char* name, const char* text) {
        ScaledSpin* spin = field(name);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::fromLatin1(text));
    }
    void ctrlReturn() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    QString sentence() const { return page.ticket()->confirm()->sentence(); }
};

} // namespace

TEST(AggregatorDesk, ATicketIsWrittenAndPlacedByTheKeyboardInTwoDeeds) {
    Desk desk;
    desk.type("Quantity", "20.5");
    desk.type("Limit", "14.4");
    EXPECT_EQ(
        desk.sentence(),
        QStringLiteral("You will sign: buy up to 20.5 kWh for 14:45–15:00 at 14.4 ct/kWh or less in Terni energy. "
                       "2.952 cr are held until clearing."));
    desk.ctrlReturn();
    EXPECT_TRUE(desk.page.ticket()->confirm()->asking());
    EXPECT_EQ(desk.placed.count(), 0);
    // A second press at once is a double press, not a decision.
    desk.ctrlReturn();
    EXPECT_EQ(desk.placed.count(), 0);
    QTest::qWait(ConfirmStep::kPauseMs + 20);
    desk.ctrlReturn();
    ASSERT_EQ(desk.placed.count(), 1);
    const auto intent = desk.placed[0][0].value<core::OrderIntent>();
    const core::OrderIntent expected{{1}, sample::aggregator().slot, core::Side::Buy, {11}, {20'500}};
    EXPECT_EQ(intent, expected);
    // What was placed is not there to be placed again.
    EXPECT_FALSE(desk.page.ticket()->draft());
}

TEST(AggregatorDesk, AChangedTicketTakesTheQuestionBack) {
    Desk desk;
    desk.type("Quantity", "20");
    desk.ctrlReturn();
    ASSERT_TRUE(desk.page.ticket()->confirm()->asking());
    desk.type("Quantity", "30");
    EXPECT_FALSE(desk.page.ticket()->confirm()->asking());
    QTest::qWait(ConfirmStep::kPauseMs + 20);
    desk.ctrlReturn();
    EXPECT_EQ(desk.placed.count(), 0);
}

TEST(AggregatorDesk, AnotherSlotTakesTheQuestionBack) {
    Desk desk;
    desk.type("Quantity", "20");
    desk.ctrlReturn();
    AggregatorView view = sample::aggregator();
    ++view.slot.value;
    view.book = sample::book(view.slot);
    desk.page.show(view);
    EXPECT_FALSE(desk.page.ticket()->confirm()->asking());
}

TEST(AggregatorDesk, ALockedWalletIsSaidAndNothingCanBePlaced) {
    Desk desk;
    AggregatorView view = sample::aggregator();
    view.blocked = QStringLiteral("The wallet is locked.");
    desk.page.show(view);
    desk.type("Quantity", "20");
    desk.ctrlReturn();
    EXPECT_FALSE(desk.page.ticket()->confirm()->asking());
    EXPECT_EQ(desk.page.ticket()->confirm()->problem(), QStringLiteral("The wallet is locked."));
}

TEST(AggregatorDesk, AnOrderAboveTheDaysLimitIsRefusedInWords) {
    Desk desk;
    AggregatorView view = sample::aggregator();
    view.limit = SpendLimit{{1'000'000}, {600'000'000}};
    desk.page.show(view);
    desk.type("Quantity", "20");
    desk.type("Limit", "14.4");
    EXPECT_EQ(desk.page.ticket()->confirm()->problem(),
              QStringLiteral("This holds 2.88 cr, 1.88 cr more than is left to spend today."));
}

TEST(AggregatorDesk, TheLadderFillsTheLimitAndPlacesNothing) {
    Desk desk;
    desk.type("Quantity", "20");
    DeskTable* ladder = desk.page.ladder()->table();
    ladder->setFocus();
    QTest::keyClick(ladder, Qt::Key_Home);
    EXPECT_EQ(ladder->currentIndex().siblingAtColumn(LadderModel::PriceColumn).data().toString(),
              QStringLiteral("14.2"));
    QTest::keyClick(ladder, Qt::Key_Up);
    QTest::keyClick(ladder, Qt::Key_Up);
    QTest::keyClick(ladder, Qt::Key_Return);
    EXPECT_EQ(desk.field("Limit")->value(), 146'000);
    EXPECT_EQ(desk.page.ladder()->model()->row(ladder->currentIndex().row()).draftBuy, 20'000);
    // A click, and a double click, do no more.
    const QRect cell = ladder->visualRect(ladder->model()->index(9, LadderModel::Demand));
    QTest::mouseClick(ladder->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(ladder->viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_EQ(desk.field("Limit")->value(), 144'000);
    EXPECT_EQ(desk.placed.count(), 0);
    EXPECT_FALSE(desk.page.ticket()->confirm()->asking());
}

TEST(AggregatorDesk, TypingInTheSearchFiltersAndTheSumsFollow) {
    Desk desk;
    auto* search = desk.page.members()->findChild<QLineEdit*>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("casa"));
    EXPECT_EQ(desk.page.members()->model()->rowCount(), 3);
    EXPECT_TRUE(desk.page.members()->summary().startsWith(QStringLiteral("3 shown")));
    const auto* sums = desk.page.members()->findChild<MemberTotalsStrip*>();
    EXPECT_EQ(sums->text(MemberTable::Contracted), QStringLiteral("95"));
}

TEST(AggregatorDesk, AHeaderSortsByTheKeyboard) {
    Desk desk;
    QHeaderView* header = desk.page.members()->table()->horizontalHeader();
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Space);
    EXPECT_EQ(desk.page.members()->model()->member(0).name, QStringLiteral("Albergo Velino"));
    QTest::keyClick(header, Qt::Key_Space);
    EXPECT_EQ(desk.page.members()->model()->member(0).name, QStringLiteral("Serra Papigno"));
    QTest::keyClick(header, Qt::Key_Right);
    QTest::keyClick(header, Qt::Key_Right);
    QTest::keyClick(header, Qt::Key_Return);
    EXPECT_EQ(desk.page.members()->model()->member(0).name, QStringLiteral("Condominio Nera 8"));
}

TEST(AggregatorDesk, AFilterChipIsPressedByTheKeyboard) {
    Desk desk;
    for (DeskButton* chip : desk.page.members()->findChildren<DeskButton*>())
        if (chip->text() == QStringLiteral("Attention")) {
            chip->setFocus();
            QTest::keyClick(chip, Qt::Key_Space);
        }
    EXPECT_EQ(desk.page.members()->model()->rowCount(), 3);
}

TEST(AggregatorDesk, CancellingAsksFirst) {
    Desk desk;
    DeskTable* orders = desk.page.blotter()->table();
    orders->setFocus();
    // The first row was not placed yet and cannot be taken back.
    orders->setCurrentIndex(orders->model()->index(0, 0));
    QTest::keyClick(orders, Qt::Key_Delete);
    EXPECT_EQ(QApplication::focusWidget(), orders);
    orders->setCurrentIndex(orders->model()->index(1, 0));
    QTest::keyClick(orders, Qt::Key_Delete);
    bool said = false;
    for (const QLabel* label : desk.page.blotter()->findChildren<QLabel*>())
        said = said || label->text() ==
                           QStringLiteral(
                               "You will sign: cancel the order to buy 40.0 kWh for the slot at 14:45, limit 14.2 ct.");
    EXPECT_TRUE(said);
    // The focus is on keeping the order.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(desk.deeds.count(), 0);
    QTest::keyClick(orders, Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(desk.deeds.count(), 1);
    const auto deed = desk.deeds[0][0].value<DeskDeed>();
    EXPECT_EQ(deed.cancel, std::vector{core::OrderId{12}});
    EXPECT_TRUE(deed.place.empty() && deed.keep.empty() && deed.drop.empty());
}

TEST(AggregatorDesk, SlotsAreWalkedByTheArrowKeys) {
    Desk desk;
    QSignalSpy chosen(&desk.page, &AggregatorPage::slotChosen);
    for (SlotButton* button : desk.page.slotStrip()->findChildren<SlotButton*>())
        if (button->isChecked())
            button->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<core::SlotIndex>().value, sample::aggregator().slot.value + 1);
}

TEST(AggregatorDesk, RefreshingTheSlotsIsNoChoice) {
    Desk desk;
    QSignalSpy chosen(&desk.page, &AggregatorPage::slotChosen);
    AggregatorView view = sample::aggregator();
    ++view.slot.value;
    desk.page.show(view);
    EXPECT_EQ(chosen.count(), 0);
}

TEST(AggregatorDesk, GeneratedMembersAreMarkedOnTheScreen) {
    Desk desk;
    desk.page.showMembers(GeneratedMembers(50).set());
    bool said = false;
    for (const WarnBand* band : desk.page.members()->findChildren<WarnBand*>())
        said = said || (band->isVisible() && band->text().contains(QStringLiteral("generated")));
    EXPECT_TRUE(said);
}

TEST(AggregatorDesk, TheLayoutIsKeptAndComesBack) {
    Desk desk;
    const QByteArray before = desk.page.layoutState();
    desk.page.panelActions().at(0)->trigger();
    EXPECT_NE(desk.page.layoutState(), before);
    EXPECT_TRUE(desk.page.restoreLayout(before));
    EXPECT_TRUE(desk.page.panelActions().at(0)->isChecked());
    EXPECT_FALSE(desk.page.restoreLayout(QByteArray("not a layout")));
}

TEST(AggregatorDesk, AnEmptyViewInventsNothing) {
    AggregatorPage page;
    page.show(AggregatorView{});
    for (const FigureTile* tile : page.findChildren<FigureTile*>())
        EXPECT_TRUE(tile->number() == QStringLiteral("–") || tile->number() == QStringLiteral("0"))
            << tile->number().toStdString();
    EXPECT_FALSE(page.ticket()->draft());
}

} // namespace wattbourse::app
