// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/network.h"

#include "core/crypto/keccak.h"

#include <chrono>

namespace wattbourse::chain::devnet {

core::Bytes deriveKey(std::uint64_t seed, std::string_view purpose, std::size_t index) {
    const auto text =
        "wattbourse devnet/" + std::to_string(seed) + "/" + std::string(purpose) + "/" + std::to_string(index);
    return core::toBytes(core::keccak256(core::asBytes(text)).view());
}

Network::Network(NetworkConfig config, const core::Clock& clock) : m_config(std::move(config)), m_clock(clock) {}

core::Result<std::unique_ptr<Network>> Network::start(NetworkConfig config, const core::Clock& clock) {
    if (config.authorities == 0 || config.stepSeconds == 0)
        return core::fail(core::ErrorCode::OutOfRange, "a network has an authority and steps");
    std::error_code failed;
    std::filesystem::create_directories(config.dataDir, failed);
    if (failed)
        return core::fail(core::ErrorCode::System, config.dataDir.string() + ": " + failed.message());
    std::unique_ptr<Network> out(new Network(std::move(config), clock));
    const auto& c = out->m_config;
    out->m_rules = {{}, c.chainId, c.stepSeconds, c.gasLimit};
    std::vector<core::Bytes> keys;
    for (std::size_t i = 0; i < c.authorities; ++i) {
        keys.push_back(deriveKey(c.seed, "authority", i));
        WB_ASSIGN(const auto publicKey, core::publicKeyOf(keys.back()));
        out->m_rules.authorities.push_back(core::addressOf(publicKey));
    }
    for (std::size_t i = 0; i < c.authorities; ++i) {
        WB_ASSIGN(auto seat, out->openSeat(i, keys[i], 0));
        out->m_seats.push_back(std::move(seat));
    }
    // Their journals may end at different blocks.
    for (const auto& one : out->running())
        out->deliver({one->headBlock()}, one);
    return out;
}

Network::~Network() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    for (std::size_t i = 0; i < m_seats.size(); ++i)
        stopAuthority(i);
}

core::Result<Network::Seat> Network::openSeat(std::size_t index, core::Bytes key, std::uint16_t port) {
    const auto name = "authority-" + std::to_string(index);
    Seat out{key, m_rules.authorities[index], nullptr, nullptr, port, SealFault::None};
    WB_ASSIGN(auto authority, Authority::start(m_processes,
                                               {m_rules, std::move(key), m_config.genesisTime, m_config.engineProgram,
                                                m_config.workDir / name, m_config.dataDir / (name + ".journal")},
                                               m_clock));
    out.authority = std::move(authority);
    out.authority->setGossip([this, from = out.address](const RawTxn& txn) { gossip(txn, from); });
    WB_ASSIGN(out.server, RpcServer::start(out.authority, port));
    out.port = out.server->port();
    return out;
}

std::vector<std::shared_ptr<Authority>> Network::running() const {
    const std::shared_lock lock(m_mutex);
    std::vector<std::shared_ptr<Authority>> out;
    for (const auto& seat : m_seats)
        if (seat.authority)
            out.push_back(seat.authority);
    return out;
}

std::shared_ptr<Authority> Network::authority(std::size_t index) const {
    const std::shared_lock lock(m_mutex);
    return m_seats.at(index).authority;
}

std::vector<Network::Member> Network::members() const {
    const std::shared_lock lock(m_mutex);
    std::vector<Member> out;
    for (const auto& seat : m_seats) {
        Member member;
        member.address = seat.address;
        member.url = "http://127.0.0.1:" + std::to_string(seat.port);
        if (seat.authority) {
            const auto head = seat.authority->headBlock();
            member.running = true;
            member.head = head->header.number;
            member.headHash = head->hash;
            member.finalNumber = seat.authority->chain().finalNumber(m_rules.authorities.size());
            member.doubleSealsSeen = seat.authority->doubleSeals().size();
            member.engine = seat.authority->engine().pid();
        }
        out.push_back(member);
    }
    return out;
}

std::vector<std::string> Network::urls() const {
    std::vector<std::string> out;
    for (const auto& member : members())
        out.push_back(member.url);
    return out;
}

void Network::gossip(const RawTxn& txn, const core::Address& from) {
    for (const auto& one : running())
        if (one->address() != from)
            one->learn(txn);
}

void Network::deliver(const std::vector<BlockPtr>& blocks, const std::shared_ptr<Authority>& from) {
    std::size_t turn = 0;
    for (const auto& one : running()) {
        if (one == from)
            continue;
        // Who seals twice shows each half of the others another block first.
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto& block = blocks[(i + turn) % blocks.size()];
            const auto done = one->receive(block, *from);
            if (!done && done.error().code != core::ErrorCode::Refused)
                m_config.log("block " + std::to_string(block->header.number) + ": " + done.error().detail);
        }
        ++turn;
    }
}

void Network::runStep(std::uint64_t step) {
    std::shared_ptr<Authority> proposer;
    auto fault = SealFault::None;
    {
        const std::unique_lock lock(m_mutex);
        auto& seat = m_seats[step % m_seats.size()];
        proposer = seat.authority;
        fault = std::exchange(seat.fault, SealFault::None);
    }
    if (!proposer)
        return;
    const auto blocks = proposer->propose(step, fault);
    if (!blocks) {
        m_config.log("step " + std::to_string(step) + ": " + blocks.error().detail);
        return;
    }
    if (!blocks->empty())
        deliver(*blocks, proposer);
}

void Network::runByClock() {
    m_thread = std::jthread([this](std::stop_token stop) { runUntil(stop); });
}

void Network::runUntil(std::stop_token stop) {
    std::unique_lock lock(m_sleepMutex);
    while (!stop.stop_requested()) {
        const std::chrono::seconds length(m_rules.stepSeconds);
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        const auto step = now / length + 1;
        m_sleep.wait_for(lock, stop, step * length - now, [] { return false; });
        if (stop.stop_requested())
            return;
        runStep(static_cast<std::uint64_t>(step));
    }
}

void Network::order(std::size_t index, SealFault fault) {
    const std::unique_lock lock(m_mutex);
    m_seats.at(index).fault = fault;
}

void Network::stopAuthority(std::size_t index) {
    std::shared_ptr<RpcServer> server;
    std::shared_ptr<Authority> authority;
    {
        const std::unique_lock lock(m_mutex);
        server = std::move(m_seats.at(index).server);
        authority = std::move(m_seats.at(index).authority);
    }
    // Outside the lock: its workers may be handing a transaction to the others.
    server.reset();
}

core::Result<void> Network::startAuthority(std::size_t index) {
    core::Bytes key;
    std::uint16_t port = 0;
    {
        const std::shared_lock lock(m_mutex);
        if (m_seats.at(index).authority)
            return core::fail(core::ErrorCode::Duplicate, "the authority runs");
        key = m_seats[index].key;
        port = m_seats[index].port;
    }
    WB_ASSIGN(auto seat, openSeat(index, key, port));
    const auto restarted = seat.authority;
    {
        const std::unique_lock lock(m_mutex);
        m_seats[index] = std::move(seat);
    }
    for (const auto& one : running())
        if (one != restarted)
            static_cast<void>(restarted->receive(one->headBlock(), *one));
    return {};
}

} // namespace wattbourse::chain::devnet
