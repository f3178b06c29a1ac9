// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/chain_store.h"
#include "chain/devnet/engine.h"
#include "chain/devnet/journal.h"
#include "chain/devnet/key_signer.h"
#include "chain/devnet/sealing.h"
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
    std::shared_ptr<const Sealing> sealing;
    /// 32 bytes. Its address need not be an authority's: it follows then, until it is let in.
    core::Bytes key;
    /// What is in the state at block 0.
    boost::json::object alloc;
    core::UnixTime genesisTime;
    /// The anvil program.
    std::filesystem::path engineProgram;
    /// Scratch files of the engine.
    std::filesystem::path workDir;
    std::filesystem::path journal;
};

/// Two different blocks of one author in one step (under Clique: of one number).
struct DoubleSeal {
    core::Address author;
    std::uint64_t step{};
    /// Signed hashes: two signatures of one content are no double seal.
    core::Hash32 first;
    core::Hash32 second;
    bool operator==(const DoubleSeal&) const = default;
};

/// One validator: a key, an execution engine, a journal. Seals in its steps, executes and compares what others sealed,
/// follows the best chain above its final block. Under AuRa with a ValidatorSet contract it announces what was decided
/// there and calls finalizeChange in the first block of an epoch. Any thread; sealing and receiving are done one at a
/// time.
class Authority final : public Peer {
public:
    /// Starts the engine and replays the journal: every block is executed and compared again.
    static core::Result<std::unique_ptr<Authority>> start(ChildProcesses& processes, AuthorityConfig config,
                                                          const core::Clock& clock);
    ~Authority() override = default;

    [[nodiscard]] const core::Address& address() const { return m_address; }
    [[nodiscard]] const Sealing& sealing() const { return *m_config.sealing; }
    [[nodiscard]] const SealRules& rules() const { return sealing().rules(); }
    [[nodiscard]] const ChainStore& chain() const { return *m_chain; }
    [[nodiscard]] const TxnPool& pool() const { return m_pool; }
    [[nodiscard]] Engine& engine() { return *m_engine; }
    [[nodiscard]] std::vector<DoubleSeal> doubleSeals() const;

    /// How many others a step belongs to before this authority; none when it may not seal there.
    [[nodiscard]] std::optional<std::size_t> turn(std::uint64_t step) const;
    [[nodiscard]] std::uint64_t finalNumber() const { return m_chain->finalNumber(sealing().engine()); }
    /// Clique: says this of an account in every block of its own, until it is so.
    void vote(const SealerVote& vote);
    /// Sends a transaction that this authority's key signs.
    core::Result<core::Hash32> send(const core::TxnRequest& request);

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
    Authority(AuthorityConfig config, const core::Clock& clock, KeySigner signer, std::unique_ptr<Engine> engine,
              Journal journal);
    core::Result<void> replay();
    core::Result<std::uint64_t> nonceOf(const core::Address& account);
    core::Result<void> alignEngine();
    /// Who may seal on the head.
    [[nodiscard]] std::shared_ptr<const SealerSet> sealersNow() const;
    [[nodiscard]] std::optional<SealerVote> currentVote() const;
    /// True when the contract has a decided change that the author of the next block is to announce.
    core::Result<bool> mustAnnounce();
    /// What the next block is to hold, in order.
    core::Result<std::vector<RawTxn>> chooseTxns();
    /// Executes the next block, with the system's call where an epoch begins.
    core::Result<Execution> execute(const std::vector<core::Bytes>& raws, const core::Address& coinbase,
                                    std::uint64_t timestamp);
    /// Executes and compares a child of the head and makes it the head. `journalled` when it is on disk already.
    core::Result<void> import(const BlockPtr& block, bool journalled);
    core::Result<void> adopt(const BlockPtr& block, const core::Hash32& engineHash, bool journalled);
    /// What the newest block of the engine announces.
    core::Result<std::optional<SetSignal>> signalOf(const Block& block, const SealerSet& before);
    [[nodiscard]] bool isBetter(const std::vector<BlockPtr>& branch, std::uint64_t fork) const;
    core::Result<void> reorganise(const std::vector<BlockPtr>& branch, std::uint64_t fork);
    core::Result<void> rollbackTo(std::uint64_t number);
    void noteSeal(const Block& block);

    AuthorityConfig m_config;
    const core::Clock& m_clock;
    core::Address m_address;
    std::unique_ptr<Engine> m_engine;
    Journal m_journal;
    KeySigner m_signer;
    std::unique_ptr<ChainStore> m_chain;
    TxnPool m_pool;
    std::function<void(const RawTxn&)> m_gossip;
    /// Held while sealing or receiving.
    std::mutex m_work;

    mutable std::mutex m_votesMutex;
    std::vector<SealerVote> m_votes;

    mutable std::mutex m_sealsMutex;
    std::map<std::pair<std::uint64_t, core::Address>, core::Hash32> m_seals;
    std::vector<DoubleSeal> m_doubleSeals;

    std::mutex m_listenersMutex;
    std::uint64_t m_nextListener{0};
    std::map<std::uint64_t, std::function<void(const BlockPtr&)>> m_listeners;
};

} // namespace wattbourse::chain::devnet
