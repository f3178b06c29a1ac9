// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/market/order.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::app {

/// What the outbox remembers a ticket by: when it was confirmed, a number that makes it the only one, and its orders.
/// From this alone the desk knows, after a restart too, what a transaction that is not on the chain yet was for.
struct OrdersIntent {
    core::UnixTime time;
    std::int64_t number{};
    std::vector<core::OrderIntent> orders;
    bool operator==(const OrdersIntent&) const = default;
};

/// "ticket:1795356452:88213:m1s1994840b11q20000,..."
std::string textOf(const OrdersIntent& intent);
/// None for the intents of others.
std::optional<OrdersIntent> ordersIntentOf(std::string_view text);

} // namespace wattbourse::app
