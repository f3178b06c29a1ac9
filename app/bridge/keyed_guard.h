// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/signer.h"

#include <map>
#include <memory>
#include <mutex>

namespace wattbourse::app {

/// Gives each of the wallet's keys the guard that fits it, once the network is known. A key without a guard signs
/// nothing. Any thread.
class KeyedGuard final : public core::SigningGuard {
public:
    void set(const core::Address& key, std::shared_ptr<const core::SigningGuard> guard) {
        const std::lock_guard lock(m_mutex);
        m_guards[key] = std::move(guard);
    }

    core::Result<void> check(const core::TxnRequest& request, const core::Address& from) const override {
        WB_ASSIGN(const auto guard, guardOf(from));
        return guard->check(request, from);
    }

    core::Result<void> checkTyped(const core::Hash32& domainSeparator, core::ByteView fields,
                                  const core::Address& from) const override {
        WB_ASSIGN(const auto guard, guardOf(from));
        return guard->checkTyped(domainSeparator, fields, from);
    }

private:
    [[nodiscard]] core::Result<std::shared_ptr<const core::SigningGuard>> guardOf(const core::Address& from) const {
        const std::lock_guard lock(m_mutex);
        const auto found = m_guards.find(from);
        if (found == m_guards.end() || !found->second)
            return core::fail(core::ErrorCode::Refused, "this key signs nothing before the network is known");
        return found->second;
    }

    mutable std::mutex m_mutex;
    std::map<core::Address, std::shared_ptr<const core::SigningGuard>> m_guards;
};

} // namespace wattbourse::app
