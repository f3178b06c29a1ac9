// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/alert_rules.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

struct Bounds {
    std::int64_t least;
    std::int64_t most;
};

constexpr std::int64_t kDaySeconds = 86'400;

Bounds boundsOf(AlertKind kind) {
    switch (kind) {
    case AlertKind::PriceAbove:
    case AlertKind::PriceBelow:
        return {0, UINT32_MAX};
    case AlertKind::Fill:
    case AlertKind::DeliveryShort:
        return {1, 1000};
    case AlertKind::Gate:
    case AlertKind::MemberOffline:
        return {1, kDaySeconds};
    case AlertKind::SealBroken:
        return {0, 0};
    }
    return {1, 0};
}

struct Found {
    std::string subject;
    std::int64_t value{};
    /// Of one among several of the same name.
    std::string id{};
};

void slots(const AlertRule& rule, const AlertFacts& facts, std::vector<Found>& found) {
    for (const AlertFacts::OfSlot& slot : facts.slots) {
        std::optional<std::int64_t> value;
        if (rule.kind == AlertKind::Gate && slot.gateLeft && slot.gateLeft->count() <= rule.threshold)
            value = slot.gateLeft->count();
        if (rule.kind == AlertKind::PriceAbove && slot.price && slot.price->value >= rule.threshold)
            value = slot.price->value;
        if (rule.kind == AlertKind::PriceBelow && slot.price && slot.price->value <= rule.threshold)
            value = slot.price->value;
        if (value)
            found.push_back({std::to_string(slot.slot.value), *value});
    }
}

void orders(const AlertRule& rule, const AlertFacts& facts, std::vector<Found>& found) {
    for (const AlertFacts::OfOrder& order : facts.orders) {
        if (!order.filled || order.quantity.value <= 0)
            continue;
        // In this order no product overflows: a fill is never above its quantity, and that is below 2^53 Wh.
        const std::int64_t permille = order.filled->value * 1000 / order.quantity.value;
        if (permille >= rule.threshold)
            found.push_back({std::to_string(order.id.value), permille});
    }
}

void members(const AlertRule& rule, const AlertFacts& facts, std::vector<Found>& found) {
    for (const AlertFacts::OfMember& member : facts.members) {
        if (rule.kind == AlertKind::SealBroken && member.unsealed)
            found.push_back({member.name, 0, member.id});
        if (rule.kind == AlertKind::MemberOffline && member.lastSeen)
            if (const std::int64_t silent = (facts.now - *member.lastSeen).count(); silent >= rule.threshold)
                found.push_back({member.name, silent, member.id});
        if (rule.kind == AlertKind::DeliveryShort && member.deliveredPermille &&
            *member.deliveredPermille < rule.threshold)
            found.push_back({member.name, *member.deliveredPermille, member.id});
    }
}

} // namespace

Result<void> checkAlertRule(const AlertRule& rule) {
    const Bounds bounds = boundsOf(rule.kind);
    if (rule.threshold < bounds.least || rule.threshold > bounds.most)
        return fail(ErrorCode::OutOfRange, "alert rule: threshold " + std::to_string(rule.threshold) +
                                               " is not within " + std::to_string(bounds.least) + " to " +
                                               std::to_string(bounds.most));
    return {};
}

void AlertWatch::setRules(std::vector<AlertRule> rules) {
    // A rule that was changed begins anew.
    for (const AlertRule& old : m_rules)
        if (std::find(rules.begin(), rules.end(), old) == rules.end())
            std::erase_if(m_told, [&](const auto& told) { return told.first == old.number; });
    m_rules = std::move(rules);
}

std::vector<Alert> AlertWatch::look(const AlertFacts& facts) {
    std::vector<Alert> out;
    std::set<std::pair<std::int64_t, std::string>> now;
    for (const AlertRule& rule : m_rules) {
        if (!rule.enabled)
            continue;
        std::vector<Found> found;
        switch (rule.kind) {
        case AlertKind::PriceAbove:
        case AlertKind::PriceBelow:
        case AlertKind::Gate:
            slots(rule, facts, found);
            break;
        case AlertKind::Fill:
            orders(rule, facts, found);
            break;
        default:
            members(rule, facts, found);
            break;
        }
        for (const auto& [subject, value, id] : found) {
            const auto key = std::make_pair(rule.number, id.empty() ? subject : id);
            if (!m_told.contains(key))
                out.push_back({facts.now, rule, subject, value});
            now.insert(key);
        }
    }
    m_told = std::move(now);
    return out;
}

} // namespace wattbourse::core
