// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/encode/abi.h"
#include "chain/market/rounds.h"
#include "core/api/txn.h"

#include <span>

/// What the readers of the contracts beside the market share.
namespace wattbourse::chain {

/// The elements of the dynamic array at `place`, each `wordsEach` words, which `decode(index, words)` turns into a
/// Result<T>; all proven at one block. OutOfRange above `most`.
template <class T, class Decode>
core::Result<core::Proven<std::vector<T>>> readEntries(StateReader& reader, const core::Address& contract,
                                                       const core::Hash32& place, std::uint64_t wordsEach,
                                                       std::uint64_t most, core::Finality atLeast, Decode decode) {
    WB_ASSIGN(const auto words, readArray(reader, contract, place, wordsEach, most, atLeast));
    std::vector<T> out;
    const auto all = std::span(words.value()[0]).subspan(1);
    for (std::size_t at = 0; at < all.size(); at += wordsEach) {
        core::Result<T> entry = decode(out.size(), all.subspan(at, wordsEach));
        if (!entry)
            return tl::make_unexpected(entry.error());
        out.push_back(*std::move(entry));
    }
    return words.map([&out](const auto&) { return std::move(out); });
}

/// The events of one kind that `contract` emitted, in order, each read by `decode(log)`. Its error when one does not
/// decode.
template <class T, class Decode>
core::Result<std::vector<T>> eventsOf(const core::TxnOutcome& outcome, const core::Address& contract,
                                      std::string_view signature, Decode decode) {
    std::vector<T> out;
    const auto kind = eventTopic(signature);
    for (const auto& log : outcome.logs) {
        if (log.address != contract || log.topics.empty() || log.topics.front() != kind)
            continue;
        core::Result<T> event = decode(log);
        if (!event)
            return tl::make_unexpected(event.error());
        out.push_back(*std::move(event));
    }
    return out;
}

} // namespace wattbourse::chain
