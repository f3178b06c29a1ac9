// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/probe.h"

#include "chain/encode/json.h"
#include "core/base/plain_text.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxClientName = 120;

// What an error says of a method: only "no such method" is a no.
Support supportOf(const RpcAnswer& answer, bool wellFormed) {
    if (answer.fault)
        return answer.fault->lacksMethod() ? Support::No : Support::Unknown;
    return wellFormed ? Support::Yes : Support::No;
}

struct Head {
    std::uint64_t number{};
    core::Hash32 hash;
};

Result<Head> headOf(const json::value& value) {
    WB_ASSIGN(const json::object* block, jsonObject(value, "block"));
    Head out;
    WB_ASSIGN(out.number, jsonRead(*block, "number", jsonUint64));
    WB_ASSIGN(out.hash, jsonRead(*block, "hash", jsonFixed<core::Hash32>));
    return out;
}

Result<std::size_t> largestBatch(const std::string& url, Transport& transport, const core::Clock& clock,
                                 const std::stop_token& stop) {
    for (const std::size_t size : {100U, 64U, 16U, 2U}) {
        // A new one each time: an endpoint goes down with its batches by itself.
        Endpoint node(url, transport, clock);
        const std::vector<RpcCall> calls(size, RpcCall{"eth_blockNumber", {}});
        WB_TRY(node.callAll(calls, stop));
        if (node.batchLimit() >= size)
            return size;
    }
    return std::size_t{1};
}

} // namespace

core::EndpointStatus::Capabilities summaryOf(const Capabilities& can) {
    return {.proofs = can.proofs == Support::Yes,
            .blockReceipts = can.blockReceipts == Support::Yes,
            .rawHeaders = can.rawHeaders == Support::Yes,
            .subscriptions = can.subscriptions == Support::Yes,
            .batch = static_cast<std::uint32_t>(can.batch)};
}

Result<Capabilities> probe(const std::string& url, Transport& transport, const core::Clock& clock,
                           const std::stop_token& stop) {
    Endpoint node(url, transport, clock);
    Capabilities out;
    // The first question decides whether anybody is there at all.
    WB_ASSIGN(const RpcAnswer client, node.ask({"web3_clientVersion", {}}, stop));
    if (const auto* name = client.result.if_string())
        out.client = core::plainText(*name, kMaxClientName);
    WB_ASSIGN(RpcAnswer id, node.ask({"eth_chainId", {}}, stop));
    // Older nodes know the network's number only; on the chains at hand the two are one.
    if (id.fault) {
        WB_ASSIGN(id, node.ask({"net_version", {}}, stop));
    }
    if (const auto number = jsonUint64(id.result); number && !id.fault)
        out.chainId = *number;
    WB_ASSIGN(const RpcAnswer genesis, node.ask({"eth_getBlockByNumber", json::array{"0x0", false}}, stop));
    if (const auto first = headOf(genesis.result))
        out.genesis = first->hash;
    WB_ASSIGN(const RpcAnswer latest, node.ask({"eth_getBlockByNumber", json::array{"latest", false}}, stop));
    const auto head = headOf(latest.result);
    if (!head)
        return fail(head.error().code, node.name() + " has no head: " + head.error().detail);
    out.head = head->number;
    const std::string at = Uint256(head->number).toHex();

    const std::string nobody = "0x" + std::string(40, '0');
    WB_ASSIGN(const RpcAnswer proof, node.ask({"eth_getProof", json::array{nobody, json::array{}, at}}, stop));
    const auto* claim = proof.result.if_object();
    out.proofs = supportOf(proof, claim != nullptr && claim->contains("accountProof"));
    WB_ASSIGN(const RpcAnswer receipts, node.ask({"eth_getBlockReceipts", json::array{at}}, stop));
    out.blockReceipts = supportOf(receipts, receipts.result.is_array());
    WB_ASSIGN(const RpcAnswer raw, node.ask({"debug_getRawHeader", json::array{at}}, stop));
    const auto bytes = jsonBytes(raw.result);
    out.rawHeaders = supportOf(raw, bytes && core::keccak256(*bytes) == head->hash);
    WB_ASSIGN(out.batch, largestBatch(url, transport, clock, stop));
    const auto watch = transport.watchHeads(url, stop);
    if (watch)
        out.subscriptions = Support::Yes;
    else if (watch.error().code == ErrorCode::NotFound)
        out.subscriptions = Support::No;
    return out;
}

} // namespace wattbourse::chain
