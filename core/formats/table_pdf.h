// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/workbook.h"

namespace wattbourse::core {

/// The same sheets as pages of A4 across, by libharu: a title, each sheet as a table under its name, its header again
/// on each page, page numbers. Roboto is embedded (Latin, Greek, Cyrillic); other letters show as boxes. Times are UTC,
/// numbers have their decimals with a dot. The file is whole or not there. Refused for more than `kMostPdfRows` rows,
/// Unavailable when a font is missing or the file cannot be written.
Result<void> writeTablePdf(const std::filesystem::path& path, const std::string& title,
                           const std::vector<Sheet>& sheets);

inline constexpr std::size_t kMostPdfRows = 200'000;

} // namespace wattbourse::core
