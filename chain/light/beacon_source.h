// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/beacon/rules.h"
#include "chain/light/beacon_follower.h"
#include "chain/provider/judged_node.h"
#include "core/api/chain.h"

#include <filesystem>

namespace wattbourse::chain {

class WatchedBeacon;

/// A BeaconFollower over the beacon nodes of a profile, with what is held against each of them, and with what was
/// learnt kept on disk. One thread calls follow(); the rest any thread.
class BeaconSource {
public:
    /// `folder`: where what was learnt is kept, a file for each network; empty: nowhere. It is gone on from when it
    /// began with the same trusted root and its final header is no older than such a root may be. `clock` outlives it.
    /// `options`: where lies are remembered, under the genesis validators' root, and chance. Malformed: a URL.
    static core::Result<std::unique_ptr<BeaconSource>> make(const beacon::Rules& rules, std::filesystem::path folder,
                                                            BeaconFollower::FetchBlock fetchBlock,
                                                            const core::Clock& clock, JudgedNode::Options options);
    ~BeaconSource();

    /// One look, as BeaconFollower::follow. Refused: for good.
    core::Result<void> follow(const std::stop_token& stop);

    [[nodiscard]] const BeaconFollower& headers() const { return m_follower; }
    /// Sync-committee periods between the first and the running one; none when that is reached or nothing is known.
    [[nodiscard]] std::optional<core::CatchUp> catchUp() const;
    /// What was trusted: slot, root and time of the beacon block.
    [[nodiscard]] core::TrustedStart trusted() const;
    [[nodiscard]] core::ConsensusRule rule() const;
    [[nodiscard]] std::uint32_t secondsPerSlot() const { return m_rules.config.secondsPerSlot; }
    /// Slot of an execution block, from its time.
    [[nodiscard]] std::uint64_t slotOf(const BlockHeader& header) const;
    [[nodiscard]] std::vector<core::EndpointStatus> endpoints() const;
    /// English, as in ChainStatus.
    [[nodiscard]] std::vector<std::string> alarms() const;

private:
    BeaconSource(const beacon::Rules& rules, std::filesystem::path file, std::optional<beacon::Store> kept,
                 std::vector<std::unique_ptr<WatchedBeacon>> nodes, BeaconFollower::FetchBlock fetchBlock,
                 const core::Clock& clock);
    void keep();

    const beacon::Rules m_rules;
    const std::filesystem::path m_file;
    const core::Clock& m_clock;
    const std::vector<std::unique_ptr<WatchedBeacon>> m_nodes;
    BeaconFollower m_follower;

    mutable std::mutex m_mutex;
    // Why the last look failed, and what is wrong with the file; empty when nothing is.
    std::string m_trouble;
    std::string m_fileTrouble;
    mutable std::optional<std::uint64_t> m_firstPeriod;
    // Of the final header that the file holds, and whether it knew the next committee.
    std::optional<std::pair<beacon::Slot, bool>> m_kept;
};

} // namespace wattbourse::chain
