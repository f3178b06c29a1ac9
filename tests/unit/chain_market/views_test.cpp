// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include "chain/market/chain_market.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"

#include <array>
#include <boost/json.hpp>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace wattbourse::chain::test {

namespace {

namespace json = boost::json;
using core::Finality;

class Views : public testing::Test {
protected:
    const json::object& expected = golden().at("views").as_object();
    DumpReader reader;
    ChainMarket market{goldenDeployment(), reader};
    core::Address home0 = address(golden().at("home0"));
    core::Address home1 = address(golden().at("home1"));
    core::SlotIndex slot{number<std::uint32_t>(golden().at("slot"))};
    core::Address marketAt = goldenDeployment().market.address;
};

void expectSameRow(const core::MarketRow& got, const core::MarketRow& want) {
    // Field by field through the calldata of openMarket, which another test holds against ethers.
    const OperatorCalls calls{goldenDeployment()};
    EXPECT_EQ(calls.openMarket(got).data, calls.openMarket(want).data);
    EXPECT_EQ(got.id, want.id);
}

} // namespace

TEST_F(Views, Rows) {
    const auto rows = market.rows(Finality::Final);
    ASSERT_TRUE(rows) << rows.error().detail;
    const auto& want = expected.at("rows").as_array();
    ASSERT_EQ(rows->value().size(), want.size());
    for (std::uint32_t i = 0; i < want.size(); ++i)
        expectSameRow(rows->value()[i], goldenRow(want[i], i));
    EXPECT_FALSE(rows->value()[1].paused);
    EXPECT_TRUE(rows->value()[2].paused);
}

TEST_F(Views, RowsOverTime) {
    const auto history = market.rowHistory({0}, Finality::Final);
    ASSERT_TRUE(history) << history.error().detail;
    ASSERT_EQ(history->value().size(), 2U);
    expectSameRow(history->value()[0], goldenRow(golden().at("row"), 0));
    expectSameRow(history->value()[1], goldenRow(golden().at("changedRow"), 0));
    EXPECT_EQ(history->value()[1].fromSlot.value, slot.value + 2'000);
    // A pause holds for every slot; a market that never changed has its one row.
    const auto paused = market.rowHistory({2}, Finality::Final);
    ASSERT_EQ(paused->value().size(), 1U);
    EXPECT_TRUE(paused->value()[0].paused);
    EXPECT_EQ(market.rowHistory({4}, Finality::Final).error().code, core::ErrorCode::NotFound);
}

TEST_F(Views, Preferences) {
    EXPECT_EQ(market.preferences(home0, Finality::Head)->value(), goldenLimits());
    EXPECT_EQ(market.preferences(home1, Finality::Head)->value(), core::Preferences{});
}

TEST_F(Views, CreditsAndSupply) {
    for (const auto& entry : expected.at("balances").as_array())
        EXPECT_EQ(market.credits(address(entry.at(0)), Finality::Head)->value().value, number(entry.at(1)));
    const auto supply = market.creditSupply(Finality::Head)->value();
    const auto& want = expected.at("supply").as_array();
    EXPECT_EQ(supply.minted.value, number(want[0]));
    EXPECT_EQ(supply.burned.value, number(want[1]));
    EXPECT_EQ(supply.total.value, number(want[2]));
}

TEST_F(Views, Accounts) {
    const auto accounts = market.accounts(Finality::Head);
    ASSERT_TRUE(accounts) << accounts.error().detail;
    const auto& want = expected.at("accounts").as_array();
    ASSERT_EQ(accounts->value().size(), want.size());
    for (std::size_t i = 0; i < want.size(); ++i) {
        EXPECT_EQ(accounts->value()[i].address, address(want[i].at(0)));
        EXPECT_EQ(accounts->value()[i].roles, number<std::uint32_t>(want[i].at(1)));
        EXPECT_EQ(accounts->value()[i].name, std::string(want[i].at(2).as_string()));
    }
}

TEST_F(Views, Meters) {
    const auto meters = market.meters(Finality::Head);
    ASSERT_TRUE(meters) << meters.error().detail;
    const auto& want = expected.at("meters").as_array();
    ASSERT_EQ(meters->value().size(), want.size());
    for (std::size_t i = 0; i < want.size(); ++i) {
        const auto& got = meters->value()[i];
        EXPECT_EQ(got.id, hash(want[i].at(0)));
        // In the order of the contract's structure, behind the id.
        EXPECT_EQ(got.reporter, address(want[i].at(1)));
        EXPECT_EQ(got.sealed, number<std::uint32_t>(want[i].at(2)) != 0xffffffff);
        EXPECT_EQ(got.sealedFrom.value, number<std::uint32_t>(want[i].at(2)));
        EXPECT_EQ(got.sealGeneration, number<std::uint32_t>(want[i].at(4)));
        EXPECT_EQ(got.owner, address(want[i].at(5)));
        EXPECT_EQ(got.firstSlot.value, number(want[i].at(6)));
        EXPECT_EQ(got.branch, number(want[i].at(7)));
        EXPECT_EQ(got.aggregator, address(want[i].at(8)));
        EXPECT_EQ(got.aggregatorFrom.value, number(want[i].at(9)));
        EXPECT_EQ(got.keepPermille, number(want[i].at(10)));
        EXPECT_EQ(got.certificate, hash(want[i].at(11)));
        const auto next = number(want[i].at(3));
        EXPECT_EQ(got.lastSlot.has_value(), next != 0);
        if (got.lastSlot) {
            EXPECT_EQ(got.lastSlot->value, next - 1);
        }
    }
}

TEST_F(Views, Books) {
    for (const auto& want : expected.at("books").as_array()) {
        const core::MarketId id{number<std::uint32_t>(want.at("market"))};
        const auto got = market.book(id, {number<std::uint32_t>(want.at("slot"))}, Finality::Head);
        ASSERT_TRUE(got) << got.error().detail;
        const auto& book = got->value();
        const std::size_t ticks = std::array<std::size_t, 3>{1024, 1024, 300}[id.value];
        std::vector<std::int64_t> demand(ticks);
        std::vector<std::int64_t> supply(ticks);
        for (const auto& used : want.at("used").as_array()) {
            demand[number<std::size_t>(used.at(0))] = number(used.at(1));
            supply[number<std::size_t>(used.at(0))] = number(used.at(2));
        }
        EXPECT_EQ(book.demand, demand);
        EXPECT_EQ(book.supply, supply);
        const auto& c = want.at("clearing").as_array();
        EXPECT_EQ(book.cleared, c[0].as_bool());
        EXPECT_EQ(book.clearing.price.value, number(c[1]));
        EXPECT_EQ(book.clearing.marginalBuy.value, number(c[2]));
        EXPECT_EQ(book.clearing.marginalSell.value, number(c[3]));
        EXPECT_EQ(book.clearing.volume.value, number(c[4]));
        EXPECT_EQ(book.clearing.marginalBuyVolume.value, number(c[5]));
        EXPECT_EQ(book.clearing.marginalSellVolume.value, number(c[6]));
        EXPECT_EQ(book.clearing.cost.value, number(c[7]));
    }
}

TEST_F(Views, BookOfAnUnknownMarketIsNotFound) {
    const auto book = market.book({4}, slot, Finality::Head);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, core::ErrorCode::NotFound);
}

TEST_F(Views, Orders) {
    const auto& want = expected.at("orders").as_array();
    std::vector<core::OrderId> ids;
    for (const auto& order : want)
        ids.push_back({number<std::uint64_t>(order.at(0))});
    const auto orders = market.orders(ids, Finality::Head);
    ASSERT_TRUE(orders) << orders.error().detail;
    for (std::size_t i = 0; i < want.size(); ++i) {
        const auto& got = orders->value()[i];
        EXPECT_EQ(got.id, ids[i]);
        EXPECT_EQ(got.account, address(want[i].at(1)));
        EXPECT_EQ(got.market.value, number(want[i].at(2)));
        EXPECT_EQ(got.slot.value, number(want[i].at(3)));
        EXPECT_EQ(static_cast<int>(got.side), number(want[i].at(4)));
        EXPECT_EQ(got.tick.value, number(want[i].at(5)));
        EXPECT_EQ(got.quantity.value, number(want[i].at(6)));
        EXPECT_EQ(static_cast<int>(got.status), number(want[i].at(7)));
    }
    const auto missing = market.orders({goldenOrderId(2, 0), goldenOrderId(2, 9)}, Finality::Head);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, core::ErrorCode::NotFound);
}

TEST_F(Views, OrderIdsOfOneMarket) {
    // ethers lists seven over all markets; the third is in the second one, the last two in the continuous one.
    const auto id = [](std::uint64_t account, std::uint64_t index) { return goldenOrderId(account, index); };
    EXPECT_EQ(number<std::uint64_t>(expected.at("orderIds").at(4)), id(2, 4).value);
    using Ids = std::vector<core::OrderId>;
    EXPECT_EQ(market.orderIds(home0, {0}, slot, Finality::Head)->value(),
              (Ids{id(2, 0), id(2, 1), id(2, 3), id(2, 4)}));
    EXPECT_EQ(market.orderIds(home0, {1}, slot, Finality::Head)->value(), (Ids{id(2, 2)}));
    EXPECT_EQ(market.orderIds(home0, {2}, slot, Finality::Head)->value(), (Ids{id(2, 5), id(2, 6)}));
    EXPECT_EQ(market.orderIds(home1, {1}, slot, Finality::Head)->value(), Ids{});
}

TEST_F(Views, Positions) {
    for (const auto& entry : expected.at("positions").as_array()) {
        const auto got = market.position(address(entry.at(0)), {0}, slot, Finality::Head);
        ASSERT_TRUE(got) << got.error().detail;
        const auto& position = entry.at(1).as_array();
        EXPECT_EQ(got->value().contracted.value, number(position[0]));
        EXPECT_EQ(got->value().settled, position[5].as_bool());
        EXPECT_EQ(got->value().tradeCredit.value, number(position[6]));
        EXPECT_EQ(got->value().imbalanceCredit.value, number(position[7]));
        const bool complete = entry.at(2).at(3).as_bool();
        EXPECT_EQ(got->value().metered.has_value(), complete);
        if (complete) {
            EXPECT_EQ(got->value().metered->value, number(entry.at(2).at(0)));
        }
    }
}

TEST_F(Views, RoundsStayAtOneBlockAndStartAgainWhenItIsReplaced) {
    reader.replacedBlocks = 2;
    EXPECT_TRUE(market.rows(Finality::Head));
    reader.replacedBlocks = 3;
    const auto rows = market.rows(Finality::Head);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, core::ErrorCode::NotFound);
}

TEST_F(Views, WordsThatTheContractNeverWritesAreRefused) {
    // More rows than a proof holds.
    reader.storage[marketAt][core::Hash32{}].bytes[0] = 1;
    EXPECT_EQ(market.rows(Finality::Head).error().code, core::ErrorCode::OutOfRange);
    // A commodity beyond the enumeration.
    DumpReader other;
    ChainMarket damaged{goldenDeployment(), other};
    other.storage[marketAt][arrayBase(layout::kMarketRows)].bytes[31] = 9;
    EXPECT_EQ(damaged.rows(Finality::Head).error().code, core::ErrorCode::Malformed);
    other.storage[goldenDeployment().registry.address][keyAfter(arrayBase(layout::kRegistryAccounts), 1)].bytes[31] =
        65;
    EXPECT_EQ(damaged.accounts(Finality::Head).error().code, core::ErrorCode::Malformed);
    other.storage[goldenDeployment().credits.address][balanceKey(home0)].bytes[20] = 1;
    EXPECT_EQ(damaged.credits(home0, Finality::Head).error().code, core::ErrorCode::OutOfRange);
}

/// The slot numbers in storage.h against solc's layout in the committed artifacts.
TEST(Layout, IsThatOfTheArtifacts) {
    const auto slotOf = [](std::string_view contract, std::string_view label) {
        std::ifstream file(std::string(WB_ARTIFACTS) + "/" + std::string(contract) + ".json");
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const json::value artifact = json::parse(text);
        for (const auto& entry : artifact.at("storageLayout").at("storage").as_array())
            if (std::string_view(entry.at("label").as_string()) == label)
                return std::stoull(std::string(entry.at("slot").as_string()));
        return 999'999ULL;
    };
    EXPECT_EQ(slotOf("Registry", "_accounts"), layout::kRegistryAccounts);
    EXPECT_EQ(slotOf("Meters", "_ids"), layout::kMetersIds);
    EXPECT_EQ(slotOf("Meters", "_meters"), layout::kMetersMeters);
    EXPECT_EQ(slotOf("Meters", "_owned"), layout::kMetersOwned);
    EXPECT_EQ(slotOf("Meters", "_readings"), layout::kMetersReadings);
    EXPECT_EQ(slotOf("Preferences", "_limits"), layout::kPreferencesLimits);
    EXPECT_EQ(slotOf("Credits", "_balances"), layout::kCreditsBalances);
    EXPECT_EQ(slotOf("Credits", "_totalSupply"), layout::kCreditsTotalSupply);
    EXPECT_EQ(slotOf("Credits", "_minted"), layout::kCreditsMintedBurned);
    EXPECT_EQ(slotOf("Credits", "_burned"), layout::kCreditsMintedBurned);
    EXPECT_EQ(slotOf("Credits", "_allowances"), layout::kCreditsAllowances);
    EXPECT_EQ(slotOf("Credits", "_frozen"), layout::kCreditsFrozen);
    EXPECT_EQ(slotOf("Market", "_rows"), layout::kMarketRows);
    EXPECT_EQ(slotOf("Registry", "_members"), layout::kRegistryMembers);
    // The modules run in the market's state: the same layout in each.
    for (const char* contract : {"Market", "MarketAdmin", "MarketSettlement", "MarketSealed", "MarketContinuous",
                                 "MarketIntents", "MarketViews"}) {
        EXPECT_EQ(slotOf(contract, "_rows"), layout::kMarketRows) << contract;
        EXPECT_EQ(slotOf(contract, "_formerRows"), layout::kMarketFormerRows) << contract;
        EXPECT_EQ(slotOf(contract, "_books"), layout::kMarketBooks) << contract;
        EXPECT_EQ(slotOf(contract, "_queues"), layout::kMarketQueues) << contract;
        EXPECT_EQ(slotOf(contract, "_slots"), layout::kMarketSlots) << contract;
        EXPECT_EQ(slotOf(contract, "_sealed"), layout::kMarketSealed) << contract;
    }
}

} // namespace wattbourse::chain::test
