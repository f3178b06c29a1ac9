// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/txn_pool.h"

#include <set>

namespace wattbourse::chain::devnet {

using core::ErrorCode;
using core::fail;

core::Result<void> TxnPool::add(const RawTxn& txn, std::uint64_t accountNonce) {
    const std::scoped_lock lock(m_mutex);
    if (m_byHash.contains(txn.hash))
        return fail(ErrorCode::Duplicate, "already known");
    if (txn.nonce < accountNonce)
        return fail(ErrorCode::Refused, "nonce too low");
    if (m_order.size() >= kMaxTxns)
        return fail(ErrorCode::Refused, "the pool is full");
    auto& own = m_byAccount[txn.from];
    if (own.contains(txn.nonce))
        return fail(ErrorCode::Duplicate, "replacement transaction underpriced");
    if (own.size() >= kMaxPerAccount)
        return fail(ErrorCode::Refused, "too many transactions of this account wait");
    const auto at = m_order.insert(m_order.end(), txn);
    m_byHash.emplace(txn.hash, at);
    own.emplace(txn.nonce, at);
    return {};
}

void TxnPool::erase(Order::iterator txn) {
    const auto own = m_byAccount.find(txn->from);
    own->second.erase(txn->nonce);
    if (own->second.empty())
        m_byAccount.erase(own);
    m_byHash.erase(txn->hash);
    m_order.erase(txn);
}

core::Result<std::vector<RawTxn>> TxnPool::select(const NonceOf& nonceOf, std::size_t count, std::uint64_t gas) {
    std::set<core::Address> accounts;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& [account, own] : m_byAccount)
            accounts.insert(account);
    }
    // Asks the engine, so without the lock.
    std::map<core::Address, std::uint64_t> present;
    for (const auto& account : accounts) {
        WB_ASSIGN(present[account], nonceOf(account));
    }
    auto next = present;
    const std::scoped_lock lock(m_mutex);
    std::vector<RawTxn> out;
    // An account's later nonces may have arrived first, so pass over the list until nothing more fits.
    for (bool found = true; found && out.size() < count;) {
        found = false;
        for (auto i = m_order.begin(); i != m_order.end() && out.size() < count;) {
            const auto current = i++;
            const auto account = next.find(current->from);
            if (account == next.end())
                continue;
            if (current->nonce < account->second) {
                if (current->nonce < present[current->from])
                    erase(current);
                continue;
            }
            if (current->nonce != account->second || current->gasLimit > gas)
                continue;
            gas -= current->gasLimit;
            ++account->second;
            out.push_back(*current);
            found = true;
        }
    }
    return out;
}

void TxnPool::remove(const std::vector<core::Hash32>& hashes) {
    const std::scoped_lock lock(m_mutex);
    for (const auto& hash : hashes)
        if (const auto found = m_byHash.find(hash); found != m_byHash.end())
            erase(found->second);
}

std::optional<RawTxn> TxnPool::find(const core::Hash32& hash) const {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byHash.find(hash);
    return found == m_byHash.end() ? std::nullopt : std::optional(*found->second);
}

std::uint64_t TxnPool::nextNonce(const core::Address& account, std::uint64_t accountNonce) const {
    const std::scoped_lock lock(m_mutex);
    const auto own = m_byAccount.find(account);
    while (own != m_byAccount.end() && own->second.contains(accountNonce))
        ++accountNonce;
    return accountNonce;
}

std::size_t TxnPool::size() const {
    const std::scoped_lock lock(m_mutex);
    return m_order.size();
}

} // namespace wattbourse::chain::devnet
