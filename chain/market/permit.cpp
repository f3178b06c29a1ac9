// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/permit.h"

#include "chain/encode/abi.h"
#include "chain/encode/storage_key.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"

#include <algorithm>
#include <limits>

namespace wattbourse::chain::permit {

namespace {

constexpr std::uint64_t kGas = 150'000;
// In solc's storage layout of Credits.
constexpr std::uint64_t kNonces = 7;

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

} // namespace

TypedDigest digestOf(std::uint64_t chainId, const core::Address& credits, const Permit& permit) {
    AbiWriter fields;
    fields.add(typeHash("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"));
    fields.add(permit.owner).add(permit.spender).add(word(permit.amount.value)).add(permit.nonce);
    fields.add(word(permit.deadline.seconds));
    return {typedDomain("Wattbourse credit", chainId, credits), structHash(fields)};
}

core::TxnRequest call(std::uint64_t chainId, const core::Address& credits, const Permit& permit,
                      const core::RecoverableSignature& signature) {
    const auto half = [&signature](std::size_t from) {
        core::Hash32 out;
        std::copy_n(signature.bytes.begin() + static_cast<std::ptrdiff_t>(from), out.bytes.size(), out.bytes.begin());
        return out;
    };
    const std::uint64_t v = signature.bytes[64];
    AbiWriter fields;
    fields.add(permit.owner).add(permit.spender).add(word(permit.amount.value)).add(word(permit.deadline.seconds));
    fields.add(v < 27 ? v + 27 : v).add(half(0)).add(half(32));
    core::TxnRequest out;
    out.chainId = chainId;
    out.to = credits;
    out.data = fields.call("permit(address,address,uint256,uint256,uint8,bytes32,bytes32)");
    out.gasLimit = kGas;
    out.purpose = "Let " + core::toHex0x(permit.spender) + " take up to " +
                  core::formatDecimal(permit.amount.value, 6) + " cr of " + core::toHex0x(permit.owner);
    return out;
}

core::Result<core::Proven<std::uint64_t>> readNonce(StateReader& reader, const core::Address& credits,
                                                    const core::Address& owner, core::Finality atLeast) {
    WB_ASSIGN(const auto words, reader.read({{credits, {mappingKey(abiWord(owner), abiWord(kNonces))}}}, atLeast));
    WB_ASSIGN(const auto nonce, wordCount(words.value()[0][0], std::numeric_limits<std::uint64_t>::max()));
    return words.map([nonce](const auto&) { return nonce; });
}

} // namespace wattbourse::chain::permit
