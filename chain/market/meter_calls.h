// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/typed_digest.h"
#include "core/api/market.h"
#include "core/api/signer.h"
#include "core/api/txn.h"
#include "core/energy/merkle.h"

#include <utility>
#include <vector>

namespace wattbourse::chain {

/// r and vs of EIP-2098.
std::pair<core::Hash32, core::Hash32> compactSignature(const core::RecoverableSignature& signature);

/// The leaf record of a report in an aggregator's tree (core::merkleLeaf): 88 bytes, big endian.
core::Bytes anchoredRecord(const core::SlotReport& report);

/// Calls of Meters beyond a single report and the operator's registration (Calls, OperatorCalls).
class MeterCalls {
public:
    MeterCalls(std::uint64_t chainId, const core::Address& meters) : m_chainId(chainId), m_meters(meters) {}

    struct SignedReport {
        core::SlotReport report;
        core::RecoverableSignature signature;
    };
    /// By anybody. What is stored already word for word is passed over.
    [[nodiscard]] core::TxnRequest reportMany(const std::vector<SignedReport>& reports) const;

    /// By the meter's owner; a zero address takes the consent back. `keepPermille` is at most 1000.
    [[nodiscard]] core::TxnRequest setAggregator(const core::Hash32& meter, const core::Address& aggregator,
                                                 std::uint32_t keepPermille) const;
    /// By the aggregator: the root of merkleRoot over the leaves of anchoredRecord. The slots and the count are for who
    /// reads the event.
    [[nodiscard]] core::TxnRequest anchor(const core::Hash32& root, core::SlotIndex first, core::SlotIndex last,
                                          std::uint32_t reports) const;
    /// By anybody: brings one report under an anchored root in.
    [[nodiscard]] core::TxnRequest prove(const core::SlotReport& report, const core::Address& aggregator,
                                         const core::MerkleProof& proof) const;

    /// By anybody, signed by the meter's reporter key: its cover was opened under this generation of the seal.
    [[nodiscard]] core::TxnRequest tamper(const core::Hash32& meter, const core::RecoverableSignature& signature) const;
    [[nodiscard]] TypedDigest tamperDigest(const core::Hash32& meter, std::uint32_t sealGeneration) const;
    /// By a technician, behind a broken seal: the hash of the new calibration certificate.
    [[nodiscard]] core::TxnRequest certify(const core::Hash32& meter, const core::Hash32& certificate) const;
    /// By the market operator.
    [[nodiscard]] core::TxnRequest moveToBranch(const core::Hash32& meter, std::uint32_t branch) const;

private:
    [[nodiscard]] core::TxnRequest call(core::Bytes data, std::uint64_t gas, std::string purpose) const;

    std::uint64_t m_chainId;
    core::Address m_meters;
};

} // namespace wattbourse::chain
