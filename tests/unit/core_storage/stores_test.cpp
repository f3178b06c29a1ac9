// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading_store.h"
#include "core/storage/resting_store.h"
#include "core/storage/schema.h"
#include "core/storage/sealed_store.h"
#include "core/storage/slot_store.h"
#include "core/storage/voucher_store.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

class StoresTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<Database> open() const { return openStore(m_folder.path() / "store.db").value(); }
    static MeterReading reading(std::uint32_t counter, std::int64_t end) {
        MeterReading out;
        out.meter = "WB-0001";
        out.bootId = 3;
        out.counter = counter;
        out.end = {end};
        out.duration = std::chrono::milliseconds(15004);
        out.currentMicroAmps = 4'321'000;
        out.voltageMilliVolts = 230'500;
        out.powerMilliWatts = -995'990;
        out.frequencyMilliHertz = 49'987;
        out.clipped = true;
        out.tampers = 2;
        out.calibrationGeneration = 5;
        out.record = {0, 0xff, static_cast<std::uint8_t>(counter)};
        return out;
    }
    static StoredSlot slot(std::uint32_t index) {
        StoredSlot out;
        out.meter = "WB-0001";
        out.slot = {index};
        out.imported = {250};
        out.exported = {3};
        out.flags = 2;
        out.root.bytes.fill(static_cast<std::uint8_t>(index));
        return out;
    }

    test::TemporaryFolder m_folder;
};

} // namespace

TEST_F(StoresTest, ReadingsComeBackAsTheyWere) {
    {
        const auto database = open();
        EXPECT_TRUE(ReadingStore(*database).add(reading(7, 1000)).value());
    }
    const auto database = open();
    const auto found = ReadingStore(*database).newest("WB-0001", 5).value();
    ASSERT_EQ(found.size(), 1U);
    const MeterReading& got = found[0];
    const MeterReading want = reading(7, 1000);
    EXPECT_EQ(got.meter, want.meter);
    EXPECT_EQ(got.bootId, want.bootId);
    EXPECT_EQ(got.counter, want.counter);
    EXPECT_EQ(got.end, want.end);
    EXPECT_EQ(got.duration, want.duration);
    EXPECT_EQ(got.currentMicroAmps, want.currentMicroAmps);
    EXPECT_EQ(got.voltageMilliVolts, want.voltageMilliVolts);
    EXPECT_EQ(got.powerMilliWatts, want.powerMilliWatts);
    EXPECT_EQ(got.frequencyMilliHertz, want.frequencyMilliHertz);
    EXPECT_FALSE(got.indicative);
    EXPECT_TRUE(got.clipped);
    EXPECT_FALSE(got.backfilled);
    EXPECT_EQ(got.tampers, want.tampers);
    EXPECT_EQ(got.calibrationGeneration, want.calibrationGeneration);
    EXPECT_EQ(got.record, want.record);
}

TEST_F(StoresTest, ALiveAndABackfilledReadingAreOne) {
    const auto database = open();
    ReadingStore store(*database);
    EXPECT_TRUE(store.add(reading(7, 1000)).value());
    MeterReading again = reading(7, 1001);
    again.backfilled = true;
    EXPECT_FALSE(store.add(again).value());
    EXPECT_EQ(store.addAll({reading(7, 1000), reading(8, 1015), reading(9, 1030)}).value(), 2U);
    MeterReading otherBoot = reading(7, 2000);
    otherBoot.bootId = 4;
    EXPECT_TRUE(store.add(otherBoot).value());
    EXPECT_EQ(store.newest("WB-0001", 10).value().size(), 4U);
}

TEST_F(StoresTest, ReadingsOfASlotEndWithinIt) {
    const auto database = open();
    ReadingStore store(*database);
    ASSERT_TRUE(store.addAll({reading(3, 1800), reading(1, 900), reading(2, 901), reading(4, 1801)}));
    const auto found = store.between("WB-0001", {900}, {1800}).value();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].counter, 2U);
    EXPECT_EQ(found[1].counter, 3U);
    EXPECT_TRUE(store.between("WB-0002", {0}, {9999}).value().empty());
    EXPECT_EQ(store.removeBefore({1800}).value(), 2);
    EXPECT_EQ(store.newest("WB-0001", 10).value().size(), 2U);
}

TEST_F(StoresTest, TheRegisterGoesOnOverReplacedMetersAndCountsWhatIsNotWhole) {
    const auto database = open();
    SlotStore store(*database);
    EXPECT_EQ(store.totals({100}).value(), RegisterReading{});
    StoredSlot first = slot(10);
    first.imported = {250};
    first.exported = {0};
    first.flags = 0;
    StoredSlot both = first;
    both.slot = {11};
    both.flags = 2;
    // The slot in which the meter was replaced has a part from each.
    StoredSlot replaced = both;
    replaced.meter = "WB-0002";
    replaced.imported = {40};
    replaced.exported = {7};
    StoredSlot after = replaced;
    after.slot = {12};
    after.flags = 4;
    for (const StoredSlot& s : {first, both, replaced, after})
        ASSERT_TRUE(store.put(s));
    const RegisterReading all = store.totals({13}).value();
    EXPECT_EQ(all.imported.value, 250 + 250 + 40 + 40);
    EXPECT_EQ(all.exported.value, 14);
    EXPECT_EQ(all.since, SlotIndex{10});
    EXPECT_EQ(all.meters, 2U);
    EXPECT_EQ(all.notWhole, 2U);
    EXPECT_EQ(store.totals({12}).value().imported.value, 540);
}

TEST_F(StoresTest, AReadingKeepsLidSealAndHowManyItMerges) {
    const auto database = open();
    ReadingStore store(*database);
    MeterReading r = reading(3, 1800);
    r.lidOpen = true;
    r.sealed = false;
    r.merged = 60;
    ASSERT_TRUE(store.add(r));
    const MeterReading back = store.newest("WB-0001", 1).value().at(0);
    EXPECT_TRUE(back.lidOpen);
    EXPECT_FALSE(back.sealed);
    EXPECT_EQ(back.merged, 60U);
}

TEST_F(StoresTest, SlotsChangeUntilTheyAreReported) {
    const auto database = open();
    SlotStore store(*database);
    ASSERT_TRUE(store.put(slot(10)));
    StoredSlot better = slot(10);
    better.imported = {260};
    ASSERT_TRUE(store.put(better));
    EXPECT_EQ(store.find("WB-0001", {10}).value().value(), better);
    Hash32 txn;
    txn.bytes.fill(9);
    ASSERT_TRUE(store.markReported("WB-0001", {10}, txn));
    EXPECT_EQ(store.put(slot(10)).error().code, ErrorCode::Refused);
    better.reportTxn = txn;
    EXPECT_EQ(store.find("WB-0001", {10}).value().value(), better);
    // Saying so twice is no harm; saying otherwise is.
    EXPECT_TRUE(store.markReported("WB-0001", {10}, txn));
    EXPECT_EQ(store.markReported("WB-0001", {10}, Hash32{}).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(store.markReported("WB-0001", {11}, txn).error().code, ErrorCode::NotFound);
}

TEST_F(StoresTest, UnreportedSlotsAreFoundOldestFirst) {
    const auto database = open();
    SlotStore store(*database);
    for (const std::uint32_t index : {12U, 10U, 11U, 13U})
        ASSERT_TRUE(store.put(slot(index)));
    ASSERT_TRUE(store.markReported("WB-0001", {11}, slot(1).root));
    const auto open2 = store.unreported("WB-0001", 2).value();
    ASSERT_EQ(open2.size(), 2U);
    EXPECT_EQ(open2[0].slot.value, 10U);
    EXPECT_EQ(open2[1].slot.value, 12U);
    const auto range = store.between("WB-0001", {11}, {13}).value();
    ASSERT_EQ(range.size(), 2U);
    EXPECT_EQ(range[0].slot.value, 11U);
    EXPECT_FALSE(store.find("WB-0001", {99}).value());
    EXPECT_FALSE(store.find("WB-0002", {10}).value());
    // The last slot there is.
    ASSERT_TRUE(store.put(slot(UINT32_MAX)));
    EXPECT_TRUE(store.find("WB-0001", {UINT32_MAX}).value());
}

TEST_F(StoresTest, NegativeEnergyIsRefused) {
    const auto database = open();
    StoredSlot wrong = slot(1);
    wrong.exported = {-1};
    EXPECT_EQ(SlotStore(*database).put(wrong).error().code, ErrorCode::Malformed);
}

TEST_F(StoresTest, SealedOrdersOutliveTheProgramAndAreMeantOnce) {
    SealedOrder one;
    one.account.bytes.fill(7);
    one.order = {{3}, {500}, Side::Sell, {12}, {700}};
    one.salt.bytes.fill(9);
    SealedOrder two = one;
    two.index = 1;
    two.order.side = Side::Buy;
    {
        const auto database = open();
        EXPECT_TRUE(SealedStore(*database).add({one, two}));
    }
    const auto database = open();
    SealedStore store(*database);
    EXPECT_EQ(store.open(one.account, {3}).value(), (std::vector{one, two}));
    EXPECT_EQ(store.add({one}).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(store.add({}).error().code, ErrorCode::OutOfRange);
    two.order.slot = {501};
    SealedOrder other = two;
    other.order.slot = {502};
    EXPECT_EQ(store.add({two, other}).error().code, ErrorCode::OutOfRange);
    // All of them or none.
    EXPECT_EQ(store.add({two, two}).error().code, ErrorCode::Duplicate);
    EXPECT_TRUE(store.inSlot(one.account, {3}, {501}).value().empty());

    EXPECT_TRUE(store.end(one, SealedEnd::Revealed));
    EXPECT_EQ(store.end(one, SealedEnd::Lost).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.open(one.account, {3}).value().size(), 1U);
    ASSERT_EQ(store.inSlot(one.account, {3}, {500}).value().size(), 2U);
    EXPECT_TRUE(store.inSlot(one.account, {3}, {500}).value()[0].salt.isZero());
    EXPECT_TRUE(store.open(two.account, {4}).value().empty());
}

TEST_F(StoresTest, RestingOrdersKeepTheirIdAndFillsOverARestart) {
    RestingOrder one;
    one.account.bytes.fill(7);
    one.order = {{3}, {500}, Side::Sell, {12}, {700}};
    RestingOrder two = one;
    two.index = 1;
    two.fillOrKill = true;
    {
        const auto database = open();
        RestingStore store(*database);
        EXPECT_TRUE(store.add({one, two}));
        // The id's highest bit counts: 24 bits of it are the account's number.
        one.id = OrderId{(0xffffffULL << 40U) | 5U};
        one.block = 77;
        one.filled = {300};
        one.order.tick = {13};
        EXPECT_TRUE(store.update(one));
    }
    const auto database = open();
    RestingStore store(*database);
    EXPECT_EQ(store.open(one.account, {3}).value(), (std::vector{one, two}));
    EXPECT_EQ(store.add({one}).error().code, ErrorCode::Duplicate);
    RestingOrder three = two;
    three.index = 2;
    EXPECT_EQ(store.add({three, two}).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(store.inSlot(one.account, {3}, {500}).value().size(), 2U) << "all of them or none";
    EXPECT_TRUE(store.end(one, RestingEnd::Returned));
    EXPECT_EQ(store.end(one, RestingEnd::Filled).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.update(one).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.open(one.account, {3}).value(), std::vector{two});
    EXPECT_EQ(store.inSlot(one.account, {3}, {500}).value().size(), 2U);
}

TEST_F(StoresTest, OnlyTheNewestVoucherOfAChannelIsKept) {
    Address contract;
    contract.bytes.fill(5);
    SignedVoucher voucher{{4, {200}, {1}, 1}, {}};
    voucher.signature.bytes.fill(9);
    {
        const auto database = open();
        VoucherStore store(*database, contract);
        EXPECT_FALSE(store.newest(4).value());
        EXPECT_TRUE(store.keep(voucher));
        EXPECT_TRUE(store.keep(voucher)) << "the same again";
        voucher.voucher = {4, {400}, {2}, 2};
        EXPECT_TRUE(store.keep(voucher));
        voucher.voucher = {4, {399}, {2}, 3};
        EXPECT_EQ(store.keep(voucher).error().code, ErrorCode::Refused);
        voucher.voucher = {4, {500}, {3}, 2};
        EXPECT_EQ(store.keep(voucher).error().code, ErrorCode::Refused);
    }
    const auto database = open();
    const auto kept = VoucherStore(*database, contract).newest(4).value();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->voucher, (Voucher{4, {400}, {2}, 2}));
    EXPECT_EQ(kept->signature, voucher.signature);
    EXPECT_TRUE(VoucherStore(*database, {}).all().value().empty()) << "another contract's channel 4 is another one";
}

TEST_F(StoresTest, TheFileIsForItsUserAlone) {
    const auto database = open();
    EXPECT_EQ(std::filesystem::status(m_folder.path() / "store.db").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

} // namespace wattbourse::core
