// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/gateway.h"
#include "chain/devnet/rpc_server.h"
#include "chain/light/profile.h"

#include <shared_mutex>

namespace wattbourse::chain::devnet {

struct NetworkConfig {
    /// Decides every key of the network.
    std::uint64_t seed{1};
    std::uint64_t chainId{22338};
    std::uint32_t stepSeconds{2};
    /// Who run.
    std::size_t authorities{3};
    /// How many of them may seal from the first block on; the rest follow until they are let in. 0: all.
    std::size_t firstSealers{0};
    SealKind kind{SealKind::Aura};
    /// Clique: blocks from checkpoint to checkpoint.
    std::uint64_t epoch{30'000};
    /// AuRa: the code of ValidatorSet, which then stands in the genesis state at kValidatorContract with the first
    /// sealers. Empty: a fixed set.
    core::Bytes validatorSetCode;
    std::uint64_t gasLimit{100'000'000};
    core::UnixTime genesisTime;
    /// Journals; an empty folder begins a new chain, another one is continued.
    std::filesystem::path dataDir;
    /// Scratch files of the engines.
    std::filesystem::path workDir;
    /// The anvil program.
    std::filesystem::path engineProgram;
    /// Told what went wrong, in English.
    std::function<void(const std::string&)> log = [](const std::string&) {};
};

/// Where ValidatorSet stands on networks that begin with it.
extern const core::Address kValidatorContract;

/// 32 bytes that a seed and a purpose decide. Only for networks that anybody may know everything about.
core::Bytes deriveKey(std::uint64_t seed, std::string_view purpose, std::size_t index = 0);

/// `deployedBytecode` of a contract's artifact. NotFound or Malformed.
core::Result<core::Bytes> readDeployedCode(const std::filesystem::path& artifact);

/// What all authorities of a network agree on, and what they begin with.
struct Genesis {
    std::shared_ptr<const Sealing> sealing;
    boost::json::object alloc;
    /// Of all who run, sealers first.
    std::vector<core::Bytes> keys;
    std::vector<core::Address> addresses;
    /// Where the network begins with the contract.
    core::Hash32 validatorSetCodeHash;

    /// What a light client needs to follow the network from block 0 on.
    [[nodiscard]] NetworkProfile profile(const SealedBlock& block) const;
};
/// OutOfRange for no authority or no steps.
core::Result<Genesis> makeGenesis(const NetworkConfig& config);

/// A proof-of-authority network in one process: its authorities, their messages to one another, the schedule of steps,
/// and the faults that a test may order. Any thread.
class Network final : public Gateway {
public:
    struct Member {
        core::Address address;
        std::string url;
        bool running{};
        std::uint64_t head{};
        core::Hash32 headHash;
        std::uint64_t finalNumber{};
        std::size_t doubleSealsSeen{};
        pid_t engine{-1};
    };

    static core::Result<std::unique_ptr<Network>> start(NetworkConfig config, const core::Clock& clock);
    ~Network() override;
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;

    [[nodiscard]] const Sealing& sealing() const { return *m_genesis.sealing; }
    [[nodiscard]] const SealRules& rules() const { return sealing().rules(); }
    [[nodiscard]] std::uint64_t chainId() const override { return rules().chainId; }
    core::Result<boost::json::value> call(std::string_view method, const boost::json::array& params) override;
    /// What a light client needs to follow it from its genesis block on; no contracts but ValidatorSet.
    [[nodiscard]] NetworkProfile profile() const;
    [[nodiscard]] std::vector<Member> members() const;
    [[nodiscard]] std::vector<std::string> urls() const;
    /// Null while it is stopped.
    [[nodiscard]] std::shared_ptr<Authority> authority(std::size_t index) const;

    /// Transactions that wait at the first authority that runs.
    [[nodiscard]] std::size_t waitingTxns() const;

    /// Runs one step: who is due seals (under Clique the next one who may, where that one does not), the others check.
    /// In a network that fell into parts each part does so. Steps that were left out are missed.
    void runStep(std::uint64_t step);
    /// Who may hear whom: authorities of one number. Empty: everybody everybody.
    void partition(std::vector<int> groups);
    /// Runs a step at each of its times by the machine's clock, until the network is destroyed.
    void runByClock();

    /// What the authority does wrong in its next step.
    void order(std::size_t index, SealFault fault);
    /// Ends the authority and its engine as if its machine was switched off.
    void stopAuthority(std::size_t index);
    /// Starts it again from its journal, at the same URL, and lets it catch up.
    core::Result<void> startAuthority(std::size_t index);

private:
    struct Seat {
        core::Address address;
        std::shared_ptr<Authority> authority;
        std::shared_ptr<RpcServer> server;
        std::uint16_t port{0};
        SealFault fault{SealFault::None};
    };

    Network(NetworkConfig config, const core::Clock& clock);
    core::Result<Seat> openSeat(std::size_t index, std::uint16_t port);
    /// Those who run in the same part of the network; all of them without an authority to be heard by.
    [[nodiscard]] std::vector<std::shared_ptr<Authority>> running(const core::Address* heardBy = nullptr) const;
    void runStepIn(std::uint64_t step, int group);
    [[nodiscard]] int groupOf(std::size_t index) const;
    void gossip(const RawTxn& txn, const core::Address& from);
    void deliver(const std::vector<BlockPtr>& blocks, const std::shared_ptr<Authority>& from);
    void runUntil(std::stop_token stop);

    NetworkConfig m_config;
    const core::Clock& m_clock;
    Genesis m_genesis;
    ChildProcesses m_processes;
    mutable std::shared_mutex m_mutex;
    std::vector<Seat> m_seats;
    std::vector<int> m_groups;
    std::mutex m_sleepMutex;
    std::condition_variable_any m_sleep;
    std::jthread m_thread;
};

} // namespace wattbourse::chain::devnet
