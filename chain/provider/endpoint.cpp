// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/endpoint.h"

#include "chain/encode/json.h"
#include "core/base/hex.h"
#include "core/base/plain_text.h"
#include "core/net/url.h"

#include <boost/json/serialize.hpp>
#include <condition_variable>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
using std::chrono::milliseconds;
namespace json = boost::json;

namespace {

// A node that tells of heads without end does not make us ask without end.
constexpr milliseconds kBetweenHeads{100};
constexpr std::size_t kFirstBatchLimit = 100;
// A node's own words are shown, but not at any length.
constexpr std::size_t kMaxNodeWords = 200;
// Our longest contract error takes some hundred bytes.
constexpr std::size_t kMaxRefusalText = 4096;

json::object requestOf(const RpcCall& call, std::uint64_t id) {
    return {{"jsonrpc", "2.0"}, {"id", id}, {"method", call.method}, {"params", call.params}};
}

RpcAnswer::Fault faultOf(const json::object& error) {
    RpcAnswer::Fault out;
    if (const auto* code = error.if_contains("code"); code != nullptr && code->is_int64())
        out.code = code->get_int64();
    if (const auto* message = error.if_contains("message"); message != nullptr && message->is_string())
        out.words = core::plainText(message->get_string(), kMaxNodeWords);
    if (const auto* data = error.if_contains("data"); data != nullptr && data->is_string()) {
        std::string_view text = data->get_string();
        // OpenEthereum's and Nethermind's way to say it.
        constexpr std::string_view kReverted = "Reverted ";
        if (text.starts_with(kReverted))
            text.remove_prefix(kReverted.size());
        if (text.size() <= kMaxRefusalText)
            if (auto bytes = core::fromHex(text))
                out.data = *std::move(bytes);
    }
    return out;
}

} // namespace

bool RpcAnswer::Fault::lacksMethod() const {
    // JSON-RPC 2.0; Besu for a method that is switched off; EIP-1474 for one that is not supported.
    return code == -32601 || code == -32604 || code == -32004;
}

Endpoint::Endpoint(std::string url, Transport& transport, const core::Clock& clock, const Options& options)
    : JudgedNode(url, core::withoutCredentials(url), clock, options), m_url(std::move(url)), m_transport(transport),
      m_batchLimit(kFirstBatchLimit) {}

Result<std::string> Endpoint::exchange(const std::string& body, const std::stop_token& stop) {
    if (!usable())
        return fail(ErrorCode::Refused, m_name + " is not used");
    const auto begin = m_clock.steady();
    auto answer = m_transport.post(m_url, body, stop);
    const auto took = m_clock.steady() - begin;
    if (!answer) {
        failed(answer.error());
        return answer;
    }
    answered(took);
    return answer;
}

Result<json::value> Endpoint::parse(const std::string& body) {
    auto parsed = parseJson(body);
    if (!parsed)
        suspend(parsed.error().code == ErrorCode::OutOfRange ? "answered more than is allowed: " + parsed.error().detail
                                                             : "answered what is no JSON");
    return parsed;
}

Result<RpcAnswer> Endpoint::answerOf(const json::value& answer, std::uint64_t id) {
    const auto bad = [this](const char* why) {
        suspend(std::string("answered what is no JSON-RPC: ") + why);
        return fail(ErrorCode::Malformed, m_name + " " + why);
    };
    const auto* object = answer.if_object();
    if (object == nullptr)
        return bad("not an object");
    const auto* version = object->if_contains("jsonrpc");
    if (version == nullptr || !version->is_string() || version->get_string() != "2.0")
        return bad("no version");
    // Some servers answer errors that are not about one request with a null id.
    const auto* result = object->if_contains("result");
    const auto* error = jsonOptional(*object, "error");
    if (error != nullptr && error->is_object())
        return RpcAnswer{nullptr, faultOf(error->get_object())};
    if (result == nullptr)
        return bad("neither result nor error");
    const auto* answered = object->if_contains("id");
    const auto number = answered == nullptr ? Result<std::uint64_t>(0) : jsonUint64(*answered);
    if (!number || *number != id)
        return bad("another request's id");
    return RpcAnswer{*result, {}};
}

Result<json::value> Endpoint::resultOf(RpcAnswer answer) const {
    if (!answer.fault)
        return std::move(answer.result);
    const std::string& words = answer.fault->words;
    return fail(ErrorCode::Unavailable,
                m_name + (words.empty() ? ": the node answered an error" : ": the node answered: " + words));
}

Result<RpcAnswer> Endpoint::ask(const RpcCall& call, const std::stop_token& stop) {
    const std::uint64_t id = m_nextId.fetch_add(1);
    WB_ASSIGN(const std::string body, exchange(json::serialize(requestOf(call, id)), stop));
    WB_ASSIGN(const json::value answer, parse(body));
    return answerOf(answer, id);
}

Result<json::value> Endpoint::call(const RpcCall& call, const std::stop_token& stop) {
    WB_ASSIGN(RpcAnswer answer, ask(call, stop));
    return resultOf(std::move(answer));
}

Result<bool> Endpoint::callBatch(std::span<const RpcCall> calls, std::span<json::value> out,
                                 const std::stop_token& stop) {
    const std::uint64_t first = m_nextId.fetch_add(calls.size());
    json::array batch;
    for (std::size_t i = 0; i < calls.size(); ++i)
        batch.push_back(requestOf(calls[i], first + i));
    WB_ASSIGN(const std::string body, exchange(json::serialize(batch), stop));
    WB_ASSIGN(const json::value answers, parse(body));
    const auto* list = answers.if_array();
    if (list == nullptr || list->size() != calls.size())
        return false;
    std::vector<bool> seen(calls.size(), false);
    std::vector<std::size_t> again;
    for (const auto& answer : *list) {
        // The order is the server's choice.
        const auto* object = answer.if_object();
        const auto* idValue = object == nullptr ? nullptr : object->if_contains("id");
        const auto id = idValue == nullptr ? Result<std::uint64_t>(0) : jsonUint64(*idValue);
        const std::uint64_t at = id ? *id - first : calls.size();
        if (at >= calls.size() || seen[at])
            return fail(ErrorCode::Malformed, m_name + " answered a batch with other ids");
        seen[at] = true;
        WB_ASSIGN(RpcAnswer read, answerOf(answer, *id));
        if (read.fault)
            again.push_back(at);
        else
            out[at] = std::move(read.result);
    }
    // A batch whose answer grew too large ends in errors; alone they may go through.
    for (const std::size_t at : again) {
        WB_ASSIGN(out[at], call(calls[at], stop));
    }
    return true;
}

Result<std::vector<json::value>> Endpoint::callAll(const std::vector<RpcCall>& calls, const std::stop_token& stop) {
    std::vector<json::value> out(calls.size());
    std::size_t done = 0;
    while (done < calls.size()) {
        const std::size_t count = std::min<std::size_t>(m_batchLimit, calls.size() - done);
        if (count == 1) {
            WB_ASSIGN(out[done], call(calls[done], stop));
            ++done;
            continue;
        }
        WB_ASSIGN(const bool taken,
                  callBatch(std::span(calls).subspan(done, count), std::span(out).subspan(done, count), stop));
        if (taken)
            done += count;
        else
            m_batchLimit = std::max<std::size_t>(1, count / 4);
    }
    return out;
}

void Endpoint::waitForHead(milliseconds atMost, const std::stop_token& stop) {
    if (!m_watch && !m_noWatch && usable()) {
        auto watch = m_transport.watchHeads(m_url, stop);
        if (watch)
            m_watch = *std::move(watch);
        else
            m_noWatch = watch.error().code == ErrorCode::NotFound;
    }
    if (m_watch && usable()) {
        const auto told = m_watch->wait(atMost, stop);
        if (!told)
            m_watch.reset();
        else if (*told)
            atMost = std::min(atMost, kBetweenHeads);
        else
            return;
    }
    // Woken by nothing but the stop: the predicate stays false.
    std::mutex alone;
    std::unique_lock lock(alone);
    std::condition_variable_any sleeper;
    sleeper.wait_for(lock, stop, atMost, [] { return false; });
}

void Endpoint::setLacks(const std::string& method) {
    const std::scoped_lock lock(m_lackingMutex);
    m_lacking.insert(method);
}

bool Endpoint::lacks(const std::string& method) const {
    const std::scoped_lock lock(m_lackingMutex);
    return m_lacking.contains(method);
}

} // namespace wattbourse::chain
