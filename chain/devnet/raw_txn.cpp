// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/raw_txn.h"

#include "chain/encode/rlp.h"
#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1.h"

namespace wattbourse::chain::devnet {
namespace {

using core::ErrorCode;
using core::fail;

constexpr std::size_t kMaxBytes = 128U << 10U;

/// Where each type keeps its fields.
struct Form {
    std::size_t items;
    std::size_t nonce;
    std::size_t gasLimit;
    std::size_t to;
};
constexpr Form kLegacy{9, 0, 2, 3};
constexpr Form kAccessList{11, 1, 3, 4};
constexpr Form kDynamicFee{12, 1, 4, 5};

/// Costs before execution: 21,000 and the data (EIP-2028), 32,000 more for a creation.
std::uint64_t intrinsicGas(core::ByteView data, bool creates) {
    std::uint64_t gas = creates ? 53'000 : 21'000;
    for (const auto byte : data)
        gas += byte == 0 ? 4 : 16;
    return gas;
}

core::Result<void> putScalar(const RlpItem& item, std::uint8_t* out) {
    WB_ASSIGN(const auto number, rlpUint256(item));
    const auto word = number.toWord();
    std::copy(word.bytes.begin(), word.bytes.end(), out);
    return {};
}

/// Recovery id of a legacy transaction: v = 35 + 2 * chainId + id (EIP-155).
core::Result<std::uint64_t> legacyRecoveryId(const RlpItem& item, std::uint64_t chainId) {
    WB_ASSIGN(const auto v, rlpUint64(item));
    if (v == 27 || v == 28)
        return fail(ErrorCode::Refused, "only replay-protected (EIP-155) transactions are taken");
    if (v < 35 || (v - 35) / 2 != chainId)
        return fail(ErrorCode::Refused, "invalid chain id");
    return (v - 35) % 2;
}

} // namespace

core::Result<RawTxn> decodeRawTxn(core::ByteView raw, std::uint64_t chainId) {
    if (raw.empty() || raw.size() > kMaxBytes)
        return fail(ErrorCode::Malformed, "a transaction is 1 byte to 128 KiB");
    const bool legacy = raw[0] >= 0xc0;
    if (!legacy && raw[0] != 1 && raw[0] != 2)
        return fail(ErrorCode::Malformed, "transaction type not supported");
    const Form form = legacy ? kLegacy : raw[0] == 1 ? kAccessList : kDynamicFee;
    const auto body = legacy ? raw : raw.subspan(1);
    WB_TRY(checkRlp(body, 4));
    WB_ASSIGN(const auto list, decodeRlp(body));
    std::array<RlpItem, 12> items;
    WB_ASSIGN(const auto count, splitRlpList(list, items));
    if (count != form.items)
        return fail(ErrorCode::Malformed, "transaction with " + std::to_string(count) + " fields");

    RawTxn out{core::toBytes(raw), core::keccak256(raw), {}, 0, 0};
    WB_ASSIGN(out.nonce, rlpUint64(items[form.nonce]));
    WB_ASSIGN(out.gasLimit, rlpUint64(items[form.gasLimit]));
    const auto& to = items[form.to];
    const auto& data = items[form.to + 2];
    if (to.isList || data.isList || (!to.payload.empty() && to.payload.size() != core::Address::kSize))
        return fail(ErrorCode::Malformed, "transaction to what is no address");
    if (out.gasLimit < intrinsicGas(data.payload, to.payload.empty()))
        return fail(ErrorCode::Refused, "intrinsic gas too low");

    std::uint64_t recoveryId = 0;
    core::Bytes signedFields;
    if (legacy) {
        WB_ASSIGN(recoveryId, legacyRecoveryId(items[6], chainId));
        for (std::size_t i = 0; i < 6; ++i)
            core::append(signedFields, items[i].encoded);
        appendRlpInteger(signedFields, chainId);
        appendRlpInteger(signedFields, std::uint64_t{0});
        appendRlpInteger(signedFields, std::uint64_t{0});
    } else {
        WB_ASSIGN(const auto chain, rlpUint64(items[0]));
        if (chain != chainId)
            return fail(ErrorCode::Refused, "invalid chain id");
        WB_ASSIGN(recoveryId, rlpUint64(items[count - 3]));
        for (std::size_t i = 0; i < count - 3; ++i)
            core::append(signedFields, items[i].encoded);
    }
    if (recoveryId > 1)
        return fail(ErrorCode::Malformed, "transaction with a wrong recovery id");

    core::Bytes message;
    if (!legacy)
        message.push_back(raw[0]);
    appendRlpList(message, signedFields);
    core::RecoverableSignature signature;
    WB_TRY(putScalar(items[count - 2], signature.bytes.data()));
    WB_TRY(putScalar(items[count - 1], signature.bytes.data() + 32));
    signature.bytes[64] = static_cast<std::uint8_t>(recoveryId);
    if (!core::hasLowS(signature))
        return fail(ErrorCode::Refused, "signature with high s");
    WB_ASSIGN(out.from, core::recoverAddress(core::keccak256(message), signature));
    return out;
}

} // namespace wattbourse::chain::devnet
