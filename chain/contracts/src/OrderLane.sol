// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {TickBook} from "./TickBook.sol";

/// What an owner asks for.
struct Intent {
    uint16 market;
    uint32 slot;
    TickBook.Side side;
    uint16 tick;
    // Wh
    uint32 quantity;
}

/// An order in 64 bits, four a word. A new word costs 22,100 gas: the account and the slot are in the key, so that a
/// household's first order of a slot and the account's totals there share one word (HeadWord).
/// From the low end: quantity 32 (Wh; what is left of it in a continuous market), tick 10, side 1, market 16, status 2,
/// by session key 1.
type OrderLane is uint64;

/// One account's slot over all markets. From the low end: the first order 64, Wh of buying 40 and of selling 40 (open
/// orders, and fills once claimed or matched), orders 8, open orders 8, Wh contracted 40 (signed; energy alone),
/// settled 1, settled provisionally 1, settled by an estimate 1.
type HeadWord is uint256;

using OrderLanes for OrderLane global;
using HeadWords for HeadWord global;

/// Order ids: the account's number 24, the slot 32, the index among the account's orders of the slot 8.
library OrderIds {
    function make(uint256 account, uint32 ofSlot, uint256 at) internal pure returns (uint64) {
        return uint64((account << 40) | (uint256(ofSlot) << 8) | at);
    }

    function number(uint64 id) internal pure returns (uint256) {
        return id >> 40;
    }

    function slot(uint64 id) internal pure returns (uint32) {
        return uint32(id >> 8);
    }

    function index(uint64 id) internal pure returns (uint256) {
        return id & 0xff;
    }
}

library OrderLanes {
    enum Status {
        Open,
        Cancelled,
        Claimed
    }

    function pack(uint16 inMarket, TickBook.Side onSide, uint16 atTick, uint32 wh, bool bySession)
        internal
        pure
        returns (OrderLane)
    {
        return OrderLane.wrap(
            uint64(
                wh | (uint256(atTick) << 32) | (uint256(onSide) << 42) | (uint256(inMarket) << 43)
                    | (bySession ? uint256(1) << 61 : 0)
            )
        );
    }

    function quantity(OrderLane o) internal pure returns (uint32) {
        return uint32(OrderLane.unwrap(o));
    }

    function tick(OrderLane o) internal pure returns (uint16) {
        return uint16((OrderLane.unwrap(o) >> 32) & 0x3ff);
    }

    function side(OrderLane o) internal pure returns (TickBook.Side) {
        return TickBook.Side((OrderLane.unwrap(o) >> 42) & 1);
    }

    function buying(OrderLane o) internal pure returns (bool) {
        return (OrderLane.unwrap(o) >> 42) & 1 == 0;
    }

    function market(OrderLane o) internal pure returns (uint16) {
        return uint16(OrderLane.unwrap(o) >> 43);
    }

    function status(OrderLane o) internal pure returns (Status) {
        return Status((OrderLane.unwrap(o) >> 59) & 3);
    }

    function session(OrderLane o) internal pure returns (bool) {
        return (OrderLane.unwrap(o) >> 61) & 1 == 1;
    }

    function withStatus(OrderLane o, Status s) internal pure returns (OrderLane) {
        return OrderLane.wrap((OrderLane.unwrap(o) & ~(uint64(3) << 59)) | (uint64(s) << 59));
    }

    function withQuantity(OrderLane o, uint256 left) internal pure returns (OrderLane) {
        return OrderLane.wrap((OrderLane.unwrap(o) & ~uint64(type(uint32).max)) | uint64(left));
    }
}

library HeadWords {
    uint256 private constant TOTAL = (1 << 40) - 1;

    /// Wh of open and filled orders of one side.
    function total(HeadWord h, TickBook.Side side) internal pure returns (uint256) {
        return (HeadWord.unwrap(h) >> (64 + 40 * uint256(side))) & TOTAL;
    }

    /// 255 orders of 2^32 - 1 Wh fit.
    function add(HeadWord h, TickBook.Side side, uint256 wh) internal pure returns (HeadWord) {
        return HeadWord.wrap(HeadWord.unwrap(h) + (wh << (64 + 40 * uint256(side))));
    }

    /// Not more than was added.
    function subtract(HeadWord h, TickBook.Side side, uint256 wh) internal pure returns (HeadWord) {
        return HeadWord.wrap(HeadWord.unwrap(h) - (wh << (64 + 40 * uint256(side))));
    }

    function orders(HeadWord h) internal pure returns (uint256) {
        return (HeadWord.unwrap(h) >> 144) & 0xff;
    }

    function openOrders(HeadWord h) internal pure returns (uint256) {
        return (HeadWord.unwrap(h) >> 152) & 0xff;
    }

    /// One more order, and one more that is open.
    function opened(HeadWord h) internal pure returns (HeadWord) {
        return HeadWord.wrap(HeadWord.unwrap(h) + (uint256(1) << 144) + (uint256(1) << 152));
    }

    function closed(HeadWord h) internal pure returns (HeadWord) {
        return HeadWord.wrap(HeadWord.unwrap(h) - (uint256(1) << 152));
    }

    function contracted(HeadWord h) internal pure returns (int40) {
        return int40(uint40(HeadWord.unwrap(h) >> 160));
    }

    /// Bounded by the totals, whose orders it comes from.
    function contract_(HeadWord h, TickBook.Side side, uint256 wh) internal pure returns (HeadWord) {
        uint256 next = uint40(HeadWord.unwrap(h) >> 160);
        unchecked {
            next = side == TickBook.Side.Buy ? next + wh : next - wh;
        }
        return HeadWord.wrap((HeadWord.unwrap(h) & ~(TOTAL << 160)) | ((next & TOTAL) << 160));
    }

    function settled(HeadWord h) internal pure returns (bool) {
        return (HeadWord.unwrap(h) >> 200) & 1 == 1;
    }

    /// For good, except that a reading which takes another's place trues it up.
    function settle(HeadWord h, bool byEstimate) internal pure returns (HeadWord) {
        return HeadWord.wrap(
            (HeadWord.unwrap(h) & ~(uint256(7) << 200)) | (uint256(1) << 200) | (byEstimate ? uint256(4) << 200 : 0)
        );
    }

    function provisional(HeadWord h) internal pure returns (bool) {
        return (HeadWord.unwrap(h) >> 201) & 1 == 1;
    }

    function settleProvisionally(HeadWord h) internal pure returns (HeadWord) {
        return HeadWord.wrap(HeadWord.unwrap(h) | (uint256(6) << 200));
    }

    /// Settled by a reading that is an estimate, or by the estimate of a missing one.
    function estimated(HeadWord h) internal pure returns (bool) {
        return (HeadWord.unwrap(h) >> 202) & 1 == 1;
    }

    function first(HeadWord h) internal pure returns (OrderLane) {
        return OrderLane.wrap(uint64(HeadWord.unwrap(h)));
    }

    function withFirst(HeadWord h, OrderLane o) internal pure returns (HeadWord) {
        return HeadWord.wrap((HeadWord.unwrap(h) & ~uint256(type(uint64).max)) | OrderLane.unwrap(o));
    }
}

/// One account's slot: the head with the first order, the others four a word, and the money of the slot.
struct SlotAccount {
    HeadWord head;
    // µcr. Trade and imbalance negative when paid; proceeds and bonds are paid out by settle. A provisional settlement
    // keeps in them what the estimate costs.
    int64 tradeCredit;
    int64 imbalanceCredit;
    uint64 proceeds;
    uint64 bonds;
    // Orders 1 to 4 in word 0 and so on, the first in the lowest 64 bits.
    mapping(uint256 word => uint256) more;
}

library SlotAccounts {
    /// `head` is the account's head as the caller holds it.
    function order(SlotAccount storage a, HeadWord head, uint256 index) internal view returns (OrderLane) {
        if (index == 0) return head.first();
        return OrderLane.wrap(uint64(a.more[(index - 1) >> 2] >> (((index - 1) & 3) * 64)));
    }

    /// Answers the head to be stored: the first order lies in it.
    function put(SlotAccount storage a, HeadWord head, uint256 index, OrderLane lane) internal returns (HeadWord) {
        if (index == 0) return head.withFirst(lane);
        uint256 shift = ((index - 1) & 3) * 64;
        uint256 word = a.more[(index - 1) >> 2];
        a.more[(index - 1) >> 2] =
            (word & ~(uint256(type(uint64).max) << shift)) | (uint256(OrderLane.unwrap(lane)) << shift);
        return head;
    }
}
