// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/header_tree.h"

#include <algorithm>
#include <utility>

namespace wattbourse::chain {

namespace {

// Different seals of one authority and step that are looked at before further ones are turned away unread: one key must
// not be able to fill the memory.
constexpr std::size_t kMaxSealsOfStep = 4;
constexpr std::size_t kMaxDoubleSeals = 64;
constexpr std::size_t kMaxHighSeals = 16;
// Headers between two rounds of dropping old ones.
constexpr std::size_t kPruneSlack = 256;

// Few authorities: a plain list beats a set.
class Distinct {
public:
    void add(const core::Address& address) {
        if (std::find(m_seen.begin(), m_seen.end(), address) == m_seen.end())
            m_seen.push_back(address);
    }
    void addApprovals(const SealedBlock& block) {
        for (const Approval& approval : block.approvals)
            if (approval.signer)
                add(*approval.signer);
    }
    [[nodiscard]] std::size_t count() const { return m_seen.size(); }

private:
    std::vector<core::Address> m_seen;
};

} // namespace

HeaderTree::HeaderTree(std::shared_ptr<const Engine> engine, SealedBlock root, SealerSet sealers, Limits limits,
                       std::optional<SealedBlock> settled)
    : m_engine(std::move(engine)), m_limits(limits), m_canonicalFrom(root.header.number) {
    auto node = std::make_unique<Node>();
    node->block = std::move(root);
    node->sealers = std::make_shared<const SealerSet>(std::move(sealers));
    m_head = m_final = m_twoThirds = node.get();
    m_canonical.push_back(node.get());
    const core::Hash32 hash = node->block.hash;
    if (settled && settled->header.number < node->block.header.number) {
        auto below = std::make_unique<Node>();
        below->block = *std::move(settled);
        below->sealers = node->sealers;
        m_twoThirds = below.get();
        const core::Hash32 belowHash = below->block.hash;
        m_nodes.emplace(belowHash, std::move(below));
    }
    m_nodes.emplace(hash, std::move(node));
}

const HeaderTree::Node* HeaderTree::find(const core::Hash32& hash) const {
    const auto found = m_nodes.find(hash);
    return found == m_nodes.end() ? nullptr : found->second.get();
}

const HeaderTree::Node* HeaderTree::canonical(std::uint64_t number) const {
    if (number < m_canonicalFrom || number - m_canonicalFrom >= m_canonical.size())
        return nullptr;
    return m_canonical[number - m_canonicalFrom];
}

bool HeaderTree::enough(const Node& node, std::size_t distinct, bool twoThirds) const {
    // The root is trusted, and below the kept headers everything is long final.
    if (node.parent == nullptr)
        return true;
    const std::size_t sealers = node.sealedBy().sealers.size();
    return twoThirds ? distinct * 3 > sealers * 2 : m_engine->makesFinal(node.block.header.number, distinct, sealers);
}

// The highest block above `floor` that the authors from it up to `top` suffice for. The window does not reach over the
// beginning of an epoch.
const HeaderTree::Node* HeaderTree::supported(const Node& top, const Node& floor, bool twoThirds) const {
    Distinct authors;
    const std::uint64_t epochStart = top.sealedBy().epochStart;
    for (const Node* node = &top; node != nullptr && node->parent != nullptr; node = node->parent) {
        if (node->block.header.number <= floor.block.header.number || node->block.header.number < epochStart)
            return nullptr;
        authors.add(node->block.sealer());
        if (enough(*node, authors.count(), twoThirds))
            return node;
        // Empty steps in a block vouch for its parent.
        authors.addApprovals(node->block);
    }
    return nullptr;
}

bool HeaderTree::sealedTwiceWithin(std::uint64_t lowest, std::uint64_t highest) const {
    return std::any_of(m_doubleSeals.begin(), m_doubleSeals.end(),
                       [&](const DoubleSeal& seal) { return seal.number >= lowest && seal.number <= highest; });
}

bool HeaderTree::descendsFromFinal(const Node& node) const {
    const Node* at = &node;
    while (at != nullptr && at->block.header.number > m_final->block.header.number)
        at = at->parent;
    return at == m_final;
}

bool HeaderTree::noteSeal(const SealedBlock& block) {
    Seals& seals = m_sealsOfStep[{block.step, block.sealer()}];
    if (seals.signedAndHash.size() >= kMaxSealsOfStep)
        return false;
    // The same signed hash with another signature is no second statement of the authority.
    for (const auto& [signedHash, hash] : seals.signedAndHash)
        if (signedHash != block.signedHash && m_doubleSeals.size() < kMaxDoubleSeals) {
            const Node* first = find(hash);
            m_doubleSeals.push_back({block.sealer(), block.step, block.header.number, hash, block.hash,
                                     first == nullptr ? core::Bytes{} : first->block.rlp, block.rlp});
            break;
        }
    seals.signedAndHash.emplace_back(block.signedHash, block.hash);
    return true;
}

HeaderTree::Insertion HeaderTree::insert(SealedBlock block, core::UnixTime now, const GivenReceipts& receipts) {
    if (m_nodes.contains(block.hash))
        return {Outcome::Known, {}};
    const auto found = m_nodes.find(block.header.parentHash);
    if (found == m_nodes.end())
        return {Outcome::ParentUnknown, {}};
    Node* const parent = found->second.get();
    if (!parent->sealers->unknown.empty())
        return {Outcome::SetUnknown, {Refusal::NoAuthorities, parent->sealers->unknown}};
    const bool highS = block.seal.refusal == Refusal::HighS;
    const Verdict seal = std::exchange(block.seal, highS ? Verdict{} : block.seal);
    Verdict verdict = m_engine->verify(block, parent->block, *parent->sealers, now);
    block.seal = seal;
    if (!verdict.holds())
        return {Outcome::Refused, std::move(verdict)};
    const auto signal = readSignal(*m_engine, block, *parent->sealers, receipts);
    if (!signal && signal.error().code == core::ErrorCode::NotFound)
        return {Outcome::NeedsReceipts, {}};
    if (!signal)
        return {Outcome::Refused, {Refusal::Receipts, signal.error().detail}};
    if (!noteSeal(block))
        return {Outcome::Refused, {Refusal::StepNotRising, "too many seals of one step"}};

    auto made = std::make_unique<Node>();
    made->sealers = m_engine->advance(block, parent->sealers, *signal);
    made->totalDifficulty = parent->totalDifficulty + block.header.difficulty;
    made->block = std::move(block);
    made->parent = parent;
    made->doubtful = highS || parent->doubtful;
    Node& node = *made;
    m_nodes.emplace(node.block.hash, std::move(made));

    if (!descendsFromFinal(node)) {
        const Node* fork = &node;
        while (fork != nullptr && !isCanonical(*fork))
            fork = fork->parent;
        if (fork != nullptr && supported(node, *fork, /*twoThirds=*/false) != nullptr)
            return {Outcome::ConflictsWithFinal, {}};
        prune();
        return {Outcome::Added, {}};
    }
    if (!clearDoubt(node)) {
        prune();
        return {Outcome::Held, {Refusal::HighS, {}}};
    }
    if (m_engine->isBetter({node.block, node.totalDifficulty}, {m_head->block, m_head->totalDifficulty}))
        takeHead(node);
    prune();
    return {Outcome::Added, {}};
}

// A branch over a seal with a high s may carry the head once the block with that seal is final by the authors above it.
// False while it is not.
bool HeaderTree::clearDoubt(Node& top) {
    if (!top.doubtful)
        return true;
    const Node* final = supported(top, *m_final, /*twoThirds=*/false);
    if (final == nullptr)
        return false;
    for (Node* node = &top; node != nullptr && node->doubtful; node = node->parent)
        if (node->block.seal.refusal == Refusal::HighS && node->block.header.number > final->block.header.number)
            return false;
    for (Node* node = &top; node != nullptr && node->doubtful; node = node->parent) {
        node->doubtful = false;
        if (node->block.seal.refusal == Refusal::HighS)
            m_highSeals.push_back(node->block.header.number);
    }
    while (m_highSeals.size() > kMaxHighSeals)
        m_highSeals.pop_front();
    return true;
}

void HeaderTree::takeHead(const Node& node) {
    const std::uint64_t number = node.block.header.number;
    m_canonical.resize(number - m_canonicalFrom + 1, nullptr);
    for (const Node* at = &node; at != nullptr && canonical(at->block.header.number) != at; at = at->parent)
        m_canonical[at->block.header.number - m_canonicalFrom] = at;
    m_head = &node;
    if (const Node* found = supported(node, *m_final, /*twoThirds=*/false))
        m_final = found;
    const Node* twoThirds = supported(node, *m_twoThirds, /*twoThirds=*/true);
    if (twoThirds != nullptr && !sealedTwiceWithin(twoThirds->block.header.number, number))
        m_twoThirds = twoThirds;
}

// Drops what lies deeper below the final block than is kept, and old branches that lost.
void HeaderTree::prune() {
    const std::size_t canonicalSize = m_canonical.size();
    const std::size_t side = m_nodes.size() - std::min(canonicalSize, m_nodes.size());
    // The block that is settled stays however far below it lies: where authorities are missing it stands still.
    const std::uint64_t finalNumber = m_final->block.header.number;
    const std::uint64_t lowest =
        std::max(m_canonicalFrom, finalNumber - std::min<std::uint64_t>(finalNumber, m_limits.keptBelowFinal));
    if (lowest - m_canonicalFrom < kPruneSlack && side <= m_limits.sideHeaders)
        return;
    while (m_canonicalFrom < lowest) {
        m_canonical.pop_front();
        ++m_canonicalFrom;
    }
    const bool crowded = side > m_limits.sideHeaders;
    std::erase_if(m_nodes, [&](const auto& entry) {
        const Node& node = *entry.second;
        const std::uint64_t number = node.block.header.number;
        return &node != m_twoThirds && (number < lowest || (crowded && number <= finalNumber && !isCanonical(node)));
    });
    for (auto& [hash, node] : m_nodes)
        if (node->parent != nullptr && !m_nodes.contains(node->block.header.parentHash))
            node->parent = nullptr;
    const std::uint64_t window = 2 * m_head->sealers->sealers.size() + kPruneSlack;
    const std::uint64_t oldest = m_head->block.step - std::min(m_head->block.step, window);
    std::erase_if(m_sealsOfStep, [&](const auto& entry) { return entry.first.first < oldest; });
}

std::vector<const HeaderTree::Node*> HeaderTree::sealsOver(const Node& node, core::Finality finality) const {
    std::vector<const Node*> out{&node};
    if (finality == core::Finality::Head)
        return out;
    Distinct authors;
    authors.add(node.block.sealer());
    // Authors of two epochs are not counted together: above a change of the set the window begins anew.
    const Node* lowest = &node;
    for (std::uint64_t number = node.block.header.number + 1;
         !enough(*lowest, authors.count(), finality == core::Finality::Settled); ++number) {
        const Node* next = canonical(number);
        if (next == nullptr)
            break;
        if (next->sealedBy().epochStart > lowest->block.header.number) {
            authors = {};
            lowest = next;
        } else {
            authors.addApprovals(next->block);
        }
        authors.add(next->block.sealer());
        out.push_back(next);
    }
    return out;
}

VerifiedBlock HeaderTree::withoutSeals(const SealedBlock& block, std::size_t authorities,
                                       core::Finality finality) const {
    VerifiedBlock out;
    out.m_header = block.header;
    out.m_hash = block.hash;
    out.m_finality = finality;
    out.m_rlp = block.rlp;
    out.m_authorities = authorities;
    out.m_rule = m_engine->ruleInWords(authorities, block.header.number);
    return out;
}

core::Result<VerifiedBlock> HeaderTree::verified(const Node& node, core::Finality finality) const {
    if (node.block.rlp.empty())
        return core::fail(core::ErrorCode::NotFound, "of the checkpoint only the numbers are known");
    VerifiedBlock out = withoutSeals(node.block, node.sealedBy().sealers.size(), finality);
    for (const Node* seal : sealsOver(node, finality))
        out.m_seals.push_back({seal->block.header.number, seal->block.hash, seal->block.sealer(), seal->block.step});
    return out;
}

VerifiedBlock HeaderTree::verifiedBelow(const SealedBlock& block, std::size_t authorities,
                                        core::Finality finality) const {
    VerifiedBlock out = withoutSeals(block, authorities, finality);
    out.m_seals.push_back({block.header.number, block.hash, block.sealer(), block.step});
    return out;
}

core::ProofEvidence VerifiedBlock::evidence() const {
    core::ProofEvidence out;
    out.block = ref();
    out.headerRlp = m_rlp;
    out.seals = m_seals;
    out.authorities = m_authorities;
    out.stateRoot = m_header.stateRoot;
    out.rule = m_rule;
    return out;
}

} // namespace wattbourse::chain
