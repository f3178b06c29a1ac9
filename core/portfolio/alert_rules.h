// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/market/order.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wattbourse::core {

/// What a rule watches. As stored: never renumbered.
enum class AlertKind : std::uint8_t {
    /// A slot's price, indicated or cleared, at or above (below) the threshold in µcr per kWh.
    PriceAbove = 1,
    PriceBelow = 2,
    /// An own order would fill, or filled, to at least the threshold in permille.
    Fill = 3,
    /// A gate closes within the threshold's seconds.
    Gate = 4,
    /// A member that reported before has been silent for the threshold's seconds.
    MemberOffline = 5,
    /// A member's meter is not sealed; no threshold.
    SealBroken = 6,
    /// A member delivered less than the threshold in permille of what it contracted.
    DeliveryShort = 7,
};

struct AlertRule {
    std::int64_t number{};
    AlertKind kind{AlertKind::Gate};
    std::int64_t threshold{};
    bool notify{true};
    bool sound{};
    bool enabled{true};
    bool operator==(const AlertRule&) const = default;
};

/// OutOfRange for a threshold that the kind cannot have.
Result<void> checkAlertRule(const AlertRule& rule);

/// What the rules are held against, at one moment.
struct AlertFacts {
    struct OfSlot {
        SlotIndex slot;
        std::optional<Price> price;
        /// While its gate is open.
        std::optional<std::chrono::seconds> gateLeft;
    };
    struct OfOrder {
        OrderId id;
        Energy quantity;
        std::optional<Energy> filled;
    };
    struct OfMember {
        std::string name;
        /// The end of the latest reading; none when there never was one.
        std::optional<UnixTime> lastSeen{};
        bool unsealed{};
        std::optional<std::int64_t> deliveredPermille{};
        /// What tells members of one name apart; of no other use.
        std::string id{};
    };
    UnixTime now;
    std::vector<OfSlot> slots;
    std::vector<OfOrder> orders;
    std::vector<OfMember> members;
};

/// One rule that came true for one subject: a slot's or an order's number, or a member's name.
struct Alert {
    UnixTime at;
    AlertRule rule;
    std::string subject;
    /// What was measured against the threshold, in its unit.
    std::int64_t value{};
    bool operator==(const Alert&) const = default;
};

/// Holds facts against rules. A rule tells once that it came true for a subject, and again only after it was untrue in
/// between. One thread.
class AlertWatch {
public:
    void setRules(std::vector<AlertRule> rules);
    [[nodiscard]] const std::vector<AlertRule>& rules() const { return m_rules; }
    std::vector<Alert> look(const AlertFacts& facts);

private:
    std::vector<AlertRule> m_rules;
    // What is true already: rule and subject.
    std::set<std::pair<std::int64_t, std::string>> m_told;
};

} // namespace wattbourse::core
