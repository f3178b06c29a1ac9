// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"
#include "core/api/meter.h"
#include "core/base/bytes.h"
#include "core/units/units.h"

#include <QString>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// What a member is, as the chain's registry and the aggregator's enrolment list say.
struct MemberInfo {
    QString name;
    QString branch;
    QString tariff;
    /// Bits of core::MemberDevice.
    std::uint32_t devices{};
    /// The meter's serial.
    QString meter;
    core::Address account;
    /// The number in the portfolio's store; none when it is not kept there.
    std::optional<std::int64_t> number;
};

/// What changes about a member while the desk is open.
struct MemberLive {
    static constexpr std::size_t kHistory = 24;
    /// Import positive; none when the member does not report.
    std::optional<core::Power> power;
    /// The last hour in W, oldest first.
    std::array<std::int32_t, kHistory> hour{};
    /// Net of today.
    core::Energy position;
    /// Of today's delivered slots, and what the meter proved of it.
    core::Energy contracted;
    std::optional<core::Energy> delivered;
    /// What it can feed more or use less, and the other way; none when nobody said.
    std::optional<core::Power> up;
    std::optional<core::Power> down;
    core::SealState seal{core::SealState::Unknown};
    FigureState quality{FigureState::Unproven};

    bool operator==(const MemberLive&) const = default;
    /// Delivered of contracted; none when either is not known or nothing is contracted.
    [[nodiscard]] std::optional<std::int64_t> deliveredPermille() const;
    /// A seal that is not closed, figures that are stale, or a delivery that falls short.
    [[nodiscard]] bool needsAttention() const;
};

struct Member : MemberInfo {
    MemberLive live;
};

struct MemberUpdate {
    std::uint32_t member{};
    MemberLive live;
};

/// How members are put together. A member with two kinds of devices counts in both.
enum class MemberGrouping { None, Branch, Device, Tariff };

/// What does not change while members are shown, and what sorting, searching and grouping need of it.
struct MemberTexts {
    std::vector<MemberInfo> info;
    std::vector<std::uint32_t> nameRank;
    std::vector<std::uint32_t> branchRank;
    /// Name, branch, tariff and meter in one case, to search in.
    std::vector<QString> haystack;
    /// The number of each member's branch and tariff among the names, which are in the order of the language.
    std::vector<std::uint32_t> branchGroup;
    std::vector<std::uint32_t> tariffGroup;
    std::vector<QString> branches;
    std::vector<QString> tariffs;
};

/// Members with what their table needs, worked out once: by a thread that may take its time.
class MemberSet {
public:
    MemberSet() : m_texts(std::make_shared<const MemberTexts>()) {}
    /// `generated`: not people but a load test, and the screen says so.
    explicit MemberSet(std::vector<Member> members, bool generated = false);

    [[nodiscard]] bool generated() const { return m_generated; }
    [[nodiscard]] std::size_t size() const { return m_live.size(); }

private:
    friend class MemberTable;
    std::shared_ptr<const MemberTexts> m_texts;
    std::vector<MemberLive> m_live;
    bool m_generated{};
};

enum class MemberFilter { All, Battery, Car, HeatPump, Solar, Attention, Importing, Exporting, Unsealed };
inline constexpr std::size_t kMemberFilters = 9;
bool passes(MemberFilter filter, std::uint32_t devices, const MemberLive& live);

/// Sums over members.
struct MemberTotals {
    std::int64_t members{};
    std::int64_t reporting{};
    core::Power power;
    std::array<std::int64_t, MemberLive::kHistory> hour{};
    core::Energy position;
    core::Energy contracted;
    core::Energy delivered;
    /// Contracted by those whose delivery is known: what `delivered` is measured against.
    core::Energy deliverable;
    core::Power up;
    core::Power down;
    /// Members whose flexibility is known.
    std::int64_t flexible{};
    std::int64_t unsealed{};
    std::int64_t attention{};

    /// Puts a member in (+1) or takes it out (-1).
    void count(const MemberLive& live, int sign);
    /// None while it says nothing: members that buy and members that sell cancel out, and a share of what is left of
    /// them has no meaning.
    [[nodiscard]] std::optional<std::int64_t> deliveredPermille() const;
};

} // namespace wattbourse::app
