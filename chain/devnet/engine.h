// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/child_processes.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/net/http_client.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <filesystem>
#include <memory>

namespace wattbourse::chain::devnet {

struct EngineConfig {
    /// The anvil program.
    std::filesystem::path program;
    /// A folder of its own, for its genesis file and old states; made when it is not there.
    std::filesystem::path workDir;
    std::uint64_t chainId{};
    core::UnixTime genesisTime;
    std::uint64_t gasLimit{};
    /// The `alloc` of its genesis: what is in the state at block 0.
    boost::json::object alloc;
};

/// What executing a block came to: the parts of the header that the EVM decides.
struct Execution {
    std::uint64_t number{};
    std::uint64_t gasLimit{};
    std::uint64_t gasUsed{};
    std::uint64_t timestamp{};
    core::Hash32 stateRoot;
    core::Hash32 transactionsRoot;
    core::Hash32 receiptsRoot;
    core::Bytes logsBloom;
    /// The engine's own hash of the block, which nobody else uses.
    core::Hash32 engineHash;
    /// In the block's order.
    std::vector<core::Hash32> transactions;
};

/// A real EVM in a child process (anvil), without consensus: executes what it is given. Calls may come from any
/// thread; execute() and rollback() from one at a time.
class Engine {
public:
    static core::Result<std::unique_ptr<Engine>> start(ChildProcesses& processes, const EngineConfig& config);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// The whole JSON-RPC answer, with "result" or "error". Unavailable when the engine is gone.
    core::Result<boost::json::object> ask(std::string_view method, const boost::json::array& params,
                                          std::stop_token stop = {});
    /// The result alone; Refused with the engine's message when it answers an error.
    core::Result<boost::json::value> call(std::string_view method, const boost::json::array& params = {});

    /// The state root that an answer of eth_getProof begins with. Malformed without nodes.
    static core::Result<core::Hash32> rootOfProof(const boost::json::value& proof);
    /// Root of the state at block 0 (the engine's own genesis header has a wrong one).
    core::Result<core::Hash32> genesisStateRoot() { return stateRootAt("0x0"); }
    /// Executes these raw transactions as the next block. Those that the engine does not take (not affordable, wrong
    /// nonce) are left out: compare `transactions`.
    core::Result<Execution> execute(const std::vector<core::Bytes>& rawTransactions, const core::Address& coinbase,
                                    std::uint64_t timestamp);
    /// Calls a contract as the system (0xff…fe) does, behind the transactions of the block just executed: what it
    /// changes of the contract's storage is in that block's state. In front of them it would be in the parent's as
    /// well, whose state the engine stores only when the next block is executed. Answers the block's new state root.
    core::Result<core::Hash32> systemCall(const core::Address& contract, core::ByteView data);
    /// Forgets the newest `blocks` blocks.
    core::Result<void> rollback(std::size_t blocks);

    [[nodiscard]] pid_t pid() const { return m_child.pid; }

private:
    Engine(ChildProcesses& processes, Child child);
    core::Result<void> awaitListening();
    core::Result<core::Hash32> stateRootAt(std::string_view block);

    ChildProcesses& m_processes;
    Child m_child;
    std::string m_url;
    core::HttpClient m_client;
    /// Keeps the child's output from filling its pipe.
    std::thread m_drain;
};

} // namespace wattbourse::chain::devnet
