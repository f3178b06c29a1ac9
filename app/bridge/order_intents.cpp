// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/order_intents.h"

#include <charconv>

namespace wattbourse::app {

namespace {

constexpr std::string_view kStart = "ticket:";

class Cursor {
public:
    explicit Cursor(std::string_view text) : m_left(text) {}

    bool word(std::string_view expected) {
        m_good = m_good && m_left.starts_with(expected);
        if (m_good)
            m_left.remove_prefix(expected.size());
        return m_good;
    }
    template <class T>
    T number() {
        T value{};
        const auto [end, error] = std::from_chars(m_left.data(), m_left.data() + m_left.size(), value);
        m_good = m_good && error == std::errc{};
        if (m_good)
            m_left.remove_prefix(static_cast<std::size_t>(end - m_left.data()));
        return value;
    }
    [[nodiscard]] char peek() const { return m_left.empty() ? '\0' : m_left.front(); }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_left.empty(); }

private:
    std::string_view m_left;
    bool m_good = true;
};

} // namespace

std::string textOf(const OrdersIntent& intent) {
    std::string out(kStart);
    out += std::to_string(intent.time.seconds) + ':' + std::to_string(intent.number) + ':';
    for (std::size_t i = 0; i < intent.orders.size(); ++i) {
        const core::OrderIntent& order = intent.orders[i];
        out += (i > 0 ? ",m" : "m") + std::to_string(order.market.value) + 's' + std::to_string(order.slot.value) +
               (order.side == core::Side::Buy ? 'b' : 'a') + std::to_string(order.tick.value) + 'q' +
               std::to_string(order.quantity.value);
    }
    return out;
}

std::optional<OrdersIntent> ordersIntentOf(std::string_view text) {
    Cursor at(text);
    OrdersIntent out;
    at.word(kStart);
    out.time = {at.number<std::int64_t>()};
    at.word(":");
    out.number = at.number<std::int64_t>();
    at.word(":");
    do {
        core::OrderIntent order;
        at.word("m");
        order.market = {at.number<std::uint32_t>()};
        at.word("s");
        order.slot = {at.number<std::uint32_t>()};
        order.side = at.peek() == 'a' ? core::Side::Sell : core::Side::Buy;
        at.word(order.side == core::Side::Sell ? "a" : "b");
        order.tick = {at.number<std::uint16_t>()};
        at.word("q");
        order.quantity = {at.number<std::int64_t>()};
        if (!at.good())
            return std::nullopt;
        out.orders.push_back(order);
    } while (at.peek() == ',' && at.word(","));
    return at.atEnd() ? std::optional(out) : std::nullopt;
}

} // namespace wattbourse::app
