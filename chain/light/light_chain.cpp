// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/light_chain.h"

namespace wattbourse::chain {

using core::Result;

Result<std::unique_ptr<LightChain>> LightChain::make(NetworkProfile profile, Transport& transport,
                                                     const core::Clock& clock) {
    return make(std::move(profile), transport, clock, Options{});
}

Result<std::unique_ptr<LightChain>> LightChain::make(NetworkProfile profile, Transport& transport,
                                                     const core::Clock& clock, Options options) {
    auto engine = makeEngine(profile.engine);
    WB_ASSIGN(TrustedStart from, engine->trust(profile.checkpoint));
    if (options.pollEvery.count() == 0)
        options.pollEvery = std::max<std::chrono::milliseconds>(std::chrono::seconds(engine->stepSeconds()) / 2,
                                                                std::chrono::milliseconds(250));
    return std::unique_ptr<LightChain>(
        new LightChain(std::move(profile), transport, clock, options, std::move(engine), std::move(from)));
}

LightChain::LightChain(NetworkProfile profile, Transport& transport, const core::Clock& clock, Options options,
                       std::shared_ptr<const Engine> engine, TrustedStart from)
    : m_profile(std::move(profile)), m_clock(clock), m_options(options), m_engine(engine),
      m_tree(std::move(engine), std::move(from.root), std::move(from.sealers), options.limits),
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
