// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/market/auction.h"

#include <boost/json.hpp>
#include <limits>
#include <memory>
#include <optional>
#include <set>

namespace wattbourse::cli {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

/// The market that a file describes: orders on ticks, and the ids as they were written.
struct AuctionFile {
    std::int64_t minPrice{};
    std::int64_t tick{};
    std::vector<json::value> ids;
    std::vector<core::AuctionOrder> orders;
};

constexpr std::int64_t kMaxPrice = std::numeric_limits<std::uint32_t>::max();

Result<std::int64_t> integerField(const json::object& object, const char* name, const std::string& where) {
    const json::value* value = object.if_contains(name);
    if (!value)
        return fail(ErrorCode::Malformed, where + ": \"" + name + "\" is missing");
    if (const std::int64_t* number = value->if_int64())
        return *number;
    if (value->is_uint64())
        return fail(ErrorCode::OutOfRange, where + ": \"" + name + "\" is too large");
    return fail(ErrorCode::Malformed, where + ": \"" + name + "\" is not an integer");
}

Result<core::Side> sideOf(const json::object& object, const std::string& where) {
    const json::value* value = object.if_contains("side");
    if (value && value->is_string() && value->get_string() == "buy")
        return core::Side::Buy;
    if (value && value->is_string() && value->get_string() == "sell")
        return core::Side::Sell;
    return fail(ErrorCode::Malformed, where + ": \"side\" is neither \"buy\" nor \"sell\"");
}

Result<core::AuctionOrder> readOrder(const json::object& object, const AuctionFile& market, const std::string& where) {
    WB_ASSIGN(const core::Side side, sideOf(object, where));
    WB_ASSIGN(const std::int64_t price, integerField(object, "price", where));
    WB_ASSIGN(const std::int64_t quantity, integerField(object, "quantity", where));
    if (quantity <= 0)
        return fail(ErrorCode::OutOfRange, where + ": the quantity is not positive");
    if (price < 0 || price > kMaxPrice)
        return fail(ErrorCode::OutOfRange, where + ": the price is not within 0 to " + std::to_string(kMaxPrice));
    if (price < market.minPrice)
        return fail(ErrorCode::OutOfRange,
                    where + ": the price " + std::to_string(price) + " is below the market's lowest price");
    if ((price - market.minPrice) % market.tick != 0)
        return fail(ErrorCode::OutOfRange, where + ": the price " + std::to_string(price) +
                                               " is not a whole number of ticks above the lowest price");
    const std::int64_t tick = (price - market.minPrice) / market.tick;
    if (tick >= static_cast<std::int64_t>(core::kMaxTicks))
        return fail(ErrorCode::OutOfRange, where + ": the price " + std::to_string(price) + " lies above the " +
                                               std::to_string(core::kMaxTicks) + " ticks that a market has");
    return core::AuctionOrder{side, {static_cast<std::uint16_t>(tick)}, {quantity}};
}

Result<AuctionFile> readMarket(const std::string& path) {
    WB_ASSIGN(const json::value document, readJsonFile(path));
    const json::object* object = document.if_object();
    if (!object)
        return fail(ErrorCode::Malformed, path + ": not a JSON object");
    AuctionFile market;
    WB_ASSIGN(market.minPrice, integerField(*object, "minPrice", path));
    WB_ASSIGN(market.tick, integerField(*object, "tick", path));
    if (market.minPrice < 0 || market.minPrice > kMaxPrice)
        return fail(ErrorCode::OutOfRange, path + ": \"minPrice\" is not within 0 to " + std::to_string(kMaxPrice));
    if (market.tick <= 0 || market.tick > kMaxPrice)
        return fail(ErrorCode::OutOfRange, path + ": \"tick\" is not within 1 to " + std::to_string(kMaxPrice));
    const json::value* orders = object->if_contains("orders");
    if (!orders || !orders->is_array())
        return fail(ErrorCode::Malformed, path + ": \"orders\" is not an array");
    std::set<std::string> seen;
    for (const json::value& entry : orders->get_array()) {
        const std::string where = path + ": order " + std::to_string(market.orders.size() + 1);
        const json::object* order = entry.if_object();
        if (!order)
            return fail(ErrorCode::Malformed, where + " is not a JSON object");
        const json::value* id = order->if_contains("id");
        if (!id || !(id->is_int64() || id->is_uint64() || id->is_string()))
            return fail(ErrorCode::Malformed, where + ": \"id\" is neither an integer nor a string");
        if (!seen.insert(json::serialize(*id)).second)
            return fail(ErrorCode::Duplicate, where + ": the id " + json::serialize(*id) + " was used before");
        WB_ASSIGN(const core::AuctionOrder read, readOrder(*order, market, where));
        market.ids.push_back(*id);
        market.orders.push_back(read);
    }
    return market;
}

Result<Answer> clear(const std::string& path) {
    WB_ASSIGN(const AuctionFile market, readMarket(path));
    WB_ASSIGN(const core::AuctionResult result, core::clearOrders(market.orders, core::kMaxTicks));
    const std::int64_t volume = result.clearing.volume.value;
    json::object answer{{"price", nullptr}, {"volume", volume}};
    std::string text = "Not crossed: nothing was traded.";
    if (volume > 0) {
        const std::int64_t price = market.minPrice + result.clearing.price.value * market.tick;
        answer["price"] = price;
        text = std::to_string(volume) + " Wh at " + std::to_string(price);
    }
    json::array fills;
    for (std::size_t i = 0; i < market.ids.size(); ++i)
        fills.push_back(json::object{{"id", market.ids[i]}, {"quantity", result.fills[i].down.value}});
    for (std::size_t i = 0; volume > 0 && i < market.ids.size(); ++i)
        text += "\n" + json::serialize(market.ids[i]) + ": " + std::to_string(result.fills[i].down.value) + " of " +
                std::to_string(market.orders[i].quantity.value) + " Wh";
    answer["fills"] = std::move(fills);
    return Answer{answer, text};
}

} // namespace

void addMarketCommands(CLI::App& app, Chosen& chosen) {
    CLI::App* market = app.add_subcommand("market", "Auctions without a chain");
    market->require_subcommand(1);
    CLI::App* command = market->add_subcommand(
        "clear",
        "Clear a uniform auction as the contract does. Quantities of fills are whole Wh credited, rounded down "
        "in the marginal tick");
    const auto file = std::make_shared<std::string>();
    command
        ->add_option(
            "FILE", *file,
            "{minPrice, tick, orders: [{id, side, price, quantity}]}, integers; side buy or sell; - is standard "
            "input")
        ->required();
    command->callback([file, &chosen] { chosen = [file] { return clear(*file); }; });
    addSimulateCommand(*market, chosen);
}

} // namespace wattbourse::cli
