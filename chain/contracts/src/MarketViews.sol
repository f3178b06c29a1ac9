// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {IPositions} from "./MarketHooks.sol";
import {MarketState} from "./MarketState.sol";
import {HeadWord, OrderIds, OrderLane, OrderLanes, SlotAccount, SlotAccounts} from "./OrderLane.sol";
import {QueueBook} from "./QueueBook.sol";
import {TickBook} from "./TickBook.sol";

/// Reads the market's state, for other contracts and for tools. The terminal reads proven storage instead.
contract MarketViews is MarketState, IPositions {
    using TickBook for TickBook.Book;
    using QueueBook for QueueBook.Book;
    using SlotAccounts for SlotAccount;

    /// One account in one slot, over all markets. Energy in Wh, money in µcr.
    struct Position {
        int256 contracted;
        uint256 buying;
        uint256 selling;
        uint256 orders;
        uint256 openOrders;
        bool settled;
        int64 tradeCredit;
        int64 imbalanceCredit;
        uint64 proceeds;
        uint64 bonds;
    }

    constructor(Links memory links) MarketState(links) {}

    function rowCount() external view returns (uint256) {
        return _rows.length;
    }

    /// The newest row.
    function rowAt(uint16 market) external view returns (Row memory) {
        return _row(market, type(uint32).max);
    }

    function rowFor(uint16 market, uint32 slot) external view returns (Row memory) {
        return _row(market, slot);
    }

    /// Zero account: there is no such order. `quantity` is what is left of it in a continuous market.
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
            OrderLanes.Status status,
            bool session
        )
    {
        account = registry.accountOf(OrderIds.number(id));
        slot = OrderIds.slot(id);
        SlotAccount storage slots = _slots[account][slot];
        HeadWord head = slots.head;
        if (OrderIds.index(id) >= head.orders()) account = address(0);
        OrderLane o = slots.order(head, OrderIds.index(id));
        (market, side, tick, quantity, status, session) =
            (o.market(), o.side(), o.tick(), o.quantity(), o.status(), o.session());
    }

    function clearingOf(uint16 market, uint32 slot) external view returns (TickBook.Clearing memory) {
        return _books[_key(market, slot)].clearing;
    }

    /// Wh of a tick: ordered in an auction, resting in a continuous market.
    function quantityAt(uint16 market, uint32 slot, TickBook.Side side, uint16 tick) external view returns (uint64) {
        return _row(market, slot).matching == Matching.Continuous
            ? _queues[_key(market, slot)].quantityAt(side, tick)
            : _books[_key(market, slot)].quantityAt(side, tick);
    }

    /// The orders that rest at a tick of a continuous market, in order of time, at most `most`.
    function queueAt(uint16 market, uint32 slot, TickBook.Side side, uint16 tick, uint256 most)
        external
        view
        returns (uint64[] memory ids)
    {
        QueueBook.Book storage book = _queues[_key(market, slot)];
        uint256 count;
        for (uint64 id = book.headAt(side, tick); id != 0 && count < most; id = book.behind(id)) ++count;
        ids = new uint64[](count);
        uint64 next = book.headAt(side, tick);
        for (uint256 i = 0; i < count; ++i) {
            ids[i] = next;
            next = book.behind(next);
        }
    }

    function positionOf(address account, uint32 slot) external view returns (Position memory) {
        SlotAccount storage s = _slots[account][slot];
        HeadWord h = s.head;
        return Position(
            h.contracted(),
            h.total(TickBook.Side.Buy),
            h.total(TickBook.Side.Sell),
            h.orders(),
            h.openOrders(),
            h.settled(),
            s.tradeCredit,
            s.imbalanceCredit,
            s.proceeds,
            s.bonds
        );
    }

    /// How far the account's slot is settled: for good, or provisionally by the estimate of a missing reading; and whether
    /// it rests on an estimate.
    function settlementOf(address account, uint32 slot)
        external
        view
        returns (bool settled, bool provisional, bool estimated)
    {
        HeadWord h = _slots[account][slot].head;
        return (h.settled(), h.provisional(), h.estimated());
    }

    function netOf(address account, uint32 slot) external view returns (int256 contracted, uint256 openOrders) {
        HeadWord head = _slots[account][slot].head;
        return (head.contracted(), head.openOrders());
    }

    /// The account's orders of all markets in a slot, in order of placing.
    function orderIdsOf(address account, uint32 slot) external view returns (uint64[] memory ids) {
        (, uint256 number) = registry.memberOf(account);
        ids = new uint64[](_slots[account][slot].head.orders());
        for (uint256 i = 0; i < ids.length; ++i) ids[i] = OrderIds.make(number, slot, i);
    }

    /// An account's sealed order: what was committed (240 bits), and whether its session key did so. Zero when there is
    /// none, or none any more.
    function sealedOf(uint16 market, uint32 slot, address account, uint8 index)
        external
        view
        returns (bytes30 commitment, bool session)
    {
        uint256 word = _sealed[_key(market, slot)][account][index];
        return (bytes30(bytes32(word)), word & 1 == 1);
    }

    function committedOf(address account, uint256 day) external view returns (uint256) {
        return _committed[account][day];
    }

    function poolOf(uint16 market) external view returns (Pool memory) {
        return _pools[market];
    }

    function fundedBy(uint16 market, address funder) external view returns (uint256) {
        return _funded[market][funder];
    }

    function debtOf(address account) external view returns (uint256) {
        return _debts[account];
    }

    function owedTo(address account) external view returns (uint256) {
        return _owed[account];
    }

    function nonceUsed(address account, uint256 nonce) external view returns (bool) {
        return (_nonces[account][nonce >> 8] >> (nonce & 255)) & 1 == 1;
    }
}
