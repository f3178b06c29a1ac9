// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"

#include <functional>
#include <vector>

namespace wattbourse::chain {

/// Keys of the next round from the words of the one before; the last round's answer proves everything, because each
/// round asks again for what it builds on.
using NextRound = std::function<core::Result<std::vector<core::Hash32>>(const core::Hash32* words)>;

/// The same over several contracts.
using NextQueries = std::function<core::Result<std::vector<StorageQuery>>(const std::vector<StorageWords>& answers)>;
core::Result<core::Proven<std::vector<StorageWords>>> readRounds(StateReader& reader, std::vector<StorageQuery> queries,
                                                                 const std::vector<NextQueries>& rounds,
                                                                 core::Finality atLeast);

/// Words of one contract whose keys are learnt in rounds, all at the block of the last round. Starts again, three times
/// at most, when the block was replaced between two rounds. Blocking.
core::Result<core::Proven<std::vector<StorageWords>>> readRounds(StateReader& reader, const core::Address& contract,
                                                                 std::vector<core::Hash32> keys,
                                                                 const std::vector<NextRound>& rounds,
                                                                 core::Finality atLeast);

/// The length of the dynamic array at `place`, and all words of its elements. OutOfRange above `most` elements.
core::Result<core::Proven<std::vector<StorageWords>>> readArray(StateReader& reader, const core::Address& contract,
                                                                const core::Hash32& place,
                                                                std::uint64_t wordsPerElement, std::uint64_t most,
                                                                core::Finality atLeast);

} // namespace wattbourse::chain
