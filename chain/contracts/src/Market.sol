// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Credits} from "./Credits.sol";
import {Auction} from "./Auction.sol";
import {MarketRows} from "./MarketRows.sol";
import {Meters} from "./Meters.sol";
import {Preferences} from "./Preferences.sol";
import {Registry} from "./Registry.sol";

/// Pays what the reading proves: proceeds and bonds of sellers, and the imbalance of the net position.
contract Market is Auction {
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
    event ReserveChanged(uint16 indexed market, int128 reserve);

    // Imbalance that the reserve could not pay yet.
    mapping(address account => uint256) private _owed;

    error AlreadySettled(address account, uint32 slot);
    error OrdersUnclaimed(address account, uint32 slot, uint32 openOrders);
    error ReadingMissing(address account, uint32 slot, uint32 reports);
    error ReserveTooSmall(int128 reserve);

    constructor(Registry registry_, Credits credits_, Meters meters_, Preferences preferences_)
        MarketRows(registry_, meters_)
        Auction(credits_, preferences_)
    {}

    /// By anybody, once all orders of the slot are claimed and every meter of the account reported. The imbalance is of
    /// the account's net position over all markets; `market` is the one whose reserve pays or earns it.
    function settle(address account, uint16 market, uint32 slot) external {
        Row memory row = _row(market);
        Position storage position = _positions[account][slot];
        if (position.settled) revert AlreadySettled(account, slot);
        if (position.openOrders != 0) revert OrdersUnclaimed(account, slot, position.openOrders);
        (int256 metered, uint32 reports,, bool complete) = meters.meteredOf(account, slot);
        if (!complete) revert ReadingMissing(account, slot, reports);

        int64 contracted = position.contracted;
        uint256 payout = uint256(position.proceeds) + position.bonds;
        position.settled = true;
        position.proceeds = 0;
        position.bonds = 0;
        int256 imbalance = metered - contracted;
        if (imbalance > 0) {
            uint256 charge = _costUp(uint256(imbalance), row.imbalanceUp);
            position.imbalanceCredit = -int64(uint64(charge));
            payout = _charge(account, market, payout, charge);
        } else if (imbalance < 0) {
            uint256 gain = _costDown(uint256(-imbalance), row.imbalanceDown);
            position.imbalanceCredit = int64(uint64(gain));
            payout += _drawReserve(account, market, gain);
        }
        payout = _repay(account, market, payout);
        emit Settled(account, slot, market, metered, contracted, position.imbalanceCredit, payout);
        if (payout != 0) credits.transfer(account, payout);
    }

    /// Repays recorded debt from the caller's own credits.
    function payDebt(uint16 market, uint256 amount) external {
        _row(market);
        uint256 paid = amount < _debts[msg.sender] ? amount : _debts[msg.sender];
        credits.collect(msg.sender, paid);
        _repay(msg.sender, market, paid);
    }

    /// Pays imbalance that the reserve could not pay when it was settled.
    function payOwed(address account, uint16 market) external {
        _row(market);
        uint256 owed = _owed[account];
        _owed[account] = 0;
        uint256 paid = _drawReserve(account, market, owed);
        if (paid != 0) credits.transfer(account, paid);
    }

    function fundReserve(uint16 market, uint64 amount) external {
        _row(market);
        credits.collect(msg.sender, amount);
        _addReserve(market, amount);
    }

    function withdrawReserve(uint16 market, uint64 amount) external onlyOperator {
        int128 reserve = _pools[market].reserve;
        if (reserve < int128(uint128(amount))) revert ReserveTooSmall(reserve);
        _pools[market].reserve = reserve - int128(uint128(amount));
        emit ReserveChanged(market, _pools[market].reserve);
        credits.transfer(msg.sender, amount);
    }

    function owedTo(address account) external view returns (uint256) {
        return _owed[account];
    }

    /// Takes the charge from the payout first, then from the account; the rest becomes debt. Answers what is left of
    /// the payout.
    function _charge(address account, uint16 market, uint256 payout, uint256 charge) private returns (uint256) {
        uint256 fromPayout = charge < payout ? charge : payout;
        uint256 rest = charge - fromPayout;
        uint256 balance = credits.balanceOf(account);
        uint256 fromAccount = rest < balance ? rest : balance;
        if (fromAccount != 0) credits.collect(account, fromAccount);
        if (rest > fromAccount) {
            _debts[account] += rest - fromAccount;
            emit DebtChanged(account, _debts[account]);
        }
        _addReserve(market, fromPayout + fromAccount);
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
            emit OwedChanged(account, _owed[account]);
        }
    }

    function _addReserve(uint16 market, uint256 amount) private {
        _pools[market].reserve += int128(int256(amount));
        emit ReserveChanged(market, _pools[market].reserve);
    }
}
