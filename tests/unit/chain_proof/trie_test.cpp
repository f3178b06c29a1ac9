// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: @ethereumjs/mpt (tests/fixtures/chain/make.mjs), the ethereum-tests, real proofs of Kovan and
// Tobalaba.
#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/proof/trie.h"
#include "core/crypto/keccak.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::chain {

namespace {

using core::Bytes;

boost::json::value fixture(const char* name) {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain" / name);
}

Bytes hex(const boost::json::value& value) {
    return *jsonBytes(value);
}

// Keys and values of the ethereum-tests are text, or bytes where they begin with 0x.
Bytes textOrHex(const boost::json::value& value) {
    const std::string_view text = value.get_string();
    return text.starts_with("0x") ? *core::fromHex(text) : core::toBytes(core::asBytes(text));
}

void expectRoots(const std::string& file, bool secure) {
    const auto cases = test::readJson(test::sharedDir() / "vectors/ethereum-tests" / file);
    for (const auto& [name, entry] : cases.as_object()) {
        SCOPED_TRACE(file + " " + std::string(name));
        std::vector<std::pair<Bytes, Bytes>> entries;
        const auto add = [&](const boost::json::value& key, const boost::json::value& value) {
            const Bytes plain = textOrHex(key);
            entries.emplace_back(secure ? core::toBytes(core::keccak256(plain).view()) : plain,
                                 value.is_null() ? Bytes{} : textOrHex(value));
        };
        if (const auto* object = entry.at("in").if_object())
            for (const auto& [key, value] : *object)
                add(boost::json::value(key), value);
        else
            for (const auto& pair : entry.at("in").as_array())
                add(pair.at(0), pair.at(1));
        EXPECT_EQ(core::toHex0x(trieRoot(entries)), entry.at("root").as_string());
    }
}

} // namespace

TEST(Trie, EthereumTestsRoots) {
    WB_NEEDS_SHARED("vectors/ethereum-tests/trietest.json");
    expectRoots("trietest.json", false);
    expectRoots("trieanyorder.json", false);
    expectRoots("trietest_secureTrie.json", true);
    expectRoots("trieanyorder_secureTrie.json", true);
    expectRoots("hex_encoded_securetrie_test.json", true);
}

TEST(Trie, RootsAndProofsOfEthereumjs) {
    const auto file = fixture("tries.json");
    for (const auto& trie : file.as_array()) {
        SCOPED_TRACE(std::string(trie.at("name").as_string()));
        const core::Hash32 root = *core::hashFromHex(trie.at("root").as_string());
        std::vector<std::pair<Bytes, Bytes>> entries;
        for (const auto& pair : trie.at("entries").as_array())
            entries.emplace_back(hex(pair.at(0)), hex(pair.at(1)));
        EXPECT_EQ(trieRoot(entries), root);
        for (const auto& proof : trie.at("proofs").as_array()) {
            SCOPED_TRACE(std::string(proof.at("key").as_string()));
            const auto nodes = *jsonBytesList(proof.at("nodes"), 64);
            const auto found = lookUpInTrie(root, hex(proof.at("key")), nodes);
            ASSERT_TRUE(found) << found.error().detail;
            EXPECT_EQ(found->has_value(), !proof.at("value").is_null());
            if (*found) {
                EXPECT_EQ(**found, hex(proof.at("value")));
            }
        }
    }
}

TEST(Trie, NodesMayStandInAnyOrderAndBeTooMany) {
    const auto trie = fixture("tries.json").as_array().back();
    const core::Hash32 root = *core::hashFromHex(trie.at("root").as_string());
    const auto& proof = trie.at("proofs").at(0);
    auto nodes = *jsonBytesList(proof.at("nodes"), 64);
    ASSERT_GT(nodes.size(), 1U);
    std::reverse(nodes.begin(), nodes.end());
    nodes.insert(nodes.begin() + 1, Bytes{1, 2, 3});
    EXPECT_EQ(**lookUpInTrie(root, hex(proof.at("key")), nodes), hex(proof.at("value")));
}

TEST(Trie, EveryMissingOrAlteredNodeIsRefused) {
    const auto all = fixture("tries.json");
    const auto& trie = all.as_array().back();
    const core::Hash32 root = *core::hashFromHex(trie.at("root").as_string());
    std::mt19937_64 random(20261124);
    for (const auto& proof : trie.at("proofs").as_array()) {
        const auto nodes = *jsonBytesList(proof.at("nodes"), 64);
        const Bytes key = hex(proof.at("key"));
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            auto fewer = nodes;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            EXPECT_FALSE(lookUpInTrie(root, key, fewer));
            for (int turn = 0; turn < 20; ++turn) {
                auto altered = nodes;
                altered[i][random() % altered[i].size()] ^= static_cast<std::uint8_t>(1U << (random() % 8));
                EXPECT_EQ(lookUpInTrie(root, key, altered).error().code, core::ErrorCode::NotVerified);
            }
        }
        EXPECT_FALSE(lookUpInTrie(core::keccak256(key), key, nodes));
    }
}

TEST(Trie, AnEmptyTrieNeedsNoNodes) {
    const core::Hash32 empty = core::keccak256(Bytes{0x80});
    EXPECT_EQ(*lookUpInTrie(empty, Bytes{1}, {}), std::nullopt);
    const std::vector<Bytes> asOneNode{Bytes{0x80}};
    EXPECT_EQ(*lookUpInTrie(empty, Bytes{1}, asOneNode), std::nullopt);
    EXPECT_FALSE(lookUpInTrie(core::keccak256(Bytes{1}), Bytes{1}, {}));
    EXPECT_FALSE(lookUpInTrie(core::keccak256(Bytes{1}), Bytes{1}, asOneNode));
    EXPECT_EQ(trieRoot({}), empty);
}

// Nodes that hash right but are no nodes: a root of the liar's own making.
TEST(Trie, MalformedNodesAreRefused) {
    const auto refused = [](const char* text) {
        const Bytes node = *core::fromHex(text);
        const std::vector<Bytes> nodes{node};
        return !lookUpInTrie(core::keccak256(node), Bytes{0x12}, nodes).has_value();
    };
    EXPECT_FALSE(refused("c4822012"
                         "61"))
        << "a leaf of another key proves absence";
    EXPECT_TRUE(refused("83646f67")) << "a string";
    EXPECT_TRUE(refused("c3010203")) << "three items";
    EXPECT_TRUE(refused("c4826012"
                        "61"))
        << "path flag 6";
    EXPECT_TRUE(refused("c4822112"
                        "61"))
        << "padding that is not zero";
    EXPECT_TRUE(refused("c4822012"
                        "80"))
        << "a leaf without value";
    EXPECT_TRUE(refused("c4820012"
                        "61"))
        << "an extension to no hash";
    EXPECT_TRUE(refused("c20080")) << "an extension without path";
    EXPECT_TRUE(refused("c4822012c0")) << "a value that is a list";
}

TEST(Trie, TooLargeProofsAreRefusedUnread) {
    const std::vector<Bytes> many(kMaxProofNodes + 1, Bytes{0x80});
    EXPECT_EQ(lookUpInTrie({}, Bytes{1}, many).error().code, core::ErrorCode::OutOfRange);
    const std::vector<Bytes> huge{Bytes(kMaxProofBytes + 1)};
    EXPECT_EQ(lookUpInTrie({}, Bytes{1}, huge).error().code, core::ErrorCode::OutOfRange);
}

TEST(Trie, OrderedTriesOverThePointWhereKeysGrow) {
    std::vector<Bytes> items;
    for (int i = 0; i < 300; ++i)
        items.push_back(core::toBytes(core::asBytes("item " + std::to_string(i))));
    EXPECT_EQ(core::toHex0x(orderedTrieRoot(items)), fixture("body.json").at("manyRoot").as_string());
}

} // namespace wattbourse::chain
