// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/chain/seeds.h"

#include "chain/encode/abi.h"
#include "chain/encode/json.h"
#include "tests/support/fake_chain.h"
#include "tests/support/shared_data.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::fuzz {

namespace {

using core::Bytes;
namespace json = boost::json;

json::value fixture(const char* name) {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain" / name);
}

Bytes hex(const json::value& value) {
    return *chain::jsonBytes(value);
}
Bytes text(const json::value& value) {
    return core::toBytes(core::asBytes(json::serialize(value)));
}

} // namespace

std::vector<Bytes> seedsOf(std::string_view name) {
    std::vector<Bytes> out;
    if (name == "header" || name == "rlp") {
        const auto file = fixture("headers.json");
        for (const auto& [chain, headers] : file.at("chains").as_object())
            for (const auto& entry : headers.as_array()) {
                const auto form = static_cast<std::uint8_t>((chain == "london" || chain == "both" ? 1 : 0) |
                                                            (chain == "empty" || chain == "both" ? 2 : 0));
                Bytes seed = name == "header" ? Bytes{form} : Bytes{};
                core::append(seed, hex(entry.at("headerRlp")));
                out.push_back(seed);
            }
    } else if (name == "receipt") {
        const auto file = fixture("body.json");
        for (const auto& receipt : file.at("encodedReceipts").as_array())
            out.push_back(hex(receipt));
    } else if (name == "trie") {
        const auto file = fixture("tries.json");
        for (const auto& trie : file.as_array())
            for (const auto& proof : trie.at("proofs").as_array()) {
                Bytes seed;
                for (const auto& node : proof.at("nodes").as_array()) {
                    const Bytes bytes = hex(node);
                    seed.push_back(static_cast<std::uint8_t>(bytes.size() >> 8U));
                    seed.push_back(static_cast<std::uint8_t>(bytes.size()));
                    core::append(seed, bytes);
                }
                out.push_back(seed);
            }
    } else if (name == "block-json") {
        const auto file = fixture("headers.json");
        out.push_back(text(fixture("clique.json").at("block")));
        for (const auto& [chain, forms] : file.at("forms").as_object())
            for (const auto& [node, block] : forms.as_object())
                out.push_back(text(block));
        const auto body = fixture("body.json");
        for (const char* part : {"transactions", "receipts"})
            for (const auto& entry : body.at(part).as_array())
                out.push_back(text(entry));
    } else if (name == "proof-json") {
        const auto file = fixture("accounts.json");
        for (const auto& entry : file.at("cases").as_array())
            out.push_back(text(entry.at("answer")));
    } else if (name == "clique-header") {
        const auto file = fixture("clique.json");
        for (const auto& entry : file.at("headers").as_array()) {
            // The first byte chooses whether the header has a base fee.
            Bytes seed{static_cast<std::uint8_t>(entry.at("number").to_number<std::uint64_t>() >=
                                                 file.at("london").to_number<std::uint64_t>())};
            core::append(seed, hex(entry.at("headerRlp")));
            out.push_back(seed);
        }
    } else if (name == "beacon") {
        const auto file = fixture("beacon.json");
        for (const auto& period : file.at("periods").as_array())
            for (const char* part : {"bootstrap", "update"})
                out.push_back(text(period.at(part)));
    } else if (name == "abi") {
        out.push_back(chain::AbiWriter().add(7).add(core::Address{}).addBytes(Bytes(40, 1)).finish());
        out.push_back(Bytes(32 * 6, 0));
    } else if (name == "answer") {
        for (
            const char* seed :
            {R"({"jsonrpc":"2.0","id":1,"result":"0x1"})",
             R"([{"jsonrpc":"2.0","id":1,"result":null},{"jsonrpc":"2.0","id":2,"error":{"code":-32601,"message":"no"}}])",
             R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch"}})"})
            out.push_back(core::toBytes(core::asBytes(seed)));
    } else if (name == "spec") {
        out.push_back(text(fixture("spec.json")));
    } else if (name == "profile") {
        out.push_back(text(chain::profileToJson(test::FakeChain(3).profile())));
    }
    return out;
}

} // namespace wattbourse::fuzz
