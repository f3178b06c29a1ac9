// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/block_json.h"

#include "chain/devnet/json_fields.h"
#include "chain/encode/rlp.h"
#include "core/base/hex.h"

#include <boost/json/array.hpp>

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;

/// genesis + N * (2^128 - 1) - step: the score rule telescopes (light-client.md, 5).
Uint256 totalDifficulty(const aura::Header& header) {
    Uint256 shifted;
    shifted.limbs[2] = header.number;
    return Uint256(0x20000) + shifted - Uint256(header.number) - Uint256(header.step);
}

json::array sealFields(const aura::Header& header) {
    core::Bytes step;
    appendRlpInteger(step, header.step);
    core::Bytes signature;
    appendRlpString(signature, header.signature.view());
    return {core::toHex0x(step), core::toHex0x(signature)};
}

/// Bytes of RLP([header, transactions, uncles]): legacy transactions are lists in it, typed ones strings.
std::uint64_t sizeOf(const Block& block) {
    core::Bytes list;
    for (const auto& raw : block.rawTransactions) {
        if (raw[0] >= 0xc0)
            core::append(list, raw);
        else
            appendRlpString(list, raw);
    }
    core::Bytes items = block.headerRlp;
    appendRlpList(items, list);
    appendRlpList(items, {});
    core::Bytes whole;
    appendRlpList(whole, items);
    return whole.size();
}

} // namespace

json::object headerJson(const Block& block) {
    const auto& h = block.header;
    return {{"number", toQuantity(h.number)},
            {"hash", core::toHex0x(block.hash)},
            {"parentHash", core::toHex0x(h.parentHash)},
            {"sha3Uncles", core::toHex0x(h.unclesHash)},
            {"author", core::toHex0x(h.author)},
            {"miner", core::toHex0x(h.author)},
            {"stateRoot", core::toHex0x(h.stateRoot)},
            {"transactionsRoot", core::toHex0x(h.transactionsRoot)},
            {"receiptsRoot", core::toHex0x(h.receiptsRoot)},
            {"logsBloom", core::toHex0x(h.logsBloom)},
            {"difficulty", h.difficulty.toHex()},
            {"gasLimit", toQuantity(h.gasLimit)},
            {"gasUsed", toQuantity(h.gasUsed)},
            {"timestamp", toQuantity(h.timestamp)},
            {"extraData", core::toHex0x(h.extraData)},
            {"baseFeePerGas", toQuantity(h.baseFee.value_or(0))},
            {"step", std::to_string(h.step)},
            {"signature", core::toHex(h.signature.view())},
            {"sealFields", sealFields(h)},
            {"mixHash", core::toHex0x(core::Hash32{})},
            {"nonce", "0x0000000000000000"}};
}

json::object blockJson(const Block& block) {
    auto out = headerJson(block);
    out["totalDifficulty"] = totalDifficulty(block.header).toHex();
    out["size"] = toQuantity(sizeOf(block));
    out["uncles"] = json::array{};
    json::array hashes;
    for (const auto& hash : block.transactions)
        hashes.emplace_back(core::toHex0x(hash));
    out["transactions"] = std::move(hashes);
    return out;
}

} // namespace wattbourse::chain::devnet
