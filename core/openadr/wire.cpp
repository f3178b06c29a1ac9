// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/wire.h"

#include "core/base/plain_text.h"

#include <algorithm>
#include <boost/json.hpp>
#include <cmath>

namespace wattbourse::core::openadr {

namespace {

namespace json = boost::json;

constexpr std::size_t kMaxBody = 4U << 20U;
constexpr std::size_t kMaxDepth = 16;
constexpr std::size_t kMaxObjects = 50'000;
constexpr std::size_t kMaxIntervals = 3'000;
constexpr std::size_t kMaxPayloads = 16;
constexpr std::size_t kMaxValues = 1'000;
constexpr std::size_t kMaxList = 256;
constexpr std::size_t kMaxText = 4'096;
constexpr std::size_t kMaxName = 128;
// No quantity of a grid is larger in any unit; above it a double has no whole W any more.
constexpr double kMostValue = 1e12;

Result<json::value> parsed(std::string_view text) {
    if (text.size() > kMaxBody)
        return fail(ErrorCode::OutOfRange, "more than 4 MiB");
    json::error_code error;
    json::parse_options options;
    options.max_depth = kMaxDepth;
    json::value value = json::parse(text, error, {}, options);
    if (error)
        return fail(ErrorCode::Malformed, "not JSON: " + error.message());
    return value;
}

bool isObjectId(std::string_view text) {
    return !text.empty() && text.size() <= kMaxName && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

/// One object's members. The first thing that is wrong is kept, with its path; what is read behind it is empty.
class Members {
public:
    Members(const json::value& value, std::string path, std::optional<Error>& error)
        : m_object(value.if_object()), m_path(std::move(path)), m_error(error) {
        if (m_object == nullptr)
            wrong({}, ErrorCode::Malformed, "no object");
    }

    void wrong(std::string_view name, ErrorCode code, const std::string& what) {
        if (m_error)
            return;
        m_error = Error{code, pathOf(name) + ": " + what};
    }
    [[nodiscard]] std::string pathOf(std::string_view name) const {
        return name.empty() ? m_path : m_path + "." + std::string(name);
    }
    /// Null where it is missing or null.
    const json::value* find(std::string_view name, bool needed = false) {
        const json::value* value = m_object == nullptr ? nullptr : m_object->if_contains(name);
        if (value != nullptr && value->is_null())
            value = nullptr;
        if (value == nullptr && needed)
            wrong(name, ErrorCode::Malformed, "is missing");
        return value;
    }
    /// As it came: for tokens and addresses.
    std::string raw(std::string_view name, std::size_t most, bool needed) {
        const json::value* value = find(name, needed);
        if (value == nullptr)
            return {};
        const json::string* text = value->if_string();
        if (text == nullptr) {
            wrong(name, ErrorCode::Malformed, "no text");
            return {};
        }
        if (text->size() > most || (needed && text->empty())) {
            wrong(name, ErrorCode::OutOfRange, "1 to " + std::to_string(most) + " bytes are expected");
            return {};
        }
        return std::string(*text);
    }
    std::string text(std::string_view name, bool needed = false, std::size_t most = kMaxText) {
        return plainText(raw(name, most, needed), most);
    }
    std::string id(std::string_view name, bool needed) {
        std::string out = raw(name, kMaxName, needed);
        if (!out.empty() && !isObjectId(out)) {
            wrong(name, ErrorCode::Malformed, "no id of letters, digits, _ and -");
            return {};
        }
        return out;
    }
    std::int64_t whole(std::string_view name, std::int64_t fallback, bool needed = false) {
        const json::value* value = find(name, needed);
        if (value == nullptr)
            return fallback;
        json::error_code error;
        const auto out = value->to_number<std::int64_t>(error);
        if (error || out < -2'147'483'648 || out > 2'147'483'647) {
            wrong(name, ErrorCode::Malformed, "no whole number of 32 bits");
            return fallback;
        }
        return out;
    }
    bool flag(std::string_view name, bool fallback) {
        const json::value* value = find(name);
        if (value == nullptr)
            return fallback;
        if (!value->is_bool()) {
            wrong(name, ErrorCode::Malformed, "neither true nor false");
            return fallback;
        }
        return value->get_bool();
    }
    std::optional<UnixTime> time(std::string_view name) {
        const std::string text = raw(name, kMaxName, /*needed=*/false);
        if (text.empty())
            return std::nullopt;
        const auto out = parseDateTime(text);
        if (!out) {
            wrong(name, out.error().code, out.error().detail);
            return std::nullopt;
        }
        return *out;
    }
    IsoDuration duration(std::string_view name) {
        const std::string text = raw(name, kMaxName, /*needed=*/false);
        if (text.empty())
            return {};
        const auto out = parseIsoDuration(text);
        if (!out) {
            wrong(name, out.error().code, out.error().detail);
            return {};
        }
        return *out;
    }
    /// Each element by `read(value, path)`.
    template <class Read>
    auto list(std::string_view name, std::size_t most, bool needed, Read read) {
        std::vector<decltype(read(std::declval<const json::value&>(), std::string()))> out;
        const json::value* value = find(name, needed);
        if (value == nullptr)
            return out;
        const json::array* array = value->if_array();
        if (array == nullptr) {
            wrong(name, ErrorCode::Malformed, "no list");
            return out;
        }
        if (array->size() > most) {
            wrong(name, ErrorCode::OutOfRange, "more than " + std::to_string(most) + " elements");
            return out;
        }
        out.reserve(array->size());
        for (std::size_t at = 0; at < array->size() && !m_error; ++at)
            out.push_back(read((*array)[at], pathOf(name) + "[" + std::to_string(at) + "]"));
        return out;
    }
    template <class Read>
    auto list(std::string_view name, Read read) {
        return list(name, kMaxList, /*needed=*/false, read);
    }

private:
    const json::object* m_object;
    std::string m_path;
    std::optional<Error>& m_error;
};

class Reader {
public:
    std::optional<Error> error;

    Program program(const json::value& value, const std::string& path) {
        Members of(value, path, error);
        Program out;
        out.id = of.id("id", /*needed=*/true);
        out.name = of.text("programName", /*needed=*/true, kMaxName);
        out.longName = of.text("programLongName");
        out.retailer = of.text("retailerName");
        out.descriptors = descriptors(of);
        out.targets = targets(of);
        return out;
    }

    Event event(const json::value& value, const std::string& path) {
        Members of(value, path, error);
        Event out;
        out.id = of.id("id", /*needed=*/true);
        out.programId = of.id("programID", /*needed=*/true);
        out.name = of.text("eventName");
        out.modified = of.time("modificationDateTime");
        if (of.find("priority") != nullptr) {
            out.priority = of.whole("priority", 0);
            if (*out.priority < 0)
                of.wrong("priority", ErrorCode::OutOfRange, "below 0");
        }
        out.targets = targets(of);
        out.descriptors = descriptors(of);
        out.reports =
            of.list("reportDescriptors", [this](const json::value& v, const std::string& p) { return asked(v, p); });
        out.period = period(of, "intervalPeriod");
        out.intervals = intervals(of);
        return out;
    }

    Report report(const json::value& value, const std::string& path) {
        Members of(value, path, error);
        Report out;
        out.id = of.id("id", /*needed=*/true);
        // 3.1.0 has none: the event names the program.
        out.programId = of.id("programID", /*needed=*/false);
        out.eventId = of.id("eventID", /*needed=*/true);
        out.clientName = of.text("clientName", /*needed=*/true, kMaxName);
        out.name = of.text("reportName");
        out.descriptors = descriptors(of);
        out.resources =
            of.list("resources", kMaxList, /*needed=*/true, [this](const json::value& v, const std::string& p) {
                Members inner(v, p, error);
                return ReportResource{inner.text("resourceName", /*needed=*/true, kMaxName),
                                      period(inner, "intervalPeriod"), intervals(inner)};
            });
        return out;
    }

    Ven ven(const json::value& value, const std::string& path) {
        Members of(value, path, error);
        return {of.id("id", /*needed=*/true), of.text("venName", /*needed=*/true, kMaxName)};
    }

    Subscription subscription(const json::value& value, const std::string& path) {
        Members of(value, path, error);
        Subscription out;
        out.id = of.id("id", /*needed=*/true);
        out.clientName = of.text("clientName", /*needed=*/true, kMaxName);
        out.programId = of.id("programID", /*needed=*/false);
        // One set of them is what this client makes; of several the last is shown.
        of.list("objectOperations", kMaxList, /*needed=*/true, [&](const json::value& v, const std::string& p) {
            Members inner(v, p, error);
            const auto word = [&](const json::value& w, const std::string& q) { return plain(w, q, kMaxName); };
            out.objects = inner.list("objects", kMaxList, /*needed=*/true, word);
            out.operations = inner.list("operations", kMaxList, /*needed=*/true, word);
            out.callbackUrl = inner.text("callbackUrl");
            return 0;
        });
        return out;
    }

private:
    std::string plain(const json::value& value, const std::string& path, std::size_t most) {
        const json::string* text = value.if_string();
        if (text == nullptr || text->size() > most) {
            if (!error)
                error = Error{ErrorCode::Malformed, path + ": no text of at most " + std::to_string(most) + " bytes"};
            return {};
        }
        return plainText(std::string_view(*text), most);
    }

    double number(const json::value& value, const std::string& path) {
        json::error_code failed;
        const double out = value.to_number<double>(failed);
        if (failed || !std::isfinite(out) || std::abs(out) > kMostValue) {
            if (!error)
                error = Error{ErrorCode::OutOfRange, path + ": no number up to 10^12"};
            return 0;
        }
        return out;
    }

    Value payloadValue(const json::value& value, const std::string& path) {
        if (value.is_bool())
            return value.get_bool();
        if (value.is_string())
            return plain(value, path, kMaxText);
        if (value.is_object()) {
            Members of(value, path, error);
            const json::value* x = of.find("x", /*needed=*/true);
            const json::value* y = of.find("y", /*needed=*/true);
            return x == nullptr || y == nullptr ? Point{} : Point{number(*x, path + ".x"), number(*y, path + ".y")};
        }
        return number(value, path);
    }

    std::vector<PayloadDescriptor> descriptors(Members& of) {
        return of.list("payloadDescriptors", [this](const json::value& v, const std::string& p) {
            Members inner(v, p, error);
            return PayloadDescriptor{inner.text("payloadType", /*needed=*/true, kMaxName),
                                     inner.text("units", /*needed=*/false, kMaxName),
                                     inner.text("currency", /*needed=*/false, kMaxName)};
        });
    }

    std::vector<Target> targets(Members& of) {
        return of.list("targets", [this](const json::value& v, const std::string& p) {
            if (v.is_string())
                return Target{{}, {plain(v, p, kMaxName)}};
            Members inner(v, p, error);
            return Target{
                inner.text("type", /*needed=*/true, kMaxName),
                inner.list("values", kMaxValues, /*needed=*/true,
                           [this](const json::value& w, const std::string& q) { return plain(w, q, kMaxName); })};
        });
    }

    ReportDescriptor asked(const json::value& value, const std::string& path) {
        Members of(value, path, error);
        ReportDescriptor out;
        out.payloadType = of.text("payloadType", /*needed=*/true, kMaxName);
        out.readingType = of.text("readingType", /*needed=*/false, kMaxName);
        out.units = of.text("units", /*needed=*/false, kMaxName);
        out.aggregate = of.flag("aggregate", out.aggregate);
        out.startInterval = of.whole("startInterval", out.startInterval);
        out.numIntervals = of.whole("numIntervals", out.numIntervals);
        out.frequency = of.whole("frequency", out.frequency);
        out.repeat = of.whole("repeat", out.repeat);
        out.historical = of.flag("historical", out.historical);
        return out;
    }

    std::optional<Period> period(Members& of, std::string_view name) {
        const json::value* value = of.find(name);
        if (value == nullptr)
            return std::nullopt;
        Members inner(*value, of.pathOf(name), error);
        inner.find("start", /*needed=*/true);
        Period out{inner.time("start"), inner.duration("duration")};
        // The years 0 and 1 stand for now.
        if (out.start && *out.start < after({-62'135'596'800}, {.months = 12, .seconds = 0}))
            out.start.reset();
        return out;
    }

    std::vector<Interval> intervals(Members& of) {
        return of.list("intervals", kMaxIntervals, /*needed=*/true, [this](const json::value& v, const std::string& p) {
            Members inner(v, p, error);
            Interval out;
            out.id = inner.whole("id", 0, /*needed=*/true);
            out.period = period(inner, "intervalPeriod");
            out.payloads = inner.list(
                "payloads", kMaxPayloads, /*needed=*/true, [this](const json::value& w, const std::string& q) {
                    Members payload(w, q, error);
                    return Payload{payload.text("type", /*needed=*/true, kMaxName),
                                   payload.list("values", kMaxValues, /*needed=*/true,
                                                [this](const json::value& x, const std::string& r) {
                                                    return payloadValue(x, r);
                                                })};
                });
            return out;
        });
    }
};

template <class T>
Result<std::vector<T>> readList(std::string_view text, const char* name,
                                T (Reader::*read)(const json::value&, const std::string&)) {
    WB_ASSIGN(const json::value value, parsed(text));
    const json::array* array = value.if_array();
    if (array == nullptr)
        return fail(ErrorCode::Malformed, std::string(name) + ": no list");
    if (array->size() > kMaxObjects)
        return fail(ErrorCode::OutOfRange, std::string(name) + ": more than 50,000");
    Reader reader;
    std::vector<T> out;
    out.reserve(array->size());
    for (std::size_t at = 0; at < array->size() && !reader.error; ++at)
        out.push_back((reader.*read)((*array)[at], std::string(name) + "[" + std::to_string(at) + "]"));
    if (reader.error)
        return tl::make_unexpected(*reader.error);
    return out;
}

template <class T>
Result<T> readOne(std::string_view text, const char* name, T (Reader::*read)(const json::value&, const std::string&)) {
    WB_ASSIGN(const json::value value, parsed(text));
    Reader reader;
    T out = (reader.*read)(value, name);
    if (reader.error)
        return tl::make_unexpected(*reader.error);
    return out;
}

json::value written(const Value& value) {
    return std::visit(
        [](const auto& held) -> json::value {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, Point>)
                return json::object{{"x", held.first}, {"y", held.second}};
            else
                return json::value(held);
        },
        value);
}

json::object written(const Period& period) {
    // A period of a report is one that was: it has a start.
    return {{"start", formatDateTime(period.start.value_or(UnixTime{}))},
            {"duration", formatIsoDuration(period.duration)}};
}

json::array written(const std::vector<Interval>& intervals) {
    json::array out;
    for (const Interval& interval : intervals) {
        json::array payloads;
        for (const Payload& payload : interval.payloads) {
            json::array values;
            for (const Value& value : payload.values)
                values.push_back(written(value));
            payloads.push_back(json::object{{"type", payload.type}, {"values", std::move(values)}});
        }
        json::object one{{"id", interval.id}, {"payloads", std::move(payloads)}};
        if (interval.period)
            one["intervalPeriod"] = written(*interval.period);
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

Result<std::vector<Program>> readPrograms(std::string_view json) {
    return readList<Program>(json, "programs", &Reader::program);
}
Result<std::vector<Event>> readEvents(std::string_view json) {
    return readList<Event>(json, "events", &Reader::event);
}
Result<std::vector<Report>> readReports(std::string_view json) {
    return readList<Report>(json, "reports", &Reader::report);
}
Result<std::vector<Ven>> readVens(std::string_view json) {
    return readList<Ven>(json, "vens", &Reader::ven);
}
Result<std::vector<Subscription>> readSubscriptions(std::string_view json) {
    return readList<Subscription>(json, "subscriptions", &Reader::subscription);
}
Result<Program> readProgram(std::string_view json) {
    return readOne<Program>(json, "program", &Reader::program);
}
Result<Event> readEvent(std::string_view json) {
    return readOne<Event>(json, "event", &Reader::event);
}
Result<Report> readReport(std::string_view json) {
    return readOne<Report>(json, "report", &Reader::report);
}
Result<Ven> readVen(std::string_view json) {
    return readOne<Ven>(json, "ven", &Reader::ven);
}
Result<Subscription> readSubscription(std::string_view json) {
    return readOne<Subscription>(json, "subscription", &Reader::subscription);
}

Result<Token> readToken(std::string_view text) {
    WB_ASSIGN(const json::value value, parsed(text));
    std::optional<Error> error;
    Members of(value, "token", error);
    Token out;
    out.bearer = of.raw("access_token", kMaxText, /*needed=*/true);
    std::string kind = of.text("token_type", /*needed=*/true, kMaxName);
    out.expiresIn = of.whole("expires_in", 0);
    if (error)
        return tl::make_unexpected(*error);
    std::transform(kind.begin(), kind.end(), kind.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (kind != "bearer")
        return fail(ErrorCode::Refused, "token: of another kind than Bearer");
    // What goes into a header line must not end it (RFC 6750, 2.1).
    if (std::any_of(out.bearer.begin(), out.bearer.end(), [](char c) { return c <= ' ' || c > '~'; }))
        return fail(ErrorCode::Malformed, "token: other characters than a header may have");
    return out;
}

Result<std::string> readTokenUrl(std::string_view text) {
    WB_ASSIGN(const json::value value, parsed(text));
    std::optional<Error> error;
    std::string out = Members(value, "auth server", error).raw("tokenURL", kMaxText, /*needed=*/true);
    if (error)
        return tl::make_unexpected(*error);
    return out;
}

std::string readProblem(std::string_view text) {
    const auto value = parsed(text);
    if (!value)
        return {};
    std::optional<Error> error;
    Members of(*value, "problem", error);
    std::string out;
    for (const char* name : {"title", "detail", "error", "error_description"})
        if (const std::string part = plainText(of.raw(name, kMaxText, /*needed=*/false), 200); !part.empty())
            out += (out.empty() ? "" : ": ") + part;
    return out;
}

std::string writeReport(const Report& report, Release release) {
    json::array descriptors;
    for (const PayloadDescriptor& descriptor : report.descriptors)
        descriptors.push_back(json::object{{"objectType", "REPORT_PAYLOAD_DESCRIPTOR"},
                                           {"payloadType", descriptor.payloadType},
                                           {"units", descriptor.units}});
    json::array resources;
    for (const ReportResource& resource : report.resources) {
        json::object one{{"resourceName", resource.name}, {"intervals", written(resource.intervals)}};
        if (resource.period)
            one["intervalPeriod"] = written(*resource.period);
        resources.push_back(std::move(one));
    }
    json::object out{{"eventID", report.eventId},
                     {"clientName", report.clientName},
                     {"payloadDescriptors", std::move(descriptors)},
                     {"resources", std::move(resources)}};
    if (release == Release::V301)
        out["programID"] = report.programId;
    if (!report.name.empty())
        out["reportName"] = report.name;
    return json::serialize(out);
}

std::string writeVen(const std::string& name, Release release) {
    json::object out{{"venName", name}};
    if (release == Release::V310)
        out["objectType"] = "VEN_VEN_REQUEST";
    return json::serialize(out);
}

std::string writeSubscription(const Subscription& subscription) {
    json::array objects(subscription.objects.begin(), subscription.objects.end());
    json::array operations(subscription.operations.begin(), subscription.operations.end());
    return json::serialize(
        json::object{{"clientName", subscription.clientName},
                     {"programID", subscription.programId},
                     {"objectOperations", json::array{json::object{{"objects", std::move(objects)},
                                                                   {"operations", std::move(operations)},
                                                                   {"callbackUrl", subscription.callbackUrl}}}}});
}

} // namespace wattbourse::core::openadr
