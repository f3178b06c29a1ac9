// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <libpq-fe.h>
#include <limits>
#include <poll.h>
#include <utility>
#include <vector>

namespace wattbourse::core {

namespace {

// Any number that no other program of the database takes: programs that start together migrate one after another.
constexpr std::string_view kMigrationLock = "SELECT pg_advisory_xact_lock(7201482293410041)";
constexpr std::size_t kMaxStatements = 256;
// COPY's data goes out in pieces of this size.
constexpr std::size_t kCopyPiece = std::size_t{1} << 18;

ErrorCode codeOf(std::string_view state) {
    const std::string_view kind = state.substr(0, 2);
    if (state == "23505")
        return ErrorCode::Duplicate;
    if (kind == "23" || kind == "22")
        return ErrorCode::Malformed;
    if (kind == "08" || kind == "53" || kind == "57")
        return state == "57014" ? ErrorCode::TimedOut : ErrorCode::Unavailable;
    if (kind == "28" || state == "42501" || state == "25006")
        return ErrorCode::Refused;
    if (kind == "40" || state == "55P03")
        return ErrorCode::TimedOut;
    return ErrorCode::System;
}

std::string oneLine(const char* text) {
    std::string out = text == nullptr ? "" : text;
    for (char& c : out)
        if (c == '\n')
            c = ' ';
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

tl::unexpected<Error> failureOf(PGconn* connection, const PGresult* answer, std::string_view what) {
    const char* state = answer != nullptr ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : nullptr;
    const ErrorCode code = PQstatus(connection) != CONNECTION_OK ? ErrorCode::Unavailable
                           : state != nullptr                    ? codeOf(state)
                                                                 : ErrorCode::System;
    return fail(code, "database: " + std::string(what) + ": " + oneLine(PQerrorMessage(connection)));
}

class PostgresRow final : public SqlRow {
public:
    PostgresRow(const PGresult* answer, int row) : m_answer(answer), m_row(row) {}

    [[nodiscard]] bool isNull(int column) const override { return PQgetisnull(m_answer, m_row, column) != 0; }
    // Sums come as NUMERIC: whole numbers too.
    [[nodiscard]] std::int64_t integer(int column) const override {
        std::int64_t out = 0;
        const std::string_view digits = value(column);
        std::from_chars(digits.data(), digits.data() + digits.size(), out);
        return out;
    }
    [[nodiscard]] std::string text(int column) const override { return std::string(value(column)); }
    [[nodiscard]] Bytes blob(int column) const override {
        if (isNull(column))
            return {};
        std::size_t size = 0;
        const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
            PQunescapeBytea(reinterpret_cast<const unsigned char*>(PQgetvalue(m_answer, m_row, column)), &size),
            PQfreemem);
        return bytes == nullptr ? Bytes() : Bytes(bytes.get(), bytes.get() + size);
    }

private:
    [[nodiscard]] std::string_view value(int column) const {
        return {PQgetvalue(m_answer, m_row, column), static_cast<std::size_t>(PQgetlength(m_answer, m_row, column))};
    }

    const PGresult* m_answer;
    int m_row;
};

// A statement's values as libpq takes them: numbers and text as text, bytes as they are.
class Parameters {
public:
    explicit Parameters(std::span<const SqlValue> values) {
        m_numbers.reserve(values.size());
        for (const SqlValue& value : values) {
            if (const auto* number = std::get_if<std::int64_t>(&value))
                add(m_numbers.emplace_back(std::to_string(*number)).c_str(), 0, 0);
            else if (const auto* text = std::get_if<std::string_view>(&value))
                add(m_numbers.emplace_back(*text).c_str(), 0, 0);
            else if (const auto* bytes = std::get_if<ByteView>(&value))
                add(bytes->empty() ? "" : reinterpret_cast<const char*>(bytes->data()), static_cast<int>(bytes->size()),
                    1);
            else
                add(nullptr, 0, 0);
        }
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_values.size()); }
    [[nodiscard]] const char* const* values() const { return m_values.data(); }
    [[nodiscard]] const int* lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int* formats() const { return m_formats.data(); }

private:
    void add(const char* value, int length, int format) {
        m_values.push_back(value);
        m_lengths.push_back(length);
        m_formats.push_back(format);
    }

    std::vector<std::string> m_numbers;
    std::vector<const char*> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

// Text with a zero byte cannot be stored, and libpq would cut it there without a word.
Result<void> checked(std::span<const SqlValue> values) {
    for (const SqlValue& value : values) {
        if (const auto* text = std::get_if<std::string_view>(&value);
            text && text->find('\0') != std::string_view::npos)
            return fail(ErrorCode::Malformed, "database: text holds a zero byte");
        if (const auto* bytes = std::get_if<ByteView>(&value);
            bytes && bytes->size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
            return fail(ErrorCode::OutOfRange, "database: a blob is too large");
    }
    return {};
}

template <class Number>
void appendBig(std::string& to, Number number) {
    for (int shift = static_cast<int>(sizeof number) * 8 - 8; shift >= 0; shift -= 8)
        to += static_cast<char>(static_cast<std::uint64_t>(number) >> shift & 0xff);
}

void appendField(std::string& to, const SqlValue& value) {
    const auto sized = [&](const char* data, std::size_t size) {
        appendBig(to, static_cast<std::int32_t>(size));
        to.append(data, size);
    };
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        appendBig(to, std::int32_t{8});
        appendBig(to, *number);
    } else if (const auto* text = std::get_if<std::string_view>(&value)) {
        sized(text->data(), text->size());
    } else if (const auto* bytes = std::get_if<ByteView>(&value)) {
        sized(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    } else {
        appendBig(to, std::int32_t{-1});
    }
}

void replaceAll(std::string& in, std::string_view what, std::string_view with) {
    for (std::size_t at = in.find(what); at != std::string::npos; at = in.find(what, at + with.size()))
        in.replace(at, what.size(), with);
}

class PostgresListener final : public SqlListener {
public:
    explicit PostgresListener(PGconn* connection) : m_connection(connection) {}
    PostgresListener(const PostgresListener&) = delete;
    PostgresListener& operator=(const PostgresListener&) = delete;
    ~PostgresListener() override { PQfinish(m_connection); }

    Result<bool> await(std::chrono::milliseconds limit) override {
        const auto end = std::chrono::steady_clock::now() + limit;
        for (;;) {
            if (PQconsumeInput(m_connection) == 0)
                return failureOf(m_connection, nullptr, "listening");
            bool heard = false;
            while (PGnotify* note = PQnotifies(m_connection)) {
                PQfreemem(note);
                heard = true;
            }
            if (heard)
                return true;
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
            if (left <= 0)
                return false;
            pollfd socket{PQsocket(m_connection), POLLIN, 0};
            if (poll(&socket, 1, static_cast<int>(std::min<std::int64_t>(left, 60'000))) < 0 && errno != EINTR)
                return fail(ErrorCode::System, std::string("database: listening: ") + std::strerror(errno));
        }
    }

private:
    PGconn* m_connection;
};

Result<PGconn*> connected(const std::string& location) {
    constexpr std::array<const char*, 5> kKeys = {"dbname", "connect_timeout", "application_name", "options", nullptr};
    // connect_timeout leads, so that the address can name its own; dbname's address is spread out in place.
    const std::array<const char*, 5> values = {location.c_str(), "10", "wattbourse",
                                               "-c timezone=UTC -c client_min_messages=warning", nullptr};
    PGconn* connection = PQconnectdbParams(kKeys.data(), values.data(), 1);
    if (PQstatus(connection) == CONNECTION_OK)
        return connection;
    // libpq's message names host, port and role, never the password.
    auto failure = fail(ErrorCode::Unavailable, "database: " + oneLine(PQerrorMessage(connection)));
    PQfinish(connection);
    return failure;
}

} // namespace

std::string postgresDdl(std::string_view sqlite) {
    std::string out(sqlite);
    replaceAll(out, "STRICT, WITHOUT ROWID", "");
    replaceAll(out, "STRICT", "");
    replaceAll(out, "/* PARTITION BY", "PARTITION BY");
    replaceAll(out, " */", "");
    replaceAll(out, "INTEGER", "BIGINT");
    replaceAll(out, "BLOB", "BYTEA");
    return out;
}

std::string postgresPlaceholders(std::string_view sql) {
    std::string out;
    bool quoted = false;
    int next = 1;
    for (std::size_t at = 0; at < sql.size(); ++at) {
        if (sql[at] == '\'')
            quoted = !quoted;
        if (sql[at] != '?' || quoted) {
            out += sql[at];
            continue;
        }
        out += '$';
        if (at + 1 == sql.size() || sql[at + 1] < '0' || sql[at + 1] > '9')
            out += std::to_string(next++);
    }
    return out;
}

PostgresDatabase::PostgresDatabase(pg_conn* connection, std::string location)
    : m_connection(connection), m_location(std::move(location)) {}

PostgresDatabase::~PostgresDatabase() {
    PQfinish(m_connection);
}

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const std::string& location,
                                                                 std::span<const std::string_view> migrations) {
    WB_ASSIGN(PGconn* const connection, connected(location));
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(connection, location));
    WB_TRY(database->migrate(migrations));
    return database;
}

Result<void> PostgresDatabase::migrate(std::span<const std::string_view> migrations) {
    const auto newest = static_cast<std::int64_t>(migrations.size());
    return transaction([&]() -> Result<void> {
        WB_TRY(queryWith(kMigrationLock, {}, [](const SqlRow&) -> Result<void> { return {}; }));
        WB_TRY(execute("CREATE TABLE IF NOT EXISTS wattbourse_schema (version BIGINT NOT NULL)"));
        std::int64_t version = 0;
        WB_TRY(query("SELECT COALESCE(MAX(version), 0) FROM wattbourse_schema", {},
                     [&](const SqlRow& row) -> Result<void> {
                         version = row.integer(0);
                         return {};
                     }));
        if (version > newest)
            return fail(ErrorCode::Refused, "database: its schema has version " + std::to_string(version) +
                                                ", this program knows " + std::to_string(newest));
        for (std::int64_t step = version; step < newest; ++step)
            WB_TRY(execute(postgresDdl(migrations[static_cast<std::size_t>(step)])));
        if (version == newest)
            return {};
        WB_TRY(run("INSERT INTO wattbourse_schema VALUES (?)", {newest}));
        return {};
    });
}

Result<void> PostgresDatabase::revive() {
    if (PQstatus(m_connection) == CONNECTION_OK || m_inTransaction)
        return {};
    PQreset(m_connection);
    m_prepared.clear();
    if (PQstatus(m_connection) != CONNECTION_OK)
        return failureOf(m_connection, nullptr, "connecting again");
    return {};
}

Result<void> PostgresDatabase::execute(const std::string& sql) {
    const ResultPtr answered(PQexec(m_connection, sql.c_str()), PQclear);
    if (PQresultStatus(answered.get()) != PGRES_COMMAND_OK && PQresultStatus(answered.get()) != PGRES_TUPLES_OK)
        return failureOf(m_connection, answered.get(), sql);
    return {};
}

Result<PostgresDatabase::ResultPtr> PostgresDatabase::answer(std::string_view sql, std::span<const SqlValue> values) {
    WB_TRY(checked(values));
    WB_TRY(revive());
    auto known = m_prepared.find(std::string(sql));
    if (known == m_prepared.end()) {
        if (m_prepared.size() >= kMaxStatements)
            return fail(ErrorCode::System, "database: too many different statements");
        std::string name = "s" + std::to_string(m_prepared.size());
        const ResultPtr prepared(PQprepare(m_connection, name.c_str(), postgresPlaceholders(sql).c_str(), 0, nullptr),
                                 PQclear);
        if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
            return failureOf(m_connection, prepared.get(), sql);
        known = m_prepared.emplace(sql, std::move(name)).first;
    }
    const Parameters parameters(values);
    ResultPtr answered(PQexecPrepared(m_connection, known->second.c_str(), parameters.count(), parameters.values(),
                                      parameters.lengths(), parameters.formats(), 0),
                       PQclear);
    if (PQresultStatus(answered.get()) != PGRES_COMMAND_OK && PQresultStatus(answered.get()) != PGRES_TUPLES_OK)
        return failureOf(m_connection, answered.get(), sql);
    return answered;
}

Result<std::int64_t> PostgresDatabase::runWith(std::string_view sql, std::span<const SqlValue> values) {
    const std::lock_guard guard(m_mutex);
    WB_ASSIGN(const ResultPtr answered, answer(sql, values));
    const std::string_view changed = PQcmdTuples(answered.get());
    std::int64_t out = 0;
    std::from_chars(changed.data(), changed.data() + changed.size(), out);
    return out;
}

Result<void> PostgresDatabase::queryWith(std::string_view sql, std::span<const SqlValue> values,
                                         const std::function<Result<void>(const SqlRow&)>& row) {
    const std::lock_guard guard(m_mutex);
    WB_ASSIGN(const ResultPtr answered, answer(sql, values));
    const int rows = PQntuples(answered.get());
    for (int at = 0; at < rows; ++at)
        WB_TRY(row(PostgresRow(answered.get(), at)));
    return {};
}

Result<void> PostgresDatabase::transaction(const std::function<Result<void>()>& work) {
    const std::lock_guard guard(m_mutex);
    WB_TRY(revive());
    WB_TRY(execute("BEGIN"));
    m_inTransaction = true;
    Result<void> done = work();
    if (done)
        done = execute("COMMIT");
    if (!done && PQtransactionStatus(m_connection) != PQTRANS_IDLE && PQstatus(m_connection) == CONNECTION_OK) {
        if (auto undone = execute("ROLLBACK"); !undone)
            done.error().detail += "; " + undone.error().detail;
    }
    m_inTransaction = false;
    return done;
}

Result<void> PostgresDatabase::copyIn(const SqlRowSource& next, std::int64_t& rows) {
    // Signature, flags and the length of an extension: PostgreSQL 15, COPY, "Binary Format".
    std::string piece("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
    const auto send = [&]() -> Result<void> {
        if (PQputCopyData(m_connection, piece.data(), static_cast<int>(piece.size())) != 1)
            return failureOf(m_connection, nullptr, "COPY");
        piece.clear();
        return {};
    };
    for (;;) {
        WB_ASSIGN(const std::span<const SqlValue> values, next());
        if (values.empty())
            break;
        WB_TRY(checked(values));
        appendBig(piece, static_cast<std::int16_t>(values.size()));
        for (const SqlValue& value : values)
            appendField(piece, value);
        ++rows;
        if (piece.size() >= kCopyPiece)
            WB_TRY(send());
    }
    appendBig(piece, std::int16_t{-1});
    return send();
}

Result<std::int64_t> PostgresDatabase::load(std::string_view table, std::string_view columns,
                                            const SqlRowSource& next) {
    const std::lock_guard guard(m_mutex);
    WB_TRY(revive());
    const std::string sql =
        "COPY " + std::string(table) + " (" + std::string(columns) + ") FROM STDIN WITH (FORMAT binary)";
    const ResultPtr started(PQexec(m_connection, sql.c_str()), PQclear);
    if (PQresultStatus(started.get()) != PGRES_COPY_IN)
        return failureOf(m_connection, started.get(), sql);
    std::int64_t rows = 0;
    Result<void> sent = copyIn(next, rows);
    // A reason given here makes the server undo what it took so far.
    const int ended = PQputCopyEnd(m_connection, sent ? nullptr : "the source of the rows failed");
    for (;;) {
        const ResultPtr answered(PQgetResult(m_connection), PQclear);
        if (answered == nullptr)
            break;
        if (sent && (ended != 1 || PQresultStatus(answered.get()) != PGRES_COMMAND_OK))
            sent = failureOf(m_connection, answered.get(), sql);
    }
    WB_TRY(sent);
    return rows;
}

Result<void> PostgresDatabase::prepareRange(std::string_view table, std::int64_t from, std::int64_t until) {
    const std::lock_guard guard(m_mutex);
    const std::string name = std::string(table) + "_" + std::to_string(from);
    if (m_partitions.contains(name))
        return {};
    // Under the lock of migrations: two desks that make the same partition at once would otherwise fail.
    const Result<void> made = transaction([&]() -> Result<void> {
        WB_TRY(queryWith(kMigrationLock, {}, [](const SqlRow&) -> Result<void> { return {}; }));
        return execute("CREATE TABLE IF NOT EXISTS " + name + " PARTITION OF " + std::string(table) +
                       " FOR VALUES FROM (" + std::to_string(from) + ") TO (" + std::to_string(until) + ")");
    });
    WB_TRY(made);
    m_partitions.insert(name);
    return {};
}

Result<void> PostgresDatabase::announce(std::string_view channel) {
    return query("SELECT pg_notify(?, '')", {channel}, [](const SqlRow&) -> Result<void> { return {}; });
}

Result<std::unique_ptr<SqlListener>> PostgresDatabase::listen(std::string_view channel) {
    WB_ASSIGN(PGconn* const connection, connected(m_location));
    auto listener = std::make_unique<PostgresListener>(connection);
    const ResultPtr answered(PQexec(connection, ("LISTEN " + std::string(channel)).c_str()), PQclear);
    if (PQresultStatus(answered.get()) != PGRES_COMMAND_OK)
        return failureOf(connection, answered.get(), "LISTEN");
    return listener;
}

} // namespace wattbourse::core
