// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-metersim: the meter's real firmware on a simulated ATmega328P, behind a pseudo-terminal; one or many.
#include "serial/simulator/twin.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>
#include <thread>
#include <vector>

#include <sys/prctl.h>
#include <unistd.h>

namespace {

std::atomic<bool> g_stop{false};
static_assert(std::atomic<bool>::is_always_lock_free);

void onSignal(int) {
    g_stop = true;
}

using namespace wattbourse::simulator;

/// The options of meter `number` (from 1) of `count`: each has its own port, socket, memory and noise.
TwinOptions optionsOf(const TwinOptions& all, const std::vector<std::string>& profiles, unsigned number,
                      unsigned count) {
    TwinOptions own = all;
    own.seed = all.seed + number - 1;
    if (!profiles.empty())
        own.profile = profiles[(number - 1) % profiles.size()];
    if (count == 1)
        return own;
    for (std::string* name : {&own.link, &own.control, &own.eeprom})
        if (!name->empty())
            *name += "-" + std::to_string(number);
    return own;
}

/// Runs all until each has ended; the first error ends the others. Each on a thread: their times are their own.
std::optional<std::string> runAll(const std::vector<std::unique_ptr<Twin>>& twins) {
    std::vector<std::optional<std::string>> errors(twins.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < twins.size(); ++i)
            threads.emplace_back([&twins, &errors, i] {
                errors[i] = twins[i]->run(g_stop);
                if (errors[i])
                    g_stop = true;
            });
    }
    for (auto& error : errors)
        if (error)
            return error;
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv) {
    TwinOptions options;
    std::vector<std::string> profiles;
    unsigned count = 1;
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
    app.add_option("--profile", profiles,
                   "CSV of seconds,watts[,power factor]; given several times, one for each meter in turn");
    app.add_option(
           "--count", count,
           "That many meters at once: -1, -2, ... is appended to the names of link, socket and EEPROM file, and "
           "the seed counts up")
        ->check(CLI::Range(1, 64));
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

    std::vector<std::unique_ptr<Twin>> twins;
    std::optional<std::string> error;
    for (unsigned number = 1; number <= count && !error; ++number) {
        const TwinOptions own = optionsOf(options, profiles, number, count);
        twins.push_back(std::make_unique<Twin>(own));
        error = twins.back()->start();
        if (!error)
            std::cout << "ready " << own.link << std::endl;
    }
    if (!error)
        error = runAll(twins);
    if (error) {
        std::cerr << "wattbourse-metersim: " << *error << '\n';
        return 1;
    }
    return 0;
}
