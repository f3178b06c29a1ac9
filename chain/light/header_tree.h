// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/engine.h"
#include "chain/light/set_signal.h"
#include "chain/light/verified_block.h"
#include "core/api/proven.h"

#include <deque>
#include <map>
#include <unordered_map>

namespace wattbourse::chain {

/// Two blocks that one authority sealed in one step.
struct DoubleSeal {
    core::Address author;
    std::uint64_t step{};
    std::uint64_t number{};
    core::Hash32 first;
    core::Hash32 second;
    /// The headers themselves, which prove it to anybody; empty where they were not kept.
    core::Bytes firstRlp;
    core::Bytes secondRlp;
};

/// The verified headers above a trusted block: every branch, the head by fork choice, what is final, and evidence of
/// double seals. No input or output. One thread at a time.
class HeaderTree {
public:
    /// A block that was verified, or the root.
    struct Node {
        SealedBlock block;
        /// None for the root and where older headers were dropped.
        Node* parent{};
        /// Who may seal the next block.
        std::shared_ptr<const SealerSet> sealers;
        /// Of the blocks above the root up to this one.
        Uint256 totalDifficulty;
        /// Its seal or that of a block below, down to the final one, has a high s: valid, but anybody can make such a
        /// twin of a header, so no head until the authorities made it final.
        bool doubtful{false};
        /// The set that this block was judged by; for the root, and where older headers were dropped, the next one.
        [[nodiscard]] const SealerSet& sealedBy() const { return parent == nullptr ? *sealers : *parent->sealers; }
    };
    struct Limits {
        /// Headers kept below the final block.
        std::size_t keptBelowFinal{2048};
        /// Headers of branches that lost.
        std::size_t sideHeaders{1024};
    };

    /// `root` is trusted and final. `settled`: the highest block that more than two thirds sealed over, where that lies
    /// below the root; without it the root counts as such.
    HeaderTree(std::shared_ptr<const Engine> engine, SealedBlock root, SealerSet sealers, Limits limits,
               std::optional<SealedBlock> settled = {});

    enum class Outcome {
        Added,
        Known,
        // Its parent is not here: ask for that first.
        ParentUnknown,
        // Valid, but it may change who seals: insert it again with all its receipts.
        NeedsReceipts,
        // The set that seals on its parent is not known; `verdict` says why. Following must stop.
        SetUnknown,
        Refused,
        // Valid, but its seal or one below has a high s: kept, and no head until the authorities made it final.
        Held,
        // Valid and by its own seals final, but on another branch than our final block: following must stop.
        ConflictsWithFinal,
    };
    struct Insertion {
        Outcome outcome{Outcome::Refused};
        Verdict verdict;
    };
    /// Verifies against the parent and adds. What is refused leaves no trace. `receipts`: the block's, where they were
    /// asked for; they are checked against the header here.
    Insertion insert(SealedBlock block, core::UnixTime now, const GivenReceipts& receipts = {});

    [[nodiscard]] const Node& head() const { return *m_head; }
    /// The highest block that the chain's own rule makes final. Never goes back.
    [[nodiscard]] const Node& finalBlock() const { return *m_final; }
    /// The highest block over which more than two thirds of the authorities sealed, none of them twice in that window.
    /// Never goes back.
    [[nodiscard]] const Node& twoThirdsBlock() const { return *m_twoThirds; }
    /// The block of the best branch at a height, or nullptr where none is kept.
    [[nodiscard]] const Node* canonical(std::uint64_t number) const;
    [[nodiscard]] const Node* find(const core::Hash32& hash) const;
    [[nodiscard]] bool isCanonical(const Node& node) const { return canonical(node.block.header.number) == &node; }
    [[nodiscard]] std::uint64_t lowestNumber() const { return m_canonicalFrom; }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }

    [[nodiscard]] const std::vector<DoubleSeal>& doubleSeals() const { return m_doubleSeals; }
    /// Numbers of final blocks whose seal has a high s: the chain committed to that form. The last few.
    [[nodiscard]] const std::deque<std::uint64_t>& highSeals() const { return m_highSeals; }

    /// The blocks from a canonical one upwards whose authors make it as sure as asked, the block itself first. Only the
    /// block for Head; up to the head where the authors do not suffice.
    [[nodiscard]] std::vector<const Node*> sealsOver(const Node& node, core::Finality finality) const;
    /// A canonical block with its evidence, for proofs. NotFound for the root when only its numbers are known.
    [[nodiscard]] core::Result<VerifiedBlock> verified(const Node& node, core::Finality finality) const;
    /// The same for one that was dropped and brought again: the caller knows by its hash that it is the one that was
    /// verified here and became final. Of its seals only its own is known.
    [[nodiscard]] VerifiedBlock verifiedBelow(const SealedBlock& block, std::size_t authorities,
                                              core::Finality finality) const;

private:
    [[nodiscard]] VerifiedBlock withoutSeals(const SealedBlock& block, std::size_t authorities,
                                             core::Finality finality) const;
    const Node* supported(const Node& top, const Node& floor, bool twoThirds) const;
    [[nodiscard]] bool enough(const Node& node, std::size_t distinct, bool twoThirds) const;
    [[nodiscard]] bool sealedTwiceWithin(std::uint64_t lowest, std::uint64_t highest) const;
    [[nodiscard]] bool descendsFromFinal(const Node& node) const;
    bool noteSeal(const SealedBlock& block);
    void takeHead(const Node& node);
    bool clearDoubt(Node& top);
    void prune();

    std::shared_ptr<const Engine> m_engine;
    Limits m_limits;
    std::unordered_map<core::Hash32, std::unique_ptr<Node>> m_nodes;
    const Node* m_head{};
    const Node* m_final{};
    const Node* m_twoThirds{};
    // The best branch by height, from m_canonicalFrom on.
    std::deque<const Node*> m_canonical;
    std::uint64_t m_canonicalFrom{};
    struct Seals {
        std::vector<std::pair<core::Hash32, core::Hash32>> signedAndHash;
    };
    std::map<std::pair<std::uint64_t, core::Address>, Seals> m_sealsOfStep;
    std::vector<DoubleSeal> m_doubleSeals;
    std::deque<std::uint64_t> m_highSeals;
};

} // namespace wattbourse::chain
