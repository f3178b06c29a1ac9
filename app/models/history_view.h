// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"
#include "core/api/meter.h"
#include "core/market/order.h"
#include "core/time/slot.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

/// What a household's past shows: a day's slots with everything behind each. Absent values are unknown.
namespace wattbourse::app {

struct HistoryOrder {
    core::Side side{core::Side::Buy};
    core::Energy quantity;
    core::Price limit;
    /// What came of it.
    QString result;
    /// Why this order, why at this price, and which rule decided; empty where the agent's reasons are not known.
    QString why;
    bool operator==(const HistoryOrder&) const = default;
};

struct HistoryPayment {
    QString words;
    /// Positive: paid to the household.
    core::Credit credit;
    /// The meter's readings are behind it.
    bool metered = false;
    bool operator==(const HistoryPayment&) const = default;
};

struct HistorySlot {
    core::SlotIndex slot;
    core::UnixTime from;
    core::UnixTime to;
    /// Why this plan, and which rule decided.
    QString plan;
    std::vector<HistoryOrder> orders;
    /// Bought positive.
    std::optional<core::Energy> traded;
    std::optional<core::Energy> imported;
    std::optional<core::Energy> exported;
    /// How good the reading is, in words, and whether there is nothing to say against it.
    QString quality;
    bool whole = true;
    std::vector<HistoryPayment> payments;
    /// Positive: the household paid. Absent before the slot is settled.
    std::optional<core::Credit> cost;
    /// Where its settlement stands.
    QString settlement;
    Figure proof;
    bool operator==(const HistorySlot&) const = default;
};

struct PlanVersionRow {
    std::uint32_t number{};
    core::UnixTime made;
    QString changes;
    bool operator==(const PlanVersionRow&) const = default;
};

/// The raw readings of a slot, held against what was reported.
struct SlotReadings {
    enum class Check { Waiting, Fits, DoesNotFit, NotReported, Failed };
    core::SlotIndex slot;
    Check check{Check::Waiting};
    std::vector<core::MeterReading> readings;
    /// Why they could not be read.
    QString problem;
};

struct HistoryView {
    QDate day;
    /// No day before the first has anything; the last one is today.
    QDate first;
    QDate last;
    /// The day is still being read.
    bool loading = false;
    /// Newest first.
    std::vector<HistorySlot> slots;
    /// Newest first.
    std::vector<PlanVersionRow> versions;
    std::optional<SlotReadings> readings;
};

} // namespace wattbourse::app
