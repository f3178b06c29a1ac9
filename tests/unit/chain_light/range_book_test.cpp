// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting headers over nodes: order, slow nodes, nodes that fail, bounds.
#include "chain/light/range_book.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace wattbourse::chain {

namespace {

using Range = RangeBook::Range;

RangeBook::Filled filled(const Range& range, RangeBook::Node node) {
    RangeBook::Filled out{range, node, {}};
    out.blocks.resize(range.to - range.from + 1);
    return out;
}

class RangeBookTest : public ::testing::Test {
protected:
    std::optional<Range> claim(RangeBook::Node node, std::uint64_t head = 1000) {
        return m_book.claim(node, head, m_stop.get_token());
    }
    RangeBook m_book{10, 4};
    std::stop_source m_stop;
};

} // namespace

TEST_F(RangeBookTest, GivesOnInOrderWhatComesInAnyOrder) {
    ASSERT_TRUE(m_book.extend(1, 25));
    EXPECT_EQ(*claim(0), (Range{1, 10}));
    EXPECT_EQ(*claim(1), (Range{11, 20}));
    EXPECT_EQ(*claim(0), (Range{21, 25}));
    m_book.fill(filled({11, 20}, 1));
    EXPECT_FALSE(m_book.takeDue());
    m_book.fill(filled({1, 10}, 0));
    const auto first = m_book.takeDue();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->range, (Range{1, 10}));
    EXPECT_FALSE(m_book.takeDue()) << "one at a time";
    m_book.taken(first->range);
    EXPECT_EQ(m_book.progress()->done, 10U);
    EXPECT_EQ(m_book.progress()->total, 25U);
    m_book.taken(m_book.takeDue()->range);
    m_book.fill(filled({21, 25}, 0));
    m_book.taken(m_book.takeDue()->range);
    EXPECT_FALSE(m_book.running());
    EXPECT_FALSE(claim(0));
}

TEST_F(RangeBookTest, ASlowNodeIsOvertaken) {
    m_book.extend(1, 20);
    EXPECT_EQ(*claim(0), (Range{1, 10}));
    EXPECT_EQ(*claim(1), (Range{11, 20}));
    m_book.fill(filled({11, 20}, 1));
    EXPECT_EQ(*claim(1), (Range{1, 10})) << "what is due is handed out again";
    m_book.fill(filled({1, 10}, 1));
    m_book.taken(m_book.takeDue()->range);
    m_book.fill(filled({1, 10}, 0));
    EXPECT_EQ(m_book.takeDue()->range, (Range{11, 20})) << "the slow answer came too late and changes nothing";
}

TEST_F(RangeBookTest, WhatOneNodeCannotBringIsLeftToOthers) {
    m_book.extend(1, 10);
    EXPECT_TRUE(claim(0));
    m_book.giveUp({1, 10}, 0);
    EXPECT_FALSE(claim(0));
    EXPECT_EQ(*claim(1), (Range{1, 10}));
    // Filled, but found false when it was given on.
    m_book.fill(filled({1, 10}, 1));
    const auto due = m_book.takeDue();
    ASSERT_TRUE(due);
    m_book.giveUp(due->range, 0);
    EXPECT_FALSE(m_book.isDueFilled()) << "another node's failure frees nothing that is being given on";
    m_book.giveUp(due->range, 1);
    EXPECT_FALSE(claim(1));
    EXPECT_EQ(*claim(2), (Range{1, 10}));
}

TEST_F(RangeBookTest, HandsOutNothingBeyondTheWindowOrANodesHead) {
    m_book.extend(1, 1000);
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(claim(0));
    std::atomic<bool> returned{false};
    std::optional<Range> next;
    std::jthread waiting([&] {
        next = claim(0);
        returned = true;
    });
    EXPECT_FALSE(returned);
    m_book.fill(filled({1, 10}, 0));
    m_book.taken(m_book.takeDue()->range);
    waiting.join();
    EXPECT_EQ(*next, (Range{41, 50}));
    EXPECT_FALSE(claim(1, 5)) << "its head is lower than all that is due";
    m_book.end();
    EXPECT_FALSE(claim(2));
}

TEST_F(RangeBookTest, StopAndEndWakeWhoWaits) {
    m_book.extend(1, 1000);
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(claim(0));
    std::jthread one([&] { EXPECT_FALSE(claim(0)); });
    m_stop.request_stop();
    one.join();
    std::stop_source other;
    std::jthread two([&] { EXPECT_FALSE(m_book.claim(0, 1000, other.get_token())); });
    m_book.end();
}

} // namespace wattbourse::chain
