// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/green_button.h"

#include "core/base/bytes.h"
#include "core/crypto/hashes.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <sstream>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxFile = std::size_t{64} << 20;
constexpr std::size_t kMaxReadings = 2'000'000;
constexpr std::int64_t kMaxDuration = 366LL * 86'400;
constexpr std::int64_t kDay = 86'400;
constexpr int kWattHours = 72;
constexpr int kElectricity = 1;
constexpr int kForward = 1;
constexpr int kReverse = 19;
// 10^15 Wh in one interval is more than a country's year.
constexpr std::int64_t kMaxValue = 1'000'000'000'000'000;

tl::unexpected<Error> wrong(std::string_view entry, std::string_view field, std::string_view what,
                            ErrorCode code = ErrorCode::Malformed) {
    return fail(code, "green button: " + std::string(entry) + ": " + std::string(field) + ": " + std::string(what));
}

// An element's name without its namespace prefix: utilities use espi:, ns1: and none.
std::string_view localName(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& parent, std::string_view name) {
    for (const pugi::xml_node& node : parent.children())
        if (localName(node) == name)
            return node;
    return {};
}

Result<std::optional<std::int64_t>> number(const pugi::xml_node& parent, std::string_view name,
                                           std::string_view entry) {
    const pugi::xml_node node = child(parent, name);
    if (!node)
        return std::nullopt;
    std::string_view digits = node.child_value();
    while (!digits.empty() && (digits.front() == ' ' || digits.front() == '\n'))
        digits.remove_prefix(1);
    while (!digits.empty() && (digits.back() == ' ' || digits.back() == '\n'))
        digits.remove_suffix(1);
    std::int64_t out = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    if (problem != std::errc() || end != digits.data() + digits.size())
        return wrong(entry, name, "not a whole number");
    return out;
}

Result<std::int64_t> needed(const pugi::xml_node& parent, std::string_view name, std::string_view entry) {
    WB_ASSIGN(const std::optional<std::int64_t> value, number(parent, name, entry));
    if (!value)
        return wrong(entry, name, "missing");
    return *value;
}

struct ReadingType {
    FlowDirection direction{FlowDirection::Import};
    int power{};
};

Result<ReadingType> readingTypeOf(const pugi::xml_node& node) {
    constexpr std::string_view kEntry = "ReadingType";
    WB_ASSIGN(const std::optional<std::int64_t> commodity, number(node, "commodity", kEntry));
    if (commodity.value_or(kElectricity) != kElectricity && commodity != 0)
        return wrong(kEntry, "commodity", "not electricity");
    WB_ASSIGN(const std::int64_t unit, needed(node, "uom", kEntry));
    if (unit != kWattHours)
        return wrong(kEntry, "uom", "not Wh (72)");
    WB_ASSIGN(const std::optional<std::int64_t> power, number(node, "powerOfTenMultiplier", kEntry));
    if (power.value_or(0) < -9 || power.value_or(0) > 9)
        return wrong(kEntry, "powerOfTenMultiplier", "not within -9 to 9");
    WB_ASSIGN(const std::optional<std::int64_t> flow, number(node, "flowDirection", kEntry));
    if (flow.value_or(kForward) != kForward && flow != kReverse)
        return wrong(kEntry, "flowDirection", "neither forward (1) nor reverse (19)");
    return ReadingType{flow == kReverse ? FlowDirection::Export : FlowDirection::Import,
                       static_cast<int>(power.value_or(0))};
}

UsageQuality qualityOf(std::int64_t code) {
    switch (code) {
    case 0:
    case 17:
    case 18:
    case 19:
        return UsageQuality::Measured;
    case 8:
    case 9:
    case 11:
    case 12:
    case 15:
        return UsageQuality::Estimated;
    default:
        return UsageQuality::Questionable;
    }
}

// value * 10^power in whole Wh, rounded to nearest, halves up.
Result<Energy> energyOf(std::int64_t value, int power) {
    constexpr std::string_view kEntry = "IntervalReading";
    if (value < 0)
        return wrong(kEntry, "value", "negative: direction is the reading type's");
    std::int64_t scale = 1;
    for (int at = 0; at < std::abs(power); ++at)
        scale *= 10;
    if (power < 0)
        return Energy{value / scale + (value % scale * 2 >= scale ? 1 : 0)};
    if (value > kMaxValue / scale)
        return wrong(kEntry, "value", "too large", ErrorCode::OutOfRange);
    return Energy{value * scale};
}

Result<UsageInterval> intervalOf(const pugi::xml_node& node, int power) {
    constexpr std::string_view kEntry = "IntervalReading";
    const pugi::xml_node period = child(node, "timePeriod");
    if (!period)
        return wrong(kEntry, "timePeriod", "missing");
    UsageInterval out;
    WB_ASSIGN(out.start.seconds, needed(period, "start", kEntry));
    WB_ASSIGN(out.duration, needed(period, "duration", kEntry));
    if (out.duration < 1 || out.duration > kMaxDuration)
        return wrong(kEntry, "duration", "not within 1 s to 366 days");
    if (out.start.seconds < 0 || out.start.seconds > kMaxValue)
        return wrong(kEntry, "start", "not a time after 1970");
    WB_ASSIGN(const std::int64_t value, needed(node, "value", kEntry));
    WB_ASSIGN(out.energy, energyOf(value, power));
    const pugi::xml_node quality = child(node, "ReadingQuality");
    if (quality) {
        WB_ASSIGN(const std::int64_t code, needed(quality, "quality", kEntry));
        out.quality = qualityOf(code);
    }
    return out;
}

// What the feed's entries hold, with their links: the way from a block to its reading type.
struct Entries {
    // By the entry's own address.
    std::map<std::string, ReadingType> types;
    // Addresses that a MeterReading names as related, by its own.
    std::map<std::string, std::vector<std::string>> related;
    struct Block {
        pugi::xml_node node;
        std::string up;
    };
    std::vector<Block> blocks;
    std::string title;
};

std::string linkOf(const pugi::xml_node& entry, std::string_view relation) {
    for (const pugi::xml_node& link : entry.children())
        if (localName(link) == "link" && relation == link.attribute("rel").value())
            return link.attribute("href").value();
    return {};
}

Result<void> take(Entries& entries, const pugi::xml_node& entry) {
    const pugi::xml_node content = child(entry, "content");
    const std::string self = linkOf(entry, "self");
    for (const pugi::xml_node& node : content.children()) {
        const std::string_view kind = localName(node);
        if (kind == "ReadingType") {
            WB_ASSIGN(entries.types[self], readingTypeOf(node));
        } else if (kind == "MeterReading") {
            for (const pugi::xml_node& link : entry.children())
                if (localName(link) == "link" && std::string_view("related") == link.attribute("rel").value())
                    entries.related[self].emplace_back(link.attribute("href").value());
        } else if (kind == "IntervalBlock") {
            entries.blocks.push_back({node, linkOf(entry, "up")});
        } else if (kind == "UsagePoint" && entries.title.empty()) {
            entries.title = child(entry, "title").child_value();
        }
    }
    return {};
}

// A block's type: the one that its meter reading names (the block's `up` link is that reading's list of blocks), or the
// only one.
Result<ReadingType> typeOf(const Entries& entries, const Entries::Block& block) {
    for (const auto& [reading, links] : entries.related) {
        if (reading.empty() || !block.up.starts_with(reading) ||
            (block.up.size() > reading.size() && block.up[reading.size()] != '/'))
            continue;
        for (const std::string& link : links)
            if (const auto found = entries.types.find(link); found != entries.types.end())
                return found->second;
    }
    if (entries.types.size() == 1)
        return entries.types.begin()->second;
    return wrong("IntervalBlock", "link", "leads to no reading type");
}

std::string uuidOf(const std::string& name) {
    const Hash32 hash = sha256(asBytes(name));
    std::string out = "urn:uuid:";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (std::size_t at = 0; at < 16; ++at) {
        std::uint8_t byte = hash.bytes[at];
        // RFC 9562: version 8 (of our own making), variant 10.
        if (at == 6)
            byte = static_cast<std::uint8_t>((byte & 0x0f) | 0x80);
        if (at == 8)
            byte = static_cast<std::uint8_t>((byte & 0x3f) | 0x80);
        if (at == 4 || at == 6 || at == 8 || at == 10)
            out += '-';
        out += kDigits[byte >> 4];
        out += kDigits[byte & 0xf];
    }
    return out;
}

std::string timeText(UnixTime time) {
    using namespace std::chrono;
    const sys_seconds point{seconds{time.seconds}};
    const sys_days day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss clock{point - day};
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return out.data();
}

// Builds the feed's entries, each with its identity and links.
class FeedWriter {
public:
    explicit FeedWriter(const GreenButtonFeed& feed, UnixTime updated) : m_updated(timeText(updated)) {
        pugi::xml_node declaration = m_document.append_child(pugi::node_declaration);
        declaration.append_attribute("version") = "1.0";
        declaration.append_attribute("encoding") = "UTF-8";
        m_feed = m_document.append_child("feed");
        m_feed.append_attribute("xmlns") = "http://www.w3.org/2005/Atom";
        text(m_feed, "id", uuidOf("feed" + feed.title + m_updated));
        text(m_feed, "title", "Green Button Usage Feed");
        text(m_feed, "updated", m_updated);
        pugi::xml_node point =
            entry("UsagePoint/1", "UsagePoint", feed.title, {"UsagePoint/1/MeterReading"}, "UsagePoint");
        text(point.append_child("ServiceCategory"), "kind", "0");
        for (std::size_t at = 0; at < feed.series.size(); ++at)
            add(feed.series[at], std::to_string(at + 1));
    }

    [[nodiscard]] std::string xml() const {
        std::ostringstream out;
        m_document.save(out, "  ");
        return out.str();
    }

private:
    static void text(pugi::xml_node parent, const char* name, const std::string& value) {
        parent.append_child(name).text().set(value.c_str());
    }
    static void text(pugi::xml_node parent, const char* name, std::int64_t value) {
        parent.append_child(name).text().set(static_cast<long long>(value));
    }

    pugi::xml_node entry(const std::string& self, const std::string& up, const std::string& title,
                         const std::vector<std::string>& related, const char* content) {
        pugi::xml_node out = m_feed.append_child("entry");
        text(out, "id", uuidOf(self + m_updated));
        const auto link = [&](const char* relation, const std::string& to) {
            pugi::xml_node node = out.append_child("link");
            node.append_attribute("rel") = relation;
            node.append_attribute("href") = to.c_str();
        };
        link("self", self);
        link("up", up);
        for (const std::string& to : related)
            link("related", to);
        text(out, "title", title);
        pugi::xml_node body = out.append_child("content").append_child(content);
        body.append_attribute("xmlns") = "http://naesb.org/espi";
        text(out, "published", m_updated);
        text(out, "updated", m_updated);
        return body;
    }

    void add(const UsageSeries& series, const std::string& number) {
        const std::string reading = "UsagePoint/1/MeterReading/" + number;
        const std::string blocks = reading + "/IntervalBlock";
        const std::string type = "ReadingType/" + number;
        const bool reverse = series.direction == FlowDirection::Export;
        entry(reading, "UsagePoint/1/MeterReading",
              reverse ? "Energy delivered to the grid" : "Energy taken from the grid", {blocks, type}, "MeterReading");
        pugi::xml_node kind = entry(type, "ReadingType", "Wh", {}, "ReadingType");
        // The order of the schema: accumulation, commodity, data qualifier, interval, flow, kind, phase, power, unit.
        text(kind, "accumulationBehaviour", 4);
        text(kind, "commodity", kElectricity);
        text(kind, "dataQualifier", 12);
        text(kind, "flowDirection", reverse ? kReverse : kForward);
        if (!series.intervals.empty())
            text(kind, "intervalLength", series.intervals.front().duration);
        text(kind, "kind", 12);
        text(kind, "powerOfTenMultiplier", std::int64_t{0});
        text(kind, "uom", kWattHours);
        pugi::xml_node block;
        std::int64_t day = -1;
        std::int64_t end = 0;
        for (const UsageInterval& interval : series.intervals) {
            if (interval.start.seconds / kDay != day) {
                finish(block, end);
                day = interval.start.seconds / kDay;
                block = entry(blocks + "/" + std::to_string(day), blocks, "", {}, "IntervalBlock");
                pugi::xml_node whole = block.append_child("interval");
                text(whole, "duration", std::int64_t{0});
                text(whole, "start", interval.start.seconds);
            }
            append(block, interval);
            end = interval.start.seconds + interval.duration;
        }
        finish(block, end);
    }

    static void append(pugi::xml_node block, const UsageInterval& interval) {
        pugi::xml_node reading = block.append_child("IntervalReading");
        if (interval.quality != UsageQuality::Measured)
            text(reading.append_child("ReadingQuality"), "quality",
                 interval.quality == UsageQuality::Estimated ? 8 : 10);
        pugi::xml_node period = reading.append_child("timePeriod");
        text(period, "duration", interval.duration);
        text(period, "start", interval.start.seconds);
        text(reading, "value", interval.energy.value);
    }

    // The block's own duration is known once its last reading is.
    static void finish(pugi::xml_node block, std::int64_t end) {
        if (!block)
            return;
        pugi::xml_node whole = block.child("interval");
        whole.child("duration").text().set(static_cast<long long>(end - whole.child("start").text().as_llong()));
    }

    std::string m_updated;
    pugi::xml_document m_document;
    pugi::xml_node m_feed;
};

} // namespace

std::string writeGreenButton(const GreenButtonFeed& feed, UnixTime updated) {
    return FeedWriter(feed, updated).xml();
}

Result<GreenButtonFeed> readGreenButton(std::string_view xml) {
    if (xml.size() > kMaxFile)
        return wrong("file", "size", "over 64 MiB", ErrorCode::OutOfRange);
    pugi::xml_document document;
    // parse_doctype makes a document type show, so that it can be refused instead of skipped.
    const pugi::xml_parse_result parsed =
        document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!parsed)
        return wrong("file", "byte " + std::to_string(parsed.offset), parsed.description());
    for (const pugi::xml_node& node : document.children())
        if (node.type() == pugi::node_doctype)
            return wrong("file", "DOCTYPE", "a feed has none");
    const pugi::xml_node feed = document.document_element();
    if (localName(feed) != "feed")
        return wrong("file", "feed", "missing");
    Entries entries;
    for (const pugi::xml_node& entry : feed.children())
        if (localName(entry) == "entry")
            WB_TRY(take(entries, entry));
    if (entries.blocks.empty())
        return wrong("feed", "IntervalBlock", "missing");

    std::map<FlowDirection, std::vector<UsageInterval>> found;
    std::size_t readings = 0;
    for (const Entries::Block& block : entries.blocks) {
        WB_ASSIGN(const ReadingType type, typeOf(entries, block));
        for (const pugi::xml_node& node : block.node.children()) {
            if (localName(node) != "IntervalReading")
                continue;
            if (++readings > kMaxReadings)
                return wrong("feed", "IntervalReading", "more than 2000000", ErrorCode::OutOfRange);
            WB_ASSIGN(const UsageInterval interval, intervalOf(node, type.power));
            found[type.direction].push_back(interval);
        }
    }
    GreenButtonFeed out;
    out.title = entries.title;
    for (auto& [direction, intervals] : found) {
        std::stable_sort(intervals.begin(), intervals.end(), [](const UsageInterval& a, const UsageInterval& b) {
            return a.start.seconds < b.start.seconds;
        });
        for (std::size_t at = 1; at < intervals.size(); ++at)
            if (intervals[at].start.seconds < intervals[at - 1].start.seconds + intervals[at - 1].duration)
                return wrong("IntervalReading", "start", "intervals overlap at " + timeText(intervals[at].start));
        out.series.push_back({direction, std::move(intervals)});
    }
    return out;
}

} // namespace wattbourse::core
