// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/chain_beacon/beacon_fixture.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::beacon {

namespace {

std::string errorOf(const core::Result<Update>& read) {
    return read ? "" : read.error().detail;
}

} // namespace

TEST(BeaconJson, WithAndWithoutVersion) {
    const Fixture fixture = Fixture::minimal();
    for (const auto& entry : fixture.json().at("periods").as_array()) {
        const auto answer = fixture.answer(entry.at("update"));
        EXPECT_TRUE(updateFromJson(fixture.config(), answer));
        EXPECT_TRUE(updateFromJson(fixture.config(), answer.at("data")));
        EXPECT_TRUE(bootstrapFromJson(fixture.config(), fixture.answer(entry.at("bootstrap")).at("data")));
    }
    // Before the light-client header there was the beacon header alone.
    auto bare = fixture.answer(fixture.json().at("periods").at(0).at("optimistic")).at("data");
    const auto beacon = bare.at("attested_header").at("beacon");
    bare.as_object()["attested_header"] = beacon;
    EXPECT_TRUE(updateFromJson(fixture.config(), bare));
}

TEST(BeaconJson, EveryFieldIsStrict) {
    const Fixture fixture = Fixture::minimal();
    const Config& config = fixture.config();
    const auto honest = fixture.answer(fixture.json().at("periods").at(3).at("update"));
    const auto error = [&](auto change) {
        auto answer = honest;
        change(answer.at("data"));
        return errorOf(updateFromJson(config, answer));
    };
    EXPECT_EQ(error([](auto&) {}), "");
    for (const char* key : {"attested_header", "next_sync_committee", "next_sync_committee_branch", "finalized_header",
                            "finality_branch", "sync_aggregate", "signature_slot"})
        EXPECT_EQ(error([&](auto& data) { data.as_object().erase(key); }), std::string(key) + ": missing");
    EXPECT_EQ(error([](auto& data) { data.as_object()["extra"] = 1; }), "update: unknown key extra");
    EXPECT_EQ(error([](auto& data) { data.at("attested_header").as_object()["extra"] = 1; }),
              "attested_header: header: unknown key extra");
    EXPECT_EQ(error([](auto& data) { data.as_object()["signature_slot"] = "-1"; }).rfind("signature_slot: ", 0), 0U);
    EXPECT_EQ(error([](auto& data) { data.as_object()["signature_slot"] = "18446744073709551616"; }),
              "signature_slot: number of more than 64 bits");
    EXPECT_EQ(error([](auto& data) { data.at("next_sync_committee").at("pubkeys").as_array().pop_back(); }),
              "next_sync_committee: pubkeys: not 32 keys");
    EXPECT_EQ(error([](auto& data) { data.at("sync_aggregate").as_object()["sync_committee_bits"] = "0xffffff"; }),
              "sync_committee_bits: not 32 bits");
    EXPECT_EQ(
        error([](auto& data) { data.at("finality_branch").as_array().resize(8, data.at("finality_branch").at(0)); }),
        "finality_branch: a branch of more than 7 hashes");
    EXPECT_EQ(error([](auto& data) {
                  data.at("attested_header").at("execution").as_object()["extra_data"] = "0x" + std::string(66, '1');
              }),
              "attested_header: execution: extra_data: more than 32 bytes");
    EXPECT_EQ(error([](auto& data) { data.at("attested_header").at("execution").as_object().erase("blob_gas_used"); }),
              "attested_header: execution: blob_gas_used: missing");
}

TEST(BeaconJson, TheVersionSaysWhichFields) {
    const Fixture fixture = Fixture::minimal();
    const Config& config = fixture.config();
    const auto as = [&](std::size_t period, const char* version) {
        auto answer = fixture.answer(fixture.json().at("periods").at(period).at("optimistic"));
        answer.as_object()["version"] = version;
        return errorOf(updateFromJson(config, answer));
    };
    EXPECT_EQ(as(3, "deneb"), "");
    EXPECT_EQ(as(3, "electra"), "") << "a newer server may write an older header in its own form";
    EXPECT_EQ(as(4, "deneb"), "attested_header: version: deneb had ended at slot 312");
    EXPECT_EQ(as(2, "deneb"), "attested_header: version: an execution header that deneb does not have");
    EXPECT_EQ(as(3, "capella"), "attested_header: version: an execution header that capella does not have");
    EXPECT_EQ(as(1, "capella"), "attested_header: version: not a header as capella writes it");
    EXPECT_EQ(as(2, "altair"), "attested_header: version: not a header as altair writes it");
    EXPECT_EQ(as(0, "osaka"), "version: no such fork is known here");
}

} // namespace wattbourse::chain::beacon
