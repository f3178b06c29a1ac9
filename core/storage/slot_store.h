// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/time/slot.h"
#include "core/units/units.h"

#include <optional>
#include <vector>

namespace wattbourse::core {

/// One meter's energy in one slot, as it was or will be reported.
struct StoredSlot {
    std::string meter;
    SlotIndex slot;
    /// Both not negative.
    Energy imported;
    Energy exported;
    /// As in SlotReport, and those that only this store keeps (slot_accumulator.h).
    std::uint32_t flags{};
    /// Merkle root of the slot's raw readings.
    Hash32 root;
    /// The transaction that carried the report; none while it is not reported.
    std::optional<Hash32> reportTxn;
    bool operator==(const StoredSlot&) const = default;
};

/// What the home has drawn and fed since its first stored slot, over every meter that it had: a register that resets
/// and replaced meters do not set back.
struct RegisterReading {
    Energy imported;
    Energy exported;
    /// The first slot that is in it; none while there is no slot.
    std::optional<SlotIndex> since;
    std::uint32_t meters{};
    /// Slots in it that are not measured in full.
    std::uint32_t notWhole{};
    bool operator==(const RegisterReading&) const = default;
};

/// Slots by meter. Any thread.
class SlotStore {
public:
    /// `database` outlives the store and comes from openStore().
    explicit SlotStore(Database& database) : m_database(database) {}

    /// Stores or replaces what is not reported yet. Refused when the slot was reported: the chain holds that figure.
    Result<void> put(const StoredSlot& slot);
    [[nodiscard]] Result<std::optional<StoredSlot>> find(const std::string& meter, SlotIndex slot) const;
    /// Slots in [from, until), in order.
    [[nodiscard]] Result<std::vector<StoredSlot>> between(const std::string& meter, SlotIndex from,
                                                          SlotIndex until) const;
    /// Oldest first, at most `count`.
    [[nodiscard]] Result<std::vector<StoredSlot>> unreported(const std::string& meter, std::size_t count) const;
    /// Over all meters, the slots before `until`.
    [[nodiscard]] Result<RegisterReading> totals(SlotIndex until) const;
    /// NotFound when there is no such slot, Duplicate when it was reported by another transaction.
    Result<void> markReported(const std::string& meter, SlotIndex slot, const Hash32& txn);

private:
    Result<std::vector<StoredSlot>> read(std::string_view sql, std::initializer_list<SqlValue> values) const;

    Database& m_database;
};

} // namespace wattbourse::core
