// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/household_log.h"
#include "app/bridge/terminal_state.h"
#include "app/models/history_view.h"
#include "app/models/household_view.h"
#include "app/models/offers_view.h"
#include "app/models/savings_view.h"
#include "core/baseline/score.h"

/// Pure functions between what is stored of a household and its history, preview, savings and baselines. Any thread.
namespace wattbourse::app {

/// What is stored of consecutive slots.
struct HouseholdPast {
    /// Oldest first.
    std::vector<core::StoredSlot> stored;
    std::map<core::SlotIndex, SlotOutcome> outcomes;
    std::map<core::SlotIndex, core::PlanExplanation> reasons;
};

/// Of the slots that are over and proven at a final block.
std::map<core::SlotIndex, SlotOutcome> outcomesIn(const MarketSnapshot& market, const core::MarketRow& row,
                                                  core::UnixTime now);

/// Slots in [from, to) that are over or have begun, newest first. What the network was asked for lately comes with its
/// proof, what is older from the past.
std::vector<HistorySlot> historySlots(const TerminalState& state, const core::MarketRow& row, const HouseholdPast& past,
                                      core::UnixTime from, core::UnixTime to);
std::vector<PlanVersionRow> planVersions(const TerminalState& state, const core::MarketRow& row, core::UnixTime from,
                                         core::UnixTime to);

/// Over the slots of the last seven days that are measured, as far as they are known.
std::optional<PreviewView> previewOf(const HouseholdPast& past, const core::MarketRow& row,
                                     const core::Preferences& wanted, core::UnixTime now);

/// Sums the slots that are settled, measured and have a price in the tariff. NotFound where the tariff has no prices at
/// all, Malformed or OutOfRange as core's tariff says. `zone` is the home's, an IANA name.
core::Result<SavingsResult> savingsOf(const HouseholdPast& past, std::uint32_t slotSeconds,
                                      const ComparedTariff& tariff, SavingsPeriod period, core::UnixTime from,
                                      core::UnixTime now, const std::string& zone);

/// How the ways of estimating a baseline did on the household's own days, and the best one's estimate of each event.
struct BaselineFindings {
    std::vector<BaselineMethodRow> methods;
    std::map<std::uint64_t, BaselineAdvice> advice;
};
/// NotFound with too little history.
core::Result<BaselineFindings> findBaselines(const HouseholdPast& past, const std::vector<core::FlexEvent>& events,
                                             std::uint32_t slotSeconds);

/// A slot's raw readings against the root that was stored with it.
SlotReadings checkReadings(const core::StoredSlot& slot, std::vector<core::MeterReading> readings);

} // namespace wattbourse::app
