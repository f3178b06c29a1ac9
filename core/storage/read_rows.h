// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <vector>

namespace wattbourse::core {

/// What a query yields, each row read by `decode(row)`, a Result<T>; the first error of it.
template <class T, class Decode>
Result<std::vector<T>> readRows(Database& database, std::string_view sql, std::initializer_list<SqlValue> values,
                                Decode decode) {
    std::vector<T> out;
    WB_TRY(database.query(sql, values, [&](const SqlRow& row) -> Result<void> {
        WB_ASSIGN(T value, decode(row));
        out.push_back(std::move(value));
        return {};
    }));
    return out;
}

} // namespace wattbourse::core
