// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes that withhold, lag, fork or are on another chain.
#include "chain/encode/json.h"
#include "core/crypto/keccak.h"
#include "tests/system/hostile/hostile_fixture.h"

namespace wattbourse::test {

namespace {

namespace aura = chain::aura;
namespace json = boost::json;

class HostileHeads : public HostileTest {};

/// Enough authorities that twenty blocks are not final: more than half of 45 must seal over a block.
class HostileForks : public HostileTest {
protected:
    HostileForks() : HostileTest(45) { grow(92); }

    /// The chain with its last `depth` blocks replaced by one more than that.
    std::vector<aura::Header> fork(std::size_t depth) const {
        std::vector<aura::Header> out(m_blocks.begin(), m_blocks.end() - static_cast<std::ptrdiff_t>(depth));
        for (std::size_t i = 0; i <= depth; ++i)
            out.push_back(next(out.back(), i == 0 ? depth + 1 : 1));
        return out;
    }
};

} // namespace

TEST_F(HostileHeads, withheldBlocks) {
    // It names a head and hides what leads there.
    grow(30);
    honest("honest");
    honest("withholds");
    m_nodes.with("withholds", [](FakeNodes::Node& served) {
        served.bend = [](std::string_view asked, const FakeNodes::Params& params, json::value& result) {
            if (asked == "eth_getBlockByHash" ||
                (asked == "eth_getBlockByNumber" && params.at(0) != "latest" && params.at(0) != "0x0"))
                result = nullptr;
        };
    });
    start({"withholds"});
    EXPECT_TRUE(eventually([&] { return m_nodes.asked("withholds") > 12; }));
    EXPECT_TRUE(headIs(0)) << "a head without its ancestors is none";
    EXPECT_FALSE(readsTruth());
    start({"withholds", "honest"});
    EXPECT_TRUE(eventually([&] { return headIs(38); }));
    EXPECT_TRUE(eventually([&] { return of("honest").state == State::Agreeing; }));
    EXPECT_TRUE(readsTruth());
    report("withheld blocks", 30, "nothing shown of them alone; the honest node's chain beside it");
}

TEST_F(HostileHeads, staleHead) {
    grow(60);
    honest("honest");
    serve("stale", {m_blocks.begin(), m_blocks.begin() + 20});
    start({"stale", "honest"});
    EXPECT_TRUE(eventually([&] { return headIs(68); }));
    expectNamed("stale", "stale head");
    EXPECT_TRUE(readsTruth());
    report("stale head", 1, "named, the newer head shown");
}

TEST_F(HostileHeads, equivocation) {
    // The same authority seals the same step twice; one node tells the one block, another the other.
    aura::Header twin = m_blocks.back();
    twin.extraData.assign(1, 'x');
    m_chain.reseal(twin);
    auto other = m_blocks;
    other.back() = twin;
    alsoTrue({twin});
    honest("one");
    serve("other", other);
    start({"one", "other"});
    EXPECT_TRUE(eventually([&] {
        for (const auto& alarm : m_light->status().alarms)
            if (alarm.find("sealed two blocks in step") != std::string::npos)
                return true;
        return false;
    }));
    EXPECT_LT(m_light->status().settled->number, 8U) << "the doubled block is not settled";
    report("equivocation", 2, "kept as evidence and shown, not settled");
}

TEST_F(HostileForks, reorganisationsInsideFinality) {
    honest("node");
    for (const std::size_t depth : {1U, 2U, 5U, 20U}) {
        SCOPED_TRACE(depth);
        honest("node");
        start({"node"});
        const auto before = m_blocks.back().number;
        ASSERT_TRUE(eventually([&] { return headIs(before); })) << of("node").offence;
        ASSERT_LT(m_light->status().finalBlock->number + 20, before);
        m_blocks = fork(depth);
        alsoTrue(m_blocks);
        m_clock.set(m_chain.timeOf(m_blocks.back()));
        honest("node");
        EXPECT_TRUE(eventually([&] { return headIs(before + 1); })) << of("node").offence;
        EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks.back()));
        EXPECT_FALSE(m_light->status().stopped);
        EXPECT_NE(of("node").state, State::Refused);
    }
    report("reorganisations of depth 1, 2, 5, 20 above the final block", 4, "each followed");
}

TEST_F(HostileHeads, reorganisationsBeyondFinality) {
    grow(40);
    for (const std::size_t depth : {2U, 5U, 20U}) {
        SCOPED_TRACE(depth);
        honest("node");
        honest("cloned");
        start({"node", "cloned"});
        ASSERT_TRUE(eventually([&] { return headIs(48) && m_light->status().finalBlock->number == 47; }));
        // The same keys sealed another branch, long enough to be final by its own rule.
        std::vector<aura::Header> clone(m_blocks.begin(), m_blocks.end() - static_cast<std::ptrdiff_t>(depth));
        for (std::size_t i = 0; i < depth + 4; ++i)
            clone.push_back(next(clone.back(), i == 0 ? 4 : 1));
        m_clock.set(m_chain.timeOf(clone.back()));
        serve("cloned", clone);
        ASSERT_TRUE(eventually([&] { return m_light->status().stopped.has_value(); })) << of("cloned").offence;
        EXPECT_EQ(m_light->status().finalBlock->hash, aura::hashOf(m_blocks[47]));
        EXPECT_FALSE(readsTruth()) << "nothing is traded on a chain that its authorities split";
    }
    report("reorganisations of depth 2, 5, 20 beyond the final block", 3, "stopped, explained, nothing read");
}

TEST_F(HostileHeads, anotherChain) {
    honest("honest");
    const FakeChain other(3, 1'800'000'100);
    // Another chain id, another genesis, another block at the checkpoint's height.
    honest("id");
    bend("id", "eth_chainId", [](json::value& id) { id = "0x1"; });
    serve("genesis", {aura::genesisHeader(core::keccak256(core::asBytes("other")), 1, 0)});
    start({"id", "genesis", "honest"});
    expectNamed("id", "chain id");
    expectNamed("genesis", "genesis");
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
    m_contracts["market"] = {m_contract, core::keccak256(core::asBytes("other code"))};
    start({"honest"});
    EXPECT_TRUE(eventually([&] { return headIs(8) && of("honest").state == State::Agreeing; }));
    EXPECT_FALSE(m_light->read(query(), core::Finality::Head));
    report("wrong chain id, genesis, contract code", 3, "each refused by name");
}

} // namespace wattbourse::test
