// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/proof/trie.h"

#include "chain/consensus/block_header.h"
#include "chain/encode/rlp.h"
#include "core/crypto/keccak.h"

#include <cstring>
#include <map>
#include <unordered_map>

namespace wattbourse::chain {

using core::Bytes;
using core::ByteView;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kBranchItems = 17;
// A node shorter than a hash stands in its parent itself.
constexpr std::size_t kInlineBelow = 32;

tl::unexpected<core::Error> invalid(const char* why) {
    return fail(ErrorCode::NotVerified, std::string("trie proof: ") + why);
}

std::uint8_t nibble(ByteView bytes, std::size_t at) {
    const std::uint8_t byte = bytes[at / 2];
    return at % 2 == 0 ? static_cast<std::uint8_t>(byte >> 4U) : static_cast<std::uint8_t>(byte & 15U);
}

// A node taken apart.
struct Node {
    ByteView bytes;
    std::array<RlpItem, kBranchItems> items;
    // Of the items; zero for what is no node.
    std::size_t count{0};
    const char* fault{nullptr};
};

void takeApart(ByteView bytes, Node& node) {
    node.bytes = bytes;
    const auto list = decodeRlp(bytes);
    if (!list) {
        node.fault = "a node is not canonical RLP";
        return;
    }
    const auto count = splitRlpList(*list, node.items);
    if (count && (*count == kBranchItems || *count == 2))
        node.count = *count;
    else
        node.fault = "a node is neither branch, extension nor leaf";
}

// Hex-prefix encoded path of a leaf or an extension.
struct Path {
    ByteView bytes;
    bool odd{};
    bool leaf{};

    [[nodiscard]] std::size_t size() const { return bytes.size() * 2 - (odd ? 1 : 2); }
    [[nodiscard]] std::uint8_t at(std::size_t i) const { return nibble(bytes, i + (odd ? 1 : 2)); }
};

Result<Path> pathOf(const RlpItem& item) {
    if (item.isList || item.payload.empty())
        return invalid("a path is malformed");
    const std::uint8_t flags = item.payload[0] >> 4U;
    if (flags > 3 || ((flags & 1U) == 0 && (item.payload[0] & 15U) != 0))
        return invalid("a path is malformed");
    return Path{item.payload, (flags & 1U) != 0, (flags & 2U) != 0};
}

} // namespace

// By their hashes. References into the map stay valid while it grows.
struct TrieProofs::Known {
    std::unordered_map<core::Hash32, Node> nodes;
};

namespace {

using KnownNodes = std::unordered_map<core::Hash32, Node>;

// The nodes of one key's proof, found by hash. They mostly come in the order of use, so the next one is tried first.
class Nodes {
public:
    Nodes(std::span<const Bytes> nodes, KnownNodes& known) : m_nodes(nodes), m_known(known) {}

    Result<const Node*> find(const core::Hash32& hash) {
        const auto known = m_known.find(hash);
        for (std::size_t tried = 0; tried < m_nodes.size(); ++tried) {
            const std::size_t at = (m_next + tried) % m_nodes.size();
            const bool here = known != m_known.end() ? isSame(known->second.bytes, m_nodes[at]) : hashOf(at) == hash;
            if (here) {
                m_next = at + 1;
                return known != m_known.end() ? &known->second : &take(hash, m_nodes[at]);
            }
        }
        return invalid("a node is missing");
    }

private:
    static bool isSame(ByteView a, ByteView b) {
        return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size()) == 0;
    }
    Node& take(const core::Hash32& hash, ByteView bytes) {
        Node& node = m_known[hash];
        takeApart(bytes, node);
        return node;
    }
    const core::Hash32& hashOf(std::size_t at) {
        // Most often the next one is the one, and nothing need be kept of it.
        if (at == m_next && m_hashes.empty() && at != m_onlyAt) {
            m_onlyAt = at;
            m_only = core::keccak256(m_nodes[at]);
        }
        if (at == m_onlyAt)
            return m_only;
        m_hashes.resize(m_nodes.size());
        if (!m_hashes[at])
            m_hashes[at] = core::keccak256(m_nodes[at]);
        return *m_hashes[at];
    }

    std::span<const Bytes> m_nodes;
    KnownNodes& m_known;
    std::vector<std::optional<core::Hash32>> m_hashes;
    core::Hash32 m_only;
    std::size_t m_onlyAt{~std::size_t{0}};
    std::size_t m_next{0};
};

class Walk {
public:
    Walk(ByteView key, std::span<const Bytes> nodes, KnownNodes& known)
        : m_key(key), m_nibbles(key.size() * 2), m_nodes(nodes, known) {}

    Result<std::optional<Bytes>> from(const core::Hash32& root) {
        WB_ASSIGN(const Node* node, m_nodes.find(root));
        // Every turn but the last uses up a nibble of the key.
        for (std::size_t turn = 0; turn <= m_nibbles; ++turn) {
            std::optional<Bytes> value;
            WB_ASSIGN(const bool done, step(node, value));
            if (done)
                return value;
        }
        return invalid("it does not end");
    }

private:
    // Goes one node down. True when the walk ended, with the value where there is one.
    Result<bool> step(const Node*& node, std::optional<Bytes>& value) {
        if (node->fault != nullptr)
            return invalid(node->fault);
        if (node->count == kBranchItems)
            return branch(node, value);
        WB_ASSIGN(const Path path, pathOf(node->items[0]));
        return path.leaf ? leaf(*node, path, value) : extension(node, path);
    }

    Result<bool> branch(const Node*& node, std::optional<Bytes>& value) {
        if (m_at == m_nibbles)
            return take(node->items[16], value);
        const RlpItem& child = node->items[nibble(m_key, m_at++)];
        if (!child.isList && child.payload.empty())
            return true;
        WB_ASSIGN(node, follow(child));
        return false;
    }

    Result<bool> leaf(const Node& node, const Path& path, std::optional<Bytes>& value) {
        const RlpItem& held = node.items[1];
        if (path.size() != m_nibbles - m_at || !matches(path)) {
            // Another key's leaf where ours would be: ours is not there.
            return held.isList || held.payload.empty() ? Result<bool>(invalid("a leaf without value"))
                                                       : Result<bool>(true);
        }
        WB_TRY(take(held, value));
        return value ? Result<bool>(true) : Result<bool>(invalid("a leaf without value"));
    }

    Result<bool> extension(const Node*& node, const Path& path) {
        if (path.size() == 0)
            return invalid("an extension without path");
        if (path.size() > m_nibbles - m_at || !matches(path))
            return true;
        m_at += path.size();
        WB_ASSIGN(node, follow(node->items[1]));
        return false;
    }

    [[nodiscard]] bool matches(const Path& path) const {
        for (std::size_t i = 0; i < path.size(); ++i)
            if (path.at(i) != nibble(m_key, m_at + i))
                return false;
        return true;
    }

    Result<bool> take(const RlpItem& item, std::optional<Bytes>& value) {
        if (item.isList)
            return invalid("a value is a list");
        if (!item.payload.empty())
            value = core::toBytes(item.payload);
        return true;
    }

    Result<const Node*> follow(const RlpItem& reference) {
        if (reference.isList) {
            if (reference.encoded.size() >= kInlineBelow)
                return invalid("an inline node is too long");
            // Two of them in turn: the reference is a view into the bytes of the proof, not into the node above.
            Node& node = m_inline[m_inlineAt ^= 1U];
            node = {};
            takeApart(reference.encoded, node);
            return &node;
        }
        const auto hash = rlpFixed<core::Hash32>(reference);
        if (!hash)
            return invalid("a reference is no hash");
        WB_ASSIGN(const Node* node, m_nodes.find(*hash));
        if (node->bytes.size() < kInlineBelow)
            return invalid("a short node behind a hash");
        return node;
    }

    ByteView m_key;
    std::size_t m_nibbles;
    std::size_t m_at{0};
    Nodes m_nodes;
    std::array<Node, 2> m_inline;
    std::size_t m_inlineAt{0};
};

using Entry = std::pair<Bytes, Bytes>;

void appendReference(Bytes& to, const Bytes& node) {
    if (node.size() < kInlineBelow)
        core::append(to, node);
    else
        appendRlpString(to, core::keccak256(node).view());
}

Bytes hexPrefix(ByteView key, std::size_t from, std::size_t to, bool leaf) {
    const bool odd = (to - from) % 2 != 0;
    Bytes out{static_cast<std::uint8_t>((leaf ? 0x20 : 0) | (odd ? 0x10 | nibble(key, from) : 0))};
    for (std::size_t at = from + (odd ? 1 : 0); at < to; at += 2)
        out.push_back(static_cast<std::uint8_t>(nibble(key, at) << 4U | nibble(key, at + 1)));
    return out;
}

// The node that holds `entries` (sorted, distinct, at least one) below the first `depth` nibbles, which they share.
Bytes buildNode(std::span<const Entry> entries, std::size_t depth) {
    const Bytes& first = entries.front().first;
    const Bytes& last = entries.back().first;
    Bytes items;
    if (entries.size() == 1) {
        appendRlpString(items, hexPrefix(first, depth, first.size() * 2, /*leaf=*/true));
        appendRlpString(items, entries.front().second);
    } else {
        std::size_t shared = depth;
        const std::size_t shortest = std::min(first.size(), last.size()) * 2;
        while (shared < shortest && nibble(first, shared) == nibble(last, shared))
            ++shared;
        if (shared > depth) {
            appendRlpString(items, hexPrefix(first, depth, shared, /*leaf=*/false));
            appendReference(items, buildNode(entries, shared));
        } else {
            const bool ends = first.size() * 2 == depth;
            std::size_t at = ends ? 1 : 0;
            for (std::uint8_t digit = 0; digit < 16; ++digit) {
                const std::size_t begin = at;
                while (at < entries.size() && nibble(entries[at].first, depth) == digit)
                    ++at;
                if (at == begin)
                    items.push_back(0x80);
                else
                    appendReference(items, buildNode(entries.subspan(begin, at - begin), depth + 1));
            }
            appendRlpString(items, ends ? ByteView(entries.front().second) : ByteView{});
        }
    }
    Bytes node;
    appendRlpList(node, items);
    return node;
}

} // namespace

TrieProofs::TrieProofs() : m_known(std::make_unique<Known>()) {}
TrieProofs::~TrieProofs() = default;

Result<std::optional<Bytes>> TrieProofs::lookUp(const core::Hash32& root, ByteView key, std::span<const Bytes> nodes) {
    std::size_t total = 0;
    for (const Bytes& node : nodes)
        total += node.size();
    if (nodes.size() > kMaxProofNodes || total > kMaxProofBytes)
        return fail(ErrorCode::OutOfRange, "trie proof: too large");
    // Nodes prove an empty trie with [], with ["0x80"] or with whatever else: its root says it all.
    if (root == kEmptyTrieRoot)
        return std::optional<Bytes>{};
    return Walk(key, nodes, m_known->nodes).from(root);
}

Result<std::optional<Bytes>> lookUpInTrie(const core::Hash32& root, ByteView key, std::span<const Bytes> nodes) {
    return TrieProofs().lookUp(root, key, nodes);
}

core::Hash32 trieRoot(std::vector<Entry> entries) {
    std::map<Bytes, Bytes> sorted;
    for (Entry& entry : entries) {
        if (entry.second.empty())
            sorted.erase(entry.first);
        else
            sorted[std::move(entry.first)] = std::move(entry.second);
    }
    if (sorted.empty())
        return kEmptyTrieRoot;
    return core::keccak256(buildNode(std::vector<Entry>(sorted.begin(), sorted.end()), 0));
}

Bytes orderedTrieKey(std::uint64_t index) {
    Bytes key;
    appendRlpInteger(key, index);
    return key;
}

core::Hash32 orderedTrieRoot(std::span<const Bytes> values) {
    std::vector<Entry> entries;
    entries.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        entries.emplace_back(orderedTrieKey(i), values[i]);
    return trieRoot(std::move(entries));
}

} // namespace wattbourse::chain
