// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, clicks and wheels at random on the trading desk. Nothing may crash, and no order may leave that was not asked
// about first. WATTBOURSE_MONKEY_EVENTS says how many; the seed is fixed, so that a failure comes again.
#include "app/aggregator/aggregator_page.h"
#include "app/models/generated_members.h"
#include "tests/gui/desks/desks_sample.h"
#include "tests/support/monkey.h"

#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

AggregatorView busyView(int turn) {
    AggregatorView view = sample::aggregator();
    view.now = view.now + std::chrono::seconds(turn % 400);
    DeskOrder kept = view.orders[1];
    kept.order.id = {};
    kept.state = DeskOrder::State::Inactive;
    kept.cancellable = false;
    kept.activatable = true;
    kept.kept = 5;
    view.orders.push_back(kept);
    if (turn % 3 == 0)
        view.orders.erase(view.orders.begin());
    if (turn % 7 == 0)
        view.book.reset();
    return view;
}

} // namespace

TEST(MonkeyDesk, NothingCrashesAndNoOrderLeavesUnasked) {
    AggregatorPage page;
    GeneratedMembers generated(3'000, 5);
    page.resize(1364, 824);
    page.showMembers(generated.set());
    page.show(busyView(1));
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    // As they were before the event that an order leaves in.
    bool ticketAsked = false;
    bool blotterAsked = false;
    bool dialogAsked = false;
    int left = 0;
    QObject::connect(&page, &AggregatorPage::placeAsked, &page, [&] {
        ++left;
        EXPECT_TRUE(ticketAsked);
    });
    QObject::connect(&page, &AggregatorPage::deedAsked, &page, [&](const DeskDeed& deed) {
        ++left;
        if (!deed.place.empty() || !deed.cancel.empty()) {
            EXPECT_TRUE(blotterAsked || dialogAsked);
        }
    });
    QObject::connect(&page, &AggregatorPage::slotChosen, &page, [&](core::SlotIndex slot) {
        AggregatorView view = busyView(2);
        view.slot = slot;
        view.book = sample::book(slot);
        page.show(view);
    });
    test::Monkey monkey(page);
    const int events = test::monkeyEvents(3'000);
    for (int turn = 0; turn < events && !testing::Test::HasFailure(); ++turn) {
        ticketAsked = page.ticket()->confirm()->asking();
        blotterAsked = page.blotter()->asking();
        dialogAsked = QApplication::activeModalWidget() != nullptr;
        monkey.act();
        monkey.leaveDialogs();
        if (turn % 10 == 0) {
            page.show(busyView(turn));
            page.updateMembers(generated.tick(40));
        }
        if (turn % 5 == 0)
            QCoreApplication::processEvents();
        if (turn % 200 == 99) {
            // A written ticket, so that there is something to sign by chance.
            page.ticket()->focusQuantity();
            // Another window may be the active one by now.
            ASSERT_NE(page.ticket()->focusWidget(), nullptr);
            QTest::keyClicks(page.ticket()->focusWidget(), QStringLiteral("5"));
            page.ticket()->advance();
            QTest::qWait(ConfirmStep::kPauseMs + 5);
            ticketAsked = page.ticket()->confirm()->asking();
            if (monkey.below(2) == 0)
                page.ticket()->advance();
        }
        // Panels that were closed come back.
        if (turn % 200 == 199)
            page.resetLayout();
    }
    // Without an order that left there was nothing to hold the rule against.
    EXPECT_GT(left, 0);
    RecordProperty("events", events);
    RecordProperty("orders", left);
    std::printf("monkey: %d events, %d deeds asked for and confirmed\n", events, left);
}

} // namespace wattbourse::app
