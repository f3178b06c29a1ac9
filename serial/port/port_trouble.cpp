// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/port_trouble.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wattbourse::serial {

namespace {

using core::MeterTrouble;

constexpr std::size_t kGroupBuffer = 1U << 16U;

bool modemManagerRuns(const std::string& proc) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(proc, error)) {
        std::ifstream file(entry.path() / "comm");
        std::string name;
        if (file && std::getline(file, name) && name == "ModemManager")
            return true;
    }
    return false;
}

void lookAtGroup(PortFacts& facts, gid_t gid) {
    std::vector<char> room(kGroupBuffer);
    group entry{};
    group* found = nullptr;
    if (getgrgid_r(gid, &entry, room.data(), room.size(), &found) != 0 || found == nullptr)
        return;
    facts.group = found->gr_name;
    std::vector<gid_t> mine(static_cast<std::size_t>(std::max(getgroups(0, nullptr), 0)));
    const int count = getgroups(static_cast<int>(mine.size()), mine.data());
    mine.resize(static_cast<std::size_t>(std::max(count, 0)));
    facts.inGroup = getegid() == gid || std::find(mine.begin(), mine.end(), gid) != mine.end();

    std::vector<char> userRoom(kGroupBuffer);
    passwd user{};
    passwd* me = nullptr;
    if (getpwuid_r(getuid(), &user, userRoom.data(), userRoom.size(), &me) != 0 || me == nullptr)
        return;
    facts.listedInGroup = me->pw_gid == gid;
    for (char** member = found->gr_mem; *member != nullptr; ++member)
        facts.listedInGroup = facts.listedInGroup || std::string_view(*member) == me->pw_name;
}

} // namespace

PortFacts inspectPort(const std::string& device, const std::string& error, const std::string& proc) {
    PortFacts facts{.device = device,
                    .permitted = ::access(device.c_str(), R_OK | W_OK) == 0,
                    .group = {},
                    .listedInGroup = false,
                    .inGroup = false,
                    .modemManager = modemManagerRuns(proc),
                    .error = error};
    struct stat status {};
    if (stat(device.c_str(), &status) == 0)
        lookAtGroup(facts, status.st_gid);
    return facts;
}

PortTrouble diagnose(const PortFacts& facts) {
    if (!facts.permitted) {
        const std::string group = facts.group.empty() ? "dialout" : facts.group;
        if (facts.listedInGroup && !facts.inGroup)
            return {MeterTrouble::NewLoginNeeded, facts.device + ": this user is in the group " + group +
                                                      ", but was logged in before that: log out and in again"};
        return {MeterTrouble::NoPermission, facts.device + ": this user may not use serial ports: sudo usermod -aG " +
                                                group + " $USER, then log out and in again"};
    }
    if (facts.modemManager)
        return {MeterTrouble::ModemManager,
                facts.device +
                    ": busy, and ModemManager is running, which tries each new port for a modem: wait half a "
                    "minute, or for good: sudo systemctl disable --now ModemManager"};
    return {MeterTrouble::PortBusy, facts.device + ": another program has the port open (" + facts.error +
                                        "); to see which: fuser -v " + facts.device};
}

} // namespace wattbourse::serial
