// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/workbook.h"

#include <cmath>
#include <xlsxwriter.h>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxRows = 1'048'575;
constexpr std::size_t kMaxColumns = 16'384;
constexpr std::size_t kMaxText = 32'767;
constexpr std::size_t kMaxDecimals = 9;
// Days from 1899-12-30, the format's day 0, to 1970-01-01.
constexpr double kEpochDay = 25'569.0;
constexpr double kSecondsPerDay = 86'400.0;

Result<void> checked(const Sheet& sheet) {
    const std::string name = "workbook: sheet " + sheet.name;
    if (sheet.name.empty() || sheet.name.size() > 31 || sheet.name.find_first_of("[]:*?/\\'") != std::string::npos)
        return fail(ErrorCode::Refused, name + ": the name is not one that a spreadsheet takes");
    if (sheet.rows.size() > kMaxRows || sheet.header.size() > kMaxColumns)
        return fail(ErrorCode::Refused, name + ": more rows or columns than a spreadsheet holds");
    for (const auto& row : sheet.rows) {
        if (row.size() != sheet.header.size())
            return fail(ErrorCode::Refused, name + ": a row has another number of cells than the header");
        for (const SheetCell& cell : row) {
            const auto* text = std::get_if<std::string>(&cell);
            const auto* number = std::get_if<SheetNumber>(&cell);
            if (text != nullptr && (text->size() > kMaxText || text->find('\0') != std::string::npos))
                return fail(ErrorCode::Refused, name + ": a text is longer than a spreadsheet takes");
            if (number != nullptr && (number->decimals < 0 || number->decimals > static_cast<int>(kMaxDecimals)))
                return fail(ErrorCode::Refused, name + ": 0 to 9 decimals");
        }
    }
    return {};
}

class Book {
public:
    explicit Book(const std::string& path) : m_book(workbook_new(path.c_str())) {
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
        for (std::size_t decimals = 0; decimals <= kMaxDecimals; ++decimals) {
            m_numbers[decimals] = workbook_add_format(m_book);
            const std::string format = decimals == 0 ? "0" : "0." + std::string(decimals, '0');
            format_set_num_format(m_numbers[decimals], format.c_str());
        }
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book() {
        if (m_book != nullptr)
            workbook_close(m_book);
    }

    Result<void> add(const Sheet& sheet) {
        lxw_worksheet* page = workbook_add_worksheet(m_book, sheet.name.c_str());
        if (page == nullptr)
            return fail(ErrorCode::Refused, "workbook: sheet " + sheet.name + ": twice");
        lxw_error done = LXW_NO_ERROR;
        for (std::size_t column = 0; column < sheet.header.size() && done == LXW_NO_ERROR; ++column)
            done =
                worksheet_write_string(page, 0, static_cast<lxw_col_t>(column), sheet.header[column].c_str(), m_bold);
        worksheet_freeze_panes(page, 1, 0);
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (std::size_t column = 0; column < sheet.header.size() && done == LXW_NO_ERROR; ++column)
                done =
                    put(page, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), sheet.rows[row][column]);
        if (done != LXW_NO_ERROR)
            return fail(ErrorCode::Refused, "workbook: sheet " + sheet.name + ": " + lxw_strerror(done));
        return {};
    }

    Result<void> close() {
        const lxw_error done = workbook_close(std::exchange(m_book, nullptr));
        if (done != LXW_NO_ERROR)
            return fail(ErrorCode::Unavailable, std::string("workbook: ") + lxw_strerror(done));
        return {};
    }

private:
    lxw_error put(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetCell& cell) {
        if (const auto* text = std::get_if<std::string>(&cell))
            return worksheet_write_string(page, row, column, text->c_str(), nullptr);
        if (const auto* number = std::get_if<SheetNumber>(&cell))
            return worksheet_write_number(page, row, column,
                                          static_cast<double>(number->value) / std::pow(10.0, number->decimals),
                                          m_numbers[static_cast<std::size_t>(number->decimals)]);
        if (const auto* time = std::get_if<UnixTime>(&cell))
            return worksheet_write_number(page, row, column,
                                          static_cast<double>(time->seconds) / kSecondsPerDay + kEpochDay, m_time);
        return LXW_NO_ERROR;
    }

    lxw_workbook* m_book;
    lxw_format* m_bold;
    lxw_format* m_time;
    std::array<lxw_format*, kMaxDecimals + 1> m_numbers{};
};

} // namespace

Result<void> writeWorkbook(const std::filesystem::path& path, const std::vector<Sheet>& sheets) {
    if (sheets.empty())
        return fail(ErrorCode::Refused, "workbook: no sheet");
    for (const Sheet& sheet : sheets)
        WB_TRY(checked(sheet));
    std::filesystem::path part = path;
    part += ".part";
    const auto written = [&]() -> Result<void> {
        Book book(part.string());
        for (const Sheet& sheet : sheets)
            WB_TRY(book.add(sheet));
        return book.close();
    }();
    std::error_code problem;
    if (written)
        std::filesystem::rename(part, path, problem);
    if (written && !problem)
        return {};
    std::error_code ignored;
    std::filesystem::remove(part, ignored);
    if (!written)
        return written;
    return fail(ErrorCode::Unavailable, "workbook: " + path.string() + ": " + problem.message());
}

} // namespace wattbourse::core
