// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/receipts_fetch.h"

#include "chain/encode/json.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr const char* kBlockReceipts = "eth_getBlockReceipts";

// What a receipt says of its place is only a hint: the receipts root proves. A node that says another place has
// reorganised meanwhile, or lies; either way its answer is of no use.
Result<void> belongs(const json::value& value, const core::Hash32& block, const core::Hash32& transaction) {
    WB_ASSIGN(const json::object* receipt, jsonObject(value, "receipt"));
    for (const auto& [key, due] : {std::pair("blockHash", block), std::pair("transactionHash", transaction)}) {
        if (jsonOptional(*receipt, key) == nullptr)
            continue;
        WB_ASSIGN(const core::Hash32 named, jsonRead(*receipt, key, jsonFixed<core::Hash32>));
        if (named != due)
            return fail(ErrorCode::NotVerified, std::string("a receipt with another ") + key);
    }
    return {};
}

} // namespace

Result<std::vector<json::value>> fetchReceipts(Endpoint& node, std::uint64_t number, const core::Hash32& block,
                                               std::span<const core::Hash32> transactions,
                                               const std::stop_token& stop) {
    std::vector<json::value> out;
    if (transactions.empty())
        return out;
    if (!node.lacks(kBlockReceipts)) {
        WB_ASSIGN(RpcAnswer answer, node.ask({kBlockReceipts, json::array{Uint256(number).toHex()}}, stop));
        if (auto* list = answer.result.if_array(); list != nullptr && !answer.fault) {
            if (list->size() != transactions.size())
                return fail(ErrorCode::NotVerified, "not one receipt for each transaction");
            out.assign(std::make_move_iterator(list->begin()), std::make_move_iterator(list->end()));
        } else if (answer.fault && answer.fault->lacksMethod()) {
            node.setLacks(kBlockReceipts);
        }
        // Another error, or null for a block that it has, may be the method's alone: the receipts are tried one by one.
    }
    if (out.empty()) {
        std::vector<RpcCall> calls;
        calls.reserve(transactions.size());
        for (const core::Hash32& hash : transactions)
            calls.push_back({"eth_getTransactionReceipt", json::array{core::toHex0x(hash)}});
        WB_ASSIGN(out, node.callAll(calls, stop));
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i].is_null())
            return fail(ErrorCode::Unavailable, node.name() + " has not all receipts of the block");
        WB_TRY(belongs(out[i], block, transactions[i]));
    }
    return out;
}

} // namespace wattbourse::chain
