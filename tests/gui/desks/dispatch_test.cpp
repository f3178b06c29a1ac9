// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/aggregator_page.h"
#include "app/household/dispatch_question.h"
#include "tests/gui/desks/desks_sample.h"
#include "tests/gui/desks/dispatch_sample.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

struct Panel {
    DispatchPanel panel;
    QSignalSpy asked{&panel, &DispatchPanel::askAgainAsked};
    QSignalSpy paid{&panel, &DispatchPanel::payOutAsked};
    QAbstractItemModelTester tester{panel.members()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Panel(const std::optional<DispatchView>& view) {
        panel.resize(420, 220);
        panel.show(view);
        panel.show();
    }
    QString cell(int row, int column) const { return panel.members()->model()->index(row, column).data().toString(); }
    void confirm() {
        panel.confirm()->advance();
        QTest::qWait(ConfirmStep::kPauseMs + 20);
        panel.confirm()->advance();
    }
};

} // namespace

TEST(DispatchPanelTest, SaysWhoAnsweredWhatAndWhatIsMissing) {
    Panel at(sample::dispatch());
    EXPECT_EQ(at.panel.title(), QStringLiteral("flexibility up for Nera Grid, 15:00–16:00"));
    EXPECT_EQ(
        at.panel.bars()->accessibleDescription(),
        QStringLiteral("198.0 of 240.0 kWh answered. Home batteries: 88.0 of 96.0 kWh, 61 yes, 4 no, 7 silent. EV "
                       "chargers: 52.0 of 64.0 kWh, 44 yes, 6 no, 11 silent. Heat pumps: 37.0 of 48.0 kWh, 93 yes, "
                       "9 no, 18 silent. Other devices: 21.0 of 32.0 kWh, 52 yes, 7 no, 25 silent."));
    EXPECT_EQ(at.panel.warning(), QStringLiteral("18.0 kWh short, penalty below 216.0: likely 5.40 cr"));
    EXPECT_FALSE(at.panel.action()->isVisible()) << "answers are still awaited";
    EXPECT_EQ(at.cell(1, 3), QStringLiteral("yes, 5.2"));
    EXPECT_EQ(at.cell(2, 3), QStringLiteral("no"));
    EXPECT_EQ(at.cell(3, 3), QStringLiteral("silent"));
}

TEST(DispatchPanelTest, TheSilentAreAskedAgainInTwoDeeds) {
    auto view = sample::dispatch();
    view.now = view.deadline + std::chrono::seconds(5);
    Panel at(view);
    ASSERT_TRUE(at.panel.action()->isVisible());
    EXPECT_EQ(at.panel.action()->text(), QStringLiteral("Ask 61 again"));
    QTest::mouseClick(at.panel.action(), Qt::LeftButton);
    EXPECT_TRUE(at.panel.confirm()->asking());
    EXPECT_EQ(at.panel.confirm()->sentence(),
              QStringLiteral("You will sign: ask 61 silent members again for their part of dispatch 12."));
    EXPECT_EQ(at.asked.count(), 0);
    QTest::qWait(ConfirmStep::kPauseMs + 20);
    at.panel.confirm()->advance();
    ASSERT_EQ(at.asked.count(), 1);
    EXPECT_EQ(at.asked.front().front().toULongLong(), 12U);
    // A locked wallet signs nothing, and says so.
    view.blocked = QStringLiteral("The wallet is locked.");
    at.panel.show(view);
    at.confirm();
    EXPECT_EQ(at.asked.count(), 1);
    EXPECT_EQ(at.panel.confirm()->problem(), view.blocked);
}

TEST(DispatchPanelTest, WhatEachMemberGetsIsShownBeforeItIsSigned) {
    Panel at(sample::settledDispatch());
    EXPECT_EQ(at.panel.action()->text(), QStringLiteral("Pay out"));
    EXPECT_EQ(at.cell(0, 5), QStringLiteral("0.72"));
    EXPECT_EQ(at.cell(1, 4), QStringLiteral("5.0, estimate")) << "an estimate is never shown as a reading";
    EXPECT_EQ(at.cell(2, 5), QStringLiteral("0.00"));
    EXPECT_EQ(at.panel.confirm()->sentence(),
              QStringLiteral("You will sign: pay 1.62 cr to 2 members of dispatch 12. You keep 0.18 cr."));
    at.confirm();
    EXPECT_EQ(at.paid.count(), 1);
    EXPECT_EQ(at.asked.count(), 0);
}

TEST(DispatchPanelTest, WhoSaidYesAndWasNotBroughtInStandsOut) {
    auto view = sample::settledDispatch();
    view.members[1].included = false;
    Panel at(view);
    EXPECT_EQ(at.cell(1, 3), QStringLiteral("yes, not brought in"));
    at.panel.show(std::optional<DispatchView>());
    EXPECT_EQ(at.panel.bars()->accessibleDescription(), QStringLiteral("Nothing is dispatched."));
    EXPECT_FALSE(at.panel.action()->isVisible());
}

TEST(DispatchPanelTest, AnAwardWaitsUntilItsOwnerAsks) {
    DispatchView view;
    view.stage = DispatchView::Stage::Waits;
    view.number = 31;
    Panel at(view);
    QSignalSpy begun(&at.panel, &DispatchPanel::beginAsked);
    EXPECT_EQ(at.panel.action()->text(), QStringLiteral("Ask members"));
    EXPECT_EQ(at.panel.bars()->accessibleDescription(), QStringLiteral("Award 31 waits: nobody was asked yet."));
    at.confirm();
    ASSERT_EQ(begun.count(), 1);
    EXPECT_EQ(begun.front().front().toULongLong(), 31U);
}

TEST(DispatchPanelTest, WhatIsMissingIsAskedOfOthersOnceAllHaveAnswered) {
    auto view = sample::dispatch();
    view.others = 12;
    view.again = 0;
    Panel early(view);
    EXPECT_FALSE(early.panel.action()->isVisible()) << "answers are still awaited";
    for (DispatchGroup& group : view.groups)
        group.silent = 0;
    Panel at(view);
    ASSERT_TRUE(at.panel.action()->isVisible());
    EXPECT_EQ(at.panel.action()->text(), QStringLiteral("Ask 12 others"));
    EXPECT_EQ(at.panel.confirm()->sentence(),
              QStringLiteral("You will sign: ask 12 members who were not asked yet for the 42.0 kWh that dispatch 12 "
                             "lacks."));
    view.again = 3;
    at.panel.show(view);
    EXPECT_EQ(at.panel.confirm()->sentence(),
              QStringLiteral("You will sign: ask 12 members who were not asked yet and 3 silent ones again for the "
                             "42.0 kWh that dispatch 12 lacks."));
    at.confirm();
    EXPECT_EQ(at.asked.count(), 1);
    view.accepted = view.contracted;
    at.panel.show(view);
    EXPECT_FALSE(at.panel.action()->isVisible()) << "nothing is missing";
}

TEST(PoolPanelTest, TheBestOfferIsMadeInTwoDeeds) {
    PoolPanel panel;
    panel.resize(720, 230);
    panel.show(sample::pool());
    panel.show();
    QAbstractItemModelTester tester(panel.calls()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy offered(&panel, &PoolPanel::offerAsked);
    EXPECT_EQ(panel.waiting(), 1);
    EXPECT_EQ(panel.calls()->model()->index(1, 5).data().toString(), QStringLiteral("160.0 kWh at 19.8"));
    // Of the sample's parts in merit order the first that suffice expect 204,918 Wh, 184,426 less a tenth; the dearest
    // wants 17.34 ct, and 241,080 Wh are asked for: 17.34 * 241,080 / 184,426 / 0.95, rounded up (python, fractions).
    EXPECT_EQ(panel.action()->text(), QStringLiteral("Offer 180.0 kWh at 23.9 ct"));
    EXPECT_EQ(panel.confirm()->sentence(),
              QStringLiteral("You will sign: offer Nera Grid flexibility up of 180.0 kWh in each slot of 18:00–19:00, "
                             "at 23.9 ct/kWh. 259.20 cr are held as a bond."));
    QTest::mouseClick(panel.action(), Qt::LeftButton);
    EXPECT_EQ(offered.count(), 0);
    QTest::qWait(ConfirmStep::kPauseMs + 20);
    panel.confirm()->advance();
    ASSERT_EQ(offered.count(), 1);
    const auto offer = offered.front().front().value<core::PoolOffer>();
    EXPECT_EQ(offer.request, 31U);
    EXPECT_EQ(offer.quantity.value, 180'000);
    EXPECT_EQ(offer.reservePermille, 100U);
    EXPECT_EQ(offer.keepPermille, 50U);
}

TEST(PoolPanelTest, LessThanMembersWantOrMoreThanIsPaidCannotBeSigned) {
    PoolPanel panel;
    panel.resize(720, 230);
    PoolView view = sample::pool();
    panel.show(view);
    panel.show();
    for (UnitEdit* edit : panel.findChildren<UnitEdit*>())
        if (edit->spin()->accessibleName().startsWith(QStringLiteral("Price")))
            edit->spin()->setValue(100'000);
    EXPECT_EQ(panel.words(), QStringLiteral("Members want 23.9 ct for that much."));
    EXPECT_FALSE(panel.action()->isEnabled());
    // A cap below the first member's price.
    view.calls[0].request = 40;
    view.calls[0].cap = {50'000};
    panel.show(view);
    panel.calls()->selectRow(0);
    EXPECT_TRUE(panel.words().endsWith(QStringLiteral("above what is paid."))) << panel.words().toStdString();
    EXPECT_FALSE(panel.action()->isEnabled());
    // Nobody has a curve; what stands already is not offered again.
    view.up.reset();
    panel.show(view);
    EXPECT_EQ(panel.words(), QStringLiteral("No member has a curve for it."));
    EXPECT_EQ(panel.chart()->summary(), QStringLiteral("Nothing is pooled."));
    panel.calls()->selectRow(1);
    EXPECT_FALSE(panel.action()->isEnabled());
    panel.show(PoolView{});
    EXPECT_EQ(panel.waiting(), 0);
}

TEST(PoolPanelTest, ALockedWalletOffersNothing) {
    PoolPanel panel;
    PoolView view = sample::pool();
    view.blocked = QStringLiteral("The wallet is locked.");
    panel.show(view);
    panel.show();
    QSignalSpy offered(&panel, &PoolPanel::offerAsked);
    EXPECT_FALSE(panel.action()->isEnabled());
    panel.confirm()->advance();
    QTest::qWait(ConfirmStep::kPauseMs + 20);
    panel.confirm()->advance();
    EXPECT_EQ(offered.count(), 0);
    EXPECT_EQ(panel.confirm()->problem(), view.blocked);
}

TEST(DispatchQuestionTest, NothingIsPromisedByClosingIt) {
    const DispatchQuestion::Words words{QStringLiteral("Could you?"), QStringLiteral("Until noon."),
                                        QStringLiteral("Promise 1.0 kWh")};
    const auto press = [&](const char* text) {
        DispatchQuestion question(words);
        QSignalSpy said(&question, &DispatchQuestion::answered);
        question.show();
        for (QPushButton* button : question.findChildren<QPushButton*>())
            if (button->text() == QString::fromLatin1(text))
                QTest::mouseClick(button, Qt::LeftButton);
        return said.isEmpty() ? QVariant() : said.front().front();
    };
    EXPECT_EQ(press("Promise 1.0 kWh"), QVariant(true));
    EXPECT_EQ(press("Decline"), QVariant(false));
    EXPECT_EQ(press("Answer later"), QVariant());
    DispatchQuestion question(words);
    QSignalSpy said(&question, &DispatchQuestion::answered);
    question.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&question));
    QTest::keyClick(&question, Qt::Key_Return);
    EXPECT_EQ(said.count(), 0) << "Return answers later";
}

TEST(PnlPanelTest, SumsRiskAndFlexibilityAreThere) {
    PnlPanel panel;
    panel.resize(420, 220);
    panel.show(sample::profit());
    panel.show();
    EXPECT_TRUE(panel.chart()->summary().startsWith(QStringLiteral("Slots: 57. Profit +")));
    const auto cell = [&](PnlPanel::Tab tab, int row, int column) {
        return panel.table(tab)->model()->index(row, column).data().toString();
    };
    EXPECT_EQ(cell(PnlPanel::Position, 0, 1), QStringLiteral("187.40"));
    EXPECT_EQ(cell(PnlPanel::Position, 4, 1), QStringLiteral("43.3 %"));
    EXPECT_EQ(cell(PnlPanel::Flexibility, 0, 3), QStringLiteral("–")) << "unknown is not zero";
    EXPECT_EQ(cell(PnlPanel::Flexibility, 1, 6), QStringLiteral("final"));
    EXPECT_EQ(cell(PnlPanel::Sums, 0, 4), QStringLiteral("+90.85"));
    panel.findChild<QComboBox*>()->setCurrentIndex(2);
    EXPECT_EQ(cell(PnlPanel::Sums, 0, 0), QStringLiteral("flexibility up"));
    panel.show(PnlView{});
    EXPECT_EQ(cell(PnlPanel::Position, 4, 1), QStringLiteral("–"));
    EXPECT_EQ(panel.table(PnlPanel::Sums)->model()->rowCount(), 0);
}

TEST(PnlPanelTest, TheDeskShowsBothInTheirPanels) {
    AggregatorPage page;
    page.resize(1364, 824);
    page.showMembers(MemberSet(sample::members()));
    page.show(sample::aggregator());
    page.showDispatch(sample::dispatch());
    page.showProfit(sample::profit());
    page.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    EXPECT_TRUE(page.dispatch()->isVisible());
    EXPECT_TRUE(page.profit()->isVisible());
    EXPECT_GE(page.dispatch()->height(), 130) << "the bars of four kinds of devices have room";
}

} // namespace wattbourse::app
