// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/beacon_follower.h"

#include "chain/consensus/beacon/objects_json.h"
#include "chain/encode/json.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr const char* kRoot = "/eth/v1/beacon/light_client/";
// Some 55 kB each; the API allows 128.
constexpr std::uint64_t kUpdatesAtOnce = 32;
constexpr std::size_t kMostForefathers = 1024;
constexpr std::size_t kKeptBlocks = 2 * kMostForefathers;

} // namespace

Result<void> BeaconFollower::follow(const std::stop_token& stop) {
    core::Error last{ErrorCode::Unavailable, "no beacon node"};
    bool learnt = false;
    for (BeaconApi* api : m_apis) {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_stopped)
                return fail(ErrorCode::Refused, *m_stopped);
        }
        const auto done = followOne(*api, stop);
        if (done)
            learnt = true;
        else
            last = {done.error().code, api->name() + ": " + done.error().detail};
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "stopped");
    }
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopped)
            return fail(ErrorCode::Refused, *m_stopped);
    }
    if (!learnt)
        return tl::make_unexpected(last);
    return takeBlocks(stop);
}

Result<void> BeaconFollower::followOne(BeaconApi& api, const std::stop_token& stop) {
    if (!store())
        WB_TRY(bootstrap(api, stop));
    WB_TRY(catchUp(api, stop));
    for (const char* path : {"finality_update", "optimistic_update"}) {
        WB_ASSIGN(const json::value answer, api.get(std::string(kRoot) + path, stop));
        WB_TRY(take(api, answer));
    }
    return {};
}

Result<void> BeaconFollower::bootstrap(BeaconApi& api, const std::stop_token& stop) {
    WB_ASSIGN(const json::value answer, api.get(kRoot + ("bootstrap/" + core::toHex0x(m_trustedRoot)), stop));
    WB_ASSIGN(const beacon::Bootstrap read, beacon::bootstrapFromJson(m_config, answer));
    WB_ASSIGN(beacon::Store made, beacon::Store::make(m_config, m_trustedRoot, read, m_clock.now(), m_policy));
    const std::scoped_lock lock(m_mutex);
    m_store = std::move(made);
    return {};
}

Result<void> BeaconFollower::catchUp(BeaconApi& api, const std::stop_token& stop) {
    for (;;) {
        const beacon::Store known = *store();
        const std::uint64_t have = m_config.periodAt(known.finalized().beacon.slot);
        const std::uint64_t now = m_config.periodAt(m_config.slotAt(m_clock.now()));
        if (have >= now && known.knowsNextCommittee())
            return {};
        const std::uint64_t count = std::min(kUpdatesAtOnce, now < have ? 1 : now - have + 1);
        WB_ASSIGN(const json::value answer,
                  api.get(kRoot + ("updates?start_period=" + std::to_string(have) + "&count=" + std::to_string(count)),
                          stop));
        WB_ASSIGN(const json::array* updates, jsonArray(answer, "updates"));
        if (updates->size() > count)
            return fail(ErrorCode::OutOfRange, "more updates than were asked for");
        bool moved = false;
        for (const auto& update : *updates) {
            WB_ASSIGN(const bool taken, take(api, update));
            moved = moved || taken;
        }
        // A period's update may not be there yet; finality and head may be all the same.
        if (!moved)
            return {};
    }
}

Result<bool> BeaconFollower::take(BeaconApi& api, const json::value& answer) {
    WB_ASSIGN(const beacon::Update update, beacon::updateFromJson(m_config, answer));
    const std::scoped_lock lock(m_mutex);
    const beacon::Verdict verdict = m_store->verify(m_config, update, m_config.slotAt(m_clock.now()), m_policy);
    switch (verdict.refusal) {
    case beacon::Refusal::None:
        break;
    case beacon::Refusal::NotNewer:
    case beacon::Refusal::Participants:
        // True of honest nodes too: the one is behind, the other saw a bad slot.
        return false;
    default:
        return fail(ErrorCode::NotVerified, std::string(beacon::refusalName(verdict.refusal)) + ": " + verdict.detail);
    }
    const beacon::BeaconHeader& held = m_store->finalized().beacon;
    if (update.finalized && update.finalized->beacon.slot == held.slot && update.finalized->beacon != held) {
        m_stopped = "two final headers of slot " + std::to_string(held.slot) + ", the second from " + api.name() +
                    ": " + core::toHex0x(beacon::rootOf(held)) + " and " +
                    core::toHex0x(beacon::rootOf(update.finalized->beacon));
        return fail(ErrorCode::Refused, *m_stopped);
    }
    const auto before = std::pair(m_store->finalized().beacon.slot, m_store->optimistic().beacon.slot);
    const bool knew = m_store->knowsNextCommittee();
    WB_TRY(m_store->apply(m_config, update));
    return before != std::pair(m_store->finalized().beacon.slot, m_store->optimistic().beacon.slot) ||
           knew != m_store->knowsNextCommittee();
}

Result<BeaconFollower::Kept> BeaconFollower::fetch(const core::Hash32& hash, bool final, const std::stop_token& stop) {
    WB_ASSIGN(const json::value answer, m_fetchBlock(hash, stop));
    const auto* block = answer.if_object();
    if (block == nullptr)
        return fail(ErrorCode::Unavailable, "no execution node has block " + core::toHex0x(hash));
    WB_ASSIGN(beacon::ExecutionBlock read, beacon::executionBlockFromJson(*block, hash));
    return Kept{std::move(read), final};
}

void BeaconFollower::keep(Kept kept) {
    const core::Hash32 hash = kept.block.hash;
    m_blocks.insert_or_assign(hash, std::move(kept));
    while (m_blocks.size() > kKeptBlocks) {
        const auto oldest = std::min_element(m_blocks.begin(), m_blocks.end(), [](const auto& a, const auto& b) {
            return a.second.block.header.number < b.second.block.header.number;
        });
        m_blocks.erase(oldest);
    }
}

// The execution blocks of the two headers, where they are not known yet.
Result<void> BeaconFollower::takeBlocks(const std::stop_token& stop) {
    const beacon::Store known = *store();
    for (const bool final : {true, false}) {
        const auto& execution = (final ? known.finalized() : known.optimistic()).execution;
        // Before Capella light-client headers do not commit to an execution block.
        if (!execution)
            continue;
        bool isKept = false;
        {
            const std::scoped_lock lock(m_mutex);
            const auto found = m_blocks.find(execution->blockHash);
            isKept = found != m_blocks.end();
            if (isKept && final)
                found->second.final = true;
        }
        std::optional<Kept> fetched;
        if (!isKept) {
            WB_ASSIGN(fetched, fetch(execution->blockHash, final, stop));
        }
        const std::scoped_lock lock(m_mutex);
        if (fetched)
            keep(*std::move(fetched));
        (final ? m_final : m_head) = execution->blockHash;
    }
    return {};
}

Result<void> BeaconFollower::walkBack(std::uint64_t number, const std::stop_token& stop) {
    core::Hash32 hash;
    std::uint64_t from = 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_final || m_blocks.count(*m_final) == 0)
            return fail(ErrorCode::Unavailable, "no final block is known yet");
        const BlockHeader& header = m_blocks.at(*m_final).block.header;
        from = header.number;
        hash = header.parentHash;
    }
    if (number > from || from - number > kMostForefathers)
        return fail(ErrorCode::OutOfRange,
                    "not one of the final block's last " + std::to_string(kMostForefathers) + " forefathers");
    for (std::uint64_t at = from; at > number; --at) {
        std::optional<core::Hash32> parent;
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto found = m_blocks.find(hash); found != m_blocks.end()) {
                found->second.final = true;
                parent = found->second.block.header.parentHash;
            }
        }
        if (!parent) {
            WB_ASSIGN(Kept kept, fetch(hash, /*final=*/true, stop));
            parent = kept.block.header.parentHash;
            const std::scoped_lock lock(m_mutex);
            keep(std::move(kept));
        }
        hash = *parent;
    }
    return {};
}

VerifiedBlock BeaconFollower::verified(const Kept& kept) const {
    VerifiedBlock out;
    out.m_header = kept.block.header;
    out.m_hash = kept.block.hash;
    out.m_rlp = kept.block.rlp;
    // Two thirds of the stake finalised it, and two thirds of the committee say so.
    out.m_finality = kept.final ? core::Finality::Settled : core::Finality::Head;
    out.m_authorities = m_config.committeeSize;
    return out;
}

Result<VerifiedBlock> BeaconFollower::newest(core::Finality atLeast) const {
    const std::scoped_lock lock(m_mutex);
    if (m_stopped)
        return fail(ErrorCode::Refused, *m_stopped);
    const auto& hash = atLeast == core::Finality::Head ? m_head : m_final;
    const auto found = hash ? m_blocks.find(*hash) : m_blocks.end();
    if (found == m_blocks.end())
        return fail(ErrorCode::Unavailable, "no block is verified yet");
    return verified(found->second);
}

Result<VerifiedBlock> BeaconFollower::at(const core::Hash32& hash) const {
    const std::scoped_lock lock(m_mutex);
    if (m_stopped)
        return fail(ErrorCode::Refused, *m_stopped);
    const auto found = m_blocks.find(hash);
    // An attested head that was left behind is on no branch that anybody vouches for.
    if (found == m_blocks.end() || (!found->second.final && hash != m_head))
        return fail(ErrorCode::NotFound, "block " + core::toHex0x(hash) + " is not known to be on the best branch");
    return verified(found->second);
}

std::optional<beacon::Store> BeaconFollower::store() const {
    const std::scoped_lock lock(m_mutex);
    return m_store;
}

} // namespace wattbourse::chain
