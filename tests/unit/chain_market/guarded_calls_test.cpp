// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What OrderGuard lets each key sign beside orders in auctions.
#include "golden.h"

#include "chain/market/channel.h"
#include "chain/market/coalition.h"
#include "chain/market/data_market.h"
#include "chain/market/dispatch.h"
#include "chain/market/flexibility.h"
#include "chain/market/grid.h"
#include "chain/market/meter_calls.h"
#include "chain/market/order_guard.h"
#include "chain/market/validator_set.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

using core::Side;

constexpr std::uint32_t kSlot = 30'000'010;

/// Limits of golden.json: buy to 0.25, sell from 0.05, flexibility from 0.09 cr/kWh, 20 kWh a slot, 5 cr a day. Market
/// 2 is continuous, market 3 sealed with deposits of 0.07 cr.
class GuardedCalls : public testing::Test {
protected:
    GuardedCalls() {
        std::vector<core::MarketRow> rows;
        for (const auto& row : golden().at("views").at("rows").as_array())
            rows.push_back(goldenRow(row, static_cast<std::uint32_t>(rows.size())));
        for (auto* each : {&agentGuard, &ownerGuard, &operatorGuard})
            each->setRows(rows);
        agentGuard.setLimits(home, goldenLimits());
    }

    [[nodiscard]] bool agentSigns(const core::TxnRequest& request) const {
        return agentGuard.check(request, agent).has_value();
    }
    /// Every one by the owner, and by the agent only when it is upkeep.
    void expectScopes(const std::vector<core::TxnRequest>& requests, bool byAgent, bool byOwner = true) const {
        for (const auto& request : requests) {
            EXPECT_EQ(agentSigns(request), byAgent) << request.purpose;
            EXPECT_EQ(ownerGuard.check(request, home).has_value(), byOwner) << request.purpose;
            EXPECT_TRUE(operatorGuard.check(request, home)) << request.purpose;
            auto wordless = request;
            wordless.purpose.clear();
            EXPECT_FALSE(ownerGuard.check(wordless, home)) << request.purpose;
            auto elsewhere = request;
            elsewhere.to.bytes[0] ^= 1;
            EXPECT_FALSE(operatorGuard.check(elsewhere, home)) << request.purpose;
        }
    }
    static core::ContinuousOffer offer(Side side, std::uint16_t tick, std::int64_t wh, std::uint32_t market = 2) {
        return {{{market}, {kSlot}, side, {tick}, {wh}}, false};
    }
    [[nodiscard]] std::vector<core::SealedOrder> sealedOrders(std::size_t count, std::uint32_t market = 3) const {
        std::vector<core::SealedOrder> out;
        for (std::size_t i = 0; i < count; ++i)
            out.push_back({home, {{market}, {kSlot}, Side::Buy, {1}, {1}}, static_cast<std::uint8_t>(i), {}});
        return out;
    }

    core::Address home = address(golden().at("home0"));
    core::Address agent = address(golden().at("agent"));
    core::Address other = address(golden().at("home1"));
    Deployment at = goldenDeployment();
    OperatorCalls calls{at};
    flexibility::Calls flex{flexibility::contractsOf(at)};
    OrderGuard agentGuard{at, OrderGuard::Scope::Agent};
    OrderGuard ownerGuard{at, OrderGuard::Scope::Owner};
    OrderGuard operatorGuard{at, OrderGuard::Scope::Operator};
};

} // namespace

TEST_F(GuardedCalls, TradesToTheLimitAndNotBeyond) {
    const auto trades = [this](const std::vector<core::ContinuousOffer>& offers) {
        return agentSigns(calls.trade(home, offers));
    };
    EXPECT_TRUE(trades({offer(Side::Buy, 249, 100), offer(Side::Sell, 49, 100)}));
    EXPECT_FALSE(trades({offer(Side::Buy, 250, 100)}));
    EXPECT_FALSE(trades({offer(Side::Sell, 48, 100)}));
    EXPECT_FALSE(trades({offer(Side::Buy, 1, 20'000), offer(Side::Buy, 1, 1)}));
    EXPECT_FALSE(trades({offer(Side::Buy, 1, 1, 9)}));
    EXPECT_FALSE(trades({}));
    EXPECT_FALSE(agentSigns(calls.trade(other, {offer(Side::Buy, 1, 1)})));
    EXPECT_FALSE(agentGuard.check(calls.trade(home, {offer(Side::Buy, 1, 1)}), other));
    auto longer = calls.trade(home, {offer(Side::Buy, 1, 1)});
    longer.data.push_back(0);
    EXPECT_FALSE(agentSigns(longer));
    // The owner without known limits trades with its own key.
    EXPECT_TRUE(ownerGuard.check(calls.trade(home, {offer(Side::Buy, 250, 100)}), home));
    EXPECT_FALSE(ownerGuard.check(calls.trade(home, {offer(Side::Buy, 1, 1)}), agent));
}

TEST_F(GuardedCalls, AmendedTermsAreWithinTheLimitsOfBothSides) {
    EXPECT_TRUE(agentSigns(calls.amend({1}, {249}, {20'000})));
    EXPECT_TRUE(agentSigns(calls.amend({1}, {49}, {1})));
    EXPECT_FALSE(agentSigns(calls.amend({1}, {250}, {1})));
    EXPECT_FALSE(agentSigns(calls.amend({1}, {48}, {1})));
    EXPECT_FALSE(agentSigns(calls.amend({1}, {100}, {20'001})));
    EXPECT_FALSE(agentGuard.check(calls.amend({1}, {100}, {1}), other));
    EXPECT_TRUE(ownerGuard.check(calls.amend({1}, {300}, {1}), home));
    // Of a proven order the side is known.
    agentGuard.setOrders({{{1}, {2}, {kSlot}, Side::Sell, {100}, {1}, home, core::OrderStatus::Open}});
    EXPECT_TRUE(agentSigns(calls.amend({1}, {250}, {1})));
    EXPECT_FALSE(agentSigns(calls.amend({1}, {48}, {1})));
    EXPECT_FALSE(agentSigns(calls.amend({2}, {250}, {1}))) << "another one is not";
    agentGuard.setRows({goldenRow(golden().at("row"), 0)});
    EXPECT_FALSE(agentSigns(calls.amend({1}, {100}, {1}))) << "no continuous market is known";
}

TEST_F(GuardedCalls, SealedOrdersCostTheirDepositsAtMost) {
    // 71 deposits are 4.97 cr of the day's 5.
    EXPECT_TRUE(agentSigns(calls.commit(home, sealedOrders(71))));
    EXPECT_FALSE(agentSigns(calls.commit(home, sealedOrders(72))));
    EXPECT_FALSE(agentSigns(calls.commit(home, sealedOrders(1, 0)))) << "an open market";
    EXPECT_FALSE(agentSigns(calls.commit(home, {})));
    EXPECT_FALSE(agentSigns(calls.commit(other, sealedOrders(1))));
    EXPECT_FALSE(agentGuard.check(calls.commit(home, sealedOrders(1)), other));
    EXPECT_TRUE(agentSigns(calls.reveal(sealedOrders(2))));
    EXPECT_TRUE(agentSigns(calls.withdrawSealed(sealedOrders(1).front())));
    EXPECT_TRUE(ownerGuard.check(calls.commit(home, sealedOrders(72)), home));
}

TEST_F(GuardedCalls, TheAgentCommitsToNothingThatItsGuardCannotOpen) {
    const auto signs = [this](Side side, std::uint16_t tick, std::int64_t wh) {
        auto orders = sealedOrders(1);
        orders[0].order.side = side;
        orders[0].order.tick = {tick};
        orders[0].order.quantity = {wh};
        return agentSigns(calls.commit(home, orders));
    };
    // The limits of an open order, which the chain cannot check before the reveal.
    EXPECT_TRUE(signs(Side::Buy, 249, 100));
    EXPECT_FALSE(signs(Side::Buy, 250, 100));
    EXPECT_TRUE(signs(Side::Sell, 49, 100));
    EXPECT_FALSE(signs(Side::Sell, 48, 100));
    EXPECT_FALSE(signs(Side::Buy, 1, 20'001));

    auto request = calls.commit(home, sealedOrders(2));
    EXPECT_TRUE(agentSigns(request));
    const auto witness = request.witness;
    request.witness.clear();
    EXPECT_FALSE(agentSigns(request)) << "nothing to open";
    EXPECT_TRUE(ownerGuard.check(request, home)) << "the owner answers for itself";
    request.witness = calls.commit(home, sealedOrders(1)).witness;
    EXPECT_FALSE(agentSigns(request)) << "one opening for two commitments";
    // Each word of an opening counts: account, market, slot, index, side, tick, quantity and salt.
    for (std::size_t word = 0; word < 8; ++word) {
        request.witness = witness;
        request.witness[4 + 64 + word * 32 + 31] ^= 1;
        EXPECT_FALSE(agentSigns(request)) << "word " << word;
    }
    request.witness = witness;
    request.witness.push_back(0);
    EXPECT_FALSE(agentSigns(request));
}

TEST_F(GuardedCalls, TheAgentsTypedDataAreVouchersOfItsChannelsThatOnlyGrow) {
    const channel::Calls channels(at.chainId, at.channels.address);
    channel::Channel open;
    open.id = 4;
    open.payer = home;
    open.payee = other;
    open.signer = agent;
    open.price = {200'000};
    open.deposit = {1'000'000};
    const auto signs = [&](const channel::Voucher& voucher, const core::Address& from) {
        const auto typed = channels.voucherFields(voucher);
        return agentGuard.checkTyped(typed.domainSeparator, typed.fields, from).has_value();
    };
    EXPECT_FALSE(signs({4, {200}, {1}, 1}, agent)) << "no channel is known yet";
    agentGuard.setChannels({open}, {});
    EXPECT_FALSE(signs({5, {200}, {1}, 1}, agent));
    EXPECT_FALSE(signs({4, {200}, {1}, 1}, other));
    EXPECT_FALSE(signs({4, {201}, {1}, 1}, agent)) << "above the price";
    EXPECT_TRUE(signs({4, {200}, {1}, 1}, agent));
    EXPECT_TRUE(signs({4, {200}, {1}, 1}, agent)) << "the same again";
    EXPECT_FALSE(signs({4, {200}, {1}, 0}, agent));
    EXPECT_FALSE(signs({4, {199}, {1}, 2}, agent));
    EXPECT_TRUE(signs({4, {400}, {2}, 1}, agent)) << "signed again for the same reading, but never for less";
    EXPECT_FALSE(signs({4, {200}, {1}, 1}, agent));
    EXPECT_TRUE(signs({4, {1'000'000}, {5'000}, 2}, agent));
    EXPECT_FALSE(signs({4, {1'000'200}, {5'001}, 3}, agent)) << "above the deposit";
    // What was given away before a restart binds as well, and so does what the chain was shown.
    OrderGuard later{at, OrderGuard::Scope::Agent};
    later.setChannels({open}, {{4, {400'000}, {2'000}, 9}});
    const auto grown = channels.voucherFields({4, {400'000}, {2'000}, 10});
    EXPECT_TRUE(later.checkTyped(grown.domainSeparator, grown.fields, agent));
    const auto behind = channels.voucherFields({4, {399'999}, {2'000}, 11});
    EXPECT_FALSE(later.checkTyped(behind.domainSeparator, behind.fields, agent));
    open.state = channel::State::Closing;
    later.setChannels({open}, {});
    const auto more = channels.voucherFields({4, {400'200}, {2'001}, 12});
    EXPECT_FALSE(later.checkTyped(more.domainSeparator, more.fields, agent)) << "being closed";

    // Nothing else that is typed: another contract, another type, bytes behind the fields.
    auto typed = channels.voucherFields({4, {1'000'000}, {5'000}, 2});
    EXPECT_TRUE(agentGuard.checkTyped(typed.domainSeparator, typed.fields, agent));
    auto elsewhere = typed.domainSeparator;
    elsewhere.bytes[0] ^= 1;
    EXPECT_FALSE(agentGuard.checkTyped(elsewhere, typed.fields, agent));
    typed.fields[0] ^= 1;
    EXPECT_FALSE(agentGuard.checkTyped(typed.domainSeparator, typed.fields, agent));
    typed.fields[0] ^= 1;
    typed.fields.push_back(0);
    EXPECT_FALSE(agentGuard.checkTyped(typed.domainSeparator, typed.fields, agent));
    EXPECT_TRUE(ownerGuard.checkTyped(elsewhere, typed.fields, home)) << "the owner decides for itself";
}

TEST_F(GuardedCalls, TheAgentAnswersDispatchesWithinThePreferences) {
    const dispatch::Calls dispatches(at.chainId, at.dispatches.address);
    const auto signs = [&](const core::Address& member, std::int64_t wh, const core::Address& from) {
        const auto typed = dispatches.answerFields({other, 1, member, {wh}});
        return agentGuard.checkTyped(typed.domainSeparator, typed.fields, from).has_value();
    };
    EXPECT_TRUE(signs(home, 20'000, agent));
    EXPECT_TRUE(signs(home, 0, agent));
    EXPECT_FALSE(signs(home, 20'001, agent)) << "above the most energy of a slot";
    EXPECT_FALSE(signs(other, 1, agent)) << "somebody else's answer";
    EXPECT_FALSE(signs(home, 1, other)) << "not the session key";
    // Asking others is no answer, and what is sent is either.
    const auto asking = dispatches.callFields({home, 1, {}, {}, 0, {{other, {1}}}});
    EXPECT_FALSE(agentGuard.checkTyped(asking.domainSeparator, asking.fields, agent));
    EXPECT_TRUE(ownerGuard.checkTyped(asking.domainSeparator, asking.fields, home));
    expectScopes({dispatches.answer({other, 1, home, {1}}, {})}, true);
    expectScopes({dispatches.call({home, 1, {}, {}, 0, {{other, {1}}}}, {})}, false);
}

TEST_F(GuardedCalls, FlexibilityIsOfferedWithinThePreferences) {
    const auto offers = [this](std::int64_t wh, std::uint32_t price) {
        return agentSigns(flex.offer(1, {home, {wh}, {price}, 1'000, true}));
    };
    EXPECT_TRUE(offers(20'000, 90'000));
    EXPECT_FALSE(offers(20'001, 90'000));
    EXPECT_FALSE(offers(1, 89'999));
    EXPECT_FALSE(agentSigns(flex.offer(1, {other, {1}, {90'000}, 1'000, true})));
    EXPECT_TRUE(ownerGuard.check(flex.offer(1, {home, {1}, {1}, 1'000, true}), home));
    // In a row of the market the same reward holds, not the lowest price of energy: 0.05 against 0.09 cr/kWh.
    auto row = goldenRow(golden().at("row"), 0);
    row.commodity = core::Commodity::FlexUp;
    agentGuard.setRows({row});
    EXPECT_FALSE(agentSigns(calls.place(home, {{{0}, {kSlot}, Side::Sell, {88}, {1}}})));
    EXPECT_TRUE(agentSigns(calls.place(home, {{{0}, {kSlot}, Side::Sell, {89}, {1}}})));
}

TEST_F(GuardedCalls, UpkeepIsTheAgents) {
    const coalition::Calls coalitions(at.chainId, at.coalitions.address);
    const channel::Calls channels(at.chainId, at.channels.address);
    const data_market::Calls data(at.chainId, at.dataMarket.address);
    const MeterCalls meters(at.chainId, at.meters.address);
    expectScopes({coalitions.settle(0, {1}), coalitions.shareRest(0), channels.show({}, {}), channels.finish(0),
                  channels.fetch(home), data.finish(0), data.fetch(home), flex.awardRequest(1),
                  flex.withdrawOffer(1, 0), flex.includeOwn(1), flex.measure(1, {core::Hash32{}}), flex.settle(1),
                  flex.payShares(1, {core::Hash32{}}), meters.reportMany({}), meters.prove({}, home, {0, 1, {}}),
                  meters.tamper({}, {})},
                 true);
}

TEST_F(GuardedCalls, DecisionsAreTheOwners) {
    const coalition::Calls coalitions(at.chainId, at.coalitions.address);
    const channel::Calls channels(at.chainId, at.channels.address);
    const data_market::Calls data(at.chainId, at.dataMarket.address);
    const grid::Calls branches(at.chainId, at.grid.address);
    const MeterCalls meters(at.chainId, at.meters.address);
    expectScopes({coalitions.create({1}, {1}, {1}), coalitions.invite(0, home, {1}), coalitions.join({}, {}),
                  coalitions.leave(0, home), coalitions.handOver(0, home), coalitions.dissolve(0),
                  coalitions.deposit(0, {1}), coalitions.withdraw(0, {1}), coalitions.place(0, {}, {1}),
                  coalitions.cancel(0, {1}, {})},
                 false);
    expectScopes({channels.open(other, agent, {1}, {1}, {1}), channels.topUp(0, {1}), channels.extend(0, {1}),
                  channels.closeAsPayee({}, {}), channels.closeAsShown(0), channels.closeInAgreement(0, {1}, {1}, {}),
                  channels.startClosing(0)},
                 false);
    expectScopes({data.list({}), data.unlist(0), data.order(0, {}, {}, {}), data.deliver(0, core::Bytes(113)),
                  data.release(0), data.disputeKey(0), data.revealKey(0, {}),
                  data.refute(0, {}, {1}, core::Bytes(32), {{}, 0})},
                 false);
    expectScopes({flex.request(home, {}), flex.setRequester(at.grid.address, true), flex.endRequest(1),
                  flex.include(1, {core::Hash32{}}), flex.release(1, {}), flex.leave(1), flex.nominate({}, {1}, {{1}})},
                 false);
    expectScopes({branches.openBranch({1}, {1}, 30), branches.setCapacity(1, {1}, {1}), branches.addMember(1, home),
                  branches.removeMember(1, home), branches.addAsset(1, {1}, {1}, {1}), branches.removeAsset(1, 0),
                  branches.setCallTerms(1, {}), branches.plan(1, {1}, 1), branches.callFlexibility(1, {1}),
                  branches.measure(1, {1}, 1), branches.bookTokens(1, {1}, {0}), branches.setTokenPrice(1, {1}),
                  branches.redeemTokens(1, {1}), branches.payTokens(1, {1})},
                 false);
    expectScopes({meters.setAggregator({}, other, 1), meters.anchor({}, {1}, {2}, 3), meters.certify({}, {}),
                  // Registrars and technicians are people with a wallet: the contract looks at their roles.
                  OperatorCalls(at).registerMeter({}, home, other), OperatorCalls(at).setSeal({}, true)},
                 false);
    expectScopes({meters.moveToBranch({}, 1), flex.addRule({})}, false, false);
}

TEST_F(GuardedCalls, WhoSealsIsVotedOnByTheOwnerWhereTheNetworkHasTheContract) {
    core::Address contract;
    contract.bytes.fill(0x5e);
    const validator_set::Calls votes(at.chainId, contract);
    const std::vector<core::Address> set{home, other};
    for (const auto& request : {votes.propose(set), votes.vote({}), votes.withdrawVote({})}) {
        EXPECT_FALSE(ownerGuard.check(request, home)) << "this network has none";
        auto with = at;
        with.validatorSet.address = contract;
        EXPECT_TRUE(OrderGuard(with, OrderGuard::Scope::Owner).check(request, home)) << request.purpose;
        EXPECT_FALSE(OrderGuard(with, OrderGuard::Scope::Agent).check(request, home)) << request.purpose;
        auto nowhere = request;
        nowhere.to = {};
        EXPECT_FALSE(ownerGuard.check(nowhere, home)) << "a contract that is not there is not the zero address";
    }
}

} // namespace wattbourse::chain::test
