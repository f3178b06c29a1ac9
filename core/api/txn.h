// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/proven.h"
#include "core/api/signer.h"

#include <optional>
#include <string>
#include <vector>

namespace wattbourse::core {

/// A log entry of a proven receipt.
struct LogEntry {
    Address address;
    std::vector<Hash32> topics;
    Bytes data;
};

/// How a transaction ended, proven by its receipt against a header's receipts root.
struct TxnOutcome {
    Hash32 hash;
    bool succeeded{};
    std::uint64_t gasUsed{};
    std::vector<LogEntry> logs;
};

/// Sends raw transactions and proves their receipts. Implemented by the chain. Blocking; never on the GUI thread.
class TxnSender {
public:
    virtual ~TxnSender() = default;
    /// Hands the bytes to every agreeing node. Unavailable when none took it; "already known" counts as taken.
    virtual Result<void> broadcast(const SignedTxn& txn) = 0;
    /// NotFound while it is in no verified block yet.
    virtual Result<Proven<TxnOutcome>> outcome(const Hash32& hash) = 0;
    /// The account's next nonce, proven at the head block.
    virtual Result<Proven<std::uint64_t>> nonceOf(const Address& account) = 0;
    /// What the contract answers when a reverted transaction is tried again on the state after `block`: its encoded
    /// error. It is the word of one node and proven by nothing: it explains, and decides nothing. Empty when the call
    /// is not refused there; Unavailable when no node says.
    virtual Result<Bytes> refusalOf(const SignedTxn& txn, const BlockRef& block) = 0;
    /// The same for a call that is not signed yet, tried on the newest block: before it is sent for nothing.
    virtual Result<Bytes> refusalNow(const TxnRequest& request, const Address& from) = 0;
};

/// Where a transaction of ours stands.
struct TxnRecord {
    enum class State {
        // Signed and on disk, taken by no node yet.
        Signed,
        // Taken by at least one node.
        Sent,
        // In a verified block.
        Included,
        // In a final block.
        Final,
        // In a final block, reverted by the contract.
        Reverted,
        // Another transaction took its nonce long ago (the key was used elsewhere): it can never be included.
        Displaced,
        // Neither signed nor sent nor stored: one node says that the contract refuses it now. It may be tried again.
        Refused,
    };
    /// Chosen by the caller; the same intent is never sent twice.
    std::string intent;
    Address from;
    std::uint64_t nonce{};
    Hash32 hash;
    std::string purpose;
    State state{State::Signed};
    std::optional<BlockRef> block;
    /// Of a reverted or refused one: the contract's encoded error by the word of one node, unproven. Empty when none
    /// said it.
    Bytes refusal;

    /// Signed, and neither final nor over.
    [[nodiscard]] bool isUnderWay() const { return state != State::Final && !cameToNothing(); }
    /// Over without effect: another intent may be tried.
    [[nodiscard]] bool cameToNothing() const {
        return state == State::Reverted || state == State::Displaced || state == State::Refused;
    }
};

/// Signed transactions that survive the program: an intent reaches the chain once or not at all, whenever the program
/// dies. The signed bytes and their nonce are on disk before the first node sees them. Implemented by the wallet.
/// Blocking; any thread but the GUI's.
class Outbox {
public:
    virtual ~Outbox() = default;
    /// Signs with the next nonce, stores, sends. When `intent` is known already, answers its record and sends nothing
    /// new. A call that would be refused, as far as a node says, is not signed: the record's state is Refused then.
    virtual Result<TxnRecord> submit(const std::string& intent, const TxnRequest& request, Signer& signer) = 0;
    /// Sends again what no block holds yet and updates the states. Call once a block.
    virtual Result<void> pump() = 0;
    [[nodiscard]] virtual Result<std::optional<TxnRecord>> find(const std::string& intent) const = 0;
    /// Newest first, at most `count`.
    [[nodiscard]] virtual Result<std::vector<TxnRecord>> recent(std::size_t count) const = 0;
};

} // namespace wattbourse::core
