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

constexpr std::array<std::string_view, 1> kMigrations = {kFirst};

} // namespace

Result<std::unique_ptr<Database>> openStore(const std::filesystem::path& path) {
    return Database::open(path, kMigrations);
}

} // namespace wattbourse::core
