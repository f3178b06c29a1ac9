// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-devnet: a proof-of-authority network with the market's contracts and a trading neighbourhood, for the
// demonstration, the tests and a first look.
#include "app/devnet/demo_files.h"
#include "app/devnet/demo_market.h"
#include "app/devnet/neighbourhood.h"
#include "app/devnet/places.h"
#include "app/devnet/processes.h"
#include "app/devnet/scratch_dir.h"
#include "chain/devnet/control.h"
#include "core/base/hex.h"
#include "core/base/random.h"

#include <CLI/CLI.hpp>
#include <boost/json/serialize.hpp>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <spdlog/spdlog.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace wattbourse::app {
namespace {

struct Options {
    std::uint64_t seed{1};
    std::uint64_t chainId{22338};
    std::uint32_t stepSeconds{2};
    std::uint32_t slotSeconds{60};
    std::size_t authorities{3};
    std::size_t firstSealers{0};
    std::string engine{"aura"};
    std::size_t neighbours{8};
    std::string dataDir;
    std::string profileOut;
    std::string demoOut;
    std::string anvil;
    std::string contracts;
    std::string readyFile;
    int readyFd{-1};
    bool dieWithParent{false};
    std::optional<std::size_t> validator;
    std::vector<std::string> peers;
    std::uint16_t rpcPort{0};
    bool processes{false};
    bool market{false};
};

void addOptions(CLI::App& app, Options& o) {
    app.set_version_flag("--version", std::string("wattbourse-devnet ") + WATTBOURSE_VERSION);
    app.add_option("--seed", o.seed, "Decides every key")->capture_default_str();
    app.add_option("--chain-id", o.chainId)->capture_default_str();
    app.add_option("--step", o.stepSeconds, "Seconds from block to block")
        ->check(CLI::Range(1, 60))
        ->capture_default_str();
    app.add_option("--slot", o.slotSeconds, "Seconds of a delivery slot")
        ->check(CLI::Range(30, 3600))
        ->capture_default_str();
    app.add_option("--authorities", o.authorities)->check(CLI::Range(1, 9))->capture_default_str();
    app.add_option("--first-sealers", o.firstSealers,
                   "How many authorities may seal from the start on; the others until they are let in (0: all)")
        ->check(CLI::Range(0, 9))
        ->capture_default_str();
    app.add_option("--engine", o.engine, "How blocks are sealed")
        ->check(CLI::IsMember({"aura", "clique"}))
        ->capture_default_str();
    app.add_option("--neighbours", o.neighbours, "Trading households")->check(CLI::Range(0, 64))->capture_default_str();
    app.add_option("--data", o.dataDir, "Folder that keeps the chain; a temporary one without this");
    app.add_option("--profile-out", o.profileOut, "Where to write network.json (default: into the data folder)");
    app.add_option("--demo-out", o.demoOut, "Where to write demo.json (default: beside the profile)");
    app.add_option("--anvil", o.anvil, "The anvil program (or WATTBOURSE_ANVIL)");
    app.add_option("--contracts", o.contracts, "Folder with the contracts' artifacts (or WATTBOURSE_CONTRACTS)");
    app.add_option("--ready-file", o.readyFile, "Written when the network runs: the paths of its files");
    app.add_option("--ready-fd", o.readyFd, "The same line to an open descriptor");
    app.add_option("--validator", o.validator,
                   "Run this authority alone, without the market; WATTBOURSE_DEVNET_TOKEN is the token for its orders");
    app.add_option("--peers", o.peers,
                   "With --validator: URLs of all authorities in their order; this one listens at its own")
        ->delimiter(',');
    app.add_option("--rpc-port", o.rpcPort, "With --validator: where to answer JSON-RPC (0: any free port)");
    app.add_flag("--processes", o.processes, "Run each authority in a process of its own, without the market");
    app.add_flag(
           "--market", o.market,
           "With --processes: deploy the market through an authority's JSON-RPC and let the neighbours trade on it")
        ->needs("--processes");
    app.add_flag("--die-with-parent", o.dieWithParent, "End when the program that started this one ends");
}

// Before any step that is ever sealed.
constexpr core::UnixTime kLongAgo{1'700'000'000};

// For the contracts and everybody's enrolment, in blocks that are sealed by the clock.
constexpr auto kSetUpPatience = std::chrono::minutes(5);

void warn(const std::string& line) {
    spdlog::warn("{}", line);
}

core::Result<std::string> makeToken() {
    std::array<std::uint8_t, 16> bytes{};
    WB_TRY(core::fillRandom(bytes));
    return core::toHex(bytes);
}

/// Everything that runs, in the order in which it is made and against which it is taken down.
struct Demo {
    core::SystemClock clock;
    std::unique_ptr<chain::devnet::Network> network;
    std::unique_ptr<chain::devnet::ProcessNetwork> processes;
    std::unique_ptr<chain::devnet::MarketOperator> marketOperator;
    std::unique_ptr<chain::devnet::Control> control;
    std::unique_ptr<Neighbourhood> neighbourhood;
    std::unique_ptr<chain::devnet::Node> validator;
};

/// Who they are and since when, the same at each start from one folder.
core::Result<DemoFile> demoPeople(const Demo& demo, const Options& o, const std::filesystem::path& dataDir) {
    DemoFile file;
    WB_ASSIGN(file.identity, keepIdentity(dataDir, {o.seed, o.chainId, o.stepSeconds, o.slotSeconds, o.authorities,
                                                    demo.clock.now(), o.engine}));
    WB_ASSIGN(file.offices, demoOffices(o.seed));
    WB_ASSIGN(file.neighbours, demoNeighbours(o.seed, o.neighbours));
    return file;
}

/// The contracts on the network that runs, deployed now or by an earlier run.
core::Result<chain::Deployment> setUpMarket(Demo& demo, const Options& o, const DemoFile& file) {
    chain::devnet::Gateway& network =
        demo.network ? static_cast<chain::devnet::Gateway&>(*demo.network) : *demo.processes;
    WB_ASSIGN(auto key, chain::devnet::KeySigner::make(file.offices[0].key));
    demo.marketOperator = std::make_unique<chain::devnet::MarketOperator>(network, std::move(key));
    WB_ASSIGN(const auto before, demo.marketOperator->deployedBefore());
    if (!before) {
        WB_ASSIGN(const auto artifacts, findPlace(o.contracts, "WATTBOURSE_CONTRACTS", "chain/contracts/artifacts"));
        WB_ASSIGN(const auto code, chain::devnet::readBytecode(artifacts));
        const DemoPeople people{file.offices, file.neighbours, file.identity.start};
        if (demo.network)
            WB_TRY(openDemoMarket(*demo.network, *demo.marketOperator, code, o.slotSeconds, people,
                                  static_cast<std::uint64_t>(demo.clock.now().seconds) / o.stepSeconds));
        else
            WB_TRY(openDemoMarket(*demo.marketOperator, code, o.slotSeconds, people,
                                  [&demo] { return demo.marketOperator->awaitSent(kSetUpPatience, {}); }));
    }
    return demo.marketOperator->deployment();
}

core::Result<void> moveIn(Demo& demo, const Options& o, const DemoFile& file, const chain::NetworkProfile& profile,
                          const chain::Deployment& deployment, const std::filesystem::path& dataDir) {
    if (file.neighbours.empty())
        return {};
    Neighbourhood::Config street{.seed = o.seed,
                                 .profile = profile,
                                 .deployment = deployment,
                                 .accounts = file.neighbours,
                                 .offices = file.offices,
                                 .start = file.identity.start,
                                 .dataDir = dataDir,
                                 .log = warn};
    WB_ASSIGN(demo.neighbourhood, Neighbourhood::start(std::move(street), demo.clock));
    return {};
}

core::Result<void> chooseEngine(chain::devnet::NetworkConfig& config, const Options& o) {
    if (o.engine == "clique") {
        config.kind = chain::devnet::SealKind::Clique;
        return {};
    }
    WB_ASSIGN(const auto artifacts, findPlace(o.contracts, "WATTBOURSE_CONTRACTS", "chain/contracts/artifacts"));
    WB_ASSIGN(config.validatorSetCode, chain::devnet::readDeployedCode(artifacts / "ValidatorSet.json"));
    return {};
}

core::Result<chain::devnet::NetworkConfig> networkConfig(const Options& o, const std::filesystem::path& dataDir,
                                                         const std::filesystem::path& scratch) {
    chain::devnet::NetworkConfig config;
    config.seed = o.seed;
    config.chainId = o.chainId;
    config.stepSeconds = o.stepSeconds;
    config.authorities = o.authorities;
    config.firstSealers = o.firstSealers;
    WB_TRY(chooseEngine(config, o));
    config.dataDir = dataDir;
    config.workDir = scratch / "engines";
    WB_ASSIGN(config.engineProgram,
              findPlace(o.anvil, "WATTBOURSE_ANVIL", "node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil"));
    config.log = warn;
    return config;
}

core::Result<void> startAlone(Demo& demo, const Options& o, const std::filesystem::path& scratch) {
    const std::filesystem::path dataDir = o.dataDir.empty() ? scratch / "data" : std::filesystem::absolute(o.dataDir);
    chain::devnet::NodeConfig config;
    WB_ASSIGN(config.network, networkConfig(o, dataDir, scratch));
    // Processes that start at different times need the same; blocks come later whenever they do.
    config.network.genesisTime = kLongAgo;
    config.index = *o.validator;
    config.peers = o.peers;
    config.rpcPort = o.rpcPort;
    const char* token = std::getenv("WATTBOURSE_DEVNET_TOKEN");
    if (token == nullptr) {
        WB_ASSIGN(config.token, makeToken());
        spdlog::info("token for orders: {}", config.token);
    } else {
        config.token = token;
    }
    WB_ASSIGN(demo.validator, startValidator(std::move(config), demo.clock, o.profileOut, o.readyFile));
    spdlog::info("authority {} at {}", *o.validator, demo.validator->rpcUrl());
    return {};
}

core::Result<void> startSeparately(Demo& demo, const Options& o, const std::filesystem::path& scratch) {
    chain::devnet::ProcessNetwork::Config config;
    config.program = std::filesystem::read_symlink("/proc/self/exe");
    config.authorities = o.authorities;
    config.dir = o.dataDir.empty() ? scratch / "processes" : std::filesystem::absolute(o.dataDir);
    WB_ASSIGN(const auto network, networkConfig(o, config.dir, scratch));
    config.arguments = {"--seed",  std::to_string(o.seed),         "--chain-id",      std::to_string(o.chainId),
                        "--step",  std::to_string(o.stepSeconds),  "--engine",        o.engine,
                        "--anvil", network.engineProgram.string(), "--first-sealers", std::to_string(o.firstSealers)};
    if (o.engine == "aura") {
        WB_ASSIGN(const auto artifacts, findPlace(o.contracts, "WATTBOURSE_CONTRACTS", "chain/contracts/artifacts"));
        config.arguments.insert(config.arguments.end(), {"--contracts", artifacts.string()});
    }
    WB_ASSIGN(config.token, makeToken());
    const auto dir = config.dir;
    const auto token = config.token;
    WB_ASSIGN(demo.processes, chain::devnet::ProcessNetwork::start(std::move(config)));
    WB_ASSIGN(auto profile, demo.processes->profile());
    if (o.market) {
        WB_ASSIGN(const auto file, demoPeople(demo, o, dir));
        WB_ASSIGN(const auto deployment, setUpMarket(demo, o, file));
        profile = withMarket(std::move(profile), deployment, o.slotSeconds);
        WB_TRY(moveIn(demo, o, file, profile, deployment, dir));
    }
    WB_TRY(tellOfProcesses(*demo.processes, profile, token,
                           o.profileOut.empty() ? dir / "network.json" : std::filesystem::absolute(o.profileOut),
                           o.readyFile));
    for (std::size_t i = 0; i < demo.processes->size(); ++i)
        spdlog::info("authority {}: process {}, {}, orders {}", i, demo.processes->pid(i), demo.processes->rpcUrl(i),
                     demo.processes->controlUrl(i));
    return {};
}

core::Result<void> start(Demo& demo, const Options& o, const std::filesystem::path& scratch) {
    const std::filesystem::path dataDir = o.dataDir.empty() ? scratch / "data" : std::filesystem::absolute(o.dataDir);
    // What an earlier run left must not be taken for this one's.
    std::error_code absent;
    if (!o.readyFile.empty())
        std::filesystem::remove(o.readyFile, absent);
    WB_ASSIGN(auto file, demoPeople(demo, o, dataDir));
    WB_ASSIGN(auto config, networkConfig(o, dataDir, scratch));
    // The set-up is sealed in steps before the start.
    config.genesisTime = file.identity.start - std::chrono::hours(1);
    WB_ASSIGN(demo.network, chain::devnet::Network::start(config, demo.clock));
    WB_ASSIGN(const auto deployment, setUpMarket(demo, o, file));
    demo.network->runByClock();

    file.profile = o.profileOut.empty() ? dataDir / "network.json" : std::filesystem::absolute(o.profileOut);
    const auto demoPath =
        o.demoOut.empty() ? file.profile.parent_path() / "demo.json" : std::filesystem::absolute(o.demoOut);
    WB_ASSIGN(file.controlToken, makeToken());
    WB_ASSIGN(demo.control, chain::devnet::Control::start(*demo.network, *demo.marketOperator, file.controlToken));
    file.controlUrl = demo.control->url();
    const auto profile = withMarket(demo.network->profile(), deployment, o.slotSeconds);
    WB_TRY(moveIn(demo, o, file, profile, deployment, dataDir));
    WB_TRY(writeFile(file.profile, boost::json::serialize(chain::profileToJson(profile)) + "\n"));
    WB_TRY(writeFile(demoPath, boost::json::serialize(demoJson(file)) + "\n"));

    const auto ready =
        boost::json::serialize(boost::json::object{{"profile", file.profile.string()}, {"demo", demoPath.string()}}) +
        "\n";
    if (!o.readyFile.empty())
        WB_TRY(writeFile(o.readyFile, ready));
    if (o.readyFd >= 0 && ::write(o.readyFd, ready.data(), ready.size()) != static_cast<ssize_t>(ready.size()))
        return core::fail(core::ErrorCode::System, "nobody reads the ready descriptor");
    spdlog::info("running: profile {}, demo {}", file.profile.string(), demoPath.string());
    for (const auto& url : demo.network->urls())
        spdlog::info("authority at {}", url);
    return {};
}

int run(int argc, char** argv) {
    CLI::App app("A proof-of-authority network in a box, with the market's contracts and a trading neighbourhood.",
                 "wattbourse-devnet");
    Options options;
    addOptions(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const pid_t parent = ::getppid();
    if (options.dieWithParent) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            return 1;
    }
    // Every thread inherits the mask; only the wait below takes them.
    sigset_t ends;
    sigemptyset(&ends);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&ends, signal);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    ::signal(SIGPIPE, SIG_IGN);

    const auto scratch = ScratchDir::make();
    if (!scratch) {
        spdlog::error("{}", scratch.error().detail);
        return 1;
    }
    Demo demo;
    const auto begin = options.validator ? &startAlone : options.processes ? &startSeparately : &start;
    if (const auto started = begin(demo, options, scratch->path()); !started) {
        spdlog::error("{}", started.error().detail);
        return 1;
    }
    int signal = 0;
    ::sigwait(&ends, &signal);
    spdlog::info("ending");
    return 0;
}

} // namespace
} // namespace wattbourse::app

int main(int argc, char** argv) {
    return wattbourse::app::run(argc, argv);
}
