// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/green_button_command.h"

#include "core/base/atomic_file.h"
#include "core/base/clock.h"
#include "core/formats/csv.h"
#include "core/formats/green_button.h"

#include <boost/json.hpp>
#include <charconv>
#include <memory>
#include <utility>

namespace wattbourse::cli {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;
using core::FlowDirection;
using core::Result;
using core::UsageQuality;

namespace {

constexpr int kKilowattHourDecimals = 3;
const std::vector<std::string> kHeader{"start", "seconds", "direction", "energy_kwh", "quality"};

struct Options {
    std::string file;
    std::string out;
    std::string title{"Wattbourse"};
    bool decimalComma{};
};

const char* wordOf(UsageQuality quality) {
    switch (quality) {
    case UsageQuality::Measured:
        return "measured";
    case UsageQuality::Estimated:
        return "estimated";
    case UsageQuality::Questionable:
        break;
    }
    return "questionable";
}

core::Energy sumOf(const core::UsageSeries& series) {
    core::Energy out;
    for (const core::UsageInterval& interval : series.intervals)
        out += interval.energy;
    return out;
}

Result<Answer> toCsv(const Options& options) {
    WB_ASSIGN(const std::string text, readTextFile(options.file));
    WB_ASSIGN(const core::GreenButtonFeed feed, core::readGreenButton(text));
    core::CsvWriter csv(options.decimalComma ? core::kCsvDecimalComma : core::kCsvInternational);
    for (const std::string& title : kHeader)
        csv.text(title);
    csv.endRow();
    json::array series;
    std::string words = feed.title;
    for (const core::UsageSeries& one : feed.series) {
        const bool imported = one.direction == FlowDirection::Import;
        for (const core::UsageInterval& interval : one.intervals) {
            csv.number(interval.start.seconds).number(interval.duration).text(imported ? "import" : "export");
            csv.number(interval.energy.value, kKilowattHourDecimals).text(wordOf(interval.quality));
            csv.endRow();
        }
        series.push_back(json::object{{"direction", imported ? "import" : "export"},
                                      {"readings", one.intervals.size()},
                                      {"energyWh", sumOf(one).value}});
        words += "\n" + std::string(imported ? "imported " : "exported ") +
                 core::formatDecimal(sumOf(one).value, kKilowattHourDecimals) + " kWh in " +
                 std::to_string(one.intervals.size()) + " readings";
    }
    if (!options.out.empty()) {
        WB_TRY(core::writeFileAtomically(options.out, core::asBytes(csv.csv())));
        words += "\n" + options.out;
    }
    return Answer{json::object{{"title", feed.title}, {"series", std::move(series)}, {"file", options.out}}, words};
}

Result<std::int64_t> wholeIn(const std::string& cell, const char* name) {
    auto value = core::parseDecimal(cell, 0);
    if (!value)
        return fail(value.error().code, std::string(name) + ": " + value.error().detail);
    return *value;
}

Result<std::pair<FlowDirection, core::UsageInterval>> rowOf(const std::vector<std::string>& cells, char decimal) {
    core::UsageInterval out;
    WB_ASSIGN(out.start.seconds, wholeIn(cells[0], "start"));
    WB_ASSIGN(out.duration, wholeIn(cells[1], "seconds"));
    if (cells[2] != "import" && cells[2] != "export")
        return fail(ErrorCode::Malformed, "direction: import or export is expected");
    std::string kilowattHours = cells[3];
    if (decimal == ',')
        for (char& c : kilowattHours)
            c = c == ',' ? '.' : c == '.' ? ' ' : c;
    const auto energy = core::parseDecimal(kilowattHours, kKilowattHourDecimals);
    if (!energy || *energy < 0)
        return fail(ErrorCode::Malformed, "energy_kwh: a number from 0 on with at most 3 decimals is expected");
    out.energy = core::Energy{*energy};
    if (cells[4] == "estimated")
        out.quality = UsageQuality::Estimated;
    else if (cells[4] == "questionable")
        out.quality = UsageQuality::Questionable;
    else if (cells[4] != "measured")
        return fail(ErrorCode::Malformed, "quality: measured, estimated or questionable is expected");
    return std::pair{cells[2] == "import" ? FlowDirection::Import : FlowDirection::Export, out};
}

Result<Answer> fromCsv(const Options& options) {
    WB_ASSIGN(const std::string text, readTextFile(options.file));
    const core::CsvStyle style = core::csvStyleOf(text);
    core::GreenButtonFeed feed{options.title, {{FlowDirection::Import, {}}, {FlowDirection::Export, {}}}};
    bool first = true;
    const auto row = [&](const std::vector<std::string>& cells, std::size_t line) -> Result<void> {
        const std::string where = options.file + ": line " + std::to_string(line) + ": ";
        if (std::exchange(first, false))
            return cells == kHeader
                       ? Result<void>{}
                       : fail(ErrorCode::Malformed, where + "start,seconds,direction,energy_kwh,quality is expected");
        if (cells.size() != kHeader.size())
            return fail(ErrorCode::Malformed, where + "another number of cells than the header");
        auto read = rowOf(cells, style.decimal);
        if (!read)
            return fail(read.error().code, where + read.error().detail);
        feed.series[read->first == FlowDirection::Import ? 0 : 1].intervals.push_back(read->second);
        return {};
    };
    WB_TRY(core::readCsv(text, style.separator, row));
    std::erase_if(feed.series, [](const core::UsageSeries& series) { return series.intervals.empty(); });
    if (feed.series.empty())
        return fail(ErrorCode::Malformed, options.file + ": no readings");
    const std::string xml = core::writeGreenButton(feed, core::SystemClock().now());
    // What overlaps or runs backwards would not be read again by anybody.
    WB_TRY(core::readGreenButton(xml));
    WB_TRY(core::writeFileAtomically(options.out, core::asBytes(xml)));
    std::size_t readings = 0;
    for (const core::UsageSeries& series : feed.series)
        readings += series.intervals.size();
    return Answer{json::object{{"file", options.out}, {"readings", readings}},
                  options.out + ": " + std::to_string(readings) + " readings"};
}

} // namespace

void addGreenButtonCommands(CLI::App& app, Chosen& chosen) {
    auto* group = app.add_subcommand("green-button", "Usage in and out of Green Button files (ESPI XML)");
    group->require_subcommand(1);
    auto options = std::make_shared<Options>();
    const auto command = [&](const char* name, const char* help, Result<Answer> (*work)(const Options&)) {
        auto* sub = group->add_subcommand(name, help);
        sub->add_option("FILE", options->file)->required();
        sub->callback([&chosen, options, work] { chosen = [options, work] { return work(*options); }; });
        return sub;
    };
    auto* in = command("read", "What a utility's file holds, also as CSV", toCsv);
    in->add_option("--out", options->out, "CSV: start,seconds,direction,energy_kwh,quality");
    in->add_flag("--decimal-comma", options->decimalComma, "Write the CSV with ; and ,");
    auto* out = command("write", "A Green Button file from such CSV", fromCsv);
    out->add_option("--out", options->out, "The file to write")->required();
    out->add_option("--title", options->title);
}

} // namespace wattbourse::cli
