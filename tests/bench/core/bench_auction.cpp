// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A million orders cleared and filled, against only summing them into ticks; in turns, the median of each.
#include "core/market/auction.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace wattbourse::core;

namespace {

constexpr int kRounds = 15;
constexpr double kLimit = 10.0;

template <class Work>
double secondsOf(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + kRounds / 2, values.end());
    return values[kRounds / 2];
}

} // namespace

int main() {
    std::mt19937 random(1);
    std::vector<AuctionOrder> orders(1'000'000);
    for (AuctionOrder& order : orders)
        order = {random() % 2 == 0 ? Side::Buy : Side::Sell,
                 {static_cast<std::uint16_t>(random() % kMaxTicks)},
                 {1 + static_cast<std::int64_t>(random() % 5'000)}};

    std::vector<double> summing;
    std::vector<double> clearing;
    std::int64_t seen = 0;
    for (int round = 0; round < kRounds; ++round) {
        summing.push_back(secondsOf([&] {
            std::array<std::array<std::int64_t, kMaxTicks>, 2> totals{};
            for (const AuctionOrder& order : orders)
                totals[order.side == Side::Buy ? 0 : 1][order.tick.value] += order.quantity.value;
            seen += totals[0][0] + totals[1][kMaxTicks - 1];
        }));
        clearing.push_back(secondsOf([&] {
            const auto result = clearOrders(orders, kMaxTicks);
            if (!result)
                std::abort();
            seen += result->clearing.volume.value + result->fills.back().down.value;
        }));
    }
    const double ratio = median(clearing) / median(summing);
    std::fprintf(stderr, "clearing %.2f ms, summing %.2f ms (%lld)\n", median(clearing) * 1e3, median(summing) * 1e3,
                 static_cast<long long>(seen));
    std::printf("auction twin, 10^6 orders / summing them into ticks  %.2f  %.2f  %s\n", ratio, kLimit,
                ratio <= kLimit ? "ok" : "OVER");
    return ratio <= kLimit ? 0 : 1;
}
