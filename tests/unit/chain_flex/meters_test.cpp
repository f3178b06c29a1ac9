// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/meter_calls.h"
#include "chain/market/meters_views.h"
#include "pool_calls.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

MeterCalls calls() {
    return {987'654, deployed("meters")};
}

core::SlotReport reportOf(const boost::json::value& value) {
    const auto& v = value.as_array();
    return {hash(v[0]), {number<std::uint32_t>(v[1])}, {number(v[2])}, {number(v[3])},
            hash(v[4]), number<std::uint32_t>(v[5])};
}

std::vector<core::SlotReport> anchored() {
    std::vector<core::SlotReport> out;
    for (const auto& value : golden().at("anchored").as_array())
        out.push_back(reportOf(value));
    return out;
}

std::vector<core::Hash32> leaves() {
    std::vector<core::Hash32> out;
    for (const auto& report : anchored())
        out.push_back(core::merkleLeaf(anchoredRecord(report)));
    return out;
}

} // namespace

TEST(MeterCallsTest, EncodeAsEthersDoes) {
    std::vector<MeterCalls::SignedReport> batch;
    for (const auto& value : golden().at("batch").as_array())
        batch.push_back({reportOf(value.at(0)), signature(value.at(1))});
    expectCall("reportMany", calls().reportMany(batch));
    const auto meter0 = hash(golden().at("meter0"));
    expectCall("setAggregator",
               calls().setAggregator(hash(golden().at("meter1")), address(golden().at("aggregator")), 250));
    expectCall("tamper", calls().tamper(meter0, signature(golden().at("tamper").at("signature"))));
    expectCall("certify", calls().certify(meter0, hash(golden().at("views").at("certificate"))));
    expectCall("moveToBranch", calls().moveToBranch(meter0, 9));
}

TEST(MeterCallsTest, AnchorsAndProofsAreThoseOfTheContract) {
    const auto first = number<std::uint32_t>(golden().at("first"));
    const auto root = core::merkleRoot(leaves());
    EXPECT_EQ(root, hash(golden().at("root")));
    expectCall("anchor", calls().anchor(root, {first}, {first + 2}, 3));
    const auto aggregator = address(golden().at("aggregator"));
    expectCall("prove", calls().prove(anchored()[2], aggregator, core::merkleProof(leaves(), 2).value()));
    expectCall("proveSecond", calls().prove(anchored()[1], aggregator, core::merkleProof(leaves(), 1).value()));
}

TEST(MeterCallsTest, TamperIsSignedAsEthersSigns) {
    const auto& want = golden().at("tamper").as_object();
    const auto digest = calls().tamperDigest(hash(golden().at("meter0")), 1);
    EXPECT_EQ(digest.domainSeparator, hash(want.at("domainSeparator")));
    EXPECT_EQ(digest.structHash, hash(want.at("structHash")));
}

TEST(MeterViewsTest, ReadingsAreUnpacked) {
    DumpReader reader;
    for (const auto& want : golden().at("views").at("readings").as_array()) {
        const core::SlotIndex slot{number<std::uint32_t>(want.at(1))};
        const auto words =
            reader.read({{deployed("meters"), {readingKey(hash(want.at(0)), slot)}}}, core::Finality::Head);
        const auto reading = readingFromWord(words->value()[0][0]);
        const auto& v = want.at(2).as_array();
        ASSERT_EQ(reading.has_value(), v[4].as_bool());
        if (!reading)
            continue;
        EXPECT_EQ(reading->root, hash(v[0]));
        EXPECT_EQ(reading->imported.value, number(v[1]));
        EXPECT_EQ(reading->exported.value, number(v[2]));
        EXPECT_EQ(reading->flags, number(v[3]));
        EXPECT_EQ(reading->anchored, v[5].as_bool());
    }
}

} // namespace wattbourse::chain::test
