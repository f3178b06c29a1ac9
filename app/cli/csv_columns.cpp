// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csv_columns.h"

#include "app/cli/commands.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace wattbourse::cli {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

using Row = std::vector<std::string>;

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

struct Term {
    std::size_t column;
    double divisor;
};

// A column's whole name, or names joined by + and divided by numbers.
Result<std::vector<Term>> termsOf(std::string_view wanted, const Row& names, const std::string& path) {
    const auto find = [&](std::string_view name) {
        return std::find_if(names.begin(), names.end(), [&](std::string_view n) { return trimmed(n) == name; });
    };
    if (const auto whole = find(wanted); whole != names.end())
        return std::vector<Term>{{static_cast<std::size_t>(whole - names.begin()), 1}};
    std::vector<Term> terms;
    for (const std::string_view part : split(wanted, '+')) {
        const std::size_t slash = part.find('/');
        const std::string_view name = trimmed(part.substr(0, slash));
        const auto found = find(name);
        if (found == names.end())
            return fail(ErrorCode::NotFound, path + ": no column \"" + std::string(name) + "\"");
        double divisor = 1;
        if (slash != std::string_view::npos) {
            WB_ASSIGN(divisor, numberOf(part.substr(slash + 1), path + ": divisor of " + std::string(name)));
            if (divisor == 0)
                return fail(ErrorCode::OutOfRange, path + ": " + std::string(name) + " is divided by zero");
        }
        terms.push_back({static_cast<std::size_t>(found - names.begin()), divisor});
    }
    return terms;
}

} // namespace

Result<double> numberOf(std::string_view text, const std::string& where) {
    text = trimmed(text);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return fail(ErrorCode::Malformed, where + ": \"" + std::string(text.substr(0, 40)) + "\" is not a number");
    return value;
}

std::vector<std::string_view> split(std::string_view line, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = line.find(separator);
        parts.push_back(line.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        line.remove_prefix(at + 1);
    }
}

Result<std::vector<double>> readColumn(const std::string& argument, std::string_view usual) {
    const std::size_t colon = argument.rfind(':');
    const std::string path = argument.substr(0, colon);
    const std::string asked = colon == std::string::npos ? "" : argument.substr(colon + 1);
    WB_ASSIGN(const std::string text, readTextFile(path));
    Row names;
    std::vector<Term> terms{{0, 1}};
    std::vector<double> values;
    const auto row = [&](const Row& cells, std::size_t line) -> Result<void> {
        const std::string where = path + ": line " + std::to_string(line);
        if (cells.size() == 1 && trimmed(cells[0]).empty())
            return {};
        if (names.empty()) {
            names = cells;
            if (!asked.empty() || names.size() > 1) {
                WB_ASSIGN(terms, termsOf(asked.empty() ? usual : std::string_view(asked), names, path));
                return {};
            }
            // A bare list of numbers has no heading.
            if (!numberOf(names[0], path))
                return {};
        }
        if (cells.size() != names.size())
            return fail(ErrorCode::Malformed, where + " has " + std::to_string(cells.size()) + " cells, the heading " +
                                                  std::to_string(names.size()));
        double sum = 0;
        for (const Term& term : terms) {
            const std::string column(trimmed(names[term.column]));
            WB_ASSIGN(const double value, numberOf(cells[term.column], where + ", " + column));
            sum += value / term.divisor;
        }
        values.push_back(sum);
        return {};
    };
    if (auto read = core::readCsv(text, ',', row); !read)
        return fail(read.error().code,
                    read.error().detail.starts_with(path) ? read.error().detail : path + ": " + read.error().detail);
    if (values.empty())
        return fail(ErrorCode::Malformed, path + (names.empty() ? ": no rows" : ": no rows below the heading"));
    return values;
}

Result<core::Storage> batteryOf(const std::string& text) {
    const auto parts = split(text, ',');
    if (parts.size() != 3)
        return fail(ErrorCode::Malformed, "--battery takes kWh,kW,efficiency");
    WB_ASSIGN(const double capacity, numberOf(parts[0], "--battery kWh"));
    WB_ASSIGN(const double power, numberOf(parts[1], "--battery kW"));
    WB_ASSIGN(const double efficiency, numberOf(parts[2], "--battery efficiency"));
    if (capacity < 0 || capacity > 1e6 || power < 0 || power > 1e6)
        return fail(ErrorCode::OutOfRange, "--battery: kWh and kW are not within 0 to 1000000");
    if (efficiency <= 0 || efficiency > 1)
        return fail(ErrorCode::OutOfRange, "--battery: the efficiency is not above 0 and at most 1");
    return core::Storage{.capacity = capacity, .power = power, .efficiency = std::sqrt(efficiency)};
}

} // namespace wattbourse::cli
