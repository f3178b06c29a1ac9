// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes between authorities: only what a peer signed, for us, on this network, opens.
#include "chain/devnet/network.h"
#include "chain/devnet/peer_link.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::devnet {
namespace {

class PeerSealTest : public testing::Test {
protected:
    PeerSeal sealOf(std::size_t index, std::uint8_t network = 1, std::uint64_t seed = 1) {
        std::vector<core::Address> addresses;
        for (std::size_t i = 0; i < 3; ++i)
            addresses.push_back(core::addressOf(core::publicKeyOf(deriveKey(1, "authority", i)).value()));
        core::Hash32 hash;
        hash.bytes[0] = network;
        return {hash, addresses, index, deriveKey(seed, "authority", index)};
    }
    static boost::json::object head() { return {{"say", "head"}}; }
    core::Hash32 m_digest;
};

} // namespace

TEST_F(PeerSealTest, opensWhatAPeerSignedForUs) {
    const auto envelope = sealOf(0).close(2, 77, head(), {}, m_digest);
    ASSERT_TRUE(envelope);
    const auto opened = sealOf(2).open(*envelope, {});
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_EQ(opened->from, 0U);
    EXPECT_EQ(opened->count, 77U);
    EXPECT_EQ(opened->message, head());
    EXPECT_EQ(opened->digest, m_digest);
    // The answer belongs to this question alone.
    core::Hash32 ignored;
    const auto answer = sealOf(2).close(0, 77, {{"block", "0x"}}, m_digest, ignored);
    EXPECT_TRUE(sealOf(0).open(*answer, m_digest));
    EXPECT_FALSE(sealOf(0).open(*answer, {}));
    EXPECT_FALSE(sealOf(0).open(*answer, ignored));
}

TEST_F(PeerSealTest, nothingElseOpens) {
    const auto good = sealOf(0).close(2, 77, head(), {}, m_digest).value();
    EXPECT_EQ(sealOf(1).open(good, {}).error().code, core::ErrorCode::NotVerified) << "for another authority";
    EXPECT_EQ(sealOf(2, 9).open(good, {}).error().code, core::ErrorCode::NotVerified) << "of another network";
    const auto stranger = sealOf(0, 1, 8).close(2, 77, head(), {}, m_digest).value();
    EXPECT_EQ(sealOf(2).open(stranger, {}).error().code, core::ErrorCode::NotVerified) << "of another key";
    auto changed = good;
    changed.replace(changed.find("77"), 2, "78");
    EXPECT_EQ(sealOf(2).open(changed, {}).error().code, core::ErrorCode::NotVerified);
    for (const char* junk : {"", "{}", "[]", R"({"text":"{}","signature":"0x00"})", R"({"text":7})"})
        EXPECT_FALSE(sealOf(2).open(junk, {})) << junk;
}

} // namespace wattbourse::chain::devnet
