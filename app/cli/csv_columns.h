// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/value_curve.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::cli {

/// A decimal number with a dot, finite; blanks around it are ignored. Malformed, naming `where`.
core::Result<double> numberOf(std::string_view text, const std::string& where);
std::vector<std::string_view> split(std::string_view text, char separator);

/// The numbers of FILE or FILE:column. Without a column the usual one, or the only one of the file. Columns may be
/// added up, each divided by a number: FILE:a+b/0.9. Malformed with the line, NotFound for a column that is not there.
core::Result<std::vector<double>> readColumn(const std::string& argument, std::string_view usual);

/// kWh,kW,efficiency: of a round trip, the root of it each way; slots of an hour.
core::Result<core::Storage> batteryOf(const std::string& text);

} // namespace wattbourse::cli
