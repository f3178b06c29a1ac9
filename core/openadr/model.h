// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openadr/iso_time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What an OpenADR 3 server (VTN) and its clients (VEN) exchange: the objects of the OpenAPI document of releases 3.0.1
/// and 3.1.0 as far as a client of energy flexibility needs them. Texts are cut to what is printable.
namespace wattbourse::core::openadr {

/// A pair of numbers (x, y) on a curve.
using Point = std::pair<double, double>;
using Value = std::variant<double, bool, std::string, Point>;

/// Values of one type, such as DISPATCH_SETPOINT_RELATIVE: [-120].
struct Payload {
    std::string type;
    std::vector<Value> values;
    bool operator==(const Payload&) const = default;
};

/// Whom an object is for: in 3.0.1 a type (VEN_NAME, GROUP, …) with its values, in 3.1.0 values without a type.
struct Target {
    std::string type;
    std::vector<std::string> values;
    bool operator==(const Target&) const = default;
};

/// In which unit a payload type is given.
struct PayloadDescriptor {
    std::string payloadType;
    std::string units;
    std::string currency;
    bool operator==(const PayloadDescriptor&) const = default;
};

/// What the server wants to be told. -1 as the specification has it.
struct ReportDescriptor {
    std::string payloadType;
    std::string readingType;
    std::string units;
    bool aggregate{};
    std::int64_t startInterval{-1};
    std::int64_t numIntervals{-1};
    std::int64_t frequency{-1};
    std::int64_t repeat{1};
    bool historical{true};
    bool operator==(const ReportDescriptor&) const = default;
};

struct Period {
    /// Absent: now, which the specification writes as year 1 (or 0).
    std::optional<UnixTime> start;
    IsoDuration duration;
    bool operator==(const Period&) const = default;
};

struct Interval {
    std::int64_t id{};
    std::optional<Period> period;
    std::vector<Payload> payloads;
    bool operator==(const Interval&) const = default;
};

struct Program {
    std::string id;
    std::string name;
    std::string longName;
    std::string retailer;
    std::vector<PayloadDescriptor> descriptors;
    std::vector<Target> targets;
    bool operator==(const Program&) const = default;
};

struct Event {
    std::string id;
    std::string programId;
    std::string name;
    std::optional<UnixTime> modified;
    /// A lower number goes first; absent: after all that have one.
    std::optional<std::int64_t> priority;
    std::vector<Target> targets;
    std::vector<PayloadDescriptor> descriptors;
    std::vector<ReportDescriptor> reports;
    std::optional<Period> period;
    std::vector<Interval> intervals;
    bool operator==(const Event&) const = default;
};

struct ReportResource {
    /// AGGREGATED_REPORT for the sum of several.
    std::string name;
    std::optional<Period> period;
    std::vector<Interval> intervals;
    bool operator==(const ReportResource&) const = default;
};

struct Report {
    /// Given by the server.
    std::string id;
    std::string programId;
    std::string eventId;
    std::string clientName;
    std::string name;
    std::vector<PayloadDescriptor> descriptors;
    std::vector<ReportResource> resources;
    bool operator==(const Report&) const = default;
};

struct Ven {
    std::string id;
    std::string name;
    bool operator==(const Ven&) const = default;
};

/// A wish to be told of changes at an address of the client's. This program opens no port for it: whoever has a
/// receiver names it, and the program itself asks in turns.
struct Subscription {
    std::string id;
    std::string clientName;
    std::string programId;
    /// PROGRAM, EVENT, …
    std::vector<std::string> objects;
    /// The release's own words: CREATE, UPDATE, DELETE (3.1.0) or POST, PUT, DELETE.
    std::vector<std::string> operations;
    std::string callbackUrl;
    bool operator==(const Subscription&) const = default;
};

} // namespace wattbourse::core::openadr
