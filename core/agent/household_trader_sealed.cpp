// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The trader in a sealed market. An order goes through these steps, each of which leaves enough on disk or on the chain
// to go on from: stored with its salt, commitment in the outbox, commitment on the chain, reveal in the outbox, ended.
// Salts are in no event and no log.
#include "core/agent/household_trader.h"
#include "core/base/random.h"
#include "core/market/limits.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

bool isFinal(const std::optional<TxnRecord>& record) {
    return record && record->state == TxnRecord::State::Final;
}

} // namespace

Result<std::vector<SealedOrder>> HouseholdTrader::storeSealed(SlotIndex slot, const std::vector<OrderIntent>& orders) {
    if (m_with.sealed == nullptr || m_with.sealedStore == nullptr)
        return fail(ErrorCode::Refused, "market " + std::to_string(m_row->id.value) +
                                            " takes sealed orders, and there is nowhere to keep them");
    // What was stored is what is meant, however often the plan was made since.
    WB_ASSIGN(const auto stored, m_with.sealedStore->inSlot(m_who.account, m_row->id, slot));
    if (!stored.empty()) {
        WB_ASSIGN(const auto open, m_with.sealedStore->open(m_who.account, m_row->id));
        std::vector<SealedOrder> left;
        std::copy_if(open.begin(), open.end(), std::back_inserter(left),
                     [slot](const SealedOrder& one) { return one.order.slot == slot; });
        return left;
    }
    if (orders.empty()) {
        say({.kind = TraderEvent::Kind::NothingToTrade, .slot = slot});
        return std::vector<SealedOrder>{};
    }
    WB_TRY(checkWithinLimits(orders, {rowOf(slot), *m_preferences, m_spent}));
    if (orders.size() > 256)
        return fail(ErrorCode::OutOfRange, "at most 256 sealed orders in a slot");
    std::vector<SealedOrder> made;
    for (const OrderIntent& order : orders) {
        SealedOrder one{m_who.account, order, static_cast<std::uint8_t>(made.size()), {}};
        WB_TRY(fillRandom(one.salt.bytes));
        made.push_back(one);
    }
    WB_TRY(m_with.sealedStore->add(made));
    return made;
}

bool HouseholdTrader::commitSealed(SlotIndex slot, const std::vector<SealedOrder>& orders) {
    std::vector<OrderIntent> intents;
    for (const SealedOrder& one : orders)
        intents.push_back(one.order);
    // The limits may have changed since they were stored.
    if (const auto within = checkWithinLimits(intents, {rowOf(slot), *m_preferences, m_spent}); !within) {
        for (const SealedOrder& one : orders)
            endSealed(one, SealedEnd::NotCommitted,
                      {.kind = TraderEvent::Kind::Failed, .slot = slot, .detail = within.error().detail});
        return true;
    }
    const auto record = submit(key("commit", slot), m_with.sealed->commitCall(m_who.account, orders));
    if (!record)
        return false;
    tellPlaced(TraderEvent::Kind::Committed, intents, *record);
    return true;
}

bool HouseholdTrader::sealedSettled(SlotIndex slot) const {
    if (m_with.sealedStore == nullptr)
        return true;
    const auto open = m_with.sealedStore->open(m_who.account, m_who.market);
    return open &&
           std::none_of(open->begin(), open->end(), [slot](const SealedOrder& one) { return one.order.slot == slot; });
}

void HouseholdTrader::tendSealed() {
    if (!isSealed() || m_with.sealed == nullptr || m_with.sealedStore == nullptr)
        return;
    const auto open = m_with.sealedStore->open(m_who.account, m_who.market);
    if (!open) {
        sayFailed(std::nullopt, open.error().detail);
        return;
    }
    for (const SealedOrder& order : *open)
        tendSealed(order);
}

void HouseholdTrader::tendSealed(const SealedOrder& order) {
    const SlotIndex slot = order.order.slot;
    const auto committed = m_with.sealed->sealed(order.order.market, slot, order.account, order.index, Finality::Final);
    if (!committed) {
        sayFailed(slot, "sealed order: " + committed.error().detail);
        return;
    }
    // The chain's time, not this computer's: once a final block is behind the gate no commitment can come in any more.
    const UnixTime at = committed->block().time;
    if (!committed->value()) {
        if (at >= gateOf(slot))
            closeSealed(order, at);
        return;
    }
    if (*committed->value() != m_with.sealed->sealedHash(order)) {
        endSealed(order, SealedEnd::ChangedElsewhere,
                  {.kind = TraderEvent::Kind::Failed,
                   .slot = slot,
                   .detail = "the chain has another commitment than the stored order's"});
        return;
    }
    switch (sealedDuty(rowOf(slot), order, committed->value(), at)) {
    case SealedDuty::None:
        return;
    case SealedDuty::Reveal:
        submit(itemKey("reveal", order.order.slot, order.index), m_with.sealed->revealCall(order));
        return;
    case SealedDuty::Withdraw:
        submit(itemKey("withdraw", order.order.slot, order.index), m_with.sealed->withdrawCall(order));
        return;
    case SealedDuty::Lost:
        endSealed(order, SealedEnd::Lost,
                  {.kind = TraderEvent::Kind::DepositLost, .slot = slot, .credit = rowOf(slot).sealedDeposit});
        return;
    }
}

void HouseholdTrader::closeSealed(const SealedOrder& order, UnixTime at) {
    const SlotIndex slot = order.order.slot;
    const auto committing = lastAttempt(key("commit", slot));
    const auto revealing = lastAttempt(itemKey("reveal", order.order.slot, order.index));
    const auto withdrawing = lastAttempt(itemKey("withdraw", order.order.slot, order.index));
    if (!committing || !revealing || !withdrawing) {
        sayFailed(slot, "sealed order: the outbox cannot be read");
        return;
    }
    // The view may be a block ahead of the outbox: what is under way explains it soon.
    const auto isUnderWay = [](const std::optional<TxnRecord>& record) { return record && record->isUnderWay(); };
    if (isUnderWay(*committing) || isUnderWay(*revealing) || isUnderWay(*withdrawing))
        return;
    if (isFinal(*revealing)) {
        endSealed(order, SealedEnd::Revealed,
                  {.kind = TraderEvent::Kind::Revealed,
                   .slot = slot,
                   .side = order.order.side,
                   .price = rowOf(slot).priceAt(order.order.tick),
                   .energy = order.order.quantity,
                   .txn = (*revealing)->hash});
    } else if (isFinal(*withdrawing)) {
        endSealed(order, SealedEnd::Withdrawn,
                  {.kind = TraderEvent::Kind::Withdrawn,
                   .slot = slot,
                   .credit = rowOf(slot).sealedDeposit,
                   .txn = (*withdrawing)->hash});
    } else if (!isFinal(*committing)) {
        endSealed(order, SealedEnd::NotCommitted,
                  {.kind = TraderEvent::Kind::Failed,
                   .slot = slot,
                   .detail = "the sealed order came into no block before the gate closed"});
    } else if (at >= bookClosesAt(slot)) {
        // Somebody moved it to the reserve before this program saw the window's end.
        endSealed(order, SealedEnd::Lost,
                  {.kind = TraderEvent::Kind::DepositLost, .slot = slot, .credit = rowOf(slot).sealedDeposit});
    } else {
        endSealed(order, SealedEnd::ChangedElsewhere,
                  {.kind = TraderEvent::Kind::Failed,
                   .slot = slot,
                   .detail = "the sealed order was revealed or taken back by another program"});
    }
}

void HouseholdTrader::endSealed(const SealedOrder& order, SealedEnd how, TraderEvent event) {
    // In this order: a program that dies in between tells it twice, not never.
    say(std::move(event));
    if (const auto ended = m_with.sealedStore->end(order, how); !ended)
        sayFailed(order.order.slot, ended.error().detail);
}

Result<std::optional<TxnRecord>> HouseholdTrader::lastAttempt(const std::string& intent) const {
    std::optional<TxnRecord> last;
    for (int attempt = 0;; ++attempt) {
        WB_ASSIGN(auto found, m_with.outbox.find(intent + ":r" + std::to_string(attempt)));
        if (!found)
            return last;
        last = std::move(found);
    }
}

} // namespace wattbourse::core
