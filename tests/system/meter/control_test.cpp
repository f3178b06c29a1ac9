// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator's control socket: what is malformed is answered with what is wrong, and changes nothing.
#include "twin.h"

#include <gmock/gmock.h>
#include <random>

#include <sys/socket.h>
#include <unistd.h>

namespace wattbourse::tests {
namespace {

using testing::HasSubstr;

/// Where the answer says something of the meter that no command of a test changes by itself.
std::string unchanging(const std::string& status) {
    const std::size_t from = status.find("net ");
    return status.substr(from, status.find(" host") - from);
}

TEST(SimulatorControl, WhatIsMalformedIsAnsweredWithWhatIsWrongAndChangesNothing) {
    const Twin twin;
    twin.command("load 1200 0.9");
    twin.command("pv 200");
    const std::string before = unchanging(twin.command("status"));
    ASSERT_EQ(before, "net 1000 plugged 1");

    const std::pair<const char*, const char*> kWrong[] = {
        {"", "error: no such command; there are load W [PF], pv W"},
        {"   \t ", "error: no such command"},
        {"loda 12", "error: 'loda': no such command; there are load"},
        {"LOAD 12", "error: 'LOAD': no such command"},
        {"load", "error: 'load': watts is missing"},
        {"load twelve", "error: 'load': watts is no number: 'twelve'"},
        {"load 12W", "error: 'load': watts is no number: '12W'"},
        {"load 0x10", "watts is no number: '0x10'"},
        {"load 1,5", "watts is no number: '1,5'"},
        {"load nan", "watts is no number: 'nan'"},
        {"load inf", "watts is no number: 'inf'"},
        {"load 1e400", "watts is no number: '1e400'"},
        {"load 1e9", "error: 'load': watts is -1e+06 to 1e+06, not '1e9'"},
        {"load 100 0", "power factor is 0.05 to 1, negative for leading"},
        {"load 100 1.2", "power factor is -1 to 1, not '1.2'"},
        {"load 100 nan", "power factor is no number"},
        {"load 100 0.9 x", "error: 'load': nothing follows where 'x' stands"},
        {"pv", "watts is missing"},
        {"pv -", "watts is no number: '-'"},
        {"lid", "error: 'lid': lid is missing"},
        {"lid ajar", "error: 'lid': lid is one of open, close, not 'ajar'"},
        {"lid open now", "nothing follows where 'now' stands"},
        {"unplug 1", "nothing follows where '1' stands"},
        {"replug quickly", "nothing follows where 'quickly' stands"},
        {"reset all", "nothing follows"},
        {"power-cycle 2", "nothing follows"},
        {"quit yes", "nothing follows"},
        {"cut-after", "bytes is missing"},
        {"cut-after 0", "bytes is 1 to 99999, not '0'"},
        {"cut-after -1", "bytes is 1 to 99999, not '-1'"},
        {"cut-after 1.5", "bytes is a whole number, not 1.5"},
        {"cut-after 100000", "bytes is 1 to 99999"},
        {"garbage 0", "bytes is 1 to 1.04858e+06, not '0'"},
        {"garbage 1048577", "bytes is 1 to 1.04858e+06"},
        {"noise", "noise is missing"},
        {"noise 51", "error: 'noise': noise is 0 to 50, not '51'"},
        {"set", "error: 'set': name is missing"},
        {"set volts", "volts is missing"},
        {"set volt 230", "error: 'set': there is no such quantity; there are volts, hertz, noise, supply"},
        {"set volts 0", "volts is 1 to 440, not '0'"},
        {"set supply 9", "supply is 4 to 5.5, not '9'"},
        {"set ct-sign left", "ct-sign is no number: 'left'"},
        {"harmonic", "order is missing"},
        {"harmonic 1 0.5 0", "order is 2 to 60, not '1'"},
        {"harmonic 3.5 0.5 0", "order is a whole number, not 3.5"},
        {"harmonic 3", "share is missing"},
        {"harmonic 3 0.5", "degrees is missing"},
        {"harmonic 3 11 0", "share is -10 to 10, not '11'"},
        {"volt-harmonic 61 0.1 0", "order is 2 to 60, not '61'"},
        {"wave", "wave is missing"},
        {"wave square", "wave is one of sine, dimmer, smps, not 'square'"},
        {"wave sine 90", "nothing follows where '90' stands"},
        {"wave dimmer", "degrees is missing"},
        {"wave dimmer 4", "degrees is 5 to 170, not '4'"},
        {"wave smps wide", "degrees is no number: 'wide'"},
        {"speed", "speed is missing"},
        {"speed -1", "speed is 0 to 1000, not '-1'"},
        {"status please", "nothing follows where 'please' stands"},
    };
    for (const auto& [line, wanted] : kWrong) {
        const std::string said = twin.answer(std::string(line) + "\n");
        EXPECT_TRUE(said.starts_with("error: ") && said.ends_with("\n")) << line << ": " << said;
        EXPECT_THAT(said, HasSubstr(wanted)) << line;
    }
    // Bytes that are no text are answered as text.
    EXPECT_EQ(twin.answer(std::string("lo\0ad\x1b[2J\xff 1\n", 13)).substr(0, 26), "error: 'lo?ad?[2J?': no su");
    EXPECT_THAT(twin.answer(std::string(200, 'x') + "\n"), HasSubstr("'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...'"));
    EXPECT_EQ(unchanging(twin.command("status")), before);
    EXPECT_THAT(twin.command("help"), HasSubstr("cut-after N"));
}

TEST(SimulatorControl, LinesAndClientsAreBounded) {
    const Twin twin;
    const std::string tooLong = "error: a command has at most 256 bytes\n";
    EXPECT_EQ(twin.answer("load " + std::string(252, '1') + "\n"), tooLong) << "with its end";
    EXPECT_EQ(twin.answer(std::string(300, 'a')), tooLong) << "without one";
    EXPECT_EQ(twin.answer("load 1" + std::string(250, ' ') + "\n"), "ok\n") << "256 bytes are taken";
    // Two in one go, each with an answer of its own; half a line waits for its end.
    const int fd = twin.controlSocket();
    const std::string two = "load 5\nlid ajar\nload ";
    ASSERT_EQ(send(fd, two.data(), two.size(), MSG_NOSIGNAL), static_cast<ssize_t>(two.size()));
    std::string said;
    char byte = 0;
    while (std::count(said.begin(), said.end(), '\n') < 2 && recv(fd, &byte, 1, 0) == 1)
        said += byte;
    EXPECT_THAT(said, testing::MatchesRegex("ok\nerror: 'lid'.*\n"));
    ASSERT_EQ(send(fd, "700\n", 4, MSG_NOSIGNAL), 4);
    EXPECT_EQ(recv(fd, &byte, 1, 0), 1);
    close(fd);
    EXPECT_THAT(twin.command("status"), HasSubstr(" net 700 "));

    std::vector<int> clients;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(twin.controlSocket());
        ASSERT_EQ(send(clients.back(), "pv 1\n", 5, MSG_NOSIGNAL), 5);
        ASSERT_EQ(recv(clients.back(), &byte, 1, 0), 1);
    }
    EXPECT_EQ(twin.answer(""), "error: eight are connected already\n");
    for (const int client : clients)
        close(client);
    // The simulator hears of the closed ones one after another.
    std::string status = "error";
    for (int tries = 0; tries < 10'000 && status.starts_with("error"); ++tries)
        status = twin.answer("status\n");
    EXPECT_THAT(status, HasSubstr(" net 699 "));
}

// Words of commands, put together at random: each line has one answer, and the meter runs on.
TEST(SimulatorControl, NothingThatIsSaidAtRandomStopsIt) {
    const Twin twin;
    std::mt19937 random(5);
    constexpr const char* kWords[] = {"load",  "pv",   "lid",  "set",    "volts", "harmonic", "wave", "garbage",
                                      "noise", "open", "sine", "dimmer", "-1",    "0",        "3.5",  "1e308",
                                      "nan",   "\x80", "17",   "",       "reset", "speed",    "#",    "volt-harmonic"};
    int refused = 0;
    for (int i = 0; i < 1'500; ++i) {
        std::string line;
        for (auto words = random() % 5; words > 0; --words)
            line += std::string(line.empty() ? "" : " ") + kWords[random() % std::size(kWords)];
        // Slow for the rest of the test.
        if (line.starts_with("speed"))
            continue;
        const std::string said = twin.answer(line + "\n");
        ASSERT_TRUE(said == "ok\n" || (said.starts_with("error: ") && std::count(said.begin(), said.end(), '\n') == 1))
            << line << ": " << said;
        refused += said == "ok\n" ? 0 : 1;
    }
    EXPECT_GT(refused, 1'000);
    const auto seconds = [&] { return std::stod(twin.command("status").substr(8)); };
    const double then = seconds();
    twin.command("power-cycle");
    for (int i = 0; i < 1'000 && seconds() == then; ++i)
        usleep(1'000);
    EXPECT_GT(seconds(), then);
}

} // namespace
} // namespace wattbourse::tests
