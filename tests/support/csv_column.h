// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sstream>
#include <string>
#include <vector>

namespace wattbourse::test {

/// The numbers of one column of a table with a heading.
inline std::vector<double> csvColumn(const std::string& text, const std::string& name) {
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line);
    std::size_t index = 0;
    std::istringstream heading(line);
    for (std::string cell; std::getline(heading, cell, ',') && cell != name;)
        ++index;
    std::vector<double> values;
    while (std::getline(lines, line)) {
        std::istringstream cells(line);
        std::string cell;
        for (std::size_t i = 0; i <= index; ++i)
            std::getline(cells, cell, ',');
        values.push_back(std::stod(cell));
    }
    return values;
}

} // namespace wattbourse::test
