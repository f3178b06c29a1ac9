// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/proven.h"
#include "core/api/signer.h"
#include "core/market/order.h"
#include "core/time/slot.h"
#include "core/units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace wattbourse::core {

/// Roles of an account: a bit mask, the same bits as in the registry contract.
enum class Role : std::uint32_t {
    Prosumer = 1U << 0U,
    Generator = 1U << 1U,
    Aggregator = 1U << 2U,
    Dso = 1U << 3U,
    Tso = 1U << 4U,
    Brp = 1U << 5U,
    Operator = 1U << 6U,
    Technician = 1U << 7U,
    DataBuyer = 1U << 8U,
    Authority = 1U << 9U,
    /// Registers accounts and meters.
    Registrar = 1U << 10U,
    /// Opens, changes and pauses markets.
    MarketAdmin = 1U << 11U,
};

/// A market: a row of parameters of the one market contract (domain.md, Markets).
struct MarketRow {
    MarketId id;
    Commodity commodity{Commodity::Energy};
    Matching matching{Matching::UniformAuction};
    Visibility visibility{Visibility::Open};
    std::uint32_t buyerRoles{};
    std::uint32_t sellerRoles{};
    std::uint32_t slotSeconds{};
    /// Seconds before the slot's start.
    std::uint32_t gateOpens{};
    std::uint32_t gateCloses{};
    std::uint32_t revealSeconds{};
    Price lowestPrice;
    Price tick;
    std::uint16_t ticks{};
    Energy minQuantity;
    Energy maxQuantity;
    std::uint16_t tolerancePermille{};
    std::uint16_t penaltyPermille{};
    /// What an account that took more than it bought pays, and one that took less gets.
    Price imbalanceUp;
    Price imbalanceDown;
    /// Escrowed by a seller, per kWh.
    Price sellerBond;
    /// The one account that may buy; zero when everybody in buyerRoles may.
    Address soleBuyer;
    /// Lies with each sealed order until it is revealed.
    Credit sealedDeposit;
    /// First slot that this row governs; earlier ones keep the row that they were opened with.
    SlotIndex fromSlot;
    /// Takes no orders; what is not cleared can be cancelled at any time.
    bool paused{};

    [[nodiscard]] Price priceAt(Tick t) const { return {lowestPrice.value + t.value * tick.value}; }
};

/// What an owner wrote to the chain, and what binds the agent.
struct Preferences {
    Price maxBuy;
    Price minSell;
    Price minFlexReward;
    Energy maxEnergyPerSlot;
    Credit maxCreditPerDay;
    std::uint32_t counterpartyRoles{};
    bool renewableOnly{};
    Address sessionKey;
    UnixTime sessionExpires;
    bool operator==(const Preferences&) const = default;
};

struct AccountRecord {
    Address address;
    std::uint32_t roles{};
    std::string name;
};

struct MeterRecord {
    Hash32 id;
    Address owner;
    /// Signs the slot reports.
    Address reporter;
    bool sealed{};
    std::uint32_t sealGeneration{};
    /// The first slot that lay wholly behind the present seal: older ones are refused. Of no use while it is broken.
    SlotIndex sealedFrom;
    std::optional<SlotIndex> lastSlot;
    /// The first slot that counts for the owner.
    SlotIndex firstSlot;
    /// Where it hangs in the grid; 0: nowhere stated.
    std::uint32_t branch{};
    /// Hash of the calibration certificate; zero: none.
    Hash32 certificate;
    /// Whom the owner lets anchor its reports and offer its flexibility, from which slot on, and what share of the
    /// proceeds that one may keep; zero: nobody.
    Address aggregator;
    SlotIndex aggregatorFrom;
    std::uint32_t keepPermille{};
};

enum class OrderStatus { Open, Cancelled, Claimed };

struct OrderRecord {
    OrderId id;
    MarketId market;
    SlotIndex slot;
    Side side{Side::Buy};
    Tick tick;
    /// In a continuous market: what is left of it.
    Energy quantity;
    Address account;
    OrderStatus status{OrderStatus::Open};
};

/// The book of one market and slot with its clearing, both curves by tick.
struct SlotBook {
    MarketId market;
    SlotIndex slot;
    /// Wh by tick; size is the row's number of ticks.
    std::vector<std::int64_t> demand;
    std::vector<std::int64_t> supply;
    bool cleared{};
    /// Valid when cleared.
    Clearing clearing;
};

/// Contracted, metered and settled energy of one account in one slot. Import and buying positive.
struct SlotPosition {
    Energy contracted;
    std::optional<Energy> metered;
    bool settled{};
    /// Net credits of trade (negative: paid), known once claimed, and of imbalance, known once settled.
    Credit tradeCredit;
    Credit imbalanceCredit;
};

/// One slot's reading as it is reported to the chain (EIP-712, signed by the meter's reporter key).
struct SlotReport {
    Hash32 meter;
    SlotIndex slot;
    /// Both not negative.
    Energy imported;
    Energy exported;
    /// Merkle root of the raw readings (domain.md, Meters and readings).
    Hash32 root;
    /// Bit 0: estimated, bit 1: gaps, bit 2: current only (indicative).
    std::uint32_t flags{};
};

struct CreditSupply {
    Credit minted;
    Credit burned;
    Credit total;
};

/// Proven views and the calls of the contracts. Implemented by the chain. Blocking reads against the newest block that
/// is at least `Finality` as asked; any thread but the GUI's.
class Market {
public:
    virtual ~Market() = default;

    /// The newest row of each market.
    virtual Result<Proven<std::vector<MarketRow>>> rows(Finality atLeast) = 0;
    /// Every row that a market had, oldest first: each governs the slots from its fromSlot to the next one's. A pause
    /// holds for all slots, so `paused` is that of the newest in all of them. NotFound when there is no such market.
    virtual Result<Proven<std::vector<MarketRow>>> rowHistory(MarketId market, Finality atLeast) = 0;
    virtual Result<Proven<Preferences>> preferences(const Address& account, Finality atLeast) = 0;
    virtual Result<Proven<Credit>> credits(const Address& account, Finality atLeast) = 0;
    virtual Result<Proven<CreditSupply>> creditSupply(Finality atLeast) = 0;
    virtual Result<Proven<std::vector<AccountRecord>>> accounts(Finality atLeast) = 0;
    virtual Result<Proven<std::vector<MeterRecord>>> meters(Finality atLeast) = 0;
    virtual Result<Proven<SlotBook>> book(MarketId market, SlotIndex slot, Finality atLeast) = 0;
    virtual Result<Proven<std::vector<OrderRecord>>> orders(const std::vector<OrderId>& ids, Finality atLeast) = 0;
    /// Ids of the account's orders in a market and slot.
    virtual Result<Proven<std::vector<OrderId>>> orderIds(const Address& account, MarketId market, SlotIndex slot,
                                                          Finality atLeast) = 0;
    virtual Result<Proven<SlotPosition>> position(const Address& account, MarketId market, SlotIndex slot,
                                                  Finality atLeast) = 0;

    /// Transactions, ready for the outbox. They say in `purpose` what they do.
    virtual TxnRequest savePreferencesCall(const Preferences& preferences) const = 0;
    virtual TxnRequest placeCall(const Address& account, const std::vector<OrderIntent>& orders) const = 0;
    virtual TxnRequest cancelCall(const std::vector<OrderId>& ids) const = 0;
    virtual TxnRequest clearCall(MarketId market, SlotIndex slot) const = 0;
    virtual TxnRequest claimCall(const std::vector<OrderId>& ids) const = 0;
    virtual TxnRequest reportCall(const SlotReport& report, const RecoverableSignature& signature) const = 0;
    virtual TxnRequest settleCall(const Address& account, MarketId market, SlotIndex slot) const = 0;
    /// What the reporter signs for a slot report: EIP-712 domain separator and struct hash.
    virtual std::pair<Hash32, Hash32> reportDigest(const SlotReport& report) const = 0;
};

} // namespace wattbourse::core
