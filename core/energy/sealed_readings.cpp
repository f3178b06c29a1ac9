// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/sealed_readings.h"

#include "core/crypto/keccak.h"

#include <algorithm>
#include <array>
#include <string>

namespace wattbourse::core {

namespace {

constexpr std::size_t kWord = 32;
constexpr std::size_t kMaxRecord = 0xffff;

std::array<std::uint8_t, 4> bigEndian(std::uint32_t value) {
    return {static_cast<std::uint8_t>(value >> 24U), static_cast<std::uint8_t>(value >> 16U),
            static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value)};
}

void applyStream(const Hash32& key, SlotIndex slot, std::span<std::uint8_t> bytes) {
    const auto slotBytes = bigEndian(slot.value);
    for (std::size_t at = 0; at < bytes.size(); at += kWord) {
        const auto word = bigEndian(static_cast<std::uint32_t>(at / kWord));
        const Hash32 stream = keccak256({key.view(), slotBytes, word});
        for (std::size_t i = 0; i < kWord; ++i)
            bytes[at + i] ^= stream.bytes[i];
    }
}

Result<std::vector<Hash32>> leavesOf(SlotIndex first, std::span<const Bytes> ciphertexts) {
    std::vector<Hash32> leaves;
    for (const auto& ciphertext : ciphertexts) {
        const SlotIndex slot{first.value + static_cast<std::uint32_t>(leaves.size())};
        if (ciphertext.size() > kMaxSealedBytes)
            return fail(ErrorCode::OutOfRange,
                        "slot " + std::to_string(slot.value) + ": " + std::to_string(ciphertext.size()) +
                            " bytes of ciphertext, at most " + std::to_string(kMaxSealedBytes) + " could be disputed");
        leaves.push_back(sealedLeaf(slot, ciphertext));
    }
    return leaves;
}

Error unreadable(SlotIndex slot, const char* why) {
    return {ErrorCode::NotVerified, "slot " + std::to_string(slot.value) + ": " + why};
}

bool sameBits(const Hash32& a, const Hash32& b, unsigned bits) {
    const std::size_t whole = std::min<std::size_t>(bits / 8, kWord);
    if (!std::equal(a.bytes.begin(), a.bytes.begin() + static_cast<std::ptrdiff_t>(whole), b.bytes.begin()))
        return false;
    return whole == kWord || ((a.bytes[whole] ^ b.bytes[whole]) >> (8 - bits % 8)) == 0;
}

} // namespace

Result<Bytes> sealRecords(const Hash32& key, SlotIndex slot, std::span<const Bytes> records) {
    Bytes out;
    for (const auto& record : records) {
        // An empty record would read as the end of the records.
        if (record.empty() || record.size() > kMaxRecord)
            return fail(ErrorCode::OutOfRange, "a record of " + std::to_string(record.size()) + " bytes");
        out.push_back(static_cast<std::uint8_t>(record.size() >> 8U));
        out.push_back(static_cast<std::uint8_t>(record.size()));
        append(out, record);
    }
    out.resize((out.size() + kWord - 1) / kWord * kWord);
    if (out.size() > kMaxSealedBytes)
        return fail(ErrorCode::OutOfRange, std::to_string(out.size()) + " bytes of records in a slot, at most " +
                                               std::to_string(kMaxSealedBytes));
    applyStream(key, slot, out);
    return out;
}

Result<std::vector<Bytes>> openRecords(const Hash32& key, SlotIndex slot, ByteView ciphertext) {
    if (ciphertext.size() % kWord != 0 || ciphertext.size() > kMaxSealedBytes)
        return tl::make_unexpected(unreadable(slot, "no whole words, or too many"));
    Bytes plain = toBytes(ciphertext);
    applyStream(key, slot, plain);
    std::vector<Bytes> out;
    std::size_t at = 0;
    while (at + 2 <= plain.size()) {
        const std::size_t length = (std::size_t{plain[at]} << 8U) | plain[at + 1];
        if (length == 0)
            break;
        at += 2;
        if (length > plain.size() - at)
            return tl::make_unexpected(unreadable(slot, "a record is cut"));
        const auto record = ByteView(plain).subspan(at, length);
        out.push_back(toBytes(record));
        at += length;
    }
    if (std::any_of(plain.begin() + static_cast<std::ptrdiff_t>(at), plain.end(), [](auto byte) { return byte != 0; }))
        return tl::make_unexpected(unreadable(slot, "bytes behind the last record"));
    return out;
}

Hash32 sealedLeaf(SlotIndex slot, ByteView ciphertext) {
    Bytes record = toBytes(bigEndian(slot.value));
    append(record, ciphertext);
    return merkleLeaf(record);
}

Result<Hash32> sealedRoot(SlotIndex first, std::span<const Bytes> ciphertexts) {
    if (ciphertexts.empty())
        return fail(ErrorCode::OutOfRange, "no ciphertexts");
    WB_ASSIGN(const auto leaves, leavesOf(first, ciphertexts));
    return merkleRoot(leaves);
}

Result<SealedProof> sealedProof(SlotIndex first, std::span<const Bytes> ciphertexts, std::uint64_t index) {
    WB_ASSIGN(const auto leaves, leavesOf(first, ciphertexts));
    WB_ASSIGN(auto proof, merkleProof(leaves, index));
    SealedProof out{std::move(proof.siblings), 0};
    std::size_t used = 0;
    std::uint64_t at = index;
    // A level where the leaf's branch is odd and last has no sibling, and so no bit.
    for (std::uint64_t width = leaves.size(); width > 1; width = width / 2 + width % 2, at /= 2) {
        if ((at ^ 1U) >= width)
            continue;
        out.path |= (at & 1U) << used++;
    }
    return out;
}

Result<std::vector<Bytes>> checkRecords(const Hash32& key, SlotIndex slot, ByteView ciphertext, const Hash32& reported,
                                        unsigned rootBits) {
    WB_ASSIGN(auto records, openRecords(key, slot, ciphertext));
    std::vector<Hash32> leaves;
    for (const auto& record : records)
        leaves.push_back(merkleLeaf(record));
    if (!sameBits(merkleRoot(leaves), reported, rootBits))
        return tl::make_unexpected(unreadable(slot, "not the readings that were reported"));
    return records;
}

} // namespace wattbourse::core
