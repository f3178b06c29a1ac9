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

/// Bytes of RLP([header, transactions, uncles]): legacy transactions are lists in it, typed ones strings.
std::uint64_t sizeOf(const Block& block) {
    core::Bytes list;
    for (const auto& raw : block.rawTransactions) {
        if (raw[0] >= 0xc0)
            core::append(list, raw);
        else
            appendRlpString(list, raw);
    }
    core::Bytes items = block.rlp;
    appendRlpList(items, list);
    appendRlpList(items, {});
    core::Bytes whole;
    appendRlpList(whole, items);
    return whole.size();
}

} // namespace

json::object headerJson(const Block& block, const Sealing& sealing) {
    const auto& h = block.header;
    json::object out{{"number", toQuantity(h.number)},
                     {"hash", core::toHex0x(block.hash)},
                     {"parentHash", core::toHex0x(h.parentHash)},
                     {"sha3Uncles", core::toHex0x(h.unclesHash)},
                     {"miner", core::toHex0x(h.author)},
                     {"stateRoot", core::toHex0x(h.stateRoot)},
                     {"transactionsRoot", core::toHex0x(h.transactionsRoot)},
                     {"receiptsRoot", core::toHex0x(h.receiptsRoot)},
                     {"logsBloom", core::toHex0x(h.logsBloom)},
                     {"difficulty", h.difficulty.toHex()},
                     {"gasLimit", toQuantity(h.gasLimit)},
                     {"gasUsed", toQuantity(h.gasUsed)},
                     {"timestamp", toQuantity(h.timestamp)},
                     {"extraData", core::toHex0x(h.extraData)}};
    if (h.baseFee)
        out["baseFeePerGas"] = toQuantity(*h.baseFee);
    sealing.writeSeal(out, block);
    return out;
}

json::object blockJson(const Block& block, const Sealing& sealing, const std::optional<Uint256>& totalDifficulty) {
    auto out = headerJson(block, sealing);
    if (totalDifficulty)
        out["totalDifficulty"] = totalDifficulty->toHex();
    out["size"] = toQuantity(sizeOf(block));
    out["uncles"] = json::array{};
    json::array hashes;
    for (const auto& hash : block.transactions)
        hashes.emplace_back(core::toHex0x(hash));
    out["transactions"] = std::move(hashes);
    return out;
}

} // namespace wattbourse::chain::devnet
