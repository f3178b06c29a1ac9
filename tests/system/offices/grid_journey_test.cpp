// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A grid operator's day by keys and clicks on the page: a branch of its own, a call from the need to the settlement,
// and what the members' deviations came to. An aggregator with the same program may carry calls through, and no more.
#include "core/base/hex.h"
#include "tests/system/offices/office_fixture.h"

#include <QTest>

namespace wattbourse::test {
namespace {

using app::CallStage;
using app::GridPage;
using chain::devnet::KeySigner;
using core::Role;

constexpr core::Credit kStart{50'000'000};

class GridJourney : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_calls = std::make_unique<chain::Calls>(m_at);
        m_flex = std::make_unique<chain::flexibility::Calls>(chain::flexibility::contractsOf(m_at));
        auto office = officeOf(m_operatorKey);
        const auto admit = [&](KeySigner& who, Role role, const char* name) {
            final(office.registerAccount(who.address(), static_cast<std::uint32_t>(role), name));
            final(office.issueCredits(who.address(), kStart, std::string("start of ") + name));
        };
        admit(m_dso, Role::Dso, "Town Grid");
        admit(m_aggregator, Role::Aggregator, "FlexVolt");
        admit(m_home, Role::Prosumer, "Casa Nuova");
        admit(m_plant, Role::Generator, "Plant");
        final(office.registerMeter(m_meter, m_home.address(), m_reporter.address(), {}));
        send(m_home, m_calls->approveCredits(m_at.flexRequests.address, kStart));
        // Energy whose gate closes ten minutes before the slot: there is time to relieve it.
        core::MarketRow row = rows().front();
        row.gateOpens = 7'200;
        row.gateCloses = 600;
        final(office.openMarket(row));
        chain::flexibility::BaselineRule rule;
        rule.method = chain::flexibility::BaselineMethod::MeterBefore;
        rule.windowSlots = 2;
        rule.gapSlots = 0;
        send(m_operatorKey, m_flex->addRule(rule));
    }
    void makeBranch() {
        as(m_dso);
        for (int i = 0; i < 6; ++i)
            look();
        open(*m_grid);
        m_grid->open(GridPage::Terms);
        click(*m_grid, "New branch");
        type(*m_grid, "Capacity in", "2");
        type(*m_grid, "Capacity out", "2");
        signByKeys(type(*m_grid, "Planned before the slot", "540"));
        done();
        m_grid->open(GridPage::Assets);
        type(*m_grid, "Feeds or saves", "0.1");
        type(*m_grid, "Costs", "12");
        signByMouse(m_grid->forms()->assetDeeds()->confirm());
        done();
        type(*m_grid, "Feeds or saves", "0.2");
        signByKeys(type(*m_grid, "Costs", "9"));
        done();
        m_grid->open(GridPage::Members);
        signByKeys(type(*m_grid, "Account", core::toHex0x(m_home.address())));
        done();
        m_grid->open(GridPage::Terms);
        click(*m_grid, "Terms of calls");
        type(*m_grid, "Highest price", "40");
        type(*m_grid, "Offers end before the slot", "180");
        type(*m_grid, "Smallest offer", "0.001");
        type(*m_grid, "Penalty", "150");
        signByKeys(type(*m_grid, "Baseline rule", "1"));
        done();
        click(*m_grid, "Budget");
        signByKeys(type(*m_grid, "Budget for calls and tokens", "10"));
        done();
        // Members belong to a branch from a day on.
        skip(std::chrono::seconds(86'400 + 2 * kSlotSeconds));
        look();
    }
    /// 0.8 kWh more are bought in the branch than it carries.
    void overfill(core::SlotIndex slot) {
        send(m_home, m_calls->place(m_home.address(), {{{1}, slot, core::Side::Buy, {200}, {2'800}}}));
        send(m_plant, m_calls->place(m_plant.address(), {{{1}, slot, core::Side::Sell, {100}, {2'800}}}));
        look();
        // By the arrow keys of the picture, as somebody without a mouse would.
        m_grid->chart()->setFocus();
        for (int i = 0; i < 40 && !m_grid->chart()->summary().startsWith(period(slot)); ++i)
            QTest::keyClick(m_grid->chart(), Qt::Key_Right);
        ASSERT_TRUE(m_grid->chart()->summary().startsWith(period(slot))) << m_grid->chart()->summary().toStdString();
    }
    static QString period(core::SlotIndex slot) {
        const core::SlotCalendar calendar(kSlotSeconds);
        return app::desk::period(calendar.start(slot), calendar.end(slot));
    }
    void report(core::SlotIndex at, std::int64_t wh) {
        const core::SlotReport made{m_meter, at, {wh}, {}, {}, 0};
        const auto [domain, fields] = m_calls->reportDigest(made);
        send(m_operatorKey, m_calls->report(made, *m_reporter.signTyped(domain, fields, "report")));
    }
    void untilStage(CallStage stage) {
        until([&] { return m_grid->stage() == app::stageSentence(stage); });
    }

    KeySigner m_dso = signer("dso");
    KeySigner m_aggregator = signer("aggregator");
    KeySigner m_home = signer("home");
    KeySigner m_plant = signer("plant");
    KeySigner m_reporter = signer("reporter");
    core::Hash32 m_meter = core::hashFromHex("0x" + std::string(64, 'a')).value();
    std::unique_ptr<chain::Calls> m_calls;
    std::unique_ptr<chain::flexibility::Calls> m_flex;
};

} // namespace

TEST_F(GridJourney, ACallIsRunFromTheNeedToTheTokens) {
    makeBranch();
    const core::SlotIndex slot{slotNow().value + 12};
    overfill(slot);
    m_grid->open(GridPage::Call);
    EXPECT_EQ(m_grid->stage(), app::stageSentence(CallStage::NotYet));
    // 0.5 kWh at 40 ct are 0.2 cr: too little is allowed at first, and the page says what that holds up.
    type(*m_grid, "Spend at most", "0.1");
    const auto* carry = m_grid->forms()->callDeeds()->confirm();
    signByMouse(carry);
    untilStage(CallStage::Need);
    until([&] { return !m_grid->held().isEmpty(); });
    EXPECT_EQ(m_grid->held(), QStringLiteral("It does not go on: the call could cost 0.20 cr, and 0.10 cr are allowed. "
                                             "Stop it, and allow more."));
    signByMouse(carry);
    look();
    signByKeys(type(*m_grid, "Spend at most", "0.3"));
    look();
    untilStage(CallStage::Offers);
    EXPECT_TRUE(m_grid->held().isEmpty());
    keep(*m_grid, "grid-offers");

    // An aggregator looks at the same call: it may carry it through, and decides nothing about the branch.
    as(m_aggregator);
    const GridPage::Sheet decided[] = {GridPage::Assets, GridPage::Members, GridPage::Terms};
    for (const auto sheet : decided)
        m_grid->open(sheet);
    EXPECT_EQ(m_grid->forms()->assetDeeds()->confirm()->problem(),
              QStringLiteral("Only Town Grid decides about its branch. You may carry its calls through."));
    EXPECT_TRUE(carry->problem().isEmpty());
    m_grid->open(GridPage::Call);
    type(*m_grid, "Spend at most", "0.3");
    signByKeys(m_grid->forms()->callForm());
    look();
    ASSERT_TRUE(m_state.grid->runs.contains(slot)) << "carried through by the aggregator from here on";

    send(m_home, m_flex->offer(1, {m_home.address(), {500}, {200'000}, 1'000, true}));
    look();
    EXPECT_EQ(cell(*m_grid, "Offers", 0, 0), QStringLiteral("Casa Nuova"));
    EXPECT_EQ(cell(*m_grid, "Offers", 0, 1), QStringLiteral("0.500"));
    const std::uint32_t notified = slot.value - 3;
    untilSlot({notified - 1});
    report({notified - 2}, 2'800);
    untilStage(CallStage::Committed);
    EXPECT_EQ(cell(*m_grid, "Offers", 0, 3), QStringLiteral("0.500")) << "awarded";
    send(m_home, m_flex->includeOwn(1));
    untilStage(CallStage::Delivering);
    untilStage(CallStage::Measuring);
    report(slot, 2'300);
    untilStage(CallStage::Done);
    EXPECT_EQ(m_grid->timeline()->summary(),
              QStringLiteral(
                  "Plan: 2.800 kWh; Need: 0.800 kWh too much in; Own assets: 0.300 kWh; Left over: 0.500 kWh; Call: "
                  "request 1; Offers: 1 offer(s), 0.500 kWh; Awards: 1 seller(s), 0.500 kWh; Delivered: 0.500 of "
                  "0.500 kWh; Paid: 0.10 cr paid; Tokens: booked"));
    EXPECT_EQ(cell(*m_grid, "Offers", 0, 4), QStringLiteral("0.500"));
    EXPECT_EQ(cell(*m_grid, "Offers", 0, 5), QStringLiteral("0.10"));
    EXPECT_EQ(table(*m_grid, "Sent")->model()->index(0, 1).data().toString(), QStringLiteral("final"));
    keep(*m_grid, "grid-done");
    // The cheaper asset first, both in full.
    m_grid->open(GridPage::Assets);
    const char* const kAssets = "Own assets in the order of merit";
    EXPECT_EQ(cell(*m_grid, kAssets, 0, 1), QStringLiteral("asset 2"));
    EXPECT_EQ(cell(*m_grid, kAssets, 0, 5), QStringLiteral("0.200"));
    EXPECT_EQ(cell(*m_grid, kAssets, 1, 5), QStringLiteral("0.100"));
    keep(*m_grid, "grid-assets");
    m_grid->open(GridPage::Members);
    const char* const kMembers = "Members and their tokens";
    EXPECT_EQ(cell(*m_grid, kMembers, 0, 0), QStringLiteral("Casa Nuova"));
    EXPECT_EQ(cell(*m_grid, kMembers, 0, 2), QStringLiteral("−0.500"));
    EXPECT_EQ(cell(*m_grid, kMembers, 0, 3), QStringLiteral("+0.500")) << "what it saved eased the branch";
    keep(*m_grid, "grid-members");
    m_grid->open(GridPage::Terms);
    keep(*m_grid, "grid-terms");
}

} // namespace wattbourse::test
