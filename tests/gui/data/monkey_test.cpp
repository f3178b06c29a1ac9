// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, clicks and wheels at random on the data desk. Nothing may crash, and nothing is signed that was not asked about
// in words first.
#include "app/data/data_page.h"
#include "app/widgets/sign_dialog.h"
#include "tests/gui/data/data_sample.h"
#include "tests/support/monkey.h"

#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

DataView busyView(int turn) {
    DataView view = turn % 2 == 0 ? sample::dataWithVerdict() : sample::data();
    view.now = view.now + std::chrono::minutes(turn % 400);
    if (turn % 3 == 0)
        view.sales->erase(view.sales->begin());
    if (turn % 5 == 0)
        view.offers->pop_back();
    if (turn % 7 == 0)
        view.check = DataCheck{3, static_cast<std::size_t>(turn % 96), 96};
    if (turn % 11 == 0)
        view = DataView{};
    return view;
}

} // namespace

TEST(MonkeyData, NothingCrashesAndNothingIsSignedUnasked) {
    DataPage page;
    page.resize(1364, 824);
    page.show(busyView(1));
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    // As it was before the event that a wish leaves in.
    bool asked = false;
    int left = 0;
    const auto sign = [&] {
        ++left;
        EXPECT_TRUE(asked);
    };
    QObject::connect(&page, &DataPage::offerAsked, &page, sign);
    QObject::connect(&page, &DataPage::orderAsked, &page, sign);
    QObject::connect(&page, &DataPage::takeBackAsked, &page, sign);
    QObject::connect(&page, &DataPage::deliverAsked, &page, sign);
    QObject::connect(&page, &DataPage::payAsked, &page, sign);
    QObject::connect(&page, &DataPage::disputeKeyAsked, &page, sign);
    QObject::connect(&page, &DataPage::revealKeyAsked, &page, sign);
    QObject::connect(&page, &DataPage::refuteAsked, &page, sign);
    QObject::connect(&page, &DataPage::finishAsked, &page, sign);
    test::Monkey monkey(page);
    const int events = test::monkeyEvents(3'000);
    for (int turn = 0; turn < events && !testing::Test::HasFailure(); ++turn) {
        asked = qobject_cast<SignDialog*>(QApplication::activeModalWidget()) != nullptr;
        monkey.act();
        monkey.leaveDialogs();
        if (turn % 10 == 0)
            page.show(busyView(turn / 10));
        if (turn % 5 == 0)
            QCoreApplication::processEvents();
        if (turn % 50 == 0)
            page.sales()->selectRow(static_cast<int>(monkey.below(6)));
        // An answered question, so that something leaves.
        if (turn % 40 == 39)
            for (QPushButton* button : page.deeds())
                if (button->isVisible() && QApplication::activeModalWidget() == nullptr)
                    button->click();
    }
    // Without a wish that left there was nothing to hold the rule against.
    EXPECT_GT(left, 0);
    std::printf("monkey: %d events, %d wishes asked about and signed\n", events, left);
}

} // namespace wattbourse::app
