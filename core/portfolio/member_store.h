// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/member.h"
#include "core/storage/sql.h"

#include <map>
#include <optional>
#include <vector>

namespace wattbourse::core {

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
