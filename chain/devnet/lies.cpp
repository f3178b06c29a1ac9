// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/lies.h"

#include "chain/consensus/aura/header_json.h"
#include "chain/consensus/clique/header.h"
#include "chain/devnet/json_fields.h"
#include "core/base/hex.h"

#include <array>
#include <thread>

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;

constexpr std::pair<std::string_view, Lie> kNames[] = {
    {"forged-header", Lie::ForgedHeader},   {"forged-proof", Lie::ForgedProof},
    {"forged-account", Lie::ForgedAccount}, {"wrong-chain", Lie::WrongChain},
    {"stale-head", Lie::StaleHead},         {"huge-answer", Lie::HugeAnswer},
    {"slow-answer", Lie::SlowAnswer},       {"forged-receipt", Lie::ForgedReceipt},
};

/// Changes the last hex digit.
void flip(json::value& hex) {
    if (auto* text = hex.if_string(); text && !text->empty())
        text->back() = text->back() == '1' ? '2' : '1';
}

void forgeHeader(json::object& block) {
    flip(block["stateRoot"]);
    // A hash that fits: only the seal can tell.
    if (block.contains("sealFields")) {
        if (const auto header = aura::headerFromJson(block, {.londonBlock = 0, .emptyStepsBlock = std::nullopt}))
            block["hash"] = core::toHex0x(header->hash);
    } else if (const auto header = clique::headerFromJson(block, std::nullopt)) {
        block["hash"] = core::toHex0x(header->hash);
    }
}

void slow(std::stop_token stop) {
    for (int i = 0; i < 600 && !stop.stop_requested(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
}

/// Remembers the number of the head when the lie began, and never tells of later blocks.
struct Stale {
    std::optional<std::uint64_t> number;
    std::optional<json::value> block;

    void tamper(std::string_view method, const json::array& params, json::value& result) {
        if (method == "eth_blockNumber") {
            if (!number)
                number = parseQuantity(std::string_view(result.get_string())).value_or(0);
            result = toQuantity(*number);
        } else if (method == "eth_getBlockByNumber" && !params.empty() && result.is_object()) {
            const auto own = quantityField(result.get_object(), "number").value_or(0);
            const bool asksForHead = params[0] == json::value("latest");
            // Only a question for the head shows where the head was; the genesis block is asked for as well.
            if (!number && asksForHead)
                number = own;
            if (!number)
                return;
            if (own == *number)
                block = result;
            else if (own > *number)
                result = asksForHead && block ? *block : json::value(nullptr);
        }
    }
};

void tamperResult(Lie lie, std::string_view method, json::value& result) {
    if (lie == Lie::WrongChain && (method == "eth_chainId" || method == "net_version")) {
        result = method == "eth_chainId" ? "0x1" : "1";
    } else if (lie == Lie::ForgedHeader && method.starts_with("eth_getBlockBy") && result.is_object()) {
        forgeHeader(result.get_object());
    } else if (method == "eth_getProof" && result.is_object()) {
        if (lie == Lie::ForgedAccount) {
            result.get_object()["balance"] = "0xffffffff";
            flip(result.get_object()["nonce"]);
        } else if (auto* nodes = result.get_object().if_contains("accountProof");
                   lie == Lie::ForgedProof && nodes && nodes->is_array() && !nodes->get_array().empty()) {
            flip(nodes->get_array().back());
        }
    } else if (lie == Lie::ForgedReceipt && method == "eth_getTransactionReceipt" && result.is_object()) {
        auto& status = result.get_object()["status"];
        status = status == json::value("0x1") ? "0x0" : "0x1";
    }
}

} // namespace

std::optional<Lie> lieFromName(std::string_view name) {
    for (const auto& [known, lie] : kNames)
        if (known == name)
            return lie;
    return std::nullopt;
}

RpcServer::Tamper tamperFor(Lie lie) {
    auto stale = std::make_shared<Stale>();
    auto mutex = std::make_shared<std::mutex>();
    return [lie, stale, mutex](std::string_view method, const json::array& params, json::object& answer,
                               std::stop_token stop) {
        if (lie == Lie::SlowAnswer)
            slow(stop);
        if (lie == Lie::HugeAnswer)
            answer["padding"] = std::string(64U << 20U, ' ');
        auto* result = answer.if_contains("result");
        if (!result)
            return;
        const std::scoped_lock lock(*mutex);
        if (lie == Lie::StaleHead)
            stale->tamper(method, params, *result);
        else
            tamperResult(lie, method, *result);
    };
}

} // namespace wattbourse::chain::devnet
