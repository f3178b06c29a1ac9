// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/beacon/execution_block.h"
#include "chain/consensus/beacon/store.h"
#include "chain/light/verified_headers.h"
#include "chain/provider/beacon_api.h"
#include "core/base/clock.h"

#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <stop_token>

namespace wattbourse::chain {

/// Follows a proof-of-stake chain by its sync committees and hands out the execution blocks that they vouch for: the
/// block of the newest attested header as head, that of the final header, those between the two, and forefathers, each
/// by the hash that its child names. One thread calls follow() and walkBack(); the rest any thread.
class BeaconFollower final : public VerifiedHeaders {
public:
    /// A block by its hash from an execution node (eth_getBlockByHash), not checked yet.
    using FetchBlock =
        std::function<core::Result<boost::json::value>(const core::Hash32& hash, const std::stop_token&)>;
    struct Start {
        beacon::Config config;
        beacon::Root trustedRoot;
        beacon::Policy policy{};
        /// What an earlier run knew: then the trusted root is not asked for again.
        std::optional<beacon::Store> store{};
    };

    /// `apis` (in the order of preference) and `clock` outlive it.
    BeaconFollower(Start start, std::vector<BeaconApi*> apis, FetchBlock fetchBlock, const core::Clock& clock)
        : m_config(start.config), m_trustedRoot(start.trustedRoot), m_policy(start.policy), m_apis(std::move(apis)),
          m_fetchBlock(std::move(fetchBlock)), m_clock(clock), m_store(std::move(start.store)) {}

    /// One look at the nodes: bootstrap, updates up to this period, finality, head. Takes from each what holds; the
    /// error is the last one when nothing was learnt from any, or why the execution blocks that the headers name are
    /// not all known; what holds can be read all the same. NotVerified names what a node was caught at; Refused: the
    /// trusted root is too old, or two final headers contradict each other (then for good).
    core::Result<void> follow(const std::stop_token& stop);

    [[nodiscard]] core::Result<VerifiedBlock> newest(core::Finality atLeast) const override;
    [[nodiscard]] core::Result<VerifiedBlock> at(const core::Hash32& hash) const override;

    /// Makes the final block's forefathers down to this number known, at most a thousand, each by the hash that its
    /// child names. OutOfRange for more.
    core::Result<void> walkBack(std::uint64_t number, const std::stop_token& stop);

    /// The blocks from the head downwards as far as they are known without a gap, newest first, at most `count`.
    [[nodiscard]] std::vector<VerifiedBlock> newestBlocks(std::size_t count) const;

    /// For the disk; none before the bootstrap.
    [[nodiscard]] std::optional<beacon::Store> store() const;

private:
    struct Kept {
        beacon::ExecutionBlock block;
        /// Final at the time it was taken, or a forefather of such a block.
        bool final{false};
    };

    core::Result<void> followOne(BeaconApi& api, const std::stop_token& stop);
    core::Result<void> bootstrap(BeaconApi& api, const std::stop_token& stop);
    core::Result<void> catchUp(BeaconApi& api, const std::stop_token& stop);
    /// False when it brings nothing new or is not due yet.
    core::Result<bool> take(BeaconApi& api, const boost::json::value& answer);
    core::Result<void> takeBlocks(const std::stop_token& stop);
    core::Result<void> linkFinal(const core::Hash32& before, const std::stop_token& stop);
    core::Result<void> linkHead(const std::stop_token& stop);
    /// Makes the forefathers of a known block down to this number known, and answers the hash of the last.
    core::Result<core::Hash32> descend(const core::Hash32& from, std::uint64_t number, bool final,
                                       const std::stop_token& stop);
    void halt(const std::string& why);
    core::Result<Kept> fetch(const core::Hash32& hash, bool final, const std::stop_token& stop);
    void keep(Kept kept);
    [[nodiscard]] VerifiedBlock verified(const Kept& kept) const;

    const beacon::Config m_config;
    const beacon::Root m_trustedRoot;
    const beacon::Policy m_policy;
    const std::vector<BeaconApi*> m_apis;
    const FetchBlock m_fetchBlock;
    const core::Clock& m_clock;

    mutable std::mutex m_mutex;
    std::optional<beacon::Store> m_store;
    std::optional<std::string> m_stopped;
    std::map<core::Hash32, Kept> m_blocks;
    std::optional<core::Hash32> m_head;
    // From the head down to the final block, where all in between are known.
    std::set<core::Hash32> m_branch;
    std::optional<core::Hash32> m_final;
};

} // namespace wattbourse::chain
