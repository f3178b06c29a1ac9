// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/light/verified_block.h"
#include "chain/market/state_reader.h"
#include "chain/proof/eth_proof.h"
#include "chain/proof/logs.h"
#include "chain/proof/receipt.h"
#include "core/api/txn.h"

namespace wattbourse::chain {

/// The words of a query from a judged answer. NotVerified: the answer is false or another one; NotFound: there is no
/// such account.
core::Result<StorageWords> provenWords(const StorageQuery& query, const AccountClaim& claim,
                                       const AccountJudgement& judged);

/// The only maker of Proven<T>: takes a block that the header tree verified and what a node claims of it, and answers
/// what the proofs hold. No input or output. NotVerified: the claim is false or not proven, and the node that made it
/// is to blame.
class Prover {
public:
    /// `servedBy` is the node's name for the evidence.
    Prover(VerifiedBlock block, std::string servedBy) : m_block(std::move(block)), m_servedBy(std::move(servedBy)) {}

    /// The words of each query; `claims` has one answer for each query in the same order. NotFound when a contract is
    /// proven not to be there.
    [[nodiscard]] core::Result<core::Proven<std::vector<StorageWords>>>
    storage(const std::vector<StorageQuery>& queries, const std::vector<AccountClaim>& claims) const;

    /// Zero for an account that is proven not to be there.
    [[nodiscard]] core::Result<core::Proven<std::uint64_t>> nonce(const core::Address& account,
                                                                  const AccountClaim& claim) const;

    /// The whole account; none where it is proven not to be there.
    [[nodiscard]] core::Result<core::Proven<std::optional<Account>>> account(const core::Address& account,
                                                                             const AccountClaim& claim) const;
    /// The code of an account. NotFound where there is no account.
    [[nodiscard]] core::Result<core::Proven<core::Bytes>> code(const core::Address& account, const AccountClaim& claim,
                                                               core::Bytes code) const;
    /// All wanted logs of verified headers that end with this prover's block; see proveLogs.
    [[nodiscard]] core::Result<core::Proven<std::vector<FoundLog>>>
    logs(const LogFilter& filter, std::span<const BlockHeader> headers,
         const std::map<std::uint64_t, std::vector<Receipt>>& receipts) const;

    /// How the transaction with this hash ended: from all encodings and all receipts of the block. NotFound when it is
    /// not in the block.
    [[nodiscard]] core::Result<core::Proven<core::TxnOutcome>> outcome(const core::Hash32& hash,
                                                                       const std::vector<core::Bytes>& transactions,
                                                                       const std::vector<Receipt>& receipts) const;

    [[nodiscard]] const VerifiedBlock& block() const { return m_block; }

private:
    template <class T>
    core::Proven<T> proven(T value, core::ProofEvidence evidence) const {
        evidence.servedBy = m_servedBy;
        return core::Proven<T>(std::move(value), m_block.ref(), m_block.finality(),
                               std::make_shared<const core::ProofEvidence>(std::move(evidence)));
    }

    VerifiedBlock m_block;
    std::string m_servedBy;
};

} // namespace wattbourse::chain
