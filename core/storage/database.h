// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/storage/file_lock.h"

#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace wattbourse::core {

/// A value for a `?` of a statement. Referred to, not copied: valid until the call returns.
using SqlValue = std::variant<std::nullptr_t, std::int64_t, std::string_view, ByteView>;

/// The row that a query stands on; valid inside the row function.
class SqlRow {
public:
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes blob(int column) const;
    /// A blob of exactly N bytes; Malformed when the file holds another length.
    template <class Fixed>
    [[nodiscard]] Result<Fixed> fixed(int column) const {
        Fixed out;
        const Bytes stored = blob(column);
        if (stored.size() != Fixed::kSize)
            return fail(ErrorCode::Malformed, "database: a blob has the wrong length");
        std::copy(stored.begin(), stored.end(), out.bytes.begin());
        return out;
    }

private:
    friend class Database;
    explicit SqlRow(sqlite3_stmt* statement) : m_statement(statement) {}
    sqlite3_stmt* m_statement;
};

/// One SQLite file, owned by one process: WAL, foreign keys on, synchronous FULL (a commit that returned is on disk).
/// Any thread: calls take turns. Errors: Unavailable (disk full, cannot open), Refused (read-only, in use, newer
/// schema), Malformed (not a database, damaged), Duplicate (a key is taken), System (the rest).
class Database {
public:
    /// Opens or makes the file and brings it to the newest schema. `migrations[i]` leads from version i to i + 1; all
    /// that are missing run in one transaction.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& path,
                                                  std::span<const std::string_view> migrations);

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs a statement that yields no rows. Answers the number of rows it changed.
    Result<std::int64_t> run(std::string_view sql, std::initializer_list<SqlValue> values = {});
    /// Calls `row` for each row; an error from it ends the query.
    Result<void> query(std::string_view sql, std::initializer_list<SqlValue> values,
                       const std::function<Result<void>(const SqlRow&)>& row);
    /// All of `work` or nothing of it. Other threads wait. Not nested.
    Result<void> transaction(const std::function<Result<void>()>& work);

private:
    Database(sqlite3* connection, FileLock lock);
    Result<sqlite3_stmt*> prepared(std::string_view sql);
    Result<void> bind(sqlite3_stmt* statement, std::initializer_list<SqlValue> values);
    Result<void> execute(const char* sql);
    Result<void> migrate(std::span<const std::string_view> migrations);
    tl::unexpected<Error> failure(std::string_view what) const;

    std::recursive_mutex m_mutex;
    FileLock m_lock;
    sqlite3* m_connection;
    std::unordered_map<std::string, sqlite3_stmt*> m_statements;
};

} // namespace wattbourse::core
