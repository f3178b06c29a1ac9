// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql.h"

#include <memory>
#include <string>

namespace wattbourse::core {

/// The store of a portfolio: members, positions, ledger. `location` is a path (SQLite: one program) or a
/// `postgresql://` address (several desks share it). Errors as of SqlConnection.
Result<std::unique_ptr<SqlConnection>> openPortfolio(const std::string& location);

/// The channel that every change of a portfolio is announced on (SqlConnection::listen).
inline constexpr std::string_view kPortfolioChannel = "wattbourse_portfolio";

} // namespace wattbourse::core
