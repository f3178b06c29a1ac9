// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/channel_watch.h"
#include "core/api/txn.h"
#include "core/base/clock.h"
#include "core/storage/voucher_store.h"

#include <functional>

namespace wattbourse::chain::channel {

/// What the keeper did or could not do, in English for the log; `atRisk` is what the payee would lose by doing nothing.
struct KeeperEvent {
    enum class Kind { Shown, Finished, Failed };
    Kind kind{Kind::Shown};
    std::uint64_t channel{};
    core::Credit atRisk;
    std::string detail;
};

/// One account's agent in its payment channels, on both sides: gives and takes vouchers, and watches that the newest
/// one taken is shown in time when the payer closes, or before the channel expires. All that it has to remember is in
/// its store, so that it goes on after a restart. One thread; reads block.
class Keeper {
public:
    struct Parts {
        StateReader& reader;
        core::Outbox& outbox;
        core::VoucherStore& store;
        /// Signs transactions and, as a payer's signer, vouchers.
        core::Signer& session;
    };
    /// `margin`: how long before an expiry the last voucher is shown.
    Keeper(Parts parts, const Calls& calls, const core::Address& account, std::chrono::seconds margin)
        : m_with(parts), m_calls(calls), m_account(account), m_margin(margin) {}

    void setListener(std::function<void(const KeeperEvent&)> listener) { m_listener = std::move(listener); }
    /// Reads the channels and does what is due. Call once a block. Errors of the read.
    core::Result<void> tick();
    /// The channels of the last tick in which the account pays, is paid or signs.
    [[nodiscard]] const std::vector<Channel>& channels() const { return m_channels; }
    /// The newest voucher of each channel that was given or taken.
    [[nodiscard]] core::Result<std::vector<Voucher>> vouchers() const;

    /// As the payer, for `delivered` more energy than so far: stored before it is answered, so that the next one counts
    /// on from it. NotFound for a channel that it does not know; errors of nextVoucher(), of guard, signer and store.
    core::Result<SignedVoucher> give(std::uint64_t channel, core::Energy delivered);
    /// As the payee, who fed in `fedIn` since the opening: checked and stored. NotFound, or errors of acceptVoucher().
    core::Result<void> take(const SignedVoucher& offered, core::Energy fedIn);

private:
    core::Result<const Channel*> find(std::uint64_t channel) const;
    core::Result<void> tend(const Channel& channel, core::UnixTime now);
    void submit(const Channel& channel, KeeperEvent::Kind kind, const std::string& intent,
                const core::TxnRequest& request, core::Credit atRisk);
    void say(KeeperEvent event) const;

    Parts m_with;
    Calls m_calls;
    core::Address m_account;
    std::chrono::seconds m_margin;
    std::function<void(const KeeperEvent&)> m_listener;
    std::vector<Channel> m_channels;
};

} // namespace wattbourse::chain::channel
