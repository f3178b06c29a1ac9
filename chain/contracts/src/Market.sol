// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {IAwards} from "./MarketHooks.sol";
import {MarketAdmin} from "./MarketAdmin.sol";
import {MarketContinuous} from "./MarketContinuous.sol";
import {MarketIntents} from "./MarketIntents.sol";
import {MarketOrders} from "./MarketOrders.sol";
import {MarketSealed} from "./MarketSealed.sol";
import {MarketSettlement} from "./MarketSettlement.sol";
import {MarketState} from "./MarketState.sol";
import {HeadWord, Intent, OrderIds, OrderLane, OrderLanes, SlotAccount, SlotAccounts} from "./OrderLane.sol";
import {QueueBook} from "./QueueBook.sol";
import {TickBook} from "./TickBook.sol";

/// The one market contract: it holds the state, the money and the calls that every home makes each day: place, cancel,
/// clear, claim. All others lie in modules, which share its state and are called at its address.
contract Market is MarketOrders {
    using TickBook for TickBook.Book;
    using QueueBook for QueueBook.Book;
    using SlotAccounts for SlotAccount;

    struct Modules {
        address admin;
        address settlement;
        address sealedOrders;
        address continuous;
        address intents;
        address views;
    }

    /// What a call of claim carries from order to order: money moves once for neighbouring orders of an account, a
    /// market's pool once for neighbouring orders of a market.
    struct Claiming {
        uint256 number;
        address account;
        uint256 refund;
        uint256 marketPlusOne;
        Row row;
        int256 reserve;
        int256 setAside;
        uint256 keyPlusOne;
        TickBook.Clearing clearing;
    }

    address public immutable admin;
    address public immutable settlement;
    address public immutable sealedOrders;
    address public immutable continuous;
    address public immutable intents;
    address public immutable views;

    event OrderCancelled(uint64 indexed id, address indexed account, uint256 refund);
    event Cleared(uint16 indexed market, uint32 indexed slot, TickBook.Clearing clearing);
    /// `paid` by a buyer now, or owed to a seller after delivery. Of an order in a continuous market the rest that was
    /// not matched comes back.
    event OrderClaimed(uint64 indexed id, address indexed account, uint32 fill, uint256 paid, uint256 refund);

    error WrongCredits(address market);
    error NoModule(bytes4 selector);

    constructor(Links memory links, Modules memory modules) MarketState(links) {
        // Credits names its market for good: a wrong one would strand every escrow.
        if (links.credits.market() != address(this)) revert WrongCredits(links.credits.market());
        admin = modules.admin;
        settlement = modules.settlement;
        sealedOrders = modules.sealedOrders;
        continuous = modules.continuous;
        intents = modules.intents;
        views = modules.views;
    }

    /// Everything else: by the module that has it.
    fallback() external {
        address module = _moduleOf(msg.sig);
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), module, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }

    /// By the account, or by its session key within the preferences, into open auctions. All or nothing. A buyer's cost
    /// at its limit and a seller's bond are taken from the account.
    function placeMany(address account, Intent[] calldata orders) external returns (uint64[] memory ids) {
        if (orders.length == 0) revert NoOrders();
        Placing memory p = _begin(account);
        ids = new uint64[](orders.length);
        for (uint256 i = 0; i < orders.length; ++i) {
            Intent memory o = orders[i];
            _enter(p, o.market, o.slot);
            if (p.row.matching == Matching.Continuous || p.row.visibility == Visibility.Sealed) {
                revert WrongShape(o.market, p.row.matching, p.row.visibility);
            }
            _checkGate(p.row, o.slot);
            ids[i] = _record(p, o);
        }
        _end(p);
    }

    /// By the account or its session key, until gate closure; in a paused market until it is cleared. All orders are of
    /// one account.
    function cancel(uint64[] calldata ids) external {
        if (ids.length == 0) revert NoOrders();
        address account = _accountOf(ids[0]);
        if (msg.sender != account) _session(account, msg.sender);
        uint256 refund;
        for (uint256 i = 0; i < ids.length; ++i) {
            if (OrderIds.number(ids[i]) != OrderIds.number(ids[0])) revert OrderOfAnother(ids[i], account);
            refund += _cancel(ids[i], account);
        }
        credits.pay(account, refund);
    }

    /// By anybody, once nobody can order or reveal any more.
    function clear(uint16 market, uint32 slot) external {
        Row memory row = _row(market, slot);
        if (row.matching == Matching.Continuous) revert WrongShape(market, row.matching, row.visibility);
        if (row.paused) revert MarketPaused(market);
        // Zero in an open market.
        uint256 closesAt = _gateCloses(row, slot) + row.revealSeconds;
        if (block.timestamp < closesAt) revert GateStillOpen(slot, closesAt);
        TickBook.Book storage book = _books[_key(market, slot)];
        if (book.clearing.cleared) revert AlreadyCleared(market, slot);
        TickBook.Clearing memory clearing =
            book.clear(TickBook.Grid(row.ticks, row.lowestPrice, row.tick), _pricing(row.matching));
        book.clearing = clearing;
        if (clearing.volume != 0) {
            Pool storage pool = _pools[market];
            pool.reserve -= int128(uint128(clearing.cost));
            pool.setAside += int128(uint128(clearing.cost));
        }
        emit Cleared(market, slot, clearing);
    }

    /// By anybody, once the slot is cleared. A buyer pays its fill and gets the rest of its escrow back; a seller gets
    /// the bond of what it did not sell back, and its proceeds after delivery (of flexibility: by who takes the awards). In a
    /// continuous market after the gate: what was not matched comes back.
    function claim(uint64[] calldata ids) external {
        Claiming memory c;
        for (uint256 i = 0; i < ids.length; ++i) {
            _claim(c, ids[i]);
        }
        _payRefund(c);
        _bookPool(c);
    }

    function _moduleOf(bytes4 s) private view returns (address) {
        if (s == MarketSealed.commit.selector || s == MarketSealed.reveal.selector
            || s == MarketSealed.withdraw.selector || s == MarketSealed.forfeit.selector
            || s == MarketSealed.commitmentOf.selector) return sealedOrders;
        if (s == MarketContinuous.trade.selector || s == MarketContinuous.amend.selector) return continuous;
        if (s == MarketIntents.placeSigned.selector || s == MarketIntents.placeOneSigned.selector
            || s == MarketIntents.revokeNonces.selector || s == MarketIntents.ordersDigest.selector) return intents;
        if (s == MarketSettlement.settle.selector || s == MarketSettlement.payDebt.selector
            || s == MarketSettlement.payOwed.selector || s == MarketSettlement.fundReserve.selector
            || s == MarketSettlement.withdrawReserve.selector) return settlement;
        if (s == MarketAdmin.openMarket.selector || s == MarketAdmin.changeMarket.selector
            || s == MarketAdmin.pauseMarket.selector || s == MarketAdmin.resumeMarket.selector) return admin;
        if (s == bytes4(0)) revert NoModule(s);
        return views;
    }

    function _pricing(Matching matching) private pure returns (TickBook.Pricing) {
        if (matching == Matching.PayAsBid) return TickBook.Pricing.PayAsBid;
        if (matching == Matching.PayAsCleared) return TickBook.Pricing.PayAsCleared;
        return TickBook.Pricing.Uniform;
    }

    function _cancel(uint64 id, address account) private returns (uint256 refund) {
        uint32 slot = OrderIds.slot(id);
        SlotAccount storage slots = _slots[account][slot];
        (HeadWord head, OrderLane lane) = _openOrder(slots, id);
        uint16 market = lane.market();
        Row memory row = _row(market, slot);
        if (row.paused) {
            if (_books[_key(market, slot)].clearing.cleared) revert AlreadyCleared(market, slot);
        } else if (block.timestamp >= _gateCloses(row, slot)) {
            revert GateClosed(slot, _gateCloses(row, slot));
        }
        uint32 quantity = lane.quantity();
        refund = _heldFor(row, lane, quantity);
        if (row.matching == Matching.Continuous) _queues[_key(market, slot)].remove(lane.side(), lane.tick(), id, quantity);
        else _books[_key(market, slot)].remove(lane.side(), lane.tick(), quantity);
        if (lane.session() && lane.buying()) _committed[account][_day(row, slot)] -= refund;
        slots.head = slots.put(
            head.closed().subtract(lane.side(), quantity), OrderIds.index(id), lane.withStatus(OrderLanes.Status.Cancelled)
        );
        emit OrderCancelled(id, account, refund);
    }

    function _claim(Claiming memory c, uint64 id) private {
        if (OrderIds.number(id) != c.number || c.account == address(0)) {
            _payRefund(c);
            c.number = OrderIds.number(id);
            c.account = _accountOf(id);
        }
        SlotAccount storage account = _slots[c.account][OrderIds.slot(id)];
        (HeadWord head, OrderLane lane) = _openOrder(account, id);
        _turnTo(c, lane.market(), OrderIds.slot(id));
        (uint256 down, uint256 amount, uint256 refund) = c.row.matching == Matching.Continuous
            ? _claimRest(c, id, lane)
            : _claimFill(c, account, id, lane);
        if (lane.session() && lane.buying() && refund != 0) {
            _committed[c.account][_day(c.row, OrderIds.slot(id))] -= refund;
        }
        if (c.row.commodity == Commodity.Energy) head = head.contract_(lane.side(), down);
        head = head.closed().subtract(lane.side(), lane.quantity() - down);
        account.head = account.put(head, OrderIds.index(id), lane.withStatus(OrderLanes.Status.Claimed));
        c.refund += refund;
        emit OrderClaimed(id, c.account, uint32(down), amount, refund);
        if (c.row.commodity != Commodity.Energy && !lane.buying() && down != 0) _handOver(c, id, lane, down, amount);
    }

    function _claimRest(Claiming memory c, uint64 id, OrderLane lane)
        private
        view
        returns (uint256 down, uint256 amount, uint256 refund)
    {
        uint256 closesAt = _gateCloses(c.row, OrderIds.slot(id));
        if (block.timestamp < closesAt) revert GateStillOpen(OrderIds.slot(id), closesAt);
        return (0, 0, _heldFor(c.row, lane, lane.quantity()));
    }

    function _claimFill(Claiming memory c, SlotAccount storage account, uint64 id, OrderLane lane)
        private
        returns (uint256 down, uint256 amount, uint256 refund)
    {
        if (!c.clearing.cleared) revert NotCleared(lane.market(), OrderIds.slot(id));
        uint256 up;
        (down, up) = _books[_key(lane.market(), OrderIds.slot(id))].fill(
            c.clearing, lane.side(), lane.tick(), lane.quantity()
        );
        refund = _heldFor(c.row, lane, lane.quantity());
        if (lane.buying()) {
            if (up == 0) return (0, 0, refund);
            amount = c.row.matching == Matching.PayAsBid
                ? (up * c.clearing.cost + c.clearing.volume - 1) / c.clearing.volume
                : _costUp(up, _priceAt(c.row, c.clearing.price));
            account.tradeCredit -= int64(uint64(amount));
            c.reserve += int256(amount);
            refund -= amount;
            return (down, amount, refund);
        }
        if (down == 0) return (0, 0, refund);
        uint256 bond = _costUp(down, c.row.sellerBond);
        refund -= bond;
        amount = _costDown(down, _sellPrice(c, lane));
        c.setAside -= int256(amount);
        if (c.row.commodity == Commodity.Energy) {
            account.tradeCredit += int64(uint64(amount));
            account.proceeds += uint64(amount);
            account.bonds += uint64(bond);
        }
    }

    function _sellPrice(Claiming memory c, OrderLane lane) private pure returns (uint256) {
        return _priceAt(c.row, c.row.matching == Matching.PayAsBid ? lane.tick() : c.clearing.price);
    }

    /// Flexibility is measured and paid by its own contract, with the money of the award. Last, with the order closed
    /// and the pool booked.
    function _handOver(Claiming memory c, uint64 id, OrderLane lane, uint256 wh, uint256 payment) private {
        _bookPool(c);
        uint256 bond = _costUp(wh, c.row.sellerBond);
        credits.pay(address(awards), payment + bond);
        awards.award(
            IAwards.Award(
                id,
                c.account,
                lane.market(),
                OrderIds.slot(id),
                c.row.commodity == Commodity.FlexUp,
                uint32(wh),
                uint32(_sellPrice(c, lane)),
                c.row.tolerancePermille,
                c.row.penaltyPermille,
                uint64(payment),
                uint64(bond),
                c.row.soleBuyer
            )
        );
    }

    /// The row and the clearing of the next order.
    function _turnTo(Claiming memory c, uint16 market, uint32 slot) private {
        if (c.keyPlusOne == _key(market, slot) + 1) return;
        if (c.marketPlusOne != uint256(market) + 1) {
            _bookPool(c);
            c.marketPlusOne = uint256(market) + 1;
            c.row = _row(market, slot);
        } else if (slot < c.row.fromSlot || c.row.fromSlot != _rows[market].fromSlot) {
            c.row = _row(market, slot);
        }
        c.clearing = _books[_key(market, slot)].clearing;
        c.keyPlusOne = _key(market, slot) + 1;
    }

    function _bookPool(Claiming memory c) private {
        if (c.reserve == 0 && c.setAside == 0) return;
        Pool storage pool = _pools[uint16(c.marketPlusOne - 1)];
        pool.reserve += int128(c.reserve);
        pool.setAside += int128(c.setAside);
        (c.reserve, c.setAside) = (0, 0);
    }

    function _payRefund(Claiming memory c) private {
        if (c.refund != 0) credits.pay(c.account, c.refund);
        c.refund = 0;
    }
}
