// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devnet/neighbour_home.h"
#include "chain/devnet/key_signer.h"
#include "chain/market/deployment.h"
#include "chain/market/state_reader.h"
#include "core/api/market.h"
#include "core/api/txn.h"

#include <functional>
#include <set>

namespace wattbourse::app {

/// A household of the street, as what neighbours do together sees it.
struct StreetMember {
    std::string name;
    core::Address account;
    core::Hash32 meter;
    chain::devnet::KeySigner owner;
    chain::devnet::KeySigner& session;
    NeighbourHome& home;
};

/// What the street's common business needs. One thread.
struct Street {
    chain::Deployment deployment;
    chain::StateReader& reader;
    core::Market& market;
    core::Outbox& outbox;
    core::SlotCalendar calendar;
    std::vector<StreetMember> members;
    /// The grid company, with its key.
    core::Address grid;
    chain::devnet::KeySigner gridKey;
    std::function<void(const std::string&)> log;
    /// Intents of which it was said already that they wait.
    std::set<std::string> refusalsTold{};

    /// Once for `intent`, in three attempts, each of which came to nothing before the next. True when a final block has
    /// it. What a node would see refused waits for the next block.
    bool send(const std::string& intent, core::Signer& signer, const core::TxnRequest& request);
    /// Its slot is over and its reading is on the chain.
    [[nodiscard]] bool isMeasured(const StreetMember& member, core::SlotIndex slot) const;
};

} // namespace wattbourse::app
