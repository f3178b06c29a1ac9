// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/proof/logs.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

template <class T, class Test>
bool anyOrNone(const std::vector<T>& wanted, Test test) {
    return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), test);
}

tl::unexpected<core::Error> invalid(std::uint64_t block, const std::string& why) {
    return fail(ErrorCode::NotVerified, "logs of block " + std::to_string(block) + ": " + why);
}

} // namespace

bool wants(const LogFilter& filter, const core::LogEntry& log) {
    if (!anyOrNone(filter.addresses, [&](const core::Address& address) { return address == log.address; }))
        return false;
    for (std::size_t i = 0; i < filter.topics.size(); ++i) {
        const bool held = anyOrNone(filter.topics[i], [&](const core::Hash32& topic) {
            return i < log.topics.size() && log.topics[i] == topic;
        });
        if (!held)
            return false;
    }
    return true;
}

bool mayHold(const LogFilter& filter, const Bloom& bloom) {
    const auto held = [&bloom](const auto& item) { return bloomMayHold(bloom, item.view()); };
    // Every log sets bits for its address, so that a bloom without bits rules out even an empty filter.
    return !bloom.isZero() && anyOrNone(filter.addresses, held) &&
           std::all_of(filter.topics.begin(), filter.topics.end(),
                       [&](const auto& position) { return anyOrNone(position, held); });
}

std::vector<std::uint64_t> blocksToFetch(const LogFilter& filter, std::span<const BlockHeader> headers) {
    std::vector<std::uint64_t> out;
    for (const BlockHeader& header : headers)
        if (mayHold(filter, header.logsBloom))
            out.push_back(header.number);
    return out;
}

Result<std::vector<FoundLog>> proveLogs(const LogFilter& filter, std::span<const BlockHeader> headers,
                                        const std::map<std::uint64_t, std::vector<Receipt>>& receipts) {
    std::vector<FoundLog> out;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const BlockHeader& header = headers[i];
        if (i > 0 && header.number != headers[i - 1].number + 1)
            return invalid(header.number, "not the block after the one before");
        if (!mayHold(filter, header.logsBloom))
            continue;
        const auto found = receipts.find(header.number);
        if (found == receipts.end())
            return invalid(header.number, "its bloom may hold one, and its receipts are missing");
        if (const auto held = proveReceipts(header, found->second); !held)
            return invalid(header.number, held.error().detail);
        std::size_t index = 0;
        for (std::size_t transaction = 0; transaction < found->second.size(); ++transaction)
            for (const core::LogEntry& log : found->second[transaction].logs) {
                if (wants(filter, log))
                    out.push_back({header.number, transaction, index, log});
                ++index;
            }
    }
    return out;
}

} // namespace wattbourse::chain
