// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A node that forges, cuts, swaps and re-encodes proofs (WATTBOURSE_FORGED of them): whatever it answers, nothing but
// the truth is ever proven. Honest answers: @ethereumjs/mpt (tests/fixtures/chain/proofs.mjs and make.mjs).
#include "chain/consensus/aura/header.h"
#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/proof/eth_proof.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::chain {

namespace {

using core::Bytes;

struct Honest {
    core::Hash32 stateRoot;
    AccountClaim claim;
    AccountJudgement truth;
};

std::vector<Honest> honestAnswers() {
    const auto folder = std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain";
    std::vector<Honest> out;
    const auto add = [&out](const core::Hash32& root, const boost::json::value& answer) {
        const AccountClaim claim = *accountClaimFromJson(answer.as_object());
        out.push_back({root, claim, judge(root, claim)});
    };
    const auto accounts = test::readJson(folder / "accounts.json");
    for (const auto& entry : accounts.at("cases").as_array())
        add(*core::hashFromHex(std::string_view(accounts.at("stateRoot").as_string())), entry.at("answer"));
    const auto proofs = test::readJson(folder / "proofs.json");
    const auto header = aura::decodeHeader(*jsonBytes(proofs.at(0).at("block").at("rlp")), {});
    for (const auto& account : proofs.at(0).at("accounts").as_object())
        add(header->stateRoot, account.value());
    return out;
}

class Liar {
public:
    explicit Liar(std::uint64_t seed) : m_random(seed) {}

    // One lie; what it is called.
    const char* alter(AccountClaim& claim, const std::vector<Honest>& others) {
        std::vector<Bytes>& nodes = listOf(claim);
        switch (below(10)) {
        case 0:
            return flip(nodes, 1);
        case 1:
            return flip(nodes, 1 + below(8));
        case 2:
            if (!nodes.empty())
                nodes.erase(nodes.begin() + static_cast<std::ptrdiff_t>(below(nodes.size())));
            return "a node left out";
        case 3:
            if (!nodes.empty())
                nodes.resize(below(nodes.size()));
            return "cut short";
        case 4:
            if (Bytes* node = any(nodes))
                node->resize(below(node->size() + 1));
            return "a node cut";
        case 5: {
            AccountClaim other = others[below(others.size())].claim;
            nodes = listOf(other);
            return "another proof";
        }
        case 6: {
            AccountClaim other = others[below(others.size())].claim;
            const std::vector<Bytes>& from = listOf(other);
            if (!nodes.empty() && !from.empty())
                nodes[below(nodes.size())] = from[below(from.size())];
            return "a node of another proof";
        }
        case 7:
            if (Bytes* node = any(nodes))
                *node = notCanonical(*node);
            return "not canonical";
        case 8:
            if (nodes.size() > 1)
                std::swap(nodes[below(nodes.size())], nodes[below(nodes.size())]);
            return "another order";
        default:
            return claimOtherwise(claim);
        }
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    Bytes* any(std::vector<Bytes>& nodes) { return nodes.empty() ? nullptr : &nodes[below(nodes.size())]; }
    std::vector<Bytes>& listOf(AccountClaim& claim) {
        const std::size_t at = below(claim.storage.size() + 1);
        return at == claim.storage.size() ? claim.accountProof : claim.storage[at].proof;
    }
    const char* flip(std::vector<Bytes>& nodes, std::size_t bits) {
        Bytes* node = any(nodes);
        for (std::size_t i = 0; node != nullptr && !node->empty() && i < bits; ++i)
            (*node)[below(node->size())] ^= static_cast<std::uint8_t>(1U << below(8));
        return "bits flipped";
    }
    // The same items behind another prefix, or with bytes behind them.
    Bytes notCanonical(const Bytes& node) {
        const auto item = decodeRlp(node);
        Bytes out = node;
        if (!item || below(3) == 0) {
            out.push_back(0x80);
            return out;
        }
        const std::size_t size = item->payload.size();
        out = {0xfa, static_cast<std::uint8_t>(size >> 16U), static_cast<std::uint8_t>(size >> 8U),
               static_cast<std::uint8_t>(size)};
        core::append(out, item->payload);
        return out;
    }
    const char* claimOtherwise(AccountClaim& claim) {
        const Uint256 lie(m_random());
        switch (below(5)) {
        case 0:
            claim.nonce = lie;
            return "another nonce";
        case 1:
            claim.balance = lie;
            return "another balance";
        case 2:
            claim.storageHash = lie.toWord();
            return "another storage hash";
        case 3:
            claim.codeHash = lie.toWord();
            return "another code hash";
        default:
            if (!claim.storage.empty())
                claim.storage[below(claim.storage.size())].value = lie;
            return "another word";
        }
    }

    std::mt19937_64 m_random;
};

} // namespace

TEST(ForgedProofs, NothingFalseIsProven) {
    const auto honest = honestAnswers();
    ASSERT_EQ(honest.size(), 7U);
    for (const Honest& answer : honest)
        ASSERT_NE(answer.truth.verdict, ProofVerdict::Invalid) << answer.truth.reason;
    Liar liar(20261125);
    std::map<std::string, std::pair<std::size_t, std::size_t>> tally;
    std::size_t refused = 0;
    for (std::size_t turn = 0; turn < WATTBOURSE_FORGED; ++turn) {
        const Honest& answer = honest[turn % honest.size()];
        AccountClaim claim = answer.claim;
        const char* lie = liar.alter(claim, honest);
        const AccountJudgement judged = judge(answer.stateRoot, claim);
        bool caught = judged.verdict == ProofVerdict::Invalid;
        if (!caught) {
            ASSERT_EQ(judged.verdict, answer.truth.verdict) << lie << ", turn " << turn;
            ASSERT_EQ(judged.account, answer.truth.account) << lie << ", turn " << turn;
        }
        for (std::size_t i = 0; i < claim.storage.size(); ++i) {
            if (judged.storage[i].verdict == ProofVerdict::Invalid) {
                caught = true;
                continue;
            }
            ASSERT_EQ(judged.storage[i].verdict, answer.truth.storage[i].verdict) << lie << ", turn " << turn;
            ASSERT_EQ(judged.storage[i].value, answer.truth.storage[i].value) << lie << ", turn " << turn;
        }
        ++tally[lie].first;
        tally[lie].second += caught ? 1U : 0U;
        refused += caught ? 1U : 0U;
    }
    std::printf("forged proofs: %d, refused %zu, harmless and true %zu, false and proven 0\n", WATTBOURSE_FORGED,
                refused, WATTBOURSE_FORGED - refused);
    for (const auto& [lie, count] : tally)
        std::printf("  %-26s %8zu, refused %zu\n", lie.c_str(), count.first, count.second);
    // What was left alone, put in another order, or lost a node that no key needs, is still the truth.
    EXPECT_GT(refused * 10, std::size_t{WATTBOURSE_FORGED} * 6);
}

} // namespace wattbourse::chain
