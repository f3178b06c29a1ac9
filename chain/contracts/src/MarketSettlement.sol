// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {MarketState} from "./MarketState.sol";
import {HeadWord, SlotAccount} from "./OrderLane.sol";

/// Pays what the reading proves: proceeds and bonds of sellers, and the imbalance of the net position.
contract MarketSettlement is MarketState {
    event Settled(
        address indexed account,
        uint32 indexed slot,
        uint16 indexed market,
        int256 metered,
        int64 contracted,
        int64 imbalanceCredit,
        uint256 paidOut
    );
    event DebtChanged(address indexed account, uint256 debt);
    event OwedChanged(address indexed account, uint256 owed);

    error AlreadySettled(address account, uint32 slot);
    error OrdersUnclaimed(address account, uint32 slot, uint256 openOrders);
    error ReadingMissing(address account, uint32 slot, uint32 reports);
    error NotEnergy(uint16 market);
    error ReserveTooSmall(int128 reserve, uint256 owed);
    error MoreThanFunded(uint256 amount, uint256 funded);

    constructor(Links memory links) MarketState(links) {}

    /// By anybody, once all orders of the slot are claimed and every meter of the account reported. The imbalance is of
    /// the account's net position over all markets; `market` is the one whose reserve pays or earns it.
    function settle(address account, uint16 market, uint32 slot) external {
        Row memory row = _row(market, slot);
        if (row.commodity != Commodity.Energy) revert NotEnergy(market);
        SlotAccount storage slots = _slots[account][slot];
        HeadWord head = slots.head;
        if (head.settled()) revert AlreadySettled(account, slot);
        if (head.openOrders() != 0) revert OrdersUnclaimed(account, slot, head.openOrders());
        (int256 metered, uint32 reports,, bool complete) = meters.meteredOf(account, slot);
        if (!complete) revert ReadingMissing(account, slot, reports);

        int64 contracted = head.contracted();
        uint256 payout = uint256(slots.proceeds) + slots.bonds;
        slots.head = head.settle();
        slots.proceeds = 0;
        slots.bonds = 0;
        int256 imbalance = metered - contracted;
        int64 imbalanceCredit;
        if (imbalance > 0) {
            uint256 charge = _costUp(uint256(imbalance), row.imbalanceUp);
            imbalanceCredit = -int64(uint64(charge));
            payout = _charge(account, market, payout, charge);
        } else if (imbalance < 0) {
            uint256 gain = _costDown(uint256(-imbalance), row.imbalanceDown);
            imbalanceCredit = int64(uint64(gain));
            payout += _drawReserve(account, market, gain);
        }
        slots.imbalanceCredit = imbalanceCredit;
        payout = _repay(account, market, payout);
        emit Settled(account, slot, market, metered, contracted, imbalanceCredit, payout);
        if (payout != 0) credits.pay(account, payout);
    }

    /// Repays recorded debt from the caller's own credits.
    function payDebt(uint16 market, uint256 amount) external {
        _checkMarket(market);
        uint256 paid = amount < _debts[msg.sender] ? amount : _debts[msg.sender];
        _repay(msg.sender, market, paid);
        credits.collect(msg.sender, paid);
    }

    /// Pays imbalance that the reserve could not pay when it was settled.
    function payOwed(address account, uint16 market) external {
        _checkMarket(market);
        uint256 owed = _owed[account];
        _owed[account] = 0;
        _totalOwed -= owed;
        uint256 paid = _drawReserve(account, market, owed);
        if (paid != 0) credits.pay(account, paid);
    }

    function fundReserve(uint16 market, uint64 amount) external {
        _checkMarket(market);
        _funded[market][msg.sender] += amount;
        _addReserve(market, amount);
        credits.collect(msg.sender, amount);
    }

    /// Takes back what the caller itself put there, as far as the reserve has it beyond what is owed to anybody. What
    /// the reserve earned is nobody's.
    function withdrawReserve(uint16 market, uint64 amount) external {
        _checkMarket(market);
        uint256 funded = _funded[market][msg.sender];
        if (amount > funded) revert MoreThanFunded(amount, funded);
        int128 reserve = _pools[market].reserve;
        if (reserve < int128(uint128(amount + _totalOwed))) revert ReserveTooSmall(reserve, _totalOwed);
        _funded[market][msg.sender] = funded - amount;
        _pools[market].reserve = reserve - int128(uint128(amount));
        emit ReserveChanged(market, _pools[market].reserve);
        credits.pay(msg.sender, amount);
    }

    function _checkMarket(uint16 market) private view {
        if (market >= _rows.length) revert UnknownMarket(market);
    }

    /// Takes the charge from the payout first, then from the account; the rest becomes debt. Answers what is left of
    /// the payout.
    function _charge(address account, uint16 market, uint256 payout, uint256 charge) private returns (uint256) {
        uint256 fromPayout = charge < payout ? charge : payout;
        uint256 rest = charge - fromPayout;
        uint256 balance = credits.spendable(account);
        uint256 fromAccount = rest < balance ? rest : balance;
        if (rest > fromAccount) {
            _debts[account] += rest - fromAccount;
            emit DebtChanged(account, _debts[account]);
        }
        _addReserve(market, fromPayout + fromAccount);
        if (fromAccount != 0) credits.collect(account, fromAccount);
        return payout - fromPayout;
    }

    /// Pays off debt from money that the contract already holds. Answers what is left of it.
    function _repay(address account, uint16 market, uint256 amount) private returns (uint256) {
        uint256 debt = _debts[account];
        uint256 paid = amount < debt ? amount : debt;
        if (paid != 0) {
            _debts[account] = debt - paid;
            _addReserve(market, paid);
            emit DebtChanged(account, debt - paid);
        }
        return amount - paid;
    }

    /// What the reserve can pay of `amount`; the rest is recorded as owed.
    function _drawReserve(address account, uint16 market, uint256 amount) private returns (uint256 paid) {
        Pool storage pool = _pools[market];
        uint256 held = pool.reserve > 0 ? uint256(int256(pool.reserve)) : 0;
        paid = amount < held ? amount : held;
        if (paid != 0) {
            pool.reserve -= int128(int256(paid));
            emit ReserveChanged(market, pool.reserve);
        }
        if (paid < amount) {
            _owed[account] += amount - paid;
            _totalOwed += amount - paid;
            emit OwedChanged(account, _owed[account]);
        }
    }
}
