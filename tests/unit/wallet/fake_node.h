// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/txn.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/support/proven_for_tests.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <unistd.h>
#include <vector>

namespace wattbourse::wallet {

/// A node that survives its client: what it took is in a file, one line a transaction. Its chain runs, for the one
/// account, the transactions of nonce 0, 1, 2 … as far as they are there, the first that came for each nonce.
class FakeNode final : public core::TxnSender {
public:
    struct Taken {
        std::uint64_t nonce{};
        std::string hash;
        std::string raw;
    };

    explicit FakeNode(std::filesystem::path file) : m_file(std::move(file)) {}

    /// Called at every step with its name; a test dies or fails there.
    std::function<void(const std::string&)> onStep = [](const std::string&) {};
    bool isReachable = true;
    core::Finality finality = core::Finality::Final;
    std::uint64_t headNumber = 100;
    /// Added to what the file says: transactions that another program sent with the same key.
    std::uint64_t foreignNonces = 0;
    /// Hashes whose contract call fails.
    std::vector<core::Hash32> reverting;
    std::size_t broadcasts = 0;
    /// What a contract answers to a call that fails.
    std::optional<core::Bytes> refusal;
    core::SignedTxn askedFor;
    /// What it answers to a call before it is signed; empty: it would do. And the calls that it was asked about.
    core::Bytes refusalBefore;
    std::vector<std::string> triedFirst;
    bool trialFails = false;

    core::Result<void> broadcast(const core::SignedTxn& txn) override {
        onStep("broadcast begins");
        if (!isReachable)
            return core::fail(core::ErrorCode::Unavailable, "no node");
        ++broadcasts;
        const std::string line =
            std::to_string(txn.nonce) + " " + core::toHex(txn.hash.view()) + " " + core::toHex(txn.raw) + "\n";
        const int file = ::open(m_file.c_str(), O_WRONLY | O_APPEND | O_CREAT, 0600);
        const bool good = file >= 0 && ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size());
        ::close(file);
        onStep("broadcast ends");
        return good ? core::Result<void>() : core::fail(core::ErrorCode::System, "the fake node cannot write");
    }

    core::Result<core::Proven<core::TxnOutcome>> outcome(const core::Hash32& hash) override {
        onStep("outcome");
        if (!isReachable)
            return core::fail(core::ErrorCode::Unavailable, "no node");
        for (const Taken& taken : chain()) {
            if (taken.hash != core::toHex(hash.view()))
                continue;
            core::TxnOutcome out;
            out.hash = hash;
            out.succeeded = std::find(reverting.begin(), reverting.end(), hash) == reverting.end();
            return chain::Prover::make(out, block(), finality);
        }
        return core::fail(core::ErrorCode::NotFound, "in no block");
    }

    core::Result<core::Proven<std::uint64_t>> nonceOf(const core::Address&) override {
        onStep("nonce");
        if (!isReachable)
            return core::fail(core::ErrorCode::Unavailable, "no node");
        return chain::Prover::make(std::uint64_t{chain().size() + foreignNonces}, block(), core::Finality::Head);
    }

    core::Result<core::Bytes> refusalOf(const core::SignedTxn& txn, const core::BlockRef& at) override {
        if (!refusal || at != block())
            return core::fail(core::ErrorCode::Unavailable, "no node");
        askedFor = txn;
        return *refusal;
    }

    core::Result<core::Bytes> refusalNow(const core::TxnRequest& request, const core::Address&) override {
        triedFirst.push_back(request.purpose);
        if (trialFails)
            return core::fail(core::ErrorCode::Unavailable, "no node");
        return refusalBefore;
    }

    /// Everything that came in, in order, each transaction once.
    [[nodiscard]] std::vector<Taken> taken() const {
        std::vector<Taken> out;
        std::ifstream in(m_file);
        for (std::string line; std::getline(in, line);) {
            Taken at;
            std::istringstream(line) >> at.nonce >> at.hash >> at.raw;
            const auto same = [&](const Taken& other) { return other.hash == at.hash; };
            if (std::none_of(out.begin(), out.end(), same))
                out.push_back(at);
        }
        return out;
    }

    [[nodiscard]] std::vector<Taken> chain() const {
        std::map<std::uint64_t, Taken> byNonce;
        for (const Taken& at : taken())
            byNonce.emplace(at.nonce, at);
        std::vector<Taken> out;
        for (auto at = byNonce.find(0); at != byNonce.end() && at->first == out.size(); ++at)
            out.push_back(at->second);
        return out;
    }

private:
    [[nodiscard]] core::BlockRef block() const { return {headNumber, {}, {1'700'000'000}}; }
    std::filesystem::path m_file;
};

/// Signs without a curve: the raw bytes say nonce and call data.
class FakeSigner final : public core::Signer {
public:
    std::function<void(const std::string&)> onStep = [](const std::string&) {};
    bool isLocked = false;
    core::Address from{{1, 2, 3}};

    [[nodiscard]] core::Address address() const override { return from; }
    core::Result<core::SignedTxn> signTxn(const core::TxnRequest& request, std::uint64_t nonce) override {
        onStep("sign");
        if (isLocked)
            return core::fail(core::ErrorCode::Locked, "the wallet is locked");
        core::SignedTxn out;
        out.raw = request.data;
        out.raw.insert(out.raw.begin(), static_cast<std::uint8_t>(nonce));
        out.hash = core::keccak256({from.view(), out.raw});
        out.from = from;
        out.nonce = nonce;
        onStep("signed");
        return out;
    }
    core::Result<core::RecoverableSignature> signTyped(const core::Hash32&, const core::Hash32&,
                                                       const std::string&) override {
        return core::fail(core::ErrorCode::Refused, "not asked for");
    }
};

inline core::TxnRequest requestFor(const std::string& intent) {
    core::TxnRequest out;
    out.chainId = 1337;
    out.data = core::toBytes(core::asBytes(intent));
    out.purpose = "test " + intent;
    return out;
}

} // namespace wattbourse::wallet
