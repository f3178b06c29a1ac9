// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/beacon_source.h"

#include "chain/encode/json.h"
#include "core/base/atomic_file.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
using State = core::EndpointStatus::State;
namespace json = boost::json;

namespace {

// Two committees of 512 keys as hex text, twice over.
constexpr std::size_t kMaxFile = 1U << 20U;
constexpr std::size_t kNameDigits = 16;
// Slots without a new head, and epochs without a final block, that are worth an alarm: an honest chain needs two to
// three epochs to finality.
constexpr std::uint64_t kQuietSlots = 8;
constexpr std::uint64_t kQuietEpochs = 5;

bool isYoung(const beacon::Config& config, const beacon::Store& store, const core::Clock& clock, bool secondSource) {
    return secondSource || clock.now() - config.timeOf(store.finalized().beacon.slot) <= beacon::Policy{}.trustedAge;
}

Result<std::optional<beacon::Store>> readKept(const beacon::Rules& rules, const std::filesystem::path& file) {
    const auto text = core::readSmallFile(file, kMaxFile);
    if (!text && text.error().code == ErrorCode::NotFound)
        return std::optional<beacon::Store>{};
    if (!text)
        return tl::make_unexpected(text.error());
    WB_ASSIGN(const json::value value, parseJson(*text));
    WB_ASSIGN(const json::object* object, jsonObject(value, "kept sync committees"));
    WB_ASSIGN(const core::Hash32 network, jsonRead(*object, "genesisValidatorsRoot", jsonFixed<core::Hash32>));
    WB_ASSIGN(const core::Hash32 root, jsonRead(*object, "trustedRoot", jsonFixed<core::Hash32>));
    // Another network, or another beginning that the user trusts now.
    if (network != rules.config.genesisValidatorsRoot || root != rules.trustedRoot)
        return std::optional<beacon::Store>{};
    WB_ASSIGN(const json::value* store, jsonMember(*object, "store"));
    WB_ASSIGN(beacon::Store read, beacon::Store::fromJson(rules.config, *store));
    return std::optional(std::move(read));
}

} // namespace

/// A beacon node with what is held against it.
class WatchedBeacon final : public BeaconApi, public JudgedNode {
public:
    WatchedBeacon(const std::string& url, std::unique_ptr<BeaconApi> api, const core::Clock& clock,
                  const JudgedNode::Options& options)
        : JudgedNode(url, api->name(), clock, options), m_api(std::move(api)) {}

    Result<json::value> get(const std::string& path, const std::stop_token& stop) override {
        if (!usable())
            return fail(ErrorCode::Unavailable, "not asked now: " + status().offence);
        const auto before = m_clock.steady();
        auto answer = m_api->get(path, stop);
        if (answer)
            answered(m_clock.steady() - before);
        else if (answer.error().code == ErrorCode::Malformed)
            suspend("answered what is no JSON");
        else
            failed(answer.error());
        return answer;
    }

    // What was held against it while it was asked stays. A wrong clock, ours or its own, makes an honest node's slots
    // look false.
    void judged(const Result<void>& done) override {
        if (done)
            return setState(State::Agreeing);
        const core::Error& error = done.error();
        if (error.code == ErrorCode::Cancelled)
            return;
        const std::string clockRule = beacon::refusalName(beacon::Refusal::SlotOrder);
        if (error.code == ErrorCode::NotVerified && !error.detail.starts_with(clockRule))
            refuse("forged light-client object: " + error.detail);
        else
            setState(State::Silent, error.detail);
    }

    [[nodiscard]] const std::string& name() const override { return JudgedNode::name(); }

private:
    const std::unique_ptr<BeaconApi> m_api;
};

Result<std::unique_ptr<BeaconSource>> BeaconSource::make(const beacon::Rules& rules, std::filesystem::path folder,
                                                         BeaconFollower::FetchBlock fetchBlock,
                                                         const core::Clock& clock, JudgedNode::Options options) {
    options.genesis = rules.config.genesisValidatorsRoot;
    std::vector<std::unique_ptr<WatchedBeacon>> nodes;
    for (const std::string& url : rules.endpoints) {
        WB_ASSIGN(auto api, makeBeaconHttp(url));
        nodes.push_back(std::make_unique<WatchedBeacon>(url, std::move(api), clock, options));
    }
    std::optional<beacon::Store> kept;
    std::string trouble;
    // A file for each network: another one's must not be lost when the user looks at this one.
    const std::string network = core::toHex(rules.config.genesisValidatorsRoot.view()).substr(0, kNameDigits);
    const std::filesystem::path file = folder.empty() ? folder : folder / ("beacon-" + network + ".json");
    if (!file.empty()) {
        auto read = readKept(rules, file);
        // What cannot be read is learnt again from the trusted root.
        if (!read)
            trouble = read.error().detail;
        else if (*read && isYoung(rules.config, **read, clock, rules.secondSource))
            kept = *std::move(*read);
    }
    std::unique_ptr<BeaconSource> out(
        new BeaconSource(rules, file, std::move(kept), std::move(nodes), std::move(fetchBlock), clock));
    out->m_fileTrouble = std::move(trouble);
    return out;
}

BeaconSource::BeaconSource(const beacon::Rules& rules, std::filesystem::path file, std::optional<beacon::Store> kept,
                           std::vector<std::unique_ptr<WatchedBeacon>> nodes, BeaconFollower::FetchBlock fetchBlock,
                           const core::Clock& clock)
    : m_rules(rules), m_file(std::move(file)), m_clock(clock), m_nodes(std::move(nodes)),
      m_follower(
          {.config = rules.config,
           .trustedRoot = rules.trustedRoot,
           .policy = {.secondSource = rules.secondSource},
           .store = std::move(kept)},
          [this] {
              std::vector<BeaconApi*> apis;
              for (const auto& node : m_nodes)
                  apis.push_back(node.get());
              return apis;
          }(),
          std::move(fetchBlock), clock) {}

BeaconSource::~BeaconSource() = default;

Result<void> BeaconSource::follow(const std::stop_token& stop) {
    auto done = m_follower.follow(stop);
    keep();
    const std::scoped_lock lock(m_mutex);
    if (done)
        m_trouble.clear();
    else if (done.error().code != ErrorCode::Cancelled)
        m_trouble = done.error().detail;
    return done;
}

void BeaconSource::keep() {
    const auto store = m_follower.store();
    if (!store)
        return;
    const std::pair now(store->finalized().beacon.slot, store->knowsNextCommittee());
    {
        const std::scoped_lock lock(m_mutex);
        if (m_file.empty() || m_kept == now)
            return;
    }
    const std::string text =
        json::serialize(json::object{{"genesisValidatorsRoot", core::toHex0x(m_rules.config.genesisValidatorsRoot)},
                                     {"trustedRoot", core::toHex0x(m_rules.trustedRoot)},
                                     {"store", store->toJson()}});
    const auto written = core::writeFileAtomically(m_file, core::asBytes(text));
    const std::scoped_lock lock(m_mutex);
    m_fileTrouble = written ? std::string() : written.error().detail;
    if (written)
        m_kept = now;
}

std::optional<core::CatchUp> BeaconSource::catchUp() const {
    const auto store = m_follower.store();
    if (!store)
        return std::nullopt;
    const std::scoped_lock lock(m_mutex);
    const std::uint64_t have = m_rules.config.periodAt(store->finalized().beacon.slot);
    const std::uint64_t now = m_rules.config.periodAt(m_rules.config.slotAt(m_clock.now()));
    if (!m_firstPeriod)
        m_firstPeriod = have;
    // The last period is reached by its finality, not by its update.
    if (have + 1 >= now)
        return std::nullopt;
    return core::CatchUp{have - *m_firstPeriod, now - *m_firstPeriod, /*held=*/false};
}

core::TrustedStart BeaconSource::trusted() const {
    const core::UnixTime time{static_cast<std::int64_t>(m_rules.trustedTime)};
    return {.block = {m_rules.config.slotAt(time), m_rules.trustedRoot, time},
            .maxAgeSeconds = beacon::Policy{}.trustedAge.count()};
}

core::ConsensusRule BeaconSource::rule() const {
    const std::size_t members = m_rules.config.committeeSize;
    const std::size_t due = (2 * members + 2) / 3;
    return {core::ConsensusRule::Kind::SyncCommittee, members, due, due};
}

std::uint64_t BeaconSource::slotOf(const BlockHeader& header) const {
    return m_rules.config.slotAt({static_cast<std::int64_t>(header.timestamp)});
}

std::vector<core::EndpointStatus> BeaconSource::endpoints() const {
    std::vector<core::EndpointStatus> out;
    for (const auto& node : m_nodes)
        out.push_back(node->status());
    return out;
}

std::vector<std::string> BeaconSource::alarms() const {
    std::vector<std::string> out;
    const auto store = m_follower.store();
    if (store) {
        const auto age = [this](const beacon::LightHeader& header) {
            return static_cast<std::uint64_t>(
                std::max<std::int64_t>((m_clock.now() - m_rules.config.timeOf(header.beacon.slot)).count(), 0));
        };
        const std::uint64_t slot = m_rules.config.secondsPerSlot;
        if (const auto old = age(store->optimistic()); old > kQuietSlots * slot)
            out.push_back("The newest block is " + std::to_string(old) + " s old");
        if (const auto old = age(store->finalized()); old > kQuietEpochs * m_rules.config.slotsPerEpoch * slot)
            out.push_back("Nothing became final for " + std::to_string(old) + " s");
    }
    const std::scoped_lock lock(m_mutex);
    if (!m_trouble.empty())
        out.push_back("Sync committees: " + m_trouble);
    if (!m_fileTrouble.empty())
        out.push_back("Verified headers on disk: " + m_fileTrouble);
    return out;
}

} // namespace wattbourse::chain
