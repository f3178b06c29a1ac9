// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chain_receipts.h"

#include "chain/encode/json.h"
#include "chain/proof/trie.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::cli {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxReceipts = 100'000;

Result<chain::Receipt> receiptOf(const json::value& value) {
    if (value.is_string()) {
        WB_ASSIGN(const core::Bytes encoded, chain::jsonBytes(value));
        return chain::decodeReceipt(encoded);
    }
    WB_ASSIGN(const json::object* object, chain::jsonObject(value, "receipt"));
    return chain::receiptFromJson(*object);
}

Result<std::vector<chain::Receipt>> receiptsOf(const json::value& value) {
    const auto* answer = value.if_object();
    const auto* result = answer != nullptr ? chain::jsonOptional(*answer, "result") : nullptr;
    WB_ASSIGN(const json::array* list, chain::jsonArray(result != nullptr ? *result : value, "receipts"));
    if (list->size() > kMaxReceipts)
        return fail(ErrorCode::OutOfRange, "receipts: more than " + std::to_string(kMaxReceipts));
    std::vector<chain::Receipt> out;
    for (const auto& one : *list) {
        WB_ASSIGN(chain::Receipt receipt, receiptOf(one));
        out.push_back(std::move(receipt));
    }
    return out;
}

// Where in its block the receipt of a proof stands.
Result<std::uint64_t> indexOf(const json::object& entry) {
    const auto* event = chain::jsonOptional(entry, "event");
    for (const json::object* in : {&entry, event != nullptr ? event->if_object() : nullptr})
        for (const char* key : {"txIndex", "transactionIndex", "receiptIndex", "index"})
            if (in != nullptr && chain::jsonOptional(*in, key) != nullptr)
                return chain::jsonRead(*in, key, chain::jsonUint64);
    return fail(ErrorCode::Malformed, "receiptProof: no txIndex beside it");
}

} // namespace

Result<ShownReceipts> shownReceipts(const json::object& entry) {
    ShownReceipts out;
    if (const auto* receipts = chain::jsonOptional(entry, "receipts")) {
        WB_ASSIGN(out.all, receiptsOf(*receipts));
    } else if (const auto* nodes = chain::jsonOptional(entry, "receiptProof")) {
        WB_ASSIGN(const std::uint64_t index, indexOf(entry));
        auto list = chain::jsonBytesList(*nodes, chain::kMaxProofNodes);
        if (!list)
            return fail(list.error().code, "receiptProof: " + list.error().detail);
        out.one = chain::ReceiptProof{index, *std::move(list)};
    }
    return out;
}

const json::value* receiptsApart(const json::value& file, const json::object& entry) {
    const auto* object = file.if_object();
    const auto* map = object != nullptr ? chain::jsonOptional(*object, "receipts") : nullptr;
    if (map == nullptr || !map->is_object())
        return nullptr;
    for (const char* key : {"hash", "number"}) {
        const auto* name = chain::jsonOptional(entry, key);
        if (name == nullptr)
            continue;
        const std::string text = name->is_string() ? std::string(name->get_string()) : json::serialize(*name);
        if (const auto* found = chain::jsonOptional(map->get_object(), text))
            return found;
    }
    return nullptr;
}

} // namespace wattbourse::cli
