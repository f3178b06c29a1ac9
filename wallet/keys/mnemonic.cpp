// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/keys/mnemonic.h"

#include "core/base/random.h"
#include "core/crypto/hashes.h"
#include "wallet/keys/normal_form.h"
#include "wallet/keys/words.h"

#include <algorithm>
#include <openssl/evp.h>
#include <optional>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kBitsPerWord = 11;
constexpr std::size_t kLongestWord = 8;
constexpr int kSeedRounds = 2048;

bool isEntropySize(std::size_t bytes) {
    return bytes >= 16 && bytes <= 32 && bytes % 4 == 0;
}

bool bitAt(core::ByteView bytes, std::size_t bit) {
    return ((unsigned{bytes[bit / 8]} >> (7 - bit % 8)) & 1U) != 0;
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Place of a word in the list, compared without making a copy of it.
std::optional<std::size_t> placeOf(std::string_view word) {
    if (word.empty() || word.size() > kLongestWord)
        return std::nullopt;
    const auto before = [](std::string_view listed, std::string_view sought) {
        return std::lexicographical_compare(listed.begin(), listed.end(), sought.begin(), sought.end(),
                                            [](char a, char b) { return lower(a) < lower(b); });
    };
    const auto found = std::lower_bound(kWords.begin(), kWords.end(), word, before);
    if (found == kWords.end() || before(word, *found))
        return std::nullopt;
    return static_cast<std::size_t>(found - kWords.begin());
}

// Calls `use` with each word; false ends the walk.
template <class F>
void eachWord(std::string_view text, F&& use) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && !isBlank(text[at]))
            ++at;
        if (!use(text.substr(begin, at - begin)))
            return;
    }
}

} // namespace

Result<SecretString> createMnemonic(std::size_t words) {
    if (words % 3 != 0 || !isEntropySize(words / 3 * 4))
        return fail(ErrorCode::OutOfRange, "mnemonic: 12, 15, 18, 21 or 24 words");
    SecretBytes entropy(words / 3 * 4);
    WB_TRY(core::fillRandom(entropy.writable()));
    return mnemonicOf(entropy.view());
}

Result<SecretString> mnemonicOf(core::ByteView entropy) {
    if (!isEntropySize(entropy.size()))
        return fail(ErrorCode::OutOfRange, "mnemonic: entropy has 16, 20, 24, 28 or 32 bytes");
    const std::size_t checksumBits = entropy.size() / 4;
    // entropy || first byte of its SHA-256: the checksum is at most 8 bits.
    SecretBytes bits(entropy.size() + 1);
    std::copy(entropy.begin(), entropy.end(), bits.writable().begin());
    bits.writable().back() = core::sha256(entropy).bytes[0];
    const std::size_t words = (entropy.size() * 8 + checksumBits) / kBitsPerWord;
    std::string text;
    // Reserved whole, so that growing leaves no copies behind.
    text.reserve(words * (kLongestWord + 1));
    for (std::size_t word = 0; word < words; ++word) {
        std::size_t place = 0;
        for (std::size_t bit = word * kBitsPerWord; bit < (word + 1) * kBitsPerWord; ++bit)
            place = place << 1U | (bitAt(bits.view(), bit) ? 1U : 0U);
        if (word > 0)
            text += ' ';
        text += kWords[place];
    }
    return SecretString::take(text);
}

Result<SecretBytes> entropyOf(std::string_view mnemonic) {
    std::size_t words = 0;
    eachWord(mnemonic, [&](std::string_view) { return ++words <= 24; });
    if (words % 3 != 0 || words < 12 || words > 24)
        return fail(ErrorCode::Malformed, "mnemonic: it has to have 12, 15, 18, 21 or 24 words");
    const std::size_t entropyBytes = words / 3 * 4;
    SecretBytes bits(entropyBytes + 1);
    std::size_t word = 0;
    bool known = true;
    eachWord(mnemonic, [&](std::string_view text) {
        const auto place = placeOf(text);
        known = place.has_value();
        for (std::size_t bit = 0; known && bit < kBitsPerWord; ++bit) {
            const std::size_t to = word * kBitsPerWord + bit;
            if (((*place >> (kBitsPerWord - 1 - bit)) & 1U) != 0)
                bits.writable()[to / 8] = static_cast<std::uint8_t>(bits.writable()[to / 8] | (0x80U >> (to % 8)));
        }
        ++word;
        return known;
    });
    if (!known)
        return fail(ErrorCode::Malformed, "mnemonic: word " + std::to_string(word) + " is not in the English list");
    SecretBytes entropy = SecretBytes::copyOf(bits.view().first(entropyBytes));
    const std::uint32_t unused = 8U - static_cast<std::uint32_t>(entropyBytes / 4);
    const std::uint32_t expected = std::uint32_t{core::sha256(entropy.view()).bytes[0]} >> unused << unused;
    if (bits.view().back() != expected)
        return fail(ErrorCode::NotVerified, "mnemonic: the checksum does not hold; a word is wrong or misplaced");
    return entropy;
}

Result<SecretBytes> seedOf(std::string_view mnemonic, std::string_view passphrase) {
    // Through the entropy and back: one spelling for every way of writing the same words.
    WB_ASSIGN(const SecretBytes entropy, entropyOf(mnemonic));
    WB_ASSIGN(const SecretString words, mnemonicOf(entropy.view()));
    WB_ASSIGN(const SecretString normal, normalised(passphrase, NormalForm::Decomposed));
    std::string salt;
    salt.reserve(normal.view().size() + 8);
    salt.append("mnemonic").append(normal.view());
    SecretBytes seed(64);
    const int ok = PKCS5_PBKDF2_HMAC(words.view().data(), static_cast<int>(words.view().size()),
                                     reinterpret_cast<const unsigned char*>(salt.data()), static_cast<int>(salt.size()),
                                     kSeedRounds, EVP_sha512(), static_cast<int>(seed.size()), seed.writable().data());
    wipe(salt);
    if (ok != 1)
        return fail(ErrorCode::System, "mnemonic: PBKDF2 failed");
    return seed;
}

} // namespace wattbourse::wallet
