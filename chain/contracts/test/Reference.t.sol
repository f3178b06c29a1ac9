// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {TickBook} from "../src/TickBook.sol";

/// The rule of the auction written out plainly, tick by tick over the whole grid and order by order, held against the
/// packed book on random books.
contract ReferenceTest is Base {
    using TickBook for TickBook.Book;

    struct Order {
        TickBook.Side side;
        uint16 tick;
        uint32 quantity;
    }

    TickBook.Book private _book;
    TickBook.Book private _other;

    /// Narrow grids make ties between ticks likely; wide ones cross words of the bitmap.
    function testClearingAndFillsFollowTheRule(uint256 seed) public {
        uint16[5] memory grids = [3, 7, 20, 300, 1024];
        uint16 ticks = grids[seed % 5];
        Order[] memory orders = _orders(seed, ticks);
        for (uint256 i = 0; i < orders.length; ++i) _book.add(orders[i].side, orders[i].tick, orders[i].quantity);
        // Placed and cancelled orders leave no trace.
        _book.add(TickBook.Side.Buy, 1, 77);
        _book.remove(TickBook.Side.Buy, 1, 77);
        TickBook.Clearing memory c = _book.clear(TickBook.Grid(ticks, 1_000, 37), TickBook.Pricing.Uniform);
        _book.clearing = c;

        (uint256 price, uint256 volume) = _priceAndVolume(orders, ticks);
        assertEq(c.volume, volume, "volume");
        if (volume != 0) assertEq(c.price, price, "price");
        _checkFills(orders, TickBook.Side.Buy, volume);
        _checkFills(orders, TickBook.Side.Sell, volume);
        if (volume != 0) _checkMoney(orders, price);
    }

    /// Quantities large enough that a lane's halves would spill into one another if packing were wrong.
    function testLanesDoNotTouch(uint32 a, uint32 b, uint32 c, uint16 tick) public {
        tick = tick % 1020;
        _other.add(TickBook.Side.Buy, tick, a);
        _other.add(TickBook.Side.Sell, tick, b);
        _other.add(TickBook.Side.Buy, tick + 1, c);
        assertEq(_other.quantityAt(TickBook.Side.Buy, tick), a, "demand");
        assertEq(_other.quantityAt(TickBook.Side.Sell, tick), b, "supply");
        assertEq(_other.quantityAt(TickBook.Side.Buy, tick + 1), c, "next tick");
        _other.remove(TickBook.Side.Sell, tick, b);
        assertEq(_other.quantityAt(TickBook.Side.Buy, tick), a, "demand stays");
        assertEq(_other.quantityAt(TickBook.Side.Sell, tick), 0, "supply goes");
    }

    /// The tick before the turn and the turn trade the same: the smaller gap decides, and the middle of both when the gaps
    /// are equal as well.
    function testEqualVolumesOnBothSidesOfTheTurn() public {
        assertEq(_tie(3), 1, "5 less at tick 0, 3 more at tick 1");
        assertEq(_tie(8), 0, "8 more at tick 1");
        assertEq(_tie(5), 0, "the lower of the two in the middle");
    }

    uint256 private _ties;
    mapping(uint256 => TickBook.Book) private _tied;

    function _tie(uint32 more) private returns (uint256) {
        TickBook.Book storage book = _tied[++_ties];
        book.add(TickBook.Side.Buy, 0, 5);
        book.add(TickBook.Side.Buy, 1, 5);
        book.add(TickBook.Side.Sell, 0, 5);
        book.add(TickBook.Side.Sell, 1, more);
        TickBook.Clearing memory c = book.clear(TickBook.Grid(3, 1_000, 37), TickBook.Pricing.Uniform);
        assertEq(c.volume, 5, "volume");
        return c.price;
    }

    /// No row has such prices: the guard of the clearing's own field.
    function clearBeyondAllPrices() external {
        _other.add(TickBook.Side.Buy, 0, type(uint32).max);
        _other.add(TickBook.Side.Sell, 0, type(uint32).max);
        _other.clear(TickBook.Grid(1, 1 << 45, 1), TickBook.Pricing.Uniform);
    }

    function testACostThatDoesNotFitIsRefused() public {
        vm.expectPartialRevert(TickBook.CostTooLarge.selector);
        this.clearBeyondAllPrices();
    }

    function _orders(uint256 seed, uint16 ticks) private pure returns (Order[] memory orders) {
        uint256 r = uint256(keccak256(abi.encode(seed)));
        orders = new Order[](r % 40);
        for (uint256 i = 0; i < orders.length; ++i) {
            r = uint256(keccak256(abi.encode(r)));
            orders[i].side = TickBook.Side(r & 1);
            orders[i].tick = uint16((r >> 8) % ticks);
            // Small and equal quantities make ties; large ones reach the packing's limits.
            orders[i].quantity = uint32((r >> 64) % (r & 2 == 0 ? 4 : 100_000_000)) + 1;
        }
    }

    function _priceAndVolume(Order[] memory orders, uint16 ticks) private pure returns (uint256, uint256 volume) {
        uint256[] memory candidates = new uint256[](ticks);
        uint256 count;
        uint256 gap;
        for (uint256 p = 0; p < ticks; ++p) {
            uint256 demand;
            uint256 supply;
            for (uint256 i = 0; i < orders.length; ++i) {
                if (orders[i].side == TickBook.Side.Buy && orders[i].tick >= p) demand += orders[i].quantity;
                if (orders[i].side == TickBook.Side.Sell && orders[i].tick <= p) supply += orders[i].quantity;
            }
            uint256 traded = demand < supply ? demand : supply;
            uint256 distance = demand < supply ? supply - demand : demand - supply;
            if (traded > volume || (traded == volume && (count == 0 || distance < gap))) {
                (volume, gap, count) = (traded, distance, 0);
            }
            if (traded == volume && distance == gap) candidates[count++] = p;
        }
        return (candidates[(count - 1) / 2], volume);
    }

    /// Each side fills from its best tick on, and the tick in which the volume runs out shares pro rata.
    function _checkFills(Order[] memory orders, TickBook.Side side, uint256 volume) private view {
        for (uint256 i = 0; i < orders.length; ++i) {
            if (orders[i].side != side) continue;
            uint256 better;
            uint256 same;
            for (uint256 k = 0; k < orders.length; ++k) {
                if (orders[k].side != side) continue;
                if (orders[k].tick == orders[i].tick) same += orders[k].quantity;
                else if ((orders[k].tick > orders[i].tick) == (side == TickBook.Side.Buy)) better += orders[k].quantity;
            }
            uint256 left = volume > better ? volume - better : 0;
            if (left > same) left = same;
            (uint32 down, uint32 up) = _book.fill(_book.clearing, side, orders[i].tick, orders[i].quantity);
            assertEq(down, uint256(orders[i].quantity) * left / same, "fill");
            uint256 whole = uint256(orders[i].quantity) * left;
            assertEq(up, whole / same + (whole % same == 0 ? 0 : 1), "fill rounded up");
        }
    }

    /// What buyers pay always covers what is set aside at clearing, and that covers what sellers get.
    function _checkMoney(Order[] memory orders, uint256 price) private view {
        uint256 paid;
        uint256 earned;
        price = 1_000 + price * 37;
        for (uint256 i = 0; i < orders.length; ++i) {
            (uint32 down, uint32 up) = _book.fill(_book.clearing, orders[i].side, orders[i].tick, orders[i].quantity);
            if (orders[i].side == TickBook.Side.Buy) paid += (up * price + 999) / 1000;
            else earned += down * price / 1000;
        }
        uint256 setAside = _book.clearing.volume * price / 1000;
        assertTrue(paid >= setAside && setAside >= earned, "the pool is never short");
    }
}
