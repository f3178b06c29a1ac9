// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/discover/discover.h"

#include <gtest/gtest.h>

namespace wattbourse::serial {
namespace {

const UsbIdentity kMeter{0x2341, 0x0043, QStringLiteral("95032")};
const UsbIdentity kOther{0x2341, 0x0043, QStringLiteral("77110")};
const UsbIdentity kNameless{0x1A86, 0x7523, {}};

PortCandidate port(const char* path, std::optional<UsbIdentity> usb) {
    return {QString::fromLatin1(path), {}, std::move(usb)};
}

TEST(ChoosePort, AKnownDeviceIsFollowedToItsNewName) {
    const PortWanted wanted{QStringLiteral("/dev/ttyACM0"), kMeter, QStringLiteral("/dev/ttyACM0")};
    // Another board took the old name.
    EXPECT_EQ(choosePort(wanted, {port("/dev/ttyACM0", kOther), port("/dev/ttyACM1", kMeter)}, true),
              QStringLiteral("/dev/ttyACM1"));
    EXPECT_EQ(choosePort(wanted, {port("/dev/ttyACM0", kMeter)}, true), QStringLiteral("/dev/ttyACM0"));
}

TEST(ChoosePort, WithoutASerialNumberOnlyWhenItCanBeNoOther) {
    const PortWanted wanted{QStringLiteral("/dev/ttyUSB0"), kNameless, QStringLiteral("/dev/ttyUSB0")};
    EXPECT_EQ(choosePort(wanted, {port("/dev/ttyUSB3", kNameless)}, false), QStringLiteral("/dev/ttyUSB3"));
    EXPECT_EQ(choosePort(wanted, {port("/dev/ttyUSB3", kNameless), port("/dev/ttyUSB4", kNameless)}, false), QString());
    EXPECT_EQ(choosePort(wanted, {port("/dev/ttyUSB0", kNameless), port("/dev/ttyUSB4", kNameless)}, true),
              QStringLiteral("/dev/ttyUSB0"));
}

TEST(ChoosePort, APathThatNobodyListsIsOpenedWhenItIsThere) {
    const PortWanted wanted{QStringLiteral("/run/meter"), {}, {}};
    EXPECT_EQ(choosePort(wanted, {}, true), QStringLiteral("/run/meter"));
    EXPECT_EQ(choosePort(wanted, {port("/dev/ttyACM0", kMeter)}, false), QString());
}

TEST(ChoosePort, WithoutAPathTheFirstUsbPort) {
    EXPECT_EQ(choosePort({}, {port("/dev/ttyACM0", kMeter), port("/dev/ttyS0", {})}, false),
              QStringLiteral("/dev/ttyACM0"));
    EXPECT_EQ(choosePort({}, {port("/dev/ttyS0", {})}, false), QString());
}

} // namespace
} // namespace wattbourse::serial
