// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/light_chain.h"

namespace wattbourse::chain {

using core::Result;

namespace {

// What a checkpoint tells of its block when its header is not at hand.
SealedBlock blockOf(const Checkpoint& checkpoint) {
    SealedBlock out;
    out.hash = checkpoint.hash;
    out.step = checkpoint.step;
    out.header.number = checkpoint.number;
    out.header.timestamp = checkpoint.timestamp;
    out.header.gasLimit = checkpoint.gasLimit;
    out.header.gasUsed = checkpoint.gasUsed;
    out.header.baseFee = checkpoint.baseFee;
    return out;
}

} // namespace

Result<std::unique_ptr<LightChain>> LightChain::make(NetworkProfile profile, Transport& transport,
                                                     const core::Clock& clock) {
    return make(std::move(profile), transport, clock, Options{});
}

Result<std::unique_ptr<LightChain>> LightChain::make(NetworkProfile profile, Transport& transport,
                                                     const core::Clock& clock, Options options) {
    auto engine = std::make_shared<const aura::AuraEngine>(profile.engine);
    SealedBlock root = blockOf(profile.checkpoint);
    if (profile.checkpoint.headerRlp) {
        WB_ASSIGN(root, engine->decode(*profile.checkpoint.headerRlp));
        if (root.hash != profile.checkpoint.hash)
            return core::fail(core::ErrorCode::Malformed, "checkpoint: its header has another hash");
    }
    if (options.pollEvery.count() == 0)
        options.pollEvery = std::max<std::chrono::milliseconds>(std::chrono::seconds(engine->stepSeconds()) / 2,
                                                                std::chrono::milliseconds(250));
    return std::unique_ptr<LightChain>(
        new LightChain(std::move(profile), transport, clock, options, std::move(engine), std::move(root)));
}

LightChain::LightChain(NetworkProfile profile, Transport& transport, const core::Clock& clock, Options options,
                       std::shared_ptr<const aura::AuraEngine> engine, SealedBlock root)
    : m_profile(std::move(profile)), m_clock(clock), m_options(options), m_engine(engine),
      m_tree(std::move(engine), std::move(root), {m_profile.checkpoint.validators, m_profile.checkpoint.epochStart},
             options.limits),
      m_settled(m_profile.checkpoint.hash) {
    for (const auto& url : m_profile.endpoints)
        m_sources.emplace_back(url, transport, clock);
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
}

void LightChain::stop() {
    m_stop.request_stop();
    for (auto& thread : m_threads)
        if (thread.joinable())
            thread.join();
    m_threads.clear();
}

} // namespace wattbourse::chain
