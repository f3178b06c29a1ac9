// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secp256k1.h"
#include "tests/unit/wallet/fixture.h"
#include "wallet/keystore/keystore.h"

#include <functional>
#include <sys/stat.h>

namespace wattbourse::wallet {

namespace {

using core::ErrorCode;
namespace json = boost::json;

// Quick to test with; real files use the default.
constexpr ScryptCost kQuick{1024, 8, 1};
constexpr std::string_view kPassphrase = "correct horse battery staple";

const std::string& sealedOnce() {
    static const std::string kText = sealKey(core::Bytes(32, 7), kPassphrase, kQuick).value();
    return kText;
}

core::Error refusal(const std::function<void(json::object&)>& change) {
    json::object file = json::parse(sealedOnce()).as_object();
    change(file);
    const auto opened = openKey(json::serialize(file), kPassphrase);
    EXPECT_FALSE(opened);
    return opened ? core::Error{ErrorCode::System, ""} : opened.error();
}

json::object& crypto(json::object& file) {
    return file["crypto"].as_object();
}
json::object& kdf(json::object& file) {
    return crypto(file)["kdfparams"].as_object();
}

} // namespace

TEST(Keystore, OpensWhatEthersSealed) {
    for (const auto& at : ethersCases().at("keystores").as_array()) {
        const std::string text = textOf(at, "keystore");
        const auto key = openKey(text, textOf(at, "passphrase"));
        ASSERT_TRUE(key) << key.error().detail;
        EXPECT_EQ(core::toHex0x(key->view()), textOf(at, "privateKey"));
        EXPECT_EQ(openKey(text, "something else").error().code, ErrorCode::Locked);
    }
}

// The two test vectors of the Web3 Secret Storage definition (ethereum.org).
TEST(Keystore, OpensTheVectorsOfTheDefinition) {
    const std::string_view pbkdf2 = R"({"crypto":{"cipher":"aes-128-ctr",
        "cipherparams":{"iv":"6087dab2f9fdbbfaddc31a909735c1e6"},
        "ciphertext":"5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46","kdf":"pbkdf2",
        "kdfparams":{"c":262144,"dklen":32,"prf":"hmac-sha256",
        "salt":"ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},
        "mac":"517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"},
        "id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3})";
    const std::string_view scrypt = R"({"crypto":{"cipher":"aes-128-ctr",
        "cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},
        "ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c","kdf":"scrypt",
        "kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,
        "salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},
        "mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"},
        "id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3})";
    for (const std::string_view text : {pbkdf2, scrypt}) {
        const auto key = openKey(text, "testpassword");
        ASSERT_TRUE(key) << key.error().detail;
        EXPECT_EQ(core::toHex(key->view()), "7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d");
        EXPECT_EQ(addressIn(text).error().code, ErrorCode::NotFound);
    }
}

TEST(Keystore, SealsAndOpens) {
    const auto key = openKey(sealedOnce(), kPassphrase);
    ASSERT_TRUE(key) << key.error().detail;
    EXPECT_EQ(core::toHex(key->view()), core::toHex(core::Bytes(32, 7)));
    EXPECT_EQ(*addressIn(sealedOnce()), core::addressOf(*core::publicKeyOf(core::Bytes(32, 7))));
    // Salt, counter and id are fresh each time.
    EXPECT_NE(sealedOnce(), sealKey(core::Bytes(32, 7), kPassphrase, kQuick).value());
    EXPECT_FALSE(sealKey(core::Bytes(32), kPassphrase, kQuick)) << "zero is no key";
}

TEST(Keystore, DefaultCostIsThatOfTheDefinition) {
    const auto parsed = json::parse(sealKey(core::Bytes(32, 7), kPassphrase).value());
    const auto& parameters = parsed.at("crypto").at("kdfparams");
    EXPECT_EQ(parameters.at("n"), 262144);
    EXPECT_EQ(parameters.at("r"), 8);
    EXPECT_EQ(parameters.at("p"), 1);
}

TEST(Keystore, PassphrasesOfOneLookAreOne) {
    const std::string text = sealKey(core::Bytes(32, 7), "caf\u00e9 \ufb01", kQuick).value();
    EXPECT_TRUE(openKey(text, "cafe\u0301 fi"));
    EXPECT_FALSE(openKey(text, "cafe fi"));
}

TEST(Keystore, RefusesMalformedFiles) {
    for (const std::string_view text : {"", "{", "[]", "{}", "null", "{\"version\":3}"})
        EXPECT_EQ(openKey(text, kPassphrase).error().code, ErrorCode::Malformed) << text;
    EXPECT_EQ(openKey(std::string(70000, ' '), kPassphrase).error().code, ErrorCode::Malformed);
    EXPECT_EQ(openKey(std::string(60000, '['), kPassphrase).error().code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { f["version"] = 1; }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { crypto(f)["cipher"] = "aes-256-cbc"; }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { crypto(f)["kdf"] = "argon2id"; }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { crypto(f)["ciphertext"] = "00"; }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { crypto(f)["mac"] = 5; }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { crypto(f).erase("cipherparams"); }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { kdf(f)["dklen"] = 64; }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { kdf(f)["n"] = "1024"; }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { kdf(f)["n"] = 1024.0; }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { kdf(f)["salt"] = std::string(2000, '0'); }).code, ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& f) { f["address"] = "00"; }).code, ErrorCode::Malformed);
}

// A file from elsewhere must not stall the program or eat its memory: refused before a byte is stretched.
TEST(Keystore, RefusesAbsurdCosts) {
    for (const std::int64_t n : {std::int64_t{0}, std::int64_t{1}, std::int64_t{1000}, std::int64_t{1} << 20,
                                 std::int64_t{1} << 40, std::int64_t{1} << 62})
        EXPECT_EQ(refusal([&](json::object& f) { kdf(f)["n"] = n; }).code, ErrorCode::OutOfRange) << n;
    for (const std::int64_t r : {std::int64_t{0}, std::int64_t{1} << 32, (std::int64_t{1} << 57) + 1})
        EXPECT_EQ(refusal([&](json::object& f) { kdf(f)["r"] = r; }).code, ErrorCode::OutOfRange) << r;
    for (const std::int64_t p : {std::int64_t{0}, std::int64_t{1} << 32})
        EXPECT_EQ(refusal([&](json::object& f) { kdf(f)["p"] = p; }).code, ErrorCode::OutOfRange) << p;
    EXPECT_EQ(refusal([](json::object& f) { kdf(f)["n"] = -1; }).code, ErrorCode::Malformed);
    EXPECT_FALSE(checkCost(Pbkdf2Cost{0, Pbkdf2Cost::Hash::Sha256}));
    EXPECT_FALSE(checkCost(Pbkdf2Cost{10'000'001, Pbkdf2Cost::Hash::Sha256}));
    EXPECT_TRUE(checkCost(ScryptCost{}));
    // 512 MiB and a little.
    EXPECT_FALSE(checkCost(ScryptCost{std::uint64_t{1} << 19U, 8, 1}));
}

TEST(Keystore, NoticesChanges) {
    // The tag covers the ciphertext; the address the rest.
    EXPECT_EQ(refusal([](json::object& f) { crypto(f)["ciphertext"] = std::string(64, '0'); }).code, ErrorCode::Locked);
    EXPECT_EQ(refusal([](json::object& f) { f["address"] = std::string(40, '0'); }).code, ErrorCode::NotVerified);
    // A flipped counter decrypts to another key, which only the address shows.
    const auto error = refusal([](json::object& f) {
        crypto(f)["cipherparams"] = json::object{{"iv", std::string(32, '0')}};
    });
    EXPECT_EQ(error.code, ErrorCode::NotVerified) << error.detail;
}

TEST(Keystore, ErrorsHoldNoSecret) {
    const auto error = openKey(sealedOnce(), "hunter2-hunter2").error();
    EXPECT_EQ(error.detail.find("hunter2"), std::string::npos);
    EXPECT_EQ(error.detail.find(core::toHex(core::Bytes(32, 7))), std::string::npos);
}

TEST(Keystore, FilesAreTheOwnersAlone) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "key.json";
    ASSERT_TRUE(writeKeystore(path, sealedOnce()));
    struct stat found {};
    ASSERT_EQ(::stat(path.c_str(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777U, 0600U);
    EXPECT_EQ(*readKeystore(path), sealedOnce());
    EXPECT_EQ(readKeystore(folder.path() / "none").error().code, ErrorCode::NotFound);
    // Nothing is left beside it.
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
    EXPECT_EQ(writeKeystore(folder.path() / "no" / "key.json", "x").error().code, ErrorCode::Unavailable);
}

} // namespace wattbourse::wallet
