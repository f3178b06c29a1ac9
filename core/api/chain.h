// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/proven.h"
#include "core/api/subscription.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::core {

/// One JSON-RPC node as the pool judges it.
struct EndpointStatus {
    enum class State { Connecting, Agreeing, Behind, Silent, Refused };
    std::string url;
    State state{State::Connecting};
    std::optional<std::chrono::milliseconds> latency;
    std::optional<std::uint64_t> head;
    /// What it was caught at, in English; empty when nothing was.
    std::string offence;
    /// Share of the last calls that were answered in time, and of the answers that held when checked; permille. Two
    /// figures, because a node that is often away is no liar, and a liar is often quick.
    std::optional<std::uint32_t> availabilityPermille;
    std::optional<std::uint32_t> qualityPermille;
    /// Answers that were false, over all starts of the program.
    std::uint64_t lies{};
    /// What it can do, as probed.
    struct Capabilities {
        bool proofs{};
        bool blockReceipts{};
        bool rawHeaders{};
        bool subscriptions{};
        /// Calls in one request; 1 where batches are refused.
        std::uint32_t batch{1};
        bool operator==(const Capabilities&) const = default;
    };
    std::optional<Capabilities> capabilities;
    /// The user's own node, by its address.
    bool own{false};
};

/// An authority and what it sealed lately.
struct AuthorityStatus {
    Address address;
    std::uint64_t sealed{};
    std::uint64_t missed{};
    std::optional<std::uint64_t> lastBlock;
    /// Steps in which it sealed two different blocks.
    std::uint64_t sealedTwice{};
    /// The running step is its turn.
    bool onDuty{};
    /// Seconds by which its timestamps lie outside the steps that they claim, the median; negative when its clock is
    /// late. Absent without a block of it, or where the engine has no steps.
    std::optional<std::int64_t> clockOffset;
};

/// How the network decides, as its engine is configured.
struct ConsensusRule {
    enum class Kind { Aura, Clique, SyncCommittee };
    Kind kind{Kind::Aura};
    std::size_t sealers{};
    /// Distinct sealers that make a block final by the chain's rule, and settled by the money rule.
    std::size_t finalNeeds{};
    std::size_t settledNeeds{};
};

/// What the light client trusts without proof.
struct TrustedStart {
    BlockRef block;
    /// Older than this it needs a second source; seconds.
    std::int64_t maxAgeSeconds{};
};

/// Headers that are still to be checked on the way to the head.
struct CatchUp {
    std::uint64_t done{};
    std::uint64_t total{};
    /// By the user; see Chain::holdCatchUp.
    bool held{};
};

/// What the chain carries, over the headers that are kept (at most the last 256).
struct ChainBudget {
    std::uint64_t blocks{};
    /// Seconds from the first of these blocks to the last.
    std::int64_t seconds{};
    /// Of the newest block.
    std::uint64_t gasLimit{};
    /// Sum over these blocks.
    std::uint64_t gasUsed{};
};

/// What the status bar and the network page show. A snapshot.
struct ChainStatus {
    std::string networkName;
    std::uint64_t chainId{};
    std::uint32_t stepSeconds{};
    std::optional<BlockRef> head;
    std::optional<BlockRef> finalBlock;
    std::optional<BlockRef> settled;
    std::vector<EndpointStatus> endpoints;
    /// In the order of the schedule.
    std::vector<AuthorityStatus> authorities;
    ConsensusRule rule;
    std::optional<TrustedStart> trusted;
    /// None when the head is reached.
    std::optional<CatchUp> catchUp;
    ChainBudget budget;
    /// Standing warnings: a double seal, a branch that conflicts with a final block, one or two keys decide, stale
    /// head.
    std::vector<std::string> alarms;
    /// Set when following stopped for good (a valid branch conflicts with a final block, a trusted start that is too
    /// old): what happened.
    std::optional<std::string> stopped;
    /// What the user can do about it, where there is something.
    std::optional<std::string> remedy;
};

/// The chain as the rest of the program sees it. Any thread.
class Chain {
public:
    virtual ~Chain() = default;
    [[nodiscard]] virtual ChainStatus status() const = 0;
    /// Called after each change of status, on the chain's thread; must return quickly and must not call back in.
    virtual Subscription onStatus(std::function<void(const ChainStatus&)> listener) = 0;
    /// The header store, newest first, at most `count`: what the network page lists.
    [[nodiscard]] virtual std::vector<SealEvidence> recentHeaders(std::size_t count) const = 0;
    /// Holds a long catch-up (ChainStatus::catchUp), or lets it go on. While it is held nothing new is fetched; what
    /// was verified stays.
    virtual void holdCatchUp(bool hold) = 0;
};

} // namespace wattbourse::core
