// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/strong_int.h"
#include "core/units/units.h"

#include <cstdint>
#include <optional>
#include <string>

namespace wattbourse::core {

/// A member's number in its portfolio: dense, from 0, given once.
using MemberNumber = StrongInt<std::int64_t, struct MemberNumberTag>;

/// Bits of EnrolledMember::devices.
enum MemberDevice : std::uint32_t {
    kMemberPv = 1U << 0U,
    kMemberBattery = 1U << 1U,
    kMemberCar = 1U << 2U,
    kMemberHeatPump = 1U << 3U,
};

/// Where the portfolio knows a member from. As stored: never renumbered.
enum class MemberSource : std::uint8_t {
    /// Proven from the chain.
    Chain = 1,
    /// The aggregator's own enrolment list, not on the chain.
    List = 2,
    Both = 3,
};

struct EnrolledMember {
    MemberNumber number;
    Address account;
    /// UTF-8, at most 120 bytes each.
    std::string name;
    std::string branch;
    std::string tariff;
    std::uint32_t devices{};
    /// The meter's serial, empty without one.
    std::string meter;
    /// SealState's number.
    std::uint8_t seal{};
    MemberSource source{MemberSource::List};
    /// What it can feed more or use less (up), and the other way, as its contract says; none when it says nothing.
    std::optional<Power> up;
    std::optional<Power> down;
    bool operator==(const EnrolledMember&) const = default;
};

/// OutOfRange for a text that is too long, Malformed for one that is not plain.
Result<void> checkMember(const EnrolledMember& member);

} // namespace wattbourse::core
