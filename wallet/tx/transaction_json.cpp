// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/tx/transaction_json.h"

#include "core/base/hex.h"
#include "wallet/keys/address.h"
#include "wallet/tx/number.h"

#include <algorithm>
#include <boost/json.hpp>
#include <limits>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::array<std::string_view, 16> kKnown = {
    "type",        "chainId",   "nonce",    "to",       "from",
    "value",       "data",      "gasLimit", "gasPrice", "maxPriorityFeePerGas",
    "accessList",  "signature", "sig",      "hash",     "input",
    "maxFeePerGas"};
constexpr std::size_t kMaxDataBytes = 1U << 20U;
constexpr std::size_t kMaxAccessEntries = 4096;

tl::unexpected<core::Error> malformed(const std::string& what) {
    return fail(ErrorCode::Malformed, "transaction: " + what);
}

// A field that is there and not null.
const json::value* field(const json::object& from, std::string_view name) {
    const json::value* found = from.if_contains(name);
    return found != nullptr && !found->is_null() ? found : nullptr;
}

Result<Uint256> numberIn(const json::object& from, std::string_view name) {
    const json::value* found = field(from, name);
    if (found == nullptr)
        return Uint256(0);
    WB_ASSIGN(const WideInt number, wholeNumber(*found, "transaction: " + std::string(name)));
    if (number < 0 || number > WideInt(std::numeric_limits<Uint256>::max()))
        return fail(ErrorCode::OutOfRange, "transaction: " + std::string(name) + " is not within 256 bits");
    return Uint256(number);
}

Result<std::uint64_t> smallNumberIn(const json::object& from, std::string_view name) {
    WB_ASSIGN(const Uint256 number, numberIn(from, name));
    if (number > std::numeric_limits<std::uint64_t>::max())
        return fail(ErrorCode::OutOfRange, "transaction: " + std::string(name) + " is not within 64 bits");
    return static_cast<std::uint64_t>(number);
}

Result<core::Address> addressAt(const json::value& value, std::string_view what) {
    if (!value.is_string())
        return malformed(std::string(what) + " is not an address");
    auto address = parseAddress(value.get_string());
    if (!address)
        return fail(address.error().code, "transaction: " + std::string(what) + ": " + address.error().detail);
    return *address;
}

Result<core::Hash32> storageKeyAt(const json::value& value) {
    const auto key = value.is_string() ? core::hashFromHex(value.get_string())
                                       : Result<core::Hash32>(malformed("a storage key is not text"));
    if (!key)
        return malformed("a storage key is not 32 bytes of hex");
    return *key;
}

Result<AccessEntry> accessEntryAt(const json::value& value) {
    const json::value* address = nullptr;
    const json::value* keys = nullptr;
    if (value.is_object()) {
        address = value.get_object().if_contains("address");
        keys = value.get_object().if_contains("storageKeys");
    } else if (value.is_array() && value.get_array().size() == 2) {
        address = &value.get_array()[0];
        keys = &value.get_array()[1];
    }
    if (address == nullptr || keys == nullptr || !keys->is_array())
        return malformed("an access list entry needs an address and storageKeys");
    AccessEntry out;
    WB_ASSIGN(out.address, addressAt(*address, "an access list entry"));
    for (const json::value& key : keys->get_array()) {
        WB_ASSIGN(const core::Hash32 read, storageKeyAt(key));
        out.storageKeys.push_back(read);
    }
    return out;
}

Result<std::vector<AccessEntry>> accessListIn(const json::object& from) {
    std::vector<AccessEntry> out;
    const json::value* list = field(from, "accessList");
    if (list == nullptr)
        return out;
    // ethers also writes {address: [keys]}, sorted by nothing in particular: its order would be ours to choose.
    if (!list->is_array() || list->get_array().size() > kMaxAccessEntries)
        return malformed("accessList is not an array of at most 4096 entries");
    for (const json::value& value : list->get_array()) {
        WB_ASSIGN(AccessEntry entry, accessEntryAt(value));
        out.push_back(std::move(entry));
    }
    return out;
}

Result<Transaction::Type> typeOf(const json::object& from) {
    const bool hasGasPrice = field(from, "gasPrice") != nullptr;
    const bool hasFee = field(from, "maxFeePerGas") != nullptr || field(from, "maxPriorityFeePerGas") != nullptr;
    const bool hasAccessList = field(from, "accessList") != nullptr;
    Transaction::Type type = Transaction::Type::DynamicFee;
    if (field(from, "type") != nullptr) {
        WB_ASSIGN(const std::uint64_t number, smallNumberIn(from, "type"));
        if (number > 2)
            return malformed("only the types 0, 1 and 2 are signed");
        type = static_cast<Transaction::Type>(number);
    } else if (hasGasPrice && !hasFee) {
        type = hasAccessList ? Transaction::Type::AccessList : Transaction::Type::Legacy;
    }
    if (hasFee && type != Transaction::Type::DynamicFee)
        return malformed("types 0 and 1 have gasPrice, not maxFeePerGas");
    if (hasGasPrice && type == Transaction::Type::DynamicFee)
        return malformed("type 2 has maxFeePerGas, not gasPrice");
    if (hasAccessList && type == Transaction::Type::Legacy)
        return malformed("type 0 has no accessList");
    return type;
}

Result<core::Bytes> dataIn(const json::object& from) {
    const json::value* data = field(from, "data");
    const json::value* input = field(from, "input");
    if (data != nullptr && input != nullptr && *data != *input)
        return malformed("data and input differ");
    const json::value* found = data != nullptr ? data : input;
    if (found == nullptr)
        return core::Bytes();
    if (!found->is_string())
        return malformed("data is not hex text");
    auto bytes = core::fromHex(found->get_string());
    if (!bytes)
        return malformed("data is not hex text");
    if (bytes->size() > kMaxDataBytes)
        return fail(ErrorCode::OutOfRange, "transaction: data has more than 1 MiB");
    return *std::move(bytes);
}

} // namespace

Result<ReadTransaction> readTransaction(const json::value& value) {
    if (!value.is_object())
        return malformed("not a JSON object");
    const json::object& from = value.get_object();
    for (const auto& [name, unused] : from)
        if (std::find(kKnown.begin(), kKnown.end(), std::string_view(name)) == kKnown.end())
            return malformed("unknown field \"" + std::string(name) + "\"");
    for (const std::string_view name : {"signature", "sig", "hash"})
        if (field(from, name) != nullptr)
            return malformed("it is signed already (" + std::string(name) + ")");
    if (field(from, "chainId") == nullptr)
        return malformed("no chainId: the signature would hold on every chain");
    ReadTransaction out;
    Transaction& txn = out.transaction;
    WB_ASSIGN(txn.type, typeOf(from));
    WB_ASSIGN(txn.chainId, smallNumberIn(from, "chainId"));
    WB_ASSIGN(txn.nonce, smallNumberIn(from, "nonce"));
    WB_ASSIGN(txn.gasLimit, smallNumberIn(from, "gasLimit"));
    WB_ASSIGN(txn.gasPrice, numberIn(from, "gasPrice"));
    WB_ASSIGN(txn.maxFeePerGas, numberIn(from, "maxFeePerGas"));
    WB_ASSIGN(txn.maxPriorityFeePerGas, numberIn(from, "maxPriorityFeePerGas"));
    if (txn.maxPriorityFeePerGas > txn.maxFeePerGas)
        return malformed("maxPriorityFeePerGas is above maxFeePerGas");
    WB_ASSIGN(txn.value, numberIn(from, "value"));
    WB_ASSIGN(txn.data, dataIn(from));
    WB_ASSIGN(txn.accessList, accessListIn(from));
    if (const json::value* to = field(from, "to"); to != nullptr && *to != "" && *to != "0x") {
        WB_ASSIGN(txn.to, addressAt(*to, "to"));
    }
    if (const json::value* sender = field(from, "from")) {
        WB_ASSIGN(out.from, addressAt(*sender, "from"));
    }
    return out;
}

} // namespace wattbourse::wallet
