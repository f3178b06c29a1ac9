// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/key_signer.h"

#include "chain/encode/rlp.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain::devnet {
namespace {

/// r and s are integers: without leading zeros.
void appendScalar(core::Bytes& to, core::ByteView bigEndian) {
    while (!bigEndian.empty() && bigEndian.front() == 0)
        bigEndian = bigEndian.subspan(1);
    appendRlpString(to, bigEndian);
}

} // namespace

core::Result<KeySigner> KeySigner::make(core::Bytes key) {
    WB_ASSIGN(const auto publicKey, core::publicKeyOf(key));
    return KeySigner(std::move(key), core::addressOf(publicKey));
}

core::Result<core::SignedTxn> KeySigner::sign(core::ByteView to, core::ByteView data, std::uint64_t chainId,
                                              std::uint64_t gasLimit, std::uint64_t nonce) {
    core::Bytes fields;
    appendRlpInteger(fields, nonce);
    appendRlpInteger(fields, std::uint64_t{0});
    appendRlpInteger(fields, gasLimit);
    appendRlpString(fields, to);
    appendRlpInteger(fields, std::uint64_t{0});
    appendRlpString(fields, data);
    // EIP-155: the chain id stands where the signature will be.
    core::Bytes unsignedFields = fields;
    appendRlpInteger(unsignedFields, chainId);
    appendRlpInteger(unsignedFields, std::uint64_t{0});
    appendRlpInteger(unsignedFields, std::uint64_t{0});
    core::Bytes message;
    appendRlpList(message, unsignedFields);
    WB_ASSIGN(const auto signature, core::signRecoverable(core::keccak256(message), m_key));
    appendRlpInteger(fields, 35 + 2 * chainId + signature.bytes[64]);
    appendScalar(fields, signature.view().first(32));
    appendScalar(fields, signature.view().subspan(32, 32));
    core::SignedTxn out;
    appendRlpList(out.raw, fields);
    out.hash = core::keccak256(out.raw);
    out.from = m_address;
    out.nonce = nonce;
    return out;
}

core::Result<core::SignedTxn> KeySigner::signTxn(const core::TxnRequest& request, std::uint64_t nonce) {
    return sign(request.to.view(), request.data, request.chainId, request.gasLimit, nonce);
}

core::Result<core::SignedTxn> KeySigner::signCreation(core::ByteView initCode, std::uint64_t chainId,
                                                      std::uint64_t gasLimit, std::uint64_t nonce) {
    return sign({}, initCode, chainId, gasLimit, nonce);
}

core::Result<core::RecoverableSignature> KeySigner::signTyped(const core::Hash32& domainSeparator,
                                                              const core::Hash32& structHash, const std::string&) {
    static constexpr std::uint8_t kPrefix[] = {0x19, 0x01};
    const auto digest = core::keccak256({kPrefix, domainSeparator.view(), structHash.view()});
    WB_ASSIGN(auto signature, core::signRecoverable(digest, m_key));
    signature.bytes[64] = static_cast<std::uint8_t>(signature.bytes[64] + 27);
    return signature;
}

} // namespace wattbourse::chain::devnet
