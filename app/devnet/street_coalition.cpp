// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/street_coalition.h"

namespace wattbourse::app {
namespace {

using core::Finality;
using Stage = chain::coalition::MemberSlot::Stage;

constexpr std::uint32_t kEvery = 4;
// A slot is shared once the readings are there; this many back are looked at.
constexpr std::uint32_t kLooksBack = 6;
constexpr core::Energy kWeight{500};
constexpr core::Energy kOrdered{400};
constexpr core::Price kMaxBuy{310'000};
constexpr core::Price kMinSell{60'000};
// 0.300 cr/kWh in the demonstration's row.
constexpr core::Tick kLimit{299};
constexpr core::Credit kDeposit{20'000'000};
constexpr core::Credit kMost{1'000'000};

} // namespace

core::Result<void> StreetCoalition::found(chain::devnet::MarketOperator& marketOperator,
                                          chain::devnet::KeySigner& first, chain::devnet::KeySigner& second,
                                          core::UnixTime now) {
    const auto& deployment = marketOperator.addresses();
    const chain::coalition::Calls calls(deployment.chainId, deployment.coalitions.address);
    const chain::Calls market(deployment);
    WB_TRY(marketOperator.sendAs(first, calls.create(kMaxBuy, kMinSell, kWeight)));
    WB_TRY(marketOperator.sendAs(first, calls.invite(0, second.address(), kWeight)));
    const chain::coalition::Consent consent{
        0, second.address(), kWeight, kMaxBuy, kMinSell, 0, now + std::chrono::hours(24)};
    const auto digest = calls.consentDigest(consent);
    WB_ASSIGN(const auto signature, second.signTyped(digest.domainSeparator, digest.structHash, "join"));
    WB_TRY(marketOperator.sendAs(second, calls.join(consent, signature)));
    for (auto* member : {&first, &second}) {
        WB_TRY(marketOperator.sendAs(*member, market.approveCredits(calls.contract(), kDeposit)));
        WB_TRY(marketOperator.sendAs(*member, calls.deposit(0, kDeposit)));
    }
    return {};
}

core::Result<void> StreetCoalition::enrol(chain::devnet::MarketOperator& marketOperator) {
    WB_ASSIGN(const auto account, marketOperator.coalitionAccount(0));
    return marketOperator.enrol(
        {account, "Street coalition", static_cast<std::uint32_t>(core::Role::Prosumer), {}, std::nullopt, {}});
}

std::size_t StreetCoalition::tick(core::UnixTime now) {
    if (!m_account) {
        const auto all = chain::coalition::readCoalitions(m_street.reader, m_calls.contract(), Finality::Final);
        if (!all || all->value().empty())
            return 0;
        m_account = all->value().front().account;
    }
    order(now);
    std::size_t fresh = 0;
    const auto current = m_street.calendar.at(now).value;
    for (auto slot = current - kLooksBack; slot < current; ++slot)
        if (slot % kEvery == 0)
            fresh += share({slot}, now) ? 1U : 0U;
    return fresh;
}

void StreetCoalition::order(core::UnixTime now) {
    // In the slot before the gate, as the households do.
    const core::SlotIndex slot{m_street.calendar.at(now).value + 2};
    if (slot.value % kEvery != 0)
        return;
    m_street.send("coalition-place:s" + std::to_string(slot.value), m_street.members[0].owner,
                  m_calls.place(0, {{{0}, slot, core::Side::Buy, kLimit, kOrdered}}, kMost));
}

bool StreetCoalition::share(core::SlotIndex slot, core::UnixTime now) {
    const auto read = chain::coalition::readMemberSlot(m_street.reader, m_calls.contract(), 0, slot,
                                                       m_street.members[0].account, Finality::Final);
    if (!read)
        return false;
    if (read->value().stage == Stage::Settled)
        return m_shared.insert(slot).second;
    const auto ids = m_street.market.orderIds(*m_account, {0}, slot, Finality::Final);
    if (!ids || ids->value().empty())
        return false;
    const auto orders = m_street.market.orders(ids->value(), Finality::Final);
    const auto book = m_street.market.book({0}, slot, Finality::Final);
    if (!orders || !book || !book->value().cleared)
        return false;
    if (orders->value().front().status == core::OrderStatus::Open) {
        m_street.send("coalition-claim:s" + std::to_string(slot.value), m_street.gridKey,
                      m_street.market.claimCall(ids->value()));
        return false;
    }
    if (now >= m_street.calendar.end(slot) && m_street.isMeasured(m_street.members[0], slot) &&
        m_street.isMeasured(m_street.members[1], slot))
        m_street.send("coalition-settle:s" + std::to_string(slot.value), m_street.gridKey, m_calls.settle(0, slot));
    return false;
}

} // namespace wattbourse::app
