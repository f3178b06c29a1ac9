// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/iso_time.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <optional>

namespace wattbourse::core::openadr {

namespace {

using namespace std::chrono;

constexpr std::int64_t kMostYears = 9'999;
constexpr std::int64_t kDaySeconds = 86'400;
// More digits are not read: 9,999 years are 3.2e11 seconds.
constexpr std::size_t kMostDigits = 12;

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool take(char c) {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// Exactly `digits` of them.
    std::optional<int> fixed(std::size_t digits) {
        if (m_rest.size() < digits)
            return std::nullopt;
        int out = 0;
        for (std::size_t at = 0; at < digits; ++at) {
            if (m_rest[at] < '0' || m_rest[at] > '9')
                return std::nullopt;
            out = out * 10 + (m_rest[at] - '0');
        }
        m_rest.remove_prefix(digits);
        return out;
    }
    /// At least one digit.
    std::optional<std::int64_t> number() {
        std::size_t digits = 0;
        std::int64_t out = 0;
        while (digits < m_rest.size() && m_rest[digits] >= '0' && m_rest[digits] <= '9') {
            if (digits == kMostDigits)
                return std::nullopt;
            out = out * 10 + (m_rest[digits++] - '0');
        }
        if (digits == 0)
            return std::nullopt;
        m_rest.remove_prefix(digits);
        return out;
    }
    [[nodiscard]] bool done() const { return m_rest.empty(); }
    [[nodiscard]] char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }

private:
    std::string_view m_rest;
};

// The designators that may follow, in their order, with what one of them is worth.
struct Designator {
    char letter;
    std::int64_t months;
    std::int64_t seconds;
};
constexpr std::array kDate{Designator{'Y', 12, 0}, Designator{'M', 1, 0}, Designator{'W', 0, 7 * kDaySeconds},
                           Designator{'D', 0, kDaySeconds}};
constexpr std::array kTime{Designator{'H', 0, 3'600}, Designator{'M', 0, 60}, Designator{'S', 0, 1}};

// At least one part, each letter once and in order.
template <std::size_t N>
bool parts(Scanner& scan, const std::array<Designator, N>& designators, IsoDuration& out, bool fractions) {
    std::size_t from = 0;
    bool any = false;
    while (scan.next() >= '0' && scan.next() <= '9') {
        const auto number = scan.number();
        if (!number)
            return false;
        const bool fraction = fractions && scan.take('.');
        if (fraction && !scan.number())
            return false;
        std::size_t at = from;
        while (at < N && !scan.take(designators[at].letter))
            ++at;
        if (at == N || (fraction && designators[at].letter != 'S'))
            return false;
        out.months += *number * designators[at].months;
        out.seconds += *number * designators[at].seconds;
        from = at + 1;
        any = true;
    }
    return any;
}

} // namespace

Result<IsoDuration> parseIsoDuration(std::string_view text) {
    const auto bad = [&] { return fail(ErrorCode::Malformed, "not a duration of ISO 8601 like PT1H"); };
    Scanner scan(text);
    if (scan.take('-'))
        return fail(ErrorCode::OutOfRange, "a negative duration");
    if (!scan.take('P'))
        return bad();
    IsoDuration out;
    const bool date = parts(scan, kDate, out, /*fractions=*/false);
    const bool clock = scan.take('T');
    if (clock && !parts(scan, kTime, out, /*fractions=*/true))
        return bad();
    if ((!date && !clock) || !scan.done())
        return bad();
    if (out.months > kMostYears * 12 || out.seconds > kMostYears * 366 * kDaySeconds)
        return fail(ErrorCode::OutOfRange, "a duration of more than 9,999 years");
    return out;
}

std::string formatIsoDuration(const IsoDuration& duration) {
    std::string out = "P";
    if (duration.months > 0)
        out += std::to_string(duration.months) + "M";
    if (duration.seconds > 0 || duration.months == 0)
        out += "T" + std::to_string(duration.seconds) + "S";
    return out;
}

UnixTime after(UnixTime start, const IsoDuration& duration) {
    const sys_seconds from{seconds{start.seconds}};
    const sys_days day = floor<days>(from);
    year_month_day date = year_month_day{day} + months{duration.months};
    if (!date.ok())
        date = date.year() / date.month() / last;
    const sys_seconds moved = sys_days{date} + (from - day);
    return UnixTime{moved.time_since_epoch().count() + duration.seconds};
}

Result<UnixTime> parseDateTime(std::string_view text) {
    const auto bad = [&] { return fail(ErrorCode::Malformed, "not a time of RFC 3339 like 2026-11-25T14:45:00Z"); };
    Scanner scan(text);
    const auto y = scan.fixed(4);
    if (!y || !scan.take('-'))
        return bad();
    const auto m = scan.fixed(2);
    if (!m || !scan.take('-'))
        return bad();
    const auto d = scan.fixed(2);
    if (!d)
        return bad();
    // A server's "now" is year 0 or 1, and one release writes it as month and day 0.
    const bool nought = *y == 0 && *m == 0 && *d == 0;
    const year_month_day date =
        nought ? year{0} / January / 1 : year{*y} / month{static_cast<unsigned>(*m)} / day{static_cast<unsigned>(*d)};
    if (!date.ok())
        return fail(ErrorCode::OutOfRange, "no day of the calendar");
    const std::int64_t midnight = sys_seconds{sys_days{date}}.time_since_epoch().count();
    if (scan.done())
        return UnixTime{midnight};
    if (!scan.take('T') && !scan.take('t') && !scan.take(' '))
        return bad();
    std::array<int, 3> clock{};
    for (std::size_t at = 0; at < clock.size(); ++at) {
        const auto part = scan.fixed(2);
        if (!part || (at < 2 && !scan.take(':')))
            return bad();
        clock[at] = *part;
    }
    // A leap second is the first of the next minute.
    if (clock[0] > 23 || clock[1] > 59 || clock[2] > 60)
        return fail(ErrorCode::OutOfRange, "no time of a day");
    if (scan.take('.') && !scan.number())
        return bad();
    std::int64_t offset = 0;
    if (scan.next() == '+' || scan.next() == '-') {
        const std::int64_t sign = scan.take('+') ? 1 : (scan.take('-'), -1);
        const auto hours = scan.fixed(2);
        const bool colon = scan.take(':');
        const auto minutes = scan.fixed(2);
        if (!hours || !colon || !minutes || *hours > 23 || *minutes > 59)
            return bad();
        offset = sign * (*hours * 3'600 + *minutes * 60);
    } else if (!scan.take('Z') && !scan.take('z') && !(*y <= 1 && scan.done())) {
        return bad();
    }
    if (!scan.done())
        return bad();
    return UnixTime{midnight + clock[0] * 3'600 + clock[1] * 60 + clock[2] - offset};
}

std::string formatDateTime(UnixTime time) {
    const sys_seconds point{seconds{time.seconds}};
    const sys_days day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss clock{point - day};
    std::array<char, 48> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return out.data();
}

} // namespace wattbourse::core::openadr
