// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/member_set.h"

#include "core/portfolio/member.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

namespace wattbourse::app {

namespace {

// A product of two 64-bit numbers.
__extension__ using Wide = __int128;

constexpr std::int64_t kShortPermille = 900;

std::int64_t permille(core::Energy part, core::Energy whole) {
    return static_cast<std::int64_t>(static_cast<Wide>(part.value) * 1000 / whole.value);
}

struct Ranks {
    std::vector<std::uint32_t> rank;
    // The distinct texts in order, and the number of each member's.
    std::vector<QString> texts;
    std::vector<std::uint32_t> group;
};

Ranks ranksOf(const std::vector<MemberInfo>& members, QString MemberInfo::*text) {
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(members.size());
    for (const MemberInfo& member : members)
        keys.push_back(collator.sortKey(member.*text));
    std::vector<std::uint32_t> order(members.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return keys[a].compare(keys[b]) < 0; });
    Ranks out;
    out.rank.resize(members.size());
    out.group.resize(members.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        // The same text, the same rank: ties are decided by the next key, not by chance.
        if (i == 0 || keys[order[i]].compare(keys[order[i - 1]]) != 0) {
            rank = static_cast<std::uint32_t>(i);
            out.texts.push_back(members[order[i]].*text);
        }
        out.rank[order[i]] = rank;
        out.group[order[i]] = static_cast<std::uint32_t>(out.texts.size() - 1);
    }
    return out;
}

} // namespace

std::optional<std::int64_t> MemberLive::deliveredPermille() const {
    if (!delivered || contracted.value == 0)
        return std::nullopt;
    return permille(*delivered, contracted);
}

bool MemberLive::needsAttention() const {
    const auto share = deliveredPermille();
    return seal == core::SealState::Broken || seal == core::SealState::Open || quality == FigureState::Stale ||
           (share && *share < kShortPermille);
}

MemberSet::MemberSet(std::vector<Member> members, bool generated) : m_generated(generated) {
    auto texts = std::make_shared<MemberTexts>();
    texts->info.reserve(members.size());
    m_live.reserve(members.size());
    for (Member& member : members) {
        m_live.push_back(member.live);
        texts->info.push_back(std::move(static_cast<MemberInfo&>(member)));
    }
    texts->nameRank = ranksOf(texts->info, &MemberInfo::name).rank;
    Ranks branches = ranksOf(texts->info, &MemberInfo::branch);
    texts->branchRank = std::move(branches.rank);
    texts->branchGroup = std::move(branches.group);
    texts->branches = std::move(branches.texts);
    Ranks tariffs = ranksOf(texts->info, &MemberInfo::tariff);
    texts->tariffGroup = std::move(tariffs.group);
    texts->tariffs = std::move(tariffs.texts);
    texts->haystack.reserve(texts->info.size());
    for (const MemberInfo& info : texts->info)
        texts->haystack.push_back(
            QString(info.name + u'\n' + info.branch + u'\n' + info.tariff + u'\n' + info.meter).toCaseFolded());
    m_texts = std::move(texts);
}

bool passes(MemberFilter filter, std::uint32_t devices, const MemberLive& live) {
    switch (filter) {
    case MemberFilter::All:
        return true;
    case MemberFilter::Battery:
        return (devices & core::kMemberBattery) != 0;
    case MemberFilter::Car:
        return (devices & core::kMemberCar) != 0;
    case MemberFilter::HeatPump:
        return (devices & core::kMemberHeatPump) != 0;
    case MemberFilter::Solar:
        return (devices & core::kMemberPv) != 0;
    case MemberFilter::Attention:
        return live.needsAttention();
    case MemberFilter::Importing:
        return live.power && live.power->value > 0;
    case MemberFilter::Exporting:
        return live.power && live.power->value < 0;
    case MemberFilter::Unsealed:
        return live.seal != core::SealState::Sealed;
    }
    return false;
}

void MemberTotals::count(const MemberLive& live, int sign) {
    const auto signedValue = [sign](std::int64_t v) { return sign < 0 ? -v : v; };
    members += sign;
    if (live.power) {
        reporting += sign;
        power.value += signedValue(live.power->value);
    }
    for (std::size_t i = 0; i < live.hour.size(); ++i)
        hour[i] += signedValue(live.hour[i]);
    position.value += signedValue(live.position.value);
    contracted.value += signedValue(live.contracted.value);
    if (live.delivered) {
        delivered.value += signedValue(live.delivered->value);
        deliverable.value += signedValue(live.contracted.value);
    }
    if (live.up || live.down) {
        flexible += sign;
        up.value += signedValue(live.up.value_or(core::Power{}).value);
        down.value += signedValue(live.down.value_or(core::Power{}).value);
    }
    if (live.seal != core::SealState::Sealed)
        unsealed += sign;
    if (live.needsAttention())
        attention += sign;
}

std::optional<std::int64_t> MemberTotals::deliveredPermille() const {
    if (deliverable.value <= 0 || delivered.value < 0 || delivered.value > 2 * deliverable.value)
        return std::nullopt;
    return permille(delivered, deliverable);
}

} // namespace wattbourse::app
