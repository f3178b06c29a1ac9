// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/chain_store.h"
#include "chain/devnet/engine.h"
#include "chain/devnet/journal.h"
#include "chain/devnet/seal_rules.h"
#include "chain/devnet/txn_pool.h"
#include "core/api/subscription.h"

#include <atomic>
#include <functional>
#include <map>

namespace wattbourse::chain::devnet {

/// What an authority may be told to do wrong in its next step, for tests and demonstrations.
enum class SealFault { None, Skip, Twice, FalseStateRoot };

/// What authorities say to one another. In one process these are calls; the messages are whole, so that they could
/// travel.
class Peer {
public:
    virtual ~Peer() = default;
    /// A block just sealed or taken by `from`, who can be asked for its ancestors.
    virtual core::Result<void> receive(const BlockPtr& block, const Peer& from) = 0;
    /// A transaction that somebody sent to another authority.
    virtual void learn(const RawTxn& txn) = 0;
    /// Null when unknown.
    [[nodiscard]] virtual BlockPtr blockByHash(const core::Hash32& hash) const = 0;
    [[nodiscard]] virtual BlockPtr headBlock() const = 0;
};

struct AuthorityConfig {
    SealRules rules;
    /// 32 bytes; its address is one of rules.authorities.
    core::Bytes key;
    core::UnixTime genesisTime;
    /// The anvil program.
    std::filesystem::path engineProgram;
    /// Scratch files of the engine.
    std::filesystem::path workDir;
    std::filesystem::path journal;
};

/// Two different blocks of one author in one step.
struct DoubleSeal {
    core::Address author;
    std::uint64_t step{};
    /// Bare hashes: two signatures of one content are no double seal.
    core::Hash32 first;
    core::Hash32 second;
    bool operator==(const DoubleSeal&) const = default;
};

/// One validator: a key, an execution engine, a journal. Seals in its steps, executes and compares what others sealed,
/// follows the longest chain above its final block. Any thread; sealing and receiving are done one at a time.
class Authority final : public Peer {
public:
    /// Starts the engine and replays the journal: every block is executed and compared again.
    static core::Result<std::unique_ptr<Authority>> start(ChildProcesses& processes, AuthorityConfig config,
                                                          const core::Clock& clock);
    ~Authority() override = default;

    [[nodiscard]] const core::Address& address() const { return m_address; }
    [[nodiscard]] const SealRules& rules() const { return m_config.rules; }
    [[nodiscard]] const ChainStore& chain() const { return *m_chain; }
    [[nodiscard]] const TxnPool& pool() const { return m_pool; }
    [[nodiscard]] Engine& engine() { return *m_engine; }
    [[nodiscard]] std::vector<DoubleSeal> doubleSeals() const;

    /// Seals the step's block. Answers what to send to the others: one block, or two when told to seal twice. Refused
    /// when it is not this authority's turn.
    core::Result<std::vector<BlockPtr>> propose(std::uint64_t step, SealFault fault = SealFault::None);

    /// Checks, executes, compares and keeps a block, or the better branch that it is on. NotVerified when the block is
    /// wrong, Refused when the own chain is as good or final.
    core::Result<void> receive(const BlockPtr& block, const Peer& from) override;
    void learn(const RawTxn& txn) override;
    [[nodiscard]] BlockPtr blockByHash(const core::Hash32& hash) const override { return m_chain->byHash(hash); }
    [[nodiscard]] BlockPtr headBlock() const override { return m_chain->head(); }

    /// Takes a raw transaction from outside and hands it on. Malformed, Refused, Duplicate or NotVerified.
    core::Result<core::Hash32> submit(core::ByteView raw);
    /// The account's next nonce, waiting transactions counted.
    core::Result<std::uint64_t> pendingNonce(const core::Address& account);
    /// Who is told about submitted transactions.
    void setGossip(std::function<void(const RawTxn&)> gossip) { m_gossip = std::move(gossip); }

    /// Called with each new head, on the thread that made it; must not seal or receive.
    core::Subscription onHead(std::function<void(const BlockPtr&)> listener);

private:
    Authority(AuthorityConfig config, const core::Clock& clock, core::Address address, std::unique_ptr<Engine> engine,
              Journal journal);
    core::Result<void> replay();
    [[nodiscard]] std::uint64_t currentStep() const;
    core::Result<std::uint64_t> nonceOf(const core::Address& account);
    core::Result<void> alignEngine();
    core::Result<aura::Header> fillHeader(const Execution& done, std::uint64_t step) const;
    /// Executes and compares a child of the head and makes it the head. `journalled` when it is on disk already.
    core::Result<void> import(const BlockPtr& block, bool journalled);
    core::Result<void> adopt(const BlockPtr& block, const core::Hash32& engineHash, bool journalled);
    core::Result<void> reorganise(const std::vector<BlockPtr>& branch, std::uint64_t fork);
    core::Result<void> rollbackTo(std::uint64_t number);
    void noteSeal(const Block& block);

    AuthorityConfig m_config;
    const core::Clock& m_clock;
    core::Address m_address;
    std::unique_ptr<Engine> m_engine;
    Journal m_journal;
    std::unique_ptr<ChainStore> m_chain;
    TxnPool m_pool;
    std::function<void(const RawTxn&)> m_gossip;
    /// Held while sealing or receiving.
    std::mutex m_work;

    mutable std::mutex m_sealsMutex;
    std::map<std::pair<std::uint64_t, core::Address>, core::Hash32> m_seals;
    std::vector<DoubleSeal> m_doubleSeals;

    std::mutex m_listenersMutex;
    std::uint64_t m_nextListener{0};
    std::map<std::uint64_t, std::function<void(const BlockPtr&)>> m_listeners;
};

} // namespace wattbourse::chain::devnet
