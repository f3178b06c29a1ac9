// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: @lodestar/types and @noble/curves (tests/fixtures/chain/beacon.mjs).
#include "tests/unit/chain_beacon/beacon_fixture.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::beacon {

namespace {

Slot slotOf(const boost::json::value& expected) {
    return expected.at("slot").to_number<Slot>();
}

void expectHeader(const LightHeader& header, const boost::json::value& expected, const Config& config) {
    EXPECT_EQ(header.beacon.slot, slotOf(expected));
    EXPECT_EQ(rootOf(header.beacon), rootFrom(expected.at("root")));
    if (!expected.as_object().contains("executionRoot"))
        return;
    const Root execution = header.execution ? rootOf(*header.execution, config.forkAt(header.beacon.slot)) : Root{};
    EXPECT_EQ(execution, rootFrom(expected.at("executionRoot")));
}

void take(Store& store, const Config& config, const Update& update) {
    const Verdict verdict = store.verify(config, update, kLater, {});
    ASSERT_TRUE(verdict.holds()) << refusalName(verdict.refusal) << ": " << verdict.detail;
    ASSERT_TRUE(store.apply(config, update));
}

// A store in the middle of a period that knows its next committee.
struct Ready {
    Fixture fixture{Fixture::minimal()};
    const boost::json::value& entry;
    Store store;
    explicit Ready(std::size_t period)
        : entry(fixture.json().at("periods").at(period)), store(fixture.storeAt(period)) {}
    [[nodiscard]] Update update() const { return fixture.update(entry.at("update")); }
    [[nodiscard]] Refusal refusal(const Update& changed, Slot now = kLater) const {
        return store.verify(fixture.config(), changed, now, {}).refusal;
    }
};

class EveryFork : public testing::TestWithParam<std::size_t> {};

} // namespace

TEST(BeaconStore, FollowsAChainOverAllForks) {
    const Fixture fixture = Fixture::minimal();
    const Config& config = fixture.config();
    Store store = fixture.storeAt(0);
    for (const auto& entry : fixture.json().at("periods").as_array()) {
        SCOPED_TRACE(std::string(entry.at("fork").as_string()));
        if (entry.as_object().contains("crossing")) {
            take(store, config, fixture.update(entry.at("crossing")));
            expectHeader(store.finalized(), entry.at("crossingFinalized"), config);
        }
        take(store, config, fixture.update(entry.at("update")));
        expectHeader(store.finalized(), entry.at("finalized"), config);
        expectHeader(store.optimistic(), entry.at("attested"), config);
        EXPECT_TRUE(store.knowsNextCommittee());
        take(store, config, fixture.update(entry.at("finality")));
        expectHeader(store.finalized(), entry.at("finalityFinalized"), config);
        take(store, config, fixture.update(entry.at("optimistic")));
        expectHeader(store.optimistic(), entry.at("optimisticHead"), config);
        expectHeader(store.finalized(), entry.at("finalityFinalized"), config);
        take(store, config, fixture.update(entry.at("edge")));
        expectHeader(store.optimistic(), entry.at("edgeHead"), config);
    }
}

TEST(BeaconStore, ComesBackFromTheDisk) {
    const Ready ready(3);
    const Config& config = ready.fixture.config();
    Store store = ready.store;
    take(store, config, ready.update());
    auto read = Store::fromJson(config, store.toJson());
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->toJson(), store.toJson());
    take(*read, config, ready.fixture.update(ready.entry.at("finality")));
    expectHeader(read->finalized(), ready.entry.at("finalityFinalized"), config);
    auto broken = store.toJson();
    broken["current"].at("pubkeys").at(0) = "0x" + std::string(96, '1');
    EXPECT_FALSE(Store::fromJson(config, broken));
}

TEST(BeaconStore, RealNetworksOverTheEdgeOfAPeriodAndAFork) {
    for (const char* name : {"mainnet", "gnosis"}) {
        SCOPED_TRACE(name);
        const Fixture fixture = Fixture::network(name);
        const Config& config = fixture.config();
        const Bootstrap bootstrap = fixture.bootstrap(fixture.json().at("bootstrap"));
        auto store = Store::make(config, rootFrom(fixture.json().at("bootstrapRoot")), bootstrap,
                                 config.timeOf(bootstrap.header.beacon.slot), {});
        ASSERT_TRUE(store) << store.error().detail;
        take(*store, config, fixture.update(fixture.json().at("before")));
        expectHeader(store->finalized(), fixture.json().at("beforeFinalized"), config);
        take(*store, config, fixture.update(fixture.json().at("update")));
        expectHeader(store->finalized(), fixture.json().at("finalized"), config);
    }
}

TEST_P(EveryFork, BootstrapRules) {
    const Fixture fixture = Fixture::minimal();
    const Config& config = fixture.config();
    const auto& entry = fixture.json().at("periods").at(GetParam());
    const Bootstrap honest = fixture.bootstrap(entry.at("bootstrap"));
    const Root trusted = rootFrom(entry.at("bootstrapRoot"));
    const auto refusal = [&](const Bootstrap& bootstrap, core::UnixTime now = kNow, Policy policy = {}) {
        const auto made = Store::make(config, trusted, bootstrap, now, policy);
        return made ? "none" : made.error().detail.substr(0, made.error().detail.find(':'));
    };
    EXPECT_EQ(refusal(honest), "none");
    Bootstrap other = honest;
    other.header.beacon.proposer += 1;
    EXPECT_EQ(refusal(other), "trusted-root");
    other = honest;
    other.committee.keys[3] = other.committee.keys[4];
    EXPECT_EQ(refusal(other), "committee-branch");
    other = honest;
    other.committeeBranch[1].bytes[0] ^= 1;
    EXPECT_EQ(refusal(other), "committee-branch");
    other = honest;
    other.committeeBranch.pop_back();
    EXPECT_EQ(refusal(other), "committee-branch");
    // Newer forks carry older branches with zeros in front, and nothing but zeros.
    other = honest;
    other.committeeBranch.insert(other.committeeBranch.begin(), Root{});
    EXPECT_EQ(refusal(other), "none");
    other.committeeBranch[0].bytes[31] = 1;
    EXPECT_EQ(refusal(other), "committee-branch");
    if (honest.header.execution) {
        other = honest;
        other.header.execution->stateRoot.bytes[0] ^= 1;
        EXPECT_EQ(refusal(other), "execution-branch");
    }
    const core::UnixTime old = config.timeOf(honest.header.beacon.slot) + std::chrono::hours(24 * 14 + 1);
    EXPECT_EQ(refusal(honest, old), "trusted-root-age");
    EXPECT_EQ(refusal(honest, old, {.secondSource = true}), "none");
    EXPECT_EQ(refusal(honest, old - std::chrono::hours(2)), "none");
}

TEST_P(EveryFork, EveryRuleOfAnUpdate) {
    const Ready ready(GetParam());
    const Update honest = ready.update();
    ASSERT_EQ(ready.refusal(honest), Refusal::None);
    const auto changed = [&honest](auto change) {
        Update out = honest;
        change(out);
        return out;
    };

    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.participants.assign(u.participants.size(), 0); })),
              Refusal::Participants);
    // 16 of 32.
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.participants[0] = u.participants[1] = 0; })),
              Refusal::Participants);

    EXPECT_EQ(ready.refusal(honest, honest.signatureSlot - 1), Refusal::SlotOrder) << "from the future";
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.signatureSlot = u.attested.beacon.slot; })), Refusal::SlotOrder);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.finalized = u.attested, u.finalized->beacon.slot += 1; })),
              Refusal::SlotOrder);

    EXPECT_EQ(ready.refusal(changed([&](Update& u) { u.signatureSlot += 64; })), Refusal::Period)
        << "the next committee is not known yet";
    EXPECT_EQ(ready.refusal(changed([&](Update& u) { u.signatureSlot += 128; })), Refusal::Period);

    // Every field of the attested header is under the signature, its state root under the branches before it.
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.attested.beacon.proposer += 1; })), Refusal::Signature);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.attested.beacon.parentRoot.bytes[5] ^= 1; })),
              Refusal::Signature);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.attested.beacon.stateRoot.bytes[5] ^= 1; })),
              Refusal::FinalityBranch);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.attested.beacon.slot -= 1; })), Refusal::Signature);

    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.finalized->beacon.proposer += 1; })), Refusal::FinalityBranch);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.finalityBranch.back().bytes[0] ^= 1; })),
              Refusal::FinalityBranch);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.finalityBranch.pop_back(); })), Refusal::FinalityBranch);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.finalized.reset(); })), Refusal::FinalityBranch);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.finalityBranch.clear(); })), Refusal::FinalityForm);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.finalized->beacon.slot = 0; })), Refusal::FinalityForm);

    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.nextCommittee->keys[0] = u.nextCommittee->keys[1]; })),
              Refusal::NextCommitteeBranch);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.nextCommittee->aggregate = u.nextCommittee->keys[0]; })),
              Refusal::NextCommitteeBranch);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.nextCommitteeBranch[0].bytes[0] ^= 1; })),
              Refusal::NextCommitteeBranch);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.nextCommitteeBranch.clear(); })), Refusal::NextCommitteeForm);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.nextCommittee.reset(); })), Refusal::NextCommitteeForm);

    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.participants[0] ^= 1; })), Refusal::Signature)
        << "one participant fewer than signed";
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.signature.bytes[95] ^= 1; })), Refusal::Signature);
    EXPECT_EQ(ready.refusal(changed([](Update& u) { u.signature = {}; })), Refusal::Signature);
    EXPECT_EQ(ready.refusal(changed([](Update& u) {
        u.signature = {};
        u.signature.bytes[0] = 0xc0;
    })),
              Refusal::Signature)
        << "the point at infinity";

    if (honest.attested.execution) {
        EXPECT_EQ(ready.refusal(changed([](Update& u) { u.attested.execution->receiptsRoot.bytes[0] ^= 1; })),
                  Refusal::ExecutionBranch);
        EXPECT_EQ(ready.refusal(changed([](Update& u) { u.finalized->execution->blockNumber += 1; })),
                  Refusal::ExecutionBranch);
        EXPECT_EQ(ready.refusal(changed([](Update& u) { u.attested.executionBranch[2].bytes[0] ^= 1; })),
                  Refusal::ExecutionBranch);
        EXPECT_EQ(ready.refusal(changed([](Update& u) { u.attested.execution.reset(); })), Refusal::ExecutionHeader);
        const bool blobs = ready.fixture.config().forkAt(honest.attested.beacon.slot) >= Fork::Deneb;
        EXPECT_EQ(ready.refusal(changed([](Update& u) { u.attested.execution->excessBlobGas += 1; })),
                  blobs ? Refusal::ExecutionBranch : Refusal::ExecutionHeader);
    } else {
        EXPECT_EQ(ready.refusal(changed([](Update& u) { u.attested.execution.emplace(); })), Refusal::ExecutionHeader);
    }
}

TEST_P(EveryFork, RulesOfALaterUpdate) {
    Ready ready(GetParam());
    const Config& config = ready.fixture.config();
    const Update first = ready.update();
    take(ready.store, config, first);
    // Its finalized header is what the store holds: nothing new, and no committee is missing.
    Update old = first;
    old.attested = *first.finalized;
    old.finalized.reset();
    old.finalityBranch.clear();
    EXPECT_EQ(ready.refusal(old), Refusal::NotNewer);
    Update otherNext = first;
    otherNext.nextCommittee->keys[0] = otherNext.nextCommittee->keys[1];
    EXPECT_EQ(ready.refusal(otherNext), Refusal::NextCommittee);
    // Signed in the next period, but by this period's committee.
    Update edge = ready.fixture.update(ready.entry.at("edge"));
    EXPECT_EQ(ready.refusal(edge), Refusal::None);
    edge.signatureSlot -= 1;
    edge.attested.beacon.slot -= 1;
    EXPECT_EQ(ready.refusal(edge), Refusal::Signature);
}

INSTANTIATE_TEST_SUITE_P(AltairToFulu, EveryFork, testing::Range(std::size_t{0}, std::size_t{6}));

TEST(BeaconStore, TheDomainIsThatOfTheForkThatSigned) {
    const Ready ready(4);
    Config other = ready.fixture.config();
    other.forks[static_cast<std::size_t>(Fork::Electra)].version.bytes[3] = 9;
    EXPECT_EQ(ready.store.verify(other, ready.update(), kLater, {}).refusal, Refusal::Signature);
    other = ready.fixture.config();
    other.genesisValidatorsRoot.bytes[0] ^= 1;
    EXPECT_EQ(ready.store.verify(other, ready.update(), kLater, {}).refusal, Refusal::Signature);
    // Signed in the first slot of a fork: still the domain of the one before.
    Store store = ready.store;
    take(store, ready.fixture.config(), ready.update());
    const Update edge = ready.fixture.update(ready.entry.at("edge"));
    other = ready.fixture.config();
    other.forks[static_cast<std::size_t>(Fork::Fulu)].version.bytes[3] = 9;
    EXPECT_TRUE(store.verify(other, edge, kLater, {}).holds());
}

TEST(BeaconStore, WhatCountsWithFewerSigners) {
    const Fixture fixture = Fixture::minimal();
    const Config& config = fixture.config();
    const auto& special = fixture.json().at("special");
    const Store store = fixture.storeAt(0);
    const Update tooFew = fixture.update(special.at("tooFew"));
    EXPECT_EQ(store.verify(config, tooFew, kLater, {}).refusal, Refusal::Participants);
    EXPECT_TRUE(store.verify(config, fixture.update(special.at("justEnough")), kLater, {}).holds());

    // The specification takes it, shows it as the newest, and moves nothing final.
    const Policy anySigner{.twoThirds = false};
    ASSERT_TRUE(store.verify(config, tooFew, kLater, anySigner).holds());
    Store loose = store;
    ASSERT_TRUE(loose.apply(config, tooFew));
    EXPECT_EQ(loose.finalized().beacon.slot, 8U);
    EXPECT_EQ(loose.optimistic().beacon.slot, 34U);
    EXPECT_FALSE(loose.knowsNextCommittee());

    // Half of the most that signed lately is not more than half.
    Store after = store;
    take(after, config, fixture.update(special.at("genesis")));
    EXPECT_EQ(after.optimistic().beacon.slot, 30U);
    const Update half = fixture.update(special.at("half"));
    ASSERT_TRUE(after.verify(config, half, kLater, anySigner).holds());
    ASSERT_TRUE(after.apply(config, half));
    EXPECT_EQ(after.optimistic().beacon.slot, 30U);
}

TEST(BeaconStore, UpdatesWithoutFinalityOrCommittee) {
    const Fixture fixture = Fixture::minimal();
    const Config& config = fixture.config();
    const auto& special = fixture.json().at("special");
    Store unsure = fixture.storeAt(0);
    take(unsure, config, fixture.update(special.at("noFinality")));
    EXPECT_EQ(unsure.finalized().beacon.slot, 8U);
    EXPECT_FALSE(unsure.knowsNextCommittee()) << "a committee counts once a final header of its period is named";
    // Before anything is final the genesis is that header.
    take(unsure, config, fixture.update(special.at("genesis")));
    EXPECT_EQ(unsure.finalized().beacon.slot, 8U);
    EXPECT_TRUE(unsure.knowsNextCommittee());
    Store store = fixture.storeAt(0);
    take(store, config, fixture.update(special.at("noCommittee")));
    EXPECT_EQ(store.finalized().beacon.slot, 20U);
    EXPECT_FALSE(store.knowsNextCommittee());
    // The committee may come later with a header that is not newer than the final one.
    const Update committee = fixture.update(special.at("justEnough"));
    take(store, config, committee);
    EXPECT_TRUE(store.knowsNextCommittee());
}

// A whole period without finality: the store stays where it is, whatever it is offered.
TEST(BeaconStore, NothingIsForced) {
    const Fixture fixture = Fixture::minimal();
    const Config& config = fixture.config();
    Store store = fixture.storeAt(0);
    take(store, config, fixture.update(fixture.json().at("special").at("noFinality")));
    const auto& later = fixture.json().at("periods").at(1);
    EXPECT_EQ(store.verify(config, fixture.update(later.at("update")), kLater, {}).refusal, Refusal::Period);
    EXPECT_EQ(store.finalized().beacon.slot, 8U);
}

} // namespace wattbourse::chain::beacon
