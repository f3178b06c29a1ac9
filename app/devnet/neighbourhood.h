// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devnet/demo_accounts.h"
#include "chain/light/profile.h"
#include "chain/market/deployment.h"
#include "core/api/market.h"
#include "core/base/clock.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <thread>

namespace wattbourse::app {

/// The limits that a neighbour writes to the chain for its agent.
core::Preferences neighbourPreferences(const DemoAccount& account, std::size_t number, core::UnixTime start);

/// Households that trade by the terminal's own agent: each plans, orders, clears, claims, reports and settles through
/// one light client that they share. A thread of its own.
class Neighbourhood {
public:
    struct Config {
        std::uint64_t seed{};
        chain::NetworkProfile profile;
        chain::Deployment deployment;
        std::vector<DemoAccount> accounts;
        /// With a grid company and a data buyer among them the street also trades flexibility, as a coalition, and in
        /// readings; otherwise its households only trade energy, each for itself.
        std::vector<DemoAccount> offices{};
        core::UnixTime start;
        /// What was signed is kept in a database here.
        std::filesystem::path dataDir;
        /// Between two looks at the chain; by default half a step for the light client.
        std::optional<std::chrono::milliseconds> pollEvery{};
        /// Told of failures and refusals, in English.
        std::function<void(const std::string&)> log = [](const std::string&) {};
    };
    /// Counts over all households since the start of the program.
    struct Activity {
        std::atomic<std::uint64_t> placed{0};
        std::atomic<std::uint64_t> filled{0};
        std::atomic<std::uint64_t> reported{0};
        std::atomic<std::uint64_t> settled{0};
        /// What the street did together: awards of flexibility, joint slots and sales of readings that were settled.
        std::atomic<std::uint64_t> flexibility{0};
        std::atomic<std::uint64_t> jointSlots{0};
        std::atomic<std::uint64_t> dataSales{0};
    };

    static core::Result<std::unique_ptr<Neighbourhood>> start(Config config, const core::Clock& clock);
    ~Neighbourhood();
    Neighbourhood(const Neighbourhood&) = delete;
    Neighbourhood& operator=(const Neighbourhood&) = delete;

    [[nodiscard]] const Activity& activity() const;

private:
    struct Impl;
    explicit Neighbourhood(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace wattbourse::app
