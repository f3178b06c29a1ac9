// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_view.h"
#include "core/api/chain.h"
#include "core/api/txn.h"

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

/// Why an account may not do something, as a sentence; empty where it may. By the roles that the registry proves.
struct OfficeRights {
    /// Register accounts and meters.
    QString admit;
    /// Give or take a power over others.
    QString givePower;
    /// Issue, redeem, freeze, release.
    QString money;
    /// Open, change, pause and resume markets.
    QString markets;
    /// Propose and vote for who seals.
    QString vote;
    /// State that a meter is sealed again.
    QString seal;
    /// Move a meter to another branch.
    QString move;
    /// What anybody may do, such as close what is overdue.
    QString any;
};
/// `roles` absent: what the account may do is not known yet. `blocked`: why nothing at all can be signed now.
OfficeRights officeRights(std::optional<std::uint32_t> roles, bool seals, const QString& blocked);

/// Roles that are powers over others.
inline constexpr auto kPowers = static_cast<std::uint32_t>(core::Role::Operator) |
                                static_cast<std::uint32_t>(core::Role::Registrar) |
                                static_cast<std::uint32_t>(core::Role::MarketAdmin);
/// What giving an account other roles means, as it is signed.
QString rolesSentence(const core::Address& account, const QString& name, std::uint32_t before, std::uint32_t after);

/// What registering a meter means, as it is signed.
QString meterSentence(const core::Hash32& id, const core::Address& owner, const core::Address& reporter,
                      const core::Hash32& certificate, std::uint32_t branch);

/// One holder of credits. A contract has no address here and its name in words.
struct CreditLine {
    QString name;
    std::optional<core::Address> account;
    core::Credit balance;
    /// Frozen by an order.
    bool frozen{};
    /// How much of it the holder lets the operator redeem.
    core::Credit redeemable;
};
/// Every credit by who holds it, proven at one block.
struct CreditBook {
    core::CreditSupply supply;
    std::vector<CreditLine> accounts;
    std::vector<CreditLine> contracts;
    Figure proof;
};

struct MarketPast {
    core::MarketId market;
    /// Oldest first; the last one is the row of now.
    std::vector<core::MarketRow> rows;
    Figure proof;
};

/// A whole set of validators that was proposed, and how far it is.
struct SetProposal {
    core::Hash32 id;
    std::vector<core::Address> validators;
    std::uint32_t votes{};
    bool votedBySelf{};
    core::UnixTime expiresAt;
};
struct SealersView {
    /// In the order of the schedule.
    std::vector<core::Address> inForce;
    std::uint64_t since{};
    /// Decided on, waiting for its announcement or its finality.
    std::vector<core::Address> pending;
    std::optional<std::uint64_t> announcedIn;
    std::vector<SetProposal> proposals;
    /// Accounts with the role of an authority that do not seal.
    std::vector<core::Address> candidates;
    /// Sets that were in force before, newest first, with their first blocks.
    std::vector<std::pair<std::uint64_t, std::vector<core::Address>>> former;
    Figure proof;
};

struct Dispute {
    enum class Kind { BrokenSeal, SilentMeter, DataSale, Frozen };
    Kind kind{};
    core::Address who;
    /// What it is about, in words.
    QString what;
    /// Who has to act, and what happens otherwise.
    QString next;
    std::optional<core::UnixTime> until;
    FigureState proof{FigureState::Unproven};
    /// Of a broken seal.
    core::Hash32 meter{};
    /// Of a sale: its number; to whom its price goes when its time is over, in words. Empty while it is not.
    std::uint64_t sale{};
    QString verdict{};
};

/// Something that this desk sent and that is watched until it is final.
struct SentDeed {
    QString purpose;
    core::TxnRecord::State state{};
    std::optional<std::uint64_t> block;
    /// Why it came to nothing, where a node said so.
    QString reason{};
    /// It issues or redeems credits.
    bool credits{};
    /// The purpose as it was signed.
    QString whole{};
};

/// Somebody who asks to be admitted, and how far it is.
struct Applicant {
    enum class State { Waiting, AccountKnown, Admitted, Differs };
    core::Address account;
    QString name;
    std::uint32_t roles{};
    std::optional<core::Hash32> meter;
    core::Address reporter;
    core::Hash32 certificate;
    /// Where the meter hangs in the grid; 0: not stated.
    std::uint32_t branch{};
    State state{State::Waiting};
    /// What of it the registry knows otherwise.
    QString note;
    /// What came of checking the certificate, in words; empty without one.
    QString check{};
    bool certificateHolds{};
    /// The roles that the registry has, where they differ from those applied for.
    std::optional<std::uint32_t> registeredRoles{};
};

/// All that the operator's page shows. What is absent is not known yet; the figures that prove a part of it carry no
/// text of their own.
struct OperatorView {
    core::UnixTime now;
    /// Why what is shown may not be of now, as a sentence; empty when it is.
    QString trouble;
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
    /// The account that signs here, and what its roles let it do.
    core::Address self;
    OfficeRights rights;
    std::optional<CreditBook> credits;
    std::vector<MarketPast> history;
    std::optional<SealersView> sealers;
    /// Absent until the pieces that they come from are known.
    std::optional<std::vector<Dispute>> disputes;
    std::vector<Applicant> applicants;
    std::vector<SentDeed> sent;
    /// Of the readings.
    std::uint32_t slotSeconds{};
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
    /// Where it hangs in the grid; 0: not stated.
    std::uint32_t branch{};
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
