// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hashes.h"
#include "core/crypto/secp256k1.h"
#include "tests/unit/wallet/fixture.h"
#include "wallet/keys/address.h"
#include "wallet/keys/hd.h"
#include "wallet/keys/mnemonic.h"
#include "wallet/keys/normal_form.h"
#include "wallet/keys/words.h"

#include <algorithm>
#include <set>

namespace wattbourse::wallet {

namespace {

using core::ErrorCode;

// Base58 as extended keys are written (BIP-32, serialisation format): 78 bytes and 4 of checksum.
core::Bytes fromBase58Check(std::string_view text) {
    constexpr std::string_view kDigits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    core::Bytes out(82);
    for (const char c : text) {
        std::size_t carry = kDigits.find(c);
        for (auto byte = out.rbegin(); byte != out.rend(); ++byte) {
            carry += std::size_t{*byte} * 58;
            *byte = static_cast<std::uint8_t>(carry & 0xffU);
            carry >>= 8U;
        }
    }
    return out;
}

void expectExtendedKey(const ExtendedKey& key, std::string_view xprv, const std::string& where) {
    const core::Bytes expected = fromBase58Check(xprv);
    const core::ByteView view(expected);
    EXPECT_EQ(core::toHex(key.chainCode()), core::toHex(view.subspan(13, 32))) << where;
    EXPECT_EQ(core::toHex(key.secretKey()), core::toHex(view.subspan(46, 32))) << where;
}

} // namespace

TEST(Words, AreTheListOfBip39) {
    EXPECT_TRUE(std::is_sorted(kWords.begin(), kWords.end()));
    std::set<std::string_view> starts;
    std::string list;
    for (const std::string_view word : kWords) {
        starts.insert(word.substr(0, 4));
        list.append(word).push_back('\n');
    }
    EXPECT_EQ(starts.size(), kWords.size());
    // sha256sum of bip-0039/english.txt in bitcoin/bips.
    EXPECT_EQ(core::toHex(core::sha256(core::asBytes(list)).view()),
              "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
}

TEST(Mnemonic, HoldsTheVectorsOfTrezor) {
    WB_NEEDS_SHARED("vectors/wallet/bip39_trezor_vectors.json");
    const auto vectors = test::readJson(test::sharedDir() / "vectors/wallet/bip39_trezor_vectors.json");
    const auto& cases = vectors.at("english").as_array();
    ASSERT_EQ(cases.size(), 24U);
    for (const auto& at : cases) {
        const core::Bytes entropy = bytesOf(at.at(0).as_string());
        const std::string words(at.at(1).as_string());
        EXPECT_EQ(mnemonicOf(entropy)->view(), words);
        EXPECT_EQ(core::toHex(entropyOf(words)->view()), core::toHex(entropy));
        const auto seed = seedOf(words, "TREZOR");
        ASSERT_TRUE(seed);
        EXPECT_EQ(core::toHex(seed->view()), std::string(at.at(2).as_string()));
        expectExtendedKey(*ExtendedKey::fromSeed(seed->view()), at.at(3).as_string(), words);
    }
}

TEST(Mnemonic, AcceptsAnyBlanksAndCase) {
    const std::string_view words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    const auto wanted = seedOf(words, "");
    ASSERT_TRUE(wanted);
    const auto got =
        seedOf("  Legal WINNER\tthank year wave sausage\nworth useful  legal winner thank yellow \r\n", "");
    ASSERT_TRUE(got);
    EXPECT_EQ(core::toHex(got->view()), core::toHex(wanted->view()));
}

TEST(Mnemonic, RefusesWhatIsNone) {
    EXPECT_EQ(entropyOf("").error().code, ErrorCode::Malformed);
    EXPECT_EQ(entropyOf("abandon").error().code, ErrorCode::Malformed);
    std::string words;
    for (int i = 0; i < 12; ++i)
        words += "abandon ";
    EXPECT_EQ(entropyOf(words).error().code, ErrorCode::NotVerified);
    EXPECT_EQ(entropyOf(words + "about").error().code, ErrorCode::Malformed) << "13 words";
    for (int i = 0; i < 100; ++i)
        words += "abandon ";
    EXPECT_EQ(entropyOf(words).error().code, ErrorCode::Malformed) << "112 words";
}

// What the owner typed is a secret even when it is wrong.
TEST(Mnemonic, ErrorsNameThePlaceNotTheWord) {
    const auto error = entropyOf("legal winner thank year wave sossage worth useful legal winner thank yellow").error();
    EXPECT_EQ(error.code, ErrorCode::Malformed);
    EXPECT_EQ(error.detail.find("sossage"), std::string::npos);
    EXPECT_NE(error.detail.find("word 6"), std::string::npos) << error.detail;
}

TEST(Mnemonic, EveryWrongWordAtTheEndIsMostlyCaught) {
    // 4 bits of checksum: of the 2,048 last words exactly one in 16 fits.
    std::size_t good = 0;
    for (const std::string_view last : kWords) {
        std::string words = "legal winner thank year wave sausage worth useful legal winner thank ";
        good += entropyOf(words.append(last)).has_value() ? 1U : 0U;
    }
    EXPECT_EQ(good, 2048U / 16U);
}

TEST(Mnemonic, FreshOnesDifferAndHold) {
    for (const std::size_t words : {12U, 15U, 18U, 21U, 24U}) {
        const auto first = createMnemonic(words);
        const auto second = createMnemonic(words);
        ASSERT_TRUE(first && second);
        EXPECT_NE(first->view(), second->view());
        EXPECT_EQ(std::count(first->view().begin(), first->view().end(), ' ') + 1, static_cast<std::ptrdiff_t>(words));
        EXPECT_TRUE(entropyOf(first->view()));
    }
    for (const std::size_t words : {0U, 3U, 11U, 13U, 27U})
        EXPECT_EQ(createMnemonic(words).error().code, ErrorCode::OutOfRange);
}

TEST(NormalForm, IsUnicodes) {
    EXPECT_EQ(normalised("plain", NormalForm::Composed)->view(), "plain");
    // NormalizationTest.txt of Unicode: e with acute, and the ligature fi.
    EXPECT_EQ(normalised("\u00e9", NormalForm::Decomposed)->view(), "e\u0301");
    EXPECT_EQ(normalised("e\u0301", NormalForm::Composed)->view(), "\u00e9");
    EXPECT_EQ(normalised("\ufb01", NormalForm::Composed)->view(), "fi");
    // The letter that grows most (UAX 15).
    std::string many;
    for (int i = 0; i < 341; ++i)
        many += "\ufdfa";
    EXPECT_EQ(normalised(many, NormalForm::Composed)->view().size(), 341U * 33U);
    EXPECT_EQ(normalised("\xff\xfe", NormalForm::Composed).error().code, ErrorCode::Malformed);
    EXPECT_EQ(normalised(std::string(1025, 'a'), NormalForm::Composed).error().code, ErrorCode::OutOfRange);
}

TEST(ExtendedKeys, HoldTheVectorsOfBip32) {
    WB_NEEDS_SHARED("vectors/wallet/bip32.json");
    const auto vectors = test::readJson(test::sharedDir() / "vectors/wallet/bip32.json");
    std::size_t seen = 0;
    for (const auto& vector : vectors.at("vectors").as_array()) {
        const auto master = ExtendedKey::fromSeed(bytesOf(vector.at("seed").as_string()));
        ASSERT_TRUE(master);
        for (const auto& chain : vector.at("chains").as_array()) {
            const std::string path = textOf(chain, "path");
            const auto key = master->descendant(*parsePath(path));
            ASSERT_TRUE(key);
            expectExtendedKey(*key, chain.at("xprv").as_string(), path);
            const core::Bytes publicKey = fromBase58Check(chain.at("xpub").as_string());
            EXPECT_EQ(core::toHex(*core::compressedPublicKeyOf(key->secretKey())),
                      core::toHex(core::ByteView(publicKey).subspan(45, 33)));
            ++seen;
        }
    }
    EXPECT_EQ(seen, 17U);
}

TEST(ExtendedKeys, AgreeWithEthers) {
    for (const auto& at : ethersCases().at("derived").as_array()) {
        const auto key = deriveKey(textOf(at, "mnemonic"), textOf(at, "passphrase"), *parsePath(textOf(at, "path")));
        ASSERT_TRUE(key) << key.error().detail;
        EXPECT_EQ(core::toHex0x(key->view()), textOf(at, "privateKey"));
        const auto publicKey = core::publicKeyOf(key->view());
        EXPECT_EQ("0x04" + core::toHex(publicKey->view()), textOf(at, "publicKey"));
        EXPECT_EQ(checksumAddress(core::addressOf(*publicKey)), textOf(at, "address"));
    }
}

TEST(ExtendedKeys, RefuseSeedsOfTheWrongSize) {
    EXPECT_EQ(ExtendedKey::fromSeed(core::Bytes(15)).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(ExtendedKey::fromSeed(core::Bytes(65)).error().code, ErrorCode::OutOfRange);
}

TEST(Paths, ReadAndRefuse) {
    EXPECT_EQ(*parsePath("m"), KeyPath{});
    EXPECT_EQ(*parsePath("m/44'/60h/0H/0/7"), ethereumPath(7));
    EXPECT_EQ(*parsePath("m/2147483647'"), KeyPath{0xffffffffU});
    for (const std::string_view bad :
         {"", "44'/60'", "M/0", "m/", "m//0", "m/0/", "m/-1", "m/+1", "m/ 1", "m/2147483648", "m/99999999999999999999",
          "m/0''", "m/0x1", "m/a", "m0", "m/1 ", "m/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"})
        EXPECT_EQ(parsePath(bad).error().code, ErrorCode::Malformed) << bad;
}

TEST(Addresses, HoldTheCasesOfEip55) {
    WB_NEEDS_SHARED("vectors/wallet/eip55.json");
    const auto vectors = test::readJson(test::sharedDir() / "vectors/wallet/eip55.json");
    for (const auto& at : vectors.at("valid").as_array()) {
        const std::string shown(at.as_string());
        const auto address = parseAddress(shown);
        ASSERT_TRUE(address) << shown;
        EXPECT_EQ(checksumAddress(*address), shown);
        // One letter in the wrong case breaks a mixed-case address.
        std::string broken = shown;
        const auto letter = std::find_if(broken.begin() + 2, broken.end(), [](char c) { return c > '9'; });
        *letter = static_cast<char>(*letter ^ 0x20);
        const auto isMixed = [](const std::string& text) {
            return std::any_of(text.begin() + 2, text.end(), [](char c) { return c >= 'A' && c <= 'F'; }) &&
                   std::any_of(text.begin() + 2, text.end(), [](char c) { return c >= 'a' && c <= 'f'; });
        };
        if (isMixed(broken)) {
            EXPECT_EQ(parseAddress(broken).error().code, ErrorCode::NotVerified) << broken;
        }
    }
}

TEST(Addresses, RefuseOtherLengths) {
    EXPECT_FALSE(parseAddress(""));
    EXPECT_FALSE(parseAddress("0x"));
    EXPECT_FALSE(parseAddress("0x52908400098527886E0F7030069857D2E4169EE"));
    EXPECT_FALSE(parseAddress("0x52908400098527886E0F7030069857D2E4169EE7a0"));
    EXPECT_FALSE(parseAddress("0x52908400098527886E0F7030069857D2E4169EEg"));
    EXPECT_TRUE(parseAddress("52908400098527886e0f7030069857d2e4169ee7"));
}

} // namespace wattbourse::wallet
