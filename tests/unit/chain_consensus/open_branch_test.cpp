// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of a branch at once: the same as one by one, by known keys and on several threads.
#include "chain/consensus/aura/open_branch.h"
#include "chain/encode/json.h"
#include "core/crypto/keccak.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::aura {

namespace {

struct Branch {
    HeaderForm form;
    std::vector<Header> headers;
    std::vector<core::Bytes> encoded;

    // `count` headers by three authors in turn, after a fixture's.
    explicit Branch(std::size_t count) {
        const auto file =
            test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/headers.json");
        form.londonBlock = 0;
        Header header = *decodeHeader(*jsonBytes(file.at("chains").at("london").at(5).at("headerRlp")), form);
        for (std::size_t i = 0; i < count; ++i) {
            ++header.number;
            ++header.step;
            const core::Bytes secret = secretOf(i % 3);
            header.author = core::addressOf(*core::publicKeyOf(secret));
            header.signature = *core::signRecoverable(sealHash(header), secret);
            headers.push_back(header);
            encoded.push_back(encodeHeader(header));
            header.parentHash = core::keccak256(encoded.back());
        }
    }
    static core::Bytes secretOf(std::size_t author) {
        return core::toBytes(core::keccak256(core::asBytes("branch author " + std::to_string(author))).view());
    }
    void change(std::size_t at, const Header& header) {
        headers[at] = header;
        encoded[at] = encodeHeader(header);
    }
};

} // namespace

TEST(OpenBranch, TheSameAsOneByOne) {
    const Branch branch(100);
    const AuraEngine engine(Rules{.form = branch.form});
    core::KnownKeys keys;
    for (const unsigned threads : {1U, 2U, 7U}) {
        const auto opened = openBranch(branch.encoded, branch.form, keys, threads);
        ASSERT_TRUE(opened) << opened.error().detail;
        ASSERT_EQ(opened->size(), branch.encoded.size());
        for (std::size_t i = 0; i < opened->size(); ++i) {
            const auto alone = engine.decode(branch.encoded[i]);
            ASSERT_TRUE(alone);
            EXPECT_EQ((*opened)[i].hash, alone->hash);
            EXPECT_EQ((*opened)[i].signer, alone->signer);
            EXPECT_EQ((*opened)[i].rlp, alone->rlp);
            EXPECT_TRUE((*opened)[i].seal.holds());
        }
    }
    EXPECT_TRUE(openBranch({}, branch.form, keys, 2)->empty());
}

TEST(OpenBranch, EveryAlteredSealIsSeen) {
    core::KnownKeys keys;
    {
        const Branch warm(3);
        ASSERT_TRUE(openBranch(warm.encoded, warm.form, keys, 1));
    }
    for (std::size_t byte = 0; byte < 65; ++byte) {
        Branch branch(6);
        // The newest header: nobody vouches for it yet.
        Header header = branch.headers.back();
        header.signature.bytes[byte] ^= 1;
        branch.change(5, header);
        const auto opened = openBranch(branch.encoded, branch.form, keys, 2);
        ASSERT_TRUE(opened);
        EXPECT_FALSE(opened->back().seal.holds()) << byte;
        // Below it: its child names another hash.
        Branch lower(6);
        header = lower.headers[2];
        header.signature.bytes[byte] ^= 1;
        lower.change(2, header);
        EXPECT_EQ(openBranch(lower.encoded, lower.form, keys, 2).error().detail,
                  "header 3: not a child of the one before");
    }
}

TEST(OpenBranch, AnotherSignerIsSeenWithKnownKeys) {
    core::KnownKeys keys;
    Branch branch(9);
    ASSERT_TRUE(openBranch(branch.encoded, branch.form, keys, 1));
    // The last but one claims another author than the one that signed; its child is signed over the forgery.
    Header forged = branch.headers[7];
    forged.author = branch.headers[6].author;
    forged.signature = *core::signRecoverable(sealHash(forged), Branch::secretOf(7 % 3));
    branch.change(7, forged);
    Header child = branch.headers[8];
    child.parentHash = core::keccak256(branch.encoded[7]);
    child.signature = *core::signRecoverable(sealHash(child), Branch::secretOf(8 % 3));
    branch.change(8, child);
    const auto opened = openBranch(branch.encoded, branch.form, keys, 2);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)[7].seal.refusal, Refusal::Signer);
    EXPECT_EQ((*opened)[7].signer, branch.headers[4].author);
    EXPECT_TRUE((*opened)[8].seal.holds());
}

TEST(OpenBranch, ErrorsNameTheHeader) {
    core::KnownKeys keys;
    Branch branch(40);
    branch.encoded[33].pop_back();
    const auto opened = openBranch(branch.encoded, branch.form, keys, 2);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().detail.rfind("header 33: ", 0), 0U) << opened.error().detail;
}

} // namespace wattbourse::chain::aura
