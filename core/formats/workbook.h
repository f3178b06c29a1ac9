// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace wattbourse::core {

/// A number of `decimals` digits behind the point: 12500 with 3 is 12.5. A spreadsheet keeps 15 digits: beyond 10^15
/// units the last ones are lost.
struct SheetNumber {
    std::int64_t value{};
    int decimals{};
};

/// Text is written as text whatever it begins with: no cell of ours is a formula.
using SheetCell = std::variant<std::monostate, std::string, SheetNumber, UnixTime>;

struct Sheet {
    /// 1 to 31 characters, none of []:*?/\\ (the format's own rule).
    std::string name;
    std::vector<std::string> header;
    /// As many cells as the header, at most 1,048,575 rows.
    std::vector<std::vector<SheetCell>> rows;
};

/// Writes an XLSX file (ECMA-376) by libxlsxwriter: header in bold and fixed, times as UTC dates, numbers with their
/// decimals. The file is whole or not there. Refused for a sheet that the format cannot hold, Unavailable when it
/// cannot be written.
Result<void> writeWorkbook(const std::filesystem::path& path, const std::vector<Sheet>& sheets);

} // namespace wattbourse::core
