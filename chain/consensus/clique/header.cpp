// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/clique/header.h"

#include "chain/consensus/header_fields.h"
#include "chain/encode/json.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain::clique {

using core::Bytes;
using core::ByteView;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kItems = kBareHeaderItems + 2;
constexpr std::size_t kMaxExtraData = kVanitySize + kMaxSigners * core::Address::kSize + kSealSize;

bool hasBaseFee(std::uint64_t number, std::optional<std::uint64_t> londonBlock) {
    return londonBlock && number >= *londonBlock;
}

Bytes listOf(const Header& header, ByteView extraData) {
    Bytes items;
    items.reserve(700 + extraData.size());
    appendBareHeader(items, header, extraData);
    appendRlpString(items, header.mixHash.view());
    appendRlpString(items, header.nonce.view());
    if (header.baseFee)
        appendRlpInteger(items, *header.baseFee);
    Bytes out;
    out.reserve(items.size() + 4);
    appendRlpList(out, items);
    return out;
}

Result<void> hasRoom(const BlockHeader& header) {
    if (header.extraData.size() < kVanitySize + kSealSize)
        return fail(ErrorCode::Malformed, "header: extraData: " + std::to_string(header.extraData.size()) +
                                              " bytes leave no room for vanity and seal");
    return {};
}

} // namespace

Result<Header> decodeHeader(ByteView rlp, std::optional<std::uint64_t> londonBlock) {
    std::array<RlpItem, kItems + 1> items;
    WB_ASSIGN(const RlpItem whole, decodeRlp(rlp));
    WB_ASSIGN(const std::size_t count, splitRlpList(whole, items));
    if (count < kItems)
        return fail(ErrorCode::Malformed, "header: " + std::to_string(count) + " items, fewer than Clique has");
    Header out;
    WB_TRY(takeBareHeader(out, items, kMaxExtraData));
    const bool baseFee = hasBaseFee(out.number, londonBlock);
    if (count != kItems + (baseFee ? 1 : 0))
        return fail(ErrorCode::Malformed, "header: " + std::to_string(count) + " items where block " +
                                              std::to_string(out.number) + " has " +
                                              std::to_string(kItems + (baseFee ? 1 : 0)));
    WB_TRY(takeHeaderField(out.mixHash, rlpFixed<core::Hash32>(items[kBareHeaderItems]), "mixHash"));
    WB_TRY(takeHeaderField(out.nonce, rlpFixed<Nonce>(items[kBareHeaderItems + 1]), "nonce"));
    if (baseFee) {
        std::uint64_t fee = 0;
        WB_TRY(takeHeaderField(fee, rlpUint64(items[kItems]), "baseFeePerGas"));
        out.baseFee = fee;
    }
    return out;
}

Bytes encodeHeader(const Header& header) {
    return listOf(header, header.extraData);
}

core::Hash32 hashOf(const Header& header) {
    return core::keccak256(encodeHeader(header));
}

Result<core::Hash32> sealHash(const Header& header) {
    if (header.extraData.size() < kSealSize)
        return fail(ErrorCode::Malformed, "header: extraData: no room for a seal");
    return core::keccak256(listOf(header, ByteView(header.extraData).first(header.extraData.size() - kSealSize)));
}

Result<core::RecoverableSignature> signatureOf(const BlockHeader& header) {
    WB_TRY(hasRoom(header));
    core::RecoverableSignature out;
    std::copy(header.extraData.end() - kSealSize, header.extraData.end(), out.bytes.begin());
    return out;
}

Result<std::vector<core::Address>> listedSigners(const BlockHeader& header) {
    WB_TRY(hasRoom(header));
    const auto bytes =
        ByteView(header.extraData).subspan(kVanitySize, header.extraData.size() - kVanitySize - kSealSize);
    if (bytes.size() % core::Address::kSize != 0)
        return fail(ErrorCode::Malformed, "header: extraData: " + std::to_string(bytes.size()) +
                                              " bytes between vanity and seal are no list of signers");
    if (bytes.size() > kMaxSigners * core::Address::kSize)
        return fail(ErrorCode::OutOfRange, "header: extraData: too many signers");
    std::vector<core::Address> out(bytes.size() / core::Address::kSize);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto one = bytes.subspan(i * core::Address::kSize, core::Address::kSize);
        std::copy(one.begin(), one.end(), out[i].bytes.begin());
    }
    return out;
}

Bytes extraDataFor(const std::vector<core::Address>& signers, ByteView vanity) {
    Bytes out(vanity.begin(), vanity.begin() + static_cast<std::ptrdiff_t>(std::min(vanity.size(), kVanitySize)));
    out.resize(kVanitySize);
    for (const auto& signer : signers)
        core::append(out, signer.view());
    out.resize(out.size() + kSealSize);
    return out;
}

Result<void> seal(Header& header, ByteView secretKey) {
    WB_TRY(hasRoom(header));
    WB_ASSIGN(const core::Hash32 digest, sealHash(header));
    WB_ASSIGN(const auto signature, core::signRecoverable(digest, secretKey));
    std::copy(signature.bytes.begin(), signature.bytes.end(), header.extraData.end() - kSealSize);
    return {};
}

Result<JsonHeader> headerFromJson(const boost::json::object& block, std::optional<std::uint64_t> londonBlock) {
    JsonHeader out;
    WB_TRY(bareHeaderFromJson(out.header, block));
    WB_ASSIGN(out.header.difficulty, jsonRead(block, "difficulty", jsonUint256));
    if (out.header.extraData.size() > kMaxExtraData)
        return fail(ErrorCode::OutOfRange, "extraData: too long");
    WB_ASSIGN(out.header.mixHash, jsonRead(block, "mixHash", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.header.nonce, jsonRead(block, "nonce", jsonFixed<Nonce>));
    if (hasBaseFee(out.header.number, londonBlock)) {
        WB_ASSIGN(out.header.baseFee, jsonRead(block, "baseFeePerGas", jsonUint64));
    }
    if (jsonOptional(block, "hash") != nullptr) {
        WB_ASSIGN(out.named, jsonRead(block, "hash", jsonFixed<core::Hash32>));
    }
    out.hash = hashOf(out.header);
    return out;
}

} // namespace wattbourse::chain::clique
