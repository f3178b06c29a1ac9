// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/open_portfolio.h"
#include "tests/support/postgres_server.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

/// One server for all tests of the program.
inline test::PostgresServer& postgresServer() {
    static test::PostgresServer server;
    return server;
}

/// Every test runs on a SQLite file and on a PostgreSQL database, each new.
class BothStores : public testing::TestWithParam<bool> {
protected:
    BothStores()
        : location(GetParam() ? postgresServer().database("portfolio")
                              : (folder.path() / "portfolio.sqlite").string()) {}

    void SetUp() override {
        auto opened = openPortfolio(location);
        ASSERT_TRUE(opened) << opened.error().detail;
        store = *std::move(opened);
    }

    test::TemporaryFolder folder;
    std::string location;
    std::unique_ptr<SqlConnection> store;
};

inline std::string storeName(const testing::TestParamInfo<bool>& info) {
    return info.param ? "PostgreSql" : "Sqlite";
}

inline Address accountOf(std::uint32_t number) {
    Address out;
    for (std::size_t at = 0; at < 4; ++at)
        out.bytes[19 - at] = static_cast<std::uint8_t>(number >> 8 * at);
    return out;
}

} // namespace wattbourse::core
