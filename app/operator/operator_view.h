// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_view.h"
#include "core/api/chain.h"

#include <QString>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// One slot of the operator's list: where it stands, and its price once it cleared.
struct OperatorSlot {
    core::MarketId market;
    core::SlotIndex slot;
    SlotPhase phase{SlotPhase::NotOpen};
    std::optional<core::Price> price;
    std::optional<core::Energy> volume;
    FigureState proof{FigureState::Unproven};
};

/// All that the operator's page shows. What is absent is not known yet; the figures that prove a part of it carry no
/// text of their own.
struct OperatorView {
    core::UnixTime now;
    std::optional<std::vector<core::AccountRecord>> accounts;
    Figure accountsProof;
    std::optional<std::vector<core::MeterRecord>> meters;
    Figure metersProof;
    std::optional<core::CreditSupply> supply;
    Figure supplyProof;
    std::vector<MarketChoice> markets;
    Figure marketsProof;
    std::vector<OperatorSlot> slots;
    /// The book that is drawn: that of the chosen slot.
    core::MarketId market;
    core::SlotIndex slot;
    std::optional<core::SlotBook> book;
    Figure bookProof;
    std::vector<core::AuthorityStatus> authorities;
    std::uint32_t stepSeconds{};
    /// Why nothing can be signed now, as a sentence; empty when it can.
    QString blocked;
};

/// Minted = burned + total: what was issued is all accounted for. None when the supply is not known.
std::optional<bool> creditsConserved(const std::optional<core::CreditSupply>& supply);

/// What the operator asks for, after it was confirmed.
struct AccountRequest {
    core::Address account;
    std::string name;
    std::uint32_t roles{};
    bool operator==(const AccountRequest&) const = default;
};
struct MeterRequest {
    core::Hash32 id;
    core::Address owner;
    core::Address reporter;
    /// Hash of the calibration certificate; zero when there is none.
    core::Hash32 certificate;
    bool operator==(const MeterRequest&) const = default;
};
struct CreditRequest {
    core::Address account;
    /// Positive.
    core::Credit amount;
    /// Of the payment at the bank, 1 to 64 bytes: the same one is issued or redeemed once.
    std::string reference;
    bool operator==(const CreditRequest&) const = default;
};

} // namespace wattbourse::app
