// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/proof/receipt.h"

#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/proof/trie.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain {

using core::Bytes;
using core::ByteView;
using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxTopics = 4;
constexpr std::size_t kMaxLogs = 100'000;

Result<core::LogEntry> decodeLog(const RlpItem& item) {
    std::array<RlpItem, 3> parts;
    WB_ASSIGN(const std::size_t count, splitRlpList(item, parts));
    if (count != parts.size() || parts[2].isList)
        return fail(ErrorCode::Malformed, "receipt: a log is not [address, topics, data]");
    core::LogEntry out;
    WB_ASSIGN(out.address, rlpFixed<core::Address>(parts[0]));
    std::array<RlpItem, kMaxTopics> topics;
    WB_ASSIGN(const std::size_t topicCount, splitRlpList(parts[1], topics));
    for (std::size_t i = 0; i < topicCount; ++i) {
        WB_ASSIGN(const core::Hash32 topic, rlpFixed<core::Hash32>(topics[i]));
        out.topics.push_back(topic);
    }
    out.data = core::toBytes(parts[2].payload);
    return out;
}

void appendLog(Bytes& to, const core::LogEntry& log) {
    Bytes topics;
    for (const auto& topic : log.topics)
        appendRlpString(topics, topic.view());
    Bytes parts;
    appendRlpString(parts, log.address.view());
    appendRlpList(parts, topics);
    appendRlpString(parts, log.data);
    appendRlpList(to, parts);
}

Result<core::LogEntry> logFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "log"));
    core::LogEntry out;
    WB_ASSIGN(out.address, jsonRead(*object, "address", jsonFixed<core::Address>));
    WB_ASSIGN(const json::value* topics, jsonMember(*object, "topics"));
    WB_ASSIGN(const json::array* list, jsonArray(*topics, "topics"));
    if (list->size() > kMaxTopics)
        return fail(ErrorCode::OutOfRange, "log: more than four topics");
    for (const auto& topic : *list) {
        WB_ASSIGN(const core::Hash32 hash, jsonFixed<core::Hash32>(topic));
        out.topics.push_back(hash);
    }
    WB_ASSIGN(out.data, jsonRead(*object, "data", jsonBytes));
    return out;
}

template <class Bit>
void forEachBit(ByteView item, Bit bit) {
    const core::Hash32 hash = core::keccak256(item);
    for (std::size_t i = 0; i < 6; i += 2)
        bit(static_cast<std::size_t>((hash.bytes[i] << 8U | hash.bytes[i + 1]) & 2047));
}

} // namespace

void addToBloom(Bloom& bloom, ByteView item) {
    forEachBit(item, [&](std::size_t bit) {
        bloom.bytes[255 - bit / 8] = static_cast<std::uint8_t>(bloom.bytes[255 - bit / 8] | 1U << (bit % 8));
    });
}

Bloom bloomOf(const std::vector<core::LogEntry>& logs) {
    Bloom out;
    for (const auto& log : logs) {
        addToBloom(out, log.address.view());
        for (const auto& topic : log.topics)
            addToBloom(out, topic.view());
    }
    return out;
}

bool bloomMayHold(const Bloom& bloom, ByteView item) {
    bool all = true;
    forEachBit(item, [&](std::size_t bit) { all = all && (bloom.bytes[255 - bit / 8] >> (bit % 8) & 1) != 0; });
    return all;
}

Result<Receipt> decodeReceipt(ByteView encoded) {
    Receipt out;
    if (!encoded.empty() && encoded[0] < 0x80) {
        out.type = encoded[0];
        if (out.type == 0)
            return fail(ErrorCode::Malformed, "receipt: type 0 has no type byte");
        encoded = encoded.subspan(1);
    }
    std::array<RlpItem, 4> fields;
    WB_ASSIGN(const RlpItem list, decodeRlp(encoded));
    WB_ASSIGN(const std::size_t count, splitRlpList(list, fields));
    if (count < 3 || (out.type != 0 && count != 4))
        return fail(ErrorCode::Malformed, "receipt: " + std::to_string(count) + " fields");
    std::size_t at = 0;
    if (count == 4) {
        const RlpItem& first = fields[at++];
        if (first.payload.size() == core::Hash32::kSize) {
            WB_ASSIGN(out.postState, rlpFixed<core::Hash32>(first));
        } else {
            WB_ASSIGN(const std::uint64_t status, rlpUint64(first));
            if (status > 1)
                return fail(ErrorCode::Malformed, "receipt: a status that is neither 0 nor 1");
            out.succeeded = status == 1;
        }
    }
    WB_ASSIGN(out.cumulativeGas, rlpUint64(fields[at]));
    WB_ASSIGN(out.bloom, rlpFixed<Bloom>(fields[at + 1]));
    if (!fields[at + 2].isList)
        return fail(ErrorCode::Malformed, "receipt: logs are no list");
    for (ByteView rest = fields[at + 2].payload; !rest.empty();) {
        if (out.logs.size() == kMaxLogs)
            return fail(ErrorCode::OutOfRange, "receipt: too many logs");
        WB_ASSIGN(const RlpItem item, takeRlp(rest));
        WB_ASSIGN(core::LogEntry log, decodeLog(item));
        out.logs.push_back(std::move(log));
    }
    if (out.bloom != bloomOf(out.logs))
        return fail(ErrorCode::NotVerified, "receipt: its bloom is not that of its logs");
    return out;
}

Bytes encodeReceipt(const Receipt& receipt) {
    Bytes fields;
    if (receipt.postState)
        appendRlpString(fields, receipt.postState->view());
    else if (receipt.succeeded)
        appendRlpInteger(fields, std::uint64_t{*receipt.succeeded ? 1U : 0U});
    appendRlpInteger(fields, receipt.cumulativeGas);
    appendRlpString(fields, receipt.bloom.view());
    Bytes logs;
    for (const auto& log : receipt.logs)
        appendLog(logs, log);
    appendRlpList(fields, logs);
    Bytes out;
    if (receipt.type != 0)
        out.push_back(receipt.type);
    appendRlpList(out, fields);
    return out;
}

Result<Receipt> receiptFromJson(const json::object& receipt) {
    Receipt out;
    if (jsonOptional(receipt, "type") != nullptr) {
        WB_ASSIGN(const std::uint64_t type, jsonRead(receipt, "type", jsonUint64));
        if (type > 0x7f)
            return fail(ErrorCode::OutOfRange, "receipt: no such type");
        out.type = static_cast<std::uint8_t>(type);
    }
    if (jsonOptional(receipt, "status") != nullptr) {
        WB_ASSIGN(const std::uint64_t status, jsonRead(receipt, "status", jsonUint64));
        if (status > 1)
            return fail(ErrorCode::Malformed, "status: neither 0 nor 1");
        out.succeeded = status == 1;
    } else if (jsonOptional(receipt, "root") != nullptr) {
        WB_ASSIGN(out.postState, jsonRead(receipt, "root", jsonFixed<core::Hash32>));
    }
    WB_ASSIGN(out.cumulativeGas, jsonRead(receipt, "cumulativeGasUsed", jsonUint64));
    WB_ASSIGN(const json::value* logs, jsonMember(receipt, "logs"));
    WB_ASSIGN(const json::array* list, jsonArray(*logs, "logs"));
    if (list->size() > kMaxLogs)
        return fail(ErrorCode::OutOfRange, "receipt: too many logs");
    for (const auto& item : *list) {
        WB_ASSIGN(core::LogEntry log, logFromJson(item));
        out.logs.push_back(std::move(log));
    }
    out.bloom = bloomOf(out.logs);
    return out;
}

Result<ProvenReceipt> proveReceipt(const BlockHeader& header, const ReceiptProof& proof) {
    WB_ASSIGN(const auto encoded, lookUpInTrie(header.receiptsRoot, orderedTrieKey(proof.index), proof.nodes));
    if (!encoded)
        return fail(ErrorCode::NotVerified, "the block has no receipt " + std::to_string(proof.index));
    ProvenReceipt out;
    WB_ASSIGN(out.receipt, decodeReceipt(*encoded));
    const auto behind = lookUpInTrie(header.receiptsRoot, orderedTrieKey(proof.index + 1), proof.nodes);
    out.isLast = behind && !*behind;
    return out;
}

Result<void> proveReceipts(const BlockHeader& header, const std::vector<Receipt>& receipts) {
    std::vector<Bytes> encoded;
    encoded.reserve(receipts.size());
    Bloom all;
    for (const Receipt& receipt : receipts) {
        encoded.push_back(encodeReceipt(receipt));
        for (std::size_t i = 0; i < all.bytes.size(); ++i)
            all.bytes[i] = static_cast<std::uint8_t>(all.bytes[i] | receipt.bloom.bytes[i]);
    }
    if (orderedTrieRoot(encoded) != header.receiptsRoot)
        return fail(ErrorCode::NotVerified, "receipts do not hash to the header's receipts root");
    if (all != header.logsBloom)
        return fail(ErrorCode::NotVerified, "receipts do not make up the header's bloom");
    return {};
}

} // namespace wattbourse::chain
