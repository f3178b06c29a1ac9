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
using State = core::EndpointStatus::State;

namespace {

constexpr milliseconds kFirstSuspension = std::chrono::seconds(30);
constexpr milliseconds kLongestSuspension = std::chrono::hours(1);
constexpr milliseconds kForgiveSuspensions = std::chrono::minutes(10);
constexpr milliseconds kFirstSilence = std::chrono::seconds(1);
constexpr milliseconds kLongestSilence = std::chrono::seconds(30);
constexpr unsigned kSlowAnswersToSuspend = 3;
// A node that tells of heads without end does not make us ask without end.
constexpr milliseconds kBetweenHeads{100};
constexpr std::size_t kFirstBatchLimit = 100;
// A node's own words are shown, but not at any length.
constexpr std::size_t kMaxNodeWords = 200;
constexpr std::size_t kMaxOffence = 400;
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

// A port of this machine is nobody's name: who lied there is not who answers there tomorrow.
bool isLoopback(const std::string& address) {
    const auto url = core::parseUrl(address);
    return url && (!url->socketFile.empty() || url->host == "localhost" || url->host == "::1" ||
                   url->host.starts_with("127."));
}

bool isOwn(const std::string& address) {
    const auto url = core::parseUrl(address);
    if (!url)
        return false;
    for (const auto& [key, value] : url->options)
        if (key == "role")
            return value == "own";
    // Nobody else's socket file is on this machine.
    return !url->socketFile.empty();
}

} // namespace

bool RpcAnswer::Fault::lacksMethod() const {
    // JSON-RPC 2.0; Besu for a method that is switched off; EIP-1474 for one that is not supported.
    return code == -32601 || code == -32604 || code == -32004;
}

Endpoint::Endpoint(std::string url, Transport& transport, const core::Clock& clock, Options options)
    : m_url(std::move(url)), m_name(core::withoutCredentials(m_url)), m_transport(transport), m_clock(clock),
      m_options(options), m_random(options.random == nullptr ? m_systemRandom : *options.random),
      m_batchLimit(kFirstBatchLimit), m_suspensions(kFirstSuspension, kLongestSuspension),
      m_silences(kFirstSilence, kLongestSilence) {
    m_status.url = m_name;
    m_status.own = isOwn(m_url);
    if (m_options.blame == nullptr)
        return;
    if (const auto blame = m_options.blame->find(m_options.genesis, m_name, m_clock.now())) {
        m_refusedForGood = true;
        m_status.state = State::Refused;
        m_status.offence = blame->offence;
        m_status.lies = blame->count;
        m_quality = 0;
    }
}

Result<std::string> Endpoint::exchange(const std::string& body, const std::stop_token& stop) {
    if (!usable())
        return fail(ErrorCode::Refused, m_name + " is not used");
    const auto begin = m_clock.steady();
    auto answer = m_transport.post(m_url, body, stop);
    const auto took = m_clock.steady() - begin;
    if (!answer) {
        judgeFailure(answer.error());
        return answer;
    }
    const std::scoped_lock lock(m_mutex);
    m_status.latency = m_status.latency ? (*m_status.latency * 3 + took) / 4 : took;
    m_availability += (1000 - m_availability + 7) / 8;
    m_slowAnswers = 0;
    m_failures = 0;
    m_silences.reset();
    return answer;
}

void Endpoint::judgeFailure(const core::Error& error) {
    if (error.code == ErrorCode::Cancelled)
        return;
    const std::scoped_lock lock(m_mutex);
    if (m_refusedForGood || waiting())
        return;
    m_availability -= m_availability / 8;
    switch (error.code) {
    case ErrorCode::OutOfRange:
        return suspendLocked("answered more than is allowed");
    case ErrorCode::NotVerified:
        return suspendLocked(error.detail);
    case ErrorCode::Malformed:
        m_refusedForGood = true;
        m_status.state = State::Refused;
        m_status.offence = core::plainText(error.detail, kMaxOffence);
        return;
    case ErrorCode::TimedOut:
        if (++m_slowAnswers >= kSlowAnswersToSuspend)
            return suspendLocked("did not answer in time, again and again");
        m_status.offence = "did not answer in time";
        m_status.state = State::Silent;
        return;
    default:
        break;
    }
    m_status.state = State::Silent;
    // One failure may be chance; from the second on it is waited for.
    if (++m_failures > 1)
        m_waitUntil = m_clock.steady() + m_silences.next(m_random);
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

void Endpoint::refuse(const std::string& offence, Memory memory) {
    const std::scoped_lock lock(m_mutex);
    // The first lie is the one to show.
    if (m_refusedForGood)
        return;
    m_refusedForGood = true;
    m_status.state = State::Refused;
    m_status.offence = core::plainText(offence, kMaxOffence);
    if (memory == Memory::ThisRun)
        return;
    m_quality = 0;
    ++m_status.lies;
    // A book that cannot be written keeps it until the program ends, and so does this.
    if (m_options.blame != nullptr && !isLoopback(m_url))
        (void)m_options.blame->record(m_options.genesis, m_name, m_status.offence, m_clock.now());
}

void Endpoint::suspend(const std::string& offence) {
    const std::scoped_lock lock(m_mutex);
    if (!m_refusedForGood)
        suspendLocked(offence);
}

void Endpoint::suspendLocked(const std::string& offence) {
    m_lastSuspension = m_clock.steady();
    m_waitUntil = *m_lastSuspension + m_suspensions.next(m_random);
    m_quality /= 2;
    m_status.state = State::Refused;
    m_status.offence = core::plainText(offence, kMaxOffence);
}

void Endpoint::setState(State state, const std::string& note) {
    const std::scoped_lock lock(m_mutex);
    if (m_refusedForGood || waiting())
        return;
    m_waitUntil.reset();
    m_status.state = state;
    if (state == State::Agreeing) {
        m_quality += (1000 - m_quality + 31) / 32;
        if (m_lastSuspension && m_clock.steady() - *m_lastSuspension > kForgiveSuspensions)
            m_suspensions.reset();
    }
    if (state != State::Silent || !note.empty())
        m_status.offence = core::plainText(note, kMaxOffence);
}

void Endpoint::setHead(std::uint64_t number) {
    const std::scoped_lock lock(m_mutex);
    m_status.head = number;
}

void Endpoint::setLacks(const std::string& method) {
    const std::scoped_lock lock(m_mutex);
    m_lacking.insert(method);
}

bool Endpoint::lacks(const std::string& method) const {
    const std::scoped_lock lock(m_mutex);
    return m_lacking.contains(method);
}

void Endpoint::setCapabilities(const core::EndpointStatus::Capabilities& can) {
    const std::scoped_lock lock(m_mutex);
    m_status.capabilities = can;
}

core::EndpointStatus Endpoint::status() const {
    const std::scoped_lock lock(m_mutex);
    auto out = m_status;
    out.availabilityPermille = m_availability;
    out.qualityPermille = m_quality;
    return out;
}

// With m_mutex held.
bool Endpoint::waiting() const {
    return m_waitUntil && m_clock.steady() < *m_waitUntil;
}

bool Endpoint::usable() const {
    const std::scoped_lock lock(m_mutex);
    return !m_refusedForGood && !waiting();
}

} // namespace wattbourse::chain
