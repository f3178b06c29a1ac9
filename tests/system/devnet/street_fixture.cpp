// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/devnet/street_fixture.h"

namespace wattbourse::test {

void StreetTest::SetUp() {
    DevnetTest::SetUp();
    const auto neighbours = app::demoNeighbours(7, 3).value();
    m_people = {app::demoOffices(7).value(), {neighbours[0], neighbours[1]}, m_clock.now()};
    m_home = neighbours[2];
    m_office = std::make_unique<chain::devnet::KeySigner>(*chain::devnet::KeySigner::make(m_people.offices[0].key));
    m_operator = std::make_unique<chain::devnet::MarketOperator>(*m_network, *m_office);
    const auto code =
        chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
    ASSERT_TRUE(code) << code.error().detail;
    ASSERT_TRUE(app::openDemoMarket(*m_network, *m_operator, *code, kStreetSlotSeconds, m_people, step()));
    m_deployment = m_operator->deployment().value();
    ASSERT_TRUE(m_operator->enrol({m_home.address,
                                   m_home.name,
                                   static_cast<std::uint32_t>(core::Role::Prosumer),
                                   m_home.credits,
                                   std::nullopt,
                                   {}}));
    auto owner = *chain::devnet::KeySigner::make(m_home.key);
    send(owner, calls().savePreferences(app::neighbourPreferences(m_home, 2, m_clock.now())));
    m_now.set(m_clock.now());
}

void StreetTest::TearDown() {
    m_operator.reset();
    DevnetTest::TearDown();
}

chain::NetworkProfile StreetTest::profile() const {
    return app::withMarket(m_network->profile(), m_deployment, kStreetSlotSeconds);
}

void StreetTest::send(chain::devnet::KeySigner& who, const core::TxnRequest& request) {
    ASSERT_TRUE(m_operator->sendAs(who, request));
    steps(1);
    const auto done = m_operator->awaitSent(std::chrono::seconds(10), {});
    ASSERT_TRUE(done) << request.purpose << ": " << done.error().detail;
}

} // namespace wattbourse::test
