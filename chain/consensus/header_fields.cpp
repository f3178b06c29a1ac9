// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/header_fields.h"

#include "chain/encode/json.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

Result<core::Address> authorOf(const boost::json::object& block) {
    std::optional<core::Address> out;
    for (const char* key : {"author", "miner", "beneficiary", "coinbase"}) {
        if (jsonOptional(block, key) == nullptr)
            continue;
        WB_ASSIGN(const core::Address found, jsonRead(block, key, jsonFixed<core::Address>));
        if (out && *out != found)
            return fail(ErrorCode::Malformed, "author and miner are not the same");
        out = found;
    }
    if (!out)
        return fail(ErrorCode::Malformed, "author: missing");
    return *out;
}

} // namespace

Result<void> takeBareHeader(BlockHeader& header, std::span<const RlpItem> items, std::size_t maxExtraData) {
    WB_TRY(takeHeaderField(header.parentHash, rlpFixed<core::Hash32>(items[0]), "parentHash"));
    WB_TRY(takeHeaderField(header.unclesHash, rlpFixed<core::Hash32>(items[1]), "sha3Uncles"));
    WB_TRY(takeHeaderField(header.author, rlpFixed<core::Address>(items[2]), "author"));
    WB_TRY(takeHeaderField(header.stateRoot, rlpFixed<core::Hash32>(items[3]), "stateRoot"));
    WB_TRY(takeHeaderField(header.transactionsRoot, rlpFixed<core::Hash32>(items[4]), "transactionsRoot"));
    WB_TRY(takeHeaderField(header.receiptsRoot, rlpFixed<core::Hash32>(items[5]), "receiptsRoot"));
    WB_TRY(takeHeaderField(header.logsBloom, rlpFixed<Bloom>(items[6]), "logsBloom"));
    WB_TRY(takeHeaderField(header.difficulty, rlpUint256(items[7]), "difficulty"));
    WB_TRY(takeHeaderField(header.number, rlpUint64(items[8]), "number"));
    WB_TRY(takeHeaderField(header.gasLimit, rlpUint64(items[9]), "gasLimit"));
    WB_TRY(takeHeaderField(header.gasUsed, rlpUint64(items[10]), "gasUsed"));
    WB_TRY(takeHeaderField(header.timestamp, rlpUint64(items[11]), "timestamp"));
    if (items[12].isList || items[12].payload.size() > maxExtraData)
        return fail(ErrorCode::Malformed, "header: extraData: not a string of bounded length");
    header.extraData = core::toBytes(items[12].payload);
    return {};
}

void appendBareHeader(core::Bytes& to, const BlockHeader& header, core::ByteView extraData) {
    appendRlpString(to, header.parentHash.view());
    appendRlpString(to, header.unclesHash.view());
    appendRlpString(to, header.author.view());
    appendRlpString(to, header.stateRoot.view());
    appendRlpString(to, header.transactionsRoot.view());
    appendRlpString(to, header.receiptsRoot.view());
    appendRlpString(to, header.logsBloom.view());
    appendRlpInteger(to, header.difficulty);
    appendRlpInteger(to, header.number);
    appendRlpInteger(to, header.gasLimit);
    appendRlpInteger(to, header.gasUsed);
    appendRlpInteger(to, header.timestamp);
    appendRlpString(to, extraData);
}

Result<void> bareHeaderFromJson(BlockHeader& header, const boost::json::object& block) {
    WB_ASSIGN(header.parentHash, jsonRead(block, "parentHash", jsonFixed<core::Hash32>));
    WB_ASSIGN(header.unclesHash, jsonRead(block, "sha3Uncles", jsonFixed<core::Hash32>));
    WB_ASSIGN(header.author, authorOf(block));
    WB_ASSIGN(header.stateRoot, jsonRead(block, "stateRoot", jsonFixed<core::Hash32>));
    WB_ASSIGN(header.transactionsRoot, jsonRead(block, "transactionsRoot", jsonFixed<core::Hash32>));
    WB_ASSIGN(header.receiptsRoot, jsonRead(block, "receiptsRoot", jsonFixed<core::Hash32>));
    WB_ASSIGN(header.logsBloom, jsonRead(block, "logsBloom", jsonFixed<Bloom>));
    WB_ASSIGN(header.number, jsonRead(block, "number", jsonUint64));
    WB_ASSIGN(header.gasLimit, jsonRead(block, "gasLimit", jsonUint64));
    WB_ASSIGN(header.gasUsed, jsonRead(block, "gasUsed", jsonUint64));
    WB_ASSIGN(header.timestamp, jsonRead(block, "timestamp", jsonUint64));
    WB_ASSIGN(header.extraData, jsonRead(block, "extraData", jsonBytes));
    return {};
}

} // namespace wattbourse::chain
