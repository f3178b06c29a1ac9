// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/keys/hd.h"

#include "core/crypto/hashes.h"
#include "core/crypto/secp256k1.h"
#include "wallet/keys/mnemonic.h"

#include <algorithm>
#include <charconv>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kMaxLevels = 16;

// HMAC-SHA512 into locked memory; the copy on the stack is wiped.
SecretBytes hmac(core::ByteView key, core::ByteView message) {
    auto digest = core::hmacSha512(key, message);
    SecretBytes out = SecretBytes::copyOf(digest);
    wipe(digest);
    return out;
}

} // namespace

Result<KeyPath> parsePath(std::string_view text) {
    const auto bad = [](const std::string& why) { return fail(ErrorCode::Malformed, "path: " + why); };
    if (text.empty() || text.front() != 'm')
        return bad("it begins with m, as in m/44'/60'/0'/0/0");
    text.remove_prefix(1);
    KeyPath path;
    while (!text.empty()) {
        if (text.front() != '/')
            return bad("levels are parted by /");
        text.remove_prefix(1);
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || number >= kHardened)
            return bad("each level is a number below 2147483648");
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (!text.empty() && (text.front() == '\'' || text.front() == 'h' || text.front() == 'H')) {
            number |= kHardened;
            text.remove_prefix(1);
        }
        if (path.size() == kMaxLevels)
            return bad("more than 16 levels");
        path.push_back(number);
    }
    return path;
}

KeyPath ethereumPath(std::uint32_t index) {
    return {44 | kHardened, 60 | kHardened, 0 | kHardened, 0, index};
}

Result<ExtendedKey> ExtendedKey::fromSeed(core::ByteView seed) {
    if (seed.size() < 16 || seed.size() > 64)
        return fail(ErrorCode::OutOfRange, "seed: 16 to 64 bytes");
    ExtendedKey key(hmac(core::asBytes("Bitcoin seed"), seed));
    // The key has to lie in [1, n-1].
    WB_TRY(core::publicKeyOf(key.secretKey()).map([](const auto&) {}));
    return key;
}

Result<ExtendedKey> ExtendedKey::child(std::uint32_t number) const {
    SecretBytes message(1 + 32 + 4);
    const std::span<std::uint8_t> out = message.writable();
    if (number >= kHardened) {
        std::copy(secretKey().begin(), secretKey().end(), out.begin() + 1);
    } else {
        WB_ASSIGN(const core::Bytes point, core::compressedPublicKeyOf(secretKey()));
        std::copy(point.begin(), point.end(), out.begin());
    }
    for (std::size_t i = 0; i < 4; ++i)
        out[33 + i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    SecretBytes made = hmac(chainCode(), message.view());
    SecretBytes key = SecretBytes::copyOf(secretKey());
    WB_TRY(core::addToSecretKey(key.writable(), made.view().first(32)));
    std::copy(key.view().begin(), key.view().end(), made.writable().begin());
    return ExtendedKey(std::move(made));
}

Result<ExtendedKey> ExtendedKey::descendant(const KeyPath& path) const {
    ExtendedKey key(SecretBytes::copyOf(m_key.view()));
    for (const std::uint32_t number : path) {
        WB_ASSIGN(key, key.child(number));
    }
    return key;
}

Result<SecretBytes> deriveKey(std::string_view mnemonic, std::string_view passphrase, const KeyPath& path) {
    WB_ASSIGN(const SecretBytes seed, seedOf(mnemonic, passphrase));
    WB_ASSIGN(const ExtendedKey master, ExtendedKey::fromSeed(seed.view()));
    WB_ASSIGN(const ExtendedKey key, master.descendant(path));
    return SecretBytes::copyOf(key.secretKey());
}

} // namespace wattbourse::wallet
