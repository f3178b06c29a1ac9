// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"
#include "app/models/status_view.h"
#include "core/api/market.h"
#include "core/api/txn.h"

#include <QString>
#include <optional>
#include <vector>

namespace wattbourse::app {

struct WalletAccountRow {
    QString name;
    core::Address address;
    /// In cr, without the unit; state None and empty text when not read yet.
    Figure balance;
    bool operator==(const WalletAccountRow&) const = default;
};

struct WalletTxnRow {
    core::TxnRecord record;
    std::optional<core::UnixTime> time;
    Figure proof;
    /// Of a refused one: why, as a sentence; by the word of one node. Empty when it is not known.
    QString reason{};
    /// What it does, in the reader's language; the record has it in English.
    QString deed{};
};

/// The agent's own key and what binds it, as they stand on the chain.
struct SessionView {
    core::Preferences limits;
    Figure proof;
    std::optional<core::Credit> spentToday;
};

struct WalletView {
    core::UnixTime now;
    WalletState state{WalletState::None};
    std::optional<core::UnixTime> locksAt;
    std::vector<WalletAccountRow> accounts;
    /// Newest first.
    std::vector<WalletTxnRow> history;
    std::optional<SessionView> session;
    /// Work under way ("The passphrase is being checked."); empty when none.
    QString busy;
    /// Why the last try failed, one sentence.
    QString problem;
};

} // namespace wattbourse::app
