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

Result<StorageWords> provenWords(const StorageQuery& query, const AccountClaim& claim, const AccountJudgement& judged) {
    WB_TRY(holds(claim, judged, query.contract));
    if (judged.verdict == ProofVerdict::Absent)
        return fail(ErrorCode::NotFound, "no contract at " + core::toHex0x(query.contract));
    return wordsOf(query, judged);
}

Result<core::Proven<std::vector<StorageWords>>> Prover::storage(const std::vector<StorageQuery>& queries,
                                                                const std::vector<AccountClaim>& claims) const {
    if (claims.size() != queries.size())
        return fail(ErrorCode::NotVerified, "not one answer for each query");
    core::ProofEvidence evidence = m_block.evidence();
    std::vector<StorageWords> out;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const AccountJudgement judged = judge(m_block.header().stateRoot, claims[i]);
        WB_ASSIGN(StorageWords words, provenWords(queries[i], claims[i], judged));
        core::AccountEvidence one{queries[i].contract, claims[i].accountProof, {}};
        for (std::size_t k = 0; k < words.size(); ++k)
            one.storage.push_back({queries[i].keys[k], words[k], claims[i].storage[k].proof});
        if (i == 0) {
            evidence.account = one.account;
            evidence.accountNodes = std::move(one.nodes);
            evidence.storage = std::move(one.storage);
        } else {
            evidence.more.push_back(std::move(one));
        }
        out.push_back(std::move(words));
    }
    return proven(std::move(out), std::move(evidence));
}

Result<core::Proven<std::uint64_t>> Prover::nonce(const core::Address& address, const AccountClaim& claim) const {
    WB_ASSIGN(const auto proven, account(address, claim));
    return proven.map([](const std::optional<Account>& found) { return found ? found->nonce : std::uint64_t{0}; });
}

Result<core::Proven<std::optional<Account>>> Prover::account(const core::Address& account,
                                                             const AccountClaim& claim) const {
    const AccountJudgement judged = judge(m_block.header().stateRoot, claim);
    WB_TRY(holds(claim, judged, account));
    core::ProofEvidence evidence = m_block.evidence();
    evidence.account = account;
    evidence.accountNodes = claim.accountProof;
    std::optional<Account> out;
    if (judged.verdict != ProofVerdict::Absent)
        out = judged.account;
    return proven(std::move(out), std::move(evidence));
}

Result<core::Proven<core::Bytes>> Prover::code(const core::Address& address, const AccountClaim& claim,
                                               core::Bytes code) const {
    WB_ASSIGN(const auto found, account(address, claim));
    if (!found.value())
        return fail(ErrorCode::NotFound, "no account at " + core::toHex0x(address));
    WB_TRY(proveCode(*found.value(), code));
    return found.map([&code](const std::optional<Account>&) { return std::move(code); });
}

Result<core::Proven<std::vector<FoundLog>>>
Prover::logs(const LogFilter& filter, std::span<const BlockHeader> headers,
             const std::map<std::uint64_t, std::vector<Receipt>>& receipts) const {
    if (headers.empty() || !(headers.back() == m_block.header()))
        return fail(ErrorCode::NotVerified, "the headers do not end with the verified block");
    WB_ASSIGN(std::vector<FoundLog> found, proveLogs(filter, headers, receipts));
    return proven(std::move(found), m_block.evidence());
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
        core::ProofEvidence evidence = m_block.evidence();
        core::InclusionEvidence& inclusion = evidence.inclusion.emplace();
        inclusion.transactionsRoot = m_block.header().transactionsRoot;
        inclusion.receiptsRoot = m_block.header().receiptsRoot;
        inclusion.index = i;
        inclusion.transactions = transactions;
        for (const Receipt& receipt : receipts)
            inclusion.receipts.push_back(encodeReceipt(receipt));
        return proven(std::move(out), std::move(evidence));
    }
    return fail(ErrorCode::NotFound, "the transaction is not in block " + std::to_string(m_block.header().number));
}

} // namespace wattbourse::chain
