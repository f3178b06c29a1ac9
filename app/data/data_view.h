// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/units/units.h"

#include <QString>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// Raw readings on offer.
struct DataOffer {
    std::uint64_t id{};
    core::Address owner;
    core::Hash32 meter;
    core::UnixTime from;
    core::UnixTime until;
    std::uint32_t slots{};
    /// Seconds between two readings.
    std::uint32_t granularity{};
    core::Credit price;
    core::UnixTime offeredUntil;
    bool mine{};
    bool operator==(const DataOffer&) const = default;
};

/// Where a sale stands. As the contract has it.
enum class SaleStep { Ordered, Delivered, Disputed, Revealed, Paid, Refunded };

struct DataSale {
    std::uint64_t id{};
    DataOffer offer;
    core::Address buyer;
    /// This account sells; else it buys.
    bool selling{};
    SaleStep step{SaleStep::Ordered};
    core::UnixTime deadline;
    core::Credit price;
    /// The sealed readings are in this terminal's folder.
    bool haveParcel{};
    /// What this terminal found out about the delivery; empty before it was checked.
    QString verdict{};
    std::optional<bool> genuine{};
    bool operator==(const DataSale&) const = default;
};

/// One slot of a delivery, checked.
struct CheckedSlot {
    core::UnixTime start;
    std::uint64_t readings{};
    bool genuine{};
    QString finding;
};

struct DataVerdict {
    std::uint64_t sale{};
    std::vector<CheckedSlot> slots;
    std::uint64_t readings{};
    bool genuine{};
    /// The final block that it was compared with.
    std::uint64_t block{};
};

/// A check under way.
struct DataCheck {
    std::uint64_t sale{};
    std::size_t done{};
    std::size_t all{};
};

/// What the owner of the terminal's meter could offer: slots that ended, were reported and whose readings are here.
struct Offerable {
    core::Hash32 meter;
    core::UnixTime from;
    core::UnixTime until;
    std::uint32_t slots{};
    std::uint64_t readings{};
};

/// What a server of another network asks of this one's flexibility.
struct OutsideRequest {
    /// The server's address and what it calls the event: strangers' words, made plain.
    QString server;
    QString title;
    /// "use 50.0 kW less".
    QString what;
    core::UnixTime from;
    /// Absent: until it is taken back.
    std::optional<core::UnixTime> until;
    bool withdrawn{};
    /// What was delivered was reported.
    bool reported{};
};

/// All that the data page shows. What is absent is not known yet.
struct DataView {
    core::UnixTime now;
    core::Address account;
    std::optional<std::vector<DataOffer>> offers;
    std::optional<std::vector<DataSale>> sales;
    Figure proof;
    std::optional<Offerable> offerable;
    std::optional<DataCheck> check;
    std::optional<DataVerdict> verdict;
    /// Absent while no other network is asked.
    std::optional<std::vector<OutsideRequest>> requests;
    /// Why nothing can be signed now, as a sentence; empty when it can.
    QString blocked;
    /// What became of the last wish, as a sentence.
    QString said;
};

} // namespace wattbourse::app
