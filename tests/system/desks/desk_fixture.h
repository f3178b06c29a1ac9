// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/grid_desk.h"
#include "app/bridge/operator_desk.h"
#include "chain/devnet/market_operator.h"
#include "chain/market/chain_market.h"
#include "core/storage/database.h"
#include "tests/system/devnet/devnet_fixture.h"
#include "tests/system/devnet/follower.h"
#include "wallet/outbox/outbox.h"

namespace wattbourse::test {

/// Four authorities of whom three seal, the contracts, and a light client with a store: what a terminal's desks work
/// on.
class DeskTest : public DevnetTest {
protected:
    static constexpr std::uint32_t kSlotSeconds = 60;

    void configure(chain::devnet::NetworkConfig& config) override;
    void SetUp() override;
    void TearDown() override;

    /// Steps, each seen by the light client and the outbox.
    void run(std::size_t count);
    /// Lets time pass in which nobody seals, then a block.
    void skip(std::chrono::seconds time);
    void untilSlot(core::SlotIndex slot);
    /// A block of which nobody sealed the few steps before.
    void stride() { idle(4), run(1); }
    /// Steps until the transaction is final; the test fails when it came to nothing.
    void final(const core::Result<core::TxnRecord>& sent);
    void refused(const core::Result<core::TxnRecord>& sent, std::string_view error);
    /// By somebody who has no desk: in a final block, where it has to succeed.
    void send(chain::devnet::KeySigner& who, const core::TxnRequest& request);

    static chain::devnet::KeySigner signer(std::string_view name, std::size_t index = 0);
    app::OperatorDesk officeOf(core::Signer& signer);
    app::GridDesk gridOf(core::Signer& signer);
    std::vector<core::MarketRow> rows();
    std::vector<core::AccountRecord> accounts();
    core::SlotIndex slotNow() const { return core::SlotCalendar(kSlotSeconds).at(m_clock.now()); }

    chain::Deployment m_at;
    chain::devnet::KeySigner m_operatorKey = signer("operator");
    std::unique_ptr<Follower> m_light;
    std::unique_ptr<core::Database> m_store;
    std::unique_ptr<chain::ChainMarket> m_market;
    std::unique_ptr<wallet::DurableOutbox> m_outbox;
    std::vector<core::Address> m_authorities;

private:
    std::size_t m_sent{};
};

} // namespace wattbourse::test
