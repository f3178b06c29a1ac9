// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/explain_plan.h"
#include "core/storage/database.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace wattbourse::app {

/// What a slot came to, as it was proven at a final block. Buying and import positive.
struct SlotOutcome {
    core::Energy contracted;
    std::optional<core::Energy> metered;
    bool settled = false;
    /// Positive: paid to the household.
    core::Credit trade;
    core::Credit imbalance;
    /// Absent when nothing was traded in the slot.
    std::optional<core::Price> clearing;
    /// What energy outside the market cost and brought then.
    core::Price up;
    core::Price down;
    std::uint64_t block{};
    bool operator==(const SlotOutcome&) const = default;
};

/// The household's past beyond what is read from the network at a time: outcomes and the plan's reasons by slot, in a
/// file of the account's own. Any thread, one call at a time.
class HouseholdLog {
public:
    /// Refused, Malformed or System when the file cannot be used.
    static core::Result<std::unique_ptr<HouseholdLog>> open(const std::filesystem::path& file);

    /// Replaces what was known of the slots, in one transaction; what is settled is not replaced by what is not.
    core::Result<void> put(const std::map<core::SlotIndex, SlotOutcome>& outcomes);
    core::Result<void> put(const std::map<core::SlotIndex, core::PlanExplanation>& reasons);
    /// Slots in [from, until).
    [[nodiscard]] core::Result<std::map<core::SlotIndex, SlotOutcome>> outcomes(core::SlotIndex from,
                                                                                core::SlotIndex until) const;
    [[nodiscard]] core::Result<std::map<core::SlotIndex, core::PlanExplanation>> reasons(core::SlotIndex from,
                                                                                         core::SlotIndex until) const;

private:
    explicit HouseholdLog(std::unique_ptr<core::Database> database) : m_database(std::move(database)) {}

    std::unique_ptr<core::Database> m_database;
};

} // namespace wattbourse::app
