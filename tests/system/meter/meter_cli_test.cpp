// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli meter …, typed as a technician types it, against the real firmware behind a pseudo-terminal.
#include "twin.h"

#include <boost/json.hpp>
#include <fstream>
#include <sstream>
#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>

namespace wattbourse::tests {
namespace {

namespace json = boost::json;

struct Said {
    int code{};
    std::string out;
    std::string complaint;
    [[nodiscard]] json::object json() const { return json::parse(out).as_object(); }
};

class MeterCli : public testing::Test {
protected:
    MeterCli() {
        std::string name = (std::filesystem::temp_directory_path() / "wb-cli-XXXXXX").string();
        m_folder = mkdtemp(name.data());
    }
    ~MeterCli() override { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] std::string path(const char* name) const { return (m_folder / name).string(); }
    [[nodiscard]] Said cli(const std::string& arguments) const {
        Said said;
        const std::string command = WB_CLI " meter " + arguments + " 2>" + path("complaint");
        FILE* pipe = popen(command.c_str(), "r");
        char chunk[4096];
        while (const std::size_t got = fread(chunk, 1, sizeof chunk, pipe))
            said.out.append(chunk, got);
        said.code = WEXITSTATUS(pclose(pipe));
        std::ifstream complaint(path("complaint"));
        said.complaint.assign(std::istreambuf_iterator<char>(complaint), {});
        return said;
    }
    /// With the twin's port, as JSON; it has to succeed.
    [[nodiscard]] json::object done(const std::string& arguments) const {
        const Said said = cli(arguments + " --port " + m_twin.port() + " --json");
        EXPECT_EQ(said.code, 0) << arguments << ": " << said.complaint;
        return said.code == 0 ? said.json() : json::object{};
    }
    /// With the twin's port: exit code 1 and this in its complaint, nothing on standard output.
    void refused(const std::string& arguments, const char* why) const {
        const Said said = cli(arguments + " --port " + m_twin.port());
        EXPECT_EQ(said.code, 1) << arguments;
        EXPECT_EQ(said.out, "") << arguments;
        EXPECT_NE(said.complaint.find(why), std::string::npos) << arguments << ": " << said.complaint;
    }
    void provisionAndSeal() {
        ASSERT_FALSE(done("provision --meter-id WB-SHELL --new-key " + path("key")).empty());
        m_twin.command("lid close");
        ASSERT_FALSE(done("seal --key-file " + path("key")).empty());
    }

    Twin m_twin{{"--lid", "open", "--load", "1150"}};
    std::filesystem::path m_folder;
};

TEST_F(MeterCli, AMeterFromItsBoxToItsFirstSealedReading) {
    const json::object before = done("read");
    EXPECT_EQ(before.at("identity").at("seal"), "unprovisioned");
    const json::object& live = before.at("readings").at(0).as_object();
    EXPECT_EQ(live.at("kind"), "live");
    EXPECT_EQ(live.at("verified"), false);
    EXPECT_NEAR(live.at("powerMilliWatts").to_number<double>(), 1'150'000, 15'000);

    const json::object provisioned = done("provision --meter-id WB-SHELL --new-key " + path("key"));
    EXPECT_EQ(provisioned.at("identity").at("meter"), "WB-SHELL");
    struct stat status {};
    ASSERT_EQ(stat(path("key").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    refused("provision --meter-id WB-OTHER --new-key " + path("other"), "has an identity and key already: WB-SHELL");
    EXPECT_FALSE(std::filesystem::exists(path("other")));

    refused("seal --key-file " + path("key"), "lid");
    m_twin.command("lid close");
    EXPECT_EQ(done("seal --key-file " + path("key")).at("identity").at("seal"), "sealed");

    const json::object read = done("read --count 2 --key-file " + path("key"));
    ASSERT_EQ(read.at("readings").as_array().size(), 2U);
    std::int64_t last = -1;
    for (const json::value& reading : read.at("readings").as_array()) {
        EXPECT_EQ(reading.at("verified"), true);
        EXPECT_GT(reading.at("counter").to_number<std::int64_t>(), last);
        last = reading.at("counter").to_number<std::int64_t>();
        EXPECT_NEAR(reading.at("powerMilliWatts").to_number<double>(), 1'150'000, 15'000);
    }
    // The same in words.
    const Said words = cli("read --key-file " + path("key") + " --port " + m_twin.port());
    EXPECT_EQ(words.code, 0) << words.complaint;
    EXPECT_NE(words.out.find("meter WB-SHELL, firmware"), std::string::npos) << words.out;
    EXPECT_NE(words.out.find("sealed, counter"), std::string::npos) << words.out;

    std::ofstream(path("false")) << std::string(32, '0');
    refused("read --key-file " + path("false"), "key");
}

TEST_F(MeterCli, OpeningsBurstsAndTheInterval) {
    provisionAndSeal();
    EXPECT_TRUE(done("tampers").at("tampers").as_array().empty());
    m_twin.command("lid open");
    m_twin.command("lid close");
    const json::array log = done("tampers").at("tampers").as_array();
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0].at("atBoot"), false);
    EXPECT_EQ(done("read").at("identity").at("seal"), "broken");

    const json::object burst = done("scope");
    EXPECT_EQ(burst.at("voltage").as_array().size(), burst.at("current").as_array().size());
    EXPECT_GE(burst.at("current").as_array().size(), 80U);
    EXPECT_NEAR(burst.at("pairPeriodMicroseconds").to_number<double>(), 218, 8);

    EXPECT_EQ(done("interval --seconds 60").at("identity").at("intervalSeconds"), 60);
    for (const char* seconds : {"14", "901"})
        refused(std::string("interval --seconds ") + seconds, "15 to 900");
}

TEST_F(MeterCli, ASessionIsRecordedAndReplayedAsItWas) {
    provisionAndSeal();
    const json::object recorded = done("record --seconds 6 --out " + path("session") + " --key-file " + path("key"));
    ASSERT_FALSE(recorded.at("readings").as_array().empty());
    EXPECT_EQ(recorded.at("link").at("macFailures"), 0);

    const Said replay = cli("replay " + path("session") + " --json --key-file " + path("key"));
    ASSERT_EQ(replay.code, 0) << replay.complaint;
    const json::object replayed = replay.json();
    EXPECT_EQ(replayed.at("identity").at("meter"), "WB-SHELL");
    // Every record that was on the line is judged the same again.
    const auto counters = [](const json::object& of) {
        std::vector<std::uint32_t> out;
        for (const json::value& reading : of.at("readings").as_array())
            out.push_back(reading.at("counter").to_number<std::uint32_t>());
        return out;
    };
    EXPECT_EQ(counters(replayed), counters(recorded));
    // The key is nowhere in it.
    std::ifstream key(path("key"));
    std::string secret;
    key >> secret;
    std::ifstream session(path("session"));
    const std::string text(std::istreambuf_iterator<char>(session), {});
    EXPECT_EQ(text.find(secret), std::string::npos);

    // Another key does not make its readings true.
    std::ofstream(path("false")) << std::string(32, '7');
    const Said doubted = cli("replay " + path("session") + " --json --key-file " + path("false"));
    if (doubted.code == 0) {
        EXPECT_TRUE(doubted.json().at("readings").as_array().empty());
    }
    // A cut file is told, not taken.
    std::ofstream(path("cut")) << "nonsense\n" << text.substr(0, 40);
    EXPECT_EQ(cli("replay " + path("cut")).code, 1);
    EXPECT_EQ(cli("replay " + path("none")).code, 1);
}

TEST_F(MeterCli, WrongUsageIsTwoAndBadInputOne) {
    EXPECT_EQ(cli("").code, 2);
    EXPECT_EQ(cli("read").code, 2);
    EXPECT_EQ(cli("dance --port x").code, 2);
    EXPECT_EQ(cli("read --dtr maybe --port x").code, 2);
    EXPECT_EQ(cli("read --count 0 --port x").code, 2);
    const Said missing = cli("read --timeout 1 --port " + path("no-such-port"));
    EXPECT_EQ(missing.code, 1);
    EXPECT_NE(missing.complaint.find("no-such-port"), std::string::npos) << missing.complaint;
    refused("provision --meter-id WB-1", "either --key-file or --new-key");
    refused("read --key-file " + path("none"), "none");
    std::ofstream(path("short")) << "abcd";
    refused("read --key-file " + path("short"), "32 hexadecimal digits");
}

TEST_F(MeterCli, FitJudgesTheIntervalAgainstTheNetwork) {
    const auto verdict = [&](const std::string& options) {
        const Said said = cli("fit --json " + options);
        EXPECT_EQ(said.code, 0) << said.complaint;
        return std::string(said.json().at("verdict").as_string());
    };
    EXPECT_EQ(verdict(""), "fits");
    EXPECT_EQ(verdict("--interval 300 --slot 60"), "interval above slot");
    EXPECT_EQ(verdict("--slot 15 --block-seconds 10"), "blocks above slot");
    // 900 s of blocks of 5 s with 600,000 gas each: 1,800 reports of 60,000.
    EXPECT_EQ(verdict("--gas-per-block 600000 --meters 1800"), "fits");
    EXPECT_EQ(verdict("--gas-per-block 600000 --meters 1801"), "too many meters");
    EXPECT_EQ(cli("fit --interval 10").code, 1);
}

} // namespace
} // namespace wattbourse::tests
