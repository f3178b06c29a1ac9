// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/judged_node.h"

#include "core/base/plain_text.h"
#include "core/net/url.h"

namespace wattbourse::chain {

using core::ErrorCode;
using std::chrono::milliseconds;
using State = core::EndpointStatus::State;

namespace {

constexpr milliseconds kFirstSuspension = std::chrono::seconds(30);
constexpr milliseconds kLongestSuspension = std::chrono::hours(1);
constexpr milliseconds kForgiveSuspensions = std::chrono::minutes(10);
constexpr milliseconds kFirstSilence = std::chrono::seconds(1);
constexpr milliseconds kLongestSilence = std::chrono::seconds(30);
constexpr unsigned kSlowAnswersToSuspend = 3;
constexpr std::size_t kMaxOffence = 400;

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

JudgedNode::JudgedNode(const std::string& url, std::string name, const core::Clock& clock, const Options& options)
    : m_name(std::move(name)), m_clock(clock), m_options(options), m_loopback(isLoopback(url)),
      m_random(options.random == nullptr ? m_systemRandom : *options.random),
      m_suspensions(kFirstSuspension, kLongestSuspension), m_silences(kFirstSilence, kLongestSilence) {
    m_status.url = m_name;
    m_status.own = isOwn(url);
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

void JudgedNode::answered(milliseconds took) {
    const std::scoped_lock lock(m_mutex);
    m_status.latency = m_status.latency ? (*m_status.latency * 3 + took) / 4 : took;
    m_availability += (1000 - m_availability + 7) / 8;
    m_slowAnswers = 0;
    m_failures = 0;
    m_silences.reset();
}

void JudgedNode::failed(const core::Error& error) {
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

void JudgedNode::refuse(const std::string& offence, Memory memory) {
    const std::scoped_lock lock(m_mutex);
    // The first lie is the one to show.
    if (!m_refusedForGood) {
        m_refusedForGood = true;
        m_status.state = State::Refused;
        m_status.offence = core::plainText(offence, kMaxOffence);
    }
    if (memory == Memory::OtherChain)
        return;
    m_quality = 0;
    ++m_status.lies;
    if (memory == Memory::ThisRun)
        return;
    // A book that cannot be written keeps it until the program ends, and so does this.
    if (m_options.blame != nullptr && !m_loopback)
        (void)m_options.blame->record(m_options.genesis, m_name, core::plainText(offence, kMaxOffence), m_clock.now());
}

void JudgedNode::suspend(const std::string& offence) {
    const std::scoped_lock lock(m_mutex);
    if (!m_refusedForGood)
        suspendLocked(offence);
}

void JudgedNode::suspendLocked(const std::string& offence) {
    m_lastSuspension = m_clock.steady();
    m_waitUntil = *m_lastSuspension + m_suspensions.next(m_random);
    m_quality /= 2;
    m_status.state = State::Refused;
    m_status.offence = core::plainText(offence, kMaxOffence);
}

void JudgedNode::setState(State state, const std::string& note) {
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

void JudgedNode::setHead(std::uint64_t number) {
    const std::scoped_lock lock(m_mutex);
    m_status.head = number;
}

void JudgedNode::setCapabilities(const core::EndpointStatus::Capabilities& can) {
    const std::scoped_lock lock(m_mutex);
    m_status.capabilities = can;
}

core::EndpointStatus JudgedNode::status() const {
    const std::scoped_lock lock(m_mutex);
    auto out = m_status;
    out.availabilityPermille = m_availability;
    out.qualityPermille = m_quality;
    return out;
}

// With m_mutex held.
bool JudgedNode::waiting() const {
    return m_waitUntil && m_clock.steady() < *m_waitUntil;
}

bool JudgedNode::usable() const {
    const std::scoped_lock lock(m_mutex);
    return !m_refusedForGood && !waiting();
}

} // namespace wattbourse::chain
