// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/signer.h"
#include "core/api/subscription.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "wallet/keystore/kdf.h"
#include "wallet/secret/secret.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace wattbourse::wallet {

/// The keys of one wallet: m/44'/60'/0'/0/0, /1 and /2 of its mnemonic.
enum class KeyRole : std::uint8_t {
    // The account: holds the credits, changes preferences.
    Owner = 0,
    // The agent's key: trades within the owner's preferences until they expire. Signs transactions, and of typed data
    // what its guards allow.
    Session = 1,
    // Signs the meter's slot reports. Signs typed data only.
    Reporter = 2,
};
inline constexpr std::size_t kKeyRoles = 3;

enum class LockState {
    // No key is in memory.
    Locked,
    // The owner was idle: the owner's key is wiped, agent and meter go on.
    OwnerLocked,
    Unlocked,
};

/// One owner's keys, sealed by one passphrase in one file (folder/wallet.json: a Web3 keystore for each key).
/// Any thread. create, restore, unlock, changePassphrase and exportKey stretch the passphrase (seconds): never on the
/// GUI thread. Keys exist in locked memory while unlocked and are wiped by lock(), by idleness and by the destructor.
class Wallet {
public:
    struct Options {
        std::filesystem::path folder;
        /// Outlives the wallet and its signers.
        const core::Clock& clock;
        /// Idle time after which the owner's key is wiped.
        std::chrono::seconds lockAfter{900};
        /// Asked in this order before a transaction is signed.
        std::vector<std::shared_ptr<const core::SigningGuard>> guards{};
        ScryptCost cost{};
    };

    explicit Wallet(Options options);
    Wallet(const Wallet&) = delete;
    Wallet& operator=(const Wallet&) = delete;
    ~Wallet();

    /// True when there is a wallet file.
    [[nodiscard]] bool exists() const;
    /// Makes a mnemonic of 12 or 24 words and its wallet, unlocked. The words are answered once and stored nowhere.
    /// Duplicate when a wallet exists, OutOfRange for a passphrase below 8 bytes.
    core::Result<SecretString> create(std::size_t words, std::string_view passphrase, std::stop_token stop = {});
    /// The same from words that the owner has. Errors of entropyOf() besides.
    core::Result<void> restore(std::string_view mnemonic, std::string_view passphrase, std::stop_token stop = {});

    /// Locked for a wrong passphrase, NotFound without a wallet, Cancelled when stopped (between two keys).
    core::Result<void> unlock(std::string_view passphrase, std::stop_token stop = {});
    void lock();
    /// Replaces the file whole or leaves it. Keys in memory stay as they are.
    core::Result<void> changePassphrase(std::string_view current, std::string_view next, std::stop_token stop = {});
    /// One key as a Web3 keystore of its own, under the wallet's passphrase.
    [[nodiscard]] core::Result<std::string> exportKey(KeyRole role, std::string_view passphrase) const;

    [[nodiscard]] LockState state() const;
    /// The owner did something: idle time starts again.
    void touch();
    /// Wipes the owner's key when its time is up. Call now and then; signing checks by itself.
    void lockIfIdle();
    /// What the file names, also while locked; unproven until unlocked.
    [[nodiscard]] core::Result<core::Address> address(KeyRole role) const;
    /// The key's signer. It may outlive the wallet: it answers Locked then.
    [[nodiscard]] std::shared_ptr<core::Signer> signer(KeyRole role) const;
    /// To which others encrypt what only this key opens (core/crypto/ecies.h). Locked when it is not in memory.
    [[nodiscard]] core::Result<core::PublicKey> publicKey(KeyRole role) const;
    /// What was encrypted to the key for this context. Locked, Malformed or NotVerified.
    [[nodiscard]] core::Result<core::Bytes> openEncrypted(KeyRole role, core::ByteView encrypted,
                                                          core::ByteView context) const;
    /// Called after each change of state, on the thread that caused it; must not call back in.
    core::Subscription onStateChange(std::function<void(LockState)> listener);

    /// Shared with the signers; defined in key_ring.h.
    class KeyRing;

private:
    core::Result<void> store(std::string_view mnemonic, std::string_view passphrase, std::stop_token stop);
    [[nodiscard]] std::filesystem::path file() const;

    Options m_options;
    std::shared_ptr<KeyRing> m_ring;
};

} // namespace wattbourse::wallet
