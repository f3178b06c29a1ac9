// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// More liars than honest nodes, liars only, and errors without end.
#include "chain/encode/json.h"
#include "tests/system/hostile/hostile_fixture.h"

namespace wattbourse::test {

namespace {

namespace aura = chain::aura;
namespace json = boost::json;

constexpr std::uint64_t kErrors = 1'000'000;

class HostileMajority : public HostileTest {
protected:
    /// They agree on a chain that the authorities did not seal, and on an account that is not so.
    void conspire(const std::string& key) {
        auto forged = m_blocks;
        for (std::size_t i = 5; i < forged.size(); ++i) {
            forged[i].parentHash = aura::hashOf(forged[i - 1]);
            forged[i].stateRoot.bytes[0] ^= 1;
            // One stolen key is all that they have.
            ASSERT_TRUE(aura::seal(forged[i], m_chain.keyOf(0)));
        }
        serve(key, forged);
        bend(key, "eth_getProof", [](json::value& proof) {
            if (proof.is_object())
                proof.as_object()["balance"] = "0xffffffffffff";
        });
    }
};

/// Fails at once, in every way there is.
class Failing final : public chain::Transport {
public:
    core::Result<std::string> post(const std::string&, const std::string&, std::stop_token) override {
        using core::ErrorCode;
        switch (++posts % 6) {
        case 0:
            return core::fail(ErrorCode::Unavailable, "gone");
        case 1:
            return core::fail(ErrorCode::TimedOut, "slow");
        case 2:
            return core::fail(ErrorCode::OutOfRange, "huge");
        case 3:
            return std::string("<html>");
        case 4:
            return std::string(R"({"jsonrpc":"2.0","id":0,"error":{"code":-32000,"message":"no"}})");
        default:
            return std::string(R"([{"jsonrpc":"2.0","id":1,"result":null}])");
        }
    }
    std::uint64_t posts{0};
};

} // namespace

TEST_F(HostileMajority, twoOfThree) {
    honest("honest");
    conspire("first liar");
    conspire("second liar");
    start({"first liar", "second liar", "honest"});
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
    for (const char* key : {"first liar", "second liar"})
        EXPECT_TRUE(eventually([&] { return of(key).state == State::Refused; })) << of(key).offence;
    EXPECT_TRUE(eventually([&] { return readsTruth(); }));
    EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks.back()));
    report("two of three nodes malicious", 2, "both named, the truth served by the third");
}

TEST_F(HostileMajority, all) {
    for (const char* key : {"a", "b", "c"})
        conspire(key);
    start({"a", "b", "c"});
    for (const char* key : {"a", "b", "c"})
        EXPECT_TRUE(eventually([&] { return of(key).state == State::Refused; })) << of(key).offence;
    EXPECT_FALSE(readsTruth());
    EXPECT_LE(m_light->status().head->number, 4U) << "what they told truly, no further";
    EXPECT_TRUE(m_light->status().settled->number <= 4U);
    report("all three nodes malicious", 3, "all named, nothing read, nothing false shown");
}

TEST(HostileErrors, aMillionInARow) {
    Failing transport;
    SharedClock clock{core::UnixTime{1'800'000'000}};
    chain::Endpoint node("http://node.test/", transport, clock);
    const std::size_t descriptors = openDescriptors();
    std::size_t memory = 0;
    for (std::uint64_t i = 0; i < kErrors; ++i) {
        EXPECT_FALSE(node.call({"eth_blockNumber", {}}, {}));
        // Longer than any wait, so that every call goes out.
        clock.advanceSteady(std::chrono::hours(2));
        if (i == 1000)
            memory = heldBytes();
    }
    EXPECT_EQ(transport.posts, kErrors);
    EXPECT_LT(heldBytes(), memory + (8U << 20U));
    EXPECT_EQ(openDescriptors(), descriptors);
    EXPECT_LT(*node.status().availabilityPermille, 1000U);
    EXPECT_LT(node.status().offence.size(), 500U);
    // With a clock that stands, the same calls reach the node hardly ever.
    for (std::uint64_t i = 0; i < kErrors; ++i)
        EXPECT_FALSE(node.call({"eth_blockNumber", {}}, {}));
    EXPECT_LT(transport.posts, kErrors + 10);
    report("errors in a row", kErrors, "memory and descriptors bounded; waits keep the node from being asked");
}

} // namespace wattbourse::test
