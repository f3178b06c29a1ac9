// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/dispatch.h"

namespace wattbourse::chain::dispatch {

/// What a member is asked.
struct OpenAsk {
    core::Address aggregator;
    std::uint64_t number{};
    Dispatch dispatch;
    Seat seat;
};

/// A member's side of dispatches: what its aggregator asks it, and its answers, each signed and sent once. Only the
/// aggregators that it named for its own meters are listened to. One thread.
class Responder {
public:
    struct Parts {
        StateReader& reader;
        core::Outbox& outbox;
    };

    /// `parts` outlive it.
    Responder(std::uint64_t chainId, const core::Address& contract, const core::Address& member, Parts parts)
        : m_calls(chainId, contract), m_member(member), m_parts(parts) {}

    /// The newest `kLooksBack` dispatches of each aggregator in which the member has a seat, the newest first; proven
    /// at a final block. Answered ones are among them.
    core::Result<std::vector<OpenAsk>> asks(const std::vector<core::Address>& aggregators);
    /// `quantity` in each slot, nothing for no; by the owner's key or the session key. The first answer stands: its
    /// record is what is answered when another was given before. OutOfRange for more than was asked.
    core::Result<core::TxnRecord> answer(const OpenAsk& ask, core::Energy quantity, core::Signer& signer);

    static constexpr std::uint64_t kLooksBack = 8;

private:
    Calls m_calls;
    core::Address m_member;
    Parts m_parts;
};

} // namespace wattbourse::chain::dispatch
