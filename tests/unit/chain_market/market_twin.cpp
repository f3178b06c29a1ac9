// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs books through the program's twin of the market contract, for compare_shapes.mjs. Standard input is one JSON
// object: {"matching", "lowest", "tick", "ticks", "bond", "accounts", "books"}; standard output is an array with one
// result for each book. A book of an auction is a list of [side, tick, quantity], one of a continuous market a list of
// steps [what, who, side, tick, quantity].
#include "core/market/continuous.h"
#include "core/market/pricing.h"

#include <boost/json.hpp>
#include <iostream>
#include <iterator>
#include <stdexcept>

namespace {

namespace json = boost::json;
using namespace wattbourse::core;

template <class T>
T need(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().detail);
    return *std::move(result);
}

std::int64_t at(const json::value& list, std::size_t index) {
    return list.as_array().at(index).to_number<std::int64_t>();
}

struct Rules {
    Matching matching{};
    PriceGrid grid;
    std::size_t ticks{};
    Price bond;
    std::size_t accounts{};
};

json::value auction(const Rules& rules, const json::array& book) {
    std::vector<std::int64_t> demand(rules.ticks);
    std::vector<std::int64_t> supply(rules.ticks);
    for (const auto& order : book)
        (at(order, 0) == 0 ? demand : supply)[static_cast<std::size_t>(at(order, 1))] += at(order, 2);
    const auto clearing = need(clearMarket(demand, supply, rules.matching, rules.grid));
    json::array energy;
    json::array money;
    for (const auto& order : book) {
        const auto side = at(order, 0) == 0 ? Side::Buy : Side::Sell;
        const Tick tick{static_cast<std::uint16_t>(at(order, 1))};
        const Energy total{(side == Side::Buy ? demand : supply)[tick.value]};
        const auto fill = fillOf(clearing, side, tick, {at(order, 2)}, total);
        const auto amount = side == Side::Buy ? -need(buyerPays(clearing, rules.matching, rules.grid, fill))
                                              : need(sellerGets(clearing, rules.matching, rules.grid, tick, fill));
        energy.emplace_back(side == Side::Buy ? fill.down.value : -fill.down.value);
        money.emplace_back(fill.up.value == 0 ? 0 : amount.value);
    }
    return {{"clearing",
             {clearing.price.value, clearing.marginalBuy.value, clearing.marginalSell.value, clearing.volume.value,
              clearing.marginalBuyVolume.value, clearing.marginalSellVolume.value, clearing.cost.value}},
            {"energy", energy},
            {"money", money}};
}

bool step(ContinuousBook& book, const json::value& s) {
    const auto what = at(s, 0);
    const auto who = static_cast<std::size_t>(at(s, 1));
    const Tick tick{static_cast<std::uint16_t>(at(s, 3))};
    const Energy quantity{at(s, 4)};
    if (what == 2)
        return book.amend(who, tick, quantity).has_value();
    if (what == 3)
        return book.cancel(who).has_value();
    return book.place(who, {at(s, 2) == 0 ? Side::Buy : Side::Sell, tick, quantity, what == 1}).has_value();
}

json::value continuous(const Rules& rules, const json::array& steps) {
    ContinuousBook book(rules.grid, rules.bond, rules.accounts);
    json::array ok;
    for (const auto& s : steps)
        ok.emplace_back(step(book, s));
    json::array orders;
    for (const auto& order : book.orders())
        orders.push_back({order.left.value, order.open ? 0 : order.cancelled ? 1 : 2});
    json::array accounts;
    for (const auto& a : book.accounts())
        accounts.push_back({a.contracted.value, a.tradeCredit.value, a.proceeds.value, a.bonds.value});
    return {{"ok", ok}, {"orders", orders}, {"accounts", accounts}};
}

} // namespace

int main() {
    try {
        const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
        const auto input = json::parse(text).as_object();
        const auto number = [&input](const char* name) { return input.at(name).to_number<std::uint32_t>(); };
        const Rules rules{static_cast<Matching>(number("matching")),
                          {{number("lowest")}, {number("tick")}},
                          number("ticks"),
                          {number("bond")},
                          number("accounts")};
        json::array out;
        for (const auto& book : input.at("books").as_array())
            out.push_back(rules.matching == Matching::Continuous ? continuous(rules, book.as_array())
                                                                 : auction(rules, book.as_array()));
        std::cout << json::serialize(out) << "\n";
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "market_twin: " << error.what() << "\n";
        return 1;
    }
}
