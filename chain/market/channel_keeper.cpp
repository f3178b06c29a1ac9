// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/channel_keeper.h"

#include <algorithm>

namespace wattbourse::chain::channel {

namespace {

constexpr int kAttempts = 5;

std::optional<Voucher> voucherIn(const std::optional<core::SignedVoucher>& kept) {
    return kept ? std::optional(kept->voucher) : std::optional<Voucher>();
}

} // namespace

void Keeper::say(KeeperEvent event) const {
    if (m_listener)
        m_listener(event);
}

core::Result<void> Keeper::tick() {
    // At the head: a closing is answered within its challenge period, which final blocks shorten.
    WB_ASSIGN(const auto read, readChannels(m_with.reader, m_calls.contract(), core::Finality::Head));
    m_channels.clear();
    for (const Channel& channel : read.value())
        if (channel.payer == m_account || channel.payee == m_account || channel.signer == m_with.session.address())
            m_channels.push_back(channel);
    for (const Channel& channel : m_channels)
        if (const auto done = tend(channel, read.block().time); !done)
            say({KeeperEvent::Kind::Failed, channel.id, {}, done.error().detail});
    return {};
}

core::Result<void> Keeper::tend(const Channel& channel, core::UnixTime now) {
    WB_ASSIGN(const auto kept, m_with.store.newest(channel.id));
    // Whoever only pays shows nothing.
    const auto last = channel.payee == m_account ? kept : std::nullopt;
    const Advice advice = advise(channel, voucherIn(last), now, m_margin);
    switch (advice.duty) {
    case Duty::None:
        break;
    case Duty::Show:
        submit(channel, KeeperEvent::Kind::Shown,
               "voucher:c" + std::to_string(channel.id) + ":q" + std::to_string(last->voucher.sequence),
               m_calls.show(last->voucher, last->signature), advice.atRisk);
        break;
    case Duty::Finish:
        submit(channel, KeeperEvent::Kind::Finished, "finish:c" + std::to_string(channel.id),
               m_calls.finish(channel.id), {});
        break;
    }
    return {};
}

void Keeper::submit(const Channel& channel, KeeperEvent::Kind kind, const std::string& intent,
                    const core::TxnRequest& request, core::Credit atRisk) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const std::string name = intent + ":r" + std::to_string(attempt);
        const auto known = m_with.outbox.find(name);
        if (!known) {
            say({KeeperEvent::Kind::Failed, channel.id, atRisk, known.error().detail});
            return;
        }
        if (*known && !(*known)->cameToNothing())
            return;
        if (*known)
            continue;
        const auto sent = m_with.outbox.submit(name, request, m_with.session);
        if (!sent)
            say({KeeperEvent::Kind::Failed, channel.id, atRisk, name + ": " + sent.error().detail});
        else if (sent->state != core::TxnRecord::State::Refused)
            say({kind, channel.id, atRisk, request.purpose});
        return;
    }
}

core::Result<std::vector<Voucher>> Keeper::vouchers() const {
    WB_ASSIGN(const auto kept, m_with.store.all());
    std::vector<Voucher> out;
    std::transform(kept.begin(), kept.end(), std::back_inserter(out), [](const auto& each) { return each.voucher; });
    return out;
}

core::Result<const Channel*> Keeper::find(std::uint64_t channel) const {
    const auto found =
        std::find_if(m_channels.begin(), m_channels.end(), [channel](const Channel& c) { return c.id == channel; });
    if (found == m_channels.end())
        return core::fail(core::ErrorCode::NotFound, "channel " + std::to_string(channel) + " is not one of ours");
    return &*found;
}

core::Result<SignedVoucher> Keeper::give(std::uint64_t channel, core::Energy delivered) {
    WB_ASSIGN(const auto* found, find(channel));
    WB_ASSIGN(const auto kept, m_with.store.newest(channel));
    SignedVoucher out;
    WB_ASSIGN(out.voucher, nextVoucher(*found, voucherIn(kept), delivered));
    const auto [domain, fields] = m_calls.voucherFields(out.voucher);
    WB_ASSIGN(out.signature,
              m_with.session.signFields(domain, fields, "Pay for energy in channel " + std::to_string(channel)));
    WB_TRY(m_with.store.keep(out));
    return out;
}

core::Result<void> Keeper::take(const SignedVoucher& offered, core::Energy fedIn) {
    WB_ASSIGN(const auto* found, find(offered.voucher.channel));
    WB_ASSIGN(const auto kept, m_with.store.newest(found->id));
    WB_TRY(acceptVoucher(m_calls, *found, voucherIn(kept), offered, fedIn));
    return m_with.store.keep(offered);
}

} // namespace wattbourse::chain::channel
