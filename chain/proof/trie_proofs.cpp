// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs from nodes, walked down from a root by all keys of an answer at the same time, so that nodes are hashed
// several at once. Faults are texts here and Results only at the end: a Result for each of the thousands of items of an
// answer costs as much as half of the hashing.
#include "chain/consensus/block_header.h"
#include "chain/encode/rlp.h"
#include "chain/proof/nibbles.h"
#include "chain/proof/trie.h"
#include "core/crypto/keccak.h"
#include "core/crypto/keccak_many.h"

#include <cstring>
#include <optional>
#include <utility>

namespace wattbourse::chain {

using core::Bytes;
using core::ByteView;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kBranchItems = 17;
constexpr std::size_t kBranchValue = 16;
constexpr std::uint8_t kEmptyString = 0x80;
constexpr std::uint8_t kHashString = 0xa0;
// A path has five to ten nodes as a rule.
constexpr std::size_t kFirstNodes = 8;

// Hex-prefix encoded path of a leaf or an extension.
struct Path {
    ByteView bytes;
    bool odd{};
    bool leaf{};

    [[nodiscard]] std::size_t size() const { return bytes.size() * 2 - (odd ? 1 : 2); }
    [[nodiscard]] std::uint8_t at(std::size_t i) const { return nibble(bytes, i + (odd ? 1 : 2)); }
};

// The place of a node among the known ones.
using Place = std::uint32_t;
constexpr Place kNowhere = ~Place{0};
// Another key of the same answer is about to open it.
constexpr Place kAskedFor = kNowhere - 1;

// A node taken apart. Few bytes, because a proof of many keys has hundreds of them.
struct Node {
    ByteView bytes;
    const char* fault{nullptr};
    // It stands in the bytes of the node above.
    bool inside{};
    bool branch{};
    // Of leaves and extensions.
    Path path;
    RlpItem held;
    // Of branches: where each item begins.
    std::array<std::uint32_t, kBranchItems> items;
    // Below each item, where that was looked at; an extension has one.
    std::array<Place, kBranchValue> below;
};

bool isSame(ByteView a, ByteView b) {
    return a.size() == b.size() && (a.data() == b.data() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

const char* readPath(const RlpItem& item, Path& path) {
    if (item.isList || item.payload.empty())
        return "a path is malformed";
    const std::uint8_t flags = item.payload[0] >> 4U;
    if (flags > 3 || ((flags & 1U) == 0 && (item.payload[0] & 15U) != 0))
        return "a path is malformed";
    path = {item.payload, (flags & 1U) != 0, (flags & 2U) != 0};
    return nullptr;
}

// Takes one item off. Most are nothing or a hash, whose prefixes say it all.
bool skipItem(ByteView& rest) {
    const std::uint8_t first = rest[0];
    const std::size_t size = first == kEmptyString ? 1 : 1 + core::Hash32::kSize;
    if ((first == kEmptyString || first == kHashString) && rest.size() >= size) {
        rest = rest.subspan(size);
        return true;
    }
    return takeRlp(rest).has_value();
}

const char* takeApart(Node& node) {
    constexpr const char* kNoNode = "a node is neither branch, extension nor leaf";
    const auto list = decodeRlp(node.bytes);
    if (!list)
        return "a node is not canonical RLP";
    if (!list->isList)
        return kNoNode;
    const auto begin = static_cast<std::size_t>(list->payload.data() - node.bytes.data());
    std::size_t count = 0;
    for (ByteView rest = list->payload; !rest.empty(); ++count) {
        if (count == kBranchItems)
            return kNoNode;
        node.items[count] = static_cast<std::uint32_t>(begin + list->payload.size() - rest.size());
        if (!skipItem(rest))
            return kNoNode;
    }
    node.branch = count == kBranchItems;
    if (node.branch)
        return nullptr;
    std::array<RlpItem, 2> pair;
    if (count != pair.size() || !splitRlpList(*list, pair))
        return kNoNode;
    node.held = pair[1];
    return readPath(pair[0], node.path);
}
// Nodes that were reached, by reference from above: nobody looks a hash up twice. Places stay valid while it grows,
// references do not.
class KnownNodes {
public:
    explicit KnownNodes(std::size_t keys) { m_nodes.reserve(keys * kFirstNodes / 2 + kFirstNodes); }

    Place add(ByteView bytes, bool inside) {
        Node& node = m_nodes.emplace_back();
        node.bytes = bytes;
        node.inside = inside;
        node.below.fill(kNowhere);
        node.fault = takeApart(node);
        return static_cast<Place>(m_nodes.size() - 1);
    }
    [[nodiscard]] Node& at(Place place) { return m_nodes[place]; }
    Place root{kNowhere};

private:
    std::vector<Node> m_nodes;
};

// The nodes of one key's proof. They mostly come in the order of use, so the next one is tried first.
class Given {
public:
    explicit Given(std::span<const Bytes> nodes) : m_nodes(nodes) {}

    // True when the list holds these bytes.
    bool has(ByteView bytes) {
        return find([&](std::size_t at) { return isSame(bytes, m_nodes[at]); }) != nullptr;
    }
    // The node behind a hash, or nullptr.
    const Bytes* behind(const core::Hash32& hash) {
        return find([&](std::size_t at) { return hashOf(at) == hash; });
    }
    // The one that is tried next; nothing when there is none.
    [[nodiscard]] ByteView next() const { return m_nodes.empty() ? ByteView{} : ByteView(m_nodes[m_next]); }
    // Its hash.
    void note(const core::Hash32& hash) {
        m_only = hash;
        m_onlyAt = m_next;
    }

private:
    template <class Here>
    const Bytes* find(Here here) {
        for (std::size_t tried = 0; tried < m_nodes.size(); ++tried) {
            const std::size_t at = m_next + tried < m_nodes.size() ? m_next + tried : m_next + tried - m_nodes.size();
            if (here(at)) {
                m_next = at + 1 == m_nodes.size() ? 0 : at + 1;
                return &m_nodes[at];
            }
        }
        return nullptr;
    }
    const core::Hash32& hashOf(std::size_t at) {
        if (at == m_onlyAt)
            return m_only;
        m_hashes.resize(m_nodes.size());
        if (!m_hashes[at])
            m_hashes[at] = core::keccak256(m_nodes[at]);
        return *m_hashes[at];
    }

    std::span<const Bytes> m_nodes;
    std::size_t m_next{0};
    // Most often the next one is the one, and nothing need be kept of the others.
    core::Hash32 m_only;
    std::size_t m_onlyAt{~std::size_t{0}};
    std::vector<std::optional<core::Hash32>> m_hashes;
};

// One key on its way down.
class Walk {
public:
    Walk(const TrieQuestion& asked, const core::Hash32& root)
        : m_key(asked.key), m_nibbles(asked.key.size() * 2), m_given(asked.nodes), m_wanted(root) {}

    enum class State {
        Ended,
        // Needs the node behind a hash, which nobody has opened yet: open() next.
        Wants,
        // Another walk wants the same one.
        Waits
    };
    // Goes as far down as nodes are known.
    State advance(KnownNodes& known) {
        for (;;) {
            if (m_fault != nullptr || m_ended)
                return State::Ended;
            Place& below = m_node == kNowhere ? known.root : known.at(m_node).below[m_below];
            if (below == kAskedFor)
                return State::Waits;
            if (below == kNowhere && !enter(known)) {
                if (m_fault != nullptr)
                    return State::Ended;
                below = kAskedFor;
                return State::Wants;
            }
            go(known);
        }
    }
    [[nodiscard]] Given& given() { return m_given; }
    // Of the node that is wanted, out of this key's own list.
    void open(KnownNodes& known) {
        const Bytes* found = m_given.behind(m_wanted);
        Place place = kNowhere;
        if (found == nullptr)
            m_fault = kMissing;
        else if (m_node != kNowhere && found->size() < kInlineNodeBelow)
            m_fault = "a short node behind a hash";
        else
            place = known.add(*found, /*inside=*/false);
        (m_node == kNowhere ? known.root : known.at(m_node).below[m_below]) = place;
        m_opened = m_fault == nullptr;
    }

    [[nodiscard]] Result<std::optional<ByteView>> answer() const {
        if (m_fault != nullptr)
            return fail(ErrorCode::NotVerified, std::string("trie proof: ") + m_fault);
        return m_value;
    }

private:
    static constexpr const char* kMissing = "a node is missing";

    // Reads the reference below. True for a node that stands in this one.
    bool enter(KnownNodes& known) {
        if (m_node == kNowhere)
            return false;
        const RlpItem reference = referenceIn(known.at(m_node));
        if (!reference.isList) {
            if (reference.payload.size() != core::Hash32::kSize)
                m_fault = "a reference is no hash";
            else
                std::copy(reference.payload.begin(), reference.payload.end(), m_wanted.bytes.begin());
            return false;
        }
        if (reference.encoded.size() >= kInlineNodeBelow) {
            m_fault = "an inline node is too long";
            return false;
        }
        const Place place = known.add(reference.encoded, /*inside=*/true);
        known.at(m_node).below[m_below] = place;
        return true;
    }

    // Steps onto the node below, which must be this key's own as well, and looks where the key goes on.
    void go(KnownNodes& known) {
        m_node = m_node == kNowhere ? known.root : known.at(m_node).below[m_below];
        const Node& node = known.at(m_node);
        if (!std::exchange(m_opened, false) && !node.inside && !m_given.has(node.bytes))
            m_fault = kMissing;
        else if (node.fault != nullptr)
            m_fault = node.fault;
        else if (node.branch)
            branch(node);
        else if (node.path.leaf)
            leaf(node);
        else
            extension(node);
    }

    void branch(const Node& node) {
        if (m_at == m_nibbles)
            return take(itemOf(node, kBranchValue));
        m_below = nibble(m_key, m_at++);
        m_ended = node.bytes[node.items[m_below]] == kEmptyString;
    }

    void leaf(const Node& node) {
        if (!node.held.isList && node.held.payload.empty())
            m_fault = "a leaf without value";
        else if (node.path.size() == m_nibbles - m_at && matches(node.path))
            take(node.held);
        else if (node.held.isList)
            m_fault = "a leaf without value";
        // Another key's leaf where ours would be: ours is not there.
        m_ended = true;
    }

    void extension(const Node& node) {
        // So every node but the last uses up a nibble of the key, and the walk ends.
        if (node.path.size() == 0)
            m_fault = "an extension without path";
        m_ended = node.path.size() > m_nibbles - m_at || !matches(node.path);
        m_at += m_ended ? 0 : node.path.size();
        m_below = 0;
    }

    [[nodiscard]] bool matches(const Path& path) const {
        for (std::size_t i = 0; i < path.size(); ++i)
            if (path.at(i) != nibble(m_key, m_at + i))
                return false;
        return true;
    }

    void take(const RlpItem& item) {
        if (item.isList)
            m_fault = "a value is a list";
        else if (!item.payload.empty())
            m_value = item.payload;
        m_ended = true;
    }

    [[nodiscard]] RlpItem referenceIn(const Node& node) const {
        return node.branch ? itemOf(node, m_below) : node.held;
    }
    // It was taken apart before, so it can be.
    static RlpItem itemOf(const Node& node, std::size_t which) {
        ByteView rest = node.bytes.subspan(node.items[which]);
        return takeRlp(rest).value_or(RlpItem{});
    }

    ByteView m_key;
    std::size_t m_nibbles;
    Given m_given;
    core::Hash32 m_wanted;
    // The node that was reached, how much of the key led there, and the item that leads on.
    Place m_node{kNowhere};
    std::size_t m_at{0};
    std::size_t m_below{0};
    bool m_opened{false};
    bool m_ended{false};
    const char* m_fault{nullptr};
    std::optional<ByteView> m_value;
};

// All keys a stretch down, the nodes that they then want hashed together, and so on until all have ended.
void walkAll(std::vector<Walk>& walks) {
    KnownNodes known(walks.size());
    std::vector<Walk*> going;
    for (Walk& walk : walks)
        going.push_back(&walk);
    std::vector<Walk*> wanting;
    std::vector<ByteView> nodes;
    std::vector<core::Hash32> hashes;
    while (!going.empty()) {
        wanting.clear();
        nodes.clear();
        std::erase_if(going, [&](Walk* walk) {
            const Walk::State state = walk->advance(known);
            if (state == Walk::State::Wants) {
                wanting.push_back(walk);
                nodes.push_back(walk->given().next());
            }
            return state == Walk::State::Ended;
        });
        hashes.resize(nodes.size());
        core::keccak256Each(nodes, hashes);
        for (std::size_t i = 0; i < wanting.size(); ++i) {
            wanting[i]->given().note(hashes[i]);
            wanting[i]->open(known);
        }
    }
}

const char* tooLarge(std::span<const Bytes> nodes) {
    std::size_t total = 0;
    for (const Bytes& node : nodes)
        total += node.size();
    return nodes.size() > kMaxProofNodes || total > kMaxProofBytes ? "trie proof: too large" : nullptr;
}

} // namespace

std::vector<Result<std::optional<ByteView>>> lookUpAllInTrie(const core::Hash32& root,
                                                             std::span<const TrieQuestion> questions) {
    std::vector<Walk> walks;
    walks.reserve(questions.size());
    for (const TrieQuestion& question : questions)
        // Nodes prove an empty trie with [], with ["0x80"] or with whatever else: its root says it all.
        if (root != kEmptyTrieRoot && tooLarge(question.nodes) == nullptr)
            walks.emplace_back(question, root);
    walkAll(walks);
    std::vector<Result<std::optional<ByteView>>> out;
    out.reserve(questions.size());
    auto walk = walks.begin();
    for (const TrieQuestion& question : questions) {
        if (const char* why = tooLarge(question.nodes))
            out.emplace_back(fail(ErrorCode::OutOfRange, why));
        else if (root == kEmptyTrieRoot)
            out.emplace_back(std::nullopt);
        else
            out.push_back((walk++)->answer());
    }
    return out;
}

Result<std::optional<Bytes>> lookUpInTrie(const core::Hash32& root, ByteView key, std::span<const Bytes> nodes) {
    const TrieQuestion question{key, nodes};
    auto found = std::move(lookUpAllInTrie(root, {&question, 1}).front());
    return found.map([](const std::optional<ByteView>& value) {
        return value ? std::optional(core::toBytes(*value)) : std::nullopt;
    });
}

} // namespace wattbourse::chain
