// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/frame/frame.h"

#include "core/base/hex.h"
#include "golden.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::serial {
namespace {

using tests::hex;

TEST(MeterLine, ChecksGiveTheirCataloguesValues) {
    const core::ByteView digits = core::asBytes("123456789");
    // The check values of CRC-16/MCRF4XX and CRC-8/MAXIM-DOW in the catalogue of parametrised CRCs.
    EXPECT_EQ(wbm_crc16(digits.data(), 9), 0x6F91);
    EXPECT_EQ(wbm_frame_crc(digits.data(), 9), 0x906E);
    EXPECT_EQ(wbm_crc8(digits.data(), 9), 0xA1);
}

TEST(MeterLine, StuffingInPlaceIsTheSame) {
    const core::Bytes body = hex("00112200003300");
    core::Bytes apart(16);
    core::Bytes inPlace(16);
    std::copy(body.begin(), body.end(), inPlace.begin() + 1);
    const auto size = static_cast<std::uint8_t>(body.size());
    ASSERT_EQ(wbm_cobs_encode(body.data(), size, apart.data()), size + 2);
    ASSERT_EQ(wbm_cobs_encode(inPlace.data() + 1, size, inPlace.data()), size + 2);
    EXPECT_EQ(apart, inPlace);
}

TEST(MeterFrame, EncodesTheGoldenFrames) {
    EXPECT_EQ(encodeFrame({WBM_IDENT, 1, hex("6162636465666768")}).value(), hex("0e0181016162636465666768b2bc00"));
    EXPECT_EQ(encodeFrame({WBM_IDENT, 1, {}}).value(), hex("060181018d1800"));
    EXPECT_EQ(encodeFrame({WBM_SET_INTERVAL, 7, hex("8403")}).value(), hex("080186078403f5f700"));
    EXPECT_EQ(
        core::toHex(encodeFrame({WBM_READING, 9, tests::goldenSecondRecord()}).value()),
        "0d01100957422d30303030303101010205010103010101071d8124696d3a04118b2730fa720bddffd65951c302030519c9b2bb074a"
        "dae1165572315b1e8f4f7d13737baae0771df766e2741c806796b8537500");
}

TEST(MeterFrame, DecodesInPiecesOfAnySize) {
    const core::Bytes wire = encodeFrame({WBM_READING, 9, tests::goldenSecondRecord()}).value();
    for (std::size_t piece = 1; piece <= wire.size(); ++piece) {
        FrameDecoder decoder;
        std::vector<Frame> frames;
        for (std::size_t at = 0; at < wire.size(); at += piece) {
            auto got = decoder.feed(core::ByteView(wire).subspan(at, std::min(piece, wire.size() - at)));
            frames.insert(frames.end(), got.begin(), got.end());
        }
        ASSERT_EQ(frames.size(), 1U) << piece;
        EXPECT_EQ(frames[0].type, WBM_READING);
        EXPECT_EQ(frames[0].sequence, 9);
        EXPECT_EQ(frames[0].payload, tests::goldenSecondRecord());
    }
}

TEST(MeterFrame, EverySingleBitErrorIsNoticed) {
    const core::Bytes wire = encodeFrame({WBM_READING, 9, tests::goldenFirstRecord()}).value();
    for (std::size_t bit = 0; bit < wire.size() * 8; ++bit) {
        core::Bytes bad = wire;
        bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1U << (bit % 8)));
        FrameDecoder decoder;
        EXPECT_TRUE(decoder.feed(bad).empty()) << bit;
        // A delimiter that was damaged is made good by the next.
        EXPECT_TRUE(decoder.feed(hex("00")).empty()) << bit;
    }
}

TEST(MeterFrame, ABrokenFrameCostsOnlyItself) {
    FrameDecoder decoder;
    core::Bytes stream = hex("00");
    core::append(stream, hex("0e0181016162636465666768b2bd00"));
    core::append(stream, core::Bytes(500, 0x11));
    stream.push_back(0);
    core::append(stream, hex("060181018d1800"));
    const auto frames = decoder.feed(stream);
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_EQ(frames[0].type, WBM_IDENT);
    EXPECT_EQ(decoder.broken(), 2U);
    EXPECT_EQ(decoder.framesOk(), 1U);
}

TEST(MeterFrame, TheEndOfAFrameAfterOpeningIsNotCounted) {
    FrameDecoder decoder;
    EXPECT_TRUE(decoder.feed(hex("6465666768b2bc00")).empty());
    EXPECT_EQ(decoder.broken(), 0U);
    EXPECT_EQ(decoder.feed(hex("060181018d1800")).size(), 1U);
}

TEST(MeterFrame, RefusesAPayloadThatNoFrameHolds) {
    EXPECT_TRUE(encodeFrame({1, 1, core::Bytes(95)}));
    EXPECT_EQ(encodeFrame({1, 1, core::Bytes(96)}).error().code, core::ErrorCode::OutOfRange);
}

TEST(MeterFrame, NoiseGivesAlmostNoFramesAndHoldsLittle) {
    std::mt19937 random(20261124);
    FrameDecoder decoder;
    std::size_t frames = 0;
    core::Bytes noise(4096);
    for (int i = 0; i < 500; ++i) {
        for (std::uint8_t& byte : noise)
            byte = static_cast<std::uint8_t>(random());
        frames += decoder.feed(noise).size();
    }
    // 2 MB hold about 8,000 delimiters; a 16-bit check and a version byte let one in 16 million through.
    EXPECT_EQ(frames, 0U);
    EXPECT_GT(decoder.broken(), 1000U);
    decoder.feed(hex("00"));
    EXPECT_EQ(decoder.feed(hex("060181018d1800")).size(), 1U);
}

} // namespace
} // namespace wattbourse::serial
