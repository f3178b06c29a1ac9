// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// Demand and supply of one market and slot by price tick, and the uniform auction over them. Adding an order costs the
/// same whatever the book holds; clearing costs by the number of ticks in use.
library TickBook {
    uint256 internal constant MAX_TICKS = 1024;

    enum Side {
        Buy,
        Sell
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
    }

    struct Book {
        Clearing clearing;
        // One bit per tick that holds any quantity.
        uint256[4] used;
        // Four ticks a word, the lowest tick in the lowest 64 bits: demand in the low half of each lane, supply in the
        // high half, in Wh.
        uint256[256] words;
    }

    /// What the walk over the ticks carries.
    struct Best {
        uint256 volume;
        uint256 gap;
        uint256 low;
        uint256 high;
    }

    error TickFull(uint16 tick);

    function add(Book storage book, Side side, uint16 tick, uint32 quantity) internal {
        uint256 lane = (tick & 3) * 64;
        uint256 shift = lane + (side == Side.Sell ? 32 : 0);
        uint256 word = book.words[tick >> 2];
        if (((word >> shift) & type(uint32).max) + quantity > type(uint32).max) revert TickFull(tick);
        if ((word >> lane) & type(uint64).max == 0) book.used[tick >> 8] |= uint256(1) << (tick & 255);
        book.words[tick >> 2] = word + (uint256(quantity) << shift);
    }

    /// `quantity` was added before.
    function remove(Book storage book, Side side, uint16 tick, uint32 quantity) internal {
        uint256 lane = (tick & 3) * 64;
        uint256 word = book.words[tick >> 2] - (uint256(quantity) << (lane + (side == Side.Sell ? 32 : 0)));
        if ((word >> lane) & type(uint64).max == 0) book.used[tick >> 8] &= ~(uint256(1) << (tick & 255));
        book.words[tick >> 2] = word;
    }

    function quantityAt(Book storage book, Side side, uint16 tick) internal view returns (uint32) {
        return uint32(book.words[tick >> 2] >> ((tick & 3) * 64 + (side == Side.Sell ? 32 : 0)));
    }

    /// Traded volume is the largest min(D(p), S(p)); among the ticks that reach it those with the smallest
    /// |D(p) - S(p)|; among those the middle one, the lower of two.
    function clear(Book storage book, uint256 ticks) internal view returns (Clearing memory result) {
        result.cleared = true;
        // Used ticks in rising order: tick << 64 | supply << 32 | demand.
        (uint256[] memory lanes, uint256 count, uint256 demand) = _load(book, ticks);
        Best memory best;
        uint256 supply;
        for (uint256 i = 0; i < count; ++i) {
            uint256 lane = lanes[i];
            uint256 tick = lane >> 64;
            supply += uint32(lane >> 32);
            _consider(best, tick, tick, demand, supply);
            demand -= uint32(lane);
            // Demand of a used tick reaches down to the next one, supply up: between two used ticks both are constant.
            if (i + 1 < count && (lanes[i + 1] >> 64) > tick + 1) {
                _consider(best, tick + 1, (lanes[i + 1] >> 64) - 1, demand, supply);
            }
        }
        if (best.volume == 0) return result;
        result.price = uint16((best.low + best.high) / 2);
        result.volume = uint64(best.volume);

        uint256 left = best.volume;
        for (uint256 i = count; left != 0; --i) {
            uint256 quantity = uint32(lanes[i - 1]);
            if (quantity >= left) {
                result.marginalBuy = uint16(lanes[i - 1] >> 64);
                result.marginalBuyVolume = uint32(left);
                break;
            }
            left -= quantity;
        }
        left = best.volume;
        for (uint256 i = 0; left != 0; ++i) {
            uint256 quantity = uint32(lanes[i] >> 32);
            if (quantity >= left) {
                result.marginalSell = uint16(lanes[i] >> 64);
                result.marginalSellVolume = uint32(left);
                break;
            }
            left -= quantity;
        }
    }

    /// An order's fill rounded down and up to 1 Wh; they differ only in a marginal tick.
    function fill(Book storage book, Side side, uint16 tick, uint32 quantity)
        internal
        view
        returns (uint32 down, uint32 up)
    {
        Clearing memory c = book.clearing;
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

    function _consider(Best memory best, uint256 low, uint256 high, uint256 demand, uint256 supply) private pure {
        (uint256 volume, uint256 gap) = demand < supply ? (demand, supply - demand) : (supply, demand - supply);
        if (volume == 0 || volume < best.volume || (volume == best.volume && gap > best.gap)) return;
        if (volume > best.volume || gap < best.gap) (best.volume, best.gap, best.low) = (volume, gap, low);
        // Ticks of equal volume and gap are neighbours, because D falls and S rises with the price.
        best.high = high;
    }

    function _load(Book storage book, uint256 ticks)
        private
        view
        returns (uint256[] memory lanes, uint256 count, uint256 demand)
    {
        lanes = new uint256[](ticks);
        for (uint256 group = 0; group < ticks; group += 256) {
            uint256 used = book.used[group >> 8];
            for (uint256 tick = group; used != 0; tick += 4) {
                if (used & 15 != 0) {
                    uint256 word = book.words[tick >> 2];
                    for (uint256 t = tick; t < tick + 4; ++t) {
                        uint256 lane = word & type(uint64).max;
                        word >>= 64;
                        if (lane == 0) continue;
                        lanes[count++] = (t << 64) | lane;
                        demand += uint32(lane);
                    }
                }
                used >>= 4;
            }
        }
    }
}
