// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "core/api/market.h"

#include <optional>
#include <vector>

namespace wattbourse::chain {

/// Keys of the meters contract that show what an account's meters measured in a slot. The meters are learned in rounds:
/// read `first`, then ask `next` with the words until it gives the same keys again.
class MeteredQuery {
public:
    MeteredQuery(const core::Address& account, core::SlotIndex slot);
    [[nodiscard]] const std::vector<core::Hash32>& first() const { return m_first; }
    /// OutOfRange for more meters than the contract lets an account have.
    [[nodiscard]] core::Result<std::vector<core::Hash32>> next(const StorageWords& words) const;
    /// Net import over all meters that the account had in the slot, from the words of the last round; absent while one
    /// of them did not report, and for an account without meters.
    [[nodiscard]] std::optional<core::Energy> metered(const StorageWords& words) const;

private:
    core::SlotIndex m_slot;
    core::Hash32 m_elements;
    std::vector<core::Hash32> m_first;
};

/// One slot reading as the contract packs it into a word (chain/contracts/src/Reading.sol).
struct MeterReadingWord {
    core::Energy imported;
    core::Energy exported;
    std::uint32_t flags{};
    /// Proven from an aggregator's anchor, not signed by the meter's reporter.
    bool anchored{};
    /// The first 184 bits of the root of raw readings, the rest zero.
    core::Hash32 root;
};
/// Absent for a slot that was not reported.
std::optional<MeterReadingWord> readingFromWord(const core::Hash32& word);

core::Hash32 meterKey(const core::Hash32& meter);
core::Hash32 readingKey(const core::Hash32& meter, core::SlotIndex slot);

/// Words of a meter from `meterKey` on.
core::MeterRecord meterFromWords(const core::Hash32& id, const core::Hash32* words);

} // namespace wattbourse::chain
