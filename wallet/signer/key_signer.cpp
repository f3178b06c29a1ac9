// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/signer/key_signer.h"

#include "wallet/tx/transaction.h"
#include "wallet/typed_data/message.h"

namespace wattbourse::wallet {

namespace {

class KeySigner final : public core::Signer {
public:
    KeySigner(std::shared_ptr<Wallet::KeyRing> ring, KeyRole role) : m_ring(std::move(ring)), m_role(role) {}

    [[nodiscard]] core::Address address() const override {
        // The zero address before the first unlock: nobody's, and no contract knows it.
        return m_ring->address(m_role).value_or(core::Address{});
    }

    core::Result<core::SignedTxn> signTxn(const core::TxnRequest& request, std::uint64_t nonce) override {
        if (m_role == KeyRole::Reporter)
            return core::fail(core::ErrorCode::Refused, "the meter's key signs reports, not transactions");
        if (request.chainId == 0)
            return core::fail(core::ErrorCode::Refused, "without a chain id the signature would hold on every chain");
        WB_ASSIGN(const core::Address from, m_ring->address(m_role));
        // Before the key is touched, and outside its lock: a guard may take its time.
        WB_TRY(m_ring->askGuards(request, from));
        Transaction txn;
        txn.type = Transaction::Type::Legacy;
        txn.chainId = request.chainId;
        txn.nonce = nonce;
        txn.gasLimit = request.gasLimit;
        txn.to = request.to;
        txn.data = request.data;
        return m_ring->withKey(m_role, [&](core::ByteView key) { return signTransaction(txn, key); });
    }

    core::Result<core::RecoverableSignature> signTyped(const core::Hash32& domainSeparator,
                                                       const core::Hash32& structHash, const std::string&) override {
        // A hash tells no guard what it stands for: it could allow someone else to spend.
        if (m_role == KeyRole::Session)
            return core::fail(core::ErrorCode::Refused, "the agent's key signs no typed data that it cannot read");
        return sign(domainSeparator, structHash);
    }

    core::Result<core::RecoverableSignature> signFields(const core::Hash32& domainSeparator, core::ByteView fields,
                                                        const std::string&) override {
        if (m_role == KeyRole::Session) {
            WB_ASSIGN(const core::Address from, m_ring->address(m_role));
            WB_TRY(m_ring->askGuards(domainSeparator, fields, from));
        }
        return sign(domainSeparator, core::keccak256(fields));
    }

private:
    core::Result<core::RecoverableSignature> sign(const core::Hash32& domainSeparator, const core::Hash32& structHash) {
        const core::Hash32 digest = typedDigest(domainSeparator, structHash);
        return m_ring->withKey(m_role, [&](core::ByteView key) { return signDigest(digest, key); });
    }

    std::shared_ptr<Wallet::KeyRing> m_ring;
    KeyRole m_role;
};

} // namespace

std::shared_ptr<core::Signer> makeKeySigner(std::shared_ptr<Wallet::KeyRing> ring, KeyRole role) {
    return std::make_shared<KeySigner>(std::move(ring), role);
}

} // namespace wattbourse::wallet
