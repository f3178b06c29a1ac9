// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/authority.h"
#include "core/net/http_client.h"

#include <condition_variable>
#include <deque>
#include <thread>

namespace wattbourse::chain::devnet {

/// Messages between authorities of different processes: JSON texts that name sender, receiver and a count which rises
/// with each message, signed with the sender's sealing key. An answer is signed over the question's digest.
class PeerSeal {
public:
    /// `network` is the hash of the genesis block: messages of another network do not pass.
    PeerSeal(const core::Hash32& network, std::vector<core::Address> addresses, std::size_t own, core::Bytes key);

    [[nodiscard]] std::size_t own() const { return m_own; }
    /// An envelope for a message to `to`, and the digest that its answer must name.
    core::Result<std::string> close(std::size_t to, std::uint64_t count, boost::json::object message,
                                    const core::Hash32& answers, core::Hash32& digest) const;
    struct Opened {
        std::size_t from{};
        std::uint64_t count{};
        boost::json::object message;
        core::Hash32 digest;
    };
    /// Malformed; NotVerified when the signature is not the sender's, or it is for somebody else, or answers another
    /// question than `answers`.
    core::Result<Opened> open(std::string_view envelope, const core::Hash32& answers) const;

private:
    core::Hash32 m_network;
    std::vector<core::Address> m_addresses;
    std::size_t m_own;
    core::Bytes m_key;
};

/// Another authority in a process of its own, reached over HTTP. Announcements go out one after the other on a thread
/// of its own, so that a peer which does not answer holds nobody up; when they pile up the oldest are dropped.
class RemotePeer final : public Peer {
public:
    RemotePeer(const PeerSeal& seal, std::size_t index, std::string url, Authority& authority,
               std::function<void(const std::string&)> log);
    ~RemotePeer() override;

    core::Result<void> receive(const BlockPtr& block, const Peer& from) override;
    void learn(const RawTxn& txn) override;
    [[nodiscard]] BlockPtr blockByHash(const core::Hash32& hash) const override;
    [[nodiscard]] BlockPtr headBlock() const override;

    /// Asks for its head and takes it, if it is better.
    void catchUp();
    /// Neither speaks to it nor listens to it while cut off.
    void cutOff(bool cut) { m_cut = cut; }
    [[nodiscard]] bool isCutOff() const { return m_cut; }
    /// True for a count above all those seen; then it is seen.
    bool isNew(std::uint64_t count);

private:
    using Job = std::function<void()>;
    void enqueue(Job job);
    void work(std::stop_token stop);
    core::Result<boost::json::object> ask(boost::json::object message) const;

    const PeerSeal& m_seal;
    const std::size_t m_index;
    const std::string m_url;
    Authority& m_authority;
    std::function<void(const std::string&)> m_log;
    std::atomic<bool> m_cut{false};
    /// One question at a time, so that counts arrive in order.
    mutable std::mutex m_asking;
    mutable std::uint64_t m_count;
    mutable core::HttpClient m_client;
    mutable std::stop_source m_ending;
    /// Ancestors that came with another one.
    mutable std::map<core::Hash32, BlockPtr> m_fetched;
    std::mutex m_mutex;
    std::uint64_t m_seen{0};
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    std::jthread m_thread;
};

} // namespace wattbourse::chain::devnet
