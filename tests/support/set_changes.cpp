// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/set_changes.h"

#include "chain/consensus/aura/validator_set.h"
#include "chain/encode/abi.h"
#include "chain/proof/trie.h"
#include "core/base/hex.h"

namespace wattbourse::test {

namespace json = boost::json;

core::LogEntry announcement(const core::Address& contract, const core::Hash32& parent,
                            const std::vector<core::Address>& validators) {
    chain::AbiWriter words;
    for (const auto& validator : validators)
        words.add(validator);
    core::LogEntry log;
    log.address = contract;
    log.topics = {chain::aura::initiateChangeTopic(), parent};
    log.data = chain::AbiWriter().addArray(validators.size(), words).finish();
    return log;
}

chain::Receipt receiptWith(std::vector<core::LogEntry> logs) {
    chain::Receipt receipt;
    receipt.succeeded = true;
    receipt.cumulativeGas = 50'000;
    receipt.logs = std::move(logs);
    receipt.bloom = chain::bloomOf(receipt.logs);
    return receipt;
}

void carry(const FakeChain& chain, chain::aura::Header& header, const chain::Receipt& receipt) {
    header.logsBloom = receipt.bloom;
    header.receiptsRoot = chain::orderedTrieRoot(std::vector<core::Bytes>{chain::encodeReceipt(receipt)});
    chain.reseal(header);
}

json::object receiptJson(const chain::Receipt& receipt) {
    json::array logs;
    for (const auto& log : receipt.logs) {
        json::array topics;
        for (const auto& topic : log.topics)
            topics.emplace_back(core::toHex0x(topic));
        logs.push_back(json::object{
            {"address", core::toHex0x(log.address)}, {"topics", std::move(topics)}, {"data", core::toHex0x(log.data)}});
    }
    return {{"status", "0x1"}, {"cumulativeGasUsed", "0xc350"}, {"logs", std::move(logs)}};
}

} // namespace wattbourse::test
