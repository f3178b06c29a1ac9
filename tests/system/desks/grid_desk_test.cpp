// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A call of a branch's operator from the need to the settlement, carried through by the desk. Only the households act
// in this test: they trade, offer, keep their promise and report.
#include "chain/market/flexibility.h"
#include "tests/system/desks/desk_fixture.h"

#include <set>

namespace wattbourse::test {
namespace {

using app::CallStage;
using chain::devnet::KeySigner;
using core::Role;
using core::Side;
using core::SlotIndex;

constexpr core::Credit kStart{50'000'000};
constexpr std::array kHomes{"ann", "ben", "cleo"};

class GridDeskTest : public DeskTest {
protected:
    void SetUp() override {
        DeskTest::SetUp();
        m_calls = std::make_unique<chain::Calls>(m_at);
        auto office = officeOf(m_operatorKey);
        const auto admit = [&](KeySigner& who, Role role, const char* name) {
            final(office.registerAccount(who.address(), static_cast<std::uint32_t>(role), name));
            final(office.issueCredits(who.address(), kStart, std::string("start of ") + name));
        };
        admit(m_dso, Role::Dso, "Town Grid");
        admit(m_aggregator, Role::Aggregator, "FlexVolt");
        for (std::size_t i = 0; i < kHomes.size(); ++i) {
            m_homes.push_back(signer(kHomes[i]));
            admit(m_homes[i], Role::Prosumer, kHomes[i]);
            final(office.registerMeter(meter(i), m_homes[i].address(), m_reporter.address(), {}));
            send(m_homes[i], m_calls->approveCredits(m_at.flexRequests.address, kStart));
        }
        // Energy whose gate closes ten minutes before the slot: there is time to relieve it.
        core::MarketRow row = rows().front();
        row.gateOpens = 7'200;
        row.gateCloses = 600;
        final(office.openMarket(row));
        chain::flexibility::BaselineRule rule;
        rule.method = chain::flexibility::BaselineMethod::MeterBefore;
        rule.windowSlots = 2;
        rule.gapSlots = 0;
        const chain::flexibility::Calls flex(chain::flexibility::contractsOf(m_at));
        send(m_operatorKey, flex.addRule(rule));
    }
    static core::Hash32 meter(std::size_t i) {
        core::Hash32 out;
        out.bytes.fill(static_cast<std::uint8_t>(0xa0 + i));
        return out;
    }
    void report(std::size_t home, SlotIndex slot, std::int64_t net) {
        const core::SlotReport made{
            meter(home), slot, {std::max<std::int64_t>(net, 0)}, {std::max<std::int64_t>(-net, 0)}, {}, 0};
        const auto [domain, fields] = m_calls->reportDigest(made);
        send(m_operatorKey, m_calls->report(made, *m_reporter.signTyped(domain, fields, "report")));
    }
    void place(std::size_t home, SlotIndex slot, Side side, std::uint16_t tick, std::int64_t wh) {
        send(m_homes[home], m_calls->place(m_homes[home].address(), {{{1}, slot, side, {tick}, {wh}}}));
    }
    core::Credit balance(const core::Address& account) {
        return m_market->credits(account, core::Finality::Final).value().value();
    }
    CallStage stage(app::GridDesk& desk, SlotIndex slot) {
        return app::GridDesk::stateOf(*desk.refresh(), slot, m_clock.now(), kSlotSeconds).stage;
    }
    /// Steps, the desk at work after each, until the slot's call is at this stage.
    void until(app::GridDesk& desk, SlotIndex slot, CallStage wanted, int most = 400) {
        CallStage at = stage(desk, slot);
        for (int i = 0; i < most && at != wanted; ++i) {
            stride();
            at = stage(desk, slot);
        }
        ASSERT_EQ(static_cast<int>(at), static_cast<int>(wanted)) << desk.refresh()->problem;
    }

    KeySigner m_dso = signer("dso");
    KeySigner m_aggregator = signer("aggregator");
    KeySigner m_reporter = signer("reporter");
    std::vector<KeySigner> m_homes;
    std::unique_ptr<chain::Calls> m_calls;
};

} // namespace

TEST_F(GridDeskTest, ACallIsCarriedFromTheNeedToTheSettlement) {
    auto dso = gridOf(m_dso);
    final(dso.openBranch({2'000}, {2'000}, 540));
    final(dso.addAsset(1, {300}, {300}, {90'000}));
    final(dso.addAsset(1, {200}, {0}, {20'000}));
    chain::grid::CallTerms terms;
    terms.priceCap = {400'000};
    terms.notice = 180;
    terms.least = {1};
    terms.tolerancePermille = 100;
    terms.penaltyPermille = 1'500;
    terms.rule = 1;
    final(dso.setCallTerms(1, terms));
    for (auto& home : m_homes)
        final(dso.addMember(1, home.address()));
    final(dso.setTokenPrice(1, {50'000}));
    final(dso.empower({10'000'000}));
    auto before = dso.refresh();
    ASSERT_TRUE(before->branches && before->book) << before->problem;
    EXPECT_EQ(before->branch, 1U);
    EXPECT_EQ(before->book->value().members.size(), 3U);
    EXPECT_EQ(before->book->value().terms.notice, 180U);
    // Members belong to a branch from a day on.
    skip(std::chrono::seconds(86'400 + 2 * kSlotSeconds));
    ASSERT_TRUE(before->book->value().members[2].belongs(slotNow()));

    const SlotIndex slot{slotNow().value + 16};
    // 3,000 Wh are bought in the branch from a seller outside of it: 1,000 Wh more than it carries.
    auto plant = signer("plant");
    auto office = officeOf(m_operatorKey);
    final(office.registerAccount(plant.address(), static_cast<std::uint32_t>(Role::Generator), "Plant"));
    final(office.issueCredits(plant.address(), kStart, "start of plant"));
    for (std::size_t home = 0; home < 3; ++home)
        place(home, slot, Side::Buy, 200, 1'000);
    send(plant, m_calls->place(plant.address(), {{{1}, slot, Side::Sell, {100}, {3'000}}}));

    // The aggregator's desk sees the same branch, and may not decide about it.
    auto aggregator = gridOf(m_aggregator);
    EXPECT_EQ(aggregator.refresh()->branch, 1U);
    refused(aggregator.setCallTerms(1, terms), "NotTheDso");

    EXPECT_EQ(stage(dso, slot), CallStage::NotYet);
    // The desk may spend 0.3 cr: 500 Wh at the cap are 0.2.
    dso.run(slot, {300'000});
    until(dso, slot, CallStage::Offers);
    auto snapshot = dso.refresh();
    const auto& flow = snapshot->slots.at(slot).flow.value();
    EXPECT_EQ(flow.planned.value, 3'000);
    EXPECT_EQ(flow.excess.value, 1'000);
    EXPECT_EQ(flow.fromAssets.value, 500) << "own assets first";
    ASSERT_TRUE(snapshot->calls.contains(slot)) << snapshot->problem;
    const auto& ask = snapshot->calls.at(slot).request.value().ask;
    EXPECT_EQ(ask.quantity.value, 500);
    EXPECT_EQ(ask.direction, core::FlexDirection::Up);
    EXPECT_EQ(balance(m_dso.address()).value, kStart.value - 200'000) << "the residual at the price cap";

    const chain::flexibility::Calls flex(chain::flexibility::contractsOf(m_at));
    send(m_homes[0], flex.offer(1, {m_homes[0].address(), {400}, {200'000}, 1'000, true}));
    send(m_homes[1], flex.offer(1, {m_homes[1].address(), {400}, {150'000}, 1'000, true}));
    // Readings of the two slots before the notification are the baseline.
    const auto notified = slot.value - terms.notice / kSlotSeconds;
    untilSlot({notified - 1});
    for (std::size_t home = 0; home < 3; ++home)
        report(home, {notified - 2}, 1'000);
    until(dso, slot, CallStage::Committed);
    snapshot = dso.refresh();
    ASSERT_EQ(snapshot->calls.at(slot).awards.size(), 2U);
    EXPECT_EQ(snapshot->calls.at(slot).awards[0].value().seller, m_homes[1].address()) << "the cheaper one first";
    EXPECT_EQ(snapshot->calls.at(slot).awards[0].value().terms.contracted.value, 400);
    EXPECT_EQ(snapshot->calls.at(slot).awards[1].value().terms.contracted.value, 100);
    send(m_homes[1], flex.includeOwn(1));
    send(m_homes[0], flex.includeOwn(2));

    until(dso, slot, CallStage::Delivering);
    until(dso, slot, CallStage::Measuring);
    // 2,450 Wh flow: still more than the branch carries. Cleo takes 50 Wh more than she bought.
    const auto baseline = [&](std::uint64_t) { return 1'000; };
    report(0, slot, baseline(2) - 150);
    report(1, slot, baseline(1) - 450);
    report(2, slot, 1'050);
    until(dso, slot, CallStage::Done);
    snapshot = dso.refresh();
    EXPECT_EQ(snapshot->slots.at(slot).flow.value().measured.value, 2'450);
    EXPECT_EQ(snapshot->slots.at(slot).metered()->value, 2'450);
    for (const auto& award : snapshot->calls.at(slot).awards) {
        EXPECT_EQ(award.value().status, chain::flexibility::AwardStatus::Provisional);
        EXPECT_EQ(award.value().paid, award.value().payment) << "delivered in full";
    }
    const auto& tokens = snapshot->book->value().tokens;
    EXPECT_EQ(tokens[0].value, 150);
    EXPECT_EQ(tokens[1].value, 450);
    EXPECT_EQ(tokens[2].value, -50) << "who aggravated the branch is charged";
    EXPECT_EQ(snapshot->book->value().totalTokens.value, 550);
    EXPECT_TRUE(snapshot->runs.empty()) << "it is over";
    EXPECT_EQ(balance(m_dso.address()).value, kStart.value - 60'000 - 20'000) << "what was not awarded came back";

    // Once each, whatever was asked again.
    std::set<std::string> intents;
    for (const auto& record : snapshot->sent)
        if (record.intent.find(":s" + std::to_string(slot.value) + ":") != std::string::npos) {
            EXPECT_TRUE(record.intent.ends_with(":1")) << record.intent;
            EXPECT_TRUE(intents.insert(record.intent).second);
        }
    // Clear, claims of three, plan, call, award, measure and settle two, measure, book.
    EXPECT_EQ(intents.size(), 13U);
}

} // namespace wattbourse::test
