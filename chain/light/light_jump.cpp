// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quick start of LightChain: over the epochs of the ValidatorSet contract to the neighbourhood of the head.
#include "chain/light/epoch_jump.h"
#include "chain/light/light_chain.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr const char* kContract = "validatorSet";
// Below the head, so that no reorganisation reaches the window.
constexpr std::uint64_t kBelowHead = 64;
// Requests until the walk begins from the farthest landing.
constexpr unsigned kRequests = 56;
constexpr unsigned kFailures = 3;

} // namespace

Result<LightChain::Landing> LightChain::jumpTo(const std::stop_token& stop, Source& source, const SealerSet& trusted,
                                               std::uint64_t number, unsigned& requests) {
    const ContractRef& contract = m_profile.contracts.at(kContract);
    const std::size_t size = EpochJump::windowFor(trusted.sealers.size());
    ++requests;
    WB_ASSIGN(std::vector<SealedBlock> window, fetchRange(stop, source, number, number + size - 1));
    EpochJump jump(m_engine, trusted, std::move(window), m_clock.now());
    WB_TRY(jump.overlaps());
    while (!jump.keys().empty()) {
        ++requests;
        WB_ASSIGN(const AccountClaim claim, fetchProof(source, contract.address, jump.keys(), number));
        const AccountJudgement judged = judge(jump.target().header.stateRoot, claim);
        auto words = provenWords({contract.address, jump.keys()}, claim, judged);
        if (!words) {
            source.endpoint.refuse("forged proof at block " + std::to_string(number) + ": " + words.error().detail);
            return tl::make_unexpected(words.error());
        }
        if (judged.account.codeHash != contract.codeHash)
            return fail(ErrorCode::NotFound,
                        "the contract validatorSet has other code than the network's profile says");
        WB_TRY(jump.take(*words));
    }
    WB_ASSIGN(SealerSet set, jump.land());
    return Landing{jump.target(), std::move(set)};
}

bool LightChain::mayJump(std::uint64_t head) const {
    if (m_jumped || m_jumpsFailed >= kFailures || !m_profile.contracts.contains(kContract) ||
        !std::holds_alternative<aura::Rules>(m_profile.engine))
        return false;
    const std::scoped_lock lock(m_mutex);
    return head > m_tree.head().block.header.number + m_options.jumpFrom;
}

// True when the tree begins anew nearer to the head. Halves the distance where too few trusted authorities are left.
// Nobody walks before this came to something or failed.
bool LightChain::jump(const std::stop_token& stop, Source& source, std::uint64_t head) {
    const std::unique_lock turn(m_jumping, std::try_to_lock);
    if (!turn.owns_lock() || m_jumped)
        return false;
    SealerSet trusted;
    std::uint64_t from = 0;
    {
        const std::scoped_lock lock(m_mutex);
        const HeaderTree::Node& final = m_tree.finalBlock();
        trusted = *final.sealers;
        from = final.block.header.number;
        // The second source's block must lie on the way that is walked.
        if (m_needsSecond && m_profile.secondSource && m_profile.secondSource->number)
            head = std::min(head, *m_profile.secondSource->number);
    }
    const std::uint64_t begun = from;
    head = std::max(head, from);
    std::optional<Landing> landing;
    unsigned requests = 0;
    // Whole at first; half where too few trusted ones are left, twice after each landing.
    for (std::uint64_t step = head;
         requests < kRequests && head - from > m_options.jumpFrom && !stop.stop_requested();) {
        const std::uint64_t window = kBelowHead + EpochJump::windowFor(trusted.sealers.size());
        if (head - from <= window)
            break;
        const std::uint64_t highest = head - window;
        step = std::min(step, highest - from);
        auto landed = jumpTo(stop, source, trusted, from + step, requests);
        if (landed) {
            landing = *std::move(landed);
            trusted = landing->sealers;
            from += step;
            step *= 2;
            continue;
        }
        step /= 2;
        if (landed.error().code != ErrorCode::Refused || step == 0)
            break;
    }
    if (!landing) {
        ++m_jumpsFailed;
        return false;
    }
    m_jumped = true;
    const std::scoped_lock lock(m_mutex);
    if (m_tree.finalBlock().block.header.number != begun)
        return false;
    m_settledBlock = landing->block;
    m_keepNext = landing->block.header.number;
    m_tree = HeaderTree(m_engine, std::move(landing->block), std::move(landing->sealers), m_options.limits);
    m_keptSeals = 0;
    for (Source& one : m_sources)
        one.head.reset();
    return true;
}

} // namespace wattbourse::chain
