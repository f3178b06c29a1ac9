// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Credits} from "./Credits.sol";
import {MarketRows} from "./MarketRows.sol";
import {Meters} from "./Meters.sol";
import {Intent, OrderWord, OrderWords} from "./OrderWord.sol";
import {Preferences} from "./Preferences.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";
import {TickBook} from "./TickBook.sol";

/// Orders and auctions of every market: place, cancel, clear, claim. What a slot owes after delivery is in Market.
abstract contract Auction is MarketRows {
    using TickBook for TickBook.Book;

    /// One account in one slot, over all markets. Energy in Wh, money in µcr.
    struct Position {
        // Net bought, from claimed fills.
        int64 contracted;
        // Open orders, and fills once claimed.
        uint40 buying;
        uint40 selling;
        uint32 orders;
        uint32 openOrders;
        bool settled;
        // Negative: paid.
        int64 tradeCredit;
        int64 imbalanceCredit;
        // Paid out by settle.
        uint64 proceeds;
        uint64 bonds;
    }

    /// The contract's balance is, to the µcr: the pools, escrow and bonds of unclaimed orders, and the proceeds and
    /// bonds of unsettled positions.
    struct Pool {
        // What imbalance may be paid from. A clearing takes the sellers' proceeds out before the buyers' claims bring
        // them in, so it can be negative for a while, and is then worth nothing.
        int128 reserve;
        // Owed to the sellers of cleared slots; what rounding leaves stays.
        int128 setAside;
    }

    struct Placing {
        address account;
        bool session;
        uint32 roles;
        uint256 toCollect;
        Preferences.Limits limits;
    }

    Credits public immutable credits;
    Preferences public immutable preferences;

    uint64 internal _lastOrder;
    mapping(uint64 id => OrderWord) internal _orders;
    // By market << 32 | slot.
    mapping(uint256 key => TickBook.Book) internal _books;
    mapping(address account => mapping(uint32 slot => Position)) internal _positions;
    // Ids of an account's orders in a slot, four a word, the first in the lowest 64 bits.
    mapping(address account => mapping(uint32 slot => mapping(uint256 index => uint256))) internal _orderIds;
    // µcr that session keys committed to purchases, by UTC day of delivery.
    mapping(address account => mapping(uint256 day => uint256)) internal _committed;
    mapping(uint16 market => Pool) internal _pools;
    // What an account could not pay; it places no order until it did.
    mapping(address account => uint256) internal _debts;

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
    event OrderCancelled(uint64 indexed id, address indexed account, uint256 refund);
    event Cleared(uint16 indexed market, uint32 indexed slot, TickBook.Clearing clearing);
    /// `paid` by a buyer now, or owed to a seller after delivery.
    event OrderClaimed(uint64 indexed id, address indexed account, uint32 fill, uint256 paid, uint256 refund);

    error WrongCredits(address market);
    error NotAccountNorSession(address caller, address account);
    error SessionExpired(uint64 expired);
    error DebtOutstanding(uint256 debt);
    error NoOrders();
    error RoleNotAdmitted(TickBook.Side side, uint32 roles, uint32 admitted);
    error TickOutOfRange(uint16 tick, uint16 ticks);
    error QuantityOutOfRange(uint32 quantity, uint32 min, uint32 max);
    error GateNotOpen(uint32 slot, uint256 opensAt);
    error GateClosed(uint32 slot, uint256 closedAt);
    error GateStillOpen(uint32 slot, uint256 closesAt);
    error PriceAboveLimit(uint256 price, uint32 maxBuy);
    error PriceBelowLimit(uint256 price, uint32 minSell);
    error EnergyAboveLimit(uint256 energy, uint64 maxEnergyPerSlot);
    error CreditAboveLimit(uint256 committed, uint64 maxCreditPerDay);
    error CounterpartyNotAllowed(uint32 admitted, uint32 allowed);
    error NotRenewableOnly(uint32 sellerRoles);
    error UnknownOrder(uint64 id);
    error OrderNotOpen(uint64 id);
    error OrderOfAnother(uint64 id, address account);
    error AlreadyCleared(uint16 market, uint32 slot);
    error NotCleared(uint16 market, uint32 slot);

    constructor(Credits credits_, Preferences preferences_) {
        // Credits names its market for good: a wrong one would strand every escrow.
        if (credits_.market() != address(this)) revert WrongCredits(credits_.market());
        credits = credits_;
        preferences = preferences_;
    }

    /// By the account, or by its session key within the preferences. All or nothing; ids are consecutive from `first`.
    /// A buyer's cost at its limit and a seller's bond are taken from the account.
    function placeMany(address account, Intent[] calldata intents) external returns (uint64 first) {
        if (intents.length == 0) revert NoOrders();
        if (_debts[account] != 0) revert DebtOutstanding(_debts[account]);
        Placing memory p;
        p.account = account;
        p.roles = registry.rolesOf(account);
        if (msg.sender != account) {
            p.session = true;
            p.limits = _session(account);
        }
        first = _lastOrder + 1;
        for (uint256 i = 0; i < intents.length; ++i) {
            _place(p, intents[i], first + uint64(i));
        }
        _lastOrder += uint64(intents.length);
        if (p.toCollect != 0) credits.collect(account, p.toCollect);
    }

    /// By the account or its session key, until gate closure. All orders are of one account.
    function cancel(uint64[] calldata ids) external {
        if (ids.length == 0) revert NoOrders();
        address account = _open(ids[0]).account();
        if (msg.sender != account) _session(account);
        uint256 refund;
        for (uint256 i = 0; i < ids.length; ++i) {
            OrderWord order = _open(ids[i]);
            if (order.account() != account) revert OrderOfAnother(ids[i], account);
            refund += _cancel(ids[i], order);
        }
        credits.transfer(account, refund);
    }

    /// By anybody, once the gate closed.
    function clear(uint16 market, uint32 slot) external {
        Row memory row = _row(market);
        uint256 closesAt = _gateCloses(row, slot);
        if (block.timestamp < closesAt) revert GateStillOpen(slot, closesAt);
        TickBook.Book storage book = _books[_key(market, slot)];
        if (book.clearing.cleared) revert AlreadyCleared(market, slot);
        TickBook.Clearing memory clearing = book.clear(row.ticks);
        book.clearing = clearing;
        if (clearing.volume != 0) {
            int128 owed = int128(int256(_costDown(clearing.volume, _priceAt(row, clearing.price))));
            Pool storage pool = _pools[market];
            pool.reserve -= owed;
            pool.setAside += owed;
        }
        emit Cleared(market, slot, clearing);
    }

    /// By anybody, once the slot is cleared. A buyer pays its fill at the clearing price and gets the rest of its escrow
    /// back; a seller gets the bond of what it did not sell back, and its proceeds after delivery.
    function claim(uint64[] calldata ids) external {
        for (uint256 i = 0; i < ids.length; ++i) {
            _claim(ids[i], _open(ids[i]));
        }
    }

    function orderCount() external view returns (uint64) {
        return _lastOrder;
    }

    function orderOf(uint64 id)
        external
        view
        returns (
            address account,
            uint16 market,
            uint32 slot,
            TickBook.Side side,
            uint16 tick,
            uint32 quantity,
            OrderWords.Status status,
            bool session
        )
    {
        OrderWord w = _orders[id];
        return (w.account(), w.market(), w.slot(), w.side(), w.tick(), w.quantity(), w.status(), w.session());
    }

    function clearingOf(uint16 market, uint32 slot) external view returns (TickBook.Clearing memory) {
        return _books[_key(market, slot)].clearing;
    }

    function quantityAt(uint16 market, uint32 slot, TickBook.Side side, uint16 tick) external view returns (uint32) {
        return _books[_key(market, slot)].quantityAt(side, tick);
    }

    function positionOf(address account, uint32 slot) external view returns (Position memory) {
        return _positions[account][slot];
    }

    /// The account's orders of all markets in a slot, in order of placing.
    function orderIdsOf(address account, uint32 slot) external view returns (uint64[] memory ids) {
        ids = new uint64[](_positions[account][slot].orders);
        for (uint256 i = 0; i < ids.length; ++i) {
            ids[i] = uint64(_orderIds[account][slot][i >> 2] >> ((i & 3) * 64));
        }
    }

    function committedOf(address account, uint256 day) external view returns (uint256) {
        return _committed[account][day];
    }

    function poolOf(uint16 market) external view returns (Pool memory) {
        return _pools[market];
    }

    function debtOf(address account) external view returns (uint256) {
        return _debts[account];
    }

    function _place(Placing memory p, Intent calldata intent, uint64 id) private {
        Row memory row = _row(intent.market);
        bool buying = intent.side == TickBook.Side.Buy;
        uint32 admitted = buying ? row.buyerRoles : row.sellerRoles;
        if (p.roles & admitted == 0) revert RoleNotAdmitted(intent.side, p.roles, admitted);
        if (intent.tick >= row.ticks) revert TickOutOfRange(intent.tick, row.ticks);
        if (intent.quantity < row.minQuantity || intent.quantity > row.maxQuantity) {
            revert QuantityOutOfRange(intent.quantity, row.minQuantity, row.maxQuantity);
        }
        _checkGate(row, intent.slot);

        uint256 price = _priceAt(row, intent.tick);
        uint256 hold = _costUp(intent.quantity, buying ? price : row.sellerBond);
        uint256 energy = _hold(p.account, intent, hold);
        if (p.session) {
            _checkLimits(p.limits, row, buying, price, energy);
            if (buying) _commit(p, row, intent.slot, hold);
        }
        p.toCollect += hold;
        _record(p, intent, id);
    }

    /// Answers the account's energy of that side in the slot, this order included.
    function _hold(address account, Intent calldata intent, uint256 hold) private returns (uint256 energy) {
        Position storage position = _positions[account][intent.slot];
        if (intent.side == TickBook.Side.Buy) {
            energy = uint256(position.buying) + intent.quantity;
            position.buying = uint40(energy);
        } else {
            energy = uint256(position.selling) + intent.quantity;
            position.selling = uint40(energy);
            position.bonds += uint64(hold);
        }
        ++position.openOrders;
    }

    function _record(Placing memory p, Intent calldata intent, uint64 id) private {
        uint256 index = _positions[p.account][intent.slot].orders++;
        _orderIds[p.account][intent.slot][index >> 2] |= uint256(id) << ((index & 3) * 64);
        _orders[id] = OrderWords.pack(p.account, intent, p.session);
        _books[_key(intent.market, intent.slot)].add(intent.side, intent.tick, intent.quantity);
        emit OrderPlaced(
            id, p.account, intent.slot, intent.market, intent.side, intent.tick, intent.quantity, p.session
        );
    }

    function _checkGate(Row memory row, uint32 slot) private view {
        uint256 start = uint256(slot) * row.slotSeconds;
        if (block.timestamp + row.gateOpens < start) revert GateNotOpen(slot, start - row.gateOpens);
        if (block.timestamp + row.gateCloses >= start) revert GateClosed(slot, _gateCloses(row, slot));
    }

    function _checkLimits(Preferences.Limits memory limits, Row memory row, bool buying, uint256 price, uint256 energy)
        private
        pure
    {
        if (buying && price > limits.maxBuy) revert PriceAboveLimit(price, limits.maxBuy);
        if (!buying && price < limits.minSell) revert PriceBelowLimit(price, limits.minSell);
        if (energy > limits.maxEnergyPerSlot) revert EnergyAboveLimit(energy, limits.maxEnergyPerSlot);
        uint32 others = buying ? row.sellerRoles : row.buyerRoles;
        if (limits.counterpartyRoles != 0 && others & ~limits.counterpartyRoles != 0) {
            revert CounterpartyNotAllowed(others, limits.counterpartyRoles);
        }
        if (buying && limits.renewableOnly && row.sellerRoles & ~(Roles.PROSUMER | Roles.GENERATOR) != 0) {
            revert NotRenewableOnly(row.sellerRoles);
        }
    }

    function _commit(Placing memory p, Row memory row, uint32 slot, uint256 hold) private {
        uint256 day = _day(row, slot);
        uint256 committed = _committed[p.account][day] + hold;
        if (committed > p.limits.maxCreditPerDay) revert CreditAboveLimit(committed, p.limits.maxCreditPerDay);
        _committed[p.account][day] = committed;
    }

    function _cancel(uint64 id, OrderWord order) private returns (uint256 refund) {
        Row memory row = _row(order.market());
        uint256 closesAt = _gateCloses(row, order.slot());
        if (block.timestamp >= closesAt) revert GateClosed(order.slot(), closesAt);
        bool buying = order.side() == TickBook.Side.Buy;
        refund = _costUp(order.quantity(), buying ? _priceAt(row, order.tick()) : row.sellerBond);
        Position storage position = _positions[order.account()][order.slot()];
        --position.openOrders;
        if (buying) {
            position.buying -= order.quantity();
            if (order.session()) _committed[order.account()][_day(row, order.slot())] -= refund;
        } else {
            position.selling -= order.quantity();
            position.bonds -= uint64(refund);
        }
        _books[_key(order.market(), order.slot())].remove(order.side(), order.tick(), order.quantity());
        _orders[id] = order.withStatus(OrderWords.Status.Cancelled);
        emit OrderCancelled(id, order.account(), refund);
    }

    function _claim(uint64 id, OrderWord order) private {
        TickBook.Book storage book = _books[_key(order.market(), order.slot())];
        if (!book.clearing.cleared) revert NotCleared(order.market(), order.slot());
        _orders[id] = order.withStatus(OrderWords.Status.Claimed);
        Row memory row = _row(order.market());
        (uint32 down, uint32 up) = book.fill(order.side(), order.tick(), order.quantity());
        uint256 price = _priceAt(row, book.clearing.price);
        Position storage position = _positions[order.account()][order.slot()];
        --position.openOrders;
        uint256 amount;
        uint256 refund;
        if (order.side() == TickBook.Side.Buy) {
            amount = _costUp(up, price);
            refund = _costUp(order.quantity(), _priceAt(row, order.tick())) - amount;
            _pools[order.market()].reserve += int128(int256(amount));
            position.contracted += int64(uint64(down));
            position.buying -= order.quantity() - down;
            position.tradeCredit -= int64(uint64(amount));
            if (order.session()) _committed[order.account()][_day(row, order.slot())] -= refund;
        } else {
            amount = _costDown(down, price);
            refund = _costUp(order.quantity(), row.sellerBond) - _costUp(down, row.sellerBond);
            _pools[order.market()].setAside -= int128(int256(amount));
            position.contracted -= int64(uint64(down));
            position.selling -= order.quantity() - down;
            position.tradeCredit += int64(uint64(amount));
            position.proceeds += uint64(amount);
            position.bonds -= uint64(refund);
        }
        emit OrderClaimed(id, order.account(), down, amount, refund);
        if (refund != 0) credits.transfer(order.account(), refund);
    }

    function _session(address account) private view returns (Preferences.Limits memory limits) {
        limits = preferences.limitsOf(account);
        if (limits.sessionKey != msg.sender) revert NotAccountNorSession(msg.sender, account);
        if (block.timestamp >= limits.sessionExpires) revert SessionExpired(limits.sessionExpires);
    }

    function _open(uint64 id) private view returns (OrderWord order) {
        order = _orders[id];
        if (order.account() == address(0)) revert UnknownOrder(id);
        if (order.status() != OrderWords.Status.Open) revert OrderNotOpen(id);
    }

    function _day(Row memory row, uint32 slot) private pure returns (uint256) {
        return uint256(slot) * row.slotSeconds / 1 days;
    }

    function _key(uint16 market, uint32 slot) internal pure returns (uint256) {
        return (uint256(market) << 32) | slot;
    }
}
