// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comforts_view.h"
#include "app/models/figure.h"
#include "app/models/offers_view.h"
#include "app/models/status_view.h"
#include "core/api/market.h"
#include "core/api/meter.h"
#include "core/energy/slot_accumulator.h"

#include <QString>
#include <optional>
#include <vector>

/// What the household's home shows. Absent values are unknown and are never shown as zero.
namespace wattbourse::app {

/// Live power of the home. Import and charging positive.
struct NowView {
    std::optional<core::Power> grid;
    std::optional<core::Power> home;
    std::optional<core::Power> solar;
    std::optional<core::Power> battery;
    std::optional<core::UnixTime> readAt;
    /// Without a voltage channel: the power is apparent power.
    bool indicative = false;
    /// The home's devices exist in figures only.
    bool simulated = false;
    bool operator==(const NowView&) const = default;
};

/// How a closed slot's figure came about; estimated ones have no reading here.
struct SlotMark {
    core::UnixTime from;
    core::UnixTime to;
    core::SlotQuality quality{core::SlotQuality::Measured};
    bool operator==(const SlotMark&) const = default;
};

/// How many of today's slots were measured how well.
struct SlotQualities {
    int measured = 0;
    int partly = 0;
    int estimated = 0;
    int tampered = 0;
    bool operator==(const SlotQualities&) const = default;
};

struct EnergyRegister {
    core::Energy drawn;
    core::Energy fed;
    bool operator==(const EnergyRegister&) const = default;
};

/// The meter, as its owner needs to know it.
struct MeterView {
    QString name;
    core::MeterLink::State link{core::MeterLink::State::Closed};
    core::SealState seal{core::SealState::Unknown};
    std::optional<core::MeterReading> last;
    std::uint64_t readings{};
    std::uint64_t refused{};
    /// What is wrong, one sentence; empty when nothing is.
    QString problem;
    SlotQualities today;
    /// Drawn and fed since the home's first slot, over every meter that it had; none before that.
    std::optional<EnergyRegister> total;
};

struct TodayView {
    /// Net cost since midnight in cr; its text is the amount without the unit. None when not known yet.
    std::optional<Figure> cost;
    /// The same energy on the tariff without trading, and the tariff's name.
    std::optional<core::Credit> withoutTrading;
    QString tariff;
    int provisionalSlots = 0;
    bool operator==(const TodayView&) const = default;
};

/// What the agent will trade next, or has just offered.
struct NextTradeView {
    core::Side side{core::Side::Buy};
    core::Energy quantity;
    core::Price limit;
    core::UnixTime from;
    core::UnixTime to;
    core::UnixTime gateCloses;
    /// One sentence, from the plan.
    QString reason;
    bool operator==(const NextTradeView&) const = default;
};

struct AgentView {
    AgentState state{AgentState::Off};
    /// Why it is paused or in its safe mode; while it trades, why its last order waits to be sent.
    QString why;
    std::optional<core::UnixTime> planned;
    std::optional<core::UnixTime> nextPlan;
    int ordersToday = 0;
    int tradesToday = 0;
    /// The owner lets it rest until then.
    std::optional<core::UnixTime> pausedUntil{};
    bool operator==(const AgentView&) const = default;
};

struct PowerPoint {
    core::UnixTime time;
    core::Power power;
    bool operator==(const PowerPoint&) const = default;
};
struct ForecastPoint {
    core::UnixTime time;
    core::Power expected;
    core::Power low;
    core::Power high;
    bool operator==(const ForecastPoint&) const = default;
};
/// Energy traded in one slot: bought positive, sold negative. `certain` once cleared.
struct TradeBar {
    core::UnixTime from;
    core::UnixTime to;
    core::Energy energy;
    bool certain = false;
    bool operator==(const TradeBar&) const = default;
};
struct PriceStep {
    core::UnixTime from;
    core::UnixTime to;
    core::Price price;
    bool forecast = false;
    bool operator==(const PriceStep&) const = default;
};

/// Flexibility that was sold or may be: so much less (negative) or more at the meter.
struct FlexBand {
    core::UnixTime from;
    core::UnixTime to;
    core::Energy change;
    bool operator==(const FlexBand&) const = default;
};

/// One picture of a day, or of a part of it. Every series is in order of time.
struct DayView {
    core::UnixTime from;
    core::UnixTime to;
    core::UnixTime now;
    std::vector<PowerPoint> used;
    std::vector<PowerPoint> solar;
    std::vector<ForecastPoint> usedForecast;
    std::vector<PowerPoint> solarForecast;
    /// What the home would use without any shifting; empty where nobody computed it.
    std::vector<PowerPoint> baseline;
    std::vector<TradeBar> trades;
    std::vector<PriceStep> prices;
    /// Of every slot that is over and known of.
    std::vector<SlotMark> qualities;
    std::vector<FlexBand> flex;
    bool operator==(const DayView&) const = default;
};

/// "Last week you would have traded 31 of 42 kWh and paid 4.10 instead of 6.80": computed by backtest, never made up.
struct PreviewView {
    /// The limits it was computed for.
    core::Price maxBuy;
    core::Price minSell;
    core::Energy traded;
    core::Energy of;
    core::Credit paid;
    core::Credit insteadOf;
    /// Of the past that it was computed for.
    std::chrono::seconds period{};
    bool operator==(const PreviewView&) const = default;
};

struct LimitsView {
    /// In force on the chain; absent before the first save.
    std::optional<core::Preferences> inForce;
    /// What a save starts from: the caps where nothing is in force yet, and whose permission until when a save renews.
    core::Preferences draft;
    Figure proof;
    /// The axis of prices and its step.
    core::Price lowest;
    core::Price highest;
    core::Price tick;
    /// kWh cleared per equal price band between lowest and highest, lately (any unit: only shares matter).
    std::vector<std::int64_t> pastVolumes;
    std::optional<core::Price> supplierPrice;
    std::optional<PreviewView> preview;
    /// A save is under way: what it waits for, one sentence.
    QString saving;
    /// Why the last save failed, one sentence.
    QString problem;
    bool operator==(const LimitsView&) const = default;
};

struct OrderRow {
    enum class State { Sent, Sealed, Open, Cleared, Cancelled, Rejected };
    /// Stable over updates.
    QString id;
    core::UnixTime from;
    core::UnixTime to;
    core::Side side{core::Side::Buy};
    core::Energy quantity;
    core::Price limit;
    State state{State::Sent};
    /// While open.
    std::optional<core::UnixTime> gateCloses;
    /// When cleared: zero says that nothing was traded.
    std::optional<core::Energy> filled;
    std::optional<core::Price> price;
    /// Why the result is what it is, one sentence; empty when there is nothing to explain.
    QString reason;
    /// Its text is not shown.
    Figure proof;
    bool operator==(const OrderRow&) const = default;
};

struct HouseholdView {
    core::UnixTime now;
    NowView power;
    MeterView meter;
    TodayView today;
    std::optional<NextTradeView> next;
    /// A request that waits for its owner's answer; it stands in the next trade's place.
    std::optional<core::FlexEvent> request;
    AgentView agent;
    DayView day;
    LimitsView limits;
    ComfortsView comfort;
    /// Newest slot first.
    std::vector<OrderRow> orders;
};

} // namespace wattbourse::app
