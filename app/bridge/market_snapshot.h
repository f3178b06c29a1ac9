// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"
#include "core/api/txn.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::app {

/// The latest slots of another household: proven as the rest. Import and buying positive.
struct MemberPosition {
    static constexpr std::size_t kHistory = 24;
    core::Energy contracted;
    core::Energy metered;
    bool reported{};
    /// Mean of the latest reported slot.
    std::optional<core::Power> power;
    /// Mean W of the latest slots, oldest first.
    std::array<std::int32_t, kHistory> hour{};
    core::Finality finality{core::Finality::Head};
    /// Of the latest reading.
    std::optional<core::SlotIndex> lastReported;
};

/// What of the market the screens show, each piece with its own proof; absent where nothing was proven yet.
/// Immutable once published.
struct MarketSnapshot {
    std::optional<core::Proven<std::vector<core::MarketRow>>> rows;
    std::optional<core::Proven<core::Preferences>> preferences;
    std::optional<core::Proven<core::Credit>> credits;
    std::optional<core::Proven<core::CreditSupply>> supply;
    std::optional<core::Proven<std::vector<core::AccountRecord>>> accounts;
    std::optional<core::Proven<std::vector<core::MeterRecord>>> meters;
    /// By slot of the energy market: the latest hours and the slots that trade now.
    std::map<core::SlotIndex, core::Proven<core::SlotBook>> books;
    std::map<core::SlotIndex, core::Proven<std::vector<core::OrderRecord>>> orders;
    std::map<core::SlotIndex, core::Proven<core::SlotPosition>> positions;
    /// Summed over the slots seen since the start; the aggregator's desk asks for it.
    std::map<core::Address, MemberPosition> memberPositions;
    /// The slot that was added to them last, household by household.
    std::optional<core::SlotIndex> membersSlot;
    std::map<core::Address, core::SlotPosition> membersOfSlot;
    std::vector<core::TxnRecord> txns;
    /// Why the latest reading of the chain failed, in English; empty when it did not.
    std::string problem;
};

/// Keeps a MarketSnapshot up to date by proven reads. One thread.
class SnapshotReader {
public:
    SnapshotReader(core::Market& market, const core::Outbox& outbox, core::Address account);

    /// Reads what may have changed at a new head. `now` chooses the slots. Blocking.
    std::shared_ptr<const MarketSnapshot> refresh(core::UnixTime now);
    /// Also read the other households' positions, one slot after another: costs a proof for each.
    void watchMembers(bool on) { m_watchMembers = on; }

private:
    void readRegistry();
    void readAccount();
    void readSlots(core::UnixTime now);
    void readOrders(core::MarketId market, core::SlotIndex slot);
    void readMembers(core::UnixTime now);
    template <class T, class Target>
    void keep(core::Result<T> read, Target& target);
    template <class T>
    void keepSlot(core::Result<core::Proven<T>> read, core::SlotIndex slot,
                  std::map<core::SlotIndex, core::Proven<T>>& target);

    core::Market& m_market;
    const core::Outbox& m_outbox;
    core::Address m_account;
    MarketSnapshot m_snapshot;
    std::uint32_t m_round = 0;
    bool m_watchMembers = false;
    std::optional<core::SlotIndex> m_membersReadTo;
};

} // namespace wattbourse::app
