// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the validator set along a branch. The chains of changes.json were sealed with ethers by the sets that the
// rules ask for; a wrong set here refuses a block there.
#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/validator_set.h"
#include "chain/encode/json.h"
#include "chain/light/header_tree.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {

namespace {

namespace json = boost::json;
using Outcome = HeaderTree::Outcome;

constexpr core::UnixTime kLate{4'000'000'000};

json::value changesFile() {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/changes.json");
}

class SetChange : public ::testing::Test {
protected:
    SetChange() : m_file(changesFile()), m_addresses(*jsonAddresses(m_file.at("addresses"), 10)) {
        m_contract = *jsonFixed<core::Address>(m_file.at("contract"));
    }

    [[nodiscard]] std::vector<core::Address> set(std::initializer_list<std::size_t> indexes) const {
        std::vector<core::Address> out;
        for (const std::size_t i : indexes)
            out.push_back(m_addresses[i]);
        return out;
    }
    void use(const char* name, aura::Rules rules) {
        m_chain = &m_file.at(name);
        m_engine = std::make_shared<const aura::AuraEngine>(std::move(rules));
        restart();
    }
    void restart() {
        const auto genesis = m_engine->decode(*jsonBytes(m_chain->at("genesis").at("headerRlp")));
        m_tree.emplace(m_engine, *genesis, SealerSet{m_engine->rules().validators, 1}, HeaderTree::Limits{});
    }
    [[nodiscard]] const json::object& entry(std::size_t number) const {
        return m_chain->at("blocks").at(number - 1).as_object();
    }
    [[nodiscard]] SealedBlock block(std::size_t number) const {
        return *m_engine->decode(*jsonBytes(entry(number).at("headerRlp")));
    }
    [[nodiscard]] std::vector<Receipt> receipts(std::size_t number) const {
        std::vector<Receipt> out;
        if (const auto* list = jsonOptional(entry(number), "receipts"))
            for (const auto& value : list->as_array())
                out.push_back(*receiptFromJson(value.as_object()));
        return out;
    }
    // True when the tree could not do without the receipts.
    bool add(std::size_t number) {
        auto inserted = m_tree->insert(block(number), kLate);
        const bool asked = inserted.outcome == Outcome::NeedsReceipts;
        if (asked) {
            const auto all = receipts(number);
            inserted = m_tree->insert(block(number), kLate, &all);
        }
        EXPECT_EQ(inserted.outcome, Outcome::Added) << number << ": " << inserted.verdict.text();
        return asked;
    }
    [[nodiscard]] const SealerSet& next() const { return *m_tree->head().sealers; }
    [[nodiscard]] std::uint64_t finalNumber() const { return m_tree->finalBlock().block.header.number; }

    json::value m_file;
    std::vector<core::Address> m_addresses;
    core::Address m_contract;
    const json::value* m_chain{};
    std::shared_ptr<const aura::AuraEngine> m_engine;
    std::optional<HeaderTree> m_tree;
};

class ContractSet : public SetChange {
protected:
    ContractSet() {
        aura::Rules rules;
        rules.validators = set({0, 1, 2});
        rules.validatorContract = m_contract;
        use("contractSet", rules);
    }
};

} // namespace

TEST_F(ContractSet, AChangeHoldsFromTheBlockAfterTheFinalisingOne) {
    EXPECT_FALSE(add(1)) << "a bloom without the announcement proves that there is none";
    EXPECT_TRUE(add(2));
    EXPECT_EQ(next().sealers, set({0, 1, 2}));
    ASSERT_TRUE(aura::memoryOf(next()).pending);
    EXPECT_EQ(aura::memoryOf(next()).pending->number, 2U);
    EXPECT_EQ(aura::memoryOf(next()).pending->validators, set({0, 1, 2, 3})) << "the last receipt's first matching log";
    EXPECT_EQ(m_engine->remarks(next()).size(), 1U);
    EXPECT_FALSE(add(3)) << "what is announced while another change waits is lost whatever it says";
    EXPECT_EQ(next().sealers, set({0, 1, 2, 3}));
    EXPECT_EQ(next().epochStart, 4U);
    EXPECT_FALSE(aura::memoryOf(next()).pending);
    EXPECT_EQ(aura::memoryOf(next()).lost, std::vector<std::uint64_t>{3});
    EXPECT_EQ(finalNumber(), 2U) << "the finalising block itself is not final yet";
    add(4);
    EXPECT_TRUE(add(5));
    add(6);
    add(7);
    EXPECT_EQ(next().sealers, set({0, 1, 2, 3})) << "one author twice counts once: two of four";
    add(8);
    EXPECT_EQ(next().sealers, set({3, 2, 1})) << "in the announced order";
    EXPECT_EQ(next().epochStart, 9U);
    add(9);
    EXPECT_TRUE(add(10)) << "a third topic: the bloom alone cannot tell";
    EXPECT_TRUE(add(11));
    EXPECT_FALSE(aura::memoryOf(next()).pending) << "neither log announces a set";
    add(12);
    add(13);
    EXPECT_EQ(next().sealers, set({3, 2, 1}));
    EXPECT_EQ(finalNumber(), 12U);
}

TEST_F(ContractSet, TheNewSetMayNotSealEarlyNorTheOldOneLate) {
    for (const std::size_t number : {1U, 2U})
        add(number);
    // Block 4 is sealed by the fourth authority: without block 3's finality it has no turn.
    auto early = *aura::decodeHeader(block(4).rlp, {});
    early.parentHash = block(2).hash;
    early.number = 3;
    const auto keyless = aura::open(early);
    ASSERT_TRUE(keyless);
    EXPECT_EQ(m_tree->insert(*keyless, kLate).outcome, Outcome::Refused);
    // Kept on the old set, the chain breaks at the first block of the new one.
    restart();
    for (std::size_t number = 1; number <= 3; ++number) {
        GivenReceipts unseen;
        unseen.unseen = true;
        EXPECT_EQ(m_tree->insert(block(number), kLate, unseen).outcome, Outcome::Added);
    }
    const auto refused = m_tree->insert(block(4), kLate);
    EXPECT_EQ(refused.outcome, Outcome::Refused);
    EXPECT_EQ(refused.verdict.refusal, Refusal::Proposer);
}

TEST_F(ContractSet, ReceiptsThatAreNotTheBlocksAreRefused) {
    add(1);
    auto all = receipts(2);
    const auto told = [&](const std::vector<Receipt>& given) { return m_tree->insert(block(2), kLate, &given); };
    auto dropped = all;
    dropped.pop_back();
    EXPECT_EQ(told(dropped).verdict.refusal, Refusal::Receipts);
    EXPECT_EQ(told({}).verdict.refusal, Refusal::Receipts);
    auto swapped = all;
    std::swap(swapped[0], swapped[1]);
    EXPECT_EQ(told(swapped).verdict.refusal, Refusal::Receipts);
    auto bent = all;
    bent[2].logs[1].data.back() ^= 1;
    EXPECT_EQ(told(bent).verdict.refusal, Refusal::Receipts);
    EXPECT_EQ(m_tree->size(), 2U) << "nothing was added";
    EXPECT_EQ(told(all).outcome, Outcome::Added);
}

TEST_F(ContractSet, OneReceiptWithItsProofDoes) {
    add(1);
    const auto proof = [&](std::size_t number, std::size_t index) {
        return ReceiptProof{index, *jsonBytesList(entry(number).at("receiptProofs").at(index), 64)};
    };
    const ReceiptProof last = proof(2, 2);
    EXPECT_TRUE(proveReceipt(block(2).header, last)->isLast);
    EXPECT_FALSE(proveReceipt(block(5).header, proof(5, 1))->isLast);
    EXPECT_FALSE(proveReceipt(block(5).header, last)) << "another block's";
    GivenReceipts given;
    given.one = &last;
    EXPECT_EQ(m_tree->insert(block(2), kLate, given).outcome, Outcome::Added);
    EXPECT_EQ(aura::memoryOf(next()).pending->validators, set({0, 1, 2, 3}));
    ReceiptProof wrong = last;
    wrong.index = 1;
    restart();
    add(1);
    given.one = &wrong;
    EXPECT_EQ(m_tree->insert(block(2), kLate, given).verdict.refusal, Refusal::Receipts);
}

TEST_F(ContractSet, EachBranchHasItsOwnSet) {
    for (std::size_t number = 1; number <= 7; ++number)
        add(number);
    // A second block 8: the same announcement becomes final on both branches, and the double seal is evidence.
    auto twin = m_engine->decode(*jsonBytes(entry(8).at("twin").at("headerRlp")));
    EXPECT_EQ(m_tree->insert(*twin, kLate).outcome, Outcome::Added);
    EXPECT_EQ(m_tree->head().block.hash, twin->hash);
    add(8);
    EXPECT_EQ(m_tree->find(block(8).hash)->sealers->sealers, m_tree->find(twin->hash)->sealers->sealers);
    EXPECT_EQ(m_tree->doubleSeals().size(), 1U);
    add(9);
    EXPECT_EQ(m_tree->head().block.hash, block(9).hash) << "the longer branch";
    // A branch of the old set beside the change: block 4 alone does not stand on block 2.
    EXPECT_EQ(m_tree->find(block(3).hash)->sealers->epochStart, 4U);
    EXPECT_EQ(m_tree->find(block(2).hash)->sealers->epochStart, 1U);
    EXPECT_EQ(m_tree->find(block(2).hash)->sealers->sealers, set({0, 1, 2}));
}

TEST_F(ContractSet, EvidenceDoesNotCountAuthorsOfTwoEpochsTogether) {
    for (std::size_t number = 1; number <= 7; ++number)
        add(number);
    EXPECT_EQ(finalNumber(), 4U);
    // Block 3 ends its epoch with one author; it is final by the blocks of the next epoch alone.
    const auto seals = m_tree->sealsOver(*m_tree->canonical(3), core::Finality::Final);
    ASSERT_EQ(seals.size(), 5U);
    EXPECT_EQ(seals[1]->block.header.number, 4U);
    EXPECT_EQ(seals.back()->block.header.number, 7U) << "block 6 repeats an author";
    EXPECT_EQ(m_tree->canonical(3)->sealedBy().sealers.size(), 3U);
    EXPECT_EQ(m_tree->canonical(4)->sealedBy().sealers.size(), 4U);
}

TEST_F(SetChange, ListsSwitchAtOnceAndContractsWhenFinal) {
    aura::Rules rules;
    rules.validators = set({0, 1, 2});
    rules.switches[4].validators = set({2, 3});
    rules.switches[7] = {m_contract, set({0, 1, 2, 3})};
    use("multi", rules);
    for (std::size_t number = 1; number <= 4; ++number) {
        EXPECT_EQ(next().sealers, set({0, 1, 2})) << number;
        add(number);
    }
    for (std::size_t number = 5; number <= 8; ++number) {
        EXPECT_EQ(next().sealers, set({2, 3})) << number;
        add(number);
    }
    EXPECT_EQ(next().sealers, set({0, 1, 2, 3}));
    EXPECT_EQ(next().epochStart, 9U);
    add(9);
    add(10);
    add(11);
    EXPECT_EQ(finalNumber(), 9U);
}

TEST_F(SetChange, AnUnknownSetStopsAndExplains) {
    aura::Rules rules;
    rules.validators = set({0, 1, 2});
    rules.switches[4].validators = set({2, 3});
    rules.switches[7].contract = m_contract;
    use("multi", rules);
    for (std::size_t number = 1; number <= 8; ++number)
        add(number);
    EXPECT_TRUE(next().sealers.empty());
    const auto stopped = m_tree->insert(block(9), kLate);
    EXPECT_EQ(stopped.outcome, Outcome::SetUnknown);
    EXPECT_NE(stopped.verdict.detail.find("block 7"), std::string::npos);
    EXPECT_NE(stopped.verdict.detail.find(core::toHex0x(m_contract)), std::string::npos);
    EXPECT_NE(stopped.verdict.detail.find("later checkpoint"), std::string::npos) << "and says what to do";
}

TEST_F(SetChange, EmptyStepsVouchForTheAnnouncingBlock) {
    aura::Rules rules;
    rules.validators = set({0, 1, 2, 3});
    rules.validatorContract = m_contract;
    rules.form.emptyStepsBlock = 0;
    rules.strictEmptyStepsBlock = 0;
    use("emptySteps", rules);
    for (std::size_t number = 1; number <= 3; ++number)
        add(number);
    EXPECT_EQ(next().sealers, set({1, 0}));
    EXPECT_EQ(next().epochStart, 4U);
    add(4);
    add(5);
    EXPECT_EQ(finalNumber(), 4U);
}

// Two thirds are asked for from a block on: by the announcing block's number, as OpenEthereum does.
TEST_F(SetChange, TwoThirdsByTheAnnouncingBlock) {
    aura::Rules rules;
    rules.validators = set({0, 1, 2});
    rules.validatorContract = m_contract;
    rules.twoThirdsBlock = 3;
    use("contractSet", rules);
    for (std::size_t number = 1; number <= 3; ++number)
        add(number);
    EXPECT_EQ(next().epochStart, 4U) << "block 2 asks for more than half";
    rules.twoThirdsBlock = 2;
    use("contractSet", rules);
    for (std::size_t number = 1; number <= 3; ++number)
        add(number);
    EXPECT_EQ(next().epochStart, 1U) << "two of three are not more than two thirds";
    EXPECT_TRUE(aura::memoryOf(next()).pending);
}

// A list of the specification comes at once, whatever waits; what waited is lost.
TEST_F(SetChange, AListOvertakesAWaitingChange) {
    aura::Rules rules;
    rules.validatorContract = m_contract;
    rules.switches[5].validators = set({3, 4});
    SealedBlock at;
    at.header.author = m_addresses[0];
    auto before = std::make_shared<SealerSet>(SealerSet{set({0, 1, 2}), 1});
    at.header.number = 3;
    const std::shared_ptr<const SealerSet> waiting = aura::setAfter(rules, at, before, SetSignal{set({5})});
    ASSERT_TRUE(aura::memoryOf(*waiting).pending);
    EXPECT_EQ(waiting->sealers, set({0, 1, 2}));
    at.header.number = 4;
    EXPECT_EQ(aura::setAfter(rules, at, waiting, std::nullopt)->epochStart, 1U) << "the same author again";
    at.header.number = 5;
    const auto after = aura::setAfter(rules, at, waiting, std::nullopt);
    EXPECT_EQ(after->sealers, set({3, 4}));
    EXPECT_EQ(after->epochStart, 6U);
    EXPECT_FALSE(aura::memoryOf(*after).pending);
    EXPECT_EQ(aura::memoryOf(*after).lost, std::vector<std::uint64_t>{3});
    EXPECT_EQ(aura::memoryOf(*waiting).pending->approvedBy.size(), 1U) << "what was made before is never changed";
}

// Two entries in a row: OpenEthereum looks at the later one in the block of the first, which so never comes.
TEST_F(SetChange, OfTwoListsInARowTheFirstNeverComes) {
    aura::Rules rules;
    rules.switches[5].validators = set({3});
    rules.switches[6].validators = set({4});
    SealedBlock at;
    at.header.number = 5;
    const auto before = std::make_shared<const SealerSet>(SealerSet{set({0}), 1});
    EXPECT_EQ(aura::setAfter(rules, at, before, std::nullopt), before);
    at.header.number = 6;
    EXPECT_EQ(aura::setAfter(rules, at, before, std::nullopt)->sealers, set({4}));
}

TEST_F(SetChange, TheSourceLookedAtIsTheNextBlocks) {
    aura::Rules rules;
    rules.validatorContract = m_addresses[0];
    rules.switches[10].contract = m_addresses[1];
    rules.switches[20].validators = set({2});
    EXPECT_EQ(aura::announcerAt(rules, 8), m_addresses[0]);
    EXPECT_EQ(aura::announcerAt(rules, 9), m_addresses[1]) << "one block early, as OpenEthereum";
    EXPECT_EQ(aura::announcerAt(rules, 10), std::nullopt) << "the switch itself is the signal";
    EXPECT_EQ(aura::announcerAt(rules, 11), m_addresses[1]);
    EXPECT_EQ(aura::announcerAt(rules, 19), std::nullopt);
    EXPECT_EQ(aura::announcerAt(rules, 0), std::nullopt);
    EXPECT_EQ(aura::announcerAt(rules, ~std::uint64_t{0}), std::nullopt);
}

TEST_F(ContractSet, ACheckpointMayCarryAPendingChange) {
    add(1);
    add(2);
    Checkpoint checkpoint;
    const auto at = block(2);
    checkpoint.number = 2;
    checkpoint.hash = at.hash;
    checkpoint.step = at.step;
    checkpoint.validators = set({0, 1, 2});
    checkpoint.epochStart = 1;
    checkpoint.pending = PendingChange{2, at.hash, set({0, 1, 2, 3}), {at.header.author}};
    const auto start = m_engine->trust(checkpoint);
    ASSERT_TRUE(start) << start.error().detail;
    m_tree.emplace(m_engine, start->root, start->sealers, HeaderTree::Limits{});
    for (std::size_t number = 3; number <= 13; ++number)
        add(number);

    const auto refused = [&](auto change) {
        Checkpoint bent = checkpoint;
        change(bent);
        const auto result = m_engine->trust(bent);
        return result ? std::string() : result.error().detail;
    };
    EXPECT_NE(refused([](auto& c) { c.pending->number = 3; }).find("number"), std::string::npos);
    EXPECT_NE(refused([](auto& c) { c.pending->hash.bytes[0] ^= 1; }).find("hash"), std::string::npos);
    EXPECT_NE(refused([](auto& c) { c.pending->approvedBy.clear(); }).find("approvedBy"), std::string::npos);
    EXPECT_NE(refused([&](auto& c) { c.pending->approvedBy = set({4}); }).find("approvedBy"), std::string::npos);
    EXPECT_NE(refused([&](auto& c) { c.pending->approvedBy = set({0, 1}); }).find("final already"), std::string::npos);
    EXPECT_NE(refused([](auto& c) { c.validators.clear(); }).find("validators"), std::string::npos);
    EXPECT_NE(refused([](auto& c) { c.epochStart = 9; }).find("epochStart"), std::string::npos);
}

} // namespace wattbourse::chain
