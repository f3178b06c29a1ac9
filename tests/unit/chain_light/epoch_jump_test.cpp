// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quick start: ten million blocks over many sets of authorities, told by one node that has but the headers that it
// is asked for, and by one that lies.
#include "chain/encode/rlp.h"
#include "chain/light/epoch_jump.h"
#include "chain/light/light_chain.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/support/light_client_fixture.h"
#include "tests/support/state_trie.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>
#include <thread>

namespace wattbourse::chain {

namespace {

using core::ErrorCode;
using core::Finality;
using test::StateTrie;
using validator_set::Epoch;
using State = core::EndpointStatus::State;
namespace json = boost::json;

constexpr std::uint64_t kHead = 10'000'000;
constexpr std::uint64_t kLinked = 400;
constexpr std::uint64_t kBefore = 24;
constexpr std::uint64_t kStepSeconds = 2;
constexpr std::uint64_t kFirstStep = 900'000'000;
const core::Address kContract{{0x56}};
const core::Hash32 kCodeHash = core::keccak256(core::asBytes("validator set's code"));

core::Bytes keyOf(std::size_t authority) {
    return core::toBytes(core::keccak256(core::asBytes("jump authority " + std::to_string(authority))).view());
}
core::Address addressOf(std::size_t authority) {
    return core::addressOf(*core::publicKeyOf(keyOf(authority)));
}

/// A chain of which each header exists once somebody asks for it, sealed by the authorities of its epoch; consecutive
/// ones link. Its state is the contract's list of epochs that have begun.
class SparseNode final : public Transport {
public:
    struct Sealed {
        std::uint64_t firstBlock;
        std::vector<std::size_t> authorities;
    };

    /// `underWay`: blocks whose state says that a change was announced.
    explicit SparseNode(std::vector<Sealed> epochs, std::pair<std::uint64_t, std::uint64_t> underWay = {1, 0})
        : m_epochs(std::move(epochs)), m_underWay(underWay) {
        m_headers[0] = aura::genesisHeader(core::keccak256(core::asBytes("sparse")), 30'000'000, 0);
        for (std::uint64_t number = kHead - kLinked; number <= kHead; ++number)
            header(number);
    }

    [[nodiscard]] const Sealed& epochAt(std::uint64_t number) const {
        const Sealed* out = &m_epochs.front();
        for (const Sealed& epoch : m_epochs)
            if (epoch.firstBlock <= number)
                out = &epoch;
        return *out;
    }
    const aura::Header& header(std::uint64_t number) {
        if (const auto known = m_headers.find(number); known != m_headers.end())
            return known->second;
        // Windows may begin a little before one that was asked for earlier.
        if (!m_headers.contains(number - 1) && !m_headers.contains(number - kBefore))
            for (std::uint64_t below = number - kBefore; below < number; ++below)
                make(below);
        return make(number);
    }
    const aura::Header& make(std::uint64_t number) {
        if (const auto known = m_headers.find(number); known != m_headers.end())
            return known->second;
        aura::Header out;
        const auto before = m_headers.find(number - 1);
        out.parentHash = before != m_headers.end() ? aura::hashOf(before->second)
                                                   : core::keccak256(core::asBytes("below " + std::to_string(number)));
        out.unclesHash = kNoUncles;
        out.stateRoot = state(number).root;
        out.transactionsRoot = out.receiptsRoot = kEmptyTrieRoot;
        out.number = number;
        out.gasLimit = 30'000'000;
        out.step = kFirstStep + number;
        out.timestamp = out.step * kStepSeconds;
        out.difficulty = aura::expectedDifficulty(out.step - 1, out.step);
        out.baseFee = 0;
        const auto& set = epochAt(number).authorities;
        const std::size_t turn = set[out.step % set.size()];
        out.author = addressOf(turn);
        if (!aura::seal(out, keyOf(turn)))
            throw std::runtime_error("sealing failed");
        return m_headers[number] = out;
    }

    core::Result<std::string> post(const std::string&, const std::string& body, std::stop_token) override {
        const std::scoped_lock lock(m_mutex);
        ++m_posts;
        const json::value request = json::parse(body);
        if (const auto* batch = request.if_array()) {
            json::array out;
            for (const auto& one : *batch)
                out.push_back(answer(one.as_object()));
            return json::serialize(out);
        }
        return json::serialize(answer(request.as_object()));
    }

    std::size_t posts() {
        const std::scoped_lock lock(m_mutex);
        return m_posts;
    }
    /// Changes words of the answers about the contract's storage; the proofs stay as they are.
    std::function<void(json::object& proof)> bend;
    std::atomic<std::size_t> proofs{0};

private:
    using Words = std::vector<std::pair<core::Hash32, core::Hash32>>;

    Words wordsAt(std::uint64_t number) const {
        Words out;
        std::uint64_t count = 0;
        for (const Sealed& sealed : m_epochs) {
            if (sealed.firstBlock > number)
                break;
            Epoch epoch{sealed.firstBlock, {}};
            for (const std::size_t authority : sealed.authorities)
                epoch.validators.push_back(addressOf(authority));
            // The words of a first epoch, at the keys of this one.
            const Words first = *validator_set::genesisStorage(epoch);
            const auto keys = validator_set::epochKeys(count);
            const auto members = validator_set::validatorKeys(count, epoch.validators.size());
            for (std::size_t i = 1; i < first.size(); ++i)
                out.emplace_back(i <= keys.size() ? keys[i - 1] : members[i - 1 - keys.size()], first[i].second);
            ++count;
        }
        out.emplace_back(validator_set::countKey(), Uint256(count).toWord());
        if (number >= m_underWay.first && number <= m_underWay.second) {
            Uint256 change;
            change.limbs[1] = number;
            out.emplace_back(Uint256(2).toWord(), change.toWord());
        }
        return out;
    }
    struct Tries {
        StateTrie state;
        StateTrie storage;
        Words words;
        core::Bytes account;
        core::Hash32 root;
    };
    const Tries& state(std::uint64_t number) {
        const bool underWay = number >= m_underWay.first && number <= m_underWay.second;
        const std::uint64_t key = underWay ? number : epochAt(number).firstBlock;
        const auto [at, isNew] = m_states.try_emplace({underWay, key});
        if (!isNew)
            return at->second;
        Tries& out = at->second;
        out.words = wordsAt(number);
        for (const auto& [slot, word] : out.words) {
            core::Bytes value;
            appendRlpInteger(value, Uint256::fromWord(word));
            out.storage.set(slot.view(), std::move(value));
        }
        core::Bytes fields;
        appendRlpInteger(fields, std::uint64_t{1});
        appendRlpInteger(fields, std::uint64_t{0});
        appendRlpString(fields, out.storage.root().view());
        appendRlpString(fields, kCodeHash.view());
        core::Bytes account;
        appendRlpList(account, fields);
        out.state.set(kContract.view(), account);
        // Others, so that the contract's proof has a branch.
        for (int i = 0; i < 20; ++i)
            out.state.set(core::asBytes("account " + std::to_string(i)), account);
        out.root = out.state.root();
        return out;
    }
    static json::array hexOf(const std::vector<core::Bytes>& nodes) {
        json::array out;
        for (const auto& node : nodes)
            out.emplace_back(core::toHex0x(node));
        return out;
    }
    json::value proof(const json::array& params) {
        ++proofs;
        const std::uint64_t number = Uint256::parse(std::string_view(params.at(2).as_string()))->limbs[0];
        const Tries& tries = state(number);
        json::array slots;
        for (const auto& key : params.at(1).as_array()) {
            const auto slot = *core::hashFromHex(std::string_view(key.as_string()));
            Uint256 value;
            for (const auto& [known, word] : tries.words)
                if (known == slot)
                    value = Uint256::fromWord(word);
            slots.push_back(json::object{
                {"key", key}, {"value", value.toHex()}, {"proof", hexOf(tries.storage.prove(slot.view()))}});
        }
        json::object out{{"address", params.at(0)},
                         {"nonce", "0x1"},
                         {"balance", "0x0"},
                         {"storageHash", core::toHex0x(tries.storage.root())},
                         {"codeHash", core::toHex0x(kCodeHash)},
                         {"accountProof", hexOf(tries.state.prove(kContract.view()))},
                         {"storageProof", std::move(slots)}};
        if (bend)
            bend(out);
        return out;
    }
    json::value result(std::string_view method, const json::array& params) {
        if (method == "eth_chainId")
            return "0x309";
        if (method == "eth_getBlockByNumber") {
            const std::string_view which = params.at(0).as_string();
            return test::headerJson(header(which == "latest" ? kHead : Uint256::parse(which)->limbs[0]));
        }
        if (method == "eth_getProof")
            return proof(params);
        return nullptr;
    }
    json::value answer(const json::object& request) {
        return json::object{{"jsonrpc", "2.0"},
                            {"id", request.at("id")},
                            {"result", result(request.at("method").as_string(), request.at("params").as_array())}};
    }

    std::mutex m_mutex;
    const std::vector<Sealed> m_epochs;
    std::map<std::uint64_t, aura::Header> m_headers;
    std::map<std::pair<bool, std::uint64_t>, Tries> m_states;
    const std::pair<std::uint64_t, std::uint64_t> m_underWay;
    std::size_t m_posts{};
};

class EpochJumpTest : public test::LightClientFixture {
protected:
    SparseNode& host(std::vector<SparseNode::Sealed> epochs,
                     std::pair<std::uint64_t, std::uint64_t> underWay = {1, 0}) {
        m_node = std::make_unique<SparseNode>(std::move(epochs), underWay);
        return *m_node;
    }
    void start(SparseNode& node, const core::Hash32& codeHash = kCodeHash) {
        NetworkProfile profile;
        profile.name = "sparse";
        profile.chainId = 777;
        profile.genesisHash = aura::hashOf(node.header(0));
        aura::Rules rules;
        rules.steps = *aura::StepSchedule::fixed(kStepSeconds);
        rules.form.londonBlock = 0;
        rules.constantBaseFee = 0;
        rules.validatorContract = kContract;
        profile.checkpointMaxAge = 0;
        std::vector<core::Address> validators;
        for (const std::size_t authority : node.epochAt(1000).authorities)
            validators.push_back(addressOf(authority));
        rules.validators = validators;
        profile.engine = rules;
        profile.checkpoint = checkpointOf(node.header(1000), validators, node.epochAt(1000).firstBlock);
        profile.contracts["validatorSet"] = {kContract, codeHash};
        profile.endpoints = {"http://sparse.test"};
        m_clock.set({static_cast<std::int64_t>((kFirstStep + kHead) * kStepSeconds)});
        run(std::move(profile), node);
    }
    bool reached() const { return headIs(kHead); }

    std::unique_ptr<SparseNode> m_node;
};

/// One of `size` authorities changes every `every` blocks.
std::vector<SparseNode::Sealed> turnover(std::size_t size, std::size_t changes) {
    std::vector<SparseNode::Sealed> out{{0, {}}};
    for (std::size_t i = 0; i < size; ++i)
        out[0].authorities.push_back(i);
    for (std::size_t change = 1; change <= changes; ++change) {
        auto next = out.back();
        next.firstBlock = 1000 + change * ((kHead - 2000) / (changes + 1));
        next.authorities[change % size] = size + change;
        out.push_back(next);
    }
    return out;
}

} // namespace

TEST_F(EpochJumpTest, TenMillionBlocksUnderOneSet) {
    SparseNode& node = host(turnover(5, 0));
    start(node);
    std::size_t whenReached = 0;
    ASSERT_TRUE(eventually([&] {
        whenReached = node.posts();
        return reached();
    }));
    EXPECT_TRUE(eventually([&] { return m_light->status().finalBlock->number == kHead - 2; }));
    EXPECT_EQ(m_light->status().trusted->block.number, 1000U);
    EXPECT_LE(whenReached, 24U);
    // Two rounds for the epochs; one more asks whether the node can prove at all.
    EXPECT_LE(node.proofs.load(), 3U);
}

TEST_F(EpochJumpTest, TenMillionBlocksOverTwentyChangesInAtMost64Requests) {
    // After seven changes nobody of the trusted seven is left; after twenty the whole set was replaced almost thrice.
    SparseNode& node = host(turnover(7, 20));
    std::size_t whenReached = 0;
    start(node);
    ASSERT_TRUE(eventually([&] {
        whenReached = node.posts();
        return reached();
    })) << m_light->status().endpoints[0].offence;
    std::printf("requests: %zu, of which proofs: %zu\n", whenReached, node.proofs.load());
    EXPECT_LE(whenReached, 64U);
    EXPECT_EQ(m_light->status().endpoints[0].state, State::Agreeing);
    const auto status = m_light->status();
    ASSERT_EQ(status.authorities.size(), 7U);
    for (std::size_t i = 0; i < 7; ++i)
        EXPECT_EQ(status.authorities[i].address, addressOf(node.epochAt(kHead).authorities[i]));
}

TEST_F(EpochJumpTest, AChangeUnderWayIsNoPlaceToLand) {
    SparseNode& node = host(turnover(5, 3), {kHead - 200, kHead - 50});
    start(node);
    ASSERT_TRUE(eventually([&] { return node.proofs >= 3; }));
    EXPECT_TRUE(eventually([&] { return m_light->status().finalBlock->number > 1000; }));
    EXPECT_LT(m_light->status().finalBlock->number, kHead - 200);
}

TEST_F(EpochJumpTest, ForgedWordsAreFoundOut) {
    SparseNode& node = host(turnover(5, 3));
    node.bend = [](json::object& proof) {
        for (auto& slot : proof.at("storageProof").as_array())
            if (slot.at("key").as_string() == core::toHex0x(validator_set::countKey()))
                slot.at("value") = "0x9";
    };
    start(node);
    EXPECT_TRUE(eventually([&] { return m_light->status().endpoints[0].state == State::Refused; }));
    EXPECT_NE(m_light->status().endpoints[0].offence.find("forged proof"), std::string::npos);
    EXPECT_EQ(m_light->status().head->number, 1000U);
}

TEST_F(EpochJumpTest, OtherCodeAtTheAddressIsNoGround) {
    SparseNode& node = host(turnover(5, 0));
    start(node, core::keccak256(core::asBytes("other code")));
    ASSERT_TRUE(eventually([&] { return node.proofs >= 3; }));
    // Then headers are walked, and none is passed over.
    EXPECT_LT(m_light->status().head->number, kHead / 2);
}

TEST_F(EpochJumpTest, AuthoritiesWhomNobodyTrustedVouchForNothing) {
    // The set is replaced at once: the contract's list alone says so, and it is in states that only the new ones
    // sealed.
    SparseNode& node = host({{0, {0, 1, 2, 3, 4}}, {5000, {10, 11, 12, 13, 14}}});
    start(node);
    ASSERT_TRUE(eventually([&] { return node.posts() > 30; }));
    // The halving ends among the blocks that the trusted ones sealed, or lands nowhere.
    EXPECT_LT(m_light->status().head->number, 5000U);
}

TEST(EpochJumpPure, JudgesWindowAndWords) {
    SparseNode node(turnover(7, 2));
    auto engine = [&] {
        aura::Rules rules;
        rules.steps = *aura::StepSchedule::fixed(kStepSeconds);
        rules.form.londonBlock = 0;
        rules.constantBaseFee = 0;
        return makeEngine(rules);
    }();
    const core::UnixTime now{static_cast<std::int64_t>((kFirstStep + kHead) * kStepSeconds)};
    SealerSet trusted;
    for (const std::size_t authority : node.epochAt(0).authorities)
        trusted.sealers.push_back(addressOf(authority));
    const auto window = [&](std::uint64_t from, std::size_t count) {
        std::vector<SealedBlock> out;
        for (std::uint64_t number = from; number < from + count; ++number)
            out.push_back(*aura::open(node.header(number)));
        return out;
    };
    EXPECT_TRUE(EpochJump(engine, trusted, window(kHead - 20, 7), now).overlaps());
    EXPECT_EQ(EpochJump(engine, trusted, window(kHead - 20, 4), now).overlaps().error().code, ErrorCode::Refused)
        << "four of seven are no more than two thirds";
    auto broken = window(kHead - 20, 7);
    broken.erase(broken.begin() + 3);
    EXPECT_EQ(EpochJump(engine, trusted, broken, now).overlaps().error().code, ErrorCode::NotVerified);
    EpochJump jump(engine, trusted, window(kHead - 20, 12), now);
    ASSERT_EQ(jump.keys().size(), 2U);
    EXPECT_EQ(jump.land().error().code, ErrorCode::Refused);
    EXPECT_EQ(jump.take({Uint256(0).toWord(), {}}).error().code, ErrorCode::Malformed);
    Uint256 change;
    change.limbs[1] = kHead - 30;
    EXPECT_EQ(jump.take({Uint256(3).toWord(), change.toWord()}).error().code, ErrorCode::Refused);
    EXPECT_TRUE(jump.take({Uint256(3).toWord(), {}}));
    EXPECT_LE(jump.keys().size(), 256U);
}

} // namespace wattbourse::chain
