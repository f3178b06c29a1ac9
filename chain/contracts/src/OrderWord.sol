// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {TickBook} from "./TickBook.sol";

/// An order in one word: a new word costs 22,100 gas, and a struct of these fields would need two.
/// From the low end: account 160, quantity 32 (Wh), slot 32, market 16, tick 11, side 1, status 2, by session key 1.
type OrderWord is uint256;

/// What an owner asks for.
struct Intent {
    uint16 market;
    uint32 slot;
    TickBook.Side side;
    uint16 tick;
    // Wh
    uint32 quantity;
}

using OrderWords for OrderWord global;

library OrderWords {
    enum Status {
        Open,
        Cancelled,
        Claimed
    }

    uint256 private constant STATUS_SHIFT = 252;

    function pack(address owner, Intent calldata intent, bool bySession) internal pure returns (OrderWord) {
        return OrderWord.wrap(
            uint160(owner) | (uint256(intent.quantity) << 160) | (uint256(intent.slot) << 192)
                | (uint256(intent.market) << 224) | (uint256(intent.tick) << 240) | (uint256(intent.side) << 251)
                | (bySession ? uint256(1) << 254 : 0)
        );
    }

    function account(OrderWord w) internal pure returns (address) {
        return address(uint160(OrderWord.unwrap(w)));
    }

    function quantity(OrderWord w) internal pure returns (uint32) {
        return uint32(OrderWord.unwrap(w) >> 160);
    }

    function slot(OrderWord w) internal pure returns (uint32) {
        return uint32(OrderWord.unwrap(w) >> 192);
    }

    function market(OrderWord w) internal pure returns (uint16) {
        return uint16(OrderWord.unwrap(w) >> 224);
    }

    function tick(OrderWord w) internal pure returns (uint16) {
        return uint16((OrderWord.unwrap(w) >> 240) & 0x7ff);
    }

    function side(OrderWord w) internal pure returns (TickBook.Side) {
        return TickBook.Side((OrderWord.unwrap(w) >> 251) & 1);
    }

    function status(OrderWord w) internal pure returns (Status) {
        return Status((OrderWord.unwrap(w) >> STATUS_SHIFT) & 3);
    }

    function session(OrderWord w) internal pure returns (bool) {
        return (OrderWord.unwrap(w) >> 254) & 1 == 1;
    }

    function withStatus(OrderWord w, Status s) internal pure returns (OrderWord) {
        return OrderWord.wrap((OrderWord.unwrap(w) & ~(uint256(3) << STATUS_SHIFT)) | (uint256(s) << STATUS_SHIFT));
    }
}
