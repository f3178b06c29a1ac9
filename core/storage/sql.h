// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace wattbourse::core {

/// A value for a `?` of a statement. Referred to, not copied: valid until the call returns.
using SqlValue = std::variant<std::nullptr_t, std::int64_t, std::string_view, ByteView>;

/// The row that a query stands on; valid inside the row function. Columns count from 0.
class SqlRow {
public:
    virtual ~SqlRow() = default;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual std::string text(int column) const = 0;
    [[nodiscard]] virtual Bytes blob(int column) const = 0;
    /// A blob of exactly N bytes; Malformed when the store holds another length.
    template <class Fixed>
    [[nodiscard]] Result<Fixed> fixed(int column) const {
        Fixed out;
        const Bytes stored = blob(column);
        if (stored.size() != Fixed::kSize)
            return fail(ErrorCode::Malformed, "database: a blob has the wrong length");
        std::copy(stored.begin(), stored.end(), out.bytes.begin());
        return out;
    }
};

/// The next row to load, or an empty span at the end. The values are read before the next call.
using SqlRowSource = std::function<Result<std::span<const SqlValue>>()>;

/// Hears that others changed something. One thread at a time.
class SqlListener {
public:
    virtual ~SqlListener() = default;
    /// Waits until something was announced since the last call, at most `limit`; false when nothing was. Several
    /// announcements may count as one. Unavailable when the connection is lost: what was missed is not known, read
    /// anew.
    virtual Result<bool> await(std::chrono::milliseconds limit) = 0;
};

/// One connection to an SQL store: a SQLite file or a PostgreSQL database. Statements are written once, in the part of
/// SQL that both know, with `?` or `?1` for values; integers have 64 bits. A statement that returned has reached the
/// disk. Any thread: calls take turns.
/// Errors: Unavailable (disk full, no connection), Refused (read-only, no right, newer schema), Malformed (damaged, a
/// check of the schema failed), Duplicate (a key is taken), TimedOut (another writer was in the way: do it again),
/// System (the rest).
class SqlConnection {
public:
    virtual ~SqlConnection() = default;

    /// Runs a statement that yields no rows. Answers the number of rows it changed.
    Result<std::int64_t> run(std::string_view sql, std::initializer_list<SqlValue> values = {}) {
        return runWith(sql, {values.begin(), values.size()});
    }
    /// Calls `row` for each row; an error from it ends the query.
    Result<void> query(std::string_view sql, std::initializer_list<SqlValue> values,
                       const std::function<Result<void>(const SqlRow&)>& row) {
        return queryWith(sql, {values.begin(), values.size()}, row);
    }
    virtual Result<std::int64_t> runWith(std::string_view sql, std::span<const SqlValue> values) = 0;
    virtual Result<void> queryWith(std::string_view sql, std::span<const SqlValue> values,
                                   const std::function<Result<void>(const SqlRow&)>& row) = 0;
    /// All of `work` or nothing of it. Other threads wait. Not nested.
    virtual Result<void> transaction(const std::function<Result<void>()>& work) = 0;
    /// Appends many rows as fast as the store can. `columns` are names parted by commas, in the order of a row's
    /// values. All of it or nothing; also inside a transaction. Answers the number of rows.
    virtual Result<std::int64_t> load(std::string_view table, std::string_view columns, const SqlRowSource& next) = 0;
    /// Makes room for keys [from, until) of a table that is partitioned by range; nothing to do where none are. Ranges
    /// do not overlap. Not inside a transaction.
    virtual Result<void> prepareRange(std::string_view table, std::int64_t from, std::int64_t until) = 0;
    /// Tells the listeners of `channel` (a name of ours: lower case letters), of this and of other programs on the same
    /// store; inside a transaction when it is committed, and not at all when it is not.
    virtual Result<void> announce(std::string_view channel) = 0;
    virtual Result<std::unique_ptr<SqlListener>> listen(std::string_view channel) = 0;
};

} // namespace wattbourse::core
