// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/light/beacon_source.h"
#include "chain/light/header_store.h"
#include "chain/light/header_tree.h"
#include "chain/light/listeners.h"
#include "chain/light/profile.h"
#include "chain/light/prover.h"
#include "chain/light/range_book.h"
#include "chain/light/verified_headers.h"
#include "chain/market/state_reader.h"
#include "chain/provider/endpoint.h"
#include "core/api/chain.h"
#include "core/api/txn.h"

#include <condition_variable>
#include <list>
#include <thread>

namespace wattbourse::chain {

/// The light client: follows the heads of all endpoints of a network, verifies every header, and answers reads with
/// proofs against them. A node that lies is named in its status and not asked again. Any thread; reads and broadcasts
/// block, so never the GUI's.
class LightChain final : public core::Chain,
                         public core::TxnSender,
                         public StateReader,
                         public LogReader,
                         private VerifiedHeaders {
public:
    struct Options {
        /// Between two looks at a node's head; half a step when zero.
        std::chrono::milliseconds pollEvery{0};
        HeaderTree::Limits limits{};
        /// A head so many blocks away is jumped to where the profile names our ValidatorSet contract: a jump costs a
        /// few requests, nearer heads are walked to.
        std::uint64_t jumpFrom{5000};
        /// Where verified headers are kept, so that the next start goes on from there; empty: nowhere.
        std::filesystem::path storeFolder{};
        /// Where lies of nodes are remembered, and chance for waits; outlive the client. nullptr for neither.
        BlameBook* blame{nullptr};
        core::Random* random{nullptr};
    };

    /// `transport` and `clock` outlive it. Without its store, where that cannot be opened, it works too, and says so
    /// in its alarms. Malformed when the profile's checkpoint contradicts itself, or a beacon node's URL is none.
    static core::Result<std::unique_ptr<LightChain>> make(NetworkProfile profile, Transport& transport,
                                                          const core::Clock& clock, Options options);
    static core::Result<std::unique_ptr<LightChain>> make(NetworkProfile profile, Transport& transport,
                                                          const core::Clock& clock);
    ~LightChain() override;

    /// Begins to follow: one thread for each endpoint, one for the listeners, one for the store, and one for each core
    /// (eight at most), which are idle but for long catch-ups. Once.
    void start();
    /// Ends all threads; requests under way are broken off. Reads fail from then on. May be called twice.
    void stop();

    [[nodiscard]] core::ChainStatus status() const override;
    core::Subscription onStatus(std::function<void(const core::ChainStatus&)> listener) override;
    [[nodiscard]] std::vector<core::SealEvidence> recentHeaders(std::size_t count) const override;
    void holdCatchUp(bool hold) override;

    core::Result<void> broadcast(const core::SignedTxn& txn) override;
    core::Result<core::Proven<core::TxnOutcome>> outcome(const core::Hash32& hash) override;
    core::Result<core::Proven<std::uint64_t>> nonceOf(const core::Address& account) override;
    core::Result<core::Bytes> refusalOf(const core::SignedTxn& txn, const core::BlockRef& block) override;
    core::Result<core::Bytes> refusalNow(const core::TxnRequest& request, const core::Address& from) override;

    core::Result<core::Proven<std::vector<StorageWords>>> read(const std::vector<StorageQuery>& queries,
                                                               core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<StorageWords>>> readAt(const core::BlockRef& block,
                                                                 const std::vector<StorageQuery>& queries) override;

    /// Nonce, balance and hashes of an account; none where it is proven not to be there.
    core::Result<core::Proven<std::optional<Account>>> account(const core::Address& account, core::Finality atLeast);
    /// The code of a contract. NotFound where there is no account.
    core::Result<core::Proven<core::Bytes>> code(const core::Address& account, core::Finality atLeast);
    /// All wanted logs of blocks `from` to the newest one that is as final as asked, at most `kMaxLogBlocks` of them,
    /// and that there are no others: every block whose bloom may hold one is read whole. OutOfRange for a longer range,
    /// NotFound where it begins below the block that was trusted.
    core::Result<core::Proven<std::vector<FoundLog>>> logs(const LogFilter& filter, std::uint64_t from,
                                                           core::Finality atLeast) override;
    static constexpr std::uint64_t kMaxLogBlocks = 20'000;

    /// The verified block of a number on the best branch, for readAt: out of memory, or out of the store on disk.
    /// NotFound, saying which of the two ends where, for one that neither holds.
    core::Result<core::BlockRef> blockAt(std::uint64_t number);

    [[nodiscard]] const NetworkProfile& profile() const { return m_profile; }

private:
    struct Source {
        Source(const std::string& address, Transport& transport, const core::Clock& clock, std::size_t at,
               const Endpoint::Options& options)
            : url(address), endpoint(address, transport, clock, options), place(at) {}
        const std::string url;
        Endpoint endpoint;
        /// In the list of nodes.
        std::size_t place;
        /// Chain id, genesis and checkpoint were found to be ours. The follower's thread only.
        bool introduced{false};
        bool probed{false};
        /// Guarded by m_mutex: the node's head where the tree holds it.
        std::optional<core::Hash32> head;
    };
    /// The encodings and receipts of one block as a node gave them.
    struct Body {
        std::vector<core::Bytes> transactions;
        std::vector<Receipt> receipts;
        std::string servedBy;
    };

    /// Where following begins: the checkpoint, or what the store kept.
    struct Beginning {
        TrustedStart from;
        std::optional<SealedBlock> settled;
        std::vector<SealedBlock> above;
        bool kept{false};
        /// Why it must not begin.
        std::string conflict;
    };
    /// A range of headers as a node answered it.
    struct RawRange {
        RangeBook::Range range;
        Source* source{};
        std::vector<boost::json::value> answers;
    };

    static core::Result<std::unique_ptr<LightChain>> makeBeacon(NetworkProfile profile, Transport& transport,
                                                                const core::Clock& clock, Options options);
    LightChain(NetworkProfile profile, Transport& transport, const core::Clock& clock, Options options,
               std::shared_ptr<const Engine> engine, Beginning beginning, std::unique_ptr<HeaderStore> store);

    // light_follow.cpp: the followers' threads.
    void followLoop(const std::stop_token& stop, Source& source);
    void followOnce(const std::stop_token& stop, Source& source);
    core::Result<void> introduce(const std::stop_token& stop, Source& source);
    core::Result<void> checkChainId(const std::stop_token& stop, Source& source);
    core::Result<SealedBlock> fetchBlock(const std::stop_token& stop, Source& source, const RpcCall& call);
    core::Result<std::vector<SealedBlock>> fetchRange(const std::stop_token& stop, Source& source, std::uint64_t from,
                                                      std::uint64_t to);
    core::Result<SealedBlock> decodeAnswer(Source& source, const boost::json::value& answer);
    tl::unexpected<core::Error> refuseUnread(Source& source, const core::Error& why) const;
    core::Result<void> reach(const std::stop_token& stop, Source& source, const SealedBlock& head);
    core::Result<void> connectBackwards(const std::stop_token& stop, Source& source, SealedBlock block);
    /// True when it is in the tree now, false when its parent is not. Refused blames the node; Unavailable for a header
    /// that may be right later.
    core::Result<bool> add(const std::stop_token& stop, Source& source, SealedBlock block);
    /// All receipts of a block, by the list or one by one; not proven yet.
    core::Result<std::vector<Receipt>> fetchReceipts(const std::stop_token& stop, Source& source,
                                                     const SealedBlock& block);
    static void blameMalformed(Source& source, const std::string& what, const core::Error& why);
    static std::vector<RpcCall> callsFor(const RangeBook::Range& range);
    core::Result<std::vector<SealedBlock>> decodeRange(Source& source, const RangeBook::Range& range,
                                                       const std::vector<boost::json::value>& answers);
    void judgeHead(Source& source, const SealedBlock& head);
    void advanceSettled();
    void halt(const std::string& why);
    void announce();
    void tellLoop(const std::stop_token& stop);

    // light_sync.cpp: many headers at once.
    void catchUp(const std::stop_token& stop, Source& source, std::uint64_t head);
    [[nodiscard]] bool isFar(std::uint64_t head) const;
    void fetchRanges(const std::stop_token& stop, Source& source, std::uint64_t head);
    void decodeLoop(const std::stop_token& stop);
    void insertDue(const std::stop_token& stop);
    void insertRange(const std::stop_token& stop, RangeBook::Filled filled);

    // light_jump.cpp: the quick start.
    struct Landing {
        SealedBlock block;
        SealerSet sealers;
    };
    bool jump(const std::stop_token& stop, Source& source, std::uint64_t head);
    core::Result<Landing> jumpTo(const std::stop_token& stop, Source& source, const SealerSet& trusted,
                                 std::uint64_t number, unsigned& requests);
    [[nodiscard]] bool mayJump(std::uint64_t head) const;

    // light_store.cpp: what is kept on disk.
    static core::Result<Beginning> beginningOf(const NetworkProfile& profile, const Engine& engine, HeaderStore* store);
    void keepFinal();
    void storeLoop(const std::stop_token& stop);
    void flushStore();

    // light_beacon.cpp: proof of stake.
    void beaconLoop(const std::stop_token& stop);
    core::Result<void> introduceExecution(const std::stop_token& stop, Source& source);
    void followExecution(const std::stop_token& stop, Source& source);
    core::Result<boost::json::value> fetchExecution(const core::Hash32& hash, const std::stop_token& stop);
    [[nodiscard]] core::Result<SealedBlock> decodeExecution(const boost::json::object& block) const;
    static void refuseHeader(Source& source, const std::string& why);
    [[nodiscard]] core::ChainStatus beaconStatus() const;
    [[nodiscard]] std::vector<core::SealEvidence> recentExecution(std::size_t count) const;

    // light_trust.cpp: whether the block that all began with may still be relied on.
    void judgeTrust();
    void askSecondNodes(const std::stop_token& stop);

    // light_status.cpp
    std::vector<core::AuthorityStatus> authorityStatus() const;
    [[nodiscard]] core::ConsensusRule rule() const;
    [[nodiscard]] core::ChainBudget budget() const;
    std::vector<std::string> alarms() const;
    [[nodiscard]] static core::BlockRef refOf(const SealedBlock& block);
    [[nodiscard]] std::optional<core::CatchUp> heldCatchUp() const;

    // light_blocks.cpp
    [[nodiscard]] core::Result<VerifiedBlock> newest(core::Finality atLeast) const override;
    [[nodiscard]] core::Result<VerifiedBlock> at(const core::Hash32& hash) const override;
    [[nodiscard]] core::Result<void> reliable() const;
    /// at(), and for what memory dropped the whole header again from a node, known by the hash that the store kept.
    core::Result<VerifiedBlock> find(const core::BlockRef& block);
    core::Result<KeptHeader> keptHeader(std::uint64_t number);
    core::Result<VerifiedBlock> readAgain(const KeptHeader& kept);
    [[nodiscard]] core::Finality finalityOf(const HeaderTree::Node& node) const;
    [[nodiscard]] std::vector<Source*> sources(std::uint64_t number);

    // light_reads.cpp
    /// Asks node after node until one answer holds. A node whose answer is NotVerified is refused, unless it turns out
    /// to be on another branch.
    template <class T>
    core::Result<T> askAll(const VerifiedBlock& block, const std::function<core::Result<T>(Source&)>& ask);
    bool hasBlock(Source& source, const VerifiedBlock& block);
    /// What a call answers when a node tries it on the state after that block; see refusalOf.
    core::Result<core::Bytes> tryCall(const core::Address& from, core::ByteView to, core::ByteView data,
                                      std::uint64_t block);
    core::Result<AccountClaim> fetchProof(Source& source, const core::Address& account,
                                          const std::vector<core::Hash32>& keys, std::uint64_t number);
    /// One answer for each query, all asked at once.
    core::Result<std::vector<AccountClaim>> fetchProofs(Source& source, const std::vector<StorageQuery>& queries,
                                                        std::uint64_t number);
    core::Result<std::vector<SealedBlock>> headersUpTo(Source& source, std::uint64_t from, const VerifiedBlock& top);
    core::Result<core::Proven<std::vector<StorageWords>>> readFrom(const VerifiedBlock& block,
                                                                   const std::vector<StorageQuery>& queries);
    core::Result<void> checkCode(const std::vector<StorageQuery>& queries,
                                 const std::vector<AccountClaim>& claims) const;
    /// What a node says of a transaction's end, before anything is proven.
    struct ClaimedEnd {
        core::BlockRef block;
        std::optional<bool> succeeded;
    };
    core::Result<std::optional<ClaimedEnd>> inclusionOf(Source& source, const core::Hash32& hash);
    core::Result<core::Proven<core::TxnOutcome>> outcomeIn(const core::BlockRef& where, const core::Hash32& hash);
    core::Result<Body> fetchBody(Source& source, const VerifiedBlock& block);

    const NetworkProfile m_profile;
    Transport& m_transport;
    const core::Clock& m_clock;
    const Options m_options;
    /// nullptr under proof of stake: then m_beacon has the verified headers, and m_tree nothing but an empty root.
    const std::shared_ptr<const Engine> m_engine;
    std::unique_ptr<BeaconSource> m_beacon;
    /// An execution node was found to be on our chain. Guarded by m_mutex.
    bool m_ready{false};
    std::condition_variable_any m_readyWake;
    std::list<Source> m_sources;
    std::stop_source m_stop;

    mutable std::mutex m_mutex;
    HeaderTree m_tree;
    /// The highest settled block; the tree may have dropped it.
    SealedBlock m_settledBlock;
    /// What was there at the start.
    const core::BlockRef m_trusted;
    std::optional<std::string> m_stopped;
    std::string m_remedy;
    std::condition_variable_any m_wake;
    bool m_changed{false};
    /// The checkpoint, or the last final block of an earlier start, was too old when it was judged: nothing is relied
    /// on until a second source agrees.
    bool m_needsSecond{false};

    std::mutex m_jumping;
    /// Attempts that came to nothing; after a few, or a landing, headers are walked.
    std::atomic<unsigned> m_jumpsFailed{0};
    std::atomic<bool> m_jumped{false};

    RangeBook m_book;
    core::KnownKeys m_keys;
    std::atomic<bool> m_held{false};
    std::atomic<std::size_t> m_fetchers{0};
    std::mutex m_inserting;
    std::mutex m_rawMutex;
    std::condition_variable_any m_rawWake;
    std::list<RawRange> m_raw;

    const std::unique_ptr<HeaderStore> m_store;
    /// Guarded by m_mutex: final headers on their way to the disk, and the number of the next one.
    std::vector<KeptHeader> m_toKeep;
    std::vector<KeptEpoch> m_epochsToKeep;
    std::uint64_t m_keepNext{};
    std::size_t m_keptSeals{};
    bool m_storeDirty{false};
    std::string m_storeTrouble;
    std::vector<KeptDoubleSeal> m_earlierSeals;
    std::condition_variable_any m_storeWake;
    std::condition_variable_any m_storeDone;
    /// The store's thread only: what the last commit could not write.
    std::vector<KeptHeader> m_unwritten;
    /// Bodies that were proven, newest last; a few, because several transactions of ours share a block.
    std::list<std::pair<core::Hash32, std::shared_ptr<const Body>>> m_bodies;

    Listeners<core::ChainStatus> m_listeners;
    std::vector<std::jthread> m_threads;
};

} // namespace wattbourse::chain
