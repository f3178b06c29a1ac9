// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/green_button.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {

namespace {

// As a utility writes it: prefixed names, kWh by multiplier, links without a common root, quality marks.
constexpr std::string_view kUtility = R"xml(<?xml version="1.0" encoding="utf-8"?>
<ns0:feed xmlns:ns0="http://www.w3.org/2005/Atom" xmlns:espi="http://naesb.org/espi">
  <ns0:entry>
    <ns0:link rel="self" href="https://utility.example/UsagePoint/9/MeterReading/1/IntervalBlock/17"/>
    <ns0:link rel="up" href="https://utility.example/UsagePoint/9/MeterReading/1/IntervalBlock"/>
    <ns0:content><espi:IntervalBlock>
      <espi:interval><espi:duration>7200</espi:duration><espi:start>1563440400</espi:start></espi:interval>
      <espi:IntervalReading><espi:timePeriod><espi:duration>3600</espi:duration><espi:start>1563444000</espi:start></espi:timePeriod>
        <espi:value>2</espi:value></espi:IntervalReading>
      <espi:IntervalReading><espi:ReadingQuality><espi:quality>8</espi:quality></espi:ReadingQuality>
        <espi:timePeriod><espi:duration>3600</espi:duration><espi:start>1563440400</espi:start></espi:timePeriod>
        <espi:value> 1 </espi:value></espi:IntervalReading>
    </espi:IntervalBlock></ns0:content>
  </ns0:entry>
  <ns0:entry>
    <ns0:link rel="self" href="https://utility.example/UsagePoint/9/MeterReading/2/IntervalBlock/1"/>
    <ns0:link rel="up" href="https://utility.example/UsagePoint/9/MeterReading/2/IntervalBlock"/>
    <ns0:content><espi:IntervalBlock>
      <espi:IntervalReading><espi:timePeriod><espi:duration>900</espi:duration><espi:start>1563440400</espi:start></espi:timePeriod>
        <espi:value>1499</espi:value></espi:IntervalReading>
      <espi:IntervalReading><espi:timePeriod><espi:duration>900</espi:duration><espi:start>1563441300</espi:start></espi:timePeriod>
        <espi:value>1500</espi:value></espi:IntervalReading>
    </espi:IntervalBlock></ns0:content>
  </ns0:entry>
  <ns0:entry>
    <ns0:link rel="self" href="https://utility.example/UsagePoint/9/MeterReading/1"/>
    <ns0:link rel="related" href="https://utility.example/ReadingType/07"/>
    <ns0:content><espi:MeterReading/></ns0:content>
  </ns0:entry>
  <ns0:entry>
    <ns0:link rel="self" href="https://utility.example/UsagePoint/9/MeterReading/2"/>
    <ns0:link rel="related" href="https://utility.example/ReadingType/08"/>
    <ns0:content><espi:MeterReading/></ns0:content>
  </ns0:entry>
  <ns0:entry>
    <ns0:link rel="self" href="https://utility.example/ReadingType/07"/>
    <ns0:content><espi:ReadingType><espi:commodity>1</espi:commodity><espi:flowDirection>1</espi:flowDirection>
      <espi:powerOfTenMultiplier>3</espi:powerOfTenMultiplier><espi:uom>72</espi:uom></espi:ReadingType></ns0:content>
  </ns0:entry>
  <ns0:entry>
    <ns0:link rel="self" href="https://utility.example/ReadingType/08"/>
    <ns0:content><espi:ReadingType><espi:flowDirection>19</espi:flowDirection>
      <espi:powerOfTenMultiplier>-3</espi:powerOfTenMultiplier><espi:uom>72</espi:uom></espi:ReadingType></ns0:content>
  </ns0:entry>
  <ns0:entry><ns0:title>Single family</ns0:title><ns0:content><espi:UsagePoint/></ns0:content></ns0:entry>
</ns0:feed>)xml";

std::string with(std::string_view what, std::string_view instead) {
    std::string out(kUtility);
    const std::size_t at = out.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return out.replace(at, what.size(), instead);
}

TEST(GreenButton, ReadsAUtilitysFileInBothDirections) {
    const auto feed = readGreenButton(kUtility);
    ASSERT_TRUE(feed) << feed.error().detail;
    const GreenButtonFeed expected{
        "Single family",
        {{FlowDirection::Import,
          {{{1'563'440'400}, 3'600, {1'000}, UsageQuality::Estimated},
           {{1'563'444'000}, 3'600, {2'000}, UsageQuality::Measured}}},
         {FlowDirection::Export,
          {{{1'563'440'400}, 900, {1}, UsageQuality::Measured}, {{1'563'441'300}, 900, {2}, UsageQuality::Measured}}}}};
    EXPECT_EQ(*feed, expected);
}

TEST(GreenButton, NamesWhatIsWrong) {
    const auto reason = [](const std::string& xml) { return readGreenButton(xml).error().detail; };
    EXPECT_EQ(reason(with("<espi:uom>72", "<espi:uom>42")), "green button: ReadingType: uom: not Wh (72)");
    EXPECT_EQ(reason(with("<espi:commodity>1", "<espi:commodity>7")),
              "green button: ReadingType: commodity: not electricity");
    EXPECT_EQ(reason(with("<espi:value>2<", "<espi:value>2.5<")),
              "green button: IntervalReading: value: not a whole number");
    EXPECT_EQ(reason(with("<espi:value>2<", "<espi:value>-2<")),
              "green button: IntervalReading: value: negative: direction is the reading type's");
    EXPECT_EQ(reason(with("<espi:value>2</espi:value>", "")), "green button: IntervalReading: value: missing");
    EXPECT_EQ(reason(with("<espi:duration>3600</espi:duration><espi:start>1563444000",
                          "<espi:duration>0</espi:duration><espi:start>1563444000")),
              "green button: IntervalReading: duration: not within 1 s to 366 days");
    EXPECT_EQ(reason(with("<espi:start>1563444000", "<espi:start>1563443999")),
              "green button: IntervalReading: start: intervals overlap at 2019-07-18T09:59:59Z");
    EXPECT_EQ(reason(with("ReadingType/07\"/>\n    <ns0:content><espi:MeterReading/>",
                          "ReadingType/09\"/>\n    <ns0:content><espi:MeterReading/>")),
              "green button: IntervalBlock: link: leads to no reading type");
    EXPECT_EQ(readGreenButton("<feed/>").error().detail, "green button: feed: IntervalBlock: missing");
    EXPECT_EQ(readGreenButton("<a><b></a>").error().code, ErrorCode::Malformed);
    EXPECT_EQ(readGreenButton("").error().code, ErrorCode::Malformed);
}

TEST(GreenButton, ADocumentTypeIsRefusedBeforeAnythingIsRead) {
    const std::string bomb = with("<ns0:feed", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<ns0:feed");
    EXPECT_EQ(readGreenButton(bomb).error().detail, "green button: file: DOCTYPE: a feed has none");
}

TEST(GreenButton, TruncatedFilesAreRefusedAtEveryByte) {
    for (std::size_t size = 0; size + 1 < kUtility.size(); size += 7)
        EXPECT_FALSE(readGreenButton(kUtility.substr(0, size))) << size;
}

TEST(GreenButton, WhatIsWrittenIsReadBack) {
    std::mt19937 random(5);
    GreenButtonFeed feed{"Casa \"Proietti\" & <figli>", {}};
    for (const FlowDirection direction : {FlowDirection::Import, FlowDirection::Export}) {
        UsageSeries series{direction, {}};
        for (std::int64_t slot = 0; slot < 3 * 96; ++slot)
            if (random() % 10 != 0)
                series.intervals.push_back({{1'790'000'100 / 900 * 900 + slot * 900},
                                            900,
                                            {static_cast<std::int64_t>(random() % 5'000)},
                                            static_cast<UsageQuality>(random() % 3)});
        feed.series.push_back(series);
    }
    const auto read = readGreenButton(writeGreenButton(feed, {1'790'400'000}));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, feed);
}

} // namespace

} // namespace wattbourse::core
