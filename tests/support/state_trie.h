// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <map>
#include <vector>

namespace wattbourse::test {

/// A Merkle-Patricia trie of a few values for tests: its root and the nodes of a proof, as eth_getProof gives them. The
/// proof code that checks them is itself held against @ethereumjs/mpt.
class StateTrie {
public:
    /// Keys are hashed here; `value` is the RLP that the trie holds.
    void set(core::ByteView key, core::Bytes value);
    [[nodiscard]] core::Hash32 root() const;
    /// From the root down to the value, or to where its absence shows.
    [[nodiscard]] std::vector<core::Bytes> prove(core::ByteView key) const;

private:
    using Nibbles = std::vector<std::uint8_t>;
    using Leaves = std::map<Nibbles, core::Bytes>;
    static Nibbles nibblesOf(core::ByteView key);
    static core::Bytes node(Leaves::const_iterator from, Leaves::const_iterator to, std::size_t depth,
                            const Nibbles* wanted, std::vector<core::Bytes>* proof);
    Leaves m_leaves;
};

} // namespace wattbourse::test
