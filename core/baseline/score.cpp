// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baseline/score.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace wattbourse::core {

namespace {

constexpr std::size_t kLeastDays = 5;
constexpr std::size_t kUsualDays = 10;
// Differences in RRMSE below this are no reason to prefer the method that leans to one side.
constexpr double kAsGood = 0.002;

double quantileOf(std::vector<double> values, double p) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double at = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

// Wh a slot by which a day's window stood above its ten like days'; absent without them.
std::optional<double> unusual(const BaselineRecord& record, const BaselineEvent& event,
                              const AdjustmentWindow& window) {
    const auto days = likeDays(record, event, kUsualDays);
    if (days.size() < kUsualDays)
        return std::nullopt;
    const BaselineWindow seen = windowOver(record, event, window, days);
    if (seen.slots == 0)
        return std::nullopt;
    const double like = static_cast<double>(seen.like.value) / static_cast<double>(days.size());
    return (static_cast<double>(seen.actual.value) - like) / static_cast<double>(seen.slots);
}

struct Candidate {
    BaselineEvent event;
    double unusual;
};

// The hours of the events on every day of their kind that had none.
std::vector<Candidate> candidatesFor(const BaselineRecord& record, std::span<const BaselineEvent> events,
                                     const AdjustmentWindow& window) {
    std::set<std::tuple<std::size_t, std::size_t, std::size_t, bool, bool>> hours;
    for (const BaselineEvent& event : events)
        hours.insert({event.firstSlot % record.slotsPerDay, event.slots, event.firstSlot - event.notifiedIn,
                      event.direction == FlexDirection::Up, record.isOther(event.firstSlot / record.slotsPerDay)});
    std::vector<Candidate> out;
    for (const auto& [first, slots, notice, up, other] : hours) {
        for (std::size_t day = 0; day < record.days(); ++day) {
            const std::size_t slot = day * record.slotsPerDay + first;
            if (record.hasEvent(day) || record.isOther(day) != other || slot < notice)
                continue;
            const BaselineEvent event{slot, slots, slot - notice, up ? FlexDirection::Up : FlexDirection::Down};
            bool measured = true;
            for (std::size_t i = 0; i < slots && measured; ++i)
                measured = record.at(slot + i).has_value();
            if (const auto above = measured ? unusual(record, event, window) : std::nullopt)
                out.push_back({event, *above});
        }
    }
    return out;
}

// Days as unusual as three quarters of the events' days, towards the side that they are on; a third of all at least
// where that leaves too few.
std::vector<BaselineEvent> eventLikeDays(const BaselineRecord& record, std::span<const BaselineEvent> events,
                                         const AdjustmentWindow& window) {
    std::vector<Candidate> all = candidatesFor(record, events, window);
    std::vector<double> seen;
    for (const BaselineEvent& event : events)
        if (const auto above =
                record.hasEvent(event.firstSlot / record.slotsPerDay) ? unusual(record, event, window) : std::nullopt)
            seen.push_back(*above);
    const bool above = seen.empty() || quantileOf(seen, 0.5) >= 0;
    std::stable_sort(all.begin(), all.end(), [above](const Candidate& a, const Candidate& b) {
        return above ? a.unusual > b.unusual : a.unusual < b.unusual;
    });
    std::size_t kept = (all.size() + 2) / 3;
    if (!seen.empty()) {
        const double bound = quantileOf(seen, above ? 0.25 : 0.75);
        const auto within = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Candidate& c) {
            return above ? c.unusual >= bound : c.unusual <= bound;
        }));
        if (within >= kUsualDays)
            kept = within;
    }
    std::vector<BaselineEvent> out;
    for (std::size_t i = 0; i < std::min(all.size(), std::max(kept, kUsualDays)); ++i)
        out.push_back(all[i].event);
    return out;
}

} // namespace

void BaselineErrorSum::add(std::span<const Energy> baseline, std::span<const Energy> measured) {
    double day = 0;
    double error = 0;
    for (std::size_t i = 0; i < measured.size(); ++i) {
        const auto was = static_cast<double>(measured[i].value);
        const double miss = static_cast<double>(baseline[i].value) - was;
        m_misses.push_back(-miss);
        m_squares += miss * miss;
        m_sum += miss;
        m_measured += was;
        m_size += std::abs(was);
        day += was;
        error += miss;
    }
    ++m_days;
    if (std::abs(error) <= 0.2 * std::abs(day))
        ++m_within;
}

BaselineErrors BaselineErrorSum::errors() const {
    BaselineErrors out;
    out.days = m_days;
    out.slots = m_misses.size();
    if (m_days == 0)
        return out;
    const auto slots = static_cast<double>(m_misses.size());
    // A home that feeds in as much as it takes has no mean to measure errors by; the size of its readings is one.
    const double size = std::max(std::abs(m_measured), m_size / 2);
    out.rrmse = size > 0 ? std::sqrt(m_squares / slots) / (size / slots) : 0;
    out.bias = size > 0 ? m_sum / size : 0;
    out.within20 = static_cast<double>(m_within) / static_cast<double>(m_days);
    out.low = quantileOf(m_misses, 0.1);
    out.high = quantileOf(m_misses, 0.9);
    return out;
}

Result<BaselineReport> scoreBaselines(const BaselineRecord& record, std::span<const BaselineEvent> events,
                                      const ScoreOptions& options) {
    if (record.slotsPerDay == 0 || events.empty())
        return fail(ErrorCode::OutOfRange, "no slots in a day, or no hours of events");
    for (const BaselineEvent& event : events)
        if (event.slots == 0 || event.notifiedIn > event.firstSlot)
            return fail(ErrorCode::OutOfRange, "an event has no slots or was notified after it began");
    BaselineReport report;
    report.eventLike = eventLikeDays(record, events, options.window);
    const std::vector<BaselineMethod> methods = allBaselineMethods();
    std::vector<BaselineErrorSum> sums(methods.size());
    BaselineErrorSum contract;
    std::vector<BaselineEvent> used;
    for (const BaselineEvent& event : report.eventLike) {
        std::map<BaselineDays, std::array<std::vector<Energy>, 5>> answers;
        bool all = true;
        for (const BaselineMethod& method : methods) {
            if (!all || answers.contains(method.days))
                continue;
            auto answer = baselinesOver(method.days, record, event, options.window);
            all = answer.has_value();
            if (answer)
                answers.emplace(method.days, std::move(*answer));
        }
        const auto settled = contractBaseline(record, event, options.contract);
        if (!all || !settled)
            continue;
        std::vector<Energy> measured;
        for (std::size_t i = 0; i < event.slots; ++i)
            measured.push_back(*record.at(event.firstSlot + i));
        for (std::size_t i = 0; i < methods.size(); ++i)
            sums[i].add(answers[methods[i].days][static_cast<std::size_t>(methods[i].adjustment)], measured);
        contract.add(*settled, measured);
        used.push_back(event);
    }
    if (used.size() < kLeastDays)
        return fail(ErrorCode::NotFound, std::to_string(used.size()) +
                                             " event-like days have ten like days behind "
                                             "them, " +
                                             std::to_string(kLeastDays) + " are needed");
    report.eventLike = std::move(used);
    report.contract = contract.errors();
    for (std::size_t i = 0; i < methods.size(); ++i)
        report.scores.push_back({methods[i], sums[i].errors()});
    std::stable_sort(report.scores.begin(), report.scores.end(),
                     [](const BaselineScore& a, const BaselineScore& b) { return a.errors.rrmse < b.errors.rrmse; });
    const double bound = report.scores.front().errors.rrmse + kAsGood;
    const auto behind = std::find_if(report.scores.begin(), report.scores.end(),
                                     [bound](const BaselineScore& s) { return s.errors.rrmse > bound; });
    std::stable_sort(report.scores.begin(), behind, [](const BaselineScore& a, const BaselineScore& b) {
        return std::abs(a.errors.bias) < std::abs(b.errors.bias);
    });
    return report;
}

} // namespace wattbourse::core
