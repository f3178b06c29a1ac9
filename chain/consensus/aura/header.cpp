// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/header.h"

#include "chain/consensus/header_fields.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain::aura {

using core::Bytes;
using core::ByteView;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kMaxItems = kBareHeaderItems + 4;
// Far above the 32 bytes that chains allow; the rule itself is the verifier's.
constexpr std::size_t kMaxExtraData = 1024;
constexpr std::size_t kMaxEmptySteps = 4096;

Bytes listOf(const Header& header, bool withSeal) {
    Bytes items;
    items.reserve(700);
    appendBareHeader(items, header, header.extraData);
    if (withSeal) {
        appendRlpInteger(items, header.step);
        appendRlpString(items, header.signature.view());
        if (header.emptySteps)
            core::append(items, *header.emptySteps);
    }
    if (header.baseFee)
        appendRlpInteger(items, *header.baseFee);
    Bytes out;
    out.reserve(items.size() + 4);
    appendRlpList(out, items);
    return out;
}

} // namespace

Result<Header> decodeHeader(ByteView rlp, const HeaderForm& form) {
    return decodeHeaderParts(rlp, form).map([](DecodedHeader&& decoded) { return std::move(decoded.header); });
}

Result<DecodedHeader> decodeHeaderParts(ByteView rlp, const HeaderForm& form) {
    std::array<RlpItem, kMaxItems> items;
    WB_ASSIGN(const RlpItem whole, decodeRlp(rlp));
    WB_ASSIGN(const std::size_t count, splitRlpList(whole, items));
    if (count < kBareHeaderItems + 2)
        return fail(ErrorCode::Malformed,
                    "header: " + std::to_string(count) + " items, fewer than any AuRa header has");
    DecodedHeader out;
    Header& header = out.header;
    WB_TRY(takeBareHeader(header, items, kMaxExtraData));
    out.bareItems =
        whole.payload.first(static_cast<std::size_t>(items[kBareHeaderItems].encoded.data() - whole.payload.data()));

    const bool emptySteps = form.hasEmptySteps(header.number);
    const bool baseFee = form.hasBaseFee(header.number);
    const std::size_t due = kBareHeaderItems + 2 + (emptySteps ? 1 : 0) + (baseFee ? 1 : 0);
    if (count != due)
        return fail(ErrorCode::Malformed, "header: " + std::to_string(count) + " items where block " +
                                              std::to_string(header.number) + " has " + std::to_string(due));
    std::size_t at = kBareHeaderItems;
    WB_TRY(takeHeaderField(header.step, rlpUint64(items[at++]), "step"));
    WB_TRY(takeHeaderField(header.signature, rlpFixed<core::RecoverableSignature>(items[at++]), "signature"));
    if (emptySteps) {
        if (!items[at].isList)
            return fail(ErrorCode::Malformed, "header: emptySteps: a string where a list is due");
        WB_TRY(checkRlp(items[at].encoded, 4));
        header.emptySteps = core::toBytes(items[at++].encoded);
    }
    if (baseFee) {
        std::uint64_t fee = 0;
        WB_TRY(takeHeaderField(fee, rlpUint64(items[at]), "baseFeePerGas"));
        header.baseFee = fee;
        out.baseFeeItem = items[at].encoded;
    }
    return out;
}

Bytes DecodedHeader::bare() const {
    Bytes out;
    out.reserve(bareItems.size() + baseFeeItem.size() + 4);
    appendRlpListPrefix(out, bareItems.size() + baseFeeItem.size());
    core::append(out, bareItems);
    core::append(out, baseFeeItem);
    return out;
}

Bytes encodeHeader(const Header& header) {
    return listOf(header, /*withSeal=*/true);
}

core::Hash32 hashOf(const Header& header) {
    return core::keccak256(encodeHeader(header));
}

Bytes bareEncoding(const Header& header) {
    return listOf(header, /*withSeal=*/false);
}

core::Hash32 bareHash(const Header& header) {
    return core::keccak256(bareEncoding(header));
}

core::Hash32 sealHash(const Header& header) {
    const core::Hash32 bare = bareHash(header);
    return header.emptySteps ? core::keccak256({bare.view(), *header.emptySteps}) : bare;
}

Result<std::vector<EmptyStep>> emptySteps(const Header& header) {
    std::vector<EmptyStep> out;
    if (!header.emptySteps)
        return out;
    WB_ASSIGN(const RlpItem list, decodeRlp(*header.emptySteps));
    if (!list.isList)
        return fail(ErrorCode::Malformed, "header: emptySteps: a string where a list is due");
    for (ByteView rest = list.payload; !rest.empty();) {
        if (out.size() == kMaxEmptySteps)
            return fail(ErrorCode::OutOfRange, "header: emptySteps: too many");
        WB_ASSIGN(const RlpItem entry, takeRlp(rest));
        std::array<RlpItem, 2> parts;
        WB_ASSIGN(const std::size_t count, splitRlpList(entry, parts));
        if (count != parts.size())
            return fail(ErrorCode::Malformed, "header: emptySteps: an entry is not [signature, step]");
        EmptyStep step;
        WB_TRY(takeHeaderField(step.signature, rlpFixed<core::RecoverableSignature>(parts[0]), "emptySteps"));
        WB_TRY(takeHeaderField(step.step, rlpUint64(parts[1]), "emptySteps"));
        out.push_back(step);
    }
    return out;
}

core::Hash32 emptyStepHash(std::uint64_t step, const core::Hash32& parentHash) {
    Bytes items;
    appendRlpInteger(items, step);
    appendRlpString(items, parentHash.view());
    Bytes list;
    appendRlpList(list, items);
    return core::keccak256(list);
}

Result<void> seal(Header& header, ByteView secretKey) {
    WB_ASSIGN(header.signature, core::signRecoverable(sealHash(header), secretKey));
    return {};
}

Header genesisHeader(const core::Hash32& stateRoot, std::uint64_t gasLimit, std::optional<std::uint64_t> baseFee) {
    Header header;
    header.unclesHash = kNoUncles;
    header.stateRoot = stateRoot;
    header.transactionsRoot = kEmptyTrieRoot;
    header.receiptsRoot = kEmptyTrieRoot;
    header.difficulty = Uint256(0x20000);
    header.gasLimit = gasLimit;
    header.baseFee = baseFee;
    return header;
}

Uint256 expectedDifficulty(std::uint64_t parentStep, std::uint64_t step, std::uint64_t emptySteps) {
    Uint256 highest;
    highest.limbs = {~std::uint64_t{0}, ~std::uint64_t{0}, 0, 0};
    return highest + Uint256(parentStep) - Uint256(step) + Uint256(emptySteps);
}

} // namespace wattbourse::chain::aura
