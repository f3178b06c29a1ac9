// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariff/price_series.h"

#include <expat.h>
#include <map>
#include <memory>
#include <string>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxBytes = 4U << 20U;
constexpr std::size_t kMaxDepth = 16;
constexpr std::size_t kMaxPeriods = 1'000;
constexpr std::size_t kMaxPoints = 100'000;
constexpr std::size_t kMaxText = 256;
// A year and a day in one period.
constexpr std::int64_t kMaxPeriodSeconds = std::int64_t{367} * 86'400;

/// One Period element with its points by position.
struct Period {
    UnixTime start;
    UnixTime end;
    std::int64_t resolution = 0;
    std::map<std::int64_t, TariffPrice> points;
};

class Document {
public:
    Result<PriceSeries> read(std::string_view xml) {
        const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                                  &XML_ParserFree);
        if (!parser)
            return fail(ErrorCode::System, "prices: no memory for the XML parser");
        m_parser = parser.get();
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(
            m_parser, [](void* self, const XML_Char* name, const XML_Char**) { of(self).open(name); },
            [](void* self, const XML_Char*) { of(self).close(); });
        XML_SetCharacterDataHandler(m_parser, [](void* self, const XML_Char* text, int length) {
            of(self).text({text, static_cast<std::size_t>(length)});
        });
        XML_SetStartDoctypeDeclHandler(m_parser, [](void* self, const XML_Char*, const XML_Char*, const XML_Char*,
                                                    int) { of(self).broken("a DOCTYPE"); });
        XML_SetProcessingInstructionHandler(m_parser, [](void* self, const XML_Char*, const XML_Char*) {
            of(self).broken("a processing instruction");
        });
        const XML_Status status = XML_Parse(m_parser, xml.data(), static_cast<int>(xml.size()), XML_TRUE);
        if (m_error)
            return tl::make_unexpected(*m_error);
        if (status != XML_STATUS_OK)
            return fail(ErrorCode::Malformed, "prices: line " + std::to_string(XML_GetCurrentLineNumber(m_parser)) +
                                                  ": " + XML_ErrorString(XML_GetErrorCode(m_parser)));
        if (m_root == "Acknowledgement_MarketDocument")
            return fail(ErrorCode::NotFound, "prices: " + (m_reason.empty() ? "refused" : m_reason));
        if (m_type != "A44")
            return fail(ErrorCode::Malformed, "prices: type: not A44");
        return series();
    }

private:
    static Document& of(void* self) { return *static_cast<Document*>(self); }

    void broken(const std::string& what, ErrorCode code = ErrorCode::Malformed) {
        if (!m_error)
            m_error = Error{code, "prices: line " + std::to_string(XML_GetCurrentLineNumber(m_parser)) + ": " + what};
        XML_StopParser(m_parser, XML_FALSE);
    }

    void open(std::string_view name) {
        if (m_error)
            return;
        if (m_path.size() == kMaxDepth)
            return broken("more than 16 levels", ErrorCode::OutOfRange);
        m_path.emplace_back(name);
        m_text.clear();
        if (m_path.size() == 1) {
            m_root = name;
            if (m_root != "Publication_MarketDocument" && m_root != "Acknowledgement_MarketDocument")
                broken("neither a publication nor an acknowledgement");
        } else if (name == "TimeSeries") {
            m_curve.clear();
            m_currency.clear();
            m_measure.clear();
        } else if (name == "Period") {
            m_period = {};
            m_start.clear();
            m_end.clear();
            if (m_periods.size() == kMaxPeriods)
                broken("more than 1000 periods", ErrorCode::OutOfRange);
        } else if (name == "Point") {
            m_position.reset();
            m_price.reset();
        }
    }

    void text(std::string_view text) {
        if (m_error)
            return;
        if (m_text.size() + text.size() > kMaxText)
            return broken("a text of more than 256 characters", ErrorCode::OutOfRange);
        m_text += text;
    }

    [[nodiscard]] bool within(std::string_view parent) const {
        return m_path.size() >= 2 && m_path[m_path.size() - 2] == parent;
    }

    void close() {
        if (m_error || m_path.empty())
            return;
        const std::string name = m_path.back();
        const std::string_view value = trimmed();
        if (name == "type" && m_path.size() == 2)
            m_type = value;
        else if (name == "text" && within("Reason"))
            m_reason = value;
        else if (name == "curveType" && within("TimeSeries"))
            m_curve = value;
        else if (name == "currency_Unit.name" && within("TimeSeries"))
            m_currency = value;
        else if (name == "price_Measure_Unit.name" && within("TimeSeries"))
            m_measure = value;
        else if (name == "start" && m_path.size() >= 3 && m_path[m_path.size() - 3] == "Period")
            m_start = value;
        else if (name == "end" && m_path.size() >= 3 && m_path[m_path.size() - 3] == "Period")
            m_end = value;
        else if (name == "resolution" && within("Period"))
            readResolution(value);
        else if (name == "position" && within("Point"))
            readPosition(value);
        else if (name == "price.amount" && within("Point"))
            readPrice(value);
        else if (name == "Point" && within("Period"))
            endPoint();
        else if (name == "Period" && within("TimeSeries"))
            endPeriod();
        else if (name == "TimeSeries")
            endSeries();
        m_path.pop_back();
        m_text.clear();
    }

    [[nodiscard]] std::string_view trimmed() const {
        std::string_view out = m_text;
        const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
        while (!out.empty() && blank(out.front()))
            out.remove_prefix(1);
        while (!out.empty() && blank(out.back()))
            out.remove_suffix(1);
        return out;
    }

    void readResolution(std::string_view value) {
        if (value == "PT15M")
            m_period.resolution = 900;
        else if (value == "PT30M")
            m_period.resolution = 1'800;
        else if (value == "PT60M" || value == "PT1H")
            m_period.resolution = 3'600;
        else
            broken("resolution: not PT15M, PT30M or PT60M");
    }

    void readPosition(std::string_view value) {
        const auto number = parseDecimal(value, 0);
        if (!number || *number < 1 || *number > static_cast<std::int64_t>(kMaxPoints))
            return broken("position: not a whole number from 1");
        m_position = *number;
    }

    void readPrice(std::string_view value) {
        // EUR per MWh is a thousandth of that per kWh: three decimals are whole µcr.
        const auto number = parseDecimal(value, 3);
        if (!number)
            return broken("price.amount: " + number.error().detail);
        m_price = TariffPrice{*number};
    }

    void endPoint() {
        if (!m_position)
            return broken("Point: no position");
        if (!m_price)
            return broken("Point: no price.amount");
        if (++m_points > kMaxPoints)
            return broken("more than 100000 points", ErrorCode::OutOfRange);
        if (!m_period.points.empty() && m_period.points.rbegin()->first >= *m_position)
            return broken("position: does not rise");
        m_period.points.emplace(*m_position, *m_price);
    }

    void endPeriod() {
        const auto start = parseIsoTime(m_start);
        const auto end = parseIsoTime(m_end);
        if (!start || !end)
            return broken("timeInterval: no start and end like 2026-03-28T23:00Z");
        if (m_period.resolution == 0)
            return broken("Period: no resolution");
        const std::int64_t length = (*end - *start).count();
        if (length <= 0 || length > kMaxPeriodSeconds || length % m_period.resolution != 0)
            return broken("timeInterval: not a whole number of positions within a year");
        m_period.start = *start;
        m_period.end = *end;
        if (m_period.points.empty() || m_period.points.begin()->first != 1)
            return broken("Period: no first position");
        if (m_period.points.rbegin()->first > length / m_period.resolution)
            return broken("position: behind the end of its period");
        m_periods.push_back(std::move(m_period));
        ++m_unread;
        m_period = {};
    }

    void endSeries() {
        if (m_curve.empty() || m_curve == "A01") {
            // Without a curve type the blocks follow each other (the platform's older documents).
            for (std::size_t i = m_periods.size() - m_unread; i < m_periods.size(); ++i)
                if (static_cast<std::int64_t>(m_periods[i].points.size()) !=
                    (m_periods[i].end - m_periods[i].start).count() / m_periods[i].resolution)
                    return broken("curveType A01 with positions missing");
        } else if (m_curve != "A03") {
            return broken("curveType: neither A01 nor A03");
        }
        if (m_currency != "EUR" || m_measure != "MWH")
            return broken("TimeSeries: prices are not in EUR per MWH");
        m_unread = 0;
    }

    Result<PriceSeries> series() const {
        // Coarse ones first: what is merged later wins.
        PriceSeries out;
        for (const std::int64_t resolution : {3'600, 1'800, 900})
            for (const Period& period : m_periods) {
                if (period.resolution != resolution)
                    continue;
                std::vector<PriceStep> steps;
                const std::int64_t count = (period.end - period.start).count() / resolution;
                auto point = period.points.begin();
                for (std::int64_t position = 1; position <= count; ++position) {
                    const auto next = std::next(point);
                    if (next != period.points.end() && next->first == position)
                        point = next;
                    const UnixTime start = period.start + std::chrono::seconds((position - 1) * resolution);
                    steps.push_back({start, start + std::chrono::seconds(resolution), point->second});
                }
                WB_ASSIGN(const PriceSeries own, PriceSeries::make(std::move(steps)));
                out.merge(own);
            }
        if (out.steps().empty())
            return fail(ErrorCode::NotFound, "prices: a document without prices");
        return out;
    }

    XML_Parser m_parser = nullptr;
    std::optional<Error> m_error;
    std::vector<std::string> m_path;
    std::string m_text;
    std::string m_root;
    std::string m_type;
    std::string m_reason;
    std::string m_curve;
    std::string m_currency;
    std::string m_measure;
    std::string m_start;
    std::string m_end;
    std::optional<std::int64_t> m_position;
    std::optional<TariffPrice> m_price;
    Period m_period;
    std::vector<Period> m_periods;
    // Of the time series that is being read.
    std::size_t m_unread = 0;
    std::size_t m_points = 0;
};

} // namespace

Result<PriceSeries> priceSeriesFromEntsoe(std::string_view xml) {
    if (xml.size() > kMaxBytes)
        return fail(ErrorCode::OutOfRange, "prices: more than 4 MiB");
    return Document().read(xml);
}

} // namespace wattbourse::core
