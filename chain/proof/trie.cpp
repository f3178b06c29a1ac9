// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tries that are built here, for their roots.
#include "chain/proof/trie.h"
#include "chain/consensus/block_header.h"
#include "chain/encode/rlp.h"
#include "chain/proof/nibbles.h"
#include "core/crypto/keccak.h"

#include <map>

namespace wattbourse::chain {

using core::Bytes;
using core::ByteView;

namespace {

using Entry = std::pair<Bytes, Bytes>;

void appendReference(Bytes& to, const Bytes& node) {
    if (node.size() < kInlineNodeBelow)
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
