// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv.h"
#include "core/market/order.h"

#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::core {

/// What a list of orders is checked against: the market's grid.
struct OrderListRules {
    MarketId market;
    std::uint32_t slotSeconds{900};
    Price tick;
    Price lowest;
    std::uint16_t ticks{1024};
    Energy smallest;
    Energy largest;
};

struct OrderLine {
    std::size_t line{};
    OrderIntent order;
};

struct OrderLineError {
    std::size_t line{};
    /// The column's name, empty for the line as a whole.
    std::string field;
    Error error;
};

/// What a preview shows: orders beside every line that is wrong. Only a list without errors is placed.
struct OrderList {
    std::vector<OrderLine> orders;
    std::vector<OrderLineError> errors;
};

/// Reads orders from CSV with a header that names, in any order, `slot` (its start, UTC, 2026-11-25T14:45Z), `side`
/// (buy or sell), `quantity_kwh` and `limit_ct`; both styles of CSV, at most 1 MiB and 10,000 lines. A limit that is no
/// whole tick, a quantity outside the market's, a time that begins no slot, and an order given twice are errors of
/// their line. Malformed or OutOfRange when it is no such table at all.
Result<OrderList> readOrders(std::string_view csv, const OrderListRules& rules);

/// The same table, from orders.
std::string writeOrders(const std::vector<OrderIntent>& orders, const OrderListRules& rules, CsvStyle style);

} // namespace wattbourse::core
