// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::core {

/// How a region writes tables: where the comma parts decimals, a semicolon parts cells.
struct CsvStyle {
    char separator{','};
    char decimal{'.'};
};
inline constexpr CsvStyle kCsvInternational{};
inline constexpr CsvStyle kCsvDecimalComma{';', ','};

/// Writes tables as RFC 4180: CRLF behind each record, quotes where they are needed.
class CsvWriter {
public:
    explicit CsvWriter(CsvStyle style = {}) : m_style(style) {}

    /// Text from people, meters or nodes. A text that a spreadsheet would run as a formula (it begins with = + - @, a
    /// tabulator or a carriage return) gets an apostrophe before it, as OWASP, "CSV Injection", advises.
    CsvWriter& text(std::string_view cell);
    /// `value` thousandths with three decimals for decimals = 3; a number is never a formula.
    CsvWriter& number(std::int64_t value, int decimals = 0);
    CsvWriter& empty();
    void endRow();
    [[nodiscard]] const std::string& csv() const { return m_out; }

private:
    void cell(std::string_view raw);

    CsvStyle m_style;
    std::string m_out;
    bool m_first{true};
};

/// Reads RFC 4180, LF alone also as an end of record, with or without a byte order mark. `row` gets the cells and the
/// line on which the record begins (1 is the first). Malformed names line and column: a quote inside a bare cell, text
/// behind a closing quote, no closing quote, a zero byte. OutOfRange: a cell over 64 KiB, a record over 1,000 cells.
/// An error from `row` ends it.
Result<void> readCsv(std::string_view text, char separator,
                     const std::function<Result<void>(const std::vector<std::string>& cells, std::size_t line)>& row);

/// A semicolon when the first line holds more of them than of commas outside quotes.
CsvStyle csvStyleOf(std::string_view text);

} // namespace wattbourse::core
