// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {MarketOrders} from "./MarketOrders.sol";
import {MarketState} from "./MarketState.sol";
import {HeadWord, Intent, OrderIds, OrderLane, OrderLanes, SlotAccount, SlotAccounts} from "./OrderLane.sol";
import {QueueBook} from "./QueueBook.sol";
import {TickBook} from "./TickBook.sol";

/// The continuous market between neighbours: an order meets the resting orders of the other side at once, best price
/// first and oldest first, each at the resting order's price. What is left of it rests until the gate closes.
contract MarketContinuous is MarketOrders {
    using QueueBook for QueueBook.Book;
    using SlotAccounts for SlotAccount;

    struct Offer {
        uint16 market;
        uint32 slot;
        TickBook.Side side;
        uint16 tick;
        // Wh
        uint32 quantity;
        // All of it at once, or nothing is done.
        bool fillOrKill;
    }

    /// An order on its way through the book.
    struct Taker {
        uint64 id;
        uint16 market;
        uint32 slot;
        TickBook.Side side;
        uint16 tick;
        bool session;
        uint256 left;
        uint256 held;
        HeadWord head;
        int256 tradeCredit;
        uint256 proceeds;
        uint256 bonds;
        uint256 dust;
    }

    // Of one order: a block's gas holds a few of these.
    uint256 private constant MAX_MATCHES = 64;

    event Traded(
        uint16 indexed market, uint32 indexed slot, uint64 resting, uint64 taker, uint32 quantity, uint256 price
    );
    event OrderAmended(uint64 indexed id, address indexed account, uint16 tick, uint32 quantity);
    /// Of an order that met more resting orders than one call can match: the rest is not in the book, and is free again.
    event RestReleased(uint64 indexed id, uint32 quantity);

    error NotFilled(uint256 left);
    error OwnOrderRests(uint64 id);

    constructor(Links memory links) MarketState(links) {}

    /// By the account, or by its session key within the preferences.
    function trade(address account, Offer[] calldata offers) external returns (uint64[] memory ids) {
        if (offers.length == 0) revert NoOrders();
        Placing memory p = _begin(account);
        ids = new uint64[](offers.length);
        for (uint256 i = 0; i < offers.length; ++i) {
            Offer calldata o = offers[i];
            _enterContinuous(p, o.market, o.slot);
            ids[i] = _trade(p, Intent(o.market, o.slot, o.side, o.tick, o.quantity), o.fillOrKill);
        }
        _end(p);
    }

    /// By the account, or by its session key within the preferences: another price or another quantity left, in one
    /// step and under the same id. Less at the same price keeps its place in the queue, all else goes to its end.
    function amend(uint64 id, uint16 tick, uint32 quantity) external {
        address account = _accountOf(id);
        Placing memory p = _begin(account);
        (HeadWord head, OrderLane lane) = _openOrder(_slots[account][OrderIds.slot(id)], id);
        Intent memory o = Intent(lane.market(), OrderIds.slot(id), lane.side(), tick, quantity);
        _enterContinuous(p, o.market, o.slot);
        emit OrderAmended(id, account, tick, quantity);
        _run(p, _again(p, o, id, head, lane), lane);
        _end(p);
    }

    /// The order with its new terms, and the difference of what is held for it.
    function _again(Placing memory p, Intent memory o, uint64 id, HeadWord head, OrderLane lane)
        private
        returns (Taker memory t)
    {
        (uint256 price, uint256 hold) = _admit(p, o);
        uint256 before = _heldFor(p.row, lane, lane.quantity());
        head = head.subtract(o.side, lane.quantity()).add(o.side, o.quantity);
        if (p.session) _checkLimits(p, lane.buying(), price, head.total(o.side));
        p.toCollect += hold;
        p.toReturn += before;
        if (lane.buying() && (lane.session() || p.session)) {
            _commit(p, o.slot, p.session ? hold : 0, lane.session() ? before : 0);
        }
        return _taker(p, o, id, head, hold);
    }

    function _enterContinuous(Placing memory p, uint16 market, uint32 slot) private view {
        _enter(p, market, slot);
        if (p.row.matching != Matching.Continuous) revert WrongShape(market, p.row.matching, p.row.visibility);
        _checkGate(p.row, slot);
    }

    function _trade(Placing memory p, Intent memory o, bool fillOrKill) private returns (uint64 id) {
        (uint256 price, uint256 hold) = _admit(p, o);
        (HeadWord head, uint256 index) = _append(p, o, price);
        p.toCollect += hold;
        if (p.session && o.side == TickBook.Side.Buy) _commit(p, o.slot, hold, 0);
        id = OrderIds.make(p.number, o.slot, index);
        emit OrderPlaced(id, p.account, o.slot, o.market, o.side, o.tick, o.quantity, p.session);
        Taker memory t = _taker(p, o, id, head, hold);
        QueueBook.Book storage book = _queues[_key(t.market, t.slot)];
        bool crosses = _meet(p, t, book);
        if (fillOrKill && t.left != 0) revert NotFilled(t.left);
        _rest(p, t, book, crosses);
    }

    function _taker(Placing memory p, Intent memory o, uint64 id, HeadWord head, uint256 hold)
        private
        pure
        returns (Taker memory t)
    {
        (t.id, t.market, t.slot, t.side, t.tick, t.session) = (id, o.market, o.slot, o.side, o.tick, p.session);
        (t.left, t.held, t.head) = (o.quantity, hold, head);
    }

    /// An amended order, which rests with the terms of `before`.
    function _run(Placing memory p, Taker memory t, OrderLane before) private {
        QueueBook.Book storage book = _queues[_key(t.market, t.slot)];
        if (t.tick == before.tick() && t.left <= before.quantity()) {
            book.reduce(t.side, t.tick, before.quantity() - uint32(t.left));
            _store(p, t, OrderLanes.pack(t.market, t.side, t.tick, uint32(t.left), t.session));
        } else {
            book.remove(t.side, before.tick(), t.id, before.quantity());
            _rest(p, t, book, _meet(p, t, book));
        }
    }

    /// What was not matched goes into the book, unless it still crosses it.
    function _rest(Placing memory p, Taker memory t, QueueBook.Book storage book, bool crosses) private {
        OrderLane lane = OrderLanes.pack(t.market, t.side, t.tick, uint32(t.left), t.session);
        if (t.left != 0 && !crosses) {
            book.append(t.side, t.tick, t.id, uint32(t.left));
        } else {
            if (t.left != 0) {
                emit RestReleased(t.id, uint32(t.left));
                t.head = t.head.subtract(t.side, t.left);
            }
            t.left = 0;
            lane = lane.withQuantity(0).withStatus(OrderLanes.Status.Claimed);
            t.head = t.head.closed();
        }
        _store(p, t, lane);
    }

    function _store(Placing memory p, Taker memory t, OrderLane lane) private {
        // What trades at better prices left of the escrow.
        uint256 free = t.held - _heldFor(p.row, lane, t.left);
        p.toReturn += free;
        if (t.session && t.side == TickBook.Side.Buy && free != 0) _commit(p, t.slot, 0, free);
        SlotAccount storage account = _slots[p.account][t.slot];
        account.head = account.put(t.head, OrderIds.index(t.id), lane);
        if (t.tradeCredit != 0) account.tradeCredit += int64(t.tradeCredit);
        if (t.proceeds != 0 || t.bonds != 0) {
            account.proceeds += uint64(t.proceeds);
            account.bonds += uint64(t.bonds);
        }
        if (t.dust != 0) _pools[t.market].reserve += int128(int256(t.dust));
    }

    /// Answers whether the order still crosses the book, after as many matches as one call makes.
    function _meet(Placing memory p, Taker memory t, QueueBook.Book storage book) private returns (bool) {
        bool buying = t.side == TickBook.Side.Buy;
        TickBook.Side other = buying ? TickBook.Side.Sell : TickBook.Side.Buy;
        for (uint256 matches = 0; t.left != 0; ++matches) {
            (uint64 resting, uint16 tick) = book.best(other);
            if (resting == 0 || (buying ? tick > t.tick : tick < t.tick)) return false;
            if (matches == MAX_MATCHES) return true;
            if (OrderIds.number(resting) == p.number) revert OwnOrderRests(resting);
            _match(p, t, book, resting, tick);
        }
        return false;
    }

    function _match(Placing memory p, Taker memory t, QueueBook.Book storage book, uint64 resting, uint16 tick)
        private
    {
        SlotAccount storage maker = _slots[_accountOf(resting)][t.slot];
        HeadWord head = maker.head;
        OrderLane lane = maker.order(head, OrderIds.index(resting));
        uint256 wh = t.left < lane.quantity() ? t.left : lane.quantity();
        uint256 price = _priceAt(p.row, tick);
        _bookTrade(p.row, t, maker, lane.quantity(), wh, price);
        t.head = t.head.contract_(t.side, wh);
        t.left -= wh;
        head = head.contract_(lane.side(), wh);
        maker.head = _leave(maker, head, lane, book, resting, uint32(wh));
        emit Traded(t.market, t.slot, resting, t.id, uint32(wh), price);
    }

    function _bookTrade(
        Row memory row,
        Taker memory t,
        SlotAccount storage maker,
        uint256 rests,
        uint256 wh,
        uint256 price
    ) private {
        uint256 earned = _costDown(wh, price);
        (uint256 paid, uint256 bond) = _dues(row, t, rests, wh, price);
        if (t.side == TickBook.Side.Buy) {
            t.held -= paid;
            t.tradeCredit -= int256(paid);
            maker.tradeCredit += int64(uint64(earned));
            maker.proceeds += uint64(earned);
            maker.bonds += uint64(bond);
        } else {
            maker.tradeCredit -= int64(uint64(paid));
            t.held -= bond;
            t.tradeCredit += int256(earned);
            t.proceeds += earned;
            t.bonds += bond;
        }
        t.dust += paid - earned;
    }

    /// `wh` of a resting order are traded. Answers its account's head.
    function _leave(
        SlotAccount storage maker,
        HeadWord head,
        OrderLane lane,
        QueueBook.Book storage book,
        uint64 id,
        uint32 wh
    ) private returns (HeadWord) {
        uint32 rests = lane.quantity();
        if (wh == rests) {
            book.remove(lane.side(), lane.tick(), id, rests);
            lane = lane.withStatus(OrderLanes.Status.Claimed);
            head = head.closed();
        } else {
            book.reduce(lane.side(), lane.tick(), wh);
        }
        return maker.put(head, OrderIds.index(id), lane.withQuantity(rests - wh));
    }

    /// What the buyer pays for `wh`, and the bond that the seller leaves for it. Rounded up match by match, neither takes
    /// more than what is held for the order.
    function _dues(Row memory row, Taker memory t, uint256 rests, uint256 wh, uint256 price)
        private
        pure
        returns (uint256 paid, uint256 bond)
    {
        bool buying = t.side == TickBook.Side.Buy;
        uint256 bought = buying ? t.left : rests;
        uint256 sold = buying ? rests : t.left;
        uint256 limit = buying ? _priceAt(row, t.tick) : price;
        paid = _costUp(bought, limit) - _costUp(bought - wh, limit);
        if (_costUp(wh, price) < paid) paid = _costUp(wh, price);
        bond = _costUp(sold, row.sellerBond) - _costUp(sold - wh, row.sellerBond);
    }
}
