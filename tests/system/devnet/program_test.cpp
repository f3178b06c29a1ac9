// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a whole: its files, its end, its restart.
#include "core/net/http_client.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

std::string readText(const std::filesystem::path& path) {
    std::ifstream in(path);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// Neither there nor a corpse that its parent has not collected yet.
bool runs(pid_t pid) {
    const auto stat = readText("/proc/" + std::to_string(pid) + "/stat");
    const auto state = stat.rfind(") ");
    return state != std::string::npos && stat[state + 2] != 'Z';
}

/// Direct children of a process, by /proc.
std::vector<pid_t> childrenOf(pid_t parent) {
    std::vector<pid_t> out;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const auto name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const auto stat = readText(entry.path() / "stat");
        const auto state = stat.rfind(") ");
        if (state != std::string::npos && std::stoi(stat.substr(state + 4)) == parent)
            out.push_back(std::stoi(name));
    }
    return out;
}

bool within(std::chrono::milliseconds patience, const std::function<bool()>& condition) {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(10ms);
    }
    return true;
}

class ProgramTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = testing::TempDir() + "wattbourse-program-XXXXXX";
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_dir = name;
        std::filesystem::create_directory(m_dir / "tmp");
    }
    void TearDown() override {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        std::filesystem::remove_all(m_dir);
    }
    pid_t launch(std::vector<std::string> more = {}) {
        std::vector<std::string> arguments{WATTBOURSE_DEVNET_PROGRAM,
                                           "--step",
                                           "1",
                                           "--neighbours",
                                           "2",
                                           "--profile-out",
                                           (m_dir / "network.json").string(),
                                           "--ready-file",
                                           (m_dir / "ready").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        std::vector<char*> argv;
        for (auto& argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        const auto log = (m_dir / "log").string();
        const auto tmp = (m_dir / "tmp").string();
        const pid_t pid = ::fork();
        if (pid == 0) {
            // A test that dies takes the network with it.
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            ::setenv("TMPDIR", tmp.c_str(), 1);
            if (!std::freopen(log.c_str(), "a", stdout) || ::dup2(STDOUT_FILENO, STDERR_FILENO) < 0)
                ::_exit(126);
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
        return pid;
    }
    void start(std::vector<std::string> more = {}) {
        std::filesystem::remove(m_dir / "ready");
        m_pid = launch(std::move(more));
        ASSERT_TRUE(within(20s, [&] { return std::filesystem::exists(m_dir / "ready") || !runs(m_pid); }));
        ASSERT_TRUE(runs(m_pid)) << readText(m_dir / "log");
        m_children = childrenOf(m_pid);
        // Three engines and the janitor.
        EXPECT_EQ(m_children.size(), 4);
        m_profile = json::parse(readText(m_dir / "network.json")).as_object();
        m_demo = json::parse(readText(m_dir / "demo.json")).as_object();
    }
    json::value call(const std::string& method, const json::array& params) {
        const auto url = std::string(m_profile.at("endpoints").as_array()[0].as_string());
        const auto text = core::HttpClient().post(
            url, json::serialize(json::object{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}}));
        return text ? json::parse(*text).at("result") : json::value();
    }
    void expectNothingLeft() {
        for (const auto pid : m_children)
            EXPECT_TRUE(within(3s, [&] { return !runs(pid); })) << pid;
        EXPECT_TRUE(within(3s, [&] { return std::filesystem::is_empty(m_dir / "tmp"); }));
        EXPECT_TRUE(call("eth_blockNumber", {}).is_null());
    }
    int end(int signal) {
        int status = 0;
        ::kill(m_pid, signal);
        ::waitpid(m_pid, &status, 0);
        m_pid = -1;
        return status;
    }
    std::filesystem::path m_dir;
    pid_t m_pid{-1};
    std::vector<pid_t> m_children;
    json::object m_profile;
    json::object m_demo;
};

} // namespace

TEST_F(ProgramTest, sealsAndEndsAtASignal) {
    start();
    EXPECT_EQ(m_profile.at("chainId"), 22338);
    // The nineteen that the operator creates, and the authorities' own set.
    EXPECT_EQ(m_profile.at("contracts").as_object().size(), 20);
    EXPECT_EQ(m_demo.at("accounts").as_array().size(), 7);
    EXPECT_TRUE(within(5s, [&] { return call("eth_getBlockByNumber", {"0x4", false}).is_object(); }));
    const int status = end(SIGTERM);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    expectNothingLeft();
}

TEST_F(ProgramTest, killedItLeavesNothing) {
    start();
    end(SIGKILL);
    expectNothingLeft();
}

TEST_F(ProgramTest, endsWithItsParent) {
    int pipe[2];
    ASSERT_EQ(::pipe(pipe), 0);
    const pid_t parent = ::fork();
    if (parent == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        const pid_t pid = launch({"--die-with-parent"});
        if (::write(pipe[1], &pid, sizeof pid) < 0)
            ::_exit(1);
        ::pause();
        ::_exit(0);
    }
    pid_t pid = -1;
    ASSERT_EQ(::read(pipe[0], &pid, sizeof pid), static_cast<ssize_t>(sizeof pid));
    EXPECT_TRUE(within(20s, [&] { return std::filesystem::exists(m_dir / "ready"); }));
    m_profile = json::parse(readText(m_dir / "network.json")).as_object();
    m_children = childrenOf(pid);
    ::kill(parent, SIGKILL);
    ::waitpid(parent, nullptr, 0);
    EXPECT_TRUE(within(3s, [&] { return !runs(pid); }));
    expectNothingLeft();
}

TEST_F(ProgramTest, continuesAKeptChainEvenAfterAKill) {
    const std::vector<std::string> kept{"--data", (m_dir / "data").string()};
    start(kept);
    EXPECT_TRUE(within(5s, [&] { return call("eth_getBlockByNumber", {"0x4", false}).is_object(); }));
    const auto block = call("eth_getBlockByNumber", {"0x4", false});
    const auto contracts = m_profile.at("contracts");
    end(SIGKILL);
    start(kept);
    EXPECT_EQ(call("eth_getBlockByNumber", {"0x4", false}), block);
    EXPECT_EQ(m_profile.at("contracts"), contracts);
    const int status = end(SIGINT);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    // Another network's folder is not touched.
    m_pid = launch({"--data", (m_dir / "data").string(), "--seed", "2"});
    int refused = 0;
    ::waitpid(m_pid, &refused, 0);
    m_pid = -1;
    EXPECT_TRUE(WIFEXITED(refused) && WEXITSTATUS(refused) == 1);
}

TEST_F(ProgramTest, sealsCliqueWithTheSameMarket) {
    start({"--engine", "clique"});
    EXPECT_EQ(m_profile.at("engine").at("type"), "clique");
    const auto before = call("eth_blockNumber", {});
    EXPECT_TRUE(within(10s, [&] { return call("eth_blockNumber", {}) != before; }));
    const auto block = call("eth_getBlockByNumber", {"latest", false});
    EXPECT_TRUE(block.at("difficulty") == "0x1" || block.at("difficulty") == "0x2");
    const int status = end(SIGTERM);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

TEST_F(ProgramTest, aMissingEngineIsSaid) {
    const pid_t pid = launch({"--anvil", "/nowhere/anvil"});
    int status = 0;
    ::waitpid(pid, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 1);
    EXPECT_NE(readText(m_dir / "log").find("/nowhere/anvil"), std::string::npos);
}

} // namespace wattbourse::test
