// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal's agent without its window: light client, wallet with its guard, outbox, stores and trading loop, in a
// process of its own that a test ends at any moment. Standard input is one JSON object (agent_process.h names its
// keys), then a line "SECONDS BLOCK" for each step, or an order about payment channels; standard output is one JSON
// line for each: what the agent told since, or the order's answer.
#include "chain/light/light_chain.h"
#include "chain/market/chain_market.h"
#include "chain/market/channel_keeper.h"
#include "chain/market/order_guard.h"
#include "core/agent/household_trader.h"
#include "core/base/hex.h"
#include "core/storage/schema.h"
#include "wallet/outbox/outbox.h"
#include "wallet/signer/wallet.h"

#include <boost/json.hpp>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace {

namespace json = boost::json;
using namespace wattbourse;
using namespace std::chrono_literals;

template <class T>
T need(core::Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().detail);
    return *std::move(result);
}
void need(const core::Result<void>& result) {
    if (!result)
        throw std::runtime_error(result.error().detail);
}

std::string readText(const std::string& path) {
    std::ifstream in(path);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// Wants one order in one slot.
class OneOrder final : public core::Planner {
public:
    explicit OneOrder(const core::OrderIntent& order) : m_order(order) {}
    core::Result<core::Plan> plan(const core::PlanRequest& request) override {
        core::Plan out;
        out.made = request.now;
        for (const auto slot : request.tradable)
            if (slot == m_order.slot)
                out.orders.push_back({m_order, core::OrderReason::CoverUse, {}});
        // What is contracted is not wanted again.
        std::erase_if(out.orders, [&](core::PlannedOrder& planned) {
            const auto had = request.contracted.find(planned.order.slot);
            if (had != request.contracted.end())
                planned.order.quantity -= had->second.value < 0 ? -had->second : had->second;
            return planned.order.quantity.value <= 0;
        });
        return out;
    }

private:
    core::OrderIntent m_order;
};

const char* nameOf(core::TraderEvent::Kind kind) {
    using enum core::TraderEvent::Kind;
    switch (kind) {
    case Planned:
        return "planned";
    case Placed:
        return "placed";
    case Committed:
        return "committed";
    case Revealed:
        return "revealed";
    case Withdrawn:
        return "withdrawn";
    case DepositLost:
        return "depositLost";
    case NothingToTrade:
        return "nothing";
    case Changed:
        return "changed";
    case Filled:
        return "filled";
    case NotFilled:
        return "notFilled";
    case Reported:
        return "reported";
    case Settled:
        return "settled";
    case Paused:
        return "paused";
    case Resumed:
        return "resumed";
    case Failed:
        return "failed";
    }
    return "";
}

json::object told(const core::TraderEvent& event) {
    json::object out{{"kind", nameOf(event.kind)}, {"detail", event.detail}};
    if (event.slot)
        out["slot"] = event.slot->value;
    if (event.energy)
        out["energy"] = event.energy->value;
    if (event.price)
        out["price"] = event.price->value;
    if (event.credit)
        out["credit"] = event.credit->value;
    return out;
}

struct Agent {
    explicit Agent(const json::object& order)
        : dir(std::string(order.at("dir").as_string())), clock({order.at("now").to_number<std::int64_t>()}),
          profile(need(chain::parseProfile(readText(std::string(order.at("profile").as_string()))))),
          deployment(need(chain::deploymentOf(profile))),
          guard(std::make_shared<chain::OrderGuard>(deployment, chain::OrderGuard::Scope::Agent)),
          keys({.folder = dir / "wallet", .clock = clock, .guards = {guard}, .cost = {1024, 8, 1}}),
          chain(need(chain::LightChain::make(profile, *transport, clock, {.pollEvery = 10ms}))),
          market(deployment, *chain, chain.get()), database(need(core::openStore(dir / "agent.sqlite"))),
          sealedStore(*database), restingStore(*database), vouchers(*database, deployment.channels.address),
          outbox(*database, *chain), account(need(core::addressFromHex(std::string(order.at("account").as_string())))),
          marketId{order.at("market").to_number<std::uint32_t>()}, slot{order.at("slot").to_number<std::uint32_t>()},
          planner({marketId,
                   slot,
                   order.at("side") == "buy" ? core::Side::Buy : core::Side::Sell,
                   {order.at("tick").to_number<std::uint16_t>()},
                   {order.at("quantity").to_number<std::int64_t>()}}) {
        if (keys.exists())
            need(keys.unlock("one passphrase"));
        else
            need(keys.restore(order.at("mnemonic").as_string(), "one passphrase"));
        session = keys.signer(wallet::KeyRole::Session);
        reporter = keys.signer(wallet::KeyRole::Reporter);
        trader = std::make_unique<core::HouseholdTrader>(core::TraderIdentity{account, marketId, *session, *reporter},
                                                         core::TraderServices{*chain, market, outbox, clock, &market,
                                                                              &sealedStore, &market, &restingStore,
                                                                              chain.get(), &ramp},
                                                         planner, nullptr);
        if (const auto* whole = order.if_contains("fillOrKill"))
            trader->setFillOrKill(whole->as_bool());
        trader->setListener([this](const core::TraderEvent& event) { events.push_back(told(event)); });
        trader->setOn(true);
        keeper = std::make_unique<chain::channel::Keeper>(
            chain::channel::Keeper::Parts{*chain, outbox, vouchers, *session},
            chain::channel::Calls(deployment.chainId, deployment.channels.address), account, 20s);
        keeper->setListener([this](const chain::channel::KeeperEvent& event) {
            using enum chain::channel::KeeperEvent::Kind;
            const char* kind = event.kind == Shown ? "shown" : event.kind == Finished ? "finished" : "failed";
            events.push_back(json::object{{"kind", kind}, {"detail", event.detail}, {"credit", event.atRisk.value}});
        });
        chain->start();
    }
    ~Agent() { chain->stop(); }

    /// "give CHANNEL WH": answers the voucher. "take CHANNEL AMOUNT WH SEQUENCE SIGNATURE": as the payee, of `WH` that
    /// it fed in.
    json::object channelOrder(std::istringstream& words) {
        std::string what;
        core::SignedVoucher voucher;
        words >> what >> voucher.voucher.channel;
        if (what == "give") {
            std::int64_t wh = 0;
            words >> wh;
            const auto given = keeper->give(voucher.voucher.channel, {wh});
            if (!given)
                return {{"refused", given.error().detail}};
            return {{"amount", given->voucher.amount.value},
                    {"energy", given->voucher.energy.value},
                    {"sequence", given->voucher.sequence},
                    {"signature", core::toHex0x(given->signature)}};
        }
        std::string signature;
        words >> voucher.voucher.amount.value >> voucher.voucher.energy.value >> voucher.voucher.sequence >> signature;
        voucher.signature = need(core::fixedFromHex<core::RecoverableSignature>(signature));
        const auto taken = keeper->take(voucher, voucher.voucher.energy);
        return taken ? json::object{} : json::object{{"refused", taken.error().detail}};
    }

    json::object step(std::int64_t now, std::uint64_t block) {
        clock.advance(core::UnixTime{now} - clock.now());
        for (int i = 0; i < 2'000; ++i) {
            const auto head = chain->status().head;
            if (head && head->number >= block)
                break;
            std::this_thread::sleep_for(10ms);
        }
        const auto head = chain->status().head;
        if (!head || head->number < block)
            throw std::runtime_error("the light client does not reach block " + std::to_string(block));
        // As the terminal does: the guard knows what the chain proved.
        if (const auto rows = market.rows(core::Finality::Final))
            guard->setRows(rows->value());
        if (const auto limits = market.preferences(account, core::Finality::Final))
            guard->setLimits(account, limits->value());
        if (const auto ids = market.orderIds(account, marketId, slot, core::Finality::Final))
            if (const auto orders = market.orders(ids->value(), core::Finality::Final))
                guard->setOrders(orders->value());
        if (const auto pumped = outbox.pump(); !pumped)
            events.push_back(json::object{{"kind", "pump"}, {"detail", pumped.error().detail}});
        if (const auto watched = keeper->tick(); !watched)
            events.push_back(json::object{{"kind", "failed"}, {"detail", watched.error().detail}});
        guard->setChannels(keeper->channels(), need(keeper->vouchers()));
        trader->tick();
        return {{"events", std::exchange(events, {})}};
    }

    std::filesystem::path dir;
    core::ManualClock clock;
    chain::NetworkProfile profile;
    chain::Deployment deployment;
    std::shared_ptr<chain::OrderGuard> guard;
    wallet::Wallet keys;
    std::unique_ptr<chain::Transport> transport = chain::makeHttpTransport();
    std::unique_ptr<chain::LightChain> chain;
    chain::ChainMarket market;
    std::unique_ptr<core::Database> database;
    core::SealedStore sealedStore;
    core::RestingStore restingStore;
    core::VoucherStore vouchers;
    wallet::DurableOutbox outbox;
    core::Address account;
    core::MarketId marketId;
    core::SlotIndex slot;
    OneOrder planner;
    // Twenty ticks better at first, in four steps.
    core::LinearRamp ramp{20, 4};
    std::shared_ptr<core::Signer> session;
    std::shared_ptr<core::Signer> reporter;
    std::unique_ptr<core::HouseholdTrader> trader;
    std::unique_ptr<chain::channel::Keeper> keeper;
    json::array events;
};

} // namespace

int main() {
    try {
        std::string line;
        std::getline(std::cin, line);
        Agent agent(json::parse(line).as_object());
        std::cout << "{}" << std::endl;
        while (std::getline(std::cin, line)) {
            std::int64_t now = 0;
            std::uint64_t block = 0;
            std::istringstream words(line);
            const bool isStep = line[0] >= '0' && line[0] <= '9';
            if (isStep)
                words >> now >> block;
            std::cout << json::serialize(isStep ? agent.step(now, block) : agent.channelOrder(words)) << std::endl;
        }
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "agent_program: " << error.what() << "\n";
        return 1;
    }
}
