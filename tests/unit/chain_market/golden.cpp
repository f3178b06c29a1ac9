// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include "core/base/hex.h"
#include "tests/support/proven_for_tests.h"

#include <boost/json.hpp>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace wattbourse::chain {

namespace test {

namespace json = boost::json;

const json::object& golden() {
    static const json::value document = [] {
        std::ifstream file(WB_GOLDEN);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        return json::parse(text);
    }();
    return document.as_object();
}

core::Bytes hexBytes(const json::value& value) {
    auto bytes = core::fromHex(std::string_view(value.as_string()));
    if (!bytes)
        throw std::runtime_error(bytes.error().detail);
    return *bytes;
}

core::Address address(const json::value& value) {
    return core::addressFromHex(std::string_view(value.as_string())).value();
}

core::Hash32 hash(const json::value& value) {
    // Storage dumps write short words.
    const auto text = std::string(value.as_string()).substr(2);
    return core::hashFromHex(std::string(64 - text.size(), '0') + text).value();
}

Deployment goldenDeployment() {
    const auto& at = golden().at("deployment").as_object();
    Deployment out;
    out.chainId = number<std::uint64_t>(golden().at("chainId"));
    forEachContract(out,
                    [&at](const char* name, DeployedContract& contract) { contract.address = address(at.at(name)); });
    return out;
}

core::Preferences goldenLimits() {
    const auto& limits = golden().at("limits").as_array();
    core::Preferences out;
    out.sessionKey = address(limits[0]);
    out.sessionExpires = {number(limits[1])};
    out.counterpartyRoles = number<std::uint32_t>(limits[2]);
    out.maxBuy = {number<std::uint32_t>(limits[3])};
    out.minSell = {number<std::uint32_t>(limits[4])};
    out.minFlexReward = {number<std::uint32_t>(limits[5])};
    out.maxEnergyPerSlot = {number(limits[6])};
    out.maxCreditPerDay = {number(limits[7])};
    out.renewableOnly = limits[8].as_bool();
    return out;
}

core::MarketRow goldenRow(const json::value& value, std::uint32_t id) {
    const auto& v = value.as_array();
    const auto number32 = [&v](std::size_t i) { return number<std::uint32_t>(v[i]); };
    const auto number16 = [&v](std::size_t i) { return number<std::uint16_t>(v[i]); };
    core::MarketRow row;
    row.id = {id};
    row.commodity = static_cast<core::Commodity>(number(v[0]));
    row.matching = static_cast<core::Matching>(number(v[1]));
    row.visibility = static_cast<core::Visibility>(number(v[2]));
    row.buyerRoles = number32(3);
    row.sellerRoles = number32(4);
    row.slotSeconds = number32(5);
    row.gateOpens = number32(6);
    row.gateCloses = number32(7);
    row.revealSeconds = number32(8);
    row.ticks = number16(9);
    row.tolerancePermille = number16(10);
    row.paused = v[11].as_bool();
    row.lowestPrice = {number32(12)};
    row.tick = {number32(13)};
    row.minQuantity = {number(v[14])};
    row.maxQuantity = {number(v[15])};
    row.imbalanceUp = {number32(16)};
    row.imbalanceDown = {number32(17)};
    row.sellerBond = {number32(18)};
    row.penaltyPermille = number16(19);
    row.soleBuyer = address(v[20]);
    row.sealedDeposit = {number(v[21])};
    row.fromSlot = {number32(22)};
    return row;
}

std::vector<core::OrderIntent> goldenIntents() {
    std::vector<core::OrderIntent> out;
    for (const auto& value : golden().at("intents").as_array()) {
        const auto& v = value.as_array();
        out.push_back({{number<std::uint32_t>(v[0])},
                       {number<std::uint32_t>(v[1])},
                       static_cast<core::Side>(number(v[2])),
                       {number<std::uint16_t>(v[3])},
                       {number(v[4])}});
    }
    return out;
}

core::SlotReport goldenReport() {
    const auto& v = golden().at("report").as_array();
    return {hash(v[0]), {number<std::uint32_t>(v[1])}, {number(v[2])}, {number(v[3])},
            hash(v[4]), number<std::uint32_t>(v[5])};
}

core::OrderId goldenOrderId(std::uint64_t account, std::uint64_t index) {
    return {(account << 40U) + (number<std::uint64_t>(golden().at("slot")) << 8U) + index};
}

const json::object& goldenCall(std::string_view name) {
    for (const auto& call : golden().at("calls").as_array())
        if (std::string_view(call.at("name").as_string()) == name)
            return call.as_object();
    throw std::runtime_error("no recorded call " + std::string(name));
}

DumpReader::DumpReader() {
    for (const auto& [name, contract] : golden().at("deployment").as_object()) {
        // The modules hold nothing.
        storage[address(contract)];
        for (const auto& [key, value] : golden().at("storage").at(name).as_object())
            storage[address(contract)][hash(json::value(key))] = hash(value);
    }
}

core::Result<core::Proven<std::vector<StorageWords>>> DumpReader::read(const std::vector<StorageQuery>& queries,
                                                                       core::Finality atLeast) {
    ++reads;
    std::vector<StorageWords> out;
    for (const auto& query : queries) {
        const auto found = storage.find(query.contract);
        if (found == storage.end())
            return core::fail(core::ErrorCode::NotFound, "no contract there");
        auto& words = out.emplace_back();
        for (const auto& key : query.keys) {
            const auto word = found->second.find(key);
            words.push_back(word == found->second.end() ? core::Hash32{} : word->second);
        }
    }
    return Prover::make(std::move(out), block, atLeast);
}

core::Result<core::Proven<std::vector<StorageWords>>> DumpReader::readAt(const core::BlockRef& at,
                                                                         const std::vector<StorageQuery>& queries) {
    if (replacedBlocks > 0) {
        --replacedBlocks;
        return core::fail(core::ErrorCode::NotFound, "the block was replaced");
    }
    if (!(at == block))
        return core::fail(core::ErrorCode::Unavailable, "another block than the first round's");
    return read(queries, core::Finality::Head);
}

} // namespace test
} // namespace wattbourse::chain
