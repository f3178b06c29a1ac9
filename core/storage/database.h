// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_lock.h"
#include "core/storage/sql.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace wattbourse::core {

class ChannelCounts;

/// One SQLite file, owned by one process: WAL, foreign keys on, synchronous FULL (a commit that returned is on disk).
/// Refused also when another process has the file.
class Database final : public SqlConnection {
public:
    /// Opens or makes the file and brings it to the newest schema. `migrations[i]` leads from version i to i + 1; all
    /// that are missing run in one transaction.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& path,
                                                  std::span<const std::string_view> migrations);

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database() override;

    Result<std::int64_t> runWith(std::string_view sql, std::span<const SqlValue> values) override;
    Result<void> queryWith(std::string_view sql, std::span<const SqlValue> values,
                           const std::function<Result<void>(const SqlRow&)>& row) override;
    Result<void> transaction(const std::function<Result<void>()>& work) override;
    Result<std::int64_t> load(std::string_view table, std::string_view columns, const SqlRowSource& next) override;
    Result<void> prepareRange(std::string_view, std::int64_t, std::int64_t) override { return {}; }
    /// The file has one process, so its listeners are in it too.
    Result<void> announce(std::string_view channel) override;
    Result<std::unique_ptr<SqlListener>> listen(std::string_view channel) override;

private:
    Database(sqlite3* connection, FileLock lock);
    Result<sqlite3_stmt*> prepared(std::string_view sql);
    Result<void> bind(sqlite3_stmt* statement, std::span<const SqlValue> values);
    Result<void> execute(const char* sql);
    Result<void> migrate(std::span<const std::string_view> migrations);
    tl::unexpected<Error> failure(std::string_view what) const;

    std::recursive_mutex m_mutex;
    FileLock m_lock;
    sqlite3* m_connection;
    std::unordered_map<std::string, sqlite3_stmt*> m_statements;
    // Announced inside the transaction that is running.
    std::vector<std::string> m_announced;
    std::shared_ptr<ChannelCounts> m_channels;
};

} // namespace wattbourse::core
