// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desks/desk_fixture.h"

#include "app/devnet/demo_files.h"
#include "chain/market/contract_errors.h"
#include "core/storage/schema.h"

namespace wattbourse::test {

using chain::devnet::KeySigner;

KeySigner DeskTest::signer(std::string_view name, std::size_t index) {
    return *KeySigner::make(chain::devnet::deriveKey(7, name, index));
}

void DeskTest::configure(chain::devnet::NetworkConfig& config) {
    config.authorities = 4;
    config.firstSealers = 3;
    config.validatorSetCode = *chain::devnet::readDeployedCode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) /
                                                               "chain/contracts/artifacts/ValidatorSet.json");
}

void DeskTest::SetUp() {
    DevnetTest::SetUp();
    for (const auto& member : m_network->members())
        m_authorities.push_back(member.address);
    chain::devnet::MarketOperator office(*m_network, m_operatorKey);
    const auto code =
        chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
    ASSERT_TRUE(code) << code.error().detail;
    ASSERT_TRUE(office.deploy(*code, kSlotSeconds));
    const auto done = office.settleDown(*m_network, step());
    ASSERT_TRUE(done) << done.error().detail;
    const auto profile = app::withMarket(m_network->profile(), office.deployment().value(), kSlotSeconds);
    m_at = chain::deploymentOf(profile).value();
    m_light = std::make_unique<Follower>(profile, m_clock.now());
    m_store = core::openStore(m_dir / "desk.sqlite").value();
    m_market = std::make_unique<chain::ChainMarket>(m_at, m_light->chain(), &m_light->chain());
    m_outbox = std::make_unique<wallet::DurableOutbox>(*m_store, m_light->chain());
    run(4);
}

void DeskTest::TearDown() {
    m_outbox.reset();
    m_market.reset();
    m_store.reset();
    m_light.reset();
    DevnetTest::TearDown();
}

void DeskTest::run(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        steps(1);
        m_light->setClock(m_clock.now());
        const auto head = m_network->members()[0].head;
        ASSERT_TRUE(eventually([&] { return m_light->head() == head; })) << m_light->told();
        const auto pumped = m_outbox->pump();
        ASSERT_TRUE(pumped) << pumped.error().detail;
    }
}

void DeskTest::skip(std::chrono::seconds time) {
    idle(static_cast<std::size_t>(time.count()) / 2);
    run(4);
}

void DeskTest::untilSlot(core::SlotIndex slot) {
    while (slotNow() < slot)
        stride();
}

void DeskTest::final(const core::Result<core::TxnRecord>& sent) {
    ASSERT_TRUE(sent) << sent.error().detail;
    for (int i = 0; i < 12; ++i) {
        const auto now = m_outbox->find(sent->intent);
        ASSERT_TRUE(now && *now) << sent->purpose << " is not stored: "
                                 << (chain::decodeContractError(sent->refusal)
                                         ? chain::decodeContractError(sent->refusal)->error().detail
                                         : "refused");
        ASSERT_FALSE((*now)->cameToNothing()) << sent->purpose;
        if ((*now)->state == core::TxnRecord::State::Final)
            return;
        run(1);
    }
    FAIL() << sent->purpose << ": not final";
}

void DeskTest::refused(const core::Result<core::TxnRecord>& sent, std::string_view error) {
    ASSERT_TRUE(sent) << sent.error().detail;
    ASSERT_EQ(sent->state, core::TxnRecord::State::Refused) << sent->purpose;
    const auto named = chain::decodeContractError(sent->refusal);
    ASSERT_TRUE(named) << sent->purpose;
    EXPECT_EQ(named->name, error) << named->error().detail;
}

void DeskTest::send(KeySigner& who, const core::TxnRequest& request) {
    final(m_outbox->submit("other:" + std::to_string(++m_sent), request, who));
}

app::OperatorDesk DeskTest::officeOf(core::Signer& signer) {
    return app::OperatorDesk({m_at, m_light->chain(), *m_market, *m_outbox, signer, m_clock});
}

app::GridDesk DeskTest::gridOf(core::Signer& signer) {
    return app::GridDesk({m_at, m_light->chain(), *m_market, *m_outbox, signer, m_clock, kSlotSeconds});
}

std::vector<core::MarketRow> DeskTest::rows() {
    return m_market->rows(core::Finality::Final).value().value();
}

std::vector<core::AccountRecord> DeskTest::accounts() {
    return m_market->accounts(core::Finality::Final).value().value();
}

} // namespace wattbourse::test
