// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// Demand and supply of one market and slot by price tick, and the auction over them. Adding an order costs the same
/// whatever the book holds; clearing costs by the number of ticks in use.
library TickBook {
    uint256 internal constant MAX_TICKS = 1024;

    enum Side {
        Buy,
        Sell
    }

    /// How the price follows from the curves. The traded volume and who trades are the same in all three.
    enum Pricing {
        // One price between the curves, for both sides.
        Uniform,
        // Procurement: each seller gets its own offer, the buyers share the cost by volume.
        PayAsBid,
        // Procurement: each seller gets the dearest accepted offer, which the buyers pay.
        PayAsCleared
    }

    /// Ticks are valid when volume is positive. What is left for a marginal tick is shared pro rata in it.
    struct Clearing {
        bool cleared;
        uint16 price;
        uint16 marginalBuy;
        uint16 marginalSell;
        // Wh
        uint64 volume;
        uint32 marginalBuyVolume;
        uint32 marginalSellVolume;
        // µcr that the buyers owe and the sellers are set aside.
        uint64 cost;
    }

    struct Book {
        Clearing clearing;
        // One bit per tick that holds any quantity.
        uint256[4] used;
        // Four ticks a word, the lowest tick in the lowest 64 bits: demand in the low half of each lane, supply in the
        // high half, in Wh.
        uint256[256] words;
    }

    /// The price grid: µcr per kWh of tick 0, and from one tick to the next.
    struct Grid {
        uint256 ticks;
        uint256 lowestPrice;
        uint256 tick;
    }

    error TickFull(uint16 tick);
    error CostTooLarge(uint256 cost);

    uint256 private constant LANE = type(uint64).max;
    uint256 private constant HALF = type(uint32).max;
    // The low half of every lane.
    uint256 private constant LOW = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;

    function add(Book storage book, Side side, uint16 tick, uint32 quantity) internal {
        unchecked {
            uint256 lane = (uint256(tick) & 3) * 64;
            uint256 shift = lane + 32 * uint256(side);
            uint256 word = book.words[tick >> 2];
            if (((word >> shift) & HALF) + quantity > HALF) revert TickFull(tick);
            if ((word >> lane) & LANE == 0) book.used[tick >> 8] |= uint256(1) << (tick & 255);
            book.words[tick >> 2] = word + (uint256(quantity) << shift);
        }
    }

    /// `quantity` was added before.
    function remove(Book storage book, Side side, uint16 tick, uint32 quantity) internal {
        uint256 lane = (tick & 3) * 64;
        uint256 word = book.words[tick >> 2] - (uint256(quantity) << (lane + 32 * uint256(side)));
        if ((word >> lane) & LANE == 0) book.used[tick >> 8] &= ~(uint256(1) << (tick & 255));
        book.words[tick >> 2] = word;
    }

    function quantityAt(Book storage book, Side side, uint16 tick) internal view returns (uint32) {
        return uint32(book.words[tick >> 2] >> ((tick & 3) * 64 + 32 * uint256(side)));
    }

    /// Traded volume is the largest min(D(p), S(p)); among the ticks that reach it those with the smallest
    /// |D(p) - S(p)|; among those the middle one, the lower of two.
    ///
    /// D falls and S rises with the price. Let the turn be the lowest tick with S >= D: below it the volume is S and
    /// grows towards it, from it on the volume is D and shrinks. So the best ticks are the one before the turn or the
    /// turn, with the neighbours that have the same D and S.
    function clear(Book storage book, Grid memory grid, Pricing pricing) internal view returns (Clearing memory c) {
        c.cleared = true;
        uint256[] memory words = new uint256[]((grid.ticks + 3) >> 2);
        _trade(words, grid.ticks, _load(book, words), c);
        if (c.volume == 0) return c;
        if (pricing == Pricing.PayAsCleared) c.price = c.marginalSell;
        uint256 cost = pricing == Pricing.PayAsBid
            ? _offers(words, c, grid)
            : uint256(c.volume) * (grid.lowestPrice + grid.tick * c.price) / 1000;
        if (cost > type(uint64).max) revert CostTooLarge(cost);
        c.cost = uint64(cost);
    }

    /// An order's fill rounded down and up to 1 Wh; they differ only in a marginal tick.
    function fill(Book storage book, Clearing memory c, Side side, uint16 tick, uint32 quantity)
        internal
        view
        returns (uint32 down, uint32 up)
    {
        if (c.volume == 0) return (0, 0);
        uint16 marginal = side == Side.Buy ? c.marginalBuy : c.marginalSell;
        if (tick != marginal) {
            bool better = side == Side.Buy ? tick > marginal : tick < marginal;
            return better ? (quantity, quantity) : (0, 0);
        }
        uint256 left = side == Side.Buy ? c.marginalBuyVolume : c.marginalSellVolume;
        uint256 total = quantityAt(book, side, tick);
        uint256 product = quantity * left;
        return (uint32(product / total), uint32((product + total - 1) / total));
    }

    /// The words in memory, and the whole demand.
    function _load(Book storage book, uint256[] memory words) private view returns (uint256 demand) {
        unchecked {
            // Four sums at once: 256 halves of 32 bits need 40 bits.
            uint256 sums;
            for (uint256 group = 0; group < words.length; group += 64) {
                uint256 used = book.used[group >> 6];
                for (uint256 i = group; used != 0; ++i) {
                    if (used & 15 != 0) {
                        uint256 word = book.words[i];
                        words[i] = word;
                        sums += word & LOW;
                    }
                    used >>= 4;
                }
            }
            demand = _lanes(sums);
        }
    }

    /// Volume, uniform price and marginal ticks.
    function _trade(uint256[] memory words, uint256 ticks, uint256 total, Clearing memory c) private pure {
        unchecked {
            (uint256 turn, uint256 demand, uint256 supply) = _turn(words, ticks, total);
            uint256 demandBefore;
            uint256 supplyBefore;
            if (turn != 0) {
                demandBefore = demand + _demand(words, turn - 1);
                supplyBefore = supply - (turn < ticks ? _supply(words, turn) : 0);
            }
            if (demand == 0 && supplyBefore == 0) return;
            (c.volume, c.price) = _best(
                words, ticks, turn, [demandBefore, supplyBefore, demand, supply]
            );
            // The curves at the price are those of its side of the turn.
            if (c.price < turn) _margins(words, c, demandBefore, supplyBefore);
            else _margins(words, c, demand, supply);
        }
    }

    /// `curves`: demand and supply of the tick before the turn, and of the turn.
    function _best(uint256[] memory words, uint256 ticks, uint256 turn, uint256[4] memory curves)
        private
        pure
        returns (uint64 volume, uint16 price)
    {
        unchecked {
            uint256 before = curves[1];
            uint256 from = curves[2];
            bool left = before >= from;
            bool right = from >= before;
            if (left && right) {
                uint256 gapBefore = curves[0] - before;
                uint256 gapFrom = curves[3] - from;
                left = gapBefore <= gapFrom;
                right = gapFrom <= gapBefore;
            }
            (uint256 low, uint256 high) = (turn, turn);
            if (left) {
                low = turn - 1;
                while (low != 0 && _supply(words, low) == 0 && _demand(words, low - 1) == 0) --low;
            }
            if (right) {
                while (high + 1 < ticks && _demand(words, high) == 0 && _supply(words, high + 1) == 0) ++high;
            } else {
                high = turn - 1;
            }
            return (uint64(left ? before : from), uint16((low + high) / 2));
        }
    }

    /// The lowest tick whose supply reaches its demand (ticks, when there is none), with demand and supply at it.
    function _turn(uint256[] memory words, uint256 ticks, uint256 total)
        private
        pure
        returns (uint256 turn, uint256 demand, uint256 supply)
    {
        unchecked {
            demand = total;
            for (uint256 i = 0; i < words.length; ++i) {
                uint256 word = words[i];
                uint256 sold = _lanes((word >> 32) & LOW);
                // Demand at the word's last tick; if supply stays below it there, it does so in the whole word.
                uint256 bought = _lanes(word & LOW);
                uint256 last = (word >> 192) & HALF;
                if (supply + sold >= demand - (bought - last)) {
                    for (uint256 t = i << 2; t < ticks; ++t) {
                        supply += (word >> 32) & HALF;
                        if (supply >= demand) return (t, demand, supply);
                        demand -= word & HALF;
                        word >>= 64;
                    }
                    return (ticks, demand, supply);
                }
                supply += sold;
                demand -= bought;
            }
            return (ticks, demand, supply);
        }
    }

    /// Where the volume runs out on each side, seen from the price: what stands there beyond the volume is cut from the
    /// worst ticks.
    function _margins(uint256[] memory words, Clearing memory c, uint256 demand, uint256 supply) private pure {
        unchecked {
            uint256 excess = demand - c.volume;
            uint256 t = c.price;
            uint256 quantity = _demand(words, t);
            while (quantity <= excess) {
                excess -= quantity;
                quantity = _demand(words, ++t);
            }
            (c.marginalBuy, c.marginalBuyVolume) = (uint16(t), uint32(quantity - excess));
            excess = supply - c.volume;
            t = c.price;
            quantity = _supply(words, t);
            while (quantity <= excess) {
                excess -= quantity;
                quantity = _supply(words, --t);
            }
            (c.marginalSell, c.marginalSellVolume) = (uint16(t), uint32(quantity - excess));
        }
    }

    /// What the accepted offers cost together, each tick rounded down: what its sellers get is not more.
    function _offers(uint256[] memory words, Clearing memory c, Grid memory grid) private pure returns (uint256 cost) {
        unchecked {
            for (uint256 t = 0; t < c.marginalSell; ++t) {
                cost += _supply(words, t) * (grid.lowestPrice + grid.tick * t) / 1000;
            }
            cost += c.marginalSellVolume * (grid.lowestPrice + grid.tick * c.marginalSell) / 1000;
        }
    }

    function _demand(uint256[] memory words, uint256 tick) private pure returns (uint256) {
        return (words[tick >> 2] >> ((tick & 3) * 64)) & HALF;
    }

    function _supply(uint256[] memory words, uint256 tick) private pure returns (uint256) {
        return (words[tick >> 2] >> ((tick & 3) * 64 + 32)) & HALF;
    }

    /// Sum of the four 64-bit lanes.
    function _lanes(uint256 x) private pure returns (uint256) {
        unchecked {
            x = (x & type(uint128).max) + (x >> 128);
            return (x & LANE) + (x >> 64);
        }
    }
}
