// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/proof/eth_proof.h"

#include "chain/consensus/block_header.h"
#include "chain/encode/json.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxSlots = 4096;

template <class T, class Reader>
Result<void> readClaim(std::optional<T>& into, const json::object& object, std::string_view key, Reader reader) {
    if (jsonOptional(object, key) == nullptr)
        return {};
    WB_ASSIGN(into, jsonRead(object, key, reader));
    return {};
}

Result<std::vector<core::Bytes>> proofNodes(const json::value& value) {
    return jsonBytesList(value, kMaxProofNodes);
}

Result<AccountClaim::Slot> slotFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "storageProof"));
    AccountClaim::Slot out;
    // Nodes write a key as a quantity or as the whole word.
    WB_ASSIGN(const Uint256 key, jsonRead(*object, "key", jsonUint256));
    out.key = key.toWord();
    WB_TRY(readClaim(out.value, *object, "value", jsonUint256));
    WB_ASSIGN(out.proof, jsonRead(*object, "proof", proofNodes));
    return out;
}

// Older nodes claim zero hashes for an account that is not there, newer ones the hashes of nothing.
bool claimsNothing(const AccountClaim& claim) {
    const auto zero = [](const std::optional<Uint256>& number) { return !number || number->isZero(); };
    return zero(claim.nonce) && zero(claim.balance) &&
           (!claim.storageHash || claim.storageHash->isZero() || *claim.storageHash == kEmptyTrieRoot) &&
           (!claim.codeHash || claim.codeHash->isZero() || *claim.codeHash == kEmptyCodeHash);
}

const char* contradiction(const AccountClaim& claim, const Account& account) {
    if (claim.nonce && *claim.nonce != Uint256(account.nonce))
        return "the claimed nonce is not the proven one";
    if (claim.balance && *claim.balance != account.balance)
        return "the claimed balance is not the proven one";
    if (claim.storageHash && *claim.storageHash != account.storageRoot)
        return "the claimed storage hash is not the proven one";
    if (claim.codeHash && *claim.codeHash != account.codeHash)
        return "the claimed code hash is not the proven one";
    return nullptr;
}

void judgeSlot(const AccountClaim::Slot& claim, const Result<Uint256>& value, AccountJudgement::Slot& out) {
    out.key = claim.key;
    if (!value) {
        out.reason = value.error().detail;
    } else if (claim.value && *claim.value != *value) {
        out.reason = "the claimed value is not the proven one";
    } else {
        out.value = *value;
        out.verdict = value->isZero() ? ProofVerdict::Absent : ProofVerdict::Ok;
    }
}

} // namespace

const char* verdictText(ProofVerdict verdict) {
    switch (verdict) {
    case ProofVerdict::Ok:
        return "ok";
    case ProofVerdict::Absent:
        return "absent";
    case ProofVerdict::Invalid:
        break;
    }
    return "invalid";
}

Result<AccountClaim> accountClaimFromJson(const json::object& answer) {
    AccountClaim out;
    WB_ASSIGN(out.address, jsonRead(answer, "address", jsonFixed<core::Address>));
    WB_ASSIGN(out.accountProof, jsonRead(answer, "accountProof", proofNodes));
    WB_TRY(readClaim(out.nonce, answer, "nonce", jsonUint256));
    WB_TRY(readClaim(out.balance, answer, "balance", jsonUint256));
    WB_TRY(readClaim(out.storageHash, answer, "storageHash", jsonFixed<core::Hash32>));
    WB_TRY(readClaim(out.codeHash, answer, "codeHash", jsonFixed<core::Hash32>));
    if (const auto* storage = jsonOptional(answer, "storageProof")) {
        WB_ASSIGN(const json::array* list, jsonArray(*storage, "storageProof"));
        if (list->size() > kMaxSlots)
            return fail(ErrorCode::OutOfRange, "storageProof: too many");
        for (const auto& item : *list) {
            WB_ASSIGN(AccountClaim::Slot slot, slotFromJson(item));
            out.storage.push_back(std::move(slot));
        }
    }
    return out;
}

AccountJudgement judge(const core::Hash32& stateRoot, const AccountClaim& claim) {
    AccountJudgement out;
    const auto proven = proveAccount(stateRoot, claim.address, claim.accountProof);
    if (!proven) {
        out.reason = proven.error().detail;
        for (const auto& slot : claim.storage)
            out.storage.push_back({slot.key, ProofVerdict::Invalid, {}, "its account is not proven"});
        return out;
    }
    if (*proven) {
        out.account = **proven;
        if (const char* why = contradiction(claim, out.account))
            out.reason = why;
        else
            out.verdict = ProofVerdict::Ok;
    } else {
        out.account.storageRoot = kEmptyTrieRoot;
        out.account.codeHash = kEmptyCodeHash;
        if (claimsNothing(claim))
            out.verdict = ProofVerdict::Absent;
        else
            out.reason = "something is claimed of an account that is proven not to be there";
    }
    std::vector<SlotProof> slots;
    slots.reserve(claim.storage.size());
    for (const auto& slot : claim.storage)
        slots.push_back({slot.key, slot.proof});
    const auto values = proveSlots(out.account.storageRoot, slots);
    out.storage.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        judgeSlot(claim.storage[i], values[i], out.storage[i]);
    return out;
}

} // namespace wattbourse::chain
