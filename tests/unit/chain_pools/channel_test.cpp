// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/channel_watch.h"
#include "core/base/hex.h"
#include "pool_calls.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

using channel::Channel;
using channel::Duty;
using channel::SignedVoucher;
using channel::Voucher;

const boost::json::object& recorded() {
    return golden().at("channel").as_object();
}

channel::Calls calls() {
    return {987'654, deployed("channels")};
}

Voucher voucher(std::string_view name) {
    const auto& v = recorded().at(name);
    return {number<std::uint64_t>(v.at("channel")),
            {number(v.at("amount"))},
            {number(v.at("wh"))},
            number<std::uint64_t>(v.at("sequence"))};
}

/// What the contract answered to channelAt.
Channel viewOf(std::size_t id) {
    const auto& v = recorded().at("channels").as_array()[id].as_array();
    Channel out;
    out.id = id;
    out.payer = address(v[0]);
    out.price = {number<std::uint32_t>(v[1])};
    out.state = static_cast<channel::State>(number(v[2]));
    out.payee = address(v[3]);
    out.expiresAt = {number(v[4])};
    out.signer = address(v[5]);
    out.closesAt = {number(v[6])};
    out.deposit = {number(v[7])};
    out.amount = {number(v[8])};
    out.energy = {number(v[9])};
    out.sequence = number<std::uint64_t>(v[10]);
    return out;
}

/// As it was before the first voucher was shown.
Channel fresh() {
    auto out = viewOf(0);
    out.state = channel::State::Open;
    out.closesAt = {};
    out.amount = {};
    out.energy = {};
    out.sequence = 0;
    return out;
}

SignedVoucher offered() {
    return {voucher("voucher"), signature(recorded().at("voucherSignature"))};
}

} // namespace

TEST(Channel, CallsAreAsEthersEncodesThem) {
    const core::UnixTime expires{number(recorded().at("expires"))};
    const auto& agreed = recorded().at("agreed");
    expectCall("openChannel", calls().open(address(recorded().at("payee")), address(recorded().at("signer")), {200'000},
                                           {10'000'000}, expires));
    expectCall("topUp", calls().topUp(0, {5'000'000}));
    expectCall("extend", calls().extend(0, {expires.seconds + 60}));
    expectCall("show", calls().show(voucher("voucher"), signature(recorded().at("voucherSignature"))));
    expectCall("startClosing", calls().startClosing(0));
    expectCall("closeAsPayee", calls().closeAsPayee(voucher("second"), signature(recorded().at("secondSignature"))));
    expectCall("closeAsShown", calls().closeAsShown(2));
    expectCall("closeInAgreement", calls().closeInAgreement(3, {number(agreed.at("amount"))}, {number(agreed.at("wh"))},
                                                            signature(recorded().at("agreedSignature"))));
    expectCall("finishChannel", calls().finish(0));
}

TEST(Channel, TypedDataIsAsEthersHashesIt) {
    const auto made = calls().voucherDigest(voucher("voucher"));
    EXPECT_EQ(made.domainSeparator, hash(recorded().at("domainSeparator")));
    EXPECT_EQ(made.structHash, hash(recorded().at("voucherHash")));
    EXPECT_EQ(calls().closeDigest(3, {1'000'000}, {5'000}).structHash, hash(recorded().at("closeHash")));
}

TEST(Channel, ViewsAreAsTheContractAnswers) {
    DumpReader reader;
    const auto all = channel::readChannels(reader, deployed("channels"), core::Finality::Final).value();
    ASSERT_EQ(all.value().size(), 5U);
    for (std::size_t id = 0; id < all.value().size(); ++id)
        EXPECT_EQ(all.value()[id], viewOf(id)) << id;
    EXPECT_EQ(all.value()[0].state, channel::State::Closed);
    EXPECT_EQ(all.value()[4].state, channel::State::Open);
}

TEST(Channel, OpeningIsReadFromItsLog) {
    const auto opened = channel::openedChannels(outcomeOf("openChannel"), deployed("channels")).value();
    ASSERT_EQ(opened.size(), 1U);
    auto expected = fresh();
    expected.deposit = {10'000'000};
    expected.expiresAt = {number(recorded().at("expires"))};
    EXPECT_EQ(opened[0], expected);
    EXPECT_TRUE(channel::openedChannels(outcomeOf("openChannel"), deployed("credits")).value().empty());
    auto cut = outcomeOf("openChannel");
    for (auto& log : cut.logs)
        log.data.resize(log.data.size() - 32);
    EXPECT_FALSE(channel::openedChannels(cut, deployed("channels")));
}

TEST(Channel, PayerPricesTheTotalUpwards) {
    const auto first = channel::nextVoucher(fresh(), std::nullopt, {1}).value();
    EXPECT_EQ(first, (Voucher{0, {200}, {1}, 1}));
    const auto second = channel::nextVoucher(fresh(), first, {2}).value();
    EXPECT_EQ(second, (Voucher{0, {600}, {3}, 2}));
    auto odd = fresh();
    odd.price = {1'500};
    EXPECT_EQ(channel::nextVoucher(odd, Voucher{0, {2}, {1}, 1}, {1}).value().amount.value, 3)
        << "two times 1.5 is 3, not two times 2";
    EXPECT_EQ(channel::nextVoucher(fresh(), std::nullopt, {-1}).error().code, core::ErrorCode::OutOfRange);
    EXPECT_EQ(channel::nextVoucher(fresh(), std::nullopt, {75'001}).error().code, core::ErrorCode::Refused)
        << "15 cr pay for 75 kWh";
    auto closing = fresh();
    closing.state = channel::State::Closing;
    EXPECT_EQ(channel::nextVoucher(closing, std::nullopt, {1}).error().code, core::ErrorCode::Refused);
}

TEST(Channel, PayeeTakesWhatPaysForItsEnergy) {
    const auto accept = [](const SignedVoucher& given, core::Energy fedIn, const std::optional<Voucher>& last = {}) {
        return channel::acceptVoucher(calls(), fresh(), last, given, fedIn);
    };
    EXPECT_TRUE(accept(offered(), {15'000}));
    EXPECT_EQ(accept(offered(), {15'002}).error().code, core::ErrorCode::Refused) << "too little for the energy";
    EXPECT_EQ(accept(offered(), {15'000}, offered().voucher).error().code, core::ErrorCode::Refused) << "not newer";
    EXPECT_EQ(accept(offered(), {15'000}, Voucher{0, {3'000'002}, {15'001}, 41}).error().code, core::ErrorCode::Refused)
        << "less than before";
    auto forged = offered();
    forged.voucher.amount = {3'000'002};
    EXPECT_EQ(accept(forged, {15'000}).error().code, core::ErrorCode::NotVerified);
    auto odd = offered();
    odd.signature.bytes.back() = 1;
    EXPECT_EQ(accept(odd, {15'000}).error().code, core::ErrorCode::NotVerified) << "the contract asks for 27 or 28";
    auto other = offered();
    other.voucher.channel = 1;
    EXPECT_EQ(accept(other, {15'000}).error().code, core::ErrorCode::Refused);
    auto poor = fresh();
    poor.deposit = {3'000'000};
    EXPECT_EQ(channel::acceptVoucher(calls(), poor, {}, offered(), {15'000}).error().code, core::ErrorCode::Refused);
    // The contract refuses what charges more than the price, so the payee must not rely on it.
    auto cheap = fresh();
    cheap.price = {100'000};
    EXPECT_EQ(channel::acceptVoucher(calls(), cheap, {}, offered(), {1}).error().code, core::ErrorCode::Refused);
}

TEST(ChannelWatch, ClosingByThePayerIsAnsweredAtOnce) {
    auto watched = fresh();
    const std::chrono::minutes margin{10};
    const core::UnixTime start{watched.expiresAt.seconds - 86'400};
    const auto last = voucher("voucher");
    auto advice = channel::advise(watched, last, start, margin);
    EXPECT_EQ(advice.duty, Duty::None);
    EXPECT_EQ(advice.atRisk, last.amount);
    EXPECT_EQ(advice.deadline, watched.expiresAt);

    watched.state = channel::State::Closing;
    watched.closesAt = {start.seconds + 3'600};
    advice = channel::advise(watched, last, start, margin);
    EXPECT_EQ(advice.duty, Duty::Show);
    EXPECT_EQ(advice.deadline, watched.closesAt);
    EXPECT_EQ(channel::advise(watched, std::nullopt, start, margin).duty, Duty::None)
        << "the payer has nothing to show";

    // Shown: nothing more to lose.
    watched.amount = last.amount;
    advice = channel::advise(watched, last, start, margin);
    EXPECT_EQ(advice.duty, Duty::None);
    EXPECT_EQ(advice.atRisk.value, 0);
    EXPECT_EQ(channel::advise(watched, last, watched.closesAt, margin).duty, Duty::Finish);
    watched.state = channel::State::Closed;
    EXPECT_EQ(channel::advise(watched, last, watched.closesAt, margin).duty, Duty::None);
}

TEST(ChannelWatch, LastVoucherIsShownBeforeTheExpiry) {
    const auto watched = fresh();
    const std::chrono::minutes margin{10};
    const auto end = watched.expiresAt.seconds;
    const auto last = voucher("voucher");
    EXPECT_EQ(channel::advise(watched, last, {end - 601}, margin).duty, Duty::None);
    EXPECT_EQ(channel::advise(watched, last, {end - 600}, margin).duty, Duty::Show);
    EXPECT_EQ(channel::advise(watched, last, {end - 1}, margin).duty, Duty::Show);
    EXPECT_EQ(channel::advise(watched, last, {end}, margin).duty, Duty::Finish);
    EXPECT_EQ(channel::advise(watched, std::nullopt, {end}, margin).duty, Duty::Finish);
}

} // namespace wattbourse::chain::test
