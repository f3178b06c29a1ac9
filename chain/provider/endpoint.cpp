// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/endpoint.h"

#include "chain/encode/json.h"
#include "core/net/url.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;
using State = core::EndpointStatus::State;

namespace {

constexpr std::chrono::seconds kSuspension{30};
constexpr unsigned kSlowAnswersToSuspend = 3;
// A node's own words are shown, but not at any length.
constexpr std::size_t kMaxNodeWords = 200;

json::object requestOf(const RpcCall& call, std::uint64_t id) {
    return {{"jsonrpc", "2.0"}, {"id", id}, {"method", call.method}, {"params", call.params}};
}

// Printable ASCII only: a node's text must not steer a terminal or a label.
std::string wordsOf(const json::object& error) {
    std::string out;
    if (const auto* message = error.if_contains("message"); message != nullptr && message->is_string())
        for (const char c : message->get_string().subview(0, kMaxNodeWords))
            out.push_back(c >= ' ' && c <= '~' ? c : '?');
    return out.empty() ? "the node answered an error" : "the node answered: " + out;
}

} // namespace

Endpoint::Endpoint(std::string url, Transport& transport, const core::Clock& clock)
    : m_url(std::move(url)), m_name(core::withoutCredentials(m_url)), m_transport(transport), m_clock(clock) {
    m_status.url = m_name;
}

Result<std::string> Endpoint::exchange(const std::string& body, const std::stop_token& stop) {
    if (!usable())
        return fail(ErrorCode::Refused, m_name + " is not used");
    const auto begin = m_clock.steady();
    auto answer = m_transport.post(m_url, body, stop);
    const auto took = m_clock.steady() - begin;
    if (answer) {
        const std::scoped_lock lock(m_mutex);
        m_status.latency = m_status.latency ? (*m_status.latency * 3 + took) / 4 : took;
        m_slowAnswers = 0;
        return answer;
    }
    switch (answer.error().code) {
    case ErrorCode::OutOfRange:
        refuse("answered more than is allowed");
        break;
    case ErrorCode::TimedOut: {
        bool suspendNow = false;
        {
            const std::scoped_lock lock(m_mutex);
            suspendNow = ++m_slowAnswers >= kSlowAnswersToSuspend;
            m_status.offence = "did not answer in time";
        }
        if (suspendNow)
            suspend("did not answer in time, again and again");
        else
            setState(State::Silent);
        break;
    }
    case ErrorCode::Cancelled:
        break;
    default:
        setState(State::Silent);
        break;
    }
    return answer;
}

Result<json::value> Endpoint::parse(const std::string& body) {
    auto parsed = parseJson(body);
    if (!parsed)
        refuse("answered what is no JSON");
    return parsed;
}

Result<json::value> Endpoint::resultOf(const json::value& answer, std::uint64_t id) {
    const auto bad = [this](const char* why) {
        refuse(std::string("answered what is no JSON-RPC: ") + why);
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
        return fail(ErrorCode::Unavailable, m_name + ": " + wordsOf(error->get_object()));
    if (result == nullptr)
        return bad("neither result nor error");
    const auto* answered = object->if_contains("id");
    const auto number = answered == nullptr ? Result<std::uint64_t>(0) : jsonUint64(*answered);
    if (!number || *number != id)
        return bad("another request's id");
    return *result;
}

Result<json::value> Endpoint::call(const RpcCall& call, const std::stop_token& stop) {
    const std::uint64_t id = m_nextId.fetch_add(1);
    WB_ASSIGN(const std::string body, exchange(json::serialize(requestOf(call, id)), stop));
    WB_ASSIGN(const json::value answer, parse(body));
    return resultOf(answer, id);
}

Result<std::vector<json::value>> Endpoint::callAll(const std::vector<RpcCall>& calls, const std::stop_token& stop) {
    std::vector<json::value> out(calls.size());
    if (calls.size() > 1 && !m_noBatches) {
        const std::uint64_t first = m_nextId.fetch_add(calls.size());
        json::array batch;
        for (std::size_t i = 0; i < calls.size(); ++i)
            batch.push_back(requestOf(calls[i], first + i));
        WB_ASSIGN(const std::string body, exchange(json::serialize(batch), stop));
        WB_ASSIGN(const json::value answers, parse(body));
        if (const auto* list = answers.if_array(); list != nullptr && list->size() == calls.size()) {
            std::vector<bool> seen(calls.size(), false);
            for (const auto& answer : *list) {
                // The order is the server's choice.
                const auto* object = answer.if_object();
                const auto* idValue = object == nullptr ? nullptr : object->if_contains("id");
                const auto id = idValue == nullptr ? Result<std::uint64_t>(0) : jsonUint64(*idValue);
                const std::uint64_t at = id ? *id - first : calls.size();
                if (at >= calls.size() || seen[at])
                    return fail(ErrorCode::Malformed, m_name + " answered a batch with other ids");
                seen[at] = true;
                WB_ASSIGN(out[at], resultOf(answer, *id));
            }
            return out;
        }
        m_noBatches = true;
    }
    for (std::size_t i = 0; i < calls.size(); ++i) {
        WB_ASSIGN(out[i], call(calls[i], stop));
    }
    return out;
}

void Endpoint::refuse(const std::string& offence) {
    const std::scoped_lock lock(m_mutex);
    // The first lie is the one to show.
    if (m_refusedForGood)
        return;
    m_refusedForGood = true;
    m_status.state = State::Refused;
    m_status.offence = offence;
}

void Endpoint::suspend(const std::string& offence) {
    const std::scoped_lock lock(m_mutex);
    if (m_refusedForGood)
        return;
    m_suspendedUntil = m_clock.steady() + kSuspension;
    m_status.state = State::Refused;
    m_status.offence = offence;
}

void Endpoint::setState(State state, const std::string& note) {
    const std::scoped_lock lock(m_mutex);
    if (m_refusedForGood || (m_suspendedUntil && m_clock.steady() < *m_suspendedUntil))
        return;
    m_suspendedUntil.reset();
    m_status.state = state;
    if (state != State::Silent || !note.empty())
        m_status.offence = note;
}

void Endpoint::setHead(std::uint64_t number) {
    const std::scoped_lock lock(m_mutex);
    m_status.head = number;
}

core::EndpointStatus Endpoint::status() const {
    const std::scoped_lock lock(m_mutex);
    return m_status;
}

bool Endpoint::usable() const {
    const std::scoped_lock lock(m_mutex);
    return !m_refusedForGood && !(m_suspendedUntil && m_clock.steady() < *m_suspendedUntil);
}

} // namespace wattbourse::chain
