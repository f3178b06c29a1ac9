// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/proof/receipt.h"

#include <map>

namespace wattbourse::chain {

/// Which logs are asked for, as eth_getLogs understands it.
struct LogFilter {
    /// Any of them; empty: every address.
    std::vector<core::Address> addresses;
    /// By position, at most four: any of the topics there; an empty list: whatever is there, or nothing.
    std::vector<std::vector<core::Hash32>> topics;
};

/// True when the filter wants this log.
bool wants(const LogFilter& filter, const core::LogEntry& log);
/// False: no log of the block is wanted. True: one may be.
bool mayHold(const LogFilter& filter, const Bloom& bloom);

struct FoundLog {
    std::uint64_t block{};
    std::size_t transaction{};
    /// Within the block.
    std::size_t index{};
    core::LogEntry log;
};

/// Numbers of the blocks whose receipts are needed to know all wanted logs of these.
std::vector<std::uint64_t> blocksToFetch(const LogFilter& filter, std::span<const BlockHeader> headers);

/// All wanted logs of a range of verified headers, and that there are no others: a block whose bloom may hold one needs
/// all of its receipts, by number in `receipts`; the blooms of the others rule them out. Receipts that are not needed
/// are not looked at. NotVerified with the block's number: receipts missing or not those of the header, headers not
/// consecutive.
core::Result<std::vector<FoundLog>> proveLogs(const LogFilter& filter, std::span<const BlockHeader> headers,
                                              const std::map<std::uint64_t, std::vector<Receipt>>& receipts);

} // namespace wattbourse::chain
