// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/tx/transaction.h"

#include "core/base/rlp_encode.h"
#include "core/crypto/keccak.h"

#include <limits>

namespace wattbourse::wallet {

using core::Bytes;
using core::ByteView;
namespace rlp = core::rlp;

namespace {

void appendUint256(Bytes& to, const Uint256& value) {
    rlp::appendBigEndian(to, bigEndian(value));
}

void appendAccessList(Bytes& to, const std::vector<AccessEntry>& list) {
    Bytes entries;
    for (const AccessEntry& entry : list) {
        Bytes keys;
        for (const core::Hash32& key : entry.storageKeys)
            rlp::appendString(keys, key.view());
        Bytes items;
        rlp::appendString(items, entry.address.view());
        rlp::appendList(items, keys);
        rlp::appendList(entries, items);
    }
    rlp::appendList(to, entries);
}

// The items before the signature.
Bytes unsignedItems(const Transaction& txn) {
    Bytes out;
    if (txn.type != Transaction::Type::Legacy)
        rlp::appendNumber(out, txn.chainId);
    rlp::appendNumber(out, txn.nonce);
    if (txn.type == Transaction::Type::DynamicFee) {
        appendUint256(out, txn.maxPriorityFeePerGas);
        appendUint256(out, txn.maxFeePerGas);
    } else {
        appendUint256(out, txn.gasPrice);
    }
    rlp::appendNumber(out, txn.gasLimit);
    rlp::appendString(out, txn.to ? txn.to->view() : ByteView());
    appendUint256(out, txn.value);
    rlp::appendString(out, txn.data);
    if (txn.type != Transaction::Type::Legacy)
        appendAccessList(out, txn.accessList);
    return out;
}

Bytes envelope(const Transaction& txn, ByteView items) {
    Bytes out;
    if (txn.type != Transaction::Type::Legacy)
        out.push_back(static_cast<std::uint8_t>(txn.type));
    rlp::appendList(out, items);
    return out;
}

} // namespace

std::array<std::uint8_t, 32> bigEndian(const Uint256& value) {
    std::array<std::uint8_t, 32> out{};
    Uint256 rest = value;
    for (std::size_t i = out.size(); i-- > 0; rest >>= 8)
        out[i] = static_cast<std::uint8_t>(rest & 0xffU);
    return out;
}

core::Hash32 signingHash(const Transaction& txn) {
    Bytes items = unsignedItems(txn);
    if (txn.type == Transaction::Type::Legacy && txn.chainId != 0) {
        rlp::appendNumber(items, txn.chainId);
        rlp::appendNumber(items, 0);
        rlp::appendNumber(items, 0);
    }
    return core::keccak256(envelope(txn, items));
}

core::Result<core::SignedTxn> signTransaction(const Transaction& txn, ByteView secretKey) {
    if (txn.chainId > (std::numeric_limits<std::uint64_t>::max() - 36) / 2)
        return core::fail(core::ErrorCode::OutOfRange, "transaction: the chain id is too large");
    WB_ASSIGN(const core::PublicKey publicKey, core::publicKeyOf(secretKey));
    WB_ASSIGN(const core::RecoverableSignature signature, core::signRecoverable(signingHash(txn), secretKey));
    const std::uint64_t parity = signature.bytes[64];
    Bytes items = unsignedItems(txn);
    if (txn.type != Transaction::Type::Legacy)
        rlp::appendNumber(items, parity);
    else
        rlp::appendNumber(items, txn.chainId == 0 ? 27 + parity : 35 + 2 * txn.chainId + parity);
    rlp::appendBigEndian(items, signature.view().subspan(0, 32));
    rlp::appendBigEndian(items, signature.view().subspan(32, 32));
    core::SignedTxn out;
    out.raw = envelope(txn, items);
    out.hash = core::keccak256(out.raw);
    out.from = core::addressOf(publicKey);
    out.nonce = txn.nonce;
    return out;
}

} // namespace wattbourse::wallet
