// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/signer/wallet.h"

#include "core/base/atomic_file.h"
#include "core/crypto/ecies.h"
#include "wallet/keys/hd.h"
#include "wallet/keys/mnemonic.h"
#include "wallet/keystore/keystore.h"
#include "wallet/signer/key_ring.h"
#include "wallet/signer/key_signer.h"

#include <boost/json.hpp>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxFileBytes = 256U << 10U;
constexpr std::size_t kMinPassphraseBytes = 8;
constexpr std::int64_t kFormat = 1;
constexpr std::array<std::string_view, kKeyRoles> kRoleNames = {"owner", "session", "reporter"};

Result<void> checkPassphrase(std::string_view passphrase) {
    if (passphrase.size() < kMinPassphraseBytes)
        return fail(ErrorCode::OutOfRange, "the passphrase is shorter than 8 bytes");
    return {};
}

Result<void> checkStop(const std::stop_token& stop) {
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "stopped");
    return {};
}

Result<json::object> readWallet(const std::filesystem::path& path) {
    WB_ASSIGN(const std::string text, core::readSmallFile(path, kMaxFileBytes));
    json::error_code error;
    json::value value = json::parse(text, error);
    if (error || !value.is_object())
        return fail(ErrorCode::Malformed, path.string() + ": not a wallet");
    const json::value* format = value.get_object().if_contains("wattbourseWallet");
    if (format == nullptr || *format != kFormat)
        return fail(ErrorCode::Refused, path.string() + ": not a wallet of a format that this program knows");
    return std::move(value.get_object());
}

Result<std::string> keystoreIn(const json::object& wallet, KeyRole role) {
    const json::value* found = wallet.if_contains(kRoleNames[static_cast<std::size_t>(role)]);
    if (found == nullptr)
        return fail(ErrorCode::Malformed,
                    "wallet: it has no " + std::string(kRoleNames[static_cast<std::size_t>(role)]) + " key");
    return json::serialize(*found);
}

Result<RoleKeys> openAll(const std::filesystem::path& path, std::string_view passphrase, const std::stop_token& stop) {
    WB_ASSIGN(const json::object wallet, readWallet(path));
    RoleKeys keys;
    for (std::size_t role = 0; role < kKeyRoles; ++role) {
        WB_TRY(checkStop(stop));
        WB_ASSIGN(const std::string keystore, keystoreIn(wallet, static_cast<KeyRole>(role)));
        WB_ASSIGN(keys[role], openKey(keystore, passphrase));
    }
    WB_TRY(checkStop(stop));
    return keys;
}

// All keys in one file: a crash leaves the old passphrase for all or the new one for all.
Result<void> sealAll(const std::filesystem::path& path, const RoleKeys& keys, std::string_view passphrase,
                     const ScryptCost& cost, const std::stop_token& stop) {
    json::object wallet = {{"wattbourseWallet", kFormat}};
    for (std::size_t role = 0; role < kKeyRoles; ++role) {
        WB_TRY(checkStop(stop));
        WB_ASSIGN(const std::string keystore, sealKey(keys[role].view(), passphrase, cost));
        wallet[kRoleNames[role]] = json::parse(keystore);
    }
    WB_TRY(checkStop(stop));
    return core::writeFileAtomically(path, core::asBytes(json::serialize(wallet) + "\n"));
}

} // namespace

Wallet::Wallet(Options options)
    : m_options(std::move(options)),
      m_ring(std::make_shared<KeyRing>(m_options.clock, m_options.lockAfter, m_options.guards)) {}

// Signers may live on; their keys may not.
Wallet::~Wallet() {
    m_ring->wipeAll();
}

std::filesystem::path Wallet::file() const {
    return m_options.folder / "wallet.json";
}

bool Wallet::exists() const {
    std::error_code error;
    return std::filesystem::exists(file(), error);
}

Result<SecretString> Wallet::create(std::size_t words, std::string_view passphrase, std::stop_token stop) {
    WB_ASSIGN(SecretString mnemonic, createMnemonic(words));
    WB_TRY(store(mnemonic.view(), passphrase, std::move(stop)));
    return mnemonic;
}

Result<void> Wallet::restore(std::string_view mnemonic, std::string_view passphrase, std::stop_token stop) {
    return store(mnemonic, passphrase, std::move(stop));
}

Result<void> Wallet::store(std::string_view mnemonic, std::string_view passphrase, std::stop_token stop) {
    WB_TRY(checkPassphrase(passphrase));
    if (exists())
        return fail(ErrorCode::Duplicate, file().string() + ": there is a wallet already");
    std::error_code error;
    std::filesystem::create_directories(m_options.folder, error);
    if (error)
        return fail(ErrorCode::Unavailable, m_options.folder.string() + ": " + error.message());
    RoleKeys keys;
    for (std::uint32_t role = 0; role < kKeyRoles; ++role) {
        WB_ASSIGN(keys[role], deriveKey(mnemonic, "", ethereumPath(role)));
    }
    WB_TRY(sealAll(file(), keys, passphrase, m_options.cost, stop));
    m_ring->put(std::move(keys));
    return {};
}

Result<void> Wallet::unlock(std::string_view passphrase, std::stop_token stop) {
    WB_ASSIGN(RoleKeys keys, openAll(file(), passphrase, stop));
    m_ring->put(std::move(keys));
    return {};
}

void Wallet::lock() {
    m_ring->wipeAll();
}

Result<void> Wallet::changePassphrase(std::string_view current, std::string_view next, std::stop_token stop) {
    WB_TRY(checkPassphrase(next));
    WB_ASSIGN(const RoleKeys keys, openAll(file(), current, stop));
    return sealAll(file(), keys, next, m_options.cost, stop);
}

Result<std::string> Wallet::exportKey(KeyRole role, std::string_view passphrase) const {
    WB_ASSIGN(const json::object wallet, readWallet(file()));
    WB_ASSIGN(std::string keystore, keystoreIn(wallet, role));
    // Opened first: what is exported is known to open.
    WB_TRY(openKey(keystore, passphrase).map([](const SecretBytes&) {}));
    return keystore;
}

LockState Wallet::state() const {
    return m_ring->state();
}

void Wallet::touch() {
    m_ring->touch();
}

void Wallet::lockIfIdle() {
    m_ring->lockIfIdle();
}

Result<core::Address> Wallet::address(KeyRole role) const {
    if (auto known = m_ring->address(role))
        return known;
    WB_ASSIGN(const json::object wallet, readWallet(file()));
    WB_ASSIGN(const std::string keystore, keystoreIn(wallet, role));
    return addressIn(keystore);
}

std::shared_ptr<core::Signer> Wallet::signer(KeyRole role) const {
    return makeKeySigner(m_ring, role);
}

core::Result<core::PublicKey> Wallet::publicKey(KeyRole role) const {
    return m_ring->withKey(role, [](core::ByteView key) { return core::publicKeyOf(key); });
}

core::Result<core::Bytes> Wallet::openEncrypted(KeyRole role, core::ByteView encrypted, core::ByteView context) const {
    return m_ring->withKey(role, [&](core::ByteView key) { return core::eciesDecrypt(key, encrypted, context); });
}

core::Subscription Wallet::onStateChange(std::function<void(LockState)> listener) {
    return m_ring->onStateChange(std::move(listener));
}

} // namespace wattbourse::wallet
