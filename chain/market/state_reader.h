// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/proof/logs.h"
#include "core/api/proven.h"
#include "core/base/result.h"

#include <vector>

namespace wattbourse::chain {

/// Storage words of one contract.
struct StorageQuery {
    core::Address contract;
    /// Hashed or plain slot numbers, as eth_getProof takes them.
    std::vector<core::Hash32> keys;
};

/// Proven words in the order of the keys asked for. A key that the trie proves absent is a zero word; a contract that
/// the state proves absent is an error, never zeros.
using StorageWords = std::vector<core::Hash32>;

/// Proven contract storage. Implemented by the light client; blocking, any thread but the GUI's.
class StateReader {
public:
    virtual ~StateReader() = default;

    /// The words of every query at one and the same block, the newest that is at least as final as asked. Answers hold
    /// one StorageWords for each query. Unavailable, TimedOut, NotVerified or NotFound (no contract there).
    virtual core::Result<core::Proven<std::vector<StorageWords>>> read(const std::vector<StorageQuery>& queries,
                                                                       core::Finality atLeast) = 0;
    /// The same at a block that an earlier read answered, for views that learn their keys in rounds. NotFound when the
    /// block was replaced or no node holds its state any more: start again.
    virtual core::Result<core::Proven<std::vector<StorageWords>>> readAt(const core::BlockRef& block,
                                                                         const std::vector<StorageQuery>& queries) = 0;
};

/// Proven logs. Implemented by the light client; threads as there.
class LogReader {
public:
    virtual ~LogReader() = default;
    /// All wanted logs of blocks `from` to the newest one that is as final as asked, and that there are no others.
    /// OutOfRange for a range that is too long, NotFound where it begins below the block that was trusted.
    virtual core::Result<core::Proven<std::vector<FoundLog>>> logs(const LogFilter& filter, std::uint64_t from,
                                                                   core::Finality atLeast) = 0;
};

} // namespace wattbourse::chain
