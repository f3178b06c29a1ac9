// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A street trades: contracts, light client, agents and outbox together, with the clock turned by hand.
#include "app/devnet/demo_files.h"
#include "app/devnet/demo_market.h"
#include "app/devnet/neighbourhood.h"
#include "chain/light/light_chain.h"
#include "chain/market/chain_market.h"
#include "tests/system/devnet/devnet_fixture.h"

namespace wattbourse::test {
namespace {

using namespace std::chrono_literals;

class NeighbourhoodTest : public DevnetTest {
protected:
    void SetUp() override {
        DevnetTest::SetUp();
        auto key = chain::devnet::KeySigner::make(app::demoOffices(7).value()[0].key);
        m_operator = std::make_unique<chain::devnet::MarketOperator>(*m_network, *std::move(key));
        const auto code =
            chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
        m_people = {app::demoOffices(7).value(), app::demoNeighbours(7, 4).value(), m_clock.now()};
        const auto opened = app::openDemoMarket(*m_network, *m_operator, code.value(), 60, m_people, step());
        ASSERT_TRUE(opened) << opened.error().detail;
        m_deployment = m_operator->deployment().value();
    }
    void moveIn() {
        app::Neighbourhood::Config config;
        config.seed = 7;
        config.profile = app::withMarket(m_network->profile(), m_deployment, 60);
        config.deployment = m_deployment;
        config.accounts = m_people.neighbours;
        config.offices = m_people.offices;
        config.start = m_people.start;
        config.dataDir = m_dir;
        config.pollEvery = 10ms;
        config.log = [this](const std::string& line) {
            const std::scoped_lock lock(m_mutex);
            m_troubles += line + "\n";
        };
        m_street = *app::Neighbourhood::start(std::move(config), m_clock);
    }
    /// Steps with time for the agents in between, until `done`.
    bool live(std::size_t most, const std::function<bool()>& done) {
        for (std::size_t i = 0; i < most && !done(); ++i) {
            steps(1);
            std::this_thread::sleep_for(80ms);
        }
        return done();
    }
    std::unique_ptr<chain::devnet::MarketOperator> m_operator;
    app::DemoPeople m_people;
    chain::Deployment m_deployment;
    std::mutex m_mutex;
    std::string m_troubles;
    std::unique_ptr<app::Neighbourhood> m_street;
};

} // namespace

TEST_F(NeighbourhoodTest, ordersClearFillAndSettle) {
    moveIn();
    const auto& activity = m_street->activity();
    EXPECT_TRUE(live(150, [&] { return activity.settled >= 8 && activity.filled >= 2; }))
        << activity.placed << " placed, " << activity.filled << " filled, " << activity.reported << " reported, "
        << activity.settled << " settled\n"
        << m_troubles;
    EXPECT_GE(activity.placed, 8);
    // Started again it goes on where it was.
    m_street.reset();
    moveIn();
    EXPECT_TRUE(live(100, [&] { return m_street->activity().settled >= 4; })) << m_troubles;
    m_street.reset();

    // Credits are conserved: what the accounts, the reserve and the escrows hold is what was issued.
    const auto transport = chain::makeHttpTransport();
    auto light = *chain::LightChain::make(app::withMarket(m_network->profile(), m_deployment, 60), *transport, m_clock,
                                          {.pollEvery = 10ms});
    light->start();
    chain::ChainMarket market(m_deployment, *light);
    core::Result<core::Proven<core::CreditSupply>> supply = core::fail(core::ErrorCode::Unavailable, "");
    for (int i = 0; i < 200 && !supply; ++i) {
        std::this_thread::sleep_for(10ms);
        supply = market.creditSupply(core::Finality::Final);
    }
    ASSERT_TRUE(supply);
    EXPECT_EQ(supply->value().minted - supply->value().burned, supply->value().total);
    light->stop();
}

TEST_F(NeighbourhoodTest, theStreetSellsFlexibilityBuysTogetherAndSellsReadings) {
    moveIn();
    const auto& activity = m_street->activity();
    EXPECT_TRUE(
        live(700, [&] { return activity.flexibility >= 2 && activity.jointSlots >= 1 && activity.dataSales >= 1; }))
        << activity.flexibility << " awards, " << activity.jointSlots << " joint slots, " << activity.dataSales
        << " sales of readings\n"
        << m_troubles;
    m_street.reset();
}

} // namespace wattbourse::test
