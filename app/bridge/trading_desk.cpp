// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/trading_desk.h"

#include "chain/market/grid.h"
#include "core/base/hex.h"
#include "core/storage/schema.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace wattbourse::app {

namespace {

/// What each may do the contracts know; the guard parts those with a power from everybody else.
bool hasPower(const std::vector<core::AccountRecord>& accounts, const core::Address& who) {
    constexpr auto kPowers = static_cast<std::uint32_t>(core::Role::Operator) |
                             static_cast<std::uint32_t>(core::Role::Registrar) |
                             static_cast<std::uint32_t>(core::Role::MarketAdmin);
    return std::any_of(accounts.begin(), accounts.end(), [&](const core::AccountRecord& account) {
        return account.address == who && (account.roles & kPowers) != 0;
    });
}

/// The meter as the registry knows it, sealed; null otherwise.
const core::MeterRecord* sealedMeter(const std::vector<core::MeterRecord>& meters, const core::Hash32& id) {
    const auto found = std::find_if(meters.begin(), meters.end(),
                                    [&](const core::MeterRecord& meter) { return meter.id == id && meter.sealed; });
    return found == meters.end() ? nullptr : &*found;
}

// The last voucher of a channel is shown this long before the channel expires.
constexpr std::chrono::minutes kShowBeforeExpiry{10};
// Where nothing is known of its prices, orders in a continuous market begin this many price steps better than their
// limit.
constexpr std::uint16_t kRampSpread = 20;

/// Each member's even share of what the branch carries is free; above it a kWh costs what the DSO asks for tokens.
core::Result<core::GridFees> feesOf(chain::StateReader& reader, const core::Address& grid, std::uint32_t branch,
                                    std::uint32_t slotSeconds) {
    WB_ASSIGN(const auto branches, chain::grid::readBranches(reader, grid, core::Finality::Final));
    if (branch == 0 || branch > branches.value().size())
        return core::fail(core::ErrorCode::NotFound, "no branch " + std::to_string(branch));
    WB_ASSIGN(const auto members, chain::grid::readMembers(reader, grid, branch, core::Finality::Final));
    WB_ASSIGN(const auto price, chain::grid::readTokenPrice(reader, grid, branch, core::Finality::Final));
    const core::Energy carries = branches.value()[branch - 1].importCapacity;
    const auto stays = [](const chain::grid::Member& member) { return member.until.value == 0xffff'ffff; };
    const auto count = std::max<std::int64_t>(std::count_if(members.value().begin(), members.value().end(), stays), 1);
    core::GridFees fees;
    fees.freeUpTo = {std::max<std::int64_t>(carries.value, 0) * 3'600 / slotSeconds / count};
    fees.surcharge = {price.value().price.value};
    return fees;
}

} // namespace

core::Result<std::unique_ptr<TradingDesk>> TradingDesk::make(Needs needs) {
    const chain::NetworkProfile& profile = needs.chain.profile();
    WB_ASSIGN(const chain::Deployment deployment, chain::deploymentOf(profile));
    std::unique_ptr<TradingDesk> desk(new TradingDesk(core::SlotCalendar(profile.slotSeconds)));
    WB_ASSIGN(desk->m_owner, needs.wallet.address(wallet::KeyRole::Owner));
    WB_ASSIGN(desk->m_session, needs.wallet.address(wallet::KeyRole::Session));
    WB_ASSIGN(desk->m_store, core::openStore(needs.store));
    desk->m_clock = &needs.clock;
    desk->m_operatorCalls = std::make_unique<chain::OperatorCalls>(deployment);
    desk->m_meterCalls = std::make_unique<chain::MeterCalls>(deployment.chainId, deployment.meters.address);
    desk->m_market = std::make_unique<chain::ChainMarket>(deployment, needs.chain, &needs.chain);
    desk->m_flexMarket =
        std::make_unique<chain::flexibility::ChainFlexMarket>(chain::flexibility::contractsOf(deployment), needs.chain);
    desk->m_flexDeposits = deployment.flexRequests.address;
    desk->m_sealedStore = std::make_unique<core::SealedStore>(*desk->m_store);
    desk->m_restingStore = std::make_unique<core::RestingStore>(*desk->m_store);
    desk->m_outbox = std::make_unique<wallet::DurableOutbox>(*desk->m_store, needs.chain);
    desk->m_ownerSigner = needs.wallet.signer(wallet::KeyRole::Owner);
    desk->m_sessionSigner = needs.wallet.signer(wallet::KeyRole::Session);
    desk->m_reporterSigner = needs.wallet.signer(wallet::KeyRole::Reporter);
    desk->m_voucherStore = std::make_unique<core::VoucherStore>(*desk->m_store, deployment.channels.address);
    desk->m_channels = std::make_unique<chain::channel::Keeper>(
        chain::channel::Keeper::Parts{needs.chain, *desk->m_outbox, *desk->m_voucherStore, *desk->m_sessionSigner},
        chain::channel::Calls(deployment.chainId, deployment.channels.address), desk->m_owner, kShowBeforeExpiry);
    desk->m_channels->setListener([](const chain::channel::KeeperEvent& event) {
        spdlog::log(event.kind == chain::channel::KeeperEvent::Kind::Failed ? spdlog::level::warn : spdlog::level::info,
                    "payment channel {}: {}", event.channel, event.detail);
    });
    desk->m_ownerGuard = std::make_shared<chain::OrderGuard>(deployment, chain::OrderGuard::Scope::Owner);
    desk->m_agentGuard = std::make_shared<chain::OrderGuard>(deployment, chain::OrderGuard::Scope::Agent);
    const auto operatorGuard = std::make_shared<chain::OrderGuard>(deployment, chain::OrderGuard::Scope::Operator);
    needs.guard.set(desk->m_owner, desk->m_ownerGuard);
    needs.guard.set(desk->m_session, desk->m_agentGuard);
    desk->m_recorder = std::make_unique<MeterRecorder>(*desk->m_store, needs.meter, desk->m_calendar);
    desk->m_planner = std::make_unique<SteeringPlanner>(*desk->m_recorder, desk->m_calendar, needs.devices);
    desk->m_ramp = std::make_unique<core::WorthRamp>(kRampSpread);

    desk->m_office = std::make_unique<OperatorDesk>(OperatorDesk::Parts{
        deployment, needs.chain, *desk->m_market, *desk->m_outbox, *desk->m_ownerSigner, needs.clock});
    desk->m_grid = std::make_unique<GridDesk>(GridDesk::Parts{deployment, needs.chain, *desk->m_market, *desk->m_outbox,
                                                              *desk->m_ownerSigner, needs.clock, profile.slotSeconds});
    desk->m_dispatch =
        std::make_unique<DispatchDesk>(deployment, desk->m_calendar,
                                       DispatchDesk::Parts{needs.chain, *desk->m_outbox, *desk->m_ownerSigner,
                                                           *desk->m_sessionSigner, std::move(needs.portfolio)});
    const TradeLoop::Parts parts{
        .who = {desk->m_owner, core::MarketId{0}, *desk->m_sessionSigner, *desk->m_reporterSigner},
        .with = {needs.chain, *desk->m_market, *desk->m_outbox, needs.clock, desk->m_market.get(),
                 desk->m_sealedStore.get(), desk->m_market.get(), desk->m_restingStore.get(), &needs.chain,
                 desk->m_ramp.get()},
        .planner = *desk->m_planner,
        .ramp = *desk->m_ramp,
        .reports = desk->m_recorder.get(),
        .flexMarket = *desk->m_flexMarket,
        .meter = chainMeterId(needs.meter),
        .feesOf = [&reader = needs.chain, grid = deployment.grid.address, seconds = profile.slotSeconds](
                      std::uint32_t branch) { return feesOf(reader, grid, branch, seconds); },
        .channels = desk->m_channels.get(),
        .offices = [&desk = *desk](TradeLoop::News& news) { desk.lookFromOffices(news); }};
    const core::Hash32 meter = chainMeterId(needs.meter);
    desk->m_loop = std::make_unique<TradeLoop>(
        parts, [ownerGuard = desk->m_ownerGuard, agentGuard = desk->m_agentGuard, operatorGuard, &keyed = needs.guard,
                &recorder = *desk->m_recorder, &channels = *desk->m_channels, account = desk->m_owner, meter,
                self = desk.get(), publish = std::move(needs.publish)](TradeLoop::News news) {
            if (news.market) {
                const MarketSnapshot& proven = *news.market;
                // The guards know what the chain proved, not what the agent believes.
                for (const auto& guard : {ownerGuard, agentGuard, operatorGuard}) {
                    if (proven.rows)
                        guard->setRows(proven.rows->value());
                    if (proven.preferences)
                        guard->setLimits(account, proven.preferences->value());
                    for (const auto& [slot, orders] : proven.orders)
                        guard->setOrders(orders.value());
                }
                if (proven.accounts && hasPower(proven.accounts->value(), account))
                    keyed.set(account, operatorGuard);
                if (const auto* sealed = proven.meters ? sealedMeter(proven.meters->value(), meter) : nullptr) {
                    recorder.registered(sealed->sealedFrom);
                    if (self->m_seal == core::SealState::Broken)
                        self->tellOpening(*sealed);
                }
            }
            if (const auto given = channels.vouchers())
                agentGuard->setChannels(channels.channels(), *given);
            publish(std::move(news));
        });
    return desk;
}

void TradingDesk::send(const std::string& intent, core::TxnRequest request, Sent sent) {
    m_loop->post([this, intent, request = std::move(request), sent = std::move(sent)] {
        sent(m_outbox->submit(intent, request, *m_ownerSigner));
    });
}

void TradingDesk::savePreferences(const core::Preferences& preferences, const std::string& intent, Sent sent) {
    send(intent, m_market->savePreferencesCall(preferences), std::move(sent));
}

void TradingDesk::place(const std::vector<core::OrderIntent>& orders, const std::string& intent, Sent sent) {
    send(intent, m_market->placeCall(m_owner, orders), std::move(sent));
}

void TradingDesk::allowFlexDeposits(core::Credit atMost, bool once, Sent sent) {
    // An allowance stands until it is used up.
    send(once ? "flex-deposits:" + std::to_string(atMost.value) : ownIntent("flex-deposits"),
         m_operatorCalls->approveCredits(m_flexDeposits, atMost), std::move(sent));
}

void TradingDesk::cancel(const std::vector<core::OrderId>& orders, Sent sent) {
    std::string intent = "cancel";
    for (const core::OrderId order : orders)
        intent += ':' + std::to_string(order.value);
    send(intent, m_market->cancelCall(orders), std::move(sent));
}

// Each confirmed form is an intent of its own.
std::string TradingDesk::ownIntent(const char* what) const {
    return std::string(what) + ":" + std::to_string(m_clock->now().seconds) + ":" +
           std::to_string(m_clock->steady().count());
}

void TradingDesk::sign(const char* what, core::TxnRequest request, Sent sent) {
    send(ownIntent(what), std::move(request), std::move(sent));
}

void TradingDesk::asOperator(std::function<core::Result<core::TxnRecord>(OperatorDesk&)> deed, Sent sent) {
    m_loop->post([this, deed = std::move(deed), sent = std::move(sent)] { sent(deed(*m_office)); });
}

void TradingDesk::decide(Decision decision, std::function<void(const core::Result<void>&)> done) {
    m_loop->post([this, decision = std::move(decision), done = std::move(done)] {
        done(decision(*m_dispatch, m_clock->now()));
    });
}

void TradingDesk::asGrid(std::function<core::Result<core::TxnRecord>(GridDesk&)> deed, Sent sent) {
    m_loop->post([this, deed = std::move(deed), sent = std::move(sent)] { sent(deed(*m_grid)); });
}

void TradingDesk::directOperator(std::function<void(OperatorDesk&)> what) {
    m_loop->post([this, what = std::move(what)] { what(*m_office); });
}

void TradingDesk::directGrid(std::function<void(GridDesk&)> what) {
    m_loop->post([this, what = std::move(what)] { what(*m_grid); });
}

void TradingDesk::watchOffices(bool office, bool grid) {
    m_loop->post([this, office, grid] {
        m_officeWatched = office;
        m_gridWatched = grid;
    });
}

void TradingDesk::lookFromOffices(TradeLoop::News& news) {
    if (m_officeWatched && news.market->rows && news.market->accounts)
        news.office = m_office->refresh(news.market->rows->value(), news.market->accounts->value());
    if (m_gridWatched || m_grid->isRunning())
        news.grid = m_grid->refresh();
    news.dispatch = std::make_shared<const DispatchNews>(
        m_dispatch->round(m_clock->now(), *news.market, news.trader.state == core::TraderStatus::State::On));
    for (const auto* problem :
         {news.office ? &news.office->problem : nullptr, news.grid ? &news.grid->problem : nullptr})
        if (problem != nullptr && !problem->empty())
            spdlog::info("operators' desks: {}", *problem);
}

void TradingDesk::certifyMeter(const core::Hash32& id, const core::Hash32& certificate, bool sealed, const Sent& sent) {
    if (sealed)
        send(ownIntent("open-meter"), m_operatorCalls->setSeal(id, /*sealed=*/false), sent);
    send(ownIntent("certify-meter"), m_meterCalls->certify(id, certificate), sent);
    send(ownIntent("seal-meter"), m_operatorCalls->setSeal(id, /*sealed=*/true), sent);
}

void TradingDesk::tellOpening(const core::MeterRecord& meter) {
    if (meter.sealGeneration == m_openingTold)
        return;
    const chain::TypedDigest typed = m_meterCalls->tamperDigest(meter.id, meter.sealGeneration);
    const auto signature =
        m_reporterSigner->signTyped(typed.domainSeparator, typed.structHash, "that the meter was opened");
    if (!signature) {
        spdlog::debug("an opening of the meter is not told yet: {}", signature.error().detail);
        return;
    }
    const auto sent = m_outbox->submit("tamper:" + core::toHex(meter.id.view()).substr(0, 16) + ":" +
                                           std::to_string(meter.sealGeneration),
                                       m_meterCalls->tamper(meter.id, *signature), *m_sessionSigner);
    if (!sent || sent->state == core::TxnRecord::State::Refused) {
        spdlog::debug("an opening of the meter is not told yet: {}", sent ? "refused" : sent.error().detail);
        return;
    }
    m_openingTold = meter.sealGeneration;
    spdlog::warn("the meter was opened: told to the registry, seal {}", meter.sealGeneration);
}

} // namespace wattbourse::app
