// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ecies.h"
#include "core/crypto/secp256k1.h"
#include "tests/unit/wallet/fixture.h"
#include "wallet/keys/address.h"
#include "wallet/keystore/keystore.h"
#include "wallet/signer/wallet.h"
#include "wallet/typed_data/message.h"

#include <thread>

namespace wattbourse::wallet {

namespace {

using core::ErrorCode;
using std::chrono::seconds;

constexpr std::string_view kPassphrase = "correct horse";
// The words of every development chain; addresses as anvil and hardhat print them for m/44'/60'/0'/0/0 to 2.
constexpr std::string_view kMnemonic = "test test test test test test test test test test test junk";
constexpr std::array<std::string_view, kKeyRoles> kAddresses = {"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
                                                                "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
                                                                "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"};

class RefusingGuard final : public core::SigningGuard {
public:
    core::Result<void> check(const core::TxnRequest& request, const core::Address&) const override {
        if (request.purpose == "forbidden")
            return core::fail(ErrorCode::Refused, "not allowed by its owner");
        return {};
    }
    core::Result<void> checkTyped(const core::Hash32&, core::ByteView fields, const core::Address&) const override {
        if (fields.size() != 32)
            return core::fail(ErrorCode::Refused, "not what its owner allows");
        return {};
    }
};

class WalletTest : public testing::Test {
protected:
    [[nodiscard]] Wallet::Options options() const {
        return {.folder = m_folder.path() / "wallet",
                .clock = m_clock,
                .lockAfter = seconds(600),
                .guards = {std::make_shared<RefusingGuard>()},
                .cost = {1024, 8, 1}};
    }
    static core::TxnRequest request(const std::string& purpose = "a test") {
        core::TxnRequest out;
        out.chainId = 1337;
        out.gasLimit = 100000;
        out.purpose = purpose;
        return out;
    }

    TemporaryFolder m_folder;
    core::ManualClock m_clock{{1'700'000'000}};
};

} // namespace

TEST_F(WalletTest, RestoresTheKeysOfItsWords) {
    Wallet wallet(options());
    EXPECT_FALSE(wallet.exists());
    EXPECT_EQ(wallet.unlock(kPassphrase).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(wallet.restore(kMnemonic, kPassphrase));
    EXPECT_EQ(wallet.state(), LockState::Unlocked);
    for (std::size_t role = 0; role < kKeyRoles; ++role) {
        EXPECT_EQ(checksumAddress(*wallet.address(static_cast<KeyRole>(role))), kAddresses[role]);
        EXPECT_EQ(checksumAddress(wallet.signer(static_cast<KeyRole>(role))->address()), kAddresses[role]);
    }
    EXPECT_EQ(wallet.restore(kMnemonic, kPassphrase).error().code, ErrorCode::Duplicate);
}

TEST_F(WalletTest, CreatesWordsThatLeadBack) {
    Wallet wallet(options());
    const auto words = wallet.create(12, kPassphrase);
    ASSERT_TRUE(words) << words.error().detail;
    auto elsewhere = options();
    elsewhere.folder = m_folder.path() / "second";
    Wallet second(elsewhere);
    ASSERT_TRUE(second.restore(words->view(), "another passphrase"));
    EXPECT_EQ(*second.address(KeyRole::Reporter), *wallet.address(KeyRole::Reporter));
    // The words are in no file.
    const std::string file = core::toHex(core::asBytes(test::readFile(options().folder / "wallet.json")));
    const std::string first(words->view().substr(0, words->view().find(' ', words->view().find(' ') + 1)));
    EXPECT_EQ(file.find(core::toHex(core::asBytes(first))), std::string::npos);
}

TEST_F(WalletTest, RefusesAWrongStart) {
    Wallet wallet(options());
    EXPECT_EQ(wallet.restore(kMnemonic, "short").error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(wallet.restore("test test", kPassphrase).error().code, ErrorCode::Malformed);
    EXPECT_EQ(wallet.create(13, kPassphrase).error().code, ErrorCode::OutOfRange);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(wallet.restore(kMnemonic, kPassphrase, stop.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(wallet.exists());
    EXPECT_EQ(wallet.state(), LockState::Locked);
}

TEST_F(WalletTest, UnlocksAfterARestart) {
    { ASSERT_TRUE(Wallet(options()).restore(kMnemonic, kPassphrase)); }
    Wallet wallet(options());
    ASSERT_TRUE(wallet.exists());
    EXPECT_EQ(wallet.state(), LockState::Locked);
    // Named while locked, but nothing is signed.
    EXPECT_EQ(checksumAddress(*wallet.address(KeyRole::Owner)), kAddresses[0]);
    const auto signer = wallet.signer(KeyRole::Owner);
    EXPECT_EQ(signer->signTxn(request(), 0).error().code, ErrorCode::Locked);
    EXPECT_EQ(signer->signTyped({}, {}, "").error().code, ErrorCode::Locked);
    EXPECT_EQ(wallet.unlock("wrong passphrase").error().code, ErrorCode::Locked);
    EXPECT_EQ(wallet.state(), LockState::Locked);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(wallet.unlock(kPassphrase, stop.get_token()).error().code, ErrorCode::Cancelled);
    ASSERT_TRUE(wallet.unlock(kPassphrase));
    EXPECT_TRUE(signer->signTxn(request(), 0));
    wallet.lock();
    EXPECT_EQ(signer->signTxn(request(), 1).error().code, ErrorCode::Locked);
}

TEST_F(WalletTest, SignsForItsAddress) {
    Wallet wallet(options());
    ASSERT_TRUE(wallet.restore(kMnemonic, kPassphrase));
    const auto signer = wallet.signer(KeyRole::Session);
    core::TxnRequest place = request();
    place.to.bytes[19] = 1;
    place.data = bytesOf("deadbeef");
    const auto txn = signer->signTxn(place, 7);
    ASSERT_TRUE(txn) << txn.error().detail;
    // ethers 6: new Wallet(key 1 of the words).signTransaction({type: 0, chainId: 1337, nonce: 7, gasPrice: 0,
    // gasLimit: 100000, to: 0x0…01, data: 0xdeadbeef})
    EXPECT_EQ(core::toHex0x(txn->raw),
              "0xf8660780830186a09400000000000000000000000000000000000000018084deadbeef820a95a0da014e9cffd7e3ad"
              "111626e61bcb15b1e5af592bff16e31f4460b8e3b44a441ba03bc1eea08761167477676b401bb0fd782387397c3d8147"
              "7c4682a2f94e0eabfe");
    EXPECT_EQ(txn->from, signer->address());
    EXPECT_EQ(txn->nonce, 7U);
    core::Hash32 domain;
    domain.bytes[0] = 1;
    const auto reporter = wallet.signer(KeyRole::Reporter);
    const auto typed = reporter->signTyped(domain, {}, "a report");
    ASSERT_TRUE(typed);
    core::RecoverableSignature plain = *typed;
    EXPECT_GE(plain.bytes[64], 27);
    plain.bytes[64] = static_cast<std::uint8_t>(plain.bytes[64] - 27);
    EXPECT_EQ(*core::recoverAddress(typedDigest(domain, {}), plain), reporter->address());
}

TEST_F(WalletTest, OpensWhatIsEncryptedToItsKey) {
    Wallet wallet(options());
    ASSERT_TRUE(wallet.restore(kMnemonic, kPassphrase));
    const auto context = core::asBytes("one sale");
    const auto message = core::toBytes(core::asBytes("a data key"));
    const auto key = wallet.publicKey(KeyRole::Owner);
    ASSERT_TRUE(key);
    EXPECT_EQ(core::addressOf(*key), *wallet.address(KeyRole::Owner));
    const auto sent = core::eciesEncrypt(*key, message, context).value();
    EXPECT_EQ(wallet.openEncrypted(KeyRole::Owner, sent, context).value(), message);
    EXPECT_EQ(wallet.openEncrypted(KeyRole::Session, sent, context).error().code, ErrorCode::NotVerified);
    EXPECT_EQ(wallet.openEncrypted(KeyRole::Owner, sent, {}).error().code, ErrorCode::NotVerified);
    wallet.lock();
    EXPECT_EQ(wallet.openEncrypted(KeyRole::Owner, sent, context).error().code, ErrorCode::Locked);
    EXPECT_EQ(wallet.publicKey(KeyRole::Owner).error().code, ErrorCode::Locked);
}

TEST_F(WalletTest, AsksItsGuardsFirst) {
    Wallet wallet(options());
    ASSERT_TRUE(wallet.restore(kMnemonic, kPassphrase));
    const auto refused = wallet.signer(KeyRole::Session)->signTxn(request("forbidden"), 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(refused.error().detail, "not allowed by its owner");
    // Each key for its own purpose.
    EXPECT_EQ(wallet.signer(KeyRole::Session)->signTyped({}, {}, "").error().code, ErrorCode::Refused);
    // What a guard can read it can allow; the signature is that of the fields' hash.
    const core::Bytes fields(32, 7);
    const auto typed = wallet.signer(KeyRole::Session)->signFields({}, fields, "");
    ASSERT_TRUE(typed) << typed.error().detail;
    auto plain = *typed;
    plain.bytes[64] = static_cast<std::uint8_t>(plain.bytes[64] - 27);
    EXPECT_EQ(*core::recoverAddress(typedDigest({}, core::keccak256(fields)), plain),
              wallet.signer(KeyRole::Session)->address());
    EXPECT_EQ(wallet.signer(KeyRole::Session)->signFields({}, core::Bytes(33, 7), "").error().code, ErrorCode::Refused);
    EXPECT_TRUE(wallet.signer(KeyRole::Owner)->signFields({}, core::Bytes(33, 7), ""));
    EXPECT_EQ(wallet.signer(KeyRole::Reporter)->signTxn(request(), 0).error().code, ErrorCode::Refused);
    EXPECT_TRUE(wallet.signer(KeyRole::Owner)->signTyped({}, {}, ""));
    core::TxnRequest anyChain = request();
    anyChain.chainId = 0;
    EXPECT_EQ(wallet.signer(KeyRole::Session)->signTxn(anyChain, 0).error().code, ErrorCode::Refused);
}

TEST_F(WalletTest, LocksTheOwnerOnIdlenessAndKeepsTheAgentGoing) {
    Wallet wallet(options());
    ASSERT_TRUE(wallet.restore(kMnemonic, kPassphrase));
    std::vector<LockState> seen;
    auto subscription = wallet.onStateChange([&](LockState state) { seen.push_back(state); });
    m_clock.advance(seconds(599));
    wallet.touch();
    m_clock.advance(seconds(599));
    wallet.lockIfIdle();
    EXPECT_EQ(wallet.state(), LockState::Unlocked);
    m_clock.advance(seconds(1));
    // The agent's signatures are no sign of the owner.
    EXPECT_TRUE(wallet.signer(KeyRole::Session)->signTxn(request(), 0));
    EXPECT_EQ(wallet.state(), LockState::OwnerLocked);
    EXPECT_EQ(wallet.signer(KeyRole::Owner)->signTxn(request(), 0).error().code, ErrorCode::Locked);
    EXPECT_TRUE(wallet.signer(KeyRole::Reporter)->signTyped({}, {}, ""));
    // Touching does not bring a key back.
    wallet.touch();
    EXPECT_EQ(wallet.state(), LockState::OwnerLocked);
    ASSERT_TRUE(wallet.unlock(kPassphrase));
    EXPECT_TRUE(wallet.signer(KeyRole::Owner)->signTxn(request(), 0));
    wallet.lock();
    EXPECT_EQ(seen, (std::vector{LockState::OwnerLocked, LockState::Unlocked, LockState::Locked}));
    subscription.reset();
    ASSERT_TRUE(wallet.unlock(kPassphrase));
    EXPECT_EQ(seen.size(), 3U);
}

TEST_F(WalletTest, SignersThatOutliveItAreLocked) {
    std::shared_ptr<core::Signer> signer;
    {
        Wallet wallet(options());
        ASSERT_TRUE(wallet.restore(kMnemonic, kPassphrase));
        signer = wallet.signer(KeyRole::Session);
        EXPECT_TRUE(signer->signTxn(request(), 0));
    }
    EXPECT_EQ(signer->signTxn(request(), 0).error().code, ErrorCode::Locked);
}

TEST_F(WalletTest, ChangesItsPassphrase) {
    Wallet wallet(options());
    ASSERT_TRUE(wallet.restore(kMnemonic, kPassphrase));
    EXPECT_EQ(wallet.changePassphrase("wrong passphrase", "new passphrase").error().code, ErrorCode::Locked);
    EXPECT_EQ(wallet.changePassphrase(kPassphrase, "short").error().code, ErrorCode::OutOfRange);
    ASSERT_TRUE(wallet.changePassphrase(kPassphrase, "new passphrase"));
    EXPECT_EQ(wallet.unlock(kPassphrase).error().code, ErrorCode::Locked);
    ASSERT_TRUE(wallet.unlock("new passphrase"));
    EXPECT_EQ(checksumAddress(*wallet.address(KeyRole::Reporter)), kAddresses[2]);
}

TEST_F(WalletTest, ExportsAKeystoreOfTheDefinition) {
    Wallet wallet(options());
    ASSERT_TRUE(wallet.restore(kMnemonic, kPassphrase));
    const auto exported = wallet.exportKey(KeyRole::Session, kPassphrase);
    ASSERT_TRUE(exported);
    EXPECT_EQ(checksumAddress(*addressIn(*exported)), kAddresses[1]);
    EXPECT_TRUE(openKey(*exported, kPassphrase));
    EXPECT_EQ(wallet.exportKey(KeyRole::Session, "wrong passphrase").error().code, ErrorCode::Locked);
}

TEST_F(WalletTest, RefusesFilesOfAnotherFormat) {
    Wallet wallet(options());
    std::filesystem::create_directories(options().folder);
    const auto put = [&](const std::string& text) {
        EXPECT_TRUE(writeKeystore(options().folder / "wallet.json", text));
    };
    put("{");
    EXPECT_EQ(wallet.unlock(kPassphrase).error().code, ErrorCode::Malformed);
    put("{\"wattbourseWallet\": 2}");
    EXPECT_EQ(wallet.unlock(kPassphrase).error().code, ErrorCode::Refused);
    put("{\"wattbourseWallet\": 1}");
    EXPECT_EQ(wallet.unlock(kPassphrase).error().code, ErrorCode::Malformed);
    // Never replaced by a new one, whatever it holds.
    EXPECT_EQ(wallet.create(12, kPassphrase).error().code, ErrorCode::Duplicate);
}

TEST_F(WalletTest, IsUsedFromManyThreads) {
    Wallet wallet(options());
    ASSERT_TRUE(wallet.restore(kMnemonic, kPassphrase));
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&wallet] {
            const auto signer = wallet.signer(KeyRole::Session);
            for (std::uint64_t nonce = 0; nonce < 50; ++nonce) {
                const auto txn = signer->signTxn(request(), nonce);
                EXPECT_TRUE(txn || txn.error().code == ErrorCode::Locked);
            }
        });
    wallet.lock();
    EXPECT_TRUE(wallet.unlock(kPassphrase));
}

} // namespace wattbourse::wallet
