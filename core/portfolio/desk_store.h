// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"
#include "core/portfolio/alert_rules.h"
#include "core/storage/sql.h"

namespace wattbourse::core {

/// An order that is kept on the desk and is not in the market.
struct KeptOrder {
    std::int64_t number{};
    OrderIntent order;
    /// The placed order that it was; 0 for one that was never placed.
    OrderId of;
    UnixTime made;
    bool operator==(const KeptOrder&) const = default;
};

struct LoggedAlert {
    std::int64_t number{};
    Alert alert;
    bool seen{};
};

/// How a market's slot looked to the desk at one moment: what a replay shows again. How it was proven is kept beside
/// it; the proof itself is not.
struct TapeFrame {
    UnixTime at;
    MarketId market;
    SlotIndex slot;
    SlotBook book;
    std::vector<OrderRecord> orders;
    std::optional<SlotPosition> position;
    /// 0 for a head, 1 for a final block, 2 for a settled one.
    std::uint8_t finality{};
    std::uint64_t block{};
};

/// A frame as it lies on the tape: tape_code.h reads its body. A day of them is held like this, not unpacked.
struct TapeRow {
    UnixTime at;
    SlotIndex slot;
    std::uint8_t finality{};
    std::uint64_t block{};
    Bytes body;
};

/// What a trading desk keeps: inactive orders, alert rules and their log, the tape of past days. Any thread.
class DeskStore {
public:
    /// `store` outlives this and comes from openPortfolio().
    explicit DeskStore(SqlConnection& store) : m_store(store) {}

    Result<void> keep(std::span<const KeptOrder> orders);
    /// Unknown numbers are ignored. All or none.
    Result<void> drop(std::span<const std::int64_t> numbers);
    [[nodiscard]] Result<std::vector<KeptOrder>> kept() const;

    /// Adds a rule with number 0, or changes the one with its number. OutOfRange as of checkAlertRule.
    Result<void> putRule(const AlertRule& rule);
    Result<void> dropRule(std::int64_t number);
    [[nodiscard]] Result<std::vector<AlertRule>> rules() const;
    Result<void> log(std::span<const Alert> alerts);
    Result<void> markSeen();
    /// Newest first, at most `limit` (1 to 10,000).
    [[nodiscard]] Result<std::vector<LoggedAlert>> alerts(std::int64_t limit) const;

    /// Adds to the tape; a moment of a slot that is on it already stays as it was.
    Result<void> record(std::span<const TapeFrame> frames);
    /// Frames of a market in [from, until), in the order of their time; at most 200,000.
    [[nodiscard]] Result<std::vector<TapeRow>> tape(MarketId market, UnixTime from, UnixTime until) const;
    /// UTC days, counted from 1970, that have frames; newest first.
    [[nodiscard]] Result<std::vector<std::int64_t>> tapeDays() const;
    /// Drops what is older.
    Result<void> forgetTape(UnixTime before);

private:
    SqlConnection& m_store;
};

} // namespace wattbourse::core
