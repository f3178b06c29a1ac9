// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of readings that were sold or bought: the table, and the folder of sealed ones.
#include "app/bridge/parcel_shelf.h"
#include "app/bridge/usage_files.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/serial_meter/golden.h"

#include <gtest/gtest.h>

namespace wattbourse::tests {
namespace {

namespace data_market = chain::data_market;

std::vector<std::vector<std::string>> cells(const std::string& csv) {
    std::vector<std::vector<std::string>> out;
    EXPECT_TRUE(core::readCsv(csv, ',', [&](const std::vector<std::string>& row, std::size_t) -> core::Result<void> {
        out.push_back(row);
        return {};
    }));
    return out;
}

// The record is a Python script's (golden.h), and so are its figures.
TEST(ReadingTable, SaysWhatARecordSaysAndKeepsItWhole) {
    app::ReadingTable table;
    table.add({1'960'033}, {goldenSecondRecord(), {0x3d, 0x01}});
    EXPECT_EQ(table.readings(), 2U);
    const auto rows = cells(table.csv());
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[1],
              (std::vector<std::string>{"1960033", "WB-000001", "5", "257", "1764000029", "14.957", "-2290.830",
                                        "1.012300", "229.980", "50.001", core::toHex(goldenSecondRecord())}));
    // What is no record of our meters' is still what was bought.
    EXPECT_EQ(rows[2], (std::vector<std::string>{"1960033", "", "", "", "", "", "", "", "", "", "3d01"}));
}

class ShelfTest : public testing::Test {
protected:
    ShelfTest() : m_shelf(m_folder.path() / "data") {
        m_parcel.chainId = 22'338;
        m_parcel.listing = 4;
        m_parcel.firstSlot = {100};
        m_parcel.contents = {core::Bytes(64, 1), core::Bytes(80, 2)};
        m_sale.id = 9;
        m_sale.listing = 4;
        m_sale.contentRoot = data_market::contentRoot(m_parcel).value();
    }
    test::TemporaryFolder m_folder;
    app::ParcelShelf m_shelf;
    data_market::Parcel m_parcel;
    data_market::Sale m_sale;
};

TEST_F(ShelfTest, GivesBackWhatWasAgreedOnAndNothingElse) {
    EXPECT_FALSE(m_shelf.has(m_sale));
    EXPECT_FALSE(m_shelf.of(m_sale));
    ASSERT_TRUE(m_shelf.keep(m_parcel));
    EXPECT_TRUE(m_shelf.has(m_sale));
    EXPECT_EQ(m_shelf.of(m_sale).value(), m_parcel);
    data_market::Sale other = m_sale;
    other.listing = 5;
    EXPECT_EQ(m_shelf.of(other).error().code, core::ErrorCode::Refused) << "of another listing";
    // Changed on the disk: no bad key, and no reason for a dispute.
    data_market::Parcel changed = m_parcel;
    changed.contents[1][7] ^= 1U;
    const auto file = m_folder.path() / "data" / (core::toHex(m_sale.contentRoot.view()) + ".parcel");
    ASSERT_TRUE(core::writeFileAtomically(file, data_market::writeParcel(changed)));
    EXPECT_EQ(m_shelf.of(m_sale).error().code, core::ErrorCode::Refused);
}

TEST_F(ShelfTest, KeepsEachSalesDeliveryForItself) {
    EXPECT_FALSE(m_shelf.delivery(m_sale));
    ASSERT_TRUE(m_shelf.keepDelivery(m_sale, core::Bytes(113, 7)));
    EXPECT_EQ(m_shelf.delivery(m_sale), core::Bytes(113, 7));
    // The same number on another network is another sale.
    data_market::Sale other = m_sale;
    other.contentRoot.bytes[0] ^= 1U;
    EXPECT_FALSE(m_shelf.delivery(other));
    other = m_sale;
    other.id = 10;
    EXPECT_FALSE(m_shelf.delivery(other));
}

} // namespace
} // namespace wattbourse::tests
