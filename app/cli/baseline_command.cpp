// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/csv_columns.h"
#include "core/baseline/score.h"

#include <array>
#include <boost/json.hpp>
#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>

namespace wattbourse::cli {

namespace json = boost::json;
using core::BaselineErrors;
using core::BaselineEvent;
using core::BaselineMethod;
using core::Energy;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

struct BaselineOptions {
    std::string load;
    std::string truth;
    std::string events;
    std::string hours;
    std::string dayType;
    std::string temperature;
    double eventAbove = 0.5;
    std::size_t slotsPerDay = 24;
    std::size_t notice = 0;
    bool useMore = false;
};

constexpr std::array<const char*, 7> kDays{"10-of-10",      "high-5-of-10", "high-4-of-5", "middle-4-of-6",
                                           "last-like-day", "meter-before", "regression"};
constexpr std::array<const char*, 5> kAdjustments{"none", "factor-20", "factor-40", "factor", "additive"};

Result<std::vector<std::optional<Energy>>> energies(const std::string& argument) {
    WB_ASSIGN(const std::vector<double> kwh, readColumn(argument, "non_shiftable_load"));
    std::vector<std::optional<Energy>> out;
    for (const double value : kwh) {
        if (std::abs(value) > 1e6)
            return fail(ErrorCode::OutOfRange, argument + ": more than 1000000 kWh in a slot");
        out.emplace_back(Energy{std::llround(value * 1000)});
    }
    return out;
}

void mark(std::vector<bool>& days, std::size_t day) {
    if (days.size() <= day)
        days.resize(day + 1);
    days[day] = true;
}

BaselineEvent eventAt(std::size_t first, std::size_t slots, const BaselineOptions& options) {
    return {first, slots, first - std::min(first, options.notice),
            options.useMore ? core::FlexDirection::Down : core::FlexDirection::Up};
}

// Slots in a row that the file marks, within one day.
Result<std::vector<BaselineEvent>> eventsOf(const BaselineOptions& options, core::BaselineRecord& record) {
    std::vector<BaselineEvent> events;
    WB_ASSIGN(const std::vector<double> marks, readColumn(options.events, "electricity_pricing"));
    if (marks.size() != record.net.size())
        return fail(ErrorCode::OutOfRange, "--events has " + std::to_string(marks.size()) + " rows, --load " +
                                               std::to_string(record.net.size()));
    for (std::size_t slot = 0; slot < marks.size(); ++slot) {
        if (marks[slot] <= options.eventAbove)
            continue;
        mark(record.eventDay, slot / record.slotsPerDay);
        const bool starts = slot % record.slotsPerDay == 0 || marks[slot - 1] <= options.eventAbove;
        if (starts)
            events.push_back(eventAt(slot, 1, options));
        else
            ++events.back().slots;
    }
    if (events.empty())
        return fail(ErrorCode::NotFound, options.events + ": no slot is above --event-above");
    return events;
}

// The same hours on the last working day and the last other one.
Result<std::vector<BaselineEvent>> eventsIn(const BaselineOptions& options, const core::BaselineRecord& record) {
    const auto ends = split(options.hours, '-');
    if (ends.size() != 2)
        return fail(ErrorCode::Malformed, "--hours takes FIRST-END, like 16-20");
    WB_ASSIGN(const double first, numberOf(ends[0], "--hours"));
    WB_ASSIGN(const double end, numberOf(ends[1], "--hours"));
    const double slots = static_cast<double>(record.slotsPerDay) / 24;
    if (first < 0 || end > 24 || end * slots - first * slots < 1)
        return fail(ErrorCode::OutOfRange, "--hours are not within a day, the first before the end");
    std::vector<BaselineEvent> events;
    for (const bool other : {false, true})
        for (std::size_t day = record.net.size() / record.slotsPerDay; day-- > 0;)
            if (record.isOther(day) == other) {
                const auto at = static_cast<std::size_t>(first * slots);
                events.push_back(
                    eventAt(day * record.slotsPerDay + at, static_cast<std::size_t>(end * slots) - at, options));
                break;
            }
    return events;
}

Result<core::BaselineRecord> recordOf(const BaselineOptions& options) {
    core::BaselineRecord record{
        .slotsPerDay = options.slotsPerDay, .net = {}, .otherDay = {}, .eventDay = {}, .temperature = {}};
    WB_ASSIGN(record.net, energies(options.load));
    if (!options.temperature.empty()) {
        WB_ASSIGN(record.temperature, readColumn(options.temperature, "outdoor_dry_bulb_temperature"));
    }
    std::vector<double> types;
    if (!options.dayType.empty()) {
        WB_ASSIGN(types, readColumn(options.dayType, "day_type"));
        if (types.size() != record.net.size())
            return fail(ErrorCode::OutOfRange, "--day-type has not as many rows as --load");
    }
    for (std::size_t slot = 0; slot < types.size(); slot += record.slotsPerDay)
        if (types[slot] > 5)
            mark(record.otherDay, slot / record.slotsPerDay);
    return record;
}

json::object toJson(const BaselineErrors& errors) {
    return {{"rrmse", errors.rrmse},
            {"bias", errors.bias},
            {"within20", errors.within20},
            {"days", errors.days},
            {"bandKwh", json::array{errors.low / 1000, errors.high / 1000}}};
}

json::object toJson(const BaselineMethod& method, const BaselineErrors& errors) {
    json::object out{{"days", kDays[static_cast<std::size_t>(method.days)]},
                     {"adjustment", kAdjustments[static_cast<std::size_t>(method.adjustment)]}};
    const json::object numbers = toJson(errors);
    out.insert(numbers.begin(), numbers.end());
    return out;
}

json::array kilowattHours(const std::vector<Energy>& slots) {
    json::array out;
    for (const Energy wh : slots)
        out.push_back(static_cast<double>(wh.value) / 1000);
    return out;
}

std::string line(const std::string& name, const BaselineErrors& errors) {
    char text[160];
    std::snprintf(text, sizeof text, "%-28s %7.3f %+7.3f %8.0f%% %+9.2f %+9.2f", name.c_str(), errors.rrmse,
                  errors.bias, errors.within20 * 100, errors.low / 1000, errors.high / 1000);
    return text;
}

std::string nameOf(const BaselineMethod& method) {
    return std::string(kDays[static_cast<std::size_t>(method.days)]) + " " +
           kAdjustments[static_cast<std::size_t>(method.adjustment)];
}

Result<Answer> runBaseline(const BaselineOptions& options) {
    if (options.slotsPerDay < 1 || options.slotsPerDay > 8'640)
        return fail(ErrorCode::OutOfRange, "--slots-per-day is not within 1 to 8640");
    if (options.events.empty() == options.hours.empty())
        return fail(ErrorCode::Malformed, "one of --events and --hours is needed");
    WB_ASSIGN(core::BaselineRecord record, recordOf(options));
    WB_ASSIGN(const std::vector<BaselineEvent> events,
              options.events.empty() ? eventsIn(options, record) : eventsOf(options, record));
    core::ScoreOptions score;
    // Four hours that end an hour before the notification, as the contract's default has it.
    score.window = {std::max<std::size_t>(options.slotsPerDay / 6, 1), options.slotsPerDay / 24};
    score.contract.window = score.window;
    WB_ASSIGN(const core::BaselineReport report, core::scoreBaselines(record, events, score));
    const core::BaselineScore& best = report.scores.front();

    json::object answer{{"recommended", toJson(best.method, best.errors)},
                        {"contract", toJson(report.contract)},
                        {"eventLikeDays", report.eventLike.size()}};
    std::string text = "On " + std::to_string(report.eventLike.size()) +
                       " days of the household that were like its events:\n" +
                       "method                         RRMSE    bias within 20%   band from    to kWh a slot";
    json::array methods;
    for (const core::BaselineScore& s : report.scores) {
        methods.push_back(toJson(s.method, s.errors));
        text += "\n" + line(nameOf(s.method), s.errors);
    }
    answer["methods"] = std::move(methods);
    text += "\n" + line("contract (10 of 10, 20 %)", report.contract) + "\nRecommended: " + nameOf(best.method);

    std::vector<std::optional<Energy>> truth;
    if (!options.truth.empty()) {
        WB_ASSIGN(truth, energies(options.truth));
        if (truth.size() != record.net.size())
            return fail(ErrorCode::OutOfRange, "--truth has not as many rows as --load");
    }
    core::BaselineErrorSum recommended;
    core::BaselineErrorSum contract;
    json::array list;
    for (const BaselineEvent& event : events) {
        const auto own = core::baselineBy(best.method, record, event, score.window);
        const auto settled = core::contractBaseline(record, event, score.contract);
        if (!own || !settled)
            continue;
        list.push_back(json::object{{"slot", event.firstSlot},
                                    {"slots", event.slots},
                                    {"recommendedKwh", kilowattHours(*own)},
                                    {"contractKwh", kilowattHours(*settled)}});
        if (truth.empty())
            continue;
        std::vector<Energy> was;
        for (std::size_t i = 0; i < event.slots; ++i)
            was.push_back(*truth[event.firstSlot + i]);
        recommended.add(*own, was);
        contract.add(*settled, was);
    }
    answer["events"] = std::move(list);
    if (!truth.empty()) {
        answer["onEvents"] =
            json::object{{"recommended", toJson(recommended.errors())}, {"contract", toJson(contract.errors())}};
        text += "\nAgainst the truth of the events:\n" + line("recommended", recommended.errors()) + "\n" +
                line("contract", contract.errors());
    }
    return Answer{answer, text};
}

} // namespace

void addBaselineCommand(CLI::App& agent, Chosen& chosen) {
    CLI::App* command = agent.add_subcommand(
        "baseline",
        "How well each way to say what a home would have used without an event does on days of its own that are like "
        "its events; which one is best, and the contract's beside it. What was measured during events is not looked "
        "at, except in --truth.");
    const auto options = std::make_shared<BaselineOptions>();
    command->add_option("--load", options->load, "CSV[:columns] in kWh a slot, whole days; a+b/0.9 adds columns up")
        ->required();
    command->add_option("--events", options->events, "CSV[:column]: an event is where it is above --event-above");
    command->add_option("--event-above", options->eventAbove, "Bound of --events; 0.5 if not given");
    command->add_option("--hours", options->hours, "FIRST-END, like 16-20, where there were no events yet");
    command->add_option("--day-type", options->dayType, "CSV[:column]: 1 to 5 are working days; all if not given");
    command->add_option("--temperature", options->temperature, "CSV[:column] in degrees Celsius");
    command->add_option("--slots-per-day", options->slotsPerDay, "24 if not given");
    command->add_option("--notice", options->notice, "Slots from the notification to the event; 0 if not given");
    command->add_flag("--use-more", options->useMore, "Events ask to use more: rounded against the seller upwards");
    command->add_option("--truth", options->truth, "CSV[:columns]: what would have been used, to judge the events by");
    command->callback([options, &chosen] { chosen = [options] { return runBaseline(*options); }; });
}

} // namespace wattbourse::cli
