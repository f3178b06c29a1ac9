// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/prover.h"

#include "core/base/hex.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

Result<void> holds(const AccountClaim& claim, const AccountJudgement& judged, const core::Address& asked) {
    if (claim.address != asked)
        return fail(ErrorCode::NotVerified, "proof of another account than " + core::toHex0x(asked));
    if (judged.verdict == ProofVerdict::Invalid)
        return fail(ErrorCode::NotVerified, "account " + core::toHex0x(asked) + ": " + judged.reason);
    return {};
}

Result<StorageWords> wordsOf(const StorageQuery& query, const AccountJudgement& judged) {
    if (judged.storage.size() != query.keys.size())
        return fail(ErrorCode::NotVerified, "proof of other storage keys than were asked for");
    StorageWords words;
    words.reserve(query.keys.size());
    for (std::size_t i = 0; i < query.keys.size(); ++i) {
        const auto& slot = judged.storage[i];
        if (slot.key != query.keys[i])
            return fail(ErrorCode::NotVerified, "proof of other storage keys than were asked for");
        if (slot.verdict == ProofVerdict::Invalid)
            return fail(ErrorCode::NotVerified, "storage " + core::toHex0x(slot.key) + ": " + slot.reason);
        words.push_back(slot.value.toWord());
    }
    return words;
}

} // namespace

Result<core::Proven<std::vector<StorageWords>>> Prover::storage(const std::vector<StorageQuery>& queries,
                                                                const std::vector<AccountClaim>& claims) const {
    if (claims.size() != queries.size())
        return fail(ErrorCode::NotVerified, "not one answer for each query");
    core::ProofEvidence evidence = m_block.evidence();
    std::vector<StorageWords> out;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const AccountJudgement judged = judge(m_block.header().stateRoot, claims[i]);
        WB_TRY(holds(claims[i], judged, queries[i].contract));
        if (judged.verdict == ProofVerdict::Absent)
            return fail(ErrorCode::NotFound, "no contract at " + core::toHex0x(queries[i].contract));
        WB_ASSIGN(StorageWords words, wordsOf(queries[i], judged));
        // The inspector shows one account; of several it is the first.
        if (i == 0) {
            evidence.account = queries[i].contract;
            evidence.accountNodes = claims[i].accountProof;
            for (std::size_t k = 0; k < words.size(); ++k)
                evidence.storage.push_back({queries[i].keys[k], words[k], claims[i].storage[k].proof});
        }
        out.push_back(std::move(words));
    }
    return proven(std::move(out), std::move(evidence));
}

Result<core::Proven<std::uint64_t>> Prover::nonce(const core::Address& account, const AccountClaim& claim) const {
    const AccountJudgement judged = judge(m_block.header().stateRoot, claim);
    WB_TRY(holds(claim, judged, account));
    core::ProofEvidence evidence = m_block.evidence();
    evidence.account = account;
    evidence.accountNodes = claim.accountProof;
    return proven(judged.account.nonce, std::move(evidence));
}

Result<core::Proven<core::TxnOutcome>> Prover::outcome(const core::Hash32& hash,
                                                       const std::vector<core::Bytes>& transactions,
                                                       const std::vector<Receipt>& receipts) const {
    if (orderedTrieRoot(transactions) != m_block.header().transactionsRoot)
        return fail(ErrorCode::NotVerified, "transactions do not hash to the header's transactions root");
    WB_TRY(proveReceipts(m_block.header(), receipts));
    if (receipts.size() != transactions.size())
        return fail(ErrorCode::NotVerified, "not one receipt for each transaction");
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        if (core::keccak256(transactions[i]) != hash)
            continue;
        if (!receipts[i].succeeded)
            return fail(ErrorCode::OutOfRange, "receipts of this block have no status");
        core::TxnOutcome out;
        out.hash = hash;
        out.succeeded = *receipts[i].succeeded;
        out.gasUsed = receipts[i].cumulativeGas - (i == 0 ? 0 : receipts[i - 1].cumulativeGas);
        out.logs = receipts[i].logs;
        return proven(std::move(out), m_block.evidence());
    }
    return fail(ErrorCode::NotFound, "the transaction is not in block " + std::to_string(m_block.header().number));
}

} // namespace wattbourse::chain
