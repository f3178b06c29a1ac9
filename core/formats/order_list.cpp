// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/order_list.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <optional>
#include <set>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxFile = std::size_t{1} << 20;
constexpr std::size_t kMaxLines = 10'000;
// µcr per kWh in one ct per kWh.
constexpr int kCentDecimals = 4;
constexpr int kKilowattHourDecimals = 3;
constexpr std::array<std::string_view, 4> kColumns = {"slot", "side", "quantity_kwh", "limit_ct"};
enum Column : std::size_t { Slot, SideOf, Quantity, Limit };

// YYYY-MM-DDTHH:MMZ and nothing else.
std::optional<UnixTime> timeOf(std::string_view text) {
    using namespace std::chrono;
    constexpr std::string_view kShape = "0000-00-00T00:00Z";
    if (text.size() != kShape.size())
        return std::nullopt;
    for (std::size_t at = 0; at < kShape.size(); ++at)
        if (kShape[at] == '0' ? text[at] < '0' || text[at] > '9' : text[at] != kShape[at])
            return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t size) {
        int out = 0;
        for (const char c : text.substr(from, size))
            out = out * 10 + (c - '0');
        return out;
    };
    const year_month_day date{year{number(0, 4)}, month{static_cast<unsigned>(number(5, 2))},
                              day{static_cast<unsigned>(number(8, 2))}};
    if (!date.ok() || number(11, 2) > 23 || number(14, 2) > 59 || date.year() < year{1970})
        return std::nullopt;
    const sys_seconds point = sys_days{date} + hours{number(11, 2)} + minutes{number(14, 2)};
    return UnixTime{point.time_since_epoch().count()};
}

std::string textOf(UnixTime time) {
    using namespace std::chrono;
    const sys_seconds point{seconds{time.seconds}};
    const year_month_day date{floor<days>(point)};
    const hh_mm_ss clock{point - floor<days>(point)};
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()));
    return out.data();
}

class Parser {
public:
    Parser(const OrderListRules& rules, CsvStyle style) : m_rules(rules), m_style(style) {}

    Result<void> header(const std::vector<std::string>& cells) {
        for (std::size_t column = 0; column < kColumns.size(); ++column) {
            const auto found = std::find(cells.begin(), cells.end(), kColumns[column]);
            if (found == cells.end())
                return fail(ErrorCode::Malformed,
                            "orders: line 1: column " + std::string(kColumns[column]) + " is missing");
            m_place[column] = static_cast<std::size_t>(found - cells.begin());
        }
        m_width = cells.size();
        return {};
    }

    void line(const std::vector<std::string>& cells, std::size_t number, OrderList& list) {
        m_line = number;
        m_list = &list;
        m_failed = false;
        if (cells.size() != m_width) {
            wrong({}, ErrorCode::Malformed, "has another number of cells than the header");
            return;
        }
        OrderIntent order;
        order.market = m_rules.market;
        const std::string& side = cells[m_place[SideOf]];
        if (side != "buy" && side != "sell")
            wrong("side", ErrorCode::Malformed, "is neither buy nor sell");
        order.side = side == "sell" ? Side::Sell : Side::Buy;
        slot(cells[m_place[Slot]], order);
        quantity(cells[m_place[Quantity]], order);
        limit(cells[m_place[Limit]], order);
        if (m_failed)
            return;
        if (!m_seen.emplace(order.slot.value, order.side == Side::Sell, order.tick.value).second) {
            wrong({}, ErrorCode::Duplicate, "repeats the slot, side and limit of an earlier line");
            return;
        }
        list.orders.push_back({number, order});
    }

private:
    void wrong(std::string_view field, ErrorCode code, std::string what) {
        m_failed = true;
        m_list->errors.push_back({m_line, std::string(field), Error{code, std::move(what)}});
    }

    std::optional<std::int64_t> decimal(const std::string& cell, int decimals, std::string_view field) {
        std::string text = cell;
        if (m_style.decimal != '.') {
            if (text.find('.') != std::string::npos) {
                wrong(field, ErrorCode::Malformed, "has a dot where this file's decimals have a comma");
                return std::nullopt;
            }
            std::replace(text.begin(), text.end(), m_style.decimal, '.');
        }
        const Result<std::int64_t> value = parseDecimal(text, decimals);
        if (value)
            return *value;
        wrong(field, value.error().code, "is no number with at most " + std::to_string(decimals) + " decimals");
        return std::nullopt;
    }

    void slot(const std::string& cell, OrderIntent& order) {
        const std::optional<UnixTime> time = timeOf(cell);
        if (!time)
            return wrong("slot", ErrorCode::Malformed, "is no time like 2026-11-25T14:45Z");
        if (time->seconds % m_rules.slotSeconds != 0)
            return wrong("slot", ErrorCode::OutOfRange, "begins no slot");
        order.slot = SlotCalendar(m_rules.slotSeconds).at(*time);
    }

    void quantity(const std::string& cell, OrderIntent& order) {
        const auto value = decimal(cell, kKilowattHourDecimals, "quantity_kwh");
        if (!value)
            return;
        if (*value < m_rules.smallest.value || *value > m_rules.largest.value)
            return wrong("quantity_kwh", ErrorCode::OutOfRange,
                         "is not within " + formatDecimal(m_rules.smallest.value, kKilowattHourDecimals) + " to " +
                             formatDecimal(m_rules.largest.value, kKilowattHourDecimals));
        order.quantity = {*value};
    }

    void limit(const std::string& cell, OrderIntent& order) {
        const auto value = decimal(cell, kCentDecimals, "limit_ct");
        if (!value)
            return;
        const std::int64_t above = *value - m_rules.lowest.value;
        if (above < 0 || above / m_rules.tick.value >= m_rules.ticks)
            return wrong("limit_ct", ErrorCode::OutOfRange, "is outside the market's prices");
        if (above % m_rules.tick.value != 0)
            return wrong("limit_ct", ErrorCode::OutOfRange,
                         "is no whole tick of " + formatDecimal(m_rules.tick.value, kCentDecimals));
        order.tick = {static_cast<std::uint16_t>(above / m_rules.tick.value)};
    }

    const OrderListRules& m_rules;
    CsvStyle m_style;
    std::array<std::size_t, kColumns.size()> m_place{};
    std::size_t m_width = 0;
    std::set<std::tuple<std::uint32_t, bool, std::uint16_t>> m_seen;
    std::size_t m_line = 0;
    OrderList* m_list = nullptr;
    bool m_failed = false;
};

} // namespace

Result<OrderList> readOrders(std::string_view csv, const OrderListRules& rules) {
    if (csv.size() > kMaxFile)
        return fail(ErrorCode::OutOfRange, "orders: the file is over 1 MiB");
    const CsvStyle style = csvStyleOf(csv);
    Parser parser(rules, style);
    OrderList list;
    std::size_t records = 0;
    WB_TRY(readCsv(csv, style.separator, [&](const std::vector<std::string>& cells, std::size_t line) -> Result<void> {
        if (++records == 1)
            return parser.header(cells);
        if (records > kMaxLines + 1)
            return fail(ErrorCode::OutOfRange, "orders: more than 10000 lines");
        parser.line(cells, line, list);
        return {};
    }));
    if (records == 0)
        return fail(ErrorCode::Malformed, "orders: the file is empty");
    return list;
}

std::string writeOrders(const std::vector<OrderIntent>& orders, const OrderListRules& rules, CsvStyle style) {
    CsvWriter out(style);
    for (const std::string_view column : kColumns)
        out.text(column);
    out.endRow();
    const SlotCalendar calendar(rules.slotSeconds);
    for (const OrderIntent& order : orders) {
        out.text(textOf(calendar.start(order.slot))).text(order.side == Side::Buy ? "buy" : "sell");
        out.number(order.quantity.value, kKilowattHourDecimals);
        out.number(std::int64_t{rules.lowest.value} + std::int64_t{order.tick.value} * rules.tick.value, kCentDecimals);
        out.endRow();
    }
    return out.csv();
}

} // namespace wattbourse::core
