// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/member_table.h"

#include <cstdint>
#include <vector>

namespace wattbourse::app {

/// People who do not exist, for the load test: the same seed makes the same ones. The set says that it is generated and
/// the desk writes it on the screen.
class GeneratedMembers {
public:
    explicit GeneratedMembers(std::uint32_t count, std::uint64_t seed = 1907);

    /// The state they start with. Takes a while for many: off the GUI thread.
    [[nodiscard]] MemberSet set() const;
    /// `changes` members whose live values moved.
    std::vector<MemberUpdate> tick(std::uint32_t changes);

private:
    std::uint64_t next();
    /// Evenly in [low, high].
    std::int64_t between(std::int64_t low, std::int64_t high);
    Member make(std::uint32_t number);

    std::uint64_t m_state;
    std::vector<Member> m_members;
};

} // namespace wattbourse::app
