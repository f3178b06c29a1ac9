// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql.h"

#include <memory>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

struct pg_conn;
struct pg_result;

namespace wattbourse::core {

/// One connection to a PostgreSQL database (15 or newer), which several programs may share. A lost connection is made
/// again by the next call outside a transaction; the call that met the loss fails with Unavailable, and whether its
/// statement was carried out is not known: statements that must not be done twice carry a key.
class PostgresDatabase final : public SqlConnection {
public:
    /// `location` is a libpq connection string or `postgresql://` address; a password is better kept in ~/.pgpass.
    /// Brings the schema to the newest version as Database::open does, one program at a time; the statements are those
    /// for SQLite, translated by postgresDdl().
    static Result<std::unique_ptr<PostgresDatabase>> open(const std::string& location,
                                                          std::span<const std::string_view> migrations);

    PostgresDatabase(const PostgresDatabase&) = delete;
    PostgresDatabase& operator=(const PostgresDatabase&) = delete;
    ~PostgresDatabase() override;

    Result<std::int64_t> runWith(std::string_view sql, std::span<const SqlValue> values) override;
    Result<void> queryWith(std::string_view sql, std::span<const SqlValue> values,
                           const std::function<Result<void>(const SqlRow&)>& row) override;
    Result<void> transaction(const std::function<Result<void>()>& work) override;
    /// By COPY in its binary form: the table's integers are BIGINT.
    Result<std::int64_t> load(std::string_view table, std::string_view columns, const SqlRowSource& next) override;
    Result<void> prepareRange(std::string_view table, std::int64_t from, std::int64_t until) override;
    Result<void> announce(std::string_view channel) override;
    /// On a connection of its own.
    Result<std::unique_ptr<SqlListener>> listen(std::string_view channel) override;

private:
    using ResultPtr = std::unique_ptr<pg_result, void (*)(pg_result*)>;

    PostgresDatabase(pg_conn* connection, std::string location);
    Result<void> revive();
    Result<void> execute(const std::string& sql);
    Result<ResultPtr> answer(std::string_view sql, std::span<const SqlValue> values);
    Result<void> migrate(std::span<const std::string_view> migrations);
    Result<void> copyIn(const SqlRowSource& next, std::int64_t& rows);

    std::recursive_mutex m_mutex;
    pg_conn* m_connection;
    std::string m_location;
    bool m_inTransaction = false;
    // Names of the prepared statements: PostgreSQL cuts a name at 63 bytes, so the text itself cannot be it.
    std::unordered_map<std::string, std::string> m_prepared;
    // Partitions that were seen: no question to the server for each position.
    std::unordered_set<std::string> m_partitions;
};

/// Our SQLite schema in PostgreSQL's words: INTEGER is BIGINT, BLOB is BYTEA, STRICT and WITHOUT ROWID fall away, and a
/// table with the note `/* PARTITION BY RANGE (column) */` behind it is partitioned so.
std::string postgresDdl(std::string_view sqlite);

/// `?` and `?1` as `$1`; quoted text stays.
std::string postgresPlaceholders(std::string_view sql);

} // namespace wattbourse::core
