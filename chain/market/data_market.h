// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "core/api/signer.h"
#include "core/api/txn.h"
#include "core/energy/sealed_readings.h"
#include "core/units/units.h"

#include <functional>
#include <vector>

/// The contract DataMarket: raw readings for sale (chain/contracts/README.md, "Data market").
namespace wattbourse::chain::data_market {

/// The chain keeps so many bits of the root of a slot's readings (Reading.sol).
inline constexpr unsigned kRootBits = 184;

enum class State { Ordered, Delivered, Disputed, Revealed, Paid, Refunded };

struct Listing {
    std::uint64_t id{};
    core::Address owner;
    core::Hash32 meter;
    core::SlotIndex firstSlot;
    std::uint32_t slots{};
    /// Seconds between two readings.
    std::uint32_t granularity{};
    core::Hash32 terms;
    core::Credit price;
    core::UnixTime until;
    bool operator==(const Listing&) const = default;
};

struct Sale {
    std::uint64_t id{};
    std::uint64_t listing{};
    core::Address buyer;
    State state{State::Ordered};
    core::UnixTime deadline;
    core::Credit price;
    core::Hash32 contentRoot;
    core::Hash32 keyHash;
    /// The key is encrypted to it.
    core::PublicKey publicKey;
    bool operator==(const Sale&) const = default;
};

class Calls {
public:
    Calls(std::uint64_t chainId, const core::Address& contract) : m_chainId(chainId), m_contract(contract) {}

    /// By the meter's owner; `offer.id` and `offer.owner` are not sent.
    [[nodiscard]] core::TxnRequest list(const Listing& offer) const;
    [[nodiscard]] core::TxnRequest unlist(std::uint64_t listing) const;
    /// By the buyer, who has the ciphertexts and whose allowance covers the price.
    [[nodiscard]] core::TxnRequest order(std::uint64_t listing, const core::Hash32& contentRoot,
                                         const core::Hash32& keyHash, const core::PublicKey& publicKey) const;
    [[nodiscard]] core::TxnRequest deliver(std::uint64_t sale, core::ByteView encryptedKey) const;
    [[nodiscard]] core::TxnRequest release(std::uint64_t sale) const;
    [[nodiscard]] core::TxnRequest disputeKey(std::uint64_t sale) const;
    /// Makes the key public.
    [[nodiscard]] core::TxnRequest revealKey(std::uint64_t sale, const core::Hash32& key) const;
    /// Makes the key and the slot's ciphertext public: only for a slot that checkRecords() refuses.
    [[nodiscard]] core::TxnRequest refute(std::uint64_t sale, const core::Hash32& key, core::SlotIndex slot,
                                          core::ByteView ciphertext, const core::SealedProof& proof) const;
    [[nodiscard]] core::TxnRequest finish(std::uint64_t sale) const;
    [[nodiscard]] core::TxnRequest fetch(const core::Address& account) const;

    /// What ties an encrypted key to one sale of this contract on this chain: the context of its ECIES.
    [[nodiscard]] core::Bytes keyContext(std::uint64_t sale) const;

    [[nodiscard]] const core::Address& contract() const { return m_contract; }

private:
    [[nodiscard]] core::TxnRequest request(core::Bytes data, std::string purpose) const;

    std::uint64_t m_chainId;
    core::Address m_contract;
};

/// Keccak-256 of the key, as a sale agrees on it.
core::Hash32 keyHash(const core::Hash32& key);

/// What the owner checks before it delivers: the order is for the ciphertexts and the key that it handed over.
/// Refused otherwise.
core::Result<core::Bytes> encryptKey(const Calls& calls, const Sale& sale, const core::Hash32& contentRoot,
                                     const core::Hash32& key);
/// Opens what was encrypted to the sale's public key: the wallet's openEncrypted.
using Decrypt = std::function<core::Result<core::Bytes>(core::ByteView encrypted, core::ByteView context)>;
/// What the buyer does with a delivery. NotVerified: dispute the key. Locked as the wallet answers.
core::Result<core::Hash32> decryptKey(const Calls& calls, const Sale& sale, core::ByteView encryptedKey,
                                      const Decrypt& decrypt);

/// All listings, and all sales, each proven at one block. OutOfRange above 4,096. Blocking.
core::Result<core::Proven<std::vector<Listing>>> readListings(StateReader& reader, const core::Address& contract,
                                                              core::Finality atLeast);
core::Result<core::Proven<std::vector<Sale>>> readSales(StateReader& reader, const core::Address& contract,
                                                        core::Finality atLeast);

/// A key that was delivered in a transaction.
struct DeliveredKey {
    std::uint64_t sale{};
    core::Bytes encryptedKey;
};
core::Result<std::vector<DeliveredKey>> deliveredKeys(const core::TxnOutcome& outcome, const core::Address& contract);

} // namespace wattbourse::chain::data_market
