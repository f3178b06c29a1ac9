// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/enrolment_list.h"

#include "core/base/hex.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxFile = std::size_t{64} << 20;
constexpr std::size_t kMaxLines = 2'000'000;
constexpr std::size_t kMaxErrors = 1'000;
constexpr std::array<std::string_view, 8> kColumns = {"account", "name",  "branch", "tariff",
                                                      "devices", "meter", "up_kw",  "down_kw"};
constexpr std::size_t kNeeded = 3;
enum Column : std::size_t { AccountOf, Name, Branch, Tariff, Devices, Meter, Up, Down };
// W in one kW.
constexpr int kKilowattDecimals = 3;

std::optional<std::uint32_t> deviceOf(std::string_view word) {
    if (word == "pv")
        return kMemberPv;
    if (word == "battery")
        return kMemberBattery;
    if (word == "car")
        return kMemberCar;
    if (word == "heat-pump")
        return kMemberHeatPump;
    return std::nullopt;
}

class Parser {
public:
    explicit Parser(char decimal) : m_decimal(decimal) {}

    Result<void> header(const std::vector<std::string>& cells) {
        for (std::size_t column = 0; column < kColumns.size(); ++column) {
            const auto found = std::find(cells.begin(), cells.end(), kColumns[column]);
            if (found != cells.end())
                m_place[column] = static_cast<std::size_t>(found - cells.begin());
            else if (column < kNeeded)
                return fail(ErrorCode::Malformed,
                            "members: line 1: column " + std::string(kColumns[column]) + " is missing");
        }
        m_width = cells.size();
        return {};
    }

    void line(const std::vector<std::string>& cells, std::size_t number, EnrolmentList& list) {
        const auto wrong = [&](std::string_view field, ErrorCode code, std::string what) {
            if (list.errors.size() < kMaxErrors)
                list.errors.push_back({number, std::string(field), Error{code, std::move(what)}});
        };
        if (cells.size() != m_width)
            return wrong({}, ErrorCode::Malformed, "has another number of cells than the header");
        const auto cell = [&](Column column) {
            return m_place[column] ? std::string_view(cells[*m_place[column]]) : std::string_view();
        };
        EnrolledMember member;
        const std::string_view account = cell(AccountOf);
        const Result<Address> address =
            account.starts_with("0x") ? addressFromHex(account) : fail(ErrorCode::Malformed, "without 0x");
        if (!address)
            return wrong("account", ErrorCode::Malformed, "is no address of 0x and 40 digits");
        member.account = *address;
        member.name = cell(Name);
        member.branch = cell(Branch);
        member.tariff = cell(Tariff);
        member.meter = cell(Meter);
        for (std::string_view left = cell(Devices); !left.empty();) {
            const std::size_t blank = std::min(left.find(' '), left.size());
            if (blank != 0) {
                const auto device = deviceOf(left.substr(0, blank));
                if (!device)
                    return wrong("devices", ErrorCode::Malformed, "names none of pv, battery, car, heat-pump");
                member.devices |= *device;
            }
            left.remove_prefix(std::min(blank + 1, left.size()));
        }
        for (const auto& [column, power] : {std::pair{Up, &member.up}, std::pair{Down, &member.down}}) {
            if (cell(column).empty())
                continue;
            const auto watts = decimal(cell(column));
            if (!watts || *watts < 0)
                return wrong(kColumns[column], ErrorCode::Malformed, "is no number with at most 3 decimals");
            *power = Power{*watts};
        }
        if (const auto fits = checkMember(member); !fits)
            return wrong({}, fits.error().code, fits.error().detail);
        if (!m_seen.insert(member.account).second)
            return wrong("account", ErrorCode::Duplicate, "is that of an earlier line");
        list.members.push_back(std::move(member));
    }

private:
    [[nodiscard]] std::optional<std::int64_t> decimal(std::string_view cell) const {
        std::string text(cell);
        if (m_decimal != '.') {
            if (text.find('.') != std::string::npos)
                return std::nullopt;
            std::replace(text.begin(), text.end(), m_decimal, '.');
        }
        const Result<std::int64_t> value = parseDecimal(text, kKilowattDecimals);
        return value ? std::optional(*value) : std::nullopt;
    }

    char m_decimal;
    std::array<std::optional<std::size_t>, kColumns.size()> m_place{};
    std::size_t m_width = 0;
    std::unordered_set<Address> m_seen;
};

} // namespace

Result<EnrolmentList> readEnrolment(std::string_view csv) {
    if (csv.size() > kMaxFile)
        return fail(ErrorCode::OutOfRange, "members: the file is over 64 MiB");
    const CsvStyle style = csvStyleOf(csv);
    Parser parser(style.decimal);
    EnrolmentList list;
    std::size_t records = 0;
    WB_TRY(readCsv(csv, style.separator, [&](const std::vector<std::string>& cells, std::size_t line) -> Result<void> {
        if (++records == 1)
            return parser.header(cells);
        if (records > kMaxLines + 1)
            return fail(ErrorCode::OutOfRange, "members: more than 2000000 lines");
        parser.line(cells, line, list);
        return {};
    }));
    if (records == 0)
        return fail(ErrorCode::Malformed, "members: the file is empty");
    return list;
}

} // namespace wattbourse::core
