// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include "core/base/hex.h"

#include <numeric>

namespace wattbourse::tests {

core::Bytes hex(std::string_view text) {
    return core::fromHex(text).value();
}

serial::MeterKey goldenKey() {
    std::array<std::uint8_t, 16> bytes{};
    std::iota(bytes.begin(), bytes.end(), std::uint8_t{0});
    return serial::MeterKey(bytes);
}

core::Bytes goldenFirstRecord() {
    return hex(
        "57422d30303030303100000005000000000100000e8124696d3a0051881300fa168c1100d65951c3020305eb37fb3f6e24ed92251e"
        "b5423673770366c9b2bb074adae1165572315b1e8f4f7d");
}

core::Bytes goldenSecondRecord() {
    return hex(
        "57422d30303030303100000005000000010100001d8124696d3a00118b2700fa720bddffd65951c302030519c9b2bb074adae11655"
        "72315b1e8f4f7d13737baae0771df766e2741c806796b8");
}

core::Bytes goldenAggregate() {
    return hex(
        "57422d3030303030310000000500000005010000f4762569a0bb0d110000000480d612000000ffff02030500592d319c13641f4eb7"
        "02439cf78f0b6410dbc5d89aa5a2c4cfa27bf813e02110");
}

core::Bytes goldenAfterAggregate() {
    return hex(
        "57422d303030303031000000050000000601000003772569983a0011881300fa308c1100d85950c302030500404142434445464748"
        "494a4b4c4d4e4fe2662d31e1b33b23faf61e2d6721ff92");
}

} // namespace wattbourse::tests
