// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace wattbourse::core {

namespace {

constexpr std::array<std::string_view, 2> kMigrations = {
    "CREATE TABLE things (name TEXT PRIMARY KEY, size INTEGER NOT NULL, body BLOB) STRICT;",
    "ALTER TABLE things ADD COLUMN colour TEXT;"};
const std::span<const std::string_view> kBoth(kMigrations);

class DatabaseTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path() / "test.db"; }
    [[nodiscard]] std::unique_ptr<Database> open(std::span<const std::string_view> migrations = kBoth) const {
        auto database = Database::open(path(), migrations);
        EXPECT_TRUE(database) << database.error().detail;
        return database ? std::move(*database) : nullptr;
    }
    static std::int64_t number(Database& database, std::string_view sql) {
        std::int64_t out = -1;
        EXPECT_TRUE(database.query(sql, {}, [&](const SqlRow& row) -> Result<void> {
            out = row.integer(0);
            return {};
        }));
        return out;
    }
    static Result<std::int64_t> add(Database& database, std::string_view name) {
        return database.run("INSERT INTO things (name, size) VALUES (?, 1)", {name});
    }

    test::TemporaryFolder m_folder;
};

} // namespace

TEST_F(DatabaseTest, IsDurableAndStrict) {
    const auto database = open();
    EXPECT_EQ(number(*database, "PRAGMA synchronous"), 2);
    EXPECT_EQ(number(*database, "PRAGMA foreign_keys"), 1);
    std::string mode;
    ASSERT_TRUE(database->query("PRAGMA journal_mode", {}, [&](const SqlRow& row) -> Result<void> {
        mode = row.text(0);
        return {};
    }));
    EXPECT_EQ(mode, "wal");
    EXPECT_EQ(database->run("INSERT INTO things (name, size) VALUES ('a', 'no number')").error().code,
              ErrorCode::Malformed);
}

TEST_F(DatabaseTest, KeepsValuesOfEveryKind) {
    const auto database = open();
    const Bytes body = {0, 1, 255};
    ASSERT_TRUE(database->run("INSERT INTO things (name, size, body) VALUES (?, ?, ?)",
                              {std::string_view("with\0zero", 9), std::int64_t{INT64_MIN}, ByteView(body)}));
    ASSERT_TRUE(database->run("INSERT INTO things (name, size, body) VALUES (?, ?, ?)",
                              {std::string_view(), std::int64_t{0}, ByteView()}));
    ASSERT_TRUE(database->run("INSERT INTO things (name, size, body) VALUES (?, ?, ?)",
                              {std::string_view("null"), std::int64_t{1}, nullptr}));
    std::size_t rows = 0;
    ASSERT_TRUE(database->query("SELECT name, size, body FROM things ORDER BY size", {},
                                [&](const SqlRow& row) -> Result<void> {
                                    if (rows == 0) {
                                        EXPECT_EQ(row.text(0), std::string_view("with\0zero", 9));
                                        EXPECT_EQ(row.integer(1), INT64_MIN);
                                        EXPECT_EQ(row.blob(2), body);
                                        EXPECT_EQ(row.fixed<Hash32>(2).error().code, ErrorCode::Malformed);
                                    } else {
                                        EXPECT_EQ(row.isNull(2), rows == 2);
                                        EXPECT_TRUE(row.blob(2).empty());
                                    }
                                    ++rows;
                                    return {};
                                }));
    EXPECT_EQ(rows, 3U);
}

TEST_F(DatabaseTest, MigratesStepByStepAndOnce) {
    { ASSERT_TRUE(add(*open(kBoth.first(1)), "old")); }
    const auto database = open();
    EXPECT_EQ(number(*database, "PRAGMA user_version"), 2);
    EXPECT_EQ(number(*database, "SELECT count(*) FROM things WHERE colour IS NULL"), 1);
}

TEST_F(DatabaseTest, AFailedMigrationLeavesTheFileAsItWas) {
    { ASSERT_TRUE(add(*open(kBoth.first(1)), "old")); }
    const std::array<std::string_view, 3> broken = {kMigrations[0], kMigrations[1], "CREATE TABLE things (twice)"};
    const auto refused = Database::open(path(), broken);
    ASSERT_FALSE(refused);
    const auto database = open(kBoth.first(1));
    EXPECT_EQ(number(*database, "PRAGMA user_version"), 1);
    EXPECT_FALSE(database->run("UPDATE things SET colour = 'red'")) << "the second step was undone too";
}

TEST_F(DatabaseTest, RefusesANewerSchema) {
    ASSERT_NE(open(), nullptr);
    const auto older = Database::open(path(), kBoth.first(1));
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().code, ErrorCode::Refused);
    EXPECT_NE(older.error().detail.find("version 2"), std::string::npos) << older.error().detail;
}

TEST_F(DatabaseTest, BelongsToOneProcess) {
    const auto database = open();
    const auto second = Database::open(path(), kBoth);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Refused);
    EXPECT_NE(second.error().detail.find("in use by process " + std::to_string(::getpid())), std::string::npos)
        << second.error().detail;
}

TEST_F(DatabaseTest, IsFreeAfterItsOwnerDied) {
    const pid_t child = ::fork();
    if (child == 0) {
        const auto database = Database::open(path(), kBoth);
        if (database && add(**database, "kept"))
            ::raise(SIGKILL);
        ::_exit(1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(number(*open(), "SELECT count(*) FROM things WHERE name = 'kept'"), 1);
}

TEST_F(DatabaseTest, TransactionsAreAllOrNothing) {
    const auto database = open();
    const auto failed = database->transaction([&]() -> Result<void> {
        WB_TRY(add(*database, "a").map([](auto) {}));
        return fail(ErrorCode::Cancelled, "changed its mind");
    });
    EXPECT_EQ(failed.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(number(*database, "SELECT count(*) FROM things"), 0);
    ASSERT_TRUE(database->transaction([&] { return add(*database, "a").map([](auto) {}); }));
    EXPECT_EQ(add(*database, "a").error().code, ErrorCode::Duplicate);
    EXPECT_EQ(number(*database, "SELECT count(*) FROM things"), 1);
    EXPECT_FALSE(database->transaction([&] { return database->transaction([]() -> Result<void> { return {}; }); }));
}

TEST_F(DatabaseTest, ARowFunctionMayStop) {
    const auto database = open();
    for (const std::string_view name : {"a", "b", "c"})
        ASSERT_TRUE(add(*database, name));
    int rows = 0;
    const auto stopped = database->query("SELECT name FROM things", {}, [&](const SqlRow&) -> Result<void> {
        return ++rows == 2 ? fail(ErrorCode::Cancelled, "enough") : Result<void>();
    });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(rows, 2);
    // The statement is fit for use again.
    EXPECT_EQ(number(*database, "SELECT count(*) FROM things"), 3);
}

TEST_F(DatabaseTest, SaysWhatIsWrongWithAFile) {
    std::ofstream(path()) << std::string(8192, 'x');
    EXPECT_EQ(Database::open(path(), kBoth).error().code, ErrorCode::Malformed);
    EXPECT_EQ(Database::open(m_folder.path() / "no" / "folder", kBoth).error().code, ErrorCode::Unavailable);
    std::filesystem::create_directory(m_folder.path() / "folder");
    EXPECT_EQ(Database::open(m_folder.path() / "folder", kBoth).error().code, ErrorCode::Unavailable);
}

TEST_F(DatabaseTest, NoticesADamagedFile) {
    {
        const auto database = open();
        for (int i = 0; i < 500; ++i)
            ASSERT_TRUE(add(*database, "a name that fills pages " + std::to_string(i)));
    }
    const auto size = std::filesystem::file_size(path());
    ASSERT_GT(size, 16384U);
    std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(8192);
    file << std::string(size - 8192, '\x7f');
    file.close();
    const auto database = Database::open(path(), kBoth);
    ASSERT_TRUE(database) << "the first pages are whole";
    const auto read =
        (*database)->query("SELECT size FROM things", {}, [](const SqlRow&) -> Result<void> { return {}; });
    EXPECT_EQ(read.error().code, ErrorCode::Malformed) << read.error().detail;
}

TEST_F(DatabaseTest, SaysThatAFileIsReadOnly) {
    ASSERT_NE(open(), nullptr);
    namespace fs = std::filesystem;
    fs::permissions(m_folder.path(), fs::perms::all);
    fs::permissions(path().string() + ".lock", fs::perms::all);
    fs::permissions(path(), fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    // In a child, as nobody when the test runs as root: root writes to read-only files.
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            ::_exit(2);
        const auto database = Database::open(path(), kBoth);
        ::_exit(!database && database.error().code == ErrorCode::Refused ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

// SQLite's own limit on pages stands in for a full disk: it is the same error code.
TEST_F(DatabaseTest, SurvivesAFullDisk) {
    const auto database = open();
    ASSERT_TRUE(add(*database, "before"));
    ASSERT_TRUE(database->query("PRAGMA max_page_count=8", {}, [](const SqlRow&) -> Result<void> { return {}; }));
    const std::string large(100'000, 'x');
    const auto full = add(*database, large);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::Unavailable) << full.error().detail;
    const auto undone = database->transaction([&]() -> Result<void> {
        WB_TRY(add(*database, "with it").map([](auto) {}));
        return add(*database, large).map([](auto) {});
    });
    EXPECT_EQ(undone.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(number(*database, "SELECT count(*) FROM things"), 1);
    EXPECT_TRUE(add(*database, "after"));
}

TEST_F(DatabaseTest, TakesTurnsAmongThreads) {
    const auto database = open();
    ASSERT_TRUE(database->run("INSERT INTO things (name, size) VALUES ('sum', 0)"));
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 25; ++i)
                EXPECT_TRUE(database->transaction([&]() -> Result<void> {
                    std::int64_t size = 0;
                    WB_TRY(database->query("SELECT size FROM things WHERE name = 'sum'", {},
                                           [&](const SqlRow& row) -> Result<void> {
                                               size = row.integer(0);
                                               return {};
                                           }));
                    return database->run("UPDATE things SET size = ? WHERE name = 'sum'", {size + 1}).map([](auto) {});
                }));
        });
    threads.clear();
    EXPECT_EQ(number(*database, "SELECT size FROM things"), 100);
}

TEST_F(DatabaseTest, BoundsItsStatements) {
    const auto database = open();
    Result<std::int64_t> last = 0;
    for (int i = 0; i < 300 && last; ++i)
        last = database->run("DELETE FROM things WHERE size = " + std::to_string(i));
    EXPECT_EQ(last.error().code, ErrorCode::System);
}

} // namespace wattbourse::core
