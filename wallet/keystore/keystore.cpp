// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/keystore/keystore.h"

#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/base/random.h"
#include "core/crypto/hashes.h"
#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1.h"
#include "wallet/keys/normal_form.h"

#include <boost/json.hpp>
#include <memory>
#include <openssl/evp.h>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxFileBytes = 64U << 10U;
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kIvBytes = 16;
constexpr std::size_t kMaxSaltBytes = 256;

tl::unexpected<core::Error> malformed(const std::string& what) {
    return fail(ErrorCode::Malformed, "keystore: " + what);
}

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX* made) const { EVP_CIPHER_CTX_free(made); }
};

// AES-128 in counter mode is its own inverse.
Result<void> aesCtr(core::ByteView key, core::ByteView iv, core::ByteView in, std::span<std::uint8_t> out) {
    const std::unique_ptr<EVP_CIPHER_CTX, FreeCipher> cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    if (!cipher || EVP_EncryptInit_ex(cipher.get(), EVP_aes_128_ctr(), nullptr, key.data(), iv.data()) != 1 ||
        EVP_EncryptUpdate(cipher.get(), out.data(), &size, in.data(), static_cast<int>(in.size())) != 1 ||
        static_cast<std::size_t>(size) != out.size())
        return fail(ErrorCode::System, "keystore: AES failed");
    return {};
}

core::Hash32 tagOf(const SecretBytes& stretched, core::ByteView cipherText) {
    return core::keccak256({stretched.view().subspan(16, 16), cipherText});
}

Result<const json::object*> objectIn(const json::object& from, std::string_view name) {
    const json::value* found = from.if_contains(name);
    if (found == nullptr || !found->is_object())
        return malformed("no object \"" + std::string(name) + "\"");
    return &found->get_object();
}

Result<std::string_view> textIn(const json::object& from, std::string_view name) {
    const json::value* found = from.if_contains(name);
    if (found == nullptr || !found->is_string())
        return malformed("no text \"" + std::string(name) + "\"");
    return std::string_view(found->get_string());
}

Result<std::uint64_t> numberIn(const json::object& from, std::string_view name) {
    const json::value* found = from.if_contains(name);
    if (found == nullptr || !found->is_int64() || found->get_int64() < 0)
        return malformed("no whole number \"" + std::string(name) + "\"");
    return static_cast<std::uint64_t>(found->get_int64());
}

Result<core::Bytes> hexIn(const json::object& from, std::string_view name, std::size_t least, std::size_t most) {
    WB_ASSIGN(const std::string_view text, textIn(from, name));
    auto bytes = core::fromHex(text);
    if (!bytes || bytes->size() < least || bytes->size() > most)
        return malformed("\"" + std::string(name) + "\" is not hex of the right length");
    return *std::move(bytes);
}

// What a version 3 file says, checked for shape and bounds.
struct Sealed {
    core::Bytes cipherText;
    core::Bytes iv;
    core::Bytes tag;
    core::Bytes salt;
    KdfCost cost;
};

Result<json::object> parsed(std::string_view text) {
    if (text.size() > kMaxFileBytes)
        return malformed("larger than 64 KiB");
    json::error_code error;
    json::value value = json::parse(text, error);
    if (error || !value.is_object())
        return malformed("not a JSON object");
    return std::move(value.get_object());
}

Result<KdfCost> costIn(const json::object& crypto, const json::object& parameters) {
    WB_ASSIGN(const std::string_view kdf, textIn(crypto, "kdf"));
    WB_ASSIGN(const std::uint64_t keyBytes, numberIn(parameters, "dklen"));
    if (keyBytes != kKeyBytes)
        return malformed("dklen is not 32");
    if (kdf == "scrypt") {
        ScryptCost cost;
        WB_ASSIGN(cost.n, numberIn(parameters, "n"));
        WB_ASSIGN(cost.r, numberIn(parameters, "r"));
        WB_ASSIGN(cost.p, numberIn(parameters, "p"));
        return cost;
    }
    if (kdf != "pbkdf2")
        return malformed("unknown kdf");
    Pbkdf2Cost cost;
    WB_ASSIGN(cost.rounds, numberIn(parameters, "c"));
    WB_ASSIGN(const std::string_view prf, textIn(parameters, "prf"));
    if (prf != "hmac-sha256" && prf != "hmac-sha512")
        return malformed("unknown prf");
    cost.hash = prf == "hmac-sha256" ? Pbkdf2Cost::Hash::Sha256 : Pbkdf2Cost::Hash::Sha512;
    return cost;
}

Result<Sealed> sealedIn(const json::object& file) {
    const json::value* version = file.if_contains("version");
    if (version == nullptr || *version != 3)
        return malformed("its version is not 3");
    // Early files of geth write "Crypto".
    WB_ASSIGN(const json::object* const crypto, objectIn(file, file.contains("crypto") ? "crypto" : "Crypto"));
    WB_ASSIGN(const std::string_view cipher, textIn(*crypto, "cipher"));
    if (cipher != "aes-128-ctr")
        return malformed("unknown cipher");
    WB_ASSIGN(const json::object* const cipherParameters, objectIn(*crypto, "cipherparams"));
    WB_ASSIGN(const json::object* const parameters, objectIn(*crypto, "kdfparams"));
    Sealed out;
    WB_ASSIGN(out.cipherText, hexIn(*crypto, "ciphertext", kKeyBytes, kKeyBytes));
    WB_ASSIGN(out.iv, hexIn(*cipherParameters, "iv", kIvBytes, kIvBytes));
    WB_ASSIGN(out.tag, hexIn(*crypto, "mac", 32, 32));
    WB_ASSIGN(out.salt, hexIn(*parameters, "salt", 0, kMaxSaltBytes));
    WB_ASSIGN(out.cost, costIn(*crypto, *parameters));
    WB_TRY(checkCost(out.cost));
    return out;
}

bool fits(const SecretBytes& stretched, const Sealed& sealed) {
    return core::equalInConstantTime(tagOf(stretched, sealed.cipherText).view(), sealed.tag);
}

Result<core::Address> addressOf(const json::object& file) {
    if (!file.contains("address"))
        return fail(ErrorCode::NotFound, "keystore: it names no address");
    WB_ASSIGN(const core::Bytes bytes, hexIn(file, "address", 20, 20));
    core::Address out;
    std::copy(bytes.begin(), bytes.end(), out.bytes.begin());
    return out;
}

std::string randomUuid(std::array<std::uint8_t, 16> bytes) {
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x40U);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);
    std::string out = core::toHex(bytes);
    for (const std::size_t place : {8U, 13U, 18U, 23U})
        out.insert(place, 1, '-');
    return out;
}

} // namespace

Result<std::string> sealKey(core::ByteView secretKey, std::string_view passphrase, const ScryptCost& cost) {
    WB_ASSIGN(const core::PublicKey publicKey, core::publicKeyOf(secretKey));
    std::array<std::uint8_t, 32> salt{};
    std::array<std::uint8_t, kIvBytes> iv{};
    std::array<std::uint8_t, 16> id{};
    WB_TRY(core::fillRandom(salt));
    WB_TRY(core::fillRandom(iv));
    WB_TRY(core::fillRandom(id));
    WB_ASSIGN(const SecretString normal, normalised(passphrase, NormalForm::Composed));
    WB_ASSIGN(const SecretBytes stretched, stretch(normal.view(), salt, cost));
    core::Bytes cipherText(secretKey.size());
    WB_TRY(aesCtr(stretched.view().first(16), iv, secretKey, cipherText));
    const json::object crypto = {
        {"cipher", "aes-128-ctr"},
        {"cipherparams", json::object{{"iv", core::toHex(iv)}}},
        {"ciphertext", core::toHex(cipherText)},
        {"kdf", "scrypt"},
        {"kdfparams",
         json::object{{"dklen", kKeyBytes}, {"n", cost.n}, {"r", cost.r}, {"p", cost.p}, {"salt", core::toHex(salt)}}},
        {"mac", core::toHex(tagOf(stretched, cipherText).view())},
    };
    const json::object file = {{"version", 3},
                               {"id", randomUuid(id)},
                               {"address", core::toHex(core::addressOf(publicKey).view())},
                               {"crypto", crypto}};
    return json::serialize(file);
}

Result<SecretBytes> openKey(std::string_view text, std::string_view passphrase) {
    WB_ASSIGN(const json::object file, parsed(text));
    WB_ASSIGN(const Sealed sealed, sealedIn(file));
    WB_ASSIGN(const SecretString normal, normalised(passphrase, NormalForm::Composed));
    WB_ASSIGN(SecretBytes stretched, stretch(normal.view(), sealed.salt, sealed.cost));
    if (!fits(stretched, sealed) && normal.view() != passphrase) {
        WB_ASSIGN(stretched, stretch(passphrase, sealed.salt, sealed.cost));
    }
    if (!fits(stretched, sealed))
        return fail(ErrorCode::Locked, "keystore: wrong passphrase (or a damaged file)");
    SecretBytes key(kKeyBytes);
    WB_TRY(aesCtr(stretched.view().first(16), sealed.iv, sealed.cipherText, key.writable()));
    WB_ASSIGN(const core::PublicKey publicKey, core::publicKeyOf(key.view()));
    if (file.contains("address")) {
        WB_ASSIGN(const core::Address named, addressOf(file));
        if (named != core::addressOf(publicKey))
            return fail(ErrorCode::NotVerified, "keystore: the address in the file is not that of its key");
    }
    return key;
}

Result<core::Address> addressIn(std::string_view text) {
    WB_ASSIGN(const json::object file, parsed(text));
    WB_TRY(sealedIn(file).map([](const Sealed&) {}));
    return addressOf(file);
}

Result<std::string> readKeystore(const std::filesystem::path& path) {
    return core::readSmallFile(path, kMaxFileBytes);
}

Result<void> writeKeystore(const std::filesystem::path& path, std::string_view text) {
    return core::writeFileAtomically(path, core::asBytes(text));
}

} // namespace wattbourse::wallet
