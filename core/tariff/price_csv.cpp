// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariff/price_series.h"

#include <chrono>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxBytes = 4U << 20U;
constexpr std::size_t kMaxLines = 100'000;

// Exactly `digits` digits at the front of `text`, which are taken off.
std::optional<int> number(std::string_view& text, std::size_t digits) {
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(0, digits)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<UnixTime> isoTime(std::string_view text) {
    const auto year = number(text, 4);
    if (!year || !take(text, '-'))
        return std::nullopt;
    const auto month = number(text, 2);
    if (!month || !take(text, '-'))
        return std::nullopt;
    const auto day = number(text, 2);
    if (!day || !take(text, 'T'))
        return std::nullopt;
    const auto hour = number(text, 2);
    if (!hour || !take(text, ':'))
        return std::nullopt;
    const auto minute = number(text, 2);
    int second = 0;
    if (take(text, ':')) {
        const auto seconds = number(text, 2);
        if (!seconds)
            return std::nullopt;
        second = *seconds;
    }
    int offset = 0;
    if (!take(text, 'Z')) {
        const int sign = take(text, '+') ? 1 : take(text, '-') ? -1 : 0;
        const auto hours = number(text, 2);
        if (sign == 0 || !hours || !take(text, ':'))
            return std::nullopt;
        const auto minutes = number(text, 2);
        if (!minutes || *hours > 14 || *minutes > 59)
            return std::nullopt;
        offset = sign * (*hours * 3'600 + *minutes * 60);
    }
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!text.empty() || !date.ok() || *year < 1970 || *hour > 23 || !minute || *minute > 59 || second > 59)
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    return UnixTime{days * 86'400 + *hour * 3'600 + *minute * 60 + second - offset};
}

} // namespace

Result<UnixTime> parseIsoTime(std::string_view text) {
    if (const auto time = isoTime(text))
        return *time;
    return fail(ErrorCode::Malformed, "not a time like 2026-03-29T01:00Z");
}

Result<PriceSeries> priceSeriesFromCsv(std::string_view text) {
    if (text.size() > kMaxBytes)
        return fail(ErrorCode::OutOfRange, "prices: more than 4 MiB");
    std::vector<PriceStep> steps;
    std::size_t line = 0;
    while (!text.empty()) {
        if (++line > kMaxLines)
            return fail(ErrorCode::OutOfRange, "prices: more than 100000 lines");
        const std::size_t end = text.find('\n');
        std::string_view row = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!row.empty() && row.back() == '\r')
            row.remove_suffix(1);
        const auto at = [&](const std::string& what) {
            return fail(ErrorCode::Malformed, "prices, line " + std::to_string(line) + ": " + what);
        };
        if (line == 1) {
            if (row != "start,end,price")
                return at("the heading is start,end,price");
            continue;
        }
        const std::size_t first = row.find(',');
        const std::size_t second = first == std::string_view::npos ? first : row.find(',', first + 1);
        if (second == std::string_view::npos || row.find(',', second + 1) != std::string_view::npos)
            return at("not three columns");
        const auto from = parseIsoTime(row.substr(0, first));
        const auto until = parseIsoTime(row.substr(first + 1, second - first - 1));
        const auto price = parseDecimal(row.substr(second + 1), 6);
        if (!from)
            return at("start: " + from.error().detail);
        if (!until)
            return at("end: " + until.error().detail);
        if (!price)
            return at("price: " + price.error().detail);
        steps.push_back({*from, *until, {*price}});
    }
    if (line == 0)
        return fail(ErrorCode::Malformed, "prices: empty");
    return PriceSeries::make(std::move(steps));
}

} // namespace wattbourse::core
