// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Announcements of authorities that were true in another block, served again.
#include "chain/encode/json.h"
#include "tests/support/set_changes.h"
#include "tests/system/hostile/hostile_fixture.h"

namespace wattbourse::test {

namespace {

namespace aura = chain::aura;
namespace json = boost::json;

class HostileChanges : public HostileTest {
protected:
    HostileChanges() {
        m_set.bytes.fill(0x42);
        m_chain.rules().validatorContract = m_set;
    }

    core::LogEntry announce(const core::Address& contract, const core::Hash32& parent, const FakeChain& set) const {
        return announcement(contract, parent, set.rules().validators);
    }
    /// The next block, true: `sealers` seal it and it carries these logs, each given the parent's hash.
    template <class Logs>
    void growWith(const FakeChain& sealers, Logs logs) {
        aura::Header header = sealers.child(m_blocks.back(), 1, m_nodes.stateRoot());
        const auto receipt = receiptWith(logs(header.parentHash));
        if (!receipt.logs.empty()) {
            carry(sealers, header, receipt);
            m_receipts[header.number] = receiptJson(receipt);
        }
        m_blocks.push_back(header);
        alsoTrue({header});
        m_clock.set(m_chain.timeOf(header));
    }
    void growPlain(const FakeChain& sealers, int count) {
        for (int i = 0; i < count; ++i)
            growWith(sealers, [](const core::Hash32&) { return std::vector<core::LogEntry>{}; });
    }
    /// A node with these receipts, all of a block in one answer or one after the other.
    void tell(const std::string& key, std::map<std::uint64_t, json::object> receipts, bool whole) {
        serve(key, m_blocks);
        m_nodes.with(key, [&](FakeNodes::Node& served) {
            served.bend = [receipts = std::move(receipts),
                           whole](std::string_view asked, const FakeNodes::Params& params, json::value& result) {
                // A transaction's hash tells its block.
                const auto hashOfTxn = [](std::uint64_t number) {
                    return core::toHex0x(chain::Uint256(number).toWord());
                };
                if (asked == "eth_getBlockByHash" && result.is_object()) {
                    const auto number = *chain::jsonUint64(result.at("number"));
                    if (receipts.contains(number))
                        result.as_object()["transactions"] = json::array{hashOfTxn(number)};
                } else if (asked == "eth_getBlockReceipts" && !whole) {
                    result = json::object{{"code", -32601}, {"message", "no"}};
                } else if (asked == "eth_getBlockReceipts" || asked == "eth_getTransactionReceipt") {
                    for (const auto& [number, receipt] : receipts)
                        if (params.at(0) == json::value(chain::Uint256(number).toHex()))
                            result = json::array{receipt};
                        else if (params.at(0) == json::value(hashOfTxn(number)))
                            result = receipt;
                }
            };
        });
    }

    core::Address m_set;
    FakeChain m_two{2};
    std::map<std::uint64_t, json::object> m_receipts;
};

} // namespace

TEST_F(HostileChanges, receiptsServedInPlaceOfTheBlocks) {
    // 9 announces two authorities, who seal from 11 on; 14 announces all three again, who seal from 16 on.
    const auto oldParent = aura::hashOf(m_blocks.at(3));
    growWith(m_chain, [&](const core::Hash32& parent) { return std::vector{announce(m_set, parent, m_two)}; });
    growPlain(m_chain, 1);
    growPlain(m_two, 3);
    growWith(m_two, [&](const core::Hash32& parent) { return std::vector{announce(m_set, parent, m_chain)}; });
    growPlain(m_two, 1);
    growPlain(m_chain, 3);
    const auto replay = [&](std::uint64_t at, const json::object& receipt) {
        auto out = m_receipts;
        out[at] = receipt;
        return out;
    };
    const auto parent = m_blocks.at(9).parentHash;
    core::Address stranger;
    stranger.bytes.fill(0x43);
    const struct {
        const char* what;
        std::uint64_t at;
        std::map<std::uint64_t, json::object> receipts;
    } lies[] = {
        {"a later block's", 9, replay(9, m_receipts.at(14))},
        {"an earlier block's", 14, replay(14, m_receipts.at(9))},
        {"another contract's", 9, replay(9, receiptJson(receiptWith({announce(stranger, parent, m_two)})))},
        {"another parent's", 9, replay(9, receiptJson(receiptWith({announce(m_set, oldParent, m_two)})))},
        {"another set", 9, replay(9, receiptJson(receiptWith({announce(m_set, parent, FakeChain(1))})))},
    };
    std::uint64_t tried = 0;
    for (const auto& lie : lies)
        for (const bool whole : {true, false}) {
            SCOPED_TRACE(std::string(lie.what) + (whole ? ", in one answer" : ", one by one"));
            tell("liar", lie.receipts, whole);
            start({"liar"});
            expectNamed("liar", "receipts");
            EXPECT_EQ(of("liar").state, State::Refused);
            EXPECT_TRUE(headIs(lie.at - 1));
            EXPECT_EQ(m_light->status().authorities.size(), lie.at == 9 ? 3U : 2U);
            tell("honest", m_receipts, whole);
            start({"liar", "honest"});
            EXPECT_TRUE(eventually([&] { return headIs(m_blocks.back().number); })) << of("honest").offence;
            EXPECT_EQ(m_light->status().authorities.size(), 3U);
            EXPECT_FALSE(m_light->status().stopped);
            ++tried;
        }
    report("set changes replayed in another block's place", tried, "none followed, the node refused by name");
}

TEST_F(HostileChanges, announcementsThatAreProvenAndStale) {
    // What anybody may have written into a true block: each calls for the receipts, which hold, and changes nothing.
    core::Address stranger;
    stranger.bytes.fill(0x43);
    const auto first = aura::hashOf(m_blocks.at(1));
    std::uint64_t tried = 0;
    const auto carryStale = [&](auto logs) {
        growWith(m_chain, logs);
        growPlain(m_chain, 3);
        ++tried;
    };
    carryStale([&](const core::Hash32& parent) {
        return std::vector{announce(stranger, parent, m_two), announce(m_set, first, m_two)};
    });
    carryStale([&](const core::Hash32& parent) {
        return std::vector{announce(m_set, m_blocks.at(9).parentHash, m_two), announce(stranger, parent, m_two)};
    });
    carryStale([&](const core::Hash32& parent) {
        auto log = announce(m_set, parent, m_two);
        log.topics.push_back(parent);
        return std::vector{log};
    });
    carryStale([&](const core::Hash32& parent) {
        auto log = announce(m_set, parent, m_two);
        std::swap(log.topics[0], log.topics[1]);
        return std::vector{log};
    });
    const auto last = m_blocks.back().number;
    for (const bool whole : {true, false}) {
        const std::string key = whole ? "whole" : "oneByOne";
        tell(key, m_receipts, whole);
        start({key});
        EXPECT_TRUE(eventually([&] { return headIs(last); })) << of(key).offence;
        EXPECT_EQ(m_light->status().authorities.size(), 3U);
        EXPECT_EQ(m_light->status().finalBlock->number, last - 1) << "more than half of three";
        EXPECT_GE(m_nodes.askedFor(key, whole ? "eth_getBlockReceipts" : "eth_getTransactionReceipt"), tried);
    }
    report("announcements of another contract, parent or form, proven", tried, "none taken for a change");
}

} // namespace wattbourse::test
