// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/neighbourhood.h"

#include "app/devnet/neighbour_home.h"
#include "app/devnet/shared_market.h"
#include "app/devnet/street_coalition.h"
#include "app/devnet/street_data.h"
#include "app/devnet/street_flexibility.h"
#include "chain/devnet/key_signer.h"
#include "chain/light/light_chain.h"
#include "chain/market/chain_market.h"
#include "core/agent/home_planner.h"
#include "core/agent/household_trader.h"
#include "core/base/hex.h"
#include "core/storage/schema.h"
#include "wallet/outbox/outbox.h"

#include <algorithm>
#include <condition_variable>

namespace wattbourse::app {
namespace {

using core::TraderEvent;
using namespace std::chrono_literals;

constexpr std::uint32_t kAllTraders = 7;
// A slot that was over when the program was not running is still reported if it is not older than this.
constexpr std::uint32_t kSlotsToCatchUp = 4;
// Each household looks at every second block, half of them at the even ones: reading and proving is most of the work.
constexpr std::uint64_t kRounds = 2;

/// One household with all that is its own.
struct Household {
    Household(const DemoAccount& account, chain::devnet::KeySigner sessionSigner,
              chain::devnet::KeySigner reporterSigner, const NeighbourHome::Options& home, core::Outbox& shared,
              core::TraderServices services)
        : name(account.name), session(std::move(sessionSigner)), reporter(std::move(reporterSigner)),
          outbox(shared, account.name), house(home),
          planner({.home = {}, .slotsPerDay = NeighbourHome::kSlotsPerDay, .standardLoad = {}}, house),
          trader({account.address, {0}, session, reporter},
                 {services.chain, services.market, outbox, services.clock, services.sealed, services.sealedStore,
                  services.continuous, services.restingStore, services.sender},
                 planner, &house) {}

    std::string name;
    chain::devnet::KeySigner session;
    chain::devnet::KeySigner reporter;
    AccountOutbox outbox;
    NeighbourHome house;
    core::HomePlanner planner;
    core::HouseholdTrader trader;
};

/// First slot that each meter has not reported and may report.
core::Result<std::map<core::Hash32, core::SlotIndex>> lastReports(core::Market& market) {
    WB_ASSIGN(const auto meters, market.meters(core::Finality::Final));
    std::map<core::Hash32, core::SlotIndex> out;
    for (const auto& meter : meters.value())
        if (meter.lastSlot)
            out[meter.id] = *meter.lastSlot;
    return out;
}

} // namespace

core::Preferences neighbourPreferences(const DemoAccount& account, std::size_t number, core::UnixTime start) {
    core::Preferences out;
    // The grid sells at 0.32 and buys at 0.06 cr/kWh: between them everybody can win.
    out.maxBuy = {290'000 + 5'000 * static_cast<std::uint32_t>(number % 6)};
    out.minSell = {65'000 + 5'000 * static_cast<std::uint32_t>(number % 6)};
    out.minFlexReward = {100'000};
    out.maxEnergyPerSlot = {20'000};
    out.maxCreditPerDay = {100'000'000};
    out.counterpartyRoles = kAllTraders;
    out.sessionKey = addressOfKey(account.sessionKey).value();
    out.sessionExpires = start + std::chrono::hours(24 * 365);
    return out;
}

struct Neighbourhood::Impl {
    Config config;
    const core::Clock& clock;
    Activity activity;
    std::unique_ptr<chain::Transport> transport = chain::makeHttpTransport();
    std::unique_ptr<chain::LightChain> chain;
    std::unique_ptr<chain::ChainMarket> market;
    std::unique_ptr<SharedMarket> shared;
    std::unique_ptr<core::Database> database;
    std::unique_ptr<core::SealedStore> sealedStore;
    std::unique_ptr<core::RestingStore> restingStore;
    std::unique_ptr<wallet::DurableOutbox> outbox;
    std::vector<std::unique_ptr<Household>> households;
    std::unique_ptr<Street> street;
    std::optional<StreetFlexibility> flexibility;
    std::optional<StreetCoalition> coalition;
    std::optional<StreetData> data;
    std::string told;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::jthread thread;

    Impl(Config c, const core::Clock& time) : config(std::move(c)), clock(time) {}

    core::Result<void> open() {
        WB_ASSIGN(chain, chain::LightChain::make(config.profile, *transport, clock,
                                                 {.pollEvery = config.pollEvery.value_or(0ms)}));
        market = std::make_unique<chain::ChainMarket>(config.deployment, *chain, chain.get());
        shared = std::make_unique<SharedMarket>(*market, *chain);
        WB_ASSIGN(database, core::openStore(config.dataDir / "neighbours.sqlite"));
        sealedStore = std::make_unique<core::SealedStore>(*database);
        restingStore = std::make_unique<core::RestingStore>(*database);
        outbox = std::make_unique<wallet::DurableOutbox>(*database, *chain);
        return {};
    }

    core::Result<void> moveIn() {
        WB_ASSIGN(const auto reported, lastReports(*shared));
        const core::SlotCalendar calendar(config.profile.slotSeconds);
        const auto now = calendar.at(clock.now()).value;
        for (std::size_t i = 0; i < config.accounts.size(); ++i) {
            const auto& account = config.accounts[i];
            WB_ASSIGN(auto session, chain::devnet::KeySigner::make(account.sessionKey));
            WB_ASSIGN(auto reporter, chain::devnet::KeySigner::make(account.reporterKey));
            const auto last = reported.find(*account.meter);
            const auto first =
                last == reported.end() ? now + 1 : std::max(last->second.value + 1, now - kSlotsToCatchUp);
            households.push_back(std::make_unique<Household>(
                account, std::move(session), std::move(reporter),
                NeighbourHome::Options{
                    config.seed, i, config.profile.slotSeconds, config.start, *account.meter, {first}},
                *outbox,
                core::TraderServices{*chain, *shared, *outbox, clock, market.get(), sealedStore.get(), market.get(),
                                     restingStore.get(), chain.get()}));
            auto& household = *households.back();
            household.trader.setListener([this, &household](const TraderEvent& event) { note(household, event); });
            household.trader.setOn(true);
        }
        return {};
    }

    /// What they do together, where there is who asks for it.
    core::Result<void> openStreet() {
        const auto officeOf = [this](core::Role role) {
            return std::find_if(config.offices.begin(), config.offices.end(),
                                [role](const DemoAccount& each) { return each.role == role; });
        };
        const auto grid = officeOf(core::Role::Dso);
        const auto institute = officeOf(core::Role::DataBuyer);
        if (grid == config.offices.end() || institute == config.offices.end() || households.size() < 2)
            return {};
        WB_ASSIGN(auto gridKey, chain::devnet::KeySigner::make(grid->key));
        WB_ASSIGN(auto instituteKey, chain::devnet::KeySigner::make(institute->key));
        std::vector<StreetMember> members;
        for (std::size_t i = 0; i < households.size(); ++i) {
            const auto& account = config.accounts[i];
            WB_ASSIGN(auto owner, chain::devnet::KeySigner::make(account.key));
            members.push_back({account.name, account.address, *account.meter, std::move(owner), households[i]->session,
                               households[i]->house});
        }
        street = std::make_unique<Street>(Street{config.deployment, *chain, *shared, *outbox,
                                                 core::SlotCalendar(config.profile.slotSeconds), std::move(members),
                                                 grid->address, std::move(gridKey), config.log});
        flexibility.emplace(*street);
        coalition.emplace(*street);
        data.emplace(*street, *chain, std::move(instituteKey), institute->key);
        return {};
    }

    /// After each final block.
    void tendStreet(const core::ChainStatus& status) {
        if (!street || !status.finalBlock)
            return;
        const auto now = status.finalBlock->time;
        activity.flexibility += flexibility->tick(now);
        activity.jointSlots += coalition->tick(now);
        activity.dataSales += data->tick(now);
    }

    void note(const Household& household, const TraderEvent& event) {
        switch (event.kind) {
        case TraderEvent::Kind::Placed:
            ++activity.placed;
            break;
        case TraderEvent::Kind::Filled:
            ++activity.filled;
            break;
        case TraderEvent::Kind::Reported:
            ++activity.reported;
            break;
        case TraderEvent::Kind::Settled:
            ++activity.settled;
            break;
        case TraderEvent::Kind::Failed:
            config.log(household.name + ": " + event.detail);
            break;
        default:
            break;
        }
    }

    /// A node that is refused, or a chain that stopped, is the end of trading: say so once.
    void watch(const core::ChainStatus& status) {
        std::string trouble = status.stopped.value_or("");
        for (const auto& endpoint : status.endpoints)
            if (!endpoint.offence.empty())
                trouble += (trouble.empty() ? "" : "; ") + endpoint.url + ": " + endpoint.offence;
        if (trouble != told && !trouble.empty())
            config.log("light client: " + trouble);
        told = trouble;
    }

    /// False when it should end.
    bool rest(const std::stop_token& stop, std::chrono::milliseconds time) {
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, time, [] { return false; });
        return !stop.stop_requested();
    }

    void run(const std::stop_token& stop) {
        chain->start();
        while (rest(stop, 200ms) && households.empty()) {
            if (!chain->status().finalBlock)
                continue;
            const auto moved = moveIn();
            if (const auto done = moved ? openStreet() : moved; !done) {
                config.log(done.error().detail);
                households.clear();
                rest(stop, 1s);
            }
        }
        std::optional<core::Hash32> seen;
        for (std::uint64_t round = 0; rest(stop, config.pollEvery.value_or(250ms));) {
            const auto status = chain->status();
            watch(status);
            if (!status.head || (seen && status.head->hash == *seen))
                continue;
            seen = status.head->hash;
            if (const auto pumped = outbox->pump(); !pumped)
                config.log("sending: " + pumped.error().detail);
            ++round;
            for (std::size_t i = 0; i < households.size() && !stop.stop_requested(); ++i)
                if ((i + round) % kRounds == 0)
                    households[i]->trader.tick();
            if (round % kRounds == 0 && !stop.stop_requested())
                tendStreet(status);
        }
    }
};

Neighbourhood::Neighbourhood(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

core::Result<std::unique_ptr<Neighbourhood>> Neighbourhood::start(Config config, const core::Clock& clock) {
    auto impl = std::make_unique<Impl>(std::move(config), clock);
    WB_TRY(impl->open());
    impl->thread = std::jthread([raw = impl.get()](std::stop_token stop) { raw->run(stop); });
    return std::unique_ptr<Neighbourhood>(new Neighbourhood(std::move(impl)));
}

Neighbourhood::~Neighbourhood() {
    m_impl->thread.request_stop();
    // Breaks off a read that is under way.
    m_impl->chain->stop();
    m_impl->thread.join();
}

const Neighbourhood::Activity& Neighbourhood::activity() const {
    return m_impl->activity;
}

} // namespace wattbourse::app
