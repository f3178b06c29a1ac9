// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/network.h"

#include "chain/encode/json.h"
#include "chain/market/validator_set_storage.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>
#include <sstream>

namespace wattbourse::chain::devnet {

const core::Address kValidatorContract = *core::addressFromHex("0x0000000000000000000000000000000000000b57");

core::Bytes deriveKey(std::uint64_t seed, std::string_view purpose, std::size_t index) {
    const auto text =
        "wattbourse devnet/" + std::to_string(seed) + "/" + std::string(purpose) + "/" + std::to_string(index);
    return core::toBytes(core::keccak256(core::asBytes(text)).view());
}

core::Result<core::Bytes> readDeployedCode(const std::filesystem::path& artifact) {
    std::ifstream in(artifact, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in)
        return core::fail(core::ErrorCode::NotFound, "cannot read " + artifact.string());
    WB_ASSIGN(const auto parsed, parseJson(text.str()));
    WB_ASSIGN(const auto* object, jsonObject(parsed, artifact.filename().string()));
    return jsonRead(*object, "deployedBytecode", jsonBytes);
}

core::Result<Genesis> makeGenesis(const NetworkConfig& config) {
    if (config.authorities == 0 || config.stepSeconds == 0 || config.firstSealers > config.authorities)
        return core::fail(core::ErrorCode::OutOfRange, "a network has an authority and steps");
    Genesis out;
    SealRules rules;
    rules.kind = config.kind;
    rules.chainId = config.chainId;
    rules.stepSeconds = config.stepSeconds;
    rules.gasLimit = config.gasLimit;
    rules.epoch = config.epoch;
    for (std::size_t i = 0; i < config.authorities; ++i) {
        out.keys.push_back(deriveKey(config.seed, "authority", i));
        WB_ASSIGN(const auto publicKey, core::publicKeyOf(out.keys.back()));
        out.addresses.push_back(core::addressOf(publicKey));
    }
    const auto first = config.firstSealers == 0 ? config.authorities : config.firstSealers;
    rules.authorities.assign(out.addresses.begin(), out.addresses.begin() + static_cast<std::ptrdiff_t>(first));
    if (!config.validatorSetCode.empty() && config.kind == SealKind::Aura) {
        rules.validatorContract = kValidatorContract;
        out.validatorSetCodeHash = core::keccak256(config.validatorSetCode);
        WB_ASSIGN(const auto words, validator_set::genesisStorage({0, rules.authorities}));
        boost::json::object storage;
        for (const auto& [key, word] : words)
            storage[core::toHex0x(key)] = core::toHex0x(word);
        out.alloc[core::toHex0x(kValidatorContract)] = {{"balance", "0x0"},
                                                        {"nonce", "0x1"},
                                                        {"code", core::toHex0x(config.validatorSetCode)},
                                                        {"storage", std::move(storage)}};
    }
    out.sealing = Sealing::make(std::move(rules));
    return out;
}

NetworkProfile Genesis::profile(const SealedBlock& block) const {
    NetworkProfile out;
    out.name = "Wattbourse development network";
    out.chainId = sealing->rules().chainId;
    out.genesisHash = block.hash;
    out.engine = sealing->rules().engineRules();
    out.checkpoint = sealing->checkpointOf(block);
    // Its keys are of this machine and known to everybody anyhow, so its genesis may grow old.
    out.checkpointMaxAge = 0;
    if (sealing->rules().validatorContract)
        out.contracts["validatorSet"] = {*sealing->rules().validatorContract, validatorSetCodeHash};
    return out;
}

Network::Network(NetworkConfig config, const core::Clock& clock) : m_config(std::move(config)), m_clock(clock) {}

core::Result<std::unique_ptr<Network>> Network::start(NetworkConfig config, const core::Clock& clock) {
    std::unique_ptr<Network> out(new Network(std::move(config), clock));
    const auto& c = out->m_config;
    WB_ASSIGN(out->m_genesis, makeGenesis(c));
    std::error_code failed;
    std::filesystem::create_directories(c.dataDir, failed);
    if (failed)
        return core::fail(core::ErrorCode::System, c.dataDir.string() + ": " + failed.message());
    for (std::size_t i = 0; i < c.authorities; ++i) {
        WB_ASSIGN(auto seat, out->openSeat(i, 0));
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

core::Result<Network::Seat> Network::openSeat(std::size_t index, std::uint16_t port) {
    const auto name = "authority-" + std::to_string(index);
    Seat out{m_genesis.addresses[index], nullptr, nullptr, port, SealFault::None};
    WB_ASSIGN(auto authority, Authority::start(m_processes,
                                               {m_genesis.sealing, m_genesis.keys[index], m_genesis.alloc,
                                                m_config.genesisTime, m_config.engineProgram, m_config.workDir / name,
                                                m_config.dataDir / (name + ".journal")},
                                               m_clock));
    out.authority = std::move(authority);
    out.authority->setGossip([this, from = out.address](const RawTxn& txn) { gossip(txn, from); });
    WB_ASSIGN(out.server, RpcServer::start(out.authority, port));
    out.port = out.server->port();
    return out;
}

int Network::groupOf(std::size_t index) const {
    return index < m_groups.size() ? m_groups[index] : 0;
}

std::vector<std::shared_ptr<Authority>> Network::running(const core::Address* heardBy) const {
    const std::shared_lock lock(m_mutex);
    std::optional<int> group;
    for (std::size_t i = 0; i < m_seats.size(); ++i)
        if (heardBy && m_seats[i].address == *heardBy)
            group = groupOf(i);
    std::vector<std::shared_ptr<Authority>> out;
    for (std::size_t i = 0; i < m_seats.size(); ++i)
        if (m_seats[i].authority && (!group || groupOf(i) == *group))
            out.push_back(m_seats[i].authority);
    return out;
}

void Network::partition(std::vector<int> groups) {
    const std::unique_lock lock(m_mutex);
    m_groups = std::move(groups);
}

core::Result<boost::json::value> Network::call(std::string_view method, const boost::json::array& params) {
    const auto all = running();
    if (all.empty())
        return core::fail(core::ErrorCode::Unavailable, "no authority runs");
    auto answer = Rpc(*all.front()).answer(method, params, {});
    if (!answer)
        return core::fail(core::ErrorCode::Refused, answer.error().message);
    return *std::move(answer);
}

std::size_t Network::waitingTxns() const {
    const auto all = running();
    return all.empty() ? 0 : all.front()->pool().size();
}

std::shared_ptr<Authority> Network::authority(std::size_t index) const {
    const std::shared_lock lock(m_mutex);
    return m_seats.at(index).authority;
}

NetworkProfile Network::profile() const {
    NetworkProfile out;
    for (const auto& one : running()) {
        out = m_genesis.profile(*one->chain().byNumber(0));
        break;
    }
    out.endpoints = urls();
    return out;
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
            member.finalNumber = seat.authority->finalNumber();
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
    for (const auto& one : running(&from))
        if (one->address() != from)
            one->learn(txn);
}

void Network::deliver(const std::vector<BlockPtr>& blocks, const std::shared_ptr<Authority>& from) {
    std::size_t turn = 0;
    for (const auto& one : running(&from->address())) {
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
    std::set<int> groups;
    {
        const std::shared_lock lock(m_mutex);
        for (std::size_t i = 0; i < m_seats.size(); ++i)
            groups.insert(groupOf(i));
    }
    for (const int group : groups)
        runStepIn(step, group);
}

void Network::runStepIn(std::uint64_t step, int group) {
    struct Candidate {
        std::size_t rank{};
        std::size_t seat{};
        std::shared_ptr<Authority> authority;
        bool operator<(const Candidate& other) const { return rank < other.rank; }
    };
    std::vector<Candidate> candidates;
    {
        const std::shared_lock lock(m_mutex);
        for (std::size_t i = 0; i < m_seats.size(); ++i)
            if (m_seats[i].authority && groupOf(i) == group)
                if (const auto rank = m_seats[i].authority->turn(step))
                    candidates.push_back({*rank, i, m_seats[i].authority});
    }
    std::sort(candidates.begin(), candidates.end());
    for (const auto& one : candidates) {
        auto fault = SealFault::None;
        {
            const std::unique_lock lock(m_mutex);
            fault = std::exchange(m_seats[one.seat].fault, SealFault::None);
        }
        const auto blocks = one.authority->propose(step, fault);
        if (!blocks) {
            m_config.log("step " + std::to_string(step) + ": " + blocks.error().detail);
            return;
        }
        if (blocks->empty())
            continue;
        deliver(*blocks, one.authority);
        return;
    }
}

void Network::runByClock() {
    m_thread = std::jthread([this](std::stop_token stop) { runUntil(stop); });
}

void Network::runUntil(std::stop_token stop) {
    std::unique_lock lock(m_sleepMutex);
    while (!stop.stop_requested()) {
        const std::chrono::seconds length(rules().stepSeconds);
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
    std::uint16_t port = 0;
    {
        const std::shared_lock lock(m_mutex);
        if (m_seats.at(index).authority)
            return core::fail(core::ErrorCode::Duplicate, "the authority runs");
        port = m_seats[index].port;
    }
    WB_ASSIGN(auto seat, openSeat(index, port));
    const auto restarted = seat.authority;
    {
        const std::unique_lock lock(m_mutex);
        m_seats[index] = std::move(seat);
    }
    for (const auto& one : running(&restarted->address()))
        if (one != restarted)
            static_cast<void>(restarted->receive(one->headBlock(), *one));
    return {};
}

} // namespace wattbourse::chain::devnet
