// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/openadr/model.h"

#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::core::openadr {

/// The releases differ: 3.1.0 names targets without a type, drops the program from a report and asks a client that
/// registers itself to say so.
enum class Release { V301, V310 };

// Readers of a server's answers. Malformed or OutOfRange name the member ("events[3].intervals[0].id: no whole
// number"). Bounded: 4 MiB, 16 levels, 50,000 objects in an array of answers, 3,000 intervals, 16 payloads, 1,000
// values, ids as the specification has them, other texts 4,096 bytes. Members that are not known are passed over.

Result<std::vector<Program>> readPrograms(std::string_view json);
Result<std::vector<Event>> readEvents(std::string_view json);
Result<std::vector<Report>> readReports(std::string_view json);
Result<std::vector<Ven>> readVens(std::string_view json);
Result<std::vector<Subscription>> readSubscriptions(std::string_view json);
Result<Program> readProgram(std::string_view json);
Result<Event> readEvent(std::string_view json);
Result<Report> readReport(std::string_view json);
Result<Ven> readVen(std::string_view json);
Result<Subscription> readSubscription(std::string_view json);

struct Token {
    std::string bearer;
    /// Seconds that it holds, 0 when the server does not say.
    std::int64_t expiresIn{};
};
/// RFC 6749, 5.1. Refused for a token of another kind than Bearer.
Result<Token> readToken(std::string_view json);
/// The token's address that 3.1.0 answers to GET /auth/server.
Result<std::string> readTokenUrl(std::string_view json);
/// What went wrong, for a log: of a problem (RFC 7807) title and detail, of an OAuth error its code and description,
/// empty when it is neither.
std::string readProblem(std::string_view json);

std::string writeReport(const Report& report, Release release);
std::string writeVen(const std::string& name, Release release);
std::string writeSubscription(const Subscription& subscription);

} // namespace wattbourse::core::openadr
