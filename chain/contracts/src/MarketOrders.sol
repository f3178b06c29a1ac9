// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {MarketState} from "./MarketState.sol";
import {HeadWord, Intent, OrderIds, OrderLane, OrderLanes, SlotAccount, SlotAccounts} from "./OrderLane.sol";
import {Preferences} from "./Preferences.sol";
import {Roles} from "./Roles.sol";
import {TickBook} from "./TickBook.sol";

/// What an order must pass in every market, whoever brings it: registration, roles, the row's bounds, the gate, and the
/// owner's limits when its own key did not place it.
abstract contract MarketOrders is MarketState {
    using TickBook for TickBook.Book;
    using SlotAccounts for SlotAccount;

    /// One account's orders of one call. The row and the day are kept, because a plan stays in them for many orders.
    struct Placing {
        address account;
        uint256 number;
        uint32 roles;
        // Held to the limits.
        bool session;
        Preferences.Limits limits;
        // µcr to take from the account, and to give back.
        uint256 toCollect;
        uint256 toReturn;
        // Of the row; none at first.
        uint256 marketPlusOne;
        Row row;
        uint256 dayPlusOne;
        uint256 committed;
    }

    event OrderPlaced(
        uint64 indexed id,
        address indexed account,
        uint32 indexed slot,
        uint16 market,
        TickBook.Side side,
        uint16 tick,
        uint32 quantity,
        bool session
    );

    error NotRegistered(address account);
    error NotAccountNorSession(address caller, address account);
    error SessionExpired(uint64 expired);
    error DebtOutstanding(uint256 debt);
    error NoOrders();
    error RoleNotAdmitted(TickBook.Side side, uint32 roles, uint32 admitted);
    error NotSoleBuyer(address account, address soleBuyer);
    error TickOutOfRange(uint16 tick, uint16 ticks);
    error QuantityOutOfRange(uint32 quantity, uint32 min, uint32 max);
    error TooManyOrders(address account, uint32 slot);
    error GateNotOpen(uint32 slot, uint256 opensAt);
    error GateClosed(uint32 slot, uint256 closedAt);
    error GateStillOpen(uint32 slot, uint256 closesAt);
    error PriceAboveLimit(uint256 price, uint32 maxBuy);
    error PriceBelowLimit(uint256 price, uint32 minSell);
    error RewardBelowLimit(uint256 price, uint32 minFlexReward);
    error EnergyAboveLimit(uint256 energy, uint64 maxEnergyPerSlot);
    error CreditAboveLimit(uint256 committed, uint64 maxCreditPerDay);
    error CounterpartyNotAllowed(uint32 admitted, uint32 allowed);
    error NotRenewableOnly(uint32 sellerRoles);
    error UnknownOrder(uint64 id);
    error OrderNotOpen(uint64 id);
    error OrderOfAnother(uint64 id, address account);
    error AlreadyCleared(uint16 market, uint32 slot);
    error NotCleared(uint16 market, uint32 slot);

    /// The account's own key is not held to the limits, its session key is.
    function _begin(address account) internal view returns (Placing memory p) {
        p.account = account;
        if (msg.sender != account) {
            p.session = true;
            p.limits = _session(account, msg.sender);
        }
        _admitAccount(p);
    }

    function _admitAccount(Placing memory p) internal view {
        if (_debts[p.account] != 0) revert DebtOutstanding(_debts[p.account]);
        (p.roles, p.number) = registry.memberOf(p.account);
        if (p.number == 0) revert NotRegistered(p.account);
    }

    /// The limits of an account whose session key is `key`.
    function _session(address account, address key) internal view returns (Preferences.Limits memory limits) {
        limits = preferences.limitsOf(account);
        if (limits.sessionKey != key) revert NotAccountNorSession(key, account);
        if (block.timestamp >= limits.sessionExpires) revert SessionExpired(limits.sessionExpires);
    }

    /// Moves the money of the call, once for all its orders.
    function _end(Placing memory p) internal {
        if (p.dayPlusOne != 0) _committed[p.account][p.dayPlusOne - 1] = p.committed;
        if (p.toCollect > p.toReturn) credits.collect(p.account, p.toCollect - p.toReturn);
        else if (p.toReturn > p.toCollect) credits.pay(p.account, p.toReturn - p.toCollect);
    }

    /// Makes `p.row` the row of the market and slot; the market is not paused.
    function _enter(Placing memory p, uint16 market, uint32 slot) internal view {
        if (p.marketPlusOne == uint256(market) + 1 && slot >= p.row.fromSlot) return;
        p.row = _row(market, slot);
        if (p.row.paused) revert MarketPaused(market);
        // A former row is read again each time: it does not govern all later slots.
        p.marketPlusOne = p.row.fromSlot == _rows[market].fromSlot ? uint256(market) + 1 : 0;
    }

    /// Checks all that does not depend on who placed it, and answers the limit's price and what to hold of the account.
    function _admit(Placing memory p, Intent memory o) internal pure returns (uint256 price, uint256 hold) {
        Row memory row = p.row;
        bool buying = o.side == TickBook.Side.Buy;
        _checkRole(p, buying);
        if (o.tick >= row.ticks) revert TickOutOfRange(o.tick, row.ticks);
        if (o.quantity < row.minQuantity || o.quantity > row.maxQuantity) {
            revert QuantityOutOfRange(o.quantity, row.minQuantity, row.maxQuantity);
        }
        price = _priceAt(row, o.tick);
        hold = _costUp(o.quantity, buying ? price : row.sellerBond);
    }

    function _checkRole(Placing memory p, bool buying) internal pure {
        Row memory row = p.row;
        uint32 admitted = buying ? row.buyerRoles : row.sellerRoles;
        if (p.roles & admitted == 0) {
            revert RoleNotAdmitted(buying ? TickBook.Side.Buy : TickBook.Side.Sell, p.roles, admitted);
        }
        if (buying && row.soleBuyer != address(0) && row.soleBuyer != p.account) {
            revert NotSoleBuyer(p.account, row.soleBuyer);
        }
    }

    function _checkGate(Row memory row, uint32 slot) internal view {
        unchecked {
            uint256 start = uint256(slot) * row.slotSeconds;
            if (block.timestamp + row.gateOpens < start) revert GateNotOpen(slot, start - row.gateOpens);
            if (block.timestamp + row.gateCloses >= start) revert GateClosed(slot, _gateCloses(row, slot));
        }
    }

    /// `energy` is the account's on that side of the slot, `price` the limit's, this order included.
    function _checkLimits(Placing memory p, bool buying, uint256 price, uint256 energy) internal pure {
        Preferences.Limits memory limits = p.limits;
        Row memory row = p.row;
        if (buying && price > limits.maxBuy) revert PriceAboveLimit(price, limits.maxBuy);
        if (!buying && row.commodity == Commodity.Energy && price < limits.minSell) {
            revert PriceBelowLimit(price, limits.minSell);
        }
        if (!buying && row.commodity != Commodity.Energy && price < limits.minFlexReward) {
            revert RewardBelowLimit(price, limits.minFlexReward);
        }
        if (energy > limits.maxEnergyPerSlot) revert EnergyAboveLimit(energy, limits.maxEnergyPerSlot);
        uint32 others = buying ? row.sellerRoles : row.buyerRoles;
        if (limits.counterpartyRoles != 0 && others & ~limits.counterpartyRoles != 0) {
            revert CounterpartyNotAllowed(others, limits.counterpartyRoles);
        }
        if (buying && limits.renewableOnly && row.sellerRoles & ~(Roles.PROSUMER | Roles.GENERATOR) != 0) {
            revert NotRenewableOnly(row.sellerRoles);
        }
    }

    /// Counts `more` of a session key's purchases on the slot's day, after `less` of them is given back.
    function _commit(Placing memory p, uint32 slot, uint256 more, uint256 less) internal {
        uint256 dayPlusOne = _day(p.row, slot) + 1;
        if (dayPlusOne != p.dayPlusOne) {
            if (p.dayPlusOne != 0) _committed[p.account][p.dayPlusOne - 1] = p.committed;
            p.committed = _committed[p.account][dayPlusOne - 1];
            p.dayPlusOne = dayPlusOne;
        }
        uint256 committed = p.committed + more - less;
        if (more > less && committed > p.limits.maxCreditPerDay) {
            revert CreditAboveLimit(committed, p.limits.maxCreditPerDay);
        }
        p.committed = committed;
    }

    /// An order for an auction, past its gate checks: recorded, and added to the book.
    function _record(Placing memory p, Intent memory o) internal returns (uint64 id) {
        (uint256 price, uint256 hold) = _admit(p, o);
        (HeadWord head, uint256 index) = _append(p, o, price);
        SlotAccount storage account = _slots[p.account][o.slot];
        account.head = account.put(head, index, OrderLanes.pack(o.market, o.side, o.tick, o.quantity, p.session));
        p.toCollect += hold;
        if (p.session && o.side == TickBook.Side.Buy) _commit(p, o.slot, hold, 0);
        _books[_key(o.market, o.slot)].add(o.side, o.tick, o.quantity);
        id = OrderIds.make(p.number, o.slot, index);
        emit OrderPlaced(id, p.account, o.slot, o.market, o.side, o.tick, o.quantity, p.session);
    }

    /// Counts a new order of the slot, within the limits. The head is the caller's to store.
    function _append(Placing memory p, Intent memory o, uint256 price)
        internal
        view
        returns (HeadWord head, uint256 index)
    {
        head = _slots[p.account][o.slot].head;
        index = head.orders();
        if (index == 255) revert TooManyOrders(p.account, o.slot);
        head = head.opened().add(o.side, o.quantity);
        if (p.session) _checkLimits(p, o.side == TickBook.Side.Buy, price, head.total(o.side));
    }

    /// What is held for an order of which `quantity` is left: the buyer's cost at its limit or the seller's bond.
    function _heldFor(Row memory row, OrderLane o, uint256 quantity) internal pure returns (uint256) {
        return _costUp(quantity, o.buying() ? _priceAt(row, o.tick()) : row.sellerBond);
    }

    /// The order and the account's head; it must be open.
    function _openOrder(SlotAccount storage account, uint64 id) internal view returns (HeadWord head, OrderLane lane) {
        head = account.head;
        if (OrderIds.index(id) >= head.orders()) revert UnknownOrder(id);
        lane = account.order(head, OrderIds.index(id));
        if (lane.status() != OrderLanes.Status.Open) revert OrderNotOpen(id);
    }

    function _accountOf(uint64 id) internal view returns (address account) {
        account = registry.accountOf(OrderIds.number(id));
        if (account == address(0)) revert UnknownOrder(id);
    }
}
