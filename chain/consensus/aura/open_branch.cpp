// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/open_branch.h"

#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "core/crypto/keccak_many.h"

#include <algorithm>

namespace wattbourse::chain::aura {

using core::Result;

namespace {

Verdict refuse(Refusal refusal, std::string detail = {}) {
    return {refusal, std::move(detail)};
}

Verdict sealOf(const Header& header, const std::optional<core::Address>& signer) {
    if (header.signature.bytes[64] > 1)
        return refuse(Refusal::SealForm, "recovery id " + std::to_string(header.signature.bytes[64]));
    if (!signer)
        return refuse(Refusal::SealForm, "no key made this signature");
    if (*signer != header.author)
        return refuse(Refusal::Signer, core::toHex0x(*signer) + " signed for " + core::toHex0x(header.author));
    // Last: the tree takes a high s for a seal that holds in everything else.
    return core::hasLowS(header.signature) ? Verdict{} : refuse(Refusal::HighS);
}

// A seal with 27 or 28 in its last byte is refused, but may still be told by whose key it is.
std::optional<core::Address> signerOf(const core::Hash32& digest, core::RecoverableSignature signature) {
    if (signature.bytes[64] == 27 || signature.bytes[64] == 28)
        signature.bytes[64] = static_cast<std::uint8_t>(signature.bytes[64] - 27);
    const auto signer = core::recoverAddress(digest, signature);
    return signer ? std::optional(*signer) : std::nullopt;
}

core::Hash32 signedHashOf(const Header& header, const core::Hash32& bare) {
    return header.emptySteps ? core::keccak256({bare.view(), *header.emptySteps}) : bare;
}

// `keys`: nullptr to recover.
Result<SealedBlock> sealed(UnopenedHeader&& from, const core::Hash32& signedHash, core::KnownKeys* keys) {
    SealedBlock out;
    const Header& header = from.header;
    out.hash = *from.hash;
    out.signedHash = signedHash;
    out.step = header.step;
    if (keys == nullptr)
        out.signer = signerOf(signedHash, header.signature);
    else if (const auto signer = keys->signerOf(signedHash, header.signature, header.author))
        out.signer = *signer;
    out.seal = sealOf(header, out.signer);
    WB_ASSIGN(const std::vector<EmptyStep> steps, emptySteps(header));
    for (const EmptyStep& step : steps)
        out.approvals.push_back({step.step, signerOf(emptyStepHash(step.step, header.parentHash), step.signature)});
    out.rlp = std::move(from.rlp);
    out.header = std::move(static_cast<BlockHeader&>(from.header));
    return out;
}

// The hashes that are not known yet, into the headers; answers those of the encodings without seal.
std::vector<core::Hash32> hashAll(std::vector<Result<UnopenedHeader>>& headers) {
    std::vector<core::ByteView> texts;
    texts.reserve(headers.size() * 2);
    for (const auto& header : headers)
        texts.push_back(header ? core::ByteView(header->bare) : core::ByteView{});
    for (const auto& header : headers)
        if (header && !header->hash)
            texts.push_back(header->rlp);
    std::vector<core::Hash32> hashes(texts.size());
    core::keccak256Each(texts, hashes);
    auto next = hashes.begin() + static_cast<std::ptrdiff_t>(headers.size());
    for (auto& header : headers)
        if (header && !header->hash)
            header->hash = *next++;
    hashes.resize(headers.size());
    return hashes;
}

} // namespace

Result<UnopenedHeader> unopenedFrom(core::ByteView rlp, const HeaderForm& form) {
    // Decoding lets nothing through that would be encoded otherwise, so these bytes are the ones that are hashed.
    WB_ASSIGN(DecodedHeader decoded, decodeHeaderParts(rlp, form));
    return UnopenedHeader{std::move(decoded.header), core::toBytes(rlp), std::nullopt, decoded.bare()};
}

Result<SealedBlock> openHeader(UnopenedHeader header) {
    if (!header.hash)
        header.hash = core::keccak256(header.rlp);
    const core::Hash32 signedHash = signedHashOf(header.header, core::keccak256(header.bare));
    return sealed(std::move(header), signedHash, nullptr);
}

std::vector<Result<SealedBlock>> openBranch(std::vector<Result<UnopenedHeader>> headers,
                                            std::span<const core::Address> authorities, core::KnownKeys& keys) {
    const std::vector<core::Hash32> bare = hashAll(headers);
    std::vector<Result<SealedBlock>> out;
    out.reserve(headers.size());
    for (std::size_t i = headers.size(); i-- > 0;) {
        if (!headers[i]) {
            out.emplace_back(tl::make_unexpected(headers[i].error()));
            continue;
        }
        const SealedBlock* child = !out.empty() && out.back() ? &*out.back() : nullptr;
        const bool vouchedFor =
            child != nullptr && child->header.parentHash == *headers[i]->hash && child->seal.holds() &&
            std::find(authorities.begin(), authorities.end(), child->header.author) != authorities.end();
        const core::Hash32 signedHash = signedHashOf(headers[i]->header, bare[i]);
        out.push_back(sealed(*std::move(headers[i]), signedHash, vouchedFor ? &keys : nullptr));
    }
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace wattbourse::chain::aura
