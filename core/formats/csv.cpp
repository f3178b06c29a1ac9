// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include "core/units/units.h"

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxCell = 64 * 1024;
constexpr std::size_t kMaxCells = 1'000;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

tl::unexpected<Error> wrong(ErrorCode code, std::size_t line, std::size_t column, std::string_view what) {
    return fail(code,
                "csv: line " + std::to_string(line) + ", column " + std::to_string(column) + ": " + std::string(what));
}

// One pass over the text; a record may go over lines inside quotes.
class Reader {
public:
    Reader(std::string_view text, char separator) : m_text(text), m_separator(separator) {
        if (m_text.starts_with(kByteOrderMark))
            m_text.remove_prefix(kByteOrderMark.size());
    }

    [[nodiscard]] bool done() const { return m_at == m_text.size(); }
    [[nodiscard]] std::size_t line() const { return m_line; }

    Result<std::vector<std::string>> record() {
        std::vector<std::string> cells;
        for (;;) {
            if (cells.size() == kMaxCells)
                return here(ErrorCode::OutOfRange, "more than 1000 cells");
            WB_ASSIGN(std::string next, m_at < m_text.size() && m_text[m_at] == '"' ? quoted() : bare());
            cells.push_back(std::move(next));
            if (done())
                return cells;
            if (m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            if (m_text[m_at] == '\r')
                ++m_at;
            ++m_at;
            newLine();
            return cells;
        }
    }

private:
    [[nodiscard]] tl::unexpected<Error> here(ErrorCode code, std::string_view what) const {
        return wrong(code, m_line, m_at - m_lineStart + 1, what);
    }
    void newLine() {
        ++m_line;
        m_lineStart = m_at;
    }
    [[nodiscard]] bool atRecordEnd() const {
        return done() || m_text[m_at] == m_separator || m_text[m_at] == '\n' ||
               (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n');
    }
    Result<std::string> bare() {
        const std::size_t start = m_at;
        while (!atRecordEnd()) {
            if (m_text[m_at] == '"')
                return here(ErrorCode::Malformed, "a quote inside a cell that does not begin with one");
            if (m_text[m_at] == '\0' || m_text[m_at] == '\r')
                return here(ErrorCode::Malformed, "a control character");
            if (++m_at - start > kMaxCell)
                return here(ErrorCode::OutOfRange, "a cell is longer than 64 KiB");
        }
        return std::string(m_text.substr(start, m_at - start));
    }
    Result<std::string> quoted() {
        std::string out;
        ++m_at;
        for (;;) {
            if (done())
                return here(ErrorCode::Malformed, "the closing quote is missing");
            const char c = m_text[m_at++];
            if (c == '"') {
                if (done() || m_text[m_at] != '"')
                    break;
                ++m_at;
            }
            if (c == '\0')
                return here(ErrorCode::Malformed, "a control character");
            out += c;
            if (c == '\n')
                newLine();
            if (out.size() > kMaxCell)
                return here(ErrorCode::OutOfRange, "a cell is longer than 64 KiB");
        }
        if (!atRecordEnd())
            return here(ErrorCode::Malformed, "text behind the closing quote");
        return out;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_lineStart = 0;
};

} // namespace

void CsvWriter::cell(std::string_view raw) {
    if (!m_first)
        m_out += m_style.separator;
    m_first = false;
    const bool quotes =
        raw.find_first_of("\"\r\n") != std::string_view::npos || raw.find(m_style.separator) != std::string_view::npos;
    if (!quotes) {
        m_out += raw;
        return;
    }
    m_out += '"';
    for (const char c : raw) {
        if (c == '"')
            m_out += '"';
        m_out += c;
    }
    m_out += '"';
}

CsvWriter& CsvWriter::text(std::string_view cell) {
    const bool formula = !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
    this->cell(formula ? "'" + std::string(cell) : std::string(cell));
    return *this;
}

CsvWriter& CsvWriter::number(std::int64_t value, int decimals) {
    std::string digits = formatDecimal(value, decimals);
    for (char& c : digits)
        if (c == '.')
            c = m_style.decimal;
    cell(digits);
    return *this;
}

CsvWriter& CsvWriter::empty() {
    cell({});
    return *this;
}

void CsvWriter::endRow() {
    m_out += "\r\n";
    m_first = true;
}

Result<void> readCsv(std::string_view text, char separator,
                     const std::function<Result<void>(const std::vector<std::string>&, std::size_t)>& row) {
    Reader reader(text, separator);
    while (!reader.done()) {
        const std::size_t line = reader.line();
        WB_ASSIGN(const std::vector<std::string> cells, reader.record());
        WB_TRY(row(cells, line));
    }
    return {};
}

CsvStyle csvStyleOf(std::string_view text) {
    int semicolons = 0;
    int commas = 0;
    bool quoted = false;
    for (const char c : text.substr(0, text.find('\n'))) {
        quoted = quoted != (c == '"');
        semicolons += !quoted && c == ';' ? 1 : 0;
        commas += !quoted && c == ',' ? 1 : 0;
    }
    return semicolons > commas ? kCsvDecimalComma : kCsvInternational;
}

} // namespace wattbourse::core
