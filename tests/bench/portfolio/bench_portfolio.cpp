// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day of 96 slots of a portfolio loaded with its sums and queried, in a SQLite file and in a PostgreSQL database on
// the same disk. WATTBOURSE_BENCH_MEMBERS sets the number of members (20,000; the desk is meant for 1,000,000).
#include "core/portfolio/open_portfolio.h"
#include "core/portfolio/position_store.h"
#include "tests/support/postgres_server.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace wattbourse;
using namespace wattbourse::core;

namespace {

constexpr std::uint32_t kSlotsPerDay = 96;
constexpr std::int64_t kDay = 20'000;
constexpr std::uint32_t kFirst = static_cast<std::uint32_t>(kDay) * kSlotsPerDay;
// What a screen waits for must not grow with the portfolio as the load does: a page against the load of the day.
constexpr double kPageLimit = 0.05;
// PostgreSQL writes rows of four times the size, by a second process.
constexpr double kLoadLimit = 6.0;

template <class T>
T need(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().detail.c_str());
        std::exit(2);
    }
    return *std::move(result);
}

template <class Work>
double secondsOf(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

EnrolledMember member(std::int64_t number) {
    EnrolledMember out;
    for (std::size_t at = 0; at < 8; ++at)
        out.account.bytes[19 - at] = static_cast<std::uint8_t>(number >> 8 * at);
    out.name = "Member " + std::to_string(number * 7'919 % 1'000'003);
    out.branch = "Branch " + std::to_string(number % 40);
    out.tariff = number % 3 == 0 ? "flat" : "dynamic";
    out.devices = static_cast<std::uint32_t>(number % 16);
    return out;
}

struct Times {
    double members;
    double load;
    double slots;
    double page;
    double worst;
    double day;
};

Times measure(const std::string& location, std::int64_t count) {
    const std::unique_ptr<SqlConnection> store = need(openPortfolio(location));
    MemberStore members(*store);
    PositionStore positions(*store, kSlotsPerDay);
    Times out{};
    out.members = secondsOf([&] {
        if (!members.loadAll(count, [](std::int64_t at) -> Result<EnrolledMember> { return member(at); }))
            std::exit(2);
    });
    out.load = secondsOf([&] {
        std::int64_t at = 0;
        need(positions.loadDay(kDay, [&]() -> Result<std::optional<MemberPosition>> {
            if (at == count * kSlotsPerDay)
                return std::nullopt;
            const std::int64_t slot = at / count;
            const std::int64_t who = at % count;
            ++at;
            return MemberPosition{{kFirst + static_cast<std::uint32_t>(slot)},
                                  {who},
                                  {who * 31 % 4'001 - 2'000},
                                  {(who + slot) * 37 % 4'001 - 2'000},
                                  who % 50 == 0 ? PositionQuality::Missing : PositionQuality::Measured};
        }));
    });
    out.slots = secondsOf([&] {
        if (need(positions.bySlot({kFirst}, {kFirst + kSlotsPerDay})).size() != kSlotsPerDay)
            std::exit(2);
    });
    MemberQuery page;
    page.text = "member 12";
    page.order = MemberOrder::ContractedToday;
    page.descending = true;
    page.day = kDay;
    out.page = secondsOf([&] {
        if (need(members.find(page)).empty())
            std::exit(2);
    });
    out.worst = secondsOf([&] {
        if (need(positions.furthestOff({kFirst + 40}, 100)).size() != 100)
            std::exit(2);
    });
    out.day = secondsOf([&] {
        if (need(positions.memberDay({count / 2}, kDay)).count != kSlotsPerDay)
            std::exit(2);
    });
    std::fprintf(stderr,
                 "  %lld members in %.2f s, %lld positions with sums in %.2f s (%.0f a second), 96 slots' sums %.2f "
                 "ms, searched and "
                 "sorted page %.2f ms, worst 100 of a slot %.2f ms, a member's day %.2f ms\n",
                 static_cast<long long>(count), out.members, static_cast<long long>(count * kSlotsPerDay), out.load,
                 static_cast<double>(count * kSlotsPerDay) / out.load, out.slots * 1e3, out.page * 1e3, out.worst * 1e3,
                 out.day * 1e3);
    return out;
}

int report(const char* name, double ratio, double limit) {
    std::printf("%s  %.4f  %.2f  %s\n", name, ratio, limit, ratio <= limit ? "ok" : "OVER");
    return ratio <= limit ? 0 : 1;
}

} // namespace

int main() {
    const char* wanted = std::getenv("WATTBOURSE_BENCH_MEMBERS");
    const std::int64_t count = wanted != nullptr ? std::strtoll(wanted, nullptr, 10) : 20'000;
    if (count < 5'000 || count > 10'000'000) {
        std::fprintf(stderr, "WATTBOURSE_BENCH_MEMBERS: 5000 to 10000000\n");
        return 2;
    }
    const test::TemporaryFolder folder;
    std::fprintf(stderr, "SQLite\n");
    const Times sqlite = measure((folder.path() / "portfolio.sqlite").string(), count);
    test::PostgresServer server;
    std::fprintf(stderr, "PostgreSQL\n");
    const Times postgres = measure(server.database("portfolio"), count);
    int over = 0;
    over |= report("portfolio: day loaded, PostgreSQL / SQLite", postgres.load / sqlite.load, kLoadLimit);
    over |= report("portfolio: searched page / loading the day, SQLite", sqlite.page / sqlite.load, kPageLimit);
    over |= report("portfolio: searched page / loading the day, PostgreSQL", postgres.page / postgres.load, kPageLimit);
    return over;
}
