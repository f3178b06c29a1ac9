// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {TickBook} from "./TickBook.sol";

/// The continuous book of one market and slot: resting orders by price tick, in order of time in each. All steps cost
/// the same whatever the book holds.
library QueueBook {
    /// One side's orders of a tick: the first and the last of its queue, and their sum in Wh.
    struct Level {
        uint64 head;
        uint64 tail;
        uint64 quantity;
    }

    struct Book {
        // By side, one bit per tick that holds an order.
        uint256[4][2] used;
        // By side << 16 | tick.
        mapping(uint256 key => Level) levels;
        // By order id: the one before << 64 | the one behind, in the same queue.
        mapping(uint64 id => uint256) links;
    }

    function append(Book storage book, TickBook.Side side, uint16 tick, uint64 id, uint32 quantity) internal {
        Level storage level = book.levels[_key(side, tick)];
        uint64 tail = level.tail;
        if (tail == 0) {
            book.used[uint256(side)][tick >> 8] |= uint256(1) << (tick & 255);
            level.head = id;
        } else {
            book.links[tail] = (book.links[tail] & ~uint256(type(uint64).max)) | id;
        }
        book.links[id] = uint256(tail) << 64;
        level.tail = id;
        level.quantity += quantity;
    }

    /// Takes out an order of which `quantity` is left.
    function remove(Book storage book, TickBook.Side side, uint16 tick, uint64 id, uint32 quantity) internal {
        Level storage level = book.levels[_key(side, tick)];
        uint256 link = book.links[id];
        (uint64 previous, uint64 next) = (uint64(link >> 64), uint64(link));
        if (previous == 0) level.head = next;
        else book.links[previous] = (book.links[previous] & ~uint256(type(uint64).max)) | next;
        if (next == 0) level.tail = previous;
        else book.links[next] = (book.links[next] & type(uint64).max) | (uint256(previous) << 64);
        delete book.links[id];
        level.quantity -= quantity;
        if (level.tail == 0) book.used[uint256(side)][tick >> 8] &= ~(uint256(1) << (tick & 255));
    }

    function reduce(Book storage book, TickBook.Side side, uint16 tick, uint32 by) internal {
        book.levels[_key(side, tick)].quantity -= by;
    }

    function quantityAt(Book storage book, TickBook.Side side, uint16 tick) internal view returns (uint64) {
        return book.levels[_key(side, tick)].quantity;
    }

    /// The order that an order of the other side meets first: the best price's oldest. Zero when the side is empty.
    function best(Book storage book, TickBook.Side side) internal view returns (uint64 id, uint16 tick) {
        uint256[4] storage used = book.used[uint256(side)];
        if (side == TickBook.Side.Buy) {
            for (uint256 group = 4; group != 0; --group) {
                uint256 bits = used[group - 1];
                if (bits == 0) continue;
                tick = uint16((group - 1) * 256 + Math.log2(bits));
                return (book.levels[_key(side, tick)].head, tick);
            }
        } else {
            for (uint256 group = 0; group < 4; ++group) {
                uint256 bits = used[group];
                if (bits == 0) continue;
                // The lowest bit alone.
                tick = uint16(group * 256 + Math.log2(bits & (~bits + 1)));
                return (book.levels[_key(side, tick)].head, tick);
            }
        }
    }

    /// The order behind `id` in its queue; zero behind the last.
    function behind(Book storage book, uint64 id) internal view returns (uint64) {
        return uint64(book.links[id]);
    }

    function headAt(Book storage book, TickBook.Side side, uint16 tick) internal view returns (uint64) {
        return book.levels[_key(side, tick)].head;
    }

    function _key(TickBook.Side side, uint16 tick) private pure returns (uint256) {
        return (uint256(side) << 16) | tick;
    }
}
