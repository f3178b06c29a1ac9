// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/block.h"

#include "chain/encode/rlp.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain::devnet {

BlockPtr makeBlock(SealedBlock sealed, std::vector<core::Bytes> rawTransactions) {
    auto out = std::make_shared<Block>();
    static_cast<SealedBlock&>(*out) = std::move(sealed);
    out->rawTransactions = std::move(rawTransactions);
    for (const auto& raw : out->rawTransactions)
        out->transactions.push_back(core::keccak256(raw));
    return out;
}

core::Bytes encodeBlock(const Block& block) {
    core::Bytes list;
    for (const auto& raw : block.rawTransactions)
        appendRlpString(list, raw);
    core::Bytes items = block.rlp;
    appendRlpList(items, list);
    core::Bytes out;
    appendRlpList(out, items);
    return out;
}

core::Result<BlockPtr> decodeBlock(core::ByteView rlp, const chain::Engine& engine) {
    WB_ASSIGN(const auto whole, decodeRlp(rlp));
    std::array<RlpItem, 2> parts;
    WB_ASSIGN(const auto count, splitRlpList(whole, parts));
    if (count != 2 || !parts[1].isList)
        return core::fail(core::ErrorCode::Malformed, "a block is a header and a list");
    WB_ASSIGN(auto sealed, engine.decode(parts[0].encoded));
    std::vector<core::Bytes> raws;
    for (auto rest = parts[1].payload; !rest.empty();) {
        WB_ASSIGN(const auto item, takeRlp(rest));
        if (item.isList)
            return core::fail(core::ErrorCode::Malformed, "a block's transactions are strings");
        raws.push_back(core::toBytes(item.payload));
    }
    return makeBlock(std::move(sealed), std::move(raws));
}

} // namespace wattbourse::chain::devnet
