// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: @ethereumjs/mpt (tests/fixtures/chain/make.mjs) and real proofs of Kovan.
#include "chain/consensus/aura/header.h"
#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/proof/account.h"
#include "chain/proof/eth_proof.h"
#include "core/crypto/keccak.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::chain {

namespace {

boost::json::value fixture() {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/accounts.json");
}

AccountClaim claimOf(const boost::json::value& answer) {
    return *accountClaimFromJson(answer.as_object());
}

} // namespace

TEST(AccountProof, EveryAnswerOfEthereumjs) {
    const auto file = fixture();
    const core::Hash32 root = *core::hashFromHex(file.at("stateRoot").as_string());
    for (const auto& entry : file.at("cases").as_array()) {
        SCOPED_TRACE(std::string(entry.at("name").as_string()));
        const auto& answer = entry.at("answer");
        const auto judged = judge(root, claimOf(answer));
        EXPECT_EQ(verdictText(judged.verdict), std::string(entry.at("account").as_string())) << judged.reason;
        EXPECT_EQ(judged.account.balance.toHex(), answer.at("balance").as_string());
        EXPECT_EQ(Uint256(judged.account.nonce).toHex(), answer.at("nonce").as_string());
        const auto& slots = entry.at("slots").as_array();
        ASSERT_EQ(judged.storage.size(), slots.size());
        for (std::size_t i = 0; i < slots.size(); ++i) {
            EXPECT_EQ(verdictText(judged.storage[i].verdict), std::string(slots[i].as_string()));
            EXPECT_EQ(judged.storage[i].value.toHex(), answer.at("storageProof").at(i).at("value").as_string());
        }
    }
}

TEST(AccountProof, EveryFalseClaimIsInvalid) {
    const auto file = fixture();
    const core::Hash32 root = *core::hashFromHex(file.at("stateRoot").as_string());
    for (const auto& entry : file.at("cases").as_array()) {
        SCOPED_TRACE(std::string(entry.at("name").as_string()));
        for (const char* key : {"nonce", "balance"}) {
            auto answer = entry.at("answer");
            answer.as_object()[key] = "0x77777";
            EXPECT_EQ(judge(root, claimOf(answer)).verdict, ProofVerdict::Invalid) << key;
        }
        for (const char* key : {"storageHash", "codeHash"}) {
            auto answer = entry.at("answer");
            answer.as_object()[key] = "0x" + std::string(64, '7');
            EXPECT_EQ(judge(root, claimOf(answer)).verdict, ProofVerdict::Invalid) << key;
        }
        auto other = entry.at("answer");
        other.as_object()["address"] = "0x" + std::string(40, '7');
        EXPECT_EQ(judge(root, claimOf(other)).verdict, ProofVerdict::Invalid) << "the proof of another account";
        EXPECT_EQ(judge(core::Hash32{}, claimOf(entry.at("answer"))).verdict, ProofVerdict::Invalid) << "another root";
        for (std::size_t i = 0; i < entry.at("slots").as_array().size(); ++i) {
            auto answer = entry.at("answer");
            answer.at("storageProof").at(i).as_object()["value"] = "0x77777";
            const auto judged = judge(root, claimOf(answer));
            EXPECT_EQ(judged.storage[i].verdict, ProofVerdict::Invalid);
            EXPECT_NE(judged.verdict, ProofVerdict::Invalid) << "a lie about a slot leaves the account proven";
        }
    }
}

TEST(AccountProof, AnAccountCannotBeHidden) {
    const auto file = fixture();
    const core::Hash32 root = *core::hashFromHex(file.at("stateRoot").as_string());
    const auto& cases = file.at("cases").as_array();
    // The absence proof of one account, told of another that is there.
    auto answer = cases[3].at("answer");
    answer.as_object()["address"] = cases[0].at("answer").at("address");
    EXPECT_EQ(judge(root, claimOf(answer)).verdict, ProofVerdict::Invalid);
    // A slot's own proof, cut short.
    auto cut = cases[0].at("answer");
    cut.at("storageProof").at(0).at("proof").as_array().pop_back();
    cut.at("storageProof").at(0).as_object()["value"] = "0x0";
    EXPECT_EQ(judge(root, claimOf(cut)).storage[0].verdict, ProofVerdict::Invalid);
    cut.at("storageProof").at(0).as_object()["proof"] = boost::json::array{};
    EXPECT_EQ(judge(root, claimOf(cut)).storage[0].verdict, ProofVerdict::Invalid);
}

TEST(AccountProof, RealKovanAccountAndStorage) {
    WB_NEEDS_SHARED("vectors/aura-proofs/cases.json");
    int seen = 0;
    const auto file = test::readJson(test::sharedDir() / "vectors/aura-proofs/cases.json");
    for (const auto& entry : file.as_array()) {
        if (entry.at("type") != "accountProof")
            continue;
        const auto header = aura::decodeHeader(*jsonBytes(entry.at("block").at("rlp")), {});
        ASSERT_TRUE(header);
        for (const auto& [address, answer] : entry.at("accounts").as_object()) {
            const auto judged = judge(header->stateRoot, claimOf(answer));
            EXPECT_EQ(judged.verdict, ProofVerdict::Ok) << judged.reason;
            for (const auto& slot : judged.storage)
                EXPECT_EQ(slot.verdict, ProofVerdict::Ok) << slot.reason;
            ++seen;
        }
    }
    EXPECT_GT(seen, 0);
}

// A seeded walk over altered answers: nothing crashes, and nothing but the truth is ever proven.
TEST(AccountProof, AlteredAnswersProveNothingFalse) {
    const auto file = fixture();
    const core::Hash32 root = *core::hashFromHex(file.at("stateRoot").as_string());
    const AccountClaim honest = claimOf(file.at("cases").at(0).at("answer"));
    const AccountJudgement truth = judge(root, honest);
    std::mt19937_64 random(7);
    const auto alter = [&](std::vector<core::Bytes>& nodes) {
        if (nodes.empty())
            return;
        core::Bytes& node = nodes[random() % nodes.size()];
        switch (random() % 4) {
        case 0:
            node[random() % node.size()] ^= static_cast<std::uint8_t>(1U << (random() % 8));
            break;
        case 1:
            node.resize(random() % node.size() + 1);
            break;
        case 2:
            std::swap(node, nodes[random() % nodes.size()]);
            break;
        default:
            node.insert(node.end(), random() % 5, 0x80);
            break;
        }
    };
    for (int turn = 0; turn < 3000; ++turn) {
        AccountClaim claim = honest;
        alter(claim.accountProof);
        for (auto& slot : claim.storage)
            if (random() % 2 == 0)
                alter(slot.proof);
        claim.nonce.reset();
        claim.balance.reset();
        claim.storageHash.reset();
        claim.codeHash.reset();
        for (auto& slot : claim.storage)
            slot.value.reset();
        const auto judged = judge(root, claim);
        if (judged.verdict != ProofVerdict::Invalid) {
            EXPECT_EQ(judged.account, truth.account);
        }
        for (std::size_t i = 0; i < judged.storage.size(); ++i)
            if (judged.storage[i].verdict != ProofVerdict::Invalid) {
                EXPECT_EQ(judged.storage[i].value, truth.storage[i].value);
            }
    }
}

// anvil keeps a slot that became zero as a leaf with the RLP of zero, and its roots commit to that: refusing it took
// every node of the development network for a liar.
TEST(StorageProof, AZeroThatIsStoredReadsZero) {
    const core::Hash32 key;
    const auto leafOf = [&](core::Bytes value) {
        core::Bytes path{0x20};
        core::append(path, core::keccak256(key.view()).view());
        core::Bytes items;
        appendRlpString(items, path);
        appendRlpString(items, value);
        core::Bytes node;
        appendRlpList(node, items);
        return node;
    };
    const std::vector<core::Bytes> zero{leafOf({0x80})};
    EXPECT_EQ(proveStorage(core::keccak256(zero[0]), key, zero).value(), Uint256{});
    // The byte 0 instead of the empty string is no RLP integer.
    const std::vector<core::Bytes> padded{leafOf({0x00})};
    EXPECT_EQ(proveStorage(core::keccak256(padded[0]), key, padded).error().code, core::ErrorCode::NotVerified);
}

} // namespace wattbourse::chain
