// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_nodes.h"

#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "tests/support/shared_data.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::test {

namespace json = boost::json;
using chain::Uint256;

namespace {

json::object fixture(const char* name) {
    return readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain" / name).as_object();
}

json::value quantity(std::uint64_t number) {
    return json::string(Uint256(number).toHex());
}

} // namespace

FakeNodes::FakeNodes() : m_accounts(fixture("accounts.json")), m_body(fixture("body.json")) {}

core::Hash32 FakeNodes::stateRoot() const {
    return *core::hashFromHex(std::string_view(m_accounts.at("stateRoot").as_string()));
}

void FakeNodes::with(const std::string& url, const std::function<void(Node&)>& change) {
    const std::scoped_lock lock(m_mutex);
    change(m_nodes[url]);
}

std::uint64_t FakeNodes::asked(const std::string& url) {
    const std::scoped_lock lock(m_mutex);
    return m_asked[url];
}

std::uint64_t FakeNodes::askedFor(const std::string& url, const std::string& method) {
    const std::scoped_lock lock(m_mutex);
    return m_calls[{url, method}];
}

void FakeNodes::forgetCounts() {
    const std::scoped_lock lock(m_mutex);
    m_asked.clear();
    m_calls.clear();
}

json::object headerJson(const chain::aura::Header& header) {
    core::Bytes step;
    chain::appendRlpInteger(step, header.step);
    core::Bytes signature;
    chain::appendRlpString(signature, header.signature.view());
    json::object out{{"hash", core::toHex0x(chain::aura::hashOf(header))},
                     {"parentHash", core::toHex0x(header.parentHash)},
                     {"sha3Uncles", core::toHex0x(header.unclesHash)},
                     {"author", core::toHex0x(header.author)},
                     {"miner", core::toHex0x(header.author)},
                     {"stateRoot", core::toHex0x(header.stateRoot)},
                     {"transactionsRoot", core::toHex0x(header.transactionsRoot)},
                     {"receiptsRoot", core::toHex0x(header.receiptsRoot)},
                     {"logsBloom", core::toHex0x(header.logsBloom)},
                     {"difficulty", header.difficulty.toHex()},
                     {"number", quantity(header.number)},
                     {"gasLimit", quantity(header.gasLimit)},
                     {"gasUsed", quantity(header.gasUsed)},
                     {"timestamp", quantity(header.timestamp)},
                     {"extraData", core::toHex0x(header.extraData)},
                     {"baseFeePerGas", quantity(header.baseFee.value_or(0))},
                     {"sealFields", json::array{core::toHex0x(step), core::toHex0x(signature)}},
                     {"transactions", json::array{}}};
    return out;
}

json::value FakeNodes::blockJson(const chain::aura::Header& header, bool whole) const {
    json::object out = headerJson(header);
    if (header.number != m_bodyAt)
        return out;
    if (whole) {
        out["transactions"] = m_body.at("transactions");
    } else {
        json::array& hashes = out["transactions"].emplace_array();
        for (const auto& receipt : m_body.at("receipts").as_array())
            hashes.push_back(receipt.at("transactionHash"));
    }
    return out;
}

json::value FakeNodes::proofJson(const Params& params) const {
    for (const auto& entry : m_accounts.at("cases").as_array()) {
        auto answer = entry.at("answer").as_object();
        if (answer.at("address") != params.at(0))
            continue;
        json::array slots;
        for (const auto& key : params.at(1).as_array())
            for (const auto& slot : answer.at("storageProof").as_array())
                if (slot.at("key") == key)
                    slots.push_back(slot);
        answer["storageProof"] = std::move(slots);
        return answer;
    }
    return nullptr;
}

json::value FakeNodes::result(const Node& node, std::string_view method, const Params& params) {
    if (method == "eth_chainId")
        return quantity(777);
    if (method == "eth_getBlockByNumber") {
        const std::string_view which = params.at(0).as_string();
        const std::uint64_t number = which == "latest" ? node.chain.size() - 1 : Uint256::parse(which)->limbs[0];
        return number < node.chain.size() ? blockJson(node.chain[number], params.at(1).as_bool())
                                          : json::value(nullptr);
    }
    if (method == "eth_getBlockByHash") {
        for (const auto& header : node.chain)
            if (core::toHex0x(chain::aura::hashOf(header)) == params.at(0).as_string())
                return blockJson(header, params.at(1).as_bool());
        return nullptr;
    }
    if (method == "eth_getProof")
        return proofJson(params);
    if (method == "eth_getBlockReceipts")
        return params.at(0) == quantity(m_bodyAt) ? m_body.at("receipts") : json::value(json::array{});
    if (method == "eth_getTransactionReceipt") {
        if (m_bodyAt < node.chain.size())
            for (const auto& receipt : m_body.at("receipts").as_array())
                if (receipt.at("transactionHash") == params.at(0)) {
                    auto out = receipt.as_object();
                    out["blockHash"] = core::toHex0x(chain::aura::hashOf(node.chain[m_bodyAt]));
                    out["blockNumber"] = quantity(m_bodyAt);
                    return out;
                }
        return nullptr;
    }
    if (method == "eth_sendRawTransaction")
        return json::string("0x" + std::string(64, '1'));
    return nullptr;
}

json::value FakeNodes::answer(const Node& node, const json::object& request) {
    const std::string_view method = request.at("method").as_string();
    const Params& params = request.at("params").as_array();
    json::value value = result(node, method, params);
    if (node.bend)
        node.bend(method, params, value);
    // A bent result may be a JSON-RPC error.
    if (const auto* object = value.if_object(); object != nullptr && object->contains("code"))
        return json::object{{"jsonrpc", "2.0"}, {"id", request.at("id")}, {"error", value}};
    return json::object{{"jsonrpc", "2.0"}, {"id", request.at("id")}, {"result", value}};
}

core::Result<std::string> FakeNodes::post(const std::string& url, const std::string& body, std::stop_token) {
    const std::scoped_lock lock(m_mutex);
    ++m_asked[url];
    const auto found = m_nodes.find(url);
    if (found == m_nodes.end())
        return core::fail(core::ErrorCode::Unavailable, "no such host");
    const Node& node = found->second;
    if (node.instead)
        if (auto given = node.instead(body))
            return *given;
    const json::value request = json::parse(body);
    if (const auto* batch = request.if_array()) {
        if (!node.batches)
            return std::string(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}})");
        json::array out;
        // Last first: the order of a batch is the server's choice.
        for (auto one = batch->rbegin(); one != batch->rend(); ++one) {
            ++m_calls[{url, std::string(one->at("method").as_string())}];
            out.push_back(answer(node, one->as_object()));
        }
        return json::serialize(out);
    }
    ++m_calls[{url, std::string(request.at("method").as_string())}];
    return json::serialize(answer(node, request.as_object()));
}

} // namespace wattbourse::test
