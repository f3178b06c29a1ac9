// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/state_trie.h"

#include "chain/consensus/block_header.h"
#include "chain/encode/rlp.h"
#include "core/crypto/keccak.h"

#include <algorithm>

namespace wattbourse::test {

namespace {

core::Bytes packed(const std::uint8_t* begin, const std::uint8_t* end, bool leaf) {
    const auto count = static_cast<std::size_t>(end - begin);
    const auto first = static_cast<std::uint8_t>((leaf ? 0x20 : 0) | (count % 2 != 0 ? 0x10 | *begin : 0));
    core::Bytes out{first};
    for (const auto* at = begin + count % 2; at != end; at += 2)
        out.push_back(static_cast<std::uint8_t>(at[0] << 4U | at[1]));
    return out;
}

core::Bytes listOf(const core::Bytes& items) {
    core::Bytes out;
    chain::appendRlpList(out, items);
    return out;
}

// Nodes of less than 32 bytes stand in their parent themselves.
void appendReference(core::Bytes& items, const core::Bytes& node) {
    if (node.size() < 32)
        core::append(items, node);
    else
        chain::appendRlpString(items, core::keccak256(node).view());
}

} // namespace

StateTrie::Nibbles StateTrie::nibblesOf(core::ByteView key) {
    Nibbles out;
    for (const auto byte : core::keccak256(key).bytes) {
        out.push_back(byte >> 4U);
        out.push_back(byte & 15U);
    }
    return out;
}

void StateTrie::set(core::ByteView key, core::Bytes value) {
    m_leaves[nibblesOf(key)] = std::move(value);
}

core::Hash32 StateTrie::root() const {
    if (m_leaves.empty())
        return chain::kEmptyTrieRoot;
    return core::keccak256(node(m_leaves.begin(), m_leaves.end(), 0, nullptr, nullptr));
}

std::vector<core::Bytes> StateTrie::prove(core::ByteView key) const {
    std::vector<core::Bytes> out;
    if (!m_leaves.empty()) {
        const Nibbles wanted = nibblesOf(key);
        node(m_leaves.begin(), m_leaves.end(), 0, &wanted, &out);
        std::reverse(out.begin(), out.end());
    }
    return out;
}

// The node over these leaves, which agree in their first `depth` nibbles. What lies on the wanted way is added to the
// proof, the lowest first.
core::Bytes StateTrie::node(Leaves::const_iterator from, Leaves::const_iterator to, std::size_t depth,
                            const Nibbles* wanted, std::vector<core::Bytes>* proof) {
    core::Bytes items;
    const Nibbles& first = from->first;
    if (std::next(from) == to) {
        chain::appendRlpString(items, packed(first.data() + depth, first.data() + first.size(), /*leaf=*/true));
        chain::appendRlpString(items, from->second);
    } else {
        const Nibbles& last = std::prev(to)->first;
        std::size_t common = depth;
        while (first[common] == last[common])
            ++common;
        if (common > depth) {
            chain::appendRlpString(items, packed(first.data() + depth, first.data() + common, /*leaf=*/false));
            const bool onTheWay =
                wanted != nullptr &&
                std::equal(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(common), wanted->begin());
            appendReference(items, node(from, to, common, onTheWay ? wanted : nullptr, proof));
        } else {
            for (std::uint8_t nibble = 0; nibble < 16; ++nibble) {
                const auto end = std::find_if(from, to, [&](const auto& leaf) { return leaf.first[depth] != nibble; });
                if (end == from)
                    chain::appendRlpString(items, {});
                else
                    appendReference(items,
                                    node(from, end, depth + 1,
                                         wanted != nullptr && (*wanted)[depth] == nibble ? wanted : nullptr, proof));
                from = end;
            }
            chain::appendRlpString(items, {});
        }
    }
    core::Bytes out = listOf(items);
    // The root is always a node of its own; smaller ones stand in their parents.
    if (wanted != nullptr && (out.size() >= 32 || depth == 0))
        proof->push_back(out);
    return out;
}

} // namespace wattbourse::test
