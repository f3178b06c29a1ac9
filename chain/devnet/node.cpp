// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/node.h"

#include "chain/devnet/authority_orders.h"
#include "chain/encode/json.h"
#include "core/crypto/hashes.h"
#include "core/net/url.h"

#include <boost/json/serialize.hpp>
#include <set>

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;
using core::Result;

// Clique: how long who is not in turn waits for each one before it.
constexpr auto kWiggle = std::chrono::milliseconds(250);
constexpr std::uint64_t kMostAncestors = 64;

core::HttpReply reply(unsigned status, const json::object& body) {
    return {status, "application/json", json::serialize(body)};
}

} // namespace

Node::Node(NodeConfig config, const core::Clock& clock, Genesis genesis)
    : m_config(std::move(config)), m_clock(clock), m_genesis(std::move(genesis)) {}

Node::~Node() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    // Servers first: their workers use the peers and the authority.
    m_server.reset();
    m_liars.clear();
    m_rpc.reset();
    m_peers.clear();
}

Result<std::unique_ptr<Node>> Node::start(NodeConfig config, const core::Clock& clock) {
    WB_ASSIGN(auto genesis, makeGenesis(config.network));
    if (config.index >= genesis.keys.size() || config.peers.size() != genesis.keys.size())
        return fail(ErrorCode::OutOfRange, "a URL for each authority, and one of them this one's");
    std::error_code failed;
    std::filesystem::create_directories(config.network.dataDir, failed);
    if (failed)
        return fail(ErrorCode::System, config.network.dataDir.string() + ": " + failed.message());
    std::unique_ptr<Node> out(new Node(std::move(config), clock, std::move(genesis)));
    WB_TRY(out->open());
    return out;
}

Result<void> Node::open() {
    const auto& network = m_config.network;
    const auto index = m_config.index;
    const auto name = "authority-" + std::to_string(index);
    WB_ASSIGN(auto authority,
              Authority::start(m_processes,
                               {m_genesis.sealing, m_genesis.keys[index], m_genesis.alloc, network.genesisTime,
                                network.engineProgram, network.workDir / name, network.dataDir / (name + ".journal")},
                               m_clock));
    m_authority = std::move(authority);
    m_seal = std::make_unique<PeerSeal>(m_authority->chain().byNumber(0)->hash, m_genesis.addresses, index,
                                        m_genesis.keys[index]);
    for (std::size_t i = 0; i < m_config.peers.size(); ++i)
        m_peers.push_back(i == index
                              ? nullptr
                              : std::make_unique<RemotePeer>(*m_seal, i, m_config.peers[i], *m_authority, network.log));
    m_authority->setGossip([this](const RawTxn& txn) {
        for (const auto& peer : m_peers)
            if (peer)
                peer->learn(txn);
    });
    WB_ASSIGN(m_rpc, RpcServer::start(m_authority, m_config.rpcPort));
    WB_ASSIGN(const auto url, core::parseUrl(m_config.peers[index]));
    // Several peers announce at once, and each waits for the one before it.
    WB_ASSIGN(m_server,
              core::HttpServer::start(*this, {.maxBody = 64U << 20U, .maxConnections = 128, .workers = 8}, url.port));
    for (const auto& peer : m_peers)
        if (peer)
            peer->catchUp();
    m_thread = std::jthread([this](std::stop_token stop) { runUntil(stop); });
    return {};
}

NetworkProfile Node::profile() const {
    auto out = m_genesis.profile(*m_authority->chain().byNumber(0));
    out.endpoints = {rpcUrl()};
    return out;
}

core::HttpReply Node::onRequest(const core::HttpRequest& request, std::stop_token) {
    if (request.target == "/peer")
        return fromPeer(request);
    if (request.target == "/control")
        return fromOwner(request);
    return reply(404, {{"error", "/peer and /control"}});
}

std::string Node::onMessage(core::PeerId, const std::string&, std::stop_token) {
    return R"({"error": "messages are POSTed"})";
}

core::HttpReply Node::fromPeer(const core::HttpRequest& request) {
    const auto opened = m_seal->open(request.body, {});
    if (!opened)
        return reply(403, {{"error", opened.error().detail}});
    RemotePeer* peer = m_peers[opened->from].get();
    if (peer == nullptr || peer->isCutOff() || !peer->isNew(opened->count))
        return reply(403, {{"error", "not now"}});
    auto said = answer(*peer, opened->message);
    core::Hash32 digest;
    auto envelope =
        m_seal->close(opened->from, opened->count,
                      said ? *std::move(said) : json::object{{"refused", said.error().detail}}, opened->digest, digest);
    if (!envelope)
        return reply(500, {{"error", envelope.error().detail}});
    return {200, "application/json", *std::move(envelope)};
}

Result<json::object> Node::answer(RemotePeer& peer, const json::object& message) {
    WB_ASSIGN(const auto say, jsonRead(message, "say", jsonText));
    if (say == "block") {
        WB_ASSIGN(const auto bytes, jsonRead(message, "block", jsonBytes));
        WB_ASSIGN(const auto block, decodeBlock(bytes, m_authority->sealing().engine()));
        const auto done = m_authority->receive(block, peer);
        if (!done && done.error().code != ErrorCode::Refused) {
            m_config.network.log("block " + std::to_string(block->header.number) + ": " + done.error().detail);
            return tl::make_unexpected(done.error());
        }
        return json::object{};
    }
    if (say == "txn") {
        WB_ASSIGN(const auto raw, jsonRead(message, "raw", jsonBytes));
        WB_ASSIGN(const auto txn, decodeRawTxn(raw, m_authority->rules().chainId));
        m_authority->learn(txn);
        return json::object{};
    }
    if (say == "head")
        return json::object{{"block", core::toHex0x(encodeBlock(*m_authority->headBlock()))}};
    if (say == "ancestors") {
        WB_ASSIGN(const auto hash, jsonRead(message, "hash", jsonFixed<core::Hash32>));
        WB_ASSIGN(const auto count, jsonRead(message, "count", jsonUint64));
        json::array blocks;
        for (auto block = m_authority->blockByHash(hash); block && blocks.size() < std::min(count, kMostAncestors);
             block = m_authority->blockByHash(block->header.parentHash))
            blocks.emplace_back(core::toHex0x(encodeBlock(*block)));
        return json::object{{"blocks", std::move(blocks)}};
    }
    return fail(ErrorCode::Malformed, "no such message: " + say);
}

core::HttpReply Node::fromOwner(const core::HttpRequest& request) {
    if (!core::equalInConstantTime(core::asBytes(request.authorization),
                                   core::asBytes(core::basicAuthorization("demo:" + m_config.token))) &&
        !core::equalInConstantTime(core::asBytes(request.authorization), core::asBytes("Bearer " + m_config.token)))
        return reply(401, {{"ok", false}, {"error", "the token is missing or wrong"}});
    const auto parsed = parseJson(request.body);
    const auto* order = parsed ? parsed->if_object() : nullptr;
    if (!order)
        return reply(400, {{"ok", false}, {"error", "an order is a JSON object"}});
    auto done = run(*order);
    if (!done)
        return reply(200, {{"ok", false}, {"error", done.error().detail}});
    (*done)["ok"] = true;
    return reply(200, *done);
}

Result<json::object> Node::run(const json::object& order) {
    WB_ASSIGN(const auto call, jsonRead(order, "call", jsonText));
    if (call == "status")
        return statusOf(*m_authority);
    if (call == "vote")
        return castVote(*m_authority, order);
    if (call == "fault") {
        WB_ASSIGN(const auto fault, faultOrdered(order));
        m_fault = fault;
        return json::object{};
    }
    if (call == "lie") {
        WB_ASSIGN(auto liar, startLiar(m_authority, order));
        const std::scoped_lock lock(m_liarsMutex);
        m_liars.push_back(std::move(liar));
        return json::object{{"url", m_liars.back()->url()}};
    }
    if (call == "cut") {
        WB_TRY(cut(order));
        return json::object{};
    }
    return fail(ErrorCode::Malformed, "no such call: " + call);
}

Result<void> Node::cut(const json::object& order) {
    WB_ASSIGN(const auto* value, jsonMember(order, "peers"));
    WB_ASSIGN(const auto* list, jsonArray(*value, "peers"));
    std::set<std::uint64_t> named;
    for (const auto& one : *list) {
        WB_ASSIGN(const auto index, jsonUint64(one));
        if (index >= m_peers.size() || !m_peers[index])
            return fail(ErrorCode::OutOfRange, "peers: no such peer");
        named.insert(index);
    }
    for (std::size_t i = 0; i < m_peers.size(); ++i)
        if (m_peers[i])
            m_peers[i]->cutOff(named.contains(i));
    return {};
}

bool Node::sleepUntil(std::chrono::system_clock::time_point time, std::stop_token stop) {
    std::unique_lock lock(m_sleepMutex);
    m_sleep.wait_until(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

void Node::runUntil(std::stop_token stop) {
    const std::chrono::seconds length(m_genesis.sealing->rules().stepSeconds);
    while (!stop.stop_requested()) {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        const auto step = now / length + 1;
        if (!sleepUntil(std::chrono::system_clock::time_point(step * length), stop))
            return;
        runStep(static_cast<std::uint64_t>(step), stop);
        // An announcement may have been lost: one of the others is asked in each step.
        if (const auto& peer = m_peers[static_cast<std::size_t>(step) % m_peers.size()])
            peer->catchUp();
    }
}

void Node::runStep(std::uint64_t step, std::stop_token stop) {
    const auto rank = m_authority->turn(step);
    if (!rank)
        return;
    if (*rank > 0) {
        const auto due = std::chrono::system_clock::now() + kWiggle * static_cast<int>(*rank);
        if (!sleepUntil(due, stop) || !m_authority->turn(step))
            return;
    }
    const auto blocks = m_authority->propose(step, m_fault.exchange(SealFault::None));
    if (!blocks) {
        // Another block may have come in between.
        if (blocks.error().code != ErrorCode::Refused)
            m_config.network.log("step " + std::to_string(step) + ": " + blocks.error().detail);
        return;
    }
    std::size_t turn = 0;
    for (const auto& peer : m_peers) {
        if (!peer)
            continue;
        // Who seals twice shows each half of the others another block first.
        for (std::size_t i = 0; i < blocks->size(); ++i)
            static_cast<void>(peer->receive((*blocks)[(i + turn) % blocks->size()], *m_authority));
        ++turn;
    }
}

} // namespace wattbourse::chain::devnet
