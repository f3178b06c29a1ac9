// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/proof/transaction.h"

#include "chain/encode/json.h"
#include "chain/encode/rlp.h"

namespace wattbourse::chain {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxAccessList = 4096;
constexpr std::size_t kMaxBlobs = 64;

Result<void> number(Bytes& to, const json::object& from, std::string_view key) {
    WB_ASSIGN(const Uint256 value, jsonRead(from, key, jsonUint256));
    appendRlpInteger(to, value);
    return {};
}

// Nodes call the call data input, data, or both.
Result<void> callData(Bytes& to, const json::object& from) {
    WB_ASSIGN(const Bytes data, jsonRead(from, jsonOptional(from, "input") != nullptr ? "input" : "data", jsonBytes));
    appendRlpString(to, data);
    return {};
}

Result<void> recipient(Bytes& to, const json::object& from) {
    if (jsonOptional(from, "to") == nullptr) {
        appendRlpString(to, {});
        return {};
    }
    WB_ASSIGN(const core::Address address, jsonRead(from, "to", jsonFixed<core::Address>));
    appendRlpString(to, address.view());
    return {};
}

Result<void> accessList(Bytes& to, const json::object& from) {
    Bytes entries;
    if (const auto* value = jsonOptional(from, "accessList")) {
        WB_ASSIGN(const json::array* list, jsonArray(*value, "accessList"));
        if (list->size() > kMaxAccessList)
            return fail(ErrorCode::OutOfRange, "accessList: too long");
        for (const auto& item : *list) {
            WB_ASSIGN(const json::object* object, jsonObject(item, "accessList"));
            WB_ASSIGN(const core::Address address, jsonRead(*object, "address", jsonFixed<core::Address>));
            WB_ASSIGN(const json::value* keysValue, jsonMember(*object, "storageKeys"));
            WB_ASSIGN(const json::array* keys, jsonArray(*keysValue, "storageKeys"));
            Bytes encodedKeys;
            for (const auto& key : *keys) {
                WB_ASSIGN(const core::Hash32 hash, jsonFixed<core::Hash32>(key));
                appendRlpString(encodedKeys, hash.view());
            }
            Bytes entry;
            appendRlpString(entry, address.view());
            appendRlpList(entry, encodedKeys);
            appendRlpList(entries, entry);
        }
    }
    appendRlpList(to, entries);
    return {};
}

Result<void> blobHashes(Bytes& to, const json::object& from) {
    WB_ASSIGN(const json::value* value, jsonMember(from, "blobVersionedHashes"));
    WB_ASSIGN(const json::array* list, jsonArray(*value, "blobVersionedHashes"));
    if (list->size() > kMaxBlobs)
        return fail(ErrorCode::OutOfRange, "blobVersionedHashes: too many");
    Bytes hashes;
    for (const auto& item : *list) {
        WB_ASSIGN(const core::Hash32 hash, jsonFixed<core::Hash32>(item));
        appendRlpString(hashes, hash.view());
    }
    appendRlpList(to, hashes);
    return {};
}

// Typed transactions carry the parity; nodes write it as yParity, as v, or both.
Result<void> signature(Bytes& to, const json::object& from, bool typed) {
    WB_TRY(number(to, from, typed && jsonOptional(from, "yParity") != nullptr ? "yParity" : "v"));
    WB_TRY(number(to, from, "r"));
    return number(to, from, "s");
}

// EIP-7702.
Result<void> authorizations(Bytes& to, const json::object& from) {
    WB_ASSIGN(const json::value* value, jsonMember(from, "authorizationList"));
    WB_ASSIGN(const json::array* list, jsonArray(*value, "authorizationList"));
    if (list->size() > kMaxAccessList)
        return fail(ErrorCode::OutOfRange, "authorizationList: too long");
    Bytes entries;
    for (const auto& item : *list) {
        WB_ASSIGN(const json::object* object, jsonObject(item, "authorizationList"));
        Bytes entry;
        WB_TRY(number(entry, *object, "chainId"));
        WB_ASSIGN(const core::Address address, jsonRead(*object, "address", jsonFixed<core::Address>));
        appendRlpString(entry, address.view());
        WB_TRY(number(entry, *object, "nonce"));
        WB_TRY(signature(entry, *object, /*typed=*/true));
        appendRlpList(entries, entry);
    }
    appendRlpList(to, entries);
    return {};
}

} // namespace

Result<Bytes> encodeTransaction(const json::object& transaction) {
    std::uint64_t type = 0;
    if (jsonOptional(transaction, "type") != nullptr) {
        WB_ASSIGN(type, jsonRead(transaction, "type", jsonUint64));
    }
    if (type > 4)
        return fail(ErrorCode::OutOfRange, "transaction: type " + std::to_string(type) + " is not known here");
    Bytes fields;
    if (type != 0)
        WB_TRY(number(fields, transaction, "chainId"));
    WB_TRY(number(fields, transaction, "nonce"));
    if (type >= 2) {
        WB_TRY(number(fields, transaction, "maxPriorityFeePerGas"));
        WB_TRY(number(fields, transaction, "maxFeePerGas"));
    } else {
        WB_TRY(number(fields, transaction, "gasPrice"));
    }
    WB_TRY(number(fields, transaction, "gas"));
    WB_TRY(recipient(fields, transaction));
    WB_TRY(number(fields, transaction, "value"));
    WB_TRY(callData(fields, transaction));
    if (type != 0)
        WB_TRY(accessList(fields, transaction));
    if (type == 3) {
        WB_TRY(number(fields, transaction, "maxFeePerBlobGas"));
        WB_TRY(blobHashes(fields, transaction));
    }
    if (type == 4)
        WB_TRY(authorizations(fields, transaction));
    WB_TRY(signature(fields, transaction, type != 0));
    Bytes out;
    if (type != 0)
        out.push_back(static_cast<std::uint8_t>(type));
    appendRlpList(out, fields);
    return out;
}

} // namespace wattbourse::chain
