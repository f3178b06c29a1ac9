// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/strong_int.h"
#include "core/storage/sql.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

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
    bool operator==(const EnrolledMember&) const = default;
};

/// OutOfRange for a text that is too long, Malformed for one that is not plain.
Result<void> checkMember(const EnrolledMember& member);

enum class MemberOrder : std::uint8_t { Number, Name, Branch, ContractedToday };

/// What a table asks for: one page of the members that pass, in an order; `after` pages by count.
struct MemberQuery {
    /// Lower-case text that name, branch or meter contain; empty for all.
    std::string text;
    std::optional<std::string> branch;
    std::optional<std::string> tariff;
    /// All of these bits.
    std::uint32_t devices{};
    MemberOrder order{MemberOrder::Number};
    bool descending{};
    /// The day that ContractedToday sorts by.
    std::int64_t day{};
    std::int64_t after{};
    /// 1 to 10,000.
    std::int64_t limit{200};
};

enum class MemberGroup : std::uint8_t { Branch, Tariff, Devices };

/// Members and their enrolment. Any thread.
class MemberStore {
public:
    /// `store` outlives this and comes from openPortfolio().
    explicit MemberStore(SqlConnection& store) : m_store(store) {}

    /// Adds members, or changes those whose account is known: they keep their number, and a source joins the one that
    /// is stored (chain and list are both). Answers the numbers in the order given. All or none. OutOfRange for a name
    /// that is too long, Malformed for text that is not plain.
    Result<std::vector<MemberNumber>> enrol(std::span<const EnrolledMember> members);
    /// Many new members at once into an empty list, numbered as they are given. Duplicate when an account is twice.
    Result<void> loadAll(std::int64_t count, const std::function<Result<EnrolledMember>(std::int64_t)>& member);
    [[nodiscard]] Result<std::int64_t> count(const MemberQuery& query) const;
    [[nodiscard]] Result<std::vector<EnrolledMember>> find(const MemberQuery& query) const;
    [[nodiscard]] Result<std::optional<EnrolledMember>> byAccount(const Address& account) const;
    /// Members by the value of a group: branch, tariff or the devices' bits as a number.
    [[nodiscard]] Result<std::map<std::string, std::int64_t>> groups(MemberGroup group) const;

private:
    SqlConnection& m_store;
};

} // namespace wattbourse::core
