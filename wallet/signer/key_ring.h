// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secp256k1.h"
#include "wallet/signer/wallet.h"

#include <array>
#include <map>
#include <mutex>

namespace wattbourse::wallet {

using RoleKeys = std::array<SecretBytes, kKeyRoles>;

/// The unlocked keys of a wallet. Any thread; a key is used under the lock and never handed out.
class Wallet::KeyRing : public std::enable_shared_from_this<Wallet::KeyRing> {
public:
    KeyRing(const core::Clock& clock, std::chrono::seconds lockAfter,
            std::vector<std::shared_ptr<const core::SigningGuard>> guards)
        : m_clock(clock), m_lockAfter(lockAfter), m_guards(std::move(guards)) {}

    void put(RoleKeys keys);
    void wipeAll();
    void touch();
    void lockIfIdle();
    [[nodiscard]] LockState state() const;
    /// Of the last key of that role in memory; Locked when there was none yet.
    [[nodiscard]] core::Result<core::Address> address(KeyRole role) const;
    core::Result<void> askGuards(const core::TxnRequest& request, const core::Address& from) const;
    /// For EIP-712 data. Refused without a guard: nobody looked at it.
    core::Result<void> askGuards(const core::Hash32& domainSeparator, core::ByteView fields,
                                 const core::Address& from) const;
    /// Runs `use` with the key. Locked when it is not in memory.
    template <class F>
    auto withKey(KeyRole role, F&& use) -> decltype(use(core::ByteView())) {
        lockIfIdle();
        const std::lock_guard guard(m_mutex);
        const SecretBytes& key = m_keys[static_cast<std::size_t>(role)];
        if (key.empty())
            return core::fail(core::ErrorCode::Locked, "the wallet is locked");
        if (role == KeyRole::Owner)
            m_lastUse = m_clock.steady();
        return use(key.view());
    }
    core::Subscription onStateChange(std::function<void(LockState)> listener);

private:
    [[nodiscard]] LockState stateLocked() const;
    void tell(LockState state);

    const core::Clock& m_clock;
    const std::chrono::seconds m_lockAfter;
    const std::vector<std::shared_ptr<const core::SigningGuard>> m_guards;

    mutable std::mutex m_mutex;
    RoleKeys m_keys;
    std::array<std::optional<core::Address>, kKeyRoles> m_addresses;
    std::chrono::milliseconds m_lastUse{};

    // Held while listeners run, so that an ended subscription has no call under way.
    std::mutex m_listenersMutex;
    std::map<std::uint64_t, std::function<void(LockState)>> m_listeners;
    std::uint64_t m_nextListener{};
};

} // namespace wattbourse::wallet
