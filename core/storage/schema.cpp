// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include <array>

namespace wattbourse::core {

namespace {

// A migration that was released is never changed: the next one mends it. Times are Unix seconds, energy Wh.
// readings: the key leads with meter and time, so that a slot's readings lie side by side.
constexpr std::string_view kFirst = R"sql(
CREATE TABLE readings (
    meter TEXT NOT NULL,
    end_time INTEGER NOT NULL,
    boot_id INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    current_ma INTEGER NOT NULL,
    voltage_mv INTEGER NOT NULL,
    power_mw INTEGER NOT NULL,
    frequency_mhz INTEGER NOT NULL,
    flags INTEGER NOT NULL,
    tampers INTEGER NOT NULL,
    calibration INTEGER NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (meter, end_time, boot_id, counter)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX readings_by_counter ON readings (meter, boot_id, counter);

CREATE TABLE slots (
    meter TEXT NOT NULL,
    slot INTEGER NOT NULL,
    imported_wh INTEGER NOT NULL CHECK (imported_wh >= 0),
    exported_wh INTEGER NOT NULL CHECK (exported_wh >= 0),
    flags INTEGER NOT NULL,
    root BLOB NOT NULL CHECK (length(root) = 32),
    report_txn BLOB CHECK (length(report_txn) = 32),
    PRIMARY KEY (meter, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    intent TEXT NOT NULL UNIQUE,
    chain_id INTEGER NOT NULL,
    sender BLOB NOT NULL CHECK (length(sender) = 20),
    nonce INTEGER NOT NULL CHECK (nonce >= 0),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    raw BLOB NOT NULL,
    purpose TEXT NOT NULL,
    state INTEGER NOT NULL,
    block_number INTEGER,
    block_hash BLOB CHECK (length(block_hash) = 32),
    block_time INTEGER,
    UNIQUE (chain_id, sender, nonce)
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, sender, nonce);
)sql";

// sealed_orders: `ended` is a SealedEnd, 0 while the order is open.
constexpr std::string_view kSealedOrders = R"sql(
CREATE TABLE sealed_orders (
    account BLOB NOT NULL CHECK (length(account) = 20),
    market INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    item INTEGER NOT NULL CHECK (item BETWEEN 0 AND 255),
    side INTEGER NOT NULL CHECK (side IN (0, 1)),
    tick INTEGER NOT NULL,
    quantity_wh INTEGER NOT NULL CHECK (quantity_wh > 0),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    ended INTEGER NOT NULL,
    PRIMARY KEY (account, market, slot, item)
) STRICT, WITHOUT ROWID;
)sql";

// What the contract answered to a reverted transaction.
constexpr std::string_view kRefusals = R"sql(
ALTER TABLE outbox ADD COLUMN refusal BLOB;
)sql";

// resting_orders: `chain_order` and `block` once a final block has it; `ended` is a RestingEnd, 0 while it is open.
// vouchers: the newest of each channel, given by its payer or taken by its payee.
constexpr std::string_view kRestingOrders = R"sql(
CREATE TABLE resting_orders (
    account BLOB NOT NULL CHECK (length(account) = 20),
    market INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    item INTEGER NOT NULL CHECK (item BETWEEN 0 AND 255),
    side INTEGER NOT NULL CHECK (side IN (0, 1)),
    tick INTEGER NOT NULL,
    quantity_wh INTEGER NOT NULL CHECK (quantity_wh >= 0),
    fill_or_kill INTEGER NOT NULL CHECK (fill_or_kill IN (0, 1)),
    chain_order INTEGER,
    block INTEGER NOT NULL,
    filled_wh INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    PRIMARY KEY (account, market, slot, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE vouchers (
    contract BLOB NOT NULL CHECK (length(contract) = 20),
    channel INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    energy_wh INTEGER NOT NULL CHECK (energy_wh >= 0),
    sequence INTEGER NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 65),
    PRIMARY KEY (contract, channel)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array<std::string_view, 4> kMigrations = {kFirst, kSealedOrders, kRefusals, kRestingOrders};

} // namespace

Result<std::unique_ptr<Database>> openStore(const std::filesystem::path& path) {
    WB_ASSIGN(auto database, Database::open(path, kMigrations));
    std::error_code problem;
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 problem);
    if (problem)
        return fail(ErrorCode::System, "database: " + path.string() + ": " + problem.message());
    return database;
}

} // namespace wattbourse::core
