// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/baseline/contract_rule.h"
#include "core/baseline/method.h"

#include <span>
#include <vector>

namespace wattbourse::core {

/// How far a method was off, over slots that were measured without an event.
struct BaselineErrors {
    /// Root mean square error over the mean of what was measured.
    double rrmse{};
    /// Sum of errors over the sum of what was measured; negative pays the household too little.
    double bias{};
    /// Share of days whose energy over the event's slots was met within 20 %.
    double within20{};
    std::size_t days{};
    std::size_t slots{};
    /// What was measured above the baseline in a slot, Wh: 10 % and 90 % quantile.
    double low{};
    double high{};
};

/// Errors of one estimate after the other.
class BaselineErrorSum {
public:
    /// Both equally long, not empty: one day's event slots.
    void add(std::span<const Energy> baseline, std::span<const Energy> measured);
    [[nodiscard]] BaselineErrors errors() const;

private:
    std::vector<double> m_misses;
    double m_squares = 0;
    double m_sum = 0;
    double m_measured = 0;
    double m_size = 0;
    std::size_t m_days = 0;
    std::size_t m_within = 0;
};

struct BaselineScore {
    BaselineMethod method;
    BaselineErrors errors;
};

struct BaselineReport {
    /// Best first; the first one is recommended.
    std::vector<BaselineScore> scores;
    /// The contract's rule on the same days.
    BaselineErrors contract;
    /// The days that were taken for the events: without an event, and of the kind that events fall on.
    std::vector<BaselineEvent> eventLike;
};

struct ScoreOptions {
    AdjustmentWindow window;
    ContractRule contract;
};

/// Tries every method on the household's own event-like days, chosen by what the meter had shown when the notification
/// would have come. `events` give the hours, the notice and how unusual their days were until then; what was measured
/// during them is not looked at. NotFound when fewer than five such days have ten like days behind them.
Result<BaselineReport> scoreBaselines(const BaselineRecord& record, std::span<const BaselineEvent> events,
                                      const ScoreOptions& options);

} // namespace wattbourse::core
