// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/ledger_store.h"
#include "core/portfolio/position_store.h"
#include "tests/unit/core_portfolio/both_stores.h"

#include <boost/json.hpp>
#include <cstdio>
#include <fstream>
#include <sys/wait.h>

namespace wattbourse::core {

namespace {

namespace json = boost::json;

// wattbourse-cli portfolio …, as a script uses it.
class PortfolioCli : public BothStores {
protected:
    struct Run {
        int code{};
        std::string out;
    };
    [[nodiscard]] Run cli(const std::string& arguments, const std::string& stream = "2>/dev/null") const {
        Run run;
        FILE* pipe = popen(
            (WATTBOURSE_CLI " --json portfolio " + arguments + " --store '" + location + "' " + stream).c_str(), "r");
        std::array<char, 4096> chunk{};
        for (std::size_t got = 0; (got = fread(chunk.data(), 1, chunk.size(), pipe)) > 0;)
            run.out.append(chunk.data(), got);
        run.code = WEXITSTATUS(pclose(pipe));
        return run;
    }
    std::string file(const std::string& text) const {
        std::ofstream(folder.path() / "members.csv") << text;
        return (folder.path() / "members.csv").string();
    }
};
INSTANTIATE_TEST_SUITE_P(Stores, PortfolioCli, testing::Bool(), storeName);

TEST_P(PortfolioCli, EnrolsFindsAndReports) {
    store.reset();
    const std::string list = file("account,name,branch\n"
                                  "0x0000000000000000000000000000000000000001,Casa Proietti,Nera 4\n"
                                  "0x0000000000000000000000000000000000000002,Frantoio Ruffini,Nera 2\n");
    EXPECT_EQ(json::parse(cli("enrol --check " + list).out).at("members").as_int64(), 2);
    EXPECT_EQ(json::parse(cli("members").out).at("count").as_int64(), 0);
    ASSERT_EQ(cli("enrol " + list).code, 0);
    const json::value found = json::parse(cli("members --find ruff").out);
    EXPECT_EQ(found.at("members").as_array().size(), 1U);
    EXPECT_EQ(found.at("members").at(0).at("branch").as_string(), "Nera 2");

    store = *openPortfolio(location);
    // 2026-11-25, slots of 900 s.
    const std::uint32_t slot = 1'795'564'800 / 900;
    ASSERT_TRUE(PositionStore(*store, 96)
                    .put(std::vector<MemberPosition>{{{slot}, {0}, {100}, {90}, PositionQuality::Measured}}));
    LedgerEntry entry;
    entry.slot = {slot};
    entry.amount = {5};
    ASSERT_TRUE(LedgerStore(*store).post(std::vector{entry}));
    store.reset();
    const json::value day = json::parse(cli("positions --day 2026-11-25").out);
    EXPECT_EQ(day.at("slots").at(0).at("meteredWh").as_int64(), 90);
    EXPECT_TRUE(json::parse(cli("positions --day 2026-11-26").out).at("slots").as_array().empty());
    const std::string out = (folder.path() / "november.xlsx").string();
    const Run report = cli("report --month 2026-11 --out " + out);
    ASSERT_EQ(report.code, 0);
    EXPECT_EQ(json::parse(report.out).at("entries").as_int64(), 1);
    EXPECT_GT(std::filesystem::file_size(out), 1'000U);
    const std::string pdf = (folder.path() / "november.pdf").string();
    ASSERT_EQ(cli("report --month 2026-11 --out " + pdf).code, 0);
    std::ifstream written(pdf);
    std::string head(5, ' ');
    written.read(head.data(), 5);
    EXPECT_EQ(head, "%PDF-");
}

// By hand: two new members count 800 of 1,000 each; a tenth is kept back of 1,600 expected Wh.
TEST_P(PortfolioCli, PoolsCurvesAndSplitsAnAward) {
    store.reset();
    ASSERT_EQ(cli("enrol " + file("account,name,branch\n0x0000000000000000000000000000000000000001,A,B\n"
                                  "0x0000000000000000000000000000000000000002,C,B\n"))
                  .code,
              0);
    const std::string list = file("account,direction,wh,price\n0x0000000000000000000000000000000000000001,up,1000,0.1\n"
                                  "0x0000000000000000000000000000000000000002,up,1000,0.2\n");
    EXPECT_EQ(json::parse(cli("curves " + list).out).at("curves").as_int64(), 2);
    const json::value pool = json::parse(cli("pool --award 1000").out);
    EXPECT_EQ(pool.at("steps").at(1).at("promiseWh").as_int64(), 1'440);
    EXPECT_EQ(pool.at("steps").at(1).at("price").as_int64(), 278'000) << "0.2 * 2,000 / 1,440, up to a tick";
    EXPECT_EQ(pool.at("asks").at(0).at("askedWh").as_int64(), 1'000);
    EXPECT_EQ(pool.at("asks").at(0).at("promiseWh").as_int64() + pool.at("asks").at(1).at("promiseWh").as_int64(),
              1'000);
    EXPECT_EQ(cli("pool --award 1441").code, 1) << "more than can be promised";
}

TEST_P(PortfolioCli, AnotherProcessHearsOfAChange) {
    if (!GetParam())
        GTEST_SKIP() << "a file is one program's";
    store.reset();
    // One desk listens in a process of its own; what it says of that comes first.
    FILE* desk =
        popen((WATTBOURSE_CLI " --json portfolio watch --seconds 60 --store '" + location + "' 2>&1").c_str(), "r");
    std::array<char, 256> line{};
    ASSERT_NE(fgets(line.data(), line.size(), desk), nullptr);
    ASSERT_STREQ(line.data(), "listening\n");
    // Another one enrols in a second process.
    ASSERT_EQ(cli("enrol " + file("account,name,branch\n"
                                  "0x0000000000000000000000000000000000000001,Casa Proietti,Nera 4\n"))
                  .code,
              0);
    ASSERT_NE(fgets(line.data(), line.size(), desk), nullptr);
    const json::value heard = json::parse(line.data());
    EXPECT_EQ(WEXITSTATUS(pclose(desk)), 0);
    EXPECT_TRUE(heard.at("heard").as_bool());
    EXPECT_EQ(heard.at("members").as_int64(), 1);
}

TEST_P(PortfolioCli, AWrongLineEnrolsNobodyAndIsNamed) {
    store.reset();
    const std::string list = file("account,name,branch\n"
                                  "0x0000000000000000000000000000000000000001,Casa Proietti,Nera 4\n"
                                  "0x02,Frantoio Ruffini,Nera 2\n");
    const Run refused = cli("enrol " + list, "2>&1 >/dev/null");
    EXPECT_EQ(refused.code, 1);
    EXPECT_NE(refused.out.find("line 3, account: is no address"), std::string::npos) << refused.out;
    EXPECT_EQ(json::parse(cli("members").out).at("count").as_int64(), 0);
    EXPECT_EQ(cli("positions --day 2026-02-30").code, 1);
    EXPECT_EQ(cli("positions --day 2026-02-20 --slot-seconds 77").code, 2);
}

} // namespace

} // namespace wattbourse::core
