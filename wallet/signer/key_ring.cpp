// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/signer/key_ring.h"

#include <algorithm>

namespace wattbourse::wallet {

void Wallet::KeyRing::put(RoleKeys keys) {
    {
        const std::lock_guard guard(m_mutex);
        m_keys = std::move(keys);
        for (std::size_t role = 0; role < kKeyRoles; ++role)
            m_addresses[role] = *core::publicKeyOf(m_keys[role].view()).map(core::addressOf);
        m_lastUse = m_clock.steady();
    }
    tell(LockState::Unlocked);
}

void Wallet::KeyRing::wipeAll() {
    {
        const std::lock_guard guard(m_mutex);
        if (stateLocked() == LockState::Locked)
            return;
        for (SecretBytes& key : m_keys)
            key.clear();
    }
    tell(LockState::Locked);
}

void Wallet::KeyRing::touch() {
    lockIfIdle();
    const std::lock_guard guard(m_mutex);
    m_lastUse = m_clock.steady();
}

void Wallet::KeyRing::lockIfIdle() {
    {
        const std::lock_guard guard(m_mutex);
        if (stateLocked() != LockState::Unlocked || m_clock.steady() - m_lastUse < m_lockAfter)
            return;
        m_keys[static_cast<std::size_t>(KeyRole::Owner)].clear();
    }
    tell(LockState::OwnerLocked);
}

LockState Wallet::KeyRing::state() const {
    const std::lock_guard guard(m_mutex);
    return stateLocked();
}

LockState Wallet::KeyRing::stateLocked() const {
    if (!m_keys[static_cast<std::size_t>(KeyRole::Owner)].empty())
        return LockState::Unlocked;
    const bool any = std::any_of(m_keys.begin(), m_keys.end(), [](const SecretBytes& key) { return !key.empty(); });
    return any ? LockState::OwnerLocked : LockState::Locked;
}

core::Result<core::Address> Wallet::KeyRing::address(KeyRole role) const {
    const std::lock_guard guard(m_mutex);
    const auto& known = m_addresses[static_cast<std::size_t>(role)];
    if (!known)
        return core::fail(core::ErrorCode::Locked, "the wallet is locked");
    return *known;
}

core::Result<void> Wallet::KeyRing::askGuards(const core::TxnRequest& request, const core::Address& from) const {
    for (const auto& guard : m_guards)
        WB_TRY(guard->check(request, from));
    return {};
}

core::Result<void> Wallet::KeyRing::askGuards(const core::Hash32& domainSeparator, core::ByteView fields,
                                              const core::Address& from) const {
    if (m_guards.empty())
        return core::fail(core::ErrorCode::Refused, "nothing bounds what this key signs as typed data");
    for (const auto& guard : m_guards)
        WB_TRY(guard->checkTyped(domainSeparator, fields, from));
    return {};
}

core::Subscription Wallet::KeyRing::onStateChange(std::function<void(LockState)> listener) {
    const std::lock_guard guard(m_listenersMutex);
    const std::uint64_t id = m_nextListener++;
    m_listeners.emplace(id, std::move(listener));
    return core::Subscription([ring = weak_from_this(), id] {
        if (const auto held = ring.lock()) {
            const std::lock_guard listeners(held->m_listenersMutex);
            held->m_listeners.erase(id);
        }
    });
}

void Wallet::KeyRing::tell(LockState state) {
    const std::lock_guard guard(m_listenersMutex);
    for (const auto& [id, listener] : m_listeners)
        listener(state);
}

} // namespace wattbourse::wallet
