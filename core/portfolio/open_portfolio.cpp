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

// A dispatch, whom it asks, and the messages that ask them. A nonce of -1: not signed yet.
constexpr std::string_view kDispatches = R"sql(
CREATE TABLE dispatches (
    number INTEGER NOT NULL PRIMARY KEY,
    intent TEXT NOT NULL UNIQUE,
    award INTEGER NOT NULL,
    buyer TEXT NOT NULL,
    first_slot INTEGER NOT NULL,
    slots INTEGER NOT NULL,
    up INTEGER NOT NULL CHECK (up IN (0, 1)),
    contracted_wh INTEGER NOT NULL,
    price INTEGER NOT NULL,
    tolerance INTEGER NOT NULL,
    penalty INTEGER NOT NULL,
    reward INTEGER NOT NULL,
    keep INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
    over INTEGER NOT NULL CHECK (over IN (0, 1))
) STRICT;

CREATE TABLE dispatch_asks (
    number INTEGER NOT NULL,
    member INTEGER NOT NULL,
    account BLOB NOT NULL CHECK (length(account) = 20),
    meter BLOB NOT NULL CHECK (length(meter) = 32),
    device INTEGER NOT NULL,
    asked_wh INTEGER NOT NULL,
    promise_wh INTEGER NOT NULL,
    expected_wh INTEGER NOT NULL,
    answer INTEGER NOT NULL CHECK (answer IN (0, 1, 2)),
    accepted_wh INTEGER NOT NULL,
    included INTEGER NOT NULL,
    measured INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    positive_wh INTEGER NOT NULL,
    share INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    PRIMARY KEY (number, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE dispatch_calls (
    id INTEGER NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    intent TEXT NOT NULL,
    deadline INTEGER NOT NULL,
    members BLOB NOT NULL,
    attempt INTEGER NOT NULL,
    nonce INTEGER NOT NULL,
    signature BLOB NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1))
) STRICT;
CREATE INDEX dispatch_calls_by_intent ON dispatch_calls (intent);
)sql";

// What other networks' servers ask for (core/openadr). An end that is none is the largest integer.
constexpr std::string_view kFlexRequests = R"sql(
CREATE TABLE flex_requests (
    source TEXT NOT NULL,
    event TEXT NOT NULL,
    part INTEGER NOT NULL,
    payload INTEGER NOT NULL,
    program TEXT NOT NULL,
    title TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind IN (1, 2, 3, 4)),
    direction INTEGER NOT NULL CHECK (direction IN (0, 1)),
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    power_w INTEGER NOT NULL,
    level INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    report TEXT NOT NULL,
    PRIMARY KEY (source, event, part, payload)
) STRICT;
CREATE INDEX flex_requests_by_end ON flex_requests (ends);
)sql";

// What members let be pooled, in each slot.
constexpr std::string_view kCurves = R"sql(
CREATE TABLE member_curves (
    member INTEGER NOT NULL,
    up INTEGER NOT NULL CHECK (up IN (0, 1)),
    part INTEGER NOT NULL,
    wh INTEGER NOT NULL CHECK (wh > 0),
    price INTEGER NOT NULL,
    PRIMARY KEY (member, up, part)
) STRICT, WITHOUT ROWID;
)sql";

// The trading desk's own: what a member can shift as its contract says, orders that are kept out of the market, alerts,
// and the tape that past days are shown again from.
constexpr std::string_view kDesk = R"sql(
ALTER TABLE members ADD COLUMN up_w INTEGER;
ALTER TABLE members ADD COLUMN down_w INTEGER;

CREATE TABLE kept_orders (
    number INTEGER NOT NULL PRIMARY KEY,
    market INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    side INTEGER NOT NULL CHECK (side IN (0, 1)),
    tick INTEGER NOT NULL,
    quantity_wh INTEGER NOT NULL CHECK (quantity_wh > 0),
    of_order INTEGER NOT NULL,
    made INTEGER NOT NULL
) STRICT;

CREATE TABLE alert_rules (
    number INTEGER NOT NULL PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 7),
    threshold INTEGER NOT NULL,
    notify INTEGER NOT NULL CHECK (notify IN (0, 1)),
    sound INTEGER NOT NULL CHECK (sound IN (0, 1)),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1))
) STRICT;

CREATE TABLE alert_log (
    number INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    threshold INTEGER NOT NULL,
    subject TEXT NOT NULL,
    value INTEGER NOT NULL,
    seen INTEGER NOT NULL CHECK (seen IN (0, 1))
) STRICT;

CREATE TABLE desk_tape (
    market INTEGER NOT NULL,
    at INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    finality INTEGER NOT NULL,
    block INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (market, at, slot)
) STRICT, WITHOUT ROWID;
)sql";

// What the pool was offered at, by the request that it answers.
constexpr std::string_view kPoolOffers = R"sql(
CREATE TABLE pool_offers (
    request INTEGER NOT NULL PRIMARY KEY,
    first_slot INTEGER NOT NULL,
    slots INTEGER NOT NULL,
    up INTEGER NOT NULL CHECK (up IN (0, 1)),
    wh INTEGER NOT NULL CHECK (wh > 0),
    price INTEGER NOT NULL,
    keep INTEGER NOT NULL,
    reserve INTEGER NOT NULL,
    attempt INTEGER NOT NULL
) STRICT;
)sql";

constexpr std::array<std::string_view, 6> kMigrations = {kFirst,  kDispatches, kFlexRequests,
                                                         kCurves, kDesk,       kPoolOffers};

} // namespace

Result<std::unique_ptr<SqlConnection>> openPortfolio(const std::string& location) {
    if (location.starts_with("postgresql://") || location.starts_with("postgres://"))
        return PostgresDatabase::open(location, kMigrations);
    if (location.find("://") != std::string::npos)
        return fail(ErrorCode::Malformed, "store: a path or a postgresql:// address is expected");
    return Database::open(location, kMigrations);
}

} // namespace wattbourse::core
