// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/raw_txn.h"

#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace wattbourse::chain::devnet {

/// Transactions that wait for a block, in the order of their arrival. Any thread.
class TxnPool {
public:
    using NonceOf = std::function<core::Result<std::uint64_t>(const core::Address&)>;

    static constexpr std::size_t kMaxTxns = 20'000;
    static constexpr std::size_t kMaxPerAccount = 2'000;

    /// Duplicate: known already, or the account has another one with this nonce. Refused: below `accountNonce`, or
    /// full.
    core::Result<void> add(const RawTxn& txn, std::uint64_t accountNonce);
    /// What a block can hold now: each account's transactions from its present nonce on without a gap, at most `count`
    /// and at most `gas` in the sum of their limits. Those that can never run (nonce used) are dropped.
    core::Result<std::vector<RawTxn>> select(const NonceOf& nonceOf, std::size_t count, std::uint64_t gas);
    void remove(const std::vector<core::Hash32>& hashes);
    [[nodiscard]] std::optional<RawTxn> find(const core::Hash32& hash) const;
    /// The first nonce from `accountNonce` on that no waiting transaction of the account uses.
    [[nodiscard]] std::uint64_t nextNonce(const core::Address& account, std::uint64_t accountNonce) const;
    [[nodiscard]] std::size_t size() const;

private:
    using Order = std::list<RawTxn>;
    void erase(Order::iterator txn);

    mutable std::mutex m_mutex;
    Order m_order;
    std::unordered_map<core::Hash32, Order::iterator> m_byHash;
    std::map<core::Address, std::map<std::uint64_t, Order::iterator>> m_byAccount;
};

} // namespace wattbourse::chain::devnet
