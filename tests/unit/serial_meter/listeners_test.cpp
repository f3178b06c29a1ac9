// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/worker/listeners.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace wattbourse::serial {
namespace {

TEST(Listeners, TellsAllUntilTheyEnd) {
    Listeners<int> listeners;
    int a = 0;
    int b = 0;
    core::Subscription first = listeners.add([&](const int& by) { a += by; });
    {
        const core::Subscription second = listeners.add([&](const int& by) { b += by; });
        listeners.tell(2);
    }
    listeners.tell(3);
    EXPECT_EQ(a, 5);
    EXPECT_EQ(b, 2);
}

TEST(Listeners, AListenerMayEndItself) {
    Listeners<> listeners;
    int calls = 0;
    core::Subscription own;
    own = listeners.add([&] {
        ++calls;
        own.reset();
    });
    int others = 0;
    const core::Subscription other = listeners.add([&] { ++others; });
    listeners.tell();
    listeners.tell();
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(others, 2);
}

TEST(Listeners, AListenerAddedDuringACallIsToldFromTheNext) {
    Listeners<> listeners;
    int late = 0;
    core::Subscription added;
    bool once = false;
    const core::Subscription first = listeners.add([&] {
        if (!std::exchange(once, true))
            added = listeners.add([&] { ++late; });
    });
    listeners.tell();
    EXPECT_EQ(late, 0);
    listeners.tell();
    EXPECT_EQ(late, 1);
}

TEST(Listeners, OutlivedSubscriptionsDoNothing) {
    core::Subscription left;
    {
        Listeners<> listeners;
        left = listeners.add([] {});
    }
    left.reset();
}

TEST(Listeners, AfterTheEndNoCallIsUnderWay) {
    Listeners<> listeners;
    std::atomic<bool> stop{false};
    std::thread teller([&] {
        while (!stop)
            listeners.tell();
    });
    for (int i = 0; i < 2000; ++i) {
        auto alive = std::make_unique<std::atomic<int>>(0);
        core::Subscription s = listeners.add([&alive] { ++*alive; });
        s.reset();
        alive.reset();
    }
    stop = true;
    teller.join();
}

} // namespace
} // namespace wattbourse::serial
