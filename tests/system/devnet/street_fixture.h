// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devnet/demo_files.h"
#include "app/devnet/demo_market.h"
#include "app/devnet/neighbourhood.h"
#include "chain/devnet/market_operator.h"
#include "chain/market/calls.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <atomic>

namespace wattbourse::test {

/// Time that the test moves while other threads read it.
class SharedClock final : public core::Clock {
public:
    [[nodiscard]] core::UnixTime now() const override { return {m_seconds}; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return std::chrono::seconds(m_seconds); }
    void set(core::UnixTime time) { m_seconds = time.seconds; }

private:
    std::atomic<std::int64_t> m_seconds{1'800'000'000};
};

/// The demonstration's offices and two of its households on a network that the test steps by hand, and a third
/// household without a meter, whose agent may report.
class StreetTest : public DevnetTest {
protected:
    static constexpr std::uint32_t kStreetSlotSeconds = 60;

    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] const app::DemoAccount& technician() const { return m_people.offices[2]; }
    [[nodiscard]] const app::DemoAccount& institute() const { return m_people.offices[4]; }
    [[nodiscard]] chain::OperatorCalls calls() const { return chain::OperatorCalls(m_operator->addresses()); }
    [[nodiscard]] core::SlotIndex slotNow() const { return core::SlotCalendar(kStreetSlotSeconds).at(m_clock.now()); }
    /// The network's own, with its market.
    [[nodiscard]] chain::NetworkProfile profile() const;
    /// In a block, where it has to succeed.
    void send(chain::devnet::KeySigner& who, const core::TxnRequest& request);

    app::DemoPeople m_people;
    app::DemoAccount m_home;
    std::unique_ptr<chain::devnet::KeySigner> m_office;
    std::unique_ptr<chain::devnet::MarketOperator> m_operator;
    chain::Deployment m_deployment;
    SharedClock m_now;
};

} // namespace wattbourse::test
