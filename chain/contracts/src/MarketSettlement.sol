// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {MarketState} from "./MarketState.sol";
import {Meters} from "./Meters.sol";
import {HeadWord, SlotAccount} from "./OrderLane.sol";
import {Readings} from "./Reading.sol";

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
    /// By the estimate of a missing reading. `held` is what the slot keeps of the account's credits, `paidOut` what it gave
    /// back; imbalanceCredit is what the estimate costs, zero or less.
    event SettledProvisionally(
        address indexed account,
        uint32 indexed slot,
        uint16 indexed market,
        int256 metered,
        int64 contracted,
        int64 imbalanceCredit,
        uint256 held,
        uint256 paidOut
    );
    /// A settlement that rests on an estimate: of the meter itself, or for a reading that never came.
    event SettledByEstimate(address indexed account, uint32 indexed slot);
    /// A settled slot whose reading changed: the new imbalanceCredit, and by how much it differs from the one before.
    event TruedUp(
        address indexed account,
        uint32 indexed slot,
        uint16 indexed market,
        int256 metered,
        int64 imbalanceCredit,
        int256 change,
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

    /// By anybody, once all orders of the slot are claimed. The imbalance is of the account's net position over all
    /// markets; `market` is the one whose reserve pays or earns it.
    ///
    /// From the end of the next slot on a missing reading counts as its estimate, provisionally: what that costs stays
    /// with the slot, as far as the account has it, and everything beyond it is paid out. When the reading comes, or the
    /// dispute window ends, the same call settles. A reading that takes another's place after that trues it up, again by
    /// the same call.
    function settle(address account, uint16 market, uint32 slot) external {
        Row memory row = _row(market, slot);
        if (row.commodity != Commodity.Energy) revert NotEnergy(market);
        HeadWord head = _slots[account][slot].head;
        if (head.openOrders() != 0) revert OrdersUnclaimed(account, slot, head.openOrders());
        (int256 metered, uint32 reports, uint32 flags, Meters.Standing standing) = meters.standingOf(account, slot);
        if (standing == Meters.Standing.Waiting) revert ReadingMissing(account, slot, reports);
        int64 imbalanceCredit = _imbalanceCredit(row, metered - head.contracted());
        bool byEstimate = flags & Readings.ESTIMATED != 0;
        if (head.settled()) _trueUp(account, market, slot, metered, imbalanceCredit, byEstimate);
        else if (standing == Meters.Standing.Estimated) _settleProvisionally(account, market, slot, metered, imbalanceCredit);
        else _settle(account, market, slot, metered, imbalanceCredit, byEstimate);
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

    function _settle(
        address account,
        uint16 market,
        uint32 slot,
        int256 metered,
        int64 imbalanceCredit,
        bool byEstimate
    ) private {
        SlotAccount storage slots = _slots[account][slot];
        uint256 payout = uint256(slots.proceeds) + slots.bonds;
        slots.head = slots.head.settle(byEstimate);
        (slots.imbalanceCredit, slots.proceeds, slots.bonds) = (imbalanceCredit, 0, 0);
        payout = _repay(account, market, _book(account, market, payout, imbalanceCredit));
        emit Settled(account, slot, market, metered, slots.head.contracted(), imbalanceCredit, payout);
        if (byEstimate) emit SettledByEstimate(account, slot);
        if (payout != 0) credits.pay(account, payout);
    }

    /// Nothing comes from the reserve and nothing goes there: an estimate's gain is not paid, and what it costs is given
    /// back when the reading says otherwise, whatever happened to the reserve meanwhile. No debt arises.
    function _settleProvisionally(address account, uint16 market, uint32 slot, int256 metered, int64 imbalanceCredit)
        private
    {
        SlotAccount storage slots = _slots[account][slot];
        if (imbalanceCredit > 0) imbalanceCredit = 0;
        if (slots.head.provisional() && slots.imbalanceCredit == imbalanceCredit) revert AlreadySettled(account, slot);
        uint256 charge = uint256(-int256(imbalanceCredit));
        uint256 held = uint256(slots.proceeds) + slots.bonds;
        uint256 collected;
        uint256 payout;
        if (held < charge) {
            uint256 balance = credits.spendable(account);
            collected = charge - held < balance ? charge - held : balance;
        } else {
            payout = held - charge;
        }
        slots.head = slots.head.settleProvisionally();
        slots.imbalanceCredit = imbalanceCredit;
        (slots.proceeds, slots.bonds) = (uint64(held + collected - payout), 0);
        payout = _repay(account, market, payout);
        emit SettledProvisionally(
            account, slot, market, metered, slots.head.contracted(), imbalanceCredit, slots.proceeds, payout
        );
        if (collected != 0) credits.collect(account, collected);
        if (payout != 0) credits.pay(account, payout);
    }

    function _trueUp(
        address account,
        uint16 market,
        uint32 slot,
        int256 metered,
        int64 imbalanceCredit,
        bool byEstimate
    ) private {
        SlotAccount storage slots = _slots[account][slot];
        int256 change = int256(imbalanceCredit) - slots.imbalanceCredit;
        if (change == 0 && byEstimate == slots.head.estimated()) revert AlreadySettled(account, slot);
        slots.head = slots.head.settle(byEstimate);
        slots.imbalanceCredit = imbalanceCredit;
        uint256 payout = _repay(account, market, _book(account, market, 0, change));
        emit TruedUp(account, slot, market, metered, imbalanceCredit, change, payout);
        if (payout != 0) credits.pay(account, payout);
    }

    /// Against the account: what it pays rounds up, what it gets down.
    function _imbalanceCredit(Row memory row, int256 imbalance) private pure returns (int64) {
        if (imbalance > 0) return -int64(uint64(_costUp(uint256(imbalance), row.imbalanceUp)));
        return int64(uint64(_costDown(uint256(-imbalance), row.imbalanceDown)));
    }

    /// Takes a charge (negative) from payout and account, or adds a gain out of the reserve. Answers the payout.
    function _book(address account, uint16 market, uint256 payout, int256 change) private returns (uint256) {
        if (change < 0) return _charge(account, market, payout, uint256(-change));
        return payout + _drawReserve(account, market, uint256(change));
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
