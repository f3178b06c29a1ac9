// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres.h"
#include "tests/unit/core_portfolio/both_stores.h"

#include <future>

namespace wattbourse::core {

namespace {

using namespace std::chrono_literals;

class SqlConnectionTest : public BothStores {};
INSTANTIATE_TEST_SUITE_P(Stores, SqlConnectionTest, testing::Bool(), storeName);

TEST(PostgresText, PlaceholdersAreNumberedAndQuotedTextStays) {
    EXPECT_EQ(postgresPlaceholders("SELECT ? WHERE a = ? AND b = 'why?' LIMIT ?"),
              "SELECT $1 WHERE a = $2 AND b = 'why?' LIMIT $3");
    EXPECT_EQ(postgresPlaceholders("VALUES (?1, ?2) SET a = ?2, b = ?10"), "VALUES ($1, $2) SET a = $2, b = $10");
}

TEST(PostgresText, SchemaBecomesPostgres) {
    EXPECT_EQ(postgresDdl("CREATE TABLE t (a INTEGER, b BLOB) STRICT, WITHOUT ROWID /* PARTITION BY RANGE (a) */;"),
              "CREATE TABLE t (a BIGINT, b BYTEA)  PARTITION BY RANGE (a);");
}

TEST_P(SqlConnectionTest, ValuesComeBackAsTheyWere) {
    ASSERT_TRUE(store->run("CREATE TABLE odd (a TEXT, b TEXT)"));
    const std::string text = "Ελένη; DROP TABLE odd; -- \"'\n%";
    ASSERT_TRUE(store->run("INSERT INTO odd VALUES (?, ?)", {std::string_view(text), nullptr}));
    int rows = 0;
    ASSERT_TRUE(store->query("SELECT a, b FROM odd", {}, [&](const SqlRow& row) -> Result<void> {
        EXPECT_EQ(row.text(0), text);
        EXPECT_TRUE(row.isNull(1));
        ++rows;
        return {};
    }));
    EXPECT_EQ(rows, 1);
}

TEST_P(SqlConnectionTest, AFailedTransactionLeavesNothing) {
    ASSERT_TRUE(store->run("CREATE TABLE things (a TEXT)"));
    const auto done = store->transaction([&]() -> Result<void> {
        WB_TRY(store->run("INSERT INTO things VALUES ('x')"));
        return fail(ErrorCode::Cancelled, "stopped");
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(store->run("DELETE FROM things"), 0);
}

TEST_P(SqlConnectionTest, ALoadThatFailsLeavesNothing) {
    int at = 0;
    const Address account = accountOf(7);
    std::vector<SqlValue> row;
    const auto loaded = store->load("members", "member,account,name,folded,branch,tariff,devices,meter,seal,source",
                                    [&]() -> Result<std::span<const SqlValue>> {
                                        if (at == 3)
                                            return fail(ErrorCode::Cancelled, "stopped");
                                        const std::int64_t number = at++;
                                        row = {number,
                                               account.view(),
                                               std::string_view(""),
                                               std::string_view(""),
                                               std::string_view(""),
                                               std::string_view(""),
                                               std::int64_t{0},
                                               std::string_view(""),
                                               std::int64_t{0},
                                               std::int64_t{1}};
                                        return std::span<const SqlValue>(row);
                                    });
    ASSERT_FALSE(loaded);
    EXPECT_EQ(store->run("DELETE FROM members"), 0);
}

TEST_P(SqlConnectionTest, DuplicateKeysAndFailedChecksAreToldApart) {
    const Address account = accountOf(1);
    const auto insert = [&](std::int64_t number, ByteView bytes) {
        return store->run("INSERT INTO members VALUES (?,?,'','','','',0,'',0,1,NULL,NULL)", {number, bytes});
    };
    ASSERT_TRUE(insert(0, account.view()));
    EXPECT_EQ(insert(1, account.view()).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(insert(2, account.view().first(19)).error().code, ErrorCode::Malformed);
    EXPECT_EQ(store->run("no statement").error().code, ErrorCode::System);
}

TEST_P(SqlConnectionTest, AnnouncementsAreHeardOnceCommitted) {
    auto listener = store->listen("tests");
    ASSERT_TRUE(listener);
    EXPECT_EQ((*listener)->await(0ms), false);
    ASSERT_FALSE(store->transaction([&]() -> Result<void> {
        WB_TRY(store->announce("tests"));
        return fail(ErrorCode::Cancelled, "stopped");
    }));
    ASSERT_TRUE(store->announce("others"));
    EXPECT_EQ((*listener)->await(50ms), false);
    auto heard = std::async(std::launch::async, [&] { return (*listener)->await(60s); });
    ASSERT_TRUE(store->transaction([&] { return store->announce("tests"); }));
    EXPECT_EQ(heard.get(), true);
}

TEST_P(SqlConnectionTest, OpensAgainAndRefusesANewerSchema) {
    store.reset();
    auto again = openPortfolio(location);
    ASSERT_TRUE(again) << again.error().detail;
    ASSERT_TRUE((*again)->run(GetParam() ? "INSERT INTO wattbourse_schema VALUES (1000)" : "PRAGMA user_version=1000"));
    again->reset();
    const auto newer = openPortfolio(location);
    ASSERT_FALSE(newer);
    EXPECT_EQ(newer.error().code, ErrorCode::Refused);
}

TEST(PostgresConnection, TwoDesksShareAStoreAndHearEachOther) {
    const std::string location = postgresServer().database("shared");
    // Both at once, on an empty database: one makes the schema, the other waits for it.
    auto second = std::async(std::launch::async, [&] { return openPortfolio(location); });
    auto one = openPortfolio(location);
    auto two = second.get();
    ASSERT_TRUE(one) << one.error().detail;
    ASSERT_TRUE(two) << two.error().detail;
    auto listener = (*two)->listen(kPortfolioChannel);
    ASSERT_TRUE(listener);
    ASSERT_TRUE((*one)->announce(kPortfolioChannel));
    EXPECT_EQ((*listener)->await(60s), true);
}

TEST(PostgresConnection, ComesBackAfterTheServerWasRestarted) {
    const std::string location = postgresServer().database("restarted");
    auto store = openPortfolio(location);
    ASSERT_TRUE(store);
    auto listener = (*store)->listen("tests");
    ASSERT_TRUE(listener);
    postgresServer().restart();
    // The first call meets the loss and says so; nothing is done twice in silence.
    const auto lost = (*store)->run("DELETE FROM members");
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, ErrorCode::Unavailable);
    EXPECT_EQ((*store)->run("DELETE FROM members"), 0);
    const auto deaf = (*listener)->await(60s);
    ASSERT_FALSE(deaf);
    EXPECT_EQ(deaf.error().code, ErrorCode::Unavailable);
}

TEST(PostgresConnection, AnAddressWithoutServerIsUnavailable) {
    const auto store = openPortfolio("postgresql:///x?host=/nowhere");
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(openPortfolio("mysql://x").error().code, ErrorCode::Malformed);
}

} // namespace

} // namespace wattbourse::core
