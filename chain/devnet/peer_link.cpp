// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/peer_link.h"

#include "chain/encode/json.h"
#include "core/crypto/keccak.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;
using core::Result;
using namespace std::chrono_literals;

// A peer that stands still must not hold up more than its own thread for long.
constexpr auto kPatience = 1500ms;
constexpr std::size_t kMaxAnswer = 64U << 20U;
constexpr std::size_t kMaxJobs = 256;
constexpr std::uint64_t kAncestors = 64;

core::Hash32 digestOf(const core::Hash32& network, const core::Hash32& answers, std::string_view text) {
    return core::keccak256(
        {core::asBytes("wattbourse devnet peer"), network.view(), answers.view(), core::asBytes(text)});
}

} // namespace

PeerSeal::PeerSeal(const core::Hash32& network, std::vector<core::Address> addresses, std::size_t own, core::Bytes key)
    : m_network(network), m_addresses(std::move(addresses)), m_own(own), m_key(std::move(key)) {}

Result<std::string> PeerSeal::close(std::size_t to, std::uint64_t count, json::object message,
                                    const core::Hash32& answers, core::Hash32& digest) const {
    const std::string text =
        json::serialize(json::object{{"from", m_own}, {"to", to}, {"count", count}, {"message", std::move(message)}});
    digest = digestOf(m_network, answers, text);
    WB_ASSIGN(const auto signature, core::signRecoverable(digest, m_key));
    return json::serialize(json::object{{"text", text}, {"signature", core::toHex0x(signature)}});
}

Result<PeerSeal::Opened> PeerSeal::open(std::string_view envelope, const core::Hash32& answers) const {
    WB_ASSIGN(const auto parsed, parseJson(envelope));
    WB_ASSIGN(const auto* outer, jsonObject(parsed, "envelope"));
    WB_ASSIGN(const auto text, jsonRead(*outer, "text", jsonText));
    WB_ASSIGN(const auto signature, jsonRead(*outer, "signature", jsonFixed<core::RecoverableSignature>));
    Opened out;
    out.digest = digestOf(m_network, answers, text);
    WB_ASSIGN(const auto inner, parseJson(text));
    WB_ASSIGN(const auto* object, jsonObject(inner, "message"));
    WB_ASSIGN(out.from, jsonRead(*object, "from", jsonUint64));
    WB_ASSIGN(const auto to, jsonRead(*object, "to", jsonUint64));
    WB_ASSIGN(out.count, jsonRead(*object, "count", jsonUint64));
    const auto signer = core::recoverAddress(out.digest, signature);
    if (out.from >= m_addresses.size() || !signer || *signer != m_addresses[out.from])
        return fail(ErrorCode::NotVerified, "not signed by the peer that it names");
    if (to != m_own)
        return fail(ErrorCode::NotVerified, "for another authority");
    WB_ASSIGN(const auto* message, jsonMember(*object, "message"));
    WB_ASSIGN(const auto* fields, jsonObject(*message, "message"));
    out.message = *fields;
    return out;
}

RemotePeer::RemotePeer(const PeerSeal& seal, std::size_t index, std::string url, Authority& authority,
                       std::function<void(const std::string&)> log)
    : m_seal(seal), m_index(index), m_url(std::move(url)), m_authority(authority), m_log(std::move(log)),
      // Rises over restarts of this process too.
      m_count(static_cast<std::uint64_t>(
          std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
              .count())),
      m_thread([this](std::stop_token stop) { work(stop); }) {}

RemotePeer::~RemotePeer() {
    m_ending.request_stop();
    m_thread.request_stop();
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void RemotePeer::enqueue(Job job) {
    const std::scoped_lock lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() > kMaxJobs)
        m_jobs.pop_front();
    m_wake.notify_one();
}

void RemotePeer::work(std::stop_token stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        if (!m_cut)
            job();
        lock.lock();
    }
}

bool RemotePeer::isNew(std::uint64_t count) {
    const std::scoped_lock lock(m_mutex);
    if (count <= m_seen)
        return false;
    m_seen = count;
    return true;
}

Result<json::object> RemotePeer::ask(json::object message) const {
    if (m_cut)
        return fail(ErrorCode::Unavailable, "cut off");
    const std::scoped_lock lock(m_asking);
    core::Hash32 digest;
    WB_ASSIGN(const auto envelope, m_seal.close(m_index, ++m_count, std::move(message), {}, digest));
    WB_ASSIGN(const auto text, m_client.post(m_url + "/peer", envelope, {.timeout = kPatience, .maxBytes = kMaxAnswer},
                                             m_ending.get_token()));
    WB_ASSIGN(auto answer, m_seal.open(text, digest));
    if (answer.from != m_index)
        return fail(ErrorCode::NotVerified, "answered by another authority");
    return std::move(answer.message);
}

Result<void> RemotePeer::receive(const BlockPtr& block, const Peer&) {
    enqueue([this, block] {
        const auto answer = ask({{"say", "block"}, {"block", core::toHex0x(encodeBlock(*block))}});
        const auto* refusal = answer ? jsonOptional(*answer, "refused") : nullptr;
        if (refusal)
            m_log("authority " + std::to_string(m_index) + ": " + json::serialize(*refusal));
    });
    return {};
}

void RemotePeer::learn(const RawTxn& txn) {
    // Who does not hear it now gets it in a block.
    enqueue([this, raw = txn.raw] { static_cast<void>(ask({{"say", "txn"}, {"raw", core::toHex0x(raw)}})); });
}

BlockPtr RemotePeer::blockByHash(const core::Hash32& hash) const {
    {
        const std::scoped_lock lock(m_asking);
        if (const auto found = m_fetched.find(hash); found != m_fetched.end()) {
            const auto block = found->second;
            m_fetched.erase(found);
            return block;
        }
    }
    const auto answer = ask({{"say", "ancestors"}, {"hash", core::toHex0x(hash)}, {"count", kAncestors}});
    const auto* blocks = answer ? jsonOptional(*answer, "blocks") : nullptr;
    const auto encoded = blocks ? jsonBytesList(*blocks, kAncestors) : fail(ErrorCode::NotFound, "");
    if (!encoded)
        return nullptr;
    BlockPtr out;
    const std::scoped_lock lock(m_asking);
    m_fetched.clear();
    for (const auto& bytes : *encoded) {
        const auto block = decodeBlock(bytes, m_authority.sealing().engine());
        if (!block)
            break;
        if ((*block)->hash == hash)
            out = *block;
        else
            m_fetched[(*block)->hash] = *block;
    }
    return out;
}

BlockPtr RemotePeer::headBlock() const {
    const auto answer = ask({{"say", "head"}});
    const auto bytes = answer ? jsonRead(*answer, "block", jsonBytes) : fail(ErrorCode::NotFound, "");
    if (!bytes)
        return nullptr;
    const auto block = decodeBlock(*bytes, m_authority.sealing().engine());
    return block ? *block : nullptr;
}

void RemotePeer::catchUp() {
    enqueue([this] {
        const auto head = headBlock();
        if (!head || m_authority.blockByHash(head->hash))
            return;
        if (const auto done = m_authority.receive(head, *this); !done && done.error().code != ErrorCode::Refused)
            m_log("head of authority " + std::to_string(m_index) + ": " + done.error().detail);
    });
}

} // namespace wattbourse::chain::devnet
