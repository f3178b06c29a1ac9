// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/signer.h"

namespace wattbourse::chain::devnet {

/// A signer with a key of the demonstration, which anybody may know: no guard, no locked memory. People's keys are the
/// wallet's. Any thread.
class KeySigner final : public core::Signer {
public:
    /// OutOfRange for what is no key.
    static core::Result<KeySigner> make(core::Bytes key);

    [[nodiscard]] core::Address address() const override { return m_address; }
    core::Result<core::SignedTxn> signTxn(const core::TxnRequest& request, std::uint64_t nonce) override;
    core::Result<core::RecoverableSignature>
    signTyped(const core::Hash32& domainSeparator, const core::Hash32& structHash, const std::string& purpose) override;
    /// A transaction that creates a contract.
    core::Result<core::SignedTxn> signCreation(core::ByteView initCode, std::uint64_t chainId, std::uint64_t gasLimit,
                                               std::uint64_t nonce);

private:
    KeySigner(core::Bytes key, const core::Address& address) : m_key(std::move(key)), m_address(address) {}
    core::Result<core::SignedTxn> sign(core::ByteView to, core::ByteView data, std::uint64_t chainId,
                                       std::uint64_t gasLimit, std::uint64_t nonce);

    core::Bytes m_key;
    core::Address m_address;
};

} // namespace wattbourse::chain::devnet
