// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/beacon/store.h"

#include "chain/consensus/beacon/objects_json.h"
#include "chain/encode/json.h"

namespace wattbourse::chain::beacon {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

bool isTwoThirds(std::size_t participation, std::size_t committee) {
    return participation * 3 >= committee * 2;
}

Verdict verifyFinality(const Config& config, const Update& update) {
    if (!update.hasFinality())
        return update.finalized ? Verdict{Refusal::FinalityForm, "a finalized header without a branch"} : Verdict{};
    Root root;
    // Before anything is final, the state holds a zero root and the object an empty header.
    if (update.finalized) {
        if (update.finalized->beacon.slot == 0)
            return {Refusal::FinalityForm, "the genesis is given as an empty header"};
        if (const Verdict header = verifyHeader(config, *update.finalized); !header.holds())
            return {header.refusal, "finalized header: " + header.detail};
        root = rootOf(update.finalized->beacon);
    }
    const Fork fork = config.forkAt(update.attested.beacon.slot);
    if (!holdsBranch(root, update.finalityBranch, finalizedRootIndex(fork), update.attested.beacon.stateRoot))
        return {Refusal::FinalityBranch, "the attested state has not this finalized header"};
    return {};
}

} // namespace

const char* refusalName(Refusal refusal) {
    switch (refusal) {
    case Refusal::None:
        break;
    case Refusal::TrustedRoot:
        return "trusted-root";
    case Refusal::TrustedRootAge:
        return "trusted-root-age";
    case Refusal::CommitteeBranch:
        return "committee-branch";
    case Refusal::CommitteeKeys:
        return "committee-keys";
    case Refusal::Participants:
        return "participants";
    case Refusal::SlotOrder:
        return "slot-order";
    case Refusal::Period:
        return "period";
    case Refusal::NotNewer:
        return "not-newer";
    case Refusal::ExecutionHeader:
        return "execution-header";
    case Refusal::ExecutionBranch:
        return "execution-branch";
    case Refusal::FinalityForm:
        return "finality-form";
    case Refusal::FinalityBranch:
        return "finality-branch";
    case Refusal::NextCommitteeForm:
        return "next-committee-form";
    case Refusal::NextCommitteeBranch:
        return "next-committee-branch";
    case Refusal::NextCommittee:
        return "next-committee";
    case Refusal::Signature:
        return "signature";
    }
    return "none";
}

Verdict verifyHeader(const Config& config, const LightHeader& header) {
    const Fork fork = config.forkAt(header.beacon.slot);
    if (fork < Fork::Capella) {
        if (header.execution)
            return {Refusal::ExecutionHeader, std::string(forkName(fork)) + " has no execution header here"};
        return {};
    }
    if (!header.execution)
        return {Refusal::ExecutionHeader, "missing"};
    if (fork < Fork::Deneb && (header.execution->blobGasUsed != 0 || header.execution->excessBlobGas != 0))
        return {Refusal::ExecutionHeader, "blob gas before Deneb"};
    if (!holdsBranch(rootOf(*header.execution, fork), header.executionBranch, kExecutionIndex, header.beacon.bodyRoot))
        return {Refusal::ExecutionBranch, "the beacon block's body has not this execution header"};
    return {};
}

Result<Store::Committee> Store::committeeOf(SyncCommittee members) {
    auto keys = core::BlsKeySet::make(members.keys);
    if (!keys)
        return fail(ErrorCode::NotVerified,
                    std::string(refusalName(Refusal::CommitteeKeys)) + ": " + keys.error().detail);
    return Committee{std::move(members), *std::move(keys)};
}

Result<Store> Store::make(const Config& config, const Root& trustedRoot, const Bootstrap& bootstrap, core::UnixTime now,
                          const Policy& policy) {
    const auto refuse = [](Refusal refusal, const std::string& detail) {
        return fail(refusal == Refusal::TrustedRootAge ? ErrorCode::Refused : ErrorCode::NotVerified,
                    std::string(refusalName(refusal)) + ": " + detail);
    };
    const BeaconHeader& header = bootstrap.header.beacon;
    if (const Verdict verdict = verifyHeader(config, bootstrap.header); !verdict.holds())
        return refuse(verdict.refusal, verdict.detail);
    if (rootOf(header) != trustedRoot)
        return refuse(Refusal::TrustedRoot, "the bootstrap's header has the root " + core::toHex0x(rootOf(header)));
    const std::uint64_t index = currentCommitteeIndex(config.forkAt(header.slot));
    if (!holdsBranch(rootOf(bootstrap.committee), bootstrap.committeeBranch, index, header.stateRoot))
        return refuse(Refusal::CommitteeBranch, "the trusted block's state has not this committee");
    if (!policy.secondSource && now - config.timeOf(header.slot) > policy.trustedAge)
        return refuse(Refusal::TrustedRootAge, "the trusted block is older than " +
                                                   std::to_string(policy.trustedAge.count() / 86400) +
                                                   " days; take a newer one, or have a second source confirm it");
    WB_ASSIGN(Committee committee, committeeOf(bootstrap.committee));
    return Store(bootstrap.header, std::move(committee));
}

Verdict Store::verify(const Config& config, const Update& update, Slot currentSlot, const Policy& policy) const {
    const std::size_t participation = update.participation();
    if (participation == 0 || (policy.twoThirds && !isTwoThirds(participation, config.committeeSize)))
        return {Refusal::Participants,
                std::to_string(participation) + " of " + std::to_string(config.committeeSize) + " signed"};
    if (const Verdict header = verifyHeader(config, update.attested); !header.holds())
        return {header.refusal, "attested header: " + header.detail};
    const Slot attested = update.attested.beacon.slot;
    if (currentSlot < update.signatureSlot || update.signatureSlot <= attested || attested < update.finalizedSlot())
        return {Refusal::SlotOrder,
                "current " + std::to_string(currentSlot) + ", signature " + std::to_string(update.signatureSlot) +
                    ", attested " + std::to_string(attested) + ", finalized " + std::to_string(update.finalizedSlot())};

    const std::uint64_t storePeriod = config.periodAt(m_finalized.beacon.slot);
    const std::uint64_t signaturePeriod = config.periodAt(update.signatureSlot);
    const std::uint64_t attestedPeriod = config.periodAt(attested);
    if (signaturePeriod != storePeriod && !(m_next && signaturePeriod == storePeriod + 1))
        return {Refusal::Period, "signed in period " + std::to_string(signaturePeriod) + ", the store is in " +
                                     std::to_string(storePeriod)};
    const bool bringsCommittee = !m_next && update.hasCommittee() && attestedPeriod == storePeriod;
    if (attested <= m_finalized.beacon.slot && !bringsCommittee)
        return {Refusal::NotNewer, "slot " + std::to_string(m_finalized.beacon.slot) + " is final already"};

    if (Verdict finality = verifyFinality(config, update); !finality.holds())
        return finality;
    if (!update.hasCommittee()) {
        if (update.nextCommittee)
            return {Refusal::NextCommitteeForm, "a next committee without a branch"};
    } else {
        if (!update.nextCommittee)
            return {Refusal::NextCommitteeForm, "a branch without a next committee"};
        if (attestedPeriod == storePeriod && m_next && *update.nextCommittee != m_next->members)
            return {Refusal::NextCommittee, "another one than the one that is known"};
        const std::uint64_t index = nextCommitteeIndex(config.forkAt(attested));
        if (!holdsBranch(rootOf(*update.nextCommittee), update.nextCommitteeBranch, index,
                         update.attested.beacon.stateRoot))
            return {Refusal::NextCommitteeBranch, "the attested state has not this next committee"};
    }

    const Committee& committee = signaturePeriod == storePeriod ? m_current : *m_next;
    if (!committee.keys.verify(update.participants, signingRoot(config, update.attested.beacon, update.signatureSlot),
                               update.signature))
        return {Refusal::Signature, "not made by the committee's participants"};
    return {};
}

Result<void> Store::apply(const Config& config, const Update& update) {
    const std::size_t participation = update.participation();
    const std::uint64_t storePeriod = config.periodAt(m_finalized.beacon.slot);
    const std::uint64_t finalizedPeriod = config.periodAt(update.finalizedSlot());
    const bool completes = !m_next && update.hasCommittee() && update.hasFinality() &&
                           finalizedPeriod == config.periodAt(update.attested.beacon.slot);
    const bool moves = isTwoThirds(participation, config.committeeSize) &&
                       (update.finalizedSlot() > m_finalized.beacon.slot || completes);
    const bool rotates = moves && m_next && finalizedPeriod == storePeriod + 1;
    std::optional<Committee> next;
    if (moves && (!m_next || rotates) && update.nextCommittee) {
        WB_ASSIGN(next, committeeOf(*update.nextCommittee));
    }

    m_currentMost = std::max<std::uint64_t>(m_currentMost, participation);
    if (participation > std::max(m_previousMost, m_currentMost) / 2 &&
        update.attested.beacon.slot > m_optimistic.beacon.slot)
        m_optimistic = update.attested;
    if (!moves)
        return {};
    if (rotates) {
        m_current = *std::move(m_next);
        m_next = std::move(next);
        m_previousMost = std::exchange(m_currentMost, 0);
    } else if (!m_next) {
        m_next = std::move(next);
    }
    if (update.finalizedSlot() > m_finalized.beacon.slot) {
        m_finalized = *update.finalized;
        if (m_finalized.beacon.slot > m_optimistic.beacon.slot)
            m_optimistic = m_finalized;
    }
    return {};
}

json::object Store::toJson() const {
    json::object out{{"finalized", beacon::toJson(m_finalized)},
                     {"optimistic", beacon::toJson(m_optimistic)},
                     {"current", beacon::toJson(m_current.members)},
                     {"next", nullptr},
                     {"previousMost", m_previousMost},
                     {"currentMost", m_currentMost}};
    if (m_next)
        out["next"] = beacon::toJson(m_next->members);
    return out;
}

Result<Store> Store::fromJson(const Config& config, const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "store"));
    WB_TRY(jsonOnly(*object, {"finalized", "optimistic", "current", "next", "previousMost", "currentMost"}, "store"));
    const auto members = [&config](const json::value& from) {
        return committeeFromJson(config, from).and_then(committeeOf);
    };
    WB_ASSIGN(LightHeader finalized, jsonRead(*object, "finalized", headerFromJson));
    WB_ASSIGN(Committee current, jsonRead(*object, "current", members));
    Store out(std::move(finalized), std::move(current));
    WB_ASSIGN(out.m_optimistic, jsonRead(*object, "optimistic", headerFromJson));
    if (jsonOptional(*object, "next") != nullptr) {
        WB_ASSIGN(out.m_next, jsonRead(*object, "next", members));
    }
    WB_ASSIGN(out.m_previousMost, jsonRead(*object, "previousMost", jsonUint64));
    WB_ASSIGN(out.m_currentMost, jsonRead(*object, "currentMost", jsonUint64));
    return out;
}

} // namespace wattbourse::chain::beacon
