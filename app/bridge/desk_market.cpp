// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/desk_market.h"

#include "app/bridge/contract_error_text.h"
#include "app/bridge/order_intents.h"
#include "app/bridge/views.h"
#include "app/models/fill_text.h"
#include "core/market/auction.h"
#include "core/market/explain.h"
#include "core/portfolio/tape_code.h"

#include <QCoreApplication>
#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr std::uint32_t kSlotsBehind = 3;
constexpr std::uint32_t kSlotsAhead = 4;
constexpr std::chrono::seconds kDay{86'400};

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DeskMarket)
};

const DeskMarket::Slot* find(const DeskMarket& market, core::SlotIndex slot) {
    const auto at = market.slots.find(slot);
    return at == market.slots.end() ? nullptr : &at->second;
}

core::UnixTime gateOf(const core::MarketRow& row, core::SlotIndex slot) {
    return core::SlotCalendar(row.slotSeconds).start(slot) - std::chrono::seconds(row.gateCloses);
}

SlotItem slotItem(const DeskMarket& market, core::SlotIndex slot) {
    const core::MarketRow& row = market.row;
    const core::SlotCalendar calendar(row.slotSeconds);
    const DeskMarket::Slot* at = find(market, slot);
    const core::SlotBook* book = at != nullptr ? at->book : nullptr;
    SlotItem item;
    item.slot = slot;
    item.start = calendar.start(slot);
    item.end = calendar.end(slot);
    item.tick = row.tick;
    item.phase = slotPhase(row, slot, market.now, book != nullptr && book->cleared,
                           at != nullptr && at->position != nullptr && at->position->settled);
    if (book != nullptr) {
        // Before the gate the book shows what it would clear at now.
        const core::Clearing clearing = book->cleared ? book->clearing : core::clearBook(book->demand, book->supply);
        item.indicated = !book->cleared;
        if (clearing.volume.value > 0)
            item.price = row.priceAt(clearing.price);
    }
    if (item.phase == SlotPhase::Open)
        item.gateLeft = gateOf(row, slot) - market.now;
    if (item.phase == SlotPhase::Delivering)
        item.progress = static_cast<int>((market.now - item.start).count() * 1000 / row.slotSeconds);
    else if (item.phase != SlotPhase::NotOpen && item.phase != SlotPhase::Open)
        item.progress = 1000;
    return item;
}

// What does not depend on the chain.
DeskOrder started(const core::MarketRow& row, const core::OrderIntent& order) {
    DeskOrder out;
    out.order.market = order.market;
    out.order.slot = order.slot;
    out.order.side = order.side;
    out.order.tick = order.tick;
    out.order.quantity = order.quantity;
    out.slotStart = core::SlotCalendar(row.slotSeconds).start(order.slot);
    out.time = out.slotStart;
    out.market = marketKind(row);
    out.limit = row.priceAt(order.tick);
    out.tick = row.tick;
    return out;
}

DeskOrder deskOrder(const DeskMarket& market, const DeskMarket::Slot& at, const core::OrderRecord& order) {
    using State = DeskOrder::State;
    const core::MarketRow& row = market.row;
    DeskOrder out = started(row, {order.market, order.slot, order.side, order.tick, order.quantity});
    out.order = order;
    out.proof = at.ordersProof.state;
    out.trail.order = at.ordersProof;
    out.trail.book = at.bookProof;
    if (at.position != nullptr) {
        out.trail.position = *at.position;
        out.trail.positionProof = at.positionProof;
        out.trail.quality = at.quality;
    }
    out.state = order.status == core::OrderStatus::Cancelled ? State::Cancelled : State::Placed;
    if (out.state == State::Placed && at.book != nullptr) {
        const core::SlotBook& book = *at.book;
        const core::Clearing clearing = book.cleared ? book.clearing : core::clearBook(book.demand, book.supply);
        const auto why =
            core::explainFill(clearing, book.demand, book.supply, {order.side, order.tick, order.quantity});
        out.filled = why.fill.down;
        out.trail.why = fillSentence(why, row, order);
        if (book.cleared) {
            const bool settled = at.position != nullptr && at.position->settled;
            out.state = settled ? State::Settled : State::Cleared;
            if (why.price)
                out.price = row.priceAt(*why.price);
        }
    }
    if (out.state == State::Settled)
        out.credit = at.position->tradeCredit + at.position->imbalanceCredit;
    out.cancellable =
        out.state == State::Placed && order.status == core::OrderStatus::Open && market.now < gateOf(row, order.slot);
    return out;
}

DeskDay deskDay(const DeskMarket& market) {
    DeskDay day;
    core::Energy bought;
    core::Energy sold;
    core::Energy contracted;
    core::Energy delivered;
    core::Credit imbalance;
    bool any = false;
    for (const auto& [slot, of] : market.slots) {
        if (of.position == nullptr)
            continue;
        const core::SlotPosition& at = *of.position;
        any = true;
        (at.contracted.value >= 0 ? bought : sold) += at.contracted.value >= 0 ? at.contracted : -at.contracted;
        if (at.metered) {
            contracted += at.contracted;
            delivered += *at.metered;
        }
        if (at.settled)
            imbalance += at.imbalanceCredit;
        day.proof = of.positionProof;
    }
    if (!any)
        return day;
    day.bought = bought;
    day.sold = sold;
    day.contracted = contracted;
    day.delivered = delivered;
    day.imbalance = imbalance;
    return day;
}

bool sameOrder(const DeskOrder& shown, const core::OrderIntent& order) {
    return shown.intent() == order && shown.order.id.value != 0 && !shown.trail.txn;
}

} // namespace

std::optional<DeskMarket> deskMarket(const TerminalState& state) {
    const core::MarketRow* row = energyRow(state);
    if (row == nullptr)
        return std::nullopt;
    DeskMarket out;
    out.row = *row;
    out.now = state.now;
    const MarketSnapshot& market = *state.market;
    for (const auto& [slot, book] : market.books) {
        out.slots[slot].book = &book.value();
        out.slots[slot].bookProof = provenFigure({}, book);
    }
    for (const auto& [slot, orders] : market.orders) {
        out.slots[slot].orders = &orders.value();
        out.slots[slot].ordersProof = provenFigure({}, orders);
    }
    for (const auto& [slot, position] : market.positions) {
        out.slots[slot].position = &position.value();
        out.slots[slot].positionProof = provenFigure({}, position);
    }
    for (const core::StoredSlot& measured : state.history)
        if (const auto shown = out.slots.find(measured.slot); shown != out.slots.end())
            shown->second.quality = core::qualityOf(measured.flags);
    return out;
}

core::Result<DeskMarket> TapeDay::at(core::UnixTime moment) {
    std::map<core::SlotIndex, std::size_t> newest;
    for (std::size_t i = 0; i < m_rows.size() && m_rows[i].at <= moment; ++i)
        newest[m_rows[i].slot] = i;
    std::erase_if(m_unpacked, [&](const auto& of) { return !newest.contains(of.first); });
    DeskMarket out;
    out.row = m_row;
    out.now = moment;
    for (const auto& [slot, index] : newest) {
        auto& [from, frame] = m_unpacked.try_emplace(slot, SIZE_MAX, core::TapeFrame{}).first->second;
        if (from != index) {
            frame.market = m_row.id;
            frame.slot = slot;
            WB_TRY(core::decodeTape(m_rows[index].body, frame));
            from = index;
        }
        // It was proven then; the proof is not kept, and so it is shown as what it is now: a record.
        Figure record;
        record.state = FigureState::Unproven;
        out.slots[slot] = {&frame.book, record, &frame.orders, record, frame.position ? &*frame.position : nullptr,
                           record};
    }
    return out;
}

AggregatorView deskView(const DeskMarket& market, std::optional<core::SlotIndex> slot) {
    const core::MarketRow& row = market.row;
    const core::SlotCalendar calendar(row.slotSeconds);
    AggregatorView view;
    view.now = market.now;
    view.markets = {{row, marketKind(row)}};
    view.market = row.id;
    view.slot = slot.value_or(nextOpenSlot(row, market.now));
    const std::uint32_t current = calendar.at(market.now).value;
    for (std::uint32_t s = current - kSlotsBehind; s <= current + kSlotsAhead; ++s)
        view.slots.push_back(slotItem(market, {s}));
    if (const DeskMarket::Slot* at = find(market, view.slot); at != nullptr && at->book != nullptr) {
        view.book = *at->book;
        view.bookProof = at->bookProof;
    }
    for (auto entry = market.slots.rbegin(); entry != market.slots.rend(); ++entry) {
        if (entry->second.orders == nullptr)
            continue;
        for (const core::OrderRecord& order : *entry->second.orders) {
            view.orders.push_back(deskOrder(market, entry->second, order));
            if (order.slot == view.slot && order.status == core::OrderStatus::Open)
                view.own.push_back(order);
        }
    }
    for (const auto& [index, of] : market.slots) {
        if (of.position == nullptr)
            continue;
        view.positions.push_back({calendar.start(index), of.position->contracted, of.position->metered,
                                  of.position->settled, index == view.slot});
        view.positionProof = of.positionProof;
    }
    view.day = deskDay(market);
    return view;
}

void addTxns(AggregatorView& view, const DeskMarket& market, const std::vector<core::TxnRecord>& txns) {
    using State = core::TxnRecord::State;
    std::vector<DeskOrder> added;
    for (const core::TxnRecord& txn : txns) {
        const auto intent = ordersIntentOf(txn.intent);
        if (!intent)
            continue;
        const OrderTxn trail{txn.hash, txn.state, txn.block};
        const bool onChain = txn.state == State::Included || txn.state == State::Final;
        for (const core::OrderIntent& order : intent->orders) {
            if (onChain) {
                const auto shown = std::find_if(view.orders.begin(), view.orders.end(),
                                                [&](const DeskOrder& o) { return sameOrder(o, order); });
                if (shown != view.orders.end()) {
                    shown->trail.txn = trail;
                    shown->time = intent->time;
                }
                continue;
            }
            if (order.market != market.row.id || market.now - intent->time > kDay)
                continue;
            DeskOrder out = started(market.row, order);
            out.time = intent->time;
            out.trail.txn = trail;
            out.state = txn.state == State::Signed ? DeskOrder::State::Signed
                        : txn.state == State::Sent ? DeskOrder::State::Sent
                                                   : DeskOrder::State::Rejected;
            if (out.state == DeskOrder::State::Rejected) {
                const QString why = refusalSentence(txn.refusal, market.row.slotSeconds);
                out.reason = txn.state == State::Displaced ? Say::tr("another transaction took its place")
                             : why.isEmpty()               ? Say::tr("refused by the market")
                                                           : why;
                out.trail.why = out.reason;
            }
            added.push_back(std::move(out));
        }
    }
    view.orders.insert(view.orders.begin(), std::make_move_iterator(added.begin()),
                       std::make_move_iterator(added.end()));
}

void addKept(AggregatorView& view, const DeskMarket& market, const std::vector<core::KeptOrder>& kept) {
    for (const core::KeptOrder& one : kept) {
        if (one.order.market != market.row.id)
            continue;
        // While the order that it was is still in the market, it is shown as that.
        const bool placed =
            one.of.value != 0 && std::any_of(view.orders.begin(), view.orders.end(), [&](const auto& o) {
                return o.order.id == one.of && o.state != DeskOrder::State::Cancelled;
            });
        if (placed)
            continue;
        DeskOrder out = started(market.row, one.order);
        out.time = one.made;
        out.state = DeskOrder::State::Inactive;
        out.kept = one.number;
        out.proof = FigureState::None;
        out.activatable = slotPhase(market.row, one.order.slot, market.now, false, false) == SlotPhase::Open;
        view.orders.push_back(std::move(out));
    }
}

} // namespace wattbourse::app
