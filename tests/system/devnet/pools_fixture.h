// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/market_operator.h"
#include "chain/market/storage.h"
#include "chain/market/typed_digest.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/support/proven_for_tests.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace wattbourse::test {

namespace json = boost::json;
using chain::devnet::KeySigner;
using chain::devnet::MarketOperator;
using core::Energy;

inline constexpr std::uint32_t kSlotSeconds = 60;
inline constexpr std::size_t kStepsOfASlot = kSlotSeconds / 2;

/// Storage of the network's head, as the first authority serves it.
class HeadReader final : public chain::StateReader {
public:
    using Ask = std::function<json::value(const std::string&, const json::array&)>;
    explicit HeadReader(Ask ask) : m_ask(std::move(ask)) {}

    core::Result<core::Proven<std::vector<chain::StorageWords>>> read(const std::vector<chain::StorageQuery>& queries,
                                                                      core::Finality atLeast) override {
        std::vector<chain::StorageWords> out;
        for (const auto& query : queries) {
            auto& words = out.emplace_back();
            for (const auto& key : query.keys) {
                const auto answer =
                    m_ask("eth_getStorageAt", {core::toHex0x(query.contract), core::toHex0x(key), "latest"});
                words.push_back(core::hashFromHex(std::string(answer.as_string())).value());
            }
        }
        return chain::Prover::make(std::move(out), core::BlockRef{}, atLeast);
    }
    core::Result<core::Proven<std::vector<chain::StorageWords>>>
    readAt(const core::BlockRef&, const std::vector<chain::StorageQuery>& queries) override {
        return read(queries, core::Finality::Head);
    }

private:
    Ask m_ask;
};

/// A market with four enrolled households on the network's blocks.
class PoolsTest : public DevnetTest {
protected:
    struct Home {
        explicit Home(const std::string& name)
            : key(*KeySigner::make(chain::devnet::deriveKey(7, name))),
              reporter(*KeySigner::make(chain::devnet::deriveKey(7, name + " meter"))),
              meter(core::keccak256(core::asBytes(name))) {}
        KeySigner key;
        KeySigner reporter;
        core::Hash32 meter;
        [[nodiscard]] core::Address account() const { return key.address(); }
    };

    void SetUp() override {
        DevnetTest::SetUp();
        m_operator =
            std::make_unique<MarketOperator>(*m_network, *KeySigner::make(chain::devnet::deriveKey(7, "operator")));
        const auto code =
            chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
        ASSERT_TRUE(code) << code.error().detail;
        ASSERT_TRUE(m_operator->deploy(*code, kSlotSeconds));
        const auto done = m_operator->settleDown(*m_network, step());
        ASSERT_TRUE(done) << done.error().detail;
        enrol(m_ann, core::Role::Prosumer);
        enrol(m_ben, core::Role::Prosumer);
        enrol(m_cleo, core::Role::Prosumer);
        enrol(m_dora, core::Role::DataBuyer);
        settle();
        // Registered now, a meter counts from the next slot on.
        steps(kStepsOfASlot);
    }
    void TearDown() override {
        m_operator.reset();
        DevnetTest::TearDown();
    }

    const chain::Deployment& at() const { return m_operator->addresses(); }
    chain::OperatorCalls calls() const { return chain::OperatorCalls(at()); }
    HeadReader reader() {
        return HeadReader([this](const auto& method, const auto& params) { return result(0, method, params); });
    }

    void enrol(const Home& home, core::Role role) {
        ASSERT_TRUE(m_operator->enrol({home.account(), "Somebody", static_cast<std::uint32_t>(role),
                                       core::Credit{100'000'000}, home.meter, home.reporter.address()}));
    }
    /// Everything that was sent is in the next block, and succeeded there.
    void settle() {
        steps(1);
        const auto done = m_operator->awaitSent(std::chrono::seconds(10), {});
        ASSERT_TRUE(done) << done.error().detail;
    }
    void send(Home& home, const core::TxnRequest& request) {
        const auto sent = m_operator->sendAs(home.key, request);
        ASSERT_TRUE(sent) << request.purpose << ": " << sent.error().detail;
        settle();
    }
    core::RecoverableSignature sign(Home& home, const chain::TypedDigest& typed) {
        return home.key.signTyped(typed.domainSeparator, typed.structHash, "").value();
    }
    void report(Home& home, core::SlotIndex slot, Energy imported, Energy exported, const core::Hash32& root) {
        const core::SlotReport report{home.meter, slot, imported, exported, root, 0};
        const auto [domain, fields] = calls().reportDigest(report);
        send(home, calls().report(report, home.reporter.signTyped(domain, fields, "").value()));
    }
    core::SlotIndex slotNow() { return {static_cast<std::uint32_t>(m_clock.now().seconds / kSlotSeconds)}; }
    void reachStartOf(core::SlotIndex slot) {
        while (slotNow() < slot)
            steps(1);
    }
    core::Credit balanceOf(const core::Address& account) {
        auto state = reader();
        const auto words = state.read({{at().credits.address, {chain::balanceKey(account)}}}, core::Finality::Head);
        return {static_cast<std::int64_t>(chain::wordField(words->value()[0][0], 0, 8))};
    }
    /// The account's first order of the slot; accounts are numbered from the operator on.
    static core::OrderId firstOrder(std::uint64_t number, core::SlotIndex slot) {
        return {(number << 40U) | (std::uint64_t{slot.value} << 8U)};
    }

    Home m_ann{"ann"};
    Home m_ben{"ben"};
    Home m_cleo{"cleo"};
    Home m_dora{"dora"};
    std::unique_ptr<MarketOperator> m_operator;
};

} // namespace wattbourse::test
