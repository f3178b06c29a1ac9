// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/member.h"

#include <string_view>
#include <vector>

namespace wattbourse::core {

struct EnrolmentError {
    /// 1 is the first line of the file.
    std::size_t line{};
    /// The column's name, empty for the line as a whole.
    std::string field;
    Error error;
};

struct EnrolmentList {
    /// With source List and no number yet.
    std::vector<EnrolledMember> members;
    std::vector<EnrolmentError> errors;
};

/// Reads an aggregator's list of members from CSV (both styles, at most 64 MiB, 2,000,000 lines) with the columns
/// `account` (0x and 40 digits), `name`, `branch`, `tariff`, `devices` (any of pv, battery, car, heat-pump, parted by
/// blanks), `meter`, `up_kw` and `down_kw` (what it can shift, as its contract says), in any order; those from `tariff`
/// on may be missing. An account that comes twice is an error of its line; at most 1,000 errors are told. Malformed or
/// OutOfRange when it is no such table.
Result<EnrolmentList> readEnrolment(std::string_view csv);

} // namespace wattbourse::core
