// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <condition_variable>
#include <map>
#include <sqlite3.h>

namespace wattbourse::core {

namespace {

constexpr int kBusyTimeoutMs = 5000;
// Our statements are few and fixed; a bound keeps a mistake (SQL put together from values) from eating memory.
constexpr std::size_t kMaxStatements = 256;

ErrorCode codeOf(int extended) {
    switch (extended & 0xff) {
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return ErrorCode::Unavailable;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::Refused;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Malformed;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::TimedOut;
    case SQLITE_CONSTRAINT:
        return extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY ? ErrorCode::Duplicate
                                                                                                : ErrorCode::Malformed;
    default:
        return ErrorCode::System;
    }
}

tl::unexpected<Error> failureOf(sqlite3* connection, std::string_view what) {
    const int code = connection != nullptr ? sqlite3_extended_errcode(connection) : SQLITE_NOMEM;
    const char* text = connection != nullptr ? sqlite3_errmsg(connection) : "out of memory";
    return fail(codeOf(code), "database: " + std::string(what) + ": " + text);
}

// Leaves a statement ready for its next use, whatever way its use ended.
class ResetAtEnd {
public:
    explicit ResetAtEnd(sqlite3_stmt* statement) : m_statement(statement) {}
    ResetAtEnd(const ResetAtEnd&) = delete;
    ResetAtEnd& operator=(const ResetAtEnd&) = delete;
    ~ResetAtEnd() {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }

private:
    sqlite3_stmt* m_statement;
};

class SqliteRow final : public SqlRow {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : m_statement(statement) {}

    [[nodiscard]] bool isNull(int column) const override {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    [[nodiscard]] std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] std::string text(int column) const override {
        const unsigned char* begin = sqlite3_column_text(m_statement, column);
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
        return begin == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(begin), size);
    }
    [[nodiscard]] Bytes blob(int column) const override {
        const auto* begin = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
        return begin == nullptr ? Bytes() : Bytes(begin, begin + size);
    }

private:
    sqlite3_stmt* m_statement;
};

} // namespace

// How often each channel was announced; outlives the database in its listeners.
class ChannelCounts {
public:
    void add(const std::string& channel) {
        {
            const std::lock_guard guard(m_mutex);
            ++m_counts[channel];
        }
        m_changed.notify_all();
    }
    // The count once it is no longer `seen`, or `seen` after `limit`.
    std::uint64_t await(const std::string& channel, std::uint64_t seen, std::chrono::milliseconds limit) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, limit, [&] { return m_counts[channel] != seen; });
        return m_counts[channel];
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, std::uint64_t> m_counts;
};

namespace {

class LocalListener final : public SqlListener {
public:
    LocalListener(std::shared_ptr<ChannelCounts> counts, std::string_view channel)
        : m_counts(std::move(counts)), m_channel(channel), m_seen(m_counts->await(m_channel, 0, {})) {}

    Result<bool> await(std::chrono::milliseconds limit) override {
        const std::uint64_t count = m_counts->await(m_channel, m_seen, limit);
        return std::exchange(m_seen, count) != count;
    }

private:
    std::shared_ptr<ChannelCounts> m_counts;
    std::string m_channel;
    std::uint64_t m_seen;
};

} // namespace

Database::Database(sqlite3* connection, FileLock lock)
    : m_lock(std::move(lock)), m_connection(connection), m_channels(std::make_shared<ChannelCounts>()) {}

Database::~Database() {
    for (auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& path,
                                                 std::span<const std::string_view> migrations) {
    WB_ASSIGN(FileLock lock, FileLock::take(path));
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &connection,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nullptr);
    // SQLite hands out a connection to close even when it fails.
    std::unique_ptr<Database> database(new Database(connection, std::move(lock)));
    if (code != SQLITE_OK)
        return failureOf(connection, path.string());
    // A file that may not be written opens read-only without a word: said here, not at the first order.
    if (sqlite3_db_readonly(connection, "main") == 1)
        return fail(ErrorCode::Refused, "database: " + path.string() + ": read-only");
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, kBusyTimeoutMs);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    WB_TRY(database->execute("PRAGMA journal_mode=WAL"));
    WB_TRY(database->execute("PRAGMA synchronous=FULL"));
    WB_TRY(database->execute("PRAGMA foreign_keys=ON"));
    WB_TRY(database->execute("PRAGMA trusted_schema=OFF"));
    WB_TRY(database->migrate(migrations));
    return database;
}

Result<void> Database::migrate(std::span<const std::string_view> migrations) {
    std::int64_t version = 0;
    WB_TRY(query("PRAGMA user_version", {}, [&](const SqlRow& row) -> Result<void> {
        version = row.integer(0);
        return {};
    }));
    const auto newest = static_cast<std::int64_t>(migrations.size());
    if (version < 0 || version > newest)
        return fail(ErrorCode::Refused, "database: its schema has version " + std::to_string(version) +
                                            ", this program knows " + std::to_string(newest));
    if (version == newest)
        return {};
    return transaction([&]() -> Result<void> {
        for (std::int64_t step = version; step < newest; ++step)
            WB_TRY(execute(std::string(migrations[static_cast<std::size_t>(step)]).c_str()));
        return execute(("PRAGMA user_version=" + std::to_string(newest)).c_str());
    });
}

Result<void> Database::execute(const char* sql) {
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(sql);
    return {};
}

Result<sqlite3_stmt*> Database::prepared(std::string_view sql) {
    if (const auto known = m_statements.find(std::string(sql)); known != m_statements.end())
        return known->second;
    if (m_statements.size() >= kMaxStatements)
        return fail(ErrorCode::System, "database: too many different statements");
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        return failure(sql);
    m_statements.emplace(sql, statement);
    return statement;
}

Result<void> Database::bind(sqlite3_stmt* statement, std::span<const SqlValue> values) {
    int place = 0;
    for (const SqlValue& value : values) {
        ++place;
        int code = SQLITE_OK;
        if (const auto* number = std::get_if<std::int64_t>(&value))
            code = sqlite3_bind_int64(statement, place, *number);
        else if (const auto* text = std::get_if<std::string_view>(&value))
            code = sqlite3_bind_text64(statement, place, text->empty() ? "" : text->data(), text->size(), SQLITE_STATIC,
                                       SQLITE_UTF8);
        else if (const auto* bytes = std::get_if<ByteView>(&value))
            // A null pointer would bind NULL instead of an empty blob.
            code = bytes->empty() ? sqlite3_bind_zeroblob(statement, place, 0)
                                  : sqlite3_bind_blob64(statement, place, bytes->data(), bytes->size(), SQLITE_STATIC);
        else
            code = sqlite3_bind_null(statement, place);
        if (code != SQLITE_OK)
            return failure(sqlite3_sql(statement));
    }
    return {};
}

Result<std::int64_t> Database::runWith(std::string_view sql, std::span<const SqlValue> values) {
    const std::lock_guard guard(m_mutex);
    WB_TRY(queryWith(sql, values, [](const SqlRow&) -> Result<void> { return {}; }));
    return sqlite3_changes64(m_connection);
}

Result<void> Database::queryWith(std::string_view sql, std::span<const SqlValue> values,
                                 const std::function<Result<void>(const SqlRow&)>& row) {
    const std::lock_guard guard(m_mutex);
    WB_ASSIGN(sqlite3_stmt* const statement, prepared(sql));
    const ResetAtEnd reset(statement);
    WB_TRY(bind(statement, values));
    for (;;) {
        const int code = sqlite3_step(statement);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_ROW)
            return failure(sql);
        WB_TRY(row(SqliteRow(statement)));
    }
}

Result<void> Database::transaction(const std::function<Result<void>()>& work) {
    const std::lock_guard guard(m_mutex);
    WB_TRY(execute("BEGIN IMMEDIATE"));
    m_announced.clear();
    Result<void> done = work();
    if (done)
        done = execute("COMMIT");
    if (!done && sqlite3_get_autocommit(m_connection) == 0) {
        if (auto undone = execute("ROLLBACK"); !undone)
            done.error().detail += "; " + undone.error().detail;
    }
    const std::vector<std::string> announced = std::exchange(m_announced, {});
    if (done)
        for (const std::string& channel : announced)
            m_channels->add(channel);
    return done;
}

Result<std::int64_t> Database::load(std::string_view table, std::string_view columns, const SqlRowSource& next) {
    const std::lock_guard guard(m_mutex);
    std::string sql = "INSERT INTO " + std::string(table) + " (" + std::string(columns) + ") VALUES (?";
    for (const char c : columns)
        if (c == ',')
            sql += ",?";
    sql += ')';
    std::int64_t rows = 0;
    const auto insertAll = [&]() -> Result<void> {
        WB_ASSIGN(sqlite3_stmt* const statement, prepared(sql));
        for (;;) {
            WB_ASSIGN(const std::span<const SqlValue> values, next());
            if (values.empty())
                return {};
            const ResetAtEnd reset(statement);
            WB_TRY(bind(statement, values));
            if (sqlite3_step(statement) != SQLITE_DONE)
                return failure(sql);
            ++rows;
        }
    };
    WB_TRY(sqlite3_get_autocommit(m_connection) != 0 ? transaction(insertAll) : insertAll());
    return rows;
}

Result<void> Database::announce(std::string_view channel) {
    const std::lock_guard guard(m_mutex);
    if (sqlite3_get_autocommit(m_connection) == 0)
        m_announced.emplace_back(channel);
    else
        m_channels->add(std::string(channel));
    return {};
}

Result<std::unique_ptr<SqlListener>> Database::listen(std::string_view channel) {
    return std::make_unique<LocalListener>(m_channels, channel);
}

tl::unexpected<Error> Database::failure(std::string_view what) const {
    return failureOf(m_connection, what);
}

} // namespace wattbourse::core
