// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of a branch at once, by known keys: the same as one by one.
#include "chain/consensus/aura/engine.h"
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
    [[nodiscard]] std::vector<core::Address> authors() const {
        return {headers[0].author, headers[1].author, headers[2].author};
    }
    [[nodiscard]] std::vector<core::Result<SealedBlock>> opened(core::KnownKeys& keys) const {
        return openedBy(authors(), keys);
    }
    [[nodiscard]] std::vector<core::Result<SealedBlock>> openedBy(const std::vector<core::Address>& authorities,
                                                                  core::KnownKeys& keys) const {
        std::vector<core::Result<UnopenedHeader>> read;
        for (const core::Bytes& rlp : encoded)
            read.push_back(unopenedFrom(rlp, form));
        return openBranch(std::move(read), authorities, keys);
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
    // The first time keys are recovered and kept, the second time they are known.
    for (int turn = 0; turn < 2; ++turn) {
        const auto opened = branch.opened(keys);
        ASSERT_EQ(opened.size(), branch.encoded.size());
        for (std::size_t i = 0; i < opened.size(); ++i) {
            const auto alone = engine.decode(branch.encoded[i]);
            ASSERT_TRUE(alone);
            ASSERT_TRUE(opened[i]) << opened[i].error().detail;
            EXPECT_EQ(opened[i]->header, alone->header);
            EXPECT_EQ(opened[i]->hash, alone->hash);
            EXPECT_EQ(opened[i]->signedHash, alone->signedHash);
            EXPECT_EQ(opened[i]->signer, alone->signer);
            EXPECT_EQ(opened[i]->step, alone->step);
            EXPECT_EQ(opened[i]->rlp, alone->rlp);
            EXPECT_TRUE(opened[i]->seal.holds());
        }
    }
    EXPECT_TRUE(openBranch({}, branch.authors(), keys).empty());
}

// Every byte of a seal, under a child that does not name the altered header, and with no child.
TEST(OpenBranch, EveryAlteredSealIsSeen) {
    core::KnownKeys keys;
    (void)Branch(6).opened(keys);
    for (const std::size_t at : {std::size_t{2}, std::size_t{5}})
        for (std::size_t byte = 0; byte < 65; ++byte) {
            Branch branch(6);
            Header header = branch.headers[at];
            header.signature.bytes[byte] ^= 1;
            branch.change(at, header);
            const auto opened = branch.opened(keys);
            for (std::size_t i = 0; i < opened.size(); ++i)
                EXPECT_EQ(opened[i]->seal.holds(), i != at) << i << ", byte " << byte;
        }
}

namespace {

/// A branch whose header 3 has another last byte in its seal, and a child that names that twin and is signed by
/// `secret` in the name of `author`.
Branch withTwin(const core::Address& author, const core::Bytes& secret, bool spoilChild) {
    Branch branch(6);
    Header twin = branch.headers[3];
    twin.signature.bytes[64] ^= 1;
    branch.change(3, twin);
    Header child = branch.headers[4];
    child.parentHash = core::keccak256(branch.encoded[3]);
    child.author = author;
    child.signature = *core::signRecoverable(sealHash(child), secret);
    if (spoilChild)
        child.signature.bytes[10] ^= 1;
    branch.change(4, child);
    Header grandchild = branch.headers[5];
    grandchild.parentHash = core::keccak256(branch.encoded[4]);
    grandchild.signature = *core::signRecoverable(sealHash(grandchild), Branch::secretOf(5 % 3));
    branch.change(5, grandchild);
    return branch;
}

} // namespace

// Verification says the same of both last bytes, so a twin must not get through on the word of a child that nobody
// sealed, or that a stranger did.
TEST(OpenBranch, TheTwinOfASealIsSeenUnderAChildThatNoAuthoritySealed) {
    core::KnownKeys keys;
    const Branch honest(6);
    (void)honest.opened(keys);
    const core::Bytes stranger = Branch::secretOf(99);
    const core::Address strangerName = core::addressOf(*core::publicKeyOf(stranger));

    const Branch unsignedChild = withTwin(honest.headers[4].author, Branch::secretOf(4 % 3), /*spoilChild=*/true);
    EXPECT_FALSE(unsignedChild.opened(keys)[4]->seal.holds());
    EXPECT_FALSE(unsignedChild.opened(keys)[3]->seal.holds());

    const Branch strangersChild = withTwin(strangerName, stranger, /*spoilChild=*/false);
    EXPECT_TRUE(strangersChild.opened(keys)[4]->seal.holds()) << "by itself";
    EXPECT_FALSE(strangersChild.opened(keys)[3]->seal.holds());

    const Branch pretended = withTwin(honest.headers[4].author, stranger, /*spoilChild=*/false);
    EXPECT_EQ(pretended.opened(keys)[4]->seal.refusal, Refusal::Signer);
    EXPECT_FALSE(pretended.opened(keys)[3]->seal.holds());

    // One of the authorities put its name to the twin's hash: that is the word that is relied on.
    const Branch vouchedFor = withTwin(honest.headers[4].author, Branch::secretOf(4 % 3), /*spoilChild=*/false);
    EXPECT_TRUE(vouchedFor.opened(keys)[3]->seal.holds());
    EXPECT_FALSE(vouchedFor.openedBy({}, keys)[3]->seal.holds()) << "where no authority is known nobody vouches";
}

TEST(OpenBranch, AnotherSignerIsSeenWithKnownKeys) {
    core::KnownKeys keys;
    Branch branch(9);
    (void)branch.opened(keys);
    // The last but one claims another author than the one that signed; its child is signed over the forgery.
    Header forged = branch.headers[7];
    forged.author = branch.headers[6].author;
    forged.signature = *core::signRecoverable(sealHash(forged), Branch::secretOf(7 % 3));
    branch.change(7, forged);
    Header child = branch.headers[8];
    child.parentHash = core::keccak256(branch.encoded[7]);
    child.signature = *core::signRecoverable(sealHash(child), Branch::secretOf(8 % 3));
    branch.change(8, child);
    const auto opened = branch.opened(keys);
    EXPECT_EQ(opened[7]->seal.refusal, Refusal::Signer);
    EXPECT_EQ(opened[7]->signer, branch.headers[4].author);
    EXPECT_TRUE(opened[8]->seal.holds());
}

TEST(OpenBranch, WhatCannotBeReadStaysAnErrorAtItsPlace) {
    core::KnownKeys keys;
    Branch branch(40);
    branch.encoded[33].pop_back();
    const auto opened = branch.opened(keys);
    ASSERT_EQ(opened.size(), 40U);
    for (std::size_t i = 0; i < opened.size(); ++i)
        EXPECT_EQ(opened[i].has_value(), i != 33) << i;
    EXPECT_TRUE(opened[32]->seal.holds());
}

} // namespace wattbourse::chain::aura
