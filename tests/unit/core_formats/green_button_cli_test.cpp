// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli green-button …, as a script uses it.
#include "tests/support/temporary_folder.h"

#include <array>
#include <boost/json.hpp>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <sys/wait.h>

namespace wattbourse::core {
namespace {

class GreenButtonCli : public testing::Test {
protected:
    struct Run {
        int code{};
        std::string out;
    };
    static Run cli(const std::string& arguments, const std::string& stream = "2>/dev/null") {
        Run run;
        FILE* pipe = popen((WATTBOURSE_CLI " --json green-button " + arguments + " " + stream).c_str(), "r");
        std::array<char, 4096> chunk{};
        for (std::size_t got = 0; (got = fread(chunk.data(), 1, chunk.size(), pipe)) > 0;)
            run.out.append(chunk.data(), got);
        run.code = WEXITSTATUS(pclose(pipe));
        return run;
    }
    [[nodiscard]] std::string path(const char* name) const { return (folder.path() / name).string(); }
    [[nodiscard]] std::string content(const char* name) const {
        std::ostringstream out;
        out << std::ifstream(path(name)).rdbuf();
        return out.str();
    }

    test::TemporaryFolder folder;
};

TEST_F(GreenButtonCli, goesThereAndBack) {
    const std::string csv = "start,seconds,direction,energy_kwh,quality\r\n"
                            "1795564800,900,import,0.250,measured\r\n"
                            "1795565700,900,import,0.125,estimated\r\n"
                            "1795564800,900,export,1.500,measured\r\n";
    std::ofstream(path("in.csv")) << csv;
    const Run wrote = cli("write " + path("in.csv") + " --out " + path("usage.xml") + " --title Casa");
    ASSERT_EQ(wrote.code, 0);
    EXPECT_EQ(boost::json::parse(wrote.out).at("readings").as_int64(), 3);
    const Run read = cli("read " + path("usage.xml") + " --out " + path("out.csv"));
    ASSERT_EQ(read.code, 0);
    EXPECT_EQ(boost::json::parse(read.out).at("title").as_string(), "Casa");
    EXPECT_EQ(boost::json::parse(read.out).at("series").at(0).at("energyWh").as_int64(), 375);
    EXPECT_EQ(content("out.csv"), csv);
    // As a table of a region with a decimal comma, and from it.
    ASSERT_EQ(cli("read " + path("usage.xml") + " --decimal-comma --out " + path("out.csv")).code, 0);
    EXPECT_NE(content("out.csv").find("1795564800;900;import;0,250;measured\r\n"), std::string::npos);
    EXPECT_EQ(cli("write " + path("out.csv") + " --out " + path("again.xml")).code, 0);
}

TEST_F(GreenButtonCli, namesTheLineThatIsWrong) {
    std::ofstream(path("in.csv")) << "start,seconds,direction,energy_kwh,quality\n1795564800,900,inward,1,measured\n";
    const Run refused = cli("write " + path("in.csv") + " --out " + path("usage.xml"), "2>&1 >/dev/null");
    EXPECT_EQ(refused.code, 1);
    EXPECT_NE(refused.out.find("line 2: direction: import or export is expected"), std::string::npos) << refused.out;
    EXPECT_FALSE(std::filesystem::exists(path("usage.xml")));
    std::ofstream(path("in.csv")) << "start,seconds,direction,energy_kwh,quality\n"
                                  << "1795564800,900,import,1,measured\n1795565000,900,import,1,measured\n";
    EXPECT_EQ(cli("write " + path("in.csv") + " --out " + path("usage.xml")).code, 1) << "they overlap";
    EXPECT_EQ(cli("read " + path("nowhere.xml")).code, 1);
}

} // namespace
} // namespace wattbourse::core
