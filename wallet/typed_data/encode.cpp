// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/typed_data/encode.h"

#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "wallet/keys/address.h"
#include "wallet/tx/number.h"
#include "wallet/tx/transaction.h"

#include <charconv>
#include <optional>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Hash32;
using core::Result;

namespace {

// N of a name like bytesN: no sign, no leading zero, nothing behind.
std::optional<unsigned> sizeBehind(std::string_view type, std::string_view prefix) {
    if (type.substr(0, prefix.size()) != prefix)
        return std::nullopt;
    const std::string_view digits = type.substr(prefix.size());
    unsigned size = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size);
    if (digits.empty() || digits.front() == '0' || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return size;
}

std::optional<unsigned> bitsOf(std::string_view type, std::string_view prefix) {
    const auto bits = sizeBehind(type, prefix);
    return bits && *bits % 8 == 0 && *bits <= 256 ? bits : std::nullopt;
}

std::optional<unsigned> fixedBytesOf(std::string_view type) {
    const auto size = sizeBehind(type, "bytes");
    return size && *size <= 32 ? size : std::nullopt;
}

Result<Hash32> encodeNumber(const boost::json::value& value, unsigned bits, bool isSigned, const std::string& where) {
    WB_ASSIGN(const WideInt number, wholeNumber(value, where));
    const WideInt most = (WideInt(1) << (isSigned ? bits - 1 : bits)) - 1;
    const WideInt least = isSigned ? WideInt(-most - 1) : WideInt(0);
    if (number < least || number > most)
        return fail(ErrorCode::OutOfRange, where + ": does not fit its type");
    // Two's complement over 256 bits.
    const WideInt folded = number < 0 ? WideInt((WideInt(1) << 256) + number) : number;
    return Hash32{bigEndian(Uint256(folded))};
}

} // namespace

bool isAtomicType(std::string_view type) {
    return type == "bool" || type == "address" || type == "string" || type == "bytes" || fixedBytesOf(type) ||
           bitsOf(type, "uint") || bitsOf(type, "int");
}

Result<Hash32> encodeAtomic(const std::string& type, const boost::json::value& value, const std::string& where) {
    const auto wrong = [&] { return fail(ErrorCode::Malformed, where + ": not a value of type " + type); };
    if (const auto bits = bitsOf(type, "uint"))
        return encodeNumber(value, *bits, /*isSigned=*/false, where);
    if (const auto bits = bitsOf(type, "int"))
        return encodeNumber(value, *bits, /*isSigned=*/true, where);
    Hash32 out;
    if (type == "bool") {
        if (!value.is_bool())
            return wrong();
        out.bytes.back() = value.get_bool() ? 1 : 0;
        return out;
    }
    if (!value.is_string())
        return wrong();
    const std::string_view text = value.get_string();
    if (type == "string")
        return core::keccak256(core::asBytes(text));
    if (type == "address") {
        const auto address = parseAddress(text);
        if (!address)
            return fail(address.error().code, where + ": " + address.error().detail);
        std::copy(address->bytes.begin(), address->bytes.end(), out.bytes.begin() + 12);
        return out;
    }
    // Without 0x it could be meant as text: refused rather than guessed.
    const auto bytes = text.substr(0, 2) == "0x" ? core::fromHex(text) : Result<core::Bytes>(wrong());
    if (!bytes)
        return wrong();
    if (type == "bytes")
        return core::keccak256(*bytes);
    const auto size = fixedBytesOf(type);
    if (!size || bytes->size() != *size)
        return wrong();
    std::copy(bytes->begin(), bytes->end(), out.bytes.begin());
    return out;
}

} // namespace wattbourse::wallet
