// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/pool.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>

namespace wattbourse::core {

namespace {

// Sums of energies times prices leave 64 bits.
__extension__ using Wide = __int128;

constexpr std::int64_t kNewEvents = 2;
constexpr std::int64_t kNewPermille = 800;
constexpr std::int64_t kWhole = 1000;

std::int64_t dividedUp(Wide value, Wide by) {
    return static_cast<std::int64_t>((value + by - 1) / by);
}

std::int64_t promisable(std::int64_t expected, const PoolTerms& terms) {
    return static_cast<std::int64_t>(Wide{expected} * (kWhole - terms.reservePermille) / kWhole);
}

/// Parts [first, end) of one price.
std::size_t endOfPrice(std::span<const PoolPart> parts, std::size_t first) {
    std::size_t end = first + 1;
    while (end < parts.size() && parts[end].price == parts[first].price)
        ++end;
    return end;
}

} // namespace

std::uint32_t reliabilityOf(const DeliveryRecord& record) {
    std::int64_t own = 0;
    if (record.events > 0 && record.asked.value > 0) {
        const auto counted = std::clamp<std::int64_t>(record.delivered.value, 0, record.asked.value);
        own = static_cast<std::int64_t>(Wide{counted} * kWhole * record.events / record.asked.value);
    }
    const std::int64_t events = record.asked.value > 0 ? std::max<std::int64_t>(record.events, 0) : 0;
    return static_cast<std::uint32_t>((own + kNewEvents * kNewPermille) / (events + kNewEvents));
}

std::vector<PoolPart> meritOrder(std::span<const PoolMember> members) {
    std::vector<std::pair<std::uint32_t, PoolPart>> found;
    for (const PoolMember& member : members)
        for (const FlexOffer& offer : member.curve) {
            const auto reliable = std::min<std::uint32_t>(member.reliabilityPermille, kWhole);
            const Energy expected{static_cast<std::int64_t>(Wide{offer.quantity.value} * reliable / kWhole)};
            if (expected.value > 0)
                found.emplace_back(reliable, PoolPart{member.member, offer.quantity, expected, offer.price});
        }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.second.price, b.first, a.second.member) <
               std::tuple(b.second.price, a.first, b.second.member);
    });
    std::vector<PoolPart> out;
    out.reserve(found.size());
    for (auto& each : found)
        out.push_back(each.second);
    return out;
}

std::vector<PoolStep> pooledOffer(std::span<const PoolPart> parts, const PoolTerms& terms) {
    std::vector<PoolStep> out;
    std::int64_t expected = 0;
    std::int64_t asked = 0;
    std::int64_t highest = 0;
    for (std::size_t first = 0, end = 0; first < parts.size(); first = end) {
        end = endOfPrice(parts, first);
        for (std::size_t i = first; i < end; ++i) {
            expected += parts[i].expected.value;
            asked += parts[i].quantity.value;
        }
        const std::int64_t promise = promisable(expected, terms);
        if (promise == 0)
            continue;
        const std::int64_t tick = std::max<std::int64_t>(terms.tick.value, 1);
        const Wide dear = Wide{parts[first].price.value} * asked * kWhole;
        const std::int64_t ticks = dividedUp(dear, Wide{promise} * (kWhole - terms.keepPermille) * tick);
        highest = std::max(highest, ticks * tick);
        if (highest > std::numeric_limits<std::uint32_t>::max())
            break;
        out.push_back({{promise}, {asked}, {static_cast<std::uint32_t>(highest)}});
    }
    return out;
}

std::optional<PoolStep> bestStep(std::span<const PoolStep> steps, Energy wanted, Price cap) {
    std::optional<PoolStep> best;
    for (const PoolStep& step : steps) {
        if (step.price > cap)
            break;
        best = step;
        if (step.promise >= wanted)
            break;
    }
    return best;
}

std::vector<Energy> shareOut(Energy total, std::span<const Energy> weights) {
    std::vector<Energy> out(weights.size());
    const Wide all = std::accumulate(weights.begin(), weights.end(), Wide{},
                                     [](Wide sum, Energy weight) { return sum + weight.value; });
    if (all == 0)
        return out;
    std::vector<std::size_t> byRemainder(weights.size());
    std::iota(byRemainder.begin(), byRemainder.end(), std::size_t{});
    std::vector<Wide> remainders(weights.size());
    std::int64_t left = total.value;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide{total.value} * weights[i].value;
        out[i] = {static_cast<std::int64_t>(product / all)};
        remainders[i] = product % all;
        left -= out[i].value;
    }
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++out[byRemainder[i]].value;
    return out;
}

Result<std::vector<MemberAsk>> splitAward(std::span<const PoolPart> parts, const PoolTerms& terms, Energy award) {
    if (award.value <= 0)
        return fail(ErrorCode::OutOfRange, "pool: an award is more than nothing");
    const std::int64_t wanted = dividedUp(Wide{award.value} * kWhole, kWhole - terms.reservePermille);
    std::map<MemberNumber, MemberAsk> byMember;
    std::int64_t covered = 0;
    for (std::size_t first = 0, end = 0; first < parts.size() && covered < wanted; first = end) {
        end = endOfPrice(parts, first);
        std::int64_t group = 0;
        for (std::size_t i = first; i < end; ++i)
            group += parts[i].expected.value;
        const std::int64_t taken = std::min(group, wanted - covered);
        for (std::size_t i = first; i < end; ++i) {
            const std::int64_t asked = dividedUp(Wide{parts[i].quantity.value} * taken, group);
            const std::int64_t likely = dividedUp(Wide{parts[i].expected.value} * taken, group);
            MemberAsk& ask = byMember[parts[i].member];
            ask.member = parts[i].member;
            ask.asked += Energy{asked};
            ask.expected += Energy{likely};
            ask.price = parts[i].price;
        }
        covered += taken;
    }
    if (covered < wanted)
        return fail(ErrorCode::OutOfRange, "pool: at most " + std::to_string(promisable(covered, terms)) +
                                               " Wh can be promised, " + std::to_string(award.value) + " were awarded");
    std::vector<MemberAsk> out;
    std::vector<Energy> weights;
    for (const auto& [member, ask] : byMember) {
        out.push_back(ask);
        weights.push_back(ask.expected);
    }
    const std::vector<Energy> promises = shareOut(award, weights);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].promise = promises[i];
    return out;
}

} // namespace wattbourse::core
