// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/open_portfolio.h"

#include "core/storage/database.h"
#include "core/storage/postgres.h"

#include <array>

namespace wattbourse::core {

namespace {

// A migration that was released is never changed: the next one mends it. Energy Wh, money µcr, times Unix seconds.
// Positions lead with the slot: a day is loaded, watched and dropped as one piece, and in PostgreSQL is a partition.
// Roll-ups are kept by the transaction that changes what they sum.
constexpr std::string_view kFirst = R"sql(
CREATE TABLE members (
    member INTEGER NOT NULL PRIMARY KEY,
    account BLOB NOT NULL UNIQUE CHECK (length(account) = 20),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    branch TEXT NOT NULL,
    tariff TEXT NOT NULL,
    devices INTEGER NOT NULL,
    meter TEXT NOT NULL,
    seal INTEGER NOT NULL,
    source INTEGER NOT NULL CHECK (source IN (1, 2, 3))
) STRICT;
CREATE INDEX members_by_name ON members (folded, member);
CREATE INDEX members_by_branch ON members (branch, member);

CREATE TABLE positions (
    slot INTEGER NOT NULL,
    member INTEGER NOT NULL,
    contracted_wh INTEGER NOT NULL,
    metered_wh INTEGER NOT NULL,
    quality INTEGER NOT NULL,
    PRIMARY KEY (slot, member)
) STRICT, WITHOUT ROWID /* PARTITION BY RANGE (slot) */;

CREATE TABLE slot_totals (
    slot INTEGER NOT NULL PRIMARY KEY,
    members INTEGER NOT NULL,
    contracted_wh INTEGER NOT NULL,
    metered_wh INTEGER NOT NULL,
    unmeasured INTEGER NOT NULL
) STRICT;

CREATE TABLE member_days (
    day INTEGER NOT NULL,
    member INTEGER NOT NULL,
    slots INTEGER NOT NULL,
    contracted_wh INTEGER NOT NULL,
    metered_wh INTEGER NOT NULL,
    unmeasured INTEGER NOT NULL,
    PRIMARY KEY (day, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
    slot INTEGER NOT NULL,
    txn BLOB NOT NULL CHECK (length(txn) = 32),
    item INTEGER NOT NULL,
    member INTEGER NOT NULL,
    market INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    quantity_wh INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    PRIMARY KEY (txn, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_by_slot ON ledger (slot, member);
)sql";

constexpr std::array<std::string_view, 1> kMigrations = {kFirst};

} // namespace

Result<std::unique_ptr<SqlConnection>> openPortfolio(const std::string& location) {
    if (location.starts_with("postgresql://") || location.starts_with("postgres://"))
        return PostgresDatabase::open(location, kMigrations);
    if (location.find("://") != std::string::npos)
        return fail(ErrorCode::Malformed, "store: a path or a postgresql:// address is expected");
    return Database::open(location, kMigrations);
}

} // namespace wattbourse::core
