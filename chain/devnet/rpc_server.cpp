// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/rpc_server.h"

#include "chain/devnet/block_json.h"
#include "chain/devnet/json_fields.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxBatch = 100;
constexpr std::size_t kMaxSubscriptions = 1024;

json::object errorAnswer(const json::value& id, const RpcFailure& failure) {
    json::object error{{"code", failure.code}, {"message", failure.message}};
    if (failure.data)
        error["data"] = *failure.data;
    return {{"jsonrpc", "2.0"}, {"id", id}, {"error", std::move(error)}};
}

} // namespace

RpcServer::RpcServer(std::shared_ptr<Authority> authority, Tamper tamper)
    : m_authority(std::move(authority)), m_rpc(*m_authority), m_tamper(std::move(tamper)) {}

core::Result<std::unique_ptr<RpcServer>> RpcServer::start(std::shared_ptr<Authority> authority, std::uint16_t port,
                                                          Tamper tamper) {
    std::unique_ptr<RpcServer> out(new RpcServer(std::move(authority), std::move(tamper)));
    WB_ASSIGN(out->m_server, core::HttpServer::start(*out, {.maxBody = 2U << 20U, .workers = 4}, port));
    out->m_heads = out->m_authority->onHead([raw = out.get()](const BlockPtr& block) { raw->announce(block); });
    out->m_announcer = std::jthread([raw = out.get()](std::stop_token stop) { raw->announceFrom(stop); });
    return out;
}

RpcServer::~RpcServer() {
    m_heads.reset();
    m_announcer = {};
    m_server.reset();
}

core::HttpReply RpcServer::onRequest(const core::HttpRequest& request, std::stop_token stop) {
    if (request.method != "POST")
        return {405, "text/plain", "JSON-RPC is POST"};
    auto text = answerText(request.body, std::nullopt, stop);
    return {text.empty() ? 204U : 200U, "application/json", std::move(text)};
}

std::string RpcServer::onMessage(core::PeerId peer, const std::string& text, std::stop_token stop) {
    return answerText(text, peer, stop);
}

void RpcServer::onClosed(core::PeerId peer) {
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_subscribed, [peer](const auto& entry) { return entry.second.peer == peer; });
}

std::string RpcServer::answerText(const std::string& text, std::optional<core::PeerId> peer, std::stop_token stop) {
    json::error_code error;
    const auto request = json::parse(text, error);
    if (error)
        return json::serialize(errorAnswer(nullptr, {-32700, "not JSON", {}}));
    if (!request.is_array()) {
        const auto answer = answerOne(request, peer, stop);
        return answer ? json::serialize(*answer) : "";
    }
    const auto& batch = request.get_array();
    if (batch.empty() || batch.size() > kMaxBatch)
        return json::serialize(errorAnswer(nullptr, {-32600, "a batch has 1 to 100 requests", {}}));
    json::array answers;
    for (const auto& one : batch)
        if (auto answer = answerOne(one, peer, stop))
            answers.push_back(std::move(*answer));
    return answers.empty() ? "" : json::serialize(answers);
}

std::optional<json::object> RpcServer::answerOne(const json::value& request, std::optional<core::PeerId> peer,
                                                 std::stop_token stop) {
    const auto* object = request.if_object();
    const auto* method = object ? object->if_contains("method") : nullptr;
    const auto* params = object ? object->if_contains("params") : nullptr;
    const auto* id = object ? object->if_contains("id") : nullptr;
    if (!method || !method->is_string() || (params && !params->is_array()))
        return errorAnswer(id ? *id : json::value(), {-32600, "not a JSON-RPC request", {}});
    static const json::array kNone;
    const auto& list = params ? params->get_array() : kNone;
    const std::string_view name = method->get_string();
    RpcResult result;
    if (peer && name == "eth_subscribe")
        result = subscribe(*peer, list);
    else if (peer && name == "eth_unsubscribe")
        result = unsubscribe(*peer, list);
    else
        result = m_rpc.answer(name, list, stop);
    if (!id)
        return std::nullopt;
    auto answer = result ? json::object{{"jsonrpc", "2.0"}, {"id", *id}, {"result", std::move(*result)}}
                         : errorAnswer(*id, result.error());
    if (m_tamper)
        m_tamper(name, list, answer, stop);
    return answer;
}

RpcResult RpcServer::subscribe(core::PeerId peer, const json::array& params) {
    const auto* kind = params.empty() ? nullptr : params[0].if_string();
    Subscribed entry{peer, std::nullopt};
    if (kind && *kind == "logs")
        entry.logs = params.size() > 1 && params[1].is_object() ? params[1].get_object() : json::object{};
    else if (!kind || *kind != "newHeads")
        return tl::make_unexpected(RpcFailure{-32602, "newHeads and logs can be subscribed to", {}});
    const std::scoped_lock lock(m_mutex);
    if (m_subscribed.size() >= kMaxSubscriptions)
        return tl::make_unexpected(RpcFailure{-32000, "too many subscriptions", {}});
    m_subscribed.emplace(m_nextSubscription, std::move(entry));
    return json::value(toQuantity(m_nextSubscription++));
}

RpcResult RpcServer::unsubscribe(core::PeerId peer, const json::array& params) {
    const auto* id = params.empty() ? nullptr : params[0].if_string();
    const auto number = id ? parseQuantity(*id).value_or(0) : 0;
    const std::scoped_lock lock(m_mutex);
    const auto found = m_subscribed.find(number);
    if (found == m_subscribed.end() || found->second.peer != peer)
        return json::value(false);
    m_subscribed.erase(found);
    return json::value(true);
}

void RpcServer::announce(const BlockPtr& block) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_subscribed.empty())
            return;
        m_news.push_back(block);
    }
    m_wake.notify_one();
}

void RpcServer::announceFrom(std::stop_token stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_news.empty(); })) {
        const auto block = m_news.front();
        m_news.pop_front();
        const auto subscribed = m_subscribed;
        lock.unlock();
        for (const auto& [id, entry] : subscribed) {
            json::array results;
            if (!entry.logs) {
                results.push_back(headerJson(*block, m_authority->sealing()));
            } else if (auto logs = m_rpc.logsOfBlock(block->header.number, *entry.logs, stop);
                       logs && logs->is_array()) {
                results = std::move(logs->get_array());
            }
            for (auto& result : results)
                m_server->push(entry.peer,
                               json::serialize(json::object{
                                   {"jsonrpc", "2.0"},
                                   {"method", "eth_subscription"},
                                   {"params", {{"subscription", toQuantity(id)}, {"result", std::move(result)}}}}));
        }
        lock.lock();
    }
}

} // namespace wattbourse::chain::devnet
