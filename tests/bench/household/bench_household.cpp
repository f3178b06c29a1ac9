// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's own thread works out of a household's past, with a year of quarter hours stored, as a part of the
// 16 ms of a picture: the preview that is drawn anew with each view, and the history of the day that is open. Medians
// of this thread's processor time.
#include "app/bridge/household_past.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace wattbourse;
using namespace wattbourse::app;

namespace {

constexpr int kRounds = 21;
constexpr double kPicture = 0.016;
constexpr std::uint32_t kYear = 365 * 96;
constexpr core::UnixTime kNow{1'800'000'000 / 86'400 * 86'400};

HouseholdPast yearBefore(core::SlotIndex now) {
    HouseholdPast out;
    for (std::uint32_t slot = now.value - kYear; slot < now.value; ++slot) {
        core::StoredSlot stored;
        stored.meter = "WB-0042";
        stored.slot = {slot};
        stored.imported = {slot % 700};
        out.stored.push_back(stored);
        out.outcomes[{slot}] = SlotOutcome{.contracted = {static_cast<std::int64_t>(slot % 300)},
                                           .metered = core::Energy{slot % 700},
                                           .settled = true,
                                           .trade = {-30'000},
                                           .imbalance = {-9'000},
                                           .clearing = core::Price{120'000 + slot % 90 * 1'000},
                                           .up = {300'000},
                                           .down = {60'000}};
        core::PlanExplanation why;
        why.slot = {slot};
        why.grid = {slot % 700};
        out.reasons[{slot}] = why;
    }
    return out;
}

double processorSeconds() {
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) / 1e9;
}

template <class Work>
bool report(const char* what, Work&& work) {
    std::vector<double> seconds;
    for (int round = 0; round < kRounds; ++round) {
        const double start = processorSeconds();
        if (!work())
            std::abort();
        seconds.push_back(processorSeconds() - start);
    }
    std::nth_element(seconds.begin(), seconds.begin() + kRounds / 2, seconds.end());
    const double ratio = seconds[kRounds / 2] / kPicture;
    std::printf("%s / 16 ms  %.3f  1.00  %s\n", what, ratio, ratio <= 1 ? "ok" : "OVER");
    return ratio <= 1;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    core::MarketRow row;
    row.slotSeconds = 900;
    row.tick = {1'000};
    row.ticks = 300;
    row.imbalanceUp = {300'000};
    row.imbalanceDown = {60'000};
    const core::SlotIndex now = core::SlotCalendar(900).at(kNow);
    const HouseholdPast past = yearBefore(now);
    TerminalState state;
    state.now = kNow;
    state.market = std::make_shared<const MarketSnapshot>();
    core::Preferences wanted;
    wanted.maxBuy = {180'000};
    wanted.minSell = {110'000};
    bool ok = report("preview of price limits, a year stored",
                     [&] { return previewOf(past, row, wanted, kNow).has_value(); });
    // A day is read at a time.
    HouseholdPast day;
    day.stored.assign(past.stored.end() - 96, past.stored.end());
    day.outcomes.insert(std::prev(past.outcomes.end(), 96), past.outcomes.end());
    day.reasons.insert(std::prev(past.reasons.end(), 96), past.reasons.end());
    const core::UnixTime yesterday = kNow - std::chrono::hours(24);
    ok = report("history of a day of quarter hours",
                [&] { return historySlots(state, row, day, yesterday, kNow).size() == 96; }) &&
         ok;
    ok = report("history of a day, a year given",
                [&] { return historySlots(state, row, past, yesterday, kNow).size() == 96; }) &&
         ok;
    return ok ? 0 : 1;
}
