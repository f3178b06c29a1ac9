// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/table_pdf.h"

#include "core/base/atomic_file.h"
#include "core/units/units.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <hpdf.h>
#include <memory>
#include <type_traits>

namespace wattbourse::core {

namespace {

// A4 across, in points.
constexpr float kWide = 842;
constexpr float kHigh = 595;
constexpr float kMargin = 36;
constexpr float kLine = 13;
constexpr float kText = 8;
constexpr float kHeading = 12;
constexpr float kTitle = 16;
// Hashes of 66 digits are what the widest column holds.
constexpr float kMostColumn = 330;
constexpr std::size_t kMeasured = 200;

std::string textOf(const SheetCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* number = std::get_if<SheetNumber>(&cell))
        return number->decimals == 0 ? std::to_string(number->value) : formatDecimal(number->value, number->decimals);
    if (const auto* time = std::get_if<UnixTime>(&cell)) {
        using namespace std::chrono;
        const sys_seconds at{seconds{time->seconds}};
        const year_month_day day{floor<days>(at)};
        const hh_mm_ss clock{at - floor<days>(at)};
        std::array<char, 32> out{};
        std::snprintf(out.data(), out.size(), "%04d-%02u-%02u %02d:%02d", static_cast<int>(day.year()),
                      static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()));
        return out.data();
    }
    return {};
}

bool isRight(const SheetCell& cell) {
    return std::holds_alternative<SheetNumber>(cell);
}

void onError(HPDF_STATUS, HPDF_STATUS, void*) {
    // Each step asks HPDF_GetError: nothing is thrown through C.
}

class Document {
public:
    Document() : m_pdf(HPDF_New(onError, nullptr), HPDF_Free) {}

    Result<void> open() {
        if (!m_pdf)
            return fail(ErrorCode::Unavailable, "pdf: no memory");
        HPDF_UseUTFEncodings(m_pdf.get());
        HPDF_SetCompressionMode(m_pdf.get(), HPDF_COMP_ALL);
        WB_ASSIGN(m_plain, font("Roboto-Regular.ttf"));
        WB_ASSIGN(m_medium, font("Roboto-Medium.ttf"));
        return {};
    }
    void title(const std::string& text) {
        page();
        write(m_medium, kTitle, kMargin, text);
        m_y -= kLine * 2;
        HPDF_SetInfoAttr(m_pdf.get(), HPDF_INFO_TITLE, text.c_str());
    }
    void sheet(const Sheet& sheet) {
        const auto columns = widths(sheet);
        if (m_y < kMargin + kLine * 6)
            page();
        write(m_medium, kHeading, kMargin, sheet.name);
        m_y -= kLine * 1.5F;
        header(sheet, columns);
        for (const auto& row : sheet.rows) {
            if (m_y < kMargin + kLine) {
                page();
                header(sheet, columns);
            }
            cells(m_plain, row, columns);
        }
        m_y -= kLine;
    }
    Result<void> save(const std::filesystem::path& path) {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            m_page = m_pages[i];
            m_y = kMargin - kLine;
            const std::string text = std::to_string(i + 1) + " / " + std::to_string(m_pages.size());
            write(m_plain, kText, kWide - kMargin - widthOf(m_plain, text), text);
        }
        if (HPDF_SaveToStream(m_pdf.get()) != HPDF_OK)
            return problem();
        HPDF_UINT32 size = HPDF_GetStreamSize(m_pdf.get());
        std::string bytes(size, '\0');
        HPDF_ReadFromStream(m_pdf.get(), reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
        if (size != bytes.size())
            return fail(ErrorCode::Unavailable, "pdf: the document is cut");
        return writeFileAtomically(path, asBytes(bytes));
    }

private:
    Result<HPDF_Font> font(const std::string& file) {
        const std::string path = std::string(WATTBOURSE_ROBOTO) + "/" + file;
        const char* name = HPDF_LoadTTFontFromFile(m_pdf.get(), path.c_str(), HPDF_TRUE);
        HPDF_Font out = name == nullptr ? nullptr : HPDF_GetFont(m_pdf.get(), name, "UTF-8");
        if (out == nullptr)
            return fail(ErrorCode::Unavailable, "pdf: no font " + path);
        return out;
    }
    [[nodiscard]] tl::unexpected<Error> problem() const {
        return fail(ErrorCode::Unavailable, "pdf: error " + std::to_string(HPDF_GetError(m_pdf.get())));
    }
    void page() {
        m_page = HPDF_AddPage(m_pdf.get());
        HPDF_Page_SetWidth(m_page, kWide);
        HPDF_Page_SetHeight(m_page, kHigh);
        m_pages.push_back(m_page);
        m_y = kHigh - kMargin - kTitle;
    }
    void write(HPDF_Font font, float size, float x, const std::string& text) {
        HPDF_Page_SetFontAndSize(m_page, font, size);
        HPDF_Page_BeginText(m_page);
        HPDF_Page_TextOut(m_page, x, m_y, text.c_str());
        HPDF_Page_EndText(m_page);
    }
    float widthOf(HPDF_Font font, const std::string& text) {
        const auto wide = HPDF_Font_TextWidth(font, reinterpret_cast<const HPDF_BYTE*>(text.data()),
                                              static_cast<HPDF_UINT>(text.size()));
        return static_cast<float>(wide.width) * kText / 1000;
    }
    std::vector<float> widths(const Sheet& sheet) {
        std::vector<float> out;
        for (const auto& name : sheet.header)
            out.push_back(widthOf(m_medium, name));
        for (std::size_t row = 0; row < std::min(sheet.rows.size(), kMeasured); ++row)
            for (std::size_t i = 0; i < out.size(); ++i)
                out[i] = std::max(out[i], widthOf(m_plain, textOf(sheet.rows[row][i])));
        float sum = 0;
        for (float& wide : out) {
            wide = std::min(wide, kMostColumn) + 10;
            sum += wide;
        }
        const float room = kWide - 2 * kMargin;
        if (sum > room)
            for (float& wide : out)
                wide *= room / sum;
        return out;
    }
    void header(const Sheet& sheet, const std::vector<float>& columns) {
        std::vector<SheetCell> names(sheet.header.begin(), sheet.header.end());
        // Over a number its name stands at the right, too.
        m_rightNames.assign(names.size(), false);
        for (std::size_t i = 0; i < names.size() && !sheet.rows.empty(); ++i)
            m_rightNames[i] = isRight(sheet.rows.front()[i]);
        cells(m_medium, names, columns, &m_rightNames);
        HPDF_Page_SetLineWidth(m_page, 0.5F);
        HPDF_Page_MoveTo(m_page, kMargin, m_y + kLine - 3);
        HPDF_Page_LineTo(m_page, kWide - kMargin, m_y + kLine - 3);
        HPDF_Page_Stroke(m_page);
    }
    void cells(HPDF_Font font, const std::vector<SheetCell>& row, const std::vector<float>& columns,
               const std::vector<bool>* right = nullptr) {
        float x = kMargin;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            std::string text = textOf(row[i]);
            while (text.size() > 1 && widthOf(font, text) > columns[i] - 4)
                cutOne(text);
            const bool atRight = right != nullptr ? (*right)[i] : isRight(row[i]);
            write(font, kText, atRight ? x + columns[i] - 10 - widthOf(font, text) : x, text);
            x += columns[i];
        }
        m_y -= kLine;
    }
    /// The last letter, however many bytes it has, gives way to an ellipsis.
    static void cutOne(std::string& text) {
        constexpr std::string_view kDots = "…";
        if (text.ends_with(kDots))
            text.resize(text.size() - kDots.size());
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xc0U) == 0x80U)
            text.pop_back();
        if (!text.empty())
            text.pop_back();
        text += kDots;
    }

    std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, decltype(&HPDF_Free)> m_pdf;
    HPDF_Font m_plain{};
    HPDF_Font m_medium{};
    HPDF_Page m_page{};
    std::vector<HPDF_Page> m_pages;
    std::vector<bool> m_rightNames;
    float m_y{};
};

} // namespace

Result<void> writeTablePdf(const std::filesystem::path& path, const std::string& title,
                           const std::vector<Sheet>& sheets) {
    std::size_t rows = 0;
    for (const Sheet& sheet : sheets)
        rows += sheet.rows.size();
    if (rows > kMostPdfRows)
        return fail(ErrorCode::Refused,
                    "pdf: more than " + std::to_string(kMostPdfRows) + " rows; a spreadsheet holds them");
    Document document;
    WB_TRY(document.open());
    document.title(title);
    for (const Sheet& sheet : sheets)
        document.sheet(sheet);
    return document.save(path);
}

} // namespace wattbourse::core
