// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/street_flexibility.h"

#include <algorithm>

namespace wattbourse::app {
namespace {

using chain::flexibility::AwardStatus;
using chain::flexibility::RequestStatus;
using core::Finality;

// A request for every so many slots, made this many ahead: offers take one, the notice another.
constexpr std::uint32_t kEvery = 6;
constexpr std::uint32_t kAhead = 4;
constexpr core::Energy kAsked{150};
constexpr core::Energy kOffered{60};
constexpr core::Price kCap{400'000};
// Blocks that a transaction may take.
constexpr std::chrono::seconds kMargin{8};
// Looked at from the newest back: older ones are over.
constexpr std::uint64_t kLooksBack = 4;

std::uint64_t oldestOf(std::uint64_t count) {
    return count > kLooksBack ? count - kLooksBack + 1 : 1;
}

} // namespace

std::size_t StreetFlexibility::tick(core::UnixTime now) {
    ask(now);
    if (const auto count = m_views.requestCount(Finality::Final))
        for (auto id = oldestOf(count->value()); id <= count->value(); ++id)
            if (const auto request = m_views.request(id, Finality::Final))
                bargain(request->value(), now);
    std::size_t fresh = 0;
    if (const auto count = m_views.awardCount(Finality::Final))
        for (auto id = oldestOf(count->value()); id <= count->value(); ++id)
            if (const auto award = m_views.award(id, Finality::Final))
                fresh += fulfil(award->value(), now) ? 1U : 0U;
    return fresh;
}

void StreetFlexibility::ask(core::UnixTime now) {
    const auto from = m_street.calendar.at(now).value + kAhead;
    chain::flexibility::Ask wanted;
    wanted.firstSlot = {(from + kEvery - 1) / kEvery * kEvery};
    if (wanted.firstSlot.value > from + 1)
        return;
    wanted.quantity = kAsked;
    wanted.least = {1};
    wanted.priceCap = kCap;
    wanted.notice = m_street.calendar.slotSeconds();
    wanted.tolerancePermille = 200;
    wanted.penaltyPermille = 1'000;
    m_street.send("flex-request:s" + std::to_string(wanted.firstSlot.value), m_street.gridKey,
                  m_calls.request(m_street.grid, wanted));
}

void StreetFlexibility::bargain(const chain::flexibility::Request& request, core::UnixTime now) {
    if (request.status != RequestStatus::Open)
        return;
    const auto begins = m_street.calendar.start(request.ask.firstSlot);
    const auto offersEnd = begins - std::chrono::seconds(request.ask.notice);
    const std::string id = ":r" + std::to_string(request.id);
    if (now + kMargin < offersEnd) {
        for (std::size_t i = 0; i < m_street.members.size(); ++i) {
            const auto& member = m_street.members[i];
            // Each asks for a price of its own; what one does alone is its own.
            const core::Price price{150'000 + 20'000 * static_cast<std::uint32_t>(i % 8)};
            m_street.send("flex-offer" + id + ":" + member.name, m_street.members[i].session,
                          m_calls.offer(request.id, {member.account, kOffered, price, 1'000, true}));
        }
    } else if (now >= offersEnd && now + kMargin < begins && request.offers > 0) {
        m_street.send("flex-award" + id, m_street.gridKey, m_calls.awardRequest(request.id));
    } else if (now >= begins) {
        m_street.send("flex-end" + id, m_street.gridKey, m_calls.endRequest(request.id));
    }
}

bool StreetFlexibility::fulfil(const chain::flexibility::Award& award, core::UnixTime now) {
    const auto member = std::find_if(m_street.members.begin(), m_street.members.end(),
                                     [&](const StreetMember& each) { return each.account == award.seller; });
    if (member == m_street.members.end())
        return false;
    member->home.useLess(award.firstSlot, award.terms.contracted);
    const std::string id = ":a" + std::to_string(award.id);
    if (award.status == AwardStatus::Open && award.members == 0 &&
        now + kMargin < m_street.calendar.start(award.firstSlot))
        m_street.send("flex-include" + id, member->session, m_calls.includeOwn(award.id));
    const core::SlotIndex after{award.firstSlot.value + award.slots};
    if (award.status == AwardStatus::Open && award.members > 0 && now >= m_street.calendar.end(after) &&
        m_street.isMeasured(*member, award.firstSlot)) {
        if (award.measured < award.members)
            m_street.send("flex-measure" + id, m_street.gridKey, m_calls.measure(award.id, {member->meter}));
        else
            m_street.send("flex-settle" + id, m_street.gridKey, m_calls.settle(award.id));
    }
    const bool settled = award.status == AwardStatus::Provisional || award.status == AwardStatus::Final;
    return settled && m_settled.insert(award.id).second;
}

} // namespace wattbourse::app
