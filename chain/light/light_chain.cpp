// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/light_chain.h"

#include <algorithm>

namespace wattbourse::chain {

using core::Result;

namespace {

// Headers of one request, and ranges in hand at a time.
constexpr std::uint64_t kRange = 64;
constexpr std::size_t kWindow = 48;
constexpr unsigned kMostDecoders = 8;

} // namespace

Result<std::unique_ptr<LightChain>> LightChain::make(NetworkProfile profile, Transport& transport,
                                                     const core::Clock& clock) {
    return make(std::move(profile), transport, clock, Options{});
}

Result<std::unique_ptr<LightChain>> LightChain::make(NetworkProfile profile, Transport& transport,
                                                     const core::Clock& clock, Options options) {
    auto engine = makeEngine(profile.engine);
    if (!engine)
        return makeBeacon(std::move(profile), transport, clock, std::move(options));
    std::unique_ptr<HeaderStore> store;
    std::string storeTrouble;
    if (!options.storeFolder.empty()) {
        auto opened = HeaderStore::open(options.storeFolder,
                                        {profile.chainId, profile.genesisHash.value_or(profile.checkpoint.hash)});
        if (opened)
            store = *std::move(opened);
        else
            storeTrouble = opened.error().detail;
    }
    WB_ASSIGN(Beginning beginning, beginningOf(profile, *engine, store.get()));
    if (options.pollEvery.count() == 0)
        options.pollEvery = std::max<std::chrono::milliseconds>(std::chrono::seconds(engine->stepSeconds()) / 2,
                                                                std::chrono::milliseconds(250));
    std::unique_ptr<LightChain> out(new LightChain(std::move(profile), transport, clock, std::move(options),
                                                   std::move(engine), std::move(beginning), std::move(store)));
    if (!storeTrouble.empty())
        out->m_storeTrouble = storeTrouble;
    return out;
}

Result<std::unique_ptr<LightChain>> LightChain::makeBeacon(NetworkProfile profile, Transport& transport,
                                                           const core::Clock& clock, Options options) {
    const auto rules = std::get<beacon::Rules>(profile.engine);
    if (options.pollEvery.count() == 0)
        options.pollEvery = std::chrono::seconds(rules.config.secondsPerSlot) / 2;
    const std::filesystem::path folder = options.storeFolder;
    const JudgedNode::Options judging{.genesis = {}, .blame = options.blame, .random = options.random};
    std::unique_ptr<LightChain> out(
        new LightChain(std::move(profile), transport, clock, std::move(options), nullptr, {}, nullptr));
    WB_ASSIGN(out->m_beacon, BeaconSource::make(
                                 rules, folder,
                                 [chain = out.get()](const core::Hash32& hash, const std::stop_token& stop) {
                                     return chain->fetchExecution(hash, stop);
                                 },
                                 clock, judging));
    return out;
}

LightChain::LightChain(NetworkProfile profile, Transport& transport, const core::Clock& clock, Options options,
                       std::shared_ptr<const Engine> engine, Beginning beginning, std::unique_ptr<HeaderStore> store)
    : m_profile(std::move(profile)), m_transport(transport), m_clock(clock), m_options(std::move(options)),
      m_engine(engine), m_tree(std::move(engine), std::move(beginning.from.root), std::move(beginning.from.sealers),
                               m_options.limits, beginning.settled),
      m_settledBlock(beginning.settled ? *beginning.settled : m_tree.head().block),
      m_trusted(refOf(m_tree.head().block)), m_book(kRange, kWindow), m_store(std::move(store)),
      m_keepNext(m_tree.head().block.header.number + (beginning.kept ? 1 : 0)) {
    for (const auto& url : m_profile.endpoints)
        m_sources.emplace_back(url, transport, clock, m_sources.size(),
                               Endpoint::Options{m_profile.genesisHash.value_or(m_profile.checkpoint.hash),
                                                 m_options.blame, m_options.random});
    if (!beginning.conflict.empty())
        m_stopped = beginning.conflict;
    // What was kept above the final block is judged as if it came from a node; the rest is asked for again.
    for (SealedBlock& block : beginning.above)
        if (m_tree.insert(std::move(block), m_clock.now()).outcome != HeaderTree::Outcome::Added)
            break;
    if (m_store) {
        if (auto seals = m_store->doubleSeals())
            m_earlierSeals = *std::move(seals);
        if (!m_store->damage().empty())
            m_storeTrouble = m_store->damage();
    }
    judgeTrust();
}

LightChain::~LightChain() {
    stop();
}

void LightChain::start() {
    if (!m_threads.empty() || m_stop.stop_requested())
        return;
    for (Source& source : m_sources)
        m_threads.emplace_back([this, &source] { followLoop(m_stop.get_token(), source); });
    m_threads.emplace_back([this] { tellLoop(m_stop.get_token()); });
    if (m_beacon) {
        m_threads.emplace_back([this] { beaconLoop(m_stop.get_token()); });
        return;
    }
    for (unsigned i = std::clamp(std::thread::hardware_concurrency(), 1U, kMostDecoders); i > 0; --i)
        m_threads.emplace_back([this] { decodeLoop(m_stop.get_token()); });
    if (m_store)
        m_threads.emplace_back([this] { storeLoop(m_stop.get_token()); });
}

void LightChain::stop() {
    m_stop.request_stop();
    m_book.end();
    for (auto& thread : m_threads)
        if (thread.joinable())
            thread.join();
    m_threads.clear();
}

} // namespace wattbourse::chain
