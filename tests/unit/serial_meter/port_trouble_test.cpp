// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/port_trouble.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

#include <grp.h>
#include <unistd.h>

namespace wattbourse::serial {
namespace {

using core::MeterTrouble;

TEST(PortTrouble, NamesTheGroupAndTheCommand) {
    const PortTrouble trouble = diagnose({.device = "/dev/ttyACM0", .group = "dialout", .error = "Permission denied"});
    EXPECT_EQ(trouble.kind, MeterTrouble::NoPermission);
    EXPECT_NE(trouble.words.find("sudo usermod -aG dialout $USER"), std::string::npos);
    // Some systems call it otherwise.
    EXPECT_NE(diagnose({.device = "/dev/ttyACM0", .group = "uucp"}).words.find("-aG uucp "), std::string::npos);
}

TEST(PortTrouble, AGroupThatTheSessionDoesNotHaveYetWantsANewLogin) {
    EXPECT_EQ(diagnose({.device = "/dev/ttyACM0", .group = "dialout", .listedInGroup = true}).kind,
              MeterTrouble::NewLoginNeeded);
    EXPECT_EQ(diagnose({.device = "/dev/ttyACM0", .group = "dialout", .listedInGroup = true, .inGroup = true}).kind,
              MeterTrouble::NoPermission);
}

TEST(PortTrouble, ABusyPortIsModemManagersWhereThatRuns) {
    const PortTrouble trouble = diagnose({.device = "/dev/ttyACM0", .permitted = true, .modemManager = true});
    EXPECT_EQ(trouble.kind, MeterTrouble::ModemManager);
    EXPECT_NE(trouble.words.find("sudo systemctl disable --now ModemManager"), std::string::npos);
    const PortTrouble other = diagnose({.device = "/dev/ttyACM0", .permitted = true, .error = "busy"});
    EXPECT_EQ(other.kind, MeterTrouble::PortBusy);
    EXPECT_NE(other.words.find("fuser -v /dev/ttyACM0"), std::string::npos);
}

TEST(PortTrouble, LooksAtTheFileTheGroupAndTheRunningPrograms) {
    const test::TemporaryFolder folder;
    const std::filesystem::path proc = folder.path() / "proc";
    std::filesystem::create_directories(proc / "812");
    const std::filesystem::path device = folder.path() / "ttyACM0";
    std::ofstream(device) << "x";
    std::ofstream(proc / "812" / "comm") << "bash\n";

    const PortFacts quiet = inspectPort(device, "busy", proc);
    EXPECT_TRUE(quiet.permitted);
    EXPECT_FALSE(quiet.modemManager);
    EXPECT_TRUE(quiet.inGroup);
    EXPECT_EQ(quiet.group, getgrgid(getegid())->gr_name);
    EXPECT_EQ(quiet.error, "busy");

    std::filesystem::create_directories(proc / "900");
    std::ofstream(proc / "900" / "comm") << "ModemManager\n";
    EXPECT_TRUE(inspectPort(device, "busy", proc).modemManager);
    EXPECT_FALSE(inspectPort(folder.path() / "none", "gone", proc).permitted);
}

} // namespace
} // namespace wattbourse::serial
