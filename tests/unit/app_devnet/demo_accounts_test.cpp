// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/demo_accounts.h"

#include "core/base/hex.h"

#include <gtest/gtest.h>
#include <set>

namespace wattbourse::app {

TEST(DemoAccounts, theWordsLeadToTheAddress) {
    const auto offices = demoOffices(1).value();
    ASSERT_EQ(offices.size(), 5);
    EXPECT_EQ(offices[0].mnemonic,
              "bulb luggage favorite satisfy milk benefit fog section decrease emotion skate deposit");
    // ethers 6: HDNodeWallet.fromPhrase(words).address
    EXPECT_EQ(core::toHex0x(offices[0].address), "0x31d6c32adbc04ab1a897881beaafd45339d308a8");
    EXPECT_EQ(offices[1].role, core::Role::Aggregator);
    EXPECT_EQ(offices[2].role, core::Role::Technician);
    EXPECT_EQ(offices[3].role, core::Role::Dso);
    EXPECT_EQ(offices[4].role, core::Role::DataBuyer);
    EXPECT_NE(demoOffices(2).value()[0].address, offices[0].address);
}

TEST(DemoAccounts, neighboursAreAllDifferentAndHaveNamesThatTheRegistryTakes) {
    const auto neighbours = demoNeighbours(1, 30).value();
    std::set<core::Address> addresses;
    std::set<core::Hash32> meters;
    std::set<std::string> names;
    for (const auto& neighbour : neighbours) {
        addresses.insert(neighbour.address);
        addresses.insert(addressOfKey(neighbour.sessionKey).value());
        addresses.insert(addressOfKey(neighbour.reporterKey).value());
        meters.insert(neighbour.meter.value());
        names.insert(neighbour.name);
        EXPECT_LE(neighbour.name.size(), 31);
    }
    EXPECT_EQ(addresses.size(), 90);
    EXPECT_EQ(meters.size(), 30);
    EXPECT_EQ(names.size(), 30);
}

} // namespace wattbourse::app
