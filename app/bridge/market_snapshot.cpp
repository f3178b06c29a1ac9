// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/market_snapshot.h"

#include <algorithm>

namespace wattbourse::app {

using core::Finality;
using core::SlotIndex;

namespace {

// Members and meters change rarely; they are read once in this many heads.
constexpr std::uint32_t kRegistryEvery = 5;
constexpr std::uint32_t kSlotsBehind = 5;
constexpr std::uint32_t kSlotsAhead = 4;
constexpr std::size_t kSlotsKept = 96;
constexpr std::size_t kTxnsShown = 200;

template <class Map>
void trimOldest(Map& map) {
    while (map.size() > kSlotsKept)
        map.erase(map.begin());
}

} // namespace

SnapshotReader::SnapshotReader(core::Market& market, const core::Outbox& outbox, core::Address account)
    : m_market(market), m_outbox(outbox), m_account(account) {}

template <class T, class Target>
void SnapshotReader::keep(core::Result<T> read, Target& target) {
    if (read)
        target = std::move(*read);
    else
        m_snapshot.problem = read.error().detail;
}

template <class T>
void SnapshotReader::keepSlot(core::Result<core::Proven<T>> read, core::SlotIndex slot,
                              std::map<core::SlotIndex, core::Proven<T>>& target) {
    if (read)
        target.insert_or_assign(slot, std::move(*read));
    else
        m_snapshot.problem = read.error().detail;
}

std::shared_ptr<const MarketSnapshot> SnapshotReader::refresh(core::UnixTime now) {
    m_snapshot.problem.clear();
    if (m_round++ % kRegistryEvery == 0 || !m_snapshot.rows)
        readRegistry();
    readAccount();
    readSlots(now);
    if (m_watchMembers)
        readMembers(now);
    keep(m_outbox.recent(kTxnsShown), m_snapshot.txns);
    return std::make_shared<const MarketSnapshot>(m_snapshot);
}

void SnapshotReader::readRegistry() {
    keep(m_market.rows(Finality::Final), m_snapshot.rows);
    keep(m_market.accounts(Finality::Final), m_snapshot.accounts);
    keep(m_market.meters(Finality::Final), m_snapshot.meters);
    keep(m_market.creditSupply(Finality::Final), m_snapshot.supply);
}

void SnapshotReader::readAccount() {
    keep(m_market.credits(m_account, Finality::Final), m_snapshot.credits);
    keep(m_market.preferences(m_account, Finality::Final), m_snapshot.preferences);
}

void SnapshotReader::readSlots(core::UnixTime now) {
    if (!m_snapshot.rows || m_snapshot.rows->value().empty())
        return;
    const core::MarketRow& row = m_snapshot.rows->value().front();
    const SlotIndex current = core::SlotCalendar(row.slotSeconds).at(now);
    for (std::uint32_t s = current.value - kSlotsBehind; s <= current.value + kSlotsAhead; ++s) {
        const SlotIndex slot{s};
        const auto settled = m_snapshot.positions.find(slot);
        if (settled != m_snapshot.positions.end() && settled->second.value().settled)
            continue;
        keepSlot(m_market.book(row.id, slot, Finality::Final), slot, m_snapshot.books);
        readOrders(row.id, slot);
        if (s <= current.value + 1)
            keepSlot(m_market.position(m_account, row.id, slot, Finality::Final), slot, m_snapshot.positions);
    }
    trimOldest(m_snapshot.books);
    trimOldest(m_snapshot.orders);
    trimOldest(m_snapshot.positions);
}

void SnapshotReader::readOrders(core::MarketId market, SlotIndex slot) {
    // Orders are shown as soon as a verified head holds them, with the shield that says "not yet final".
    for (const Finality finality : {Finality::Final, Finality::Head}) {
        const auto ids = m_market.orderIds(m_account, market, slot, finality);
        if (!ids) {
            m_snapshot.problem = ids.error().detail;
            return;
        }
        if (!ids->value().empty())
            return keepSlot(m_market.orders(ids->value(), finality), slot, m_snapshot.orders);
    }
}

void SnapshotReader::readMembers(core::UnixTime now) {
    if (!m_snapshot.rows || m_snapshot.rows->value().empty() || !m_snapshot.accounts)
        return;
    const core::MarketRow& row = m_snapshot.rows->value().front();
    // A slot is read once, when everybody had a slot's time to report it.
    const SlotIndex ready{core::SlotCalendar(row.slotSeconds).at(now).value - 2};
    const SlotIndex next{m_membersReadTo ? m_membersReadTo->value + 1 : ready.value};
    if (next > ready)
        return;
    std::map<core::Address, core::SlotPosition> ofSlot;
    for (const core::AccountRecord& account : m_snapshot.accounts->value()) {
        const auto position = m_market.position(account.address, row.id, next, Finality::Final);
        if (!position) {
            m_snapshot.problem = position.error().detail;
            return;
        }
        MemberPosition& sum = m_snapshot.memberPositions[account.address];
        const core::SlotPosition& at = position->value();
        ofSlot[account.address] = at;
        sum.finality = position->finality();
        sum.power.reset();
        std::rotate(sum.hour.begin(), sum.hour.begin() + 1, sum.hour.end());
        sum.hour.back() = 0;
        if (!at.metered)
            continue;
        sum.contracted += at.contracted;
        sum.metered += *at.metered;
        sum.reported = true;
        sum.lastReported = next;
        sum.power = core::Power{at.metered->value * 3600 / row.slotSeconds};
        sum.hour.back() = static_cast<std::int32_t>(sum.power->value);
    }
    m_membersReadTo = next;
    m_snapshot.membersSlot = next;
    m_snapshot.membersOfSlot = std::move(ofSlot);
}

} // namespace wattbourse::app
