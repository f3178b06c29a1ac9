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
        api->judged(done);
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

// The execution blocks of the two headers, where they are not known yet, and what links them.
Result<void> BeaconFollower::takeBlocks(const std::stop_token& stop) {
    const beacon::Store known = *store();
    std::optional<core::Hash32> finalBefore;
    {
        const std::scoped_lock lock(m_mutex);
        finalBefore = m_final;
    }
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
    if (finalBefore)
        WB_TRY(linkFinal(*finalBefore, stop));
    return linkHead(stop);
}

// What became final descends from what was final before.
Result<void> BeaconFollower::linkFinal(const core::Hash32& before, const std::stop_token& stop) {
    core::Hash32 now;
    std::uint64_t number = 0;
    {
        const std::scoped_lock lock(m_mutex);
        const auto old = m_blocks.find(before);
        if (m_final == before || old == m_blocks.end())
            return {};
        now = *m_final;
        number = old->second.block.header.number;
        const std::uint64_t reached = m_blocks.at(now).block.header.number;
        if (reached <= number)
            return fail(ErrorCode::NotVerified,
                        "final execution block " + std::to_string(reached) + " follows " + std::to_string(number));
        // After a long rest; walkBack() can still be asked.
        if (reached - number > kMostForefathers)
            return {};
    }
    WB_ASSIGN(const core::Hash32 reached, descend(now, number, /*final=*/true, stop));
    if (reached == before)
        return {};
    halt("two final execution blocks " + std::to_string(number) + ": " + core::toHex0x(before) + " and " +
         core::toHex0x(reached));
    return fail(ErrorCode::Refused, "two final branches");
}

Result<void> BeaconFollower::linkHead(const std::stop_token& stop) {
    core::Hash32 head;
    core::Hash32 final;
    std::uint64_t number = 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_head || !m_final)
            return {};
        head = *m_head;
        final = *m_final;
        number = m_blocks.at(final).block.header.number;
        const std::uint64_t newest = m_blocks.at(head).block.header.number;
        if (newest < number || newest - number > kMostForefathers) {
            m_branch.clear();
            return {};
        }
    }
    const auto reached = descend(head, number, /*final=*/false, stop);
    const std::scoped_lock lock(m_mutex);
    m_branch.clear();
    if (!reached)
        return tl::make_unexpected(reached.error());
    if (*reached != final) {
        // Nothing is built on a head that the final block excludes.
        m_head = m_final;
        return fail(ErrorCode::NotVerified, "the newest attested block does not descend from the final one");
    }
    for (core::Hash32 at = head; at != final; at = m_blocks.at(at).block.header.parentHash)
        m_branch.insert(at);
    return {};
}

Result<core::Hash32> BeaconFollower::descend(const core::Hash32& from, std::uint64_t number, bool final,
                                             const std::stop_token& stop) {
    core::Hash32 hash = from;
    for (std::optional<std::uint64_t> child;;) {
        std::optional<BlockHeader> header;
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto found = m_blocks.find(hash); found != m_blocks.end()) {
                found->second.final = found->second.final || final;
                header = found->second.block.header;
            }
        }
        if (!header) {
            WB_ASSIGN(Kept kept, fetch(hash, final, stop));
            header = kept.block.header;
            const std::scoped_lock lock(m_mutex);
            keep(std::move(kept));
        }
        if (child && header->number + 1 != *child)
            return fail(ErrorCode::NotVerified, "block " + std::to_string(*child) + " names block " +
                                                    std::to_string(header->number) + " as its parent");
        if (header->number <= number)
            return hash;
        child = header->number;
        hash = header->parentHash;
    }
}

void BeaconFollower::halt(const std::string& why) {
    const std::scoped_lock lock(m_mutex);
    if (!m_stopped)
        m_stopped = why;
}

Result<void> BeaconFollower::walkBack(std::uint64_t number, const std::stop_token& stop) {
    core::Hash32 final;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_final || m_blocks.count(*m_final) == 0)
            return fail(ErrorCode::Unavailable, "no final block is known yet");
        final = *m_final;
        const std::uint64_t from = m_blocks.at(final).block.header.number;
        if (number > from || from - number > kMostForefathers)
            return fail(ErrorCode::OutOfRange,
                        "not one of the final block's last " + std::to_string(kMostForefathers) + " forefathers");
    }
    return descend(final, number, /*final=*/true, stop).map([](const core::Hash32&) {});
}

VerifiedBlock BeaconFollower::verified(const Kept& kept) const {
    VerifiedBlock out;
    out.m_header = kept.block.header;
    out.m_hash = kept.block.hash;
    out.m_rlp = kept.block.rlp;
    // Two thirds of the stake finalised it, and two thirds of the committee say so.
    out.m_finality = kept.final ? core::Finality::Settled : core::Finality::Head;
    out.m_authorities = m_config.committeeSize;
    out.m_rule = "Proof of stake: two thirds of the sync committee of " + std::to_string(m_config.committeeSize) +
                 " signed for the beacon block that holds this block, or a descendant of it; final and settled where "
                 "that block's state calls it final";
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
    if (found == m_blocks.end() || (!found->second.final && hash != m_head && m_branch.count(hash) == 0))
        return fail(ErrorCode::NotFound, "block " + core::toHex0x(hash) + " is not known to be on the best branch");
    return verified(found->second);
}

std::vector<VerifiedBlock> BeaconFollower::newestBlocks(std::size_t count) const {
    std::vector<VerifiedBlock> out;
    const std::scoped_lock lock(m_mutex);
    for (auto at = m_head; at && out.size() < count;) {
        const auto found = m_blocks.find(*at);
        if (found == m_blocks.end() || (!found->second.final && at != m_head && m_branch.count(*at) == 0))
            break;
        out.push_back(verified(found->second));
        at = found->second.block.header.parentHash;
    }
    return out;
}

std::optional<beacon::Store> BeaconFollower::store() const {
    const std::scoped_lock lock(m_mutex);
    return m_store;
}

} // namespace wattbourse::chain
