// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-metersim: the meter's real firmware on a simulated ATmega328P, behind a pseudo-terminal.
#include "serial/simulator/twin.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

#include <sys/prctl.h>
#include <unistd.h>

namespace {

std::atomic<bool> g_stop{false};
static_assert(std::atomic<bool>::is_always_lock_free);

void onSignal(int) {
    g_stop = true;
}

} // namespace

int main(int argc, char** argv) {
    using namespace wattbourse::simulator;
    TwinOptions options;
    std::string speed = "1";
    std::string lid = "closed";
    bool outliveParent = false;
    CLI::App app{
        "The meter's firmware on a simulated chip, fed with mains waveforms, its serial line on a pseudo-terminal."};
    app.set_version_flag("--version", "wattbourse-metersim " WATTBOURSE_VERSION);
    app.add_option("--firmware", options.firmware, "meter.elf")->required();
    app.add_option("--link", options.link, "Symbolic link to make: the path that the terminal opens")->required();
    app.add_option("--control", options.control, "Unix socket for commands (a line each)");
    app.add_option("--eeprom", options.eeprom, "File that holds the EEPROM over restarts");
    app.add_option("--profile", options.profile, "CSV of seconds,watts[,power factor]");
    app.add_flag("--repeat", options.repeatProfile, "Start the profile again at its end");
    app.add_option("--load", options.loadWatts, "Household load in W");
    app.add_option("--speed", speed, "Simulated seconds in a second, or max");
    app.add_option("--seed", options.seed, "Seed of the noise");
    app.add_option("--lid", lid, "open or closed at the start")->check(CLI::IsMember({"open", "closed"}));
    app.add_flag("--dtr", options.dtr, "Reset when the port is opened, as a UNO does");
    app.add_flag("--outlive-parent", outliveParent, "Keep running when the starting program ends");
    CLI11_PARSE(app, argc, argv);
    options.lidOpen = lid == "open";
    try {
        options.speed = speed == "max" ? 0 : std::stod(speed);
    } catch (const std::exception&) {
        options.speed = -1;
    }
    if (!(options.speed >= 0 && options.speed <= 1000)) {
        std::cerr << "wattbourse-metersim: --speed is a number up to 1000, or max\n";
        return 2;
    }

    if (!outliveParent) {
        const pid_t parent = getppid();
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        // The parent may have ended before the call.
        if (getppid() != parent)
            return 0;
    }
    struct sigaction action {};
    action.sa_handler = onSignal;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    signal(SIGPIPE, SIG_IGN);

    Twin twin(options);
    auto error = twin.start();
    if (!error) {
        std::cout << "ready " << options.link << std::endl;
        error = twin.run(g_stop);
    }
    if (error) {
        std::cerr << "wattbourse-metersim: " << *error << '\n';
        return 1;
    }
    return 0;
}
