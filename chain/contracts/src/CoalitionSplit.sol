// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// How a coalition's contract of a slot and its money are shared: by what each member's meter delivered, against what its
/// weight promised. Integers throughout; every split adds up to the whole.
library CoalitionSplit {
    /// Shares of `total` in proportion to `parts`, rounded such that they add up to it. Zeros when all parts are zero.
    function proportional(uint256 total, uint256[] memory parts) internal pure returns (uint256[] memory shares) {
        uint256 whole;
        for (uint256 i = 0; i < parts.length; ++i) whole += parts[i];
        shares = new uint256[](parts.length);
        if (whole == 0) return shares;
        uint256 running;
        uint256 given;
        for (uint256 i = 0; i < parts.length; ++i) {
            running += parts[i];
            uint256 upTo = total * running / whole;
            shares[i] = upTo - given;
            given = upTo;
        }
    }

    /// What of the contract's `volume` is each member's. First each delivered its promise; what is missing of others'
    /// promises is taken from those who delivered more than theirs, up to `most`; what is missing still is of those who
    /// delivered less than they promised. All in Wh, volume = sum of the promises.
    function allot(uint256 volume, uint256[] memory promised, uint256[] memory delivered, uint256[] memory most)
        internal
        pure
        returns (uint256[] memory allotted)
    {
        uint256 count = promised.length;
        allotted = new uint256[](count);
        uint256[] memory above = new uint256[](count);
        uint256[] memory below = new uint256[](count);
        uint256 left = volume;
        uint256 spare;
        for (uint256 i = 0; i < count; ++i) {
            if (delivered[i] < promised[i]) {
                allotted[i] = delivered[i];
                below[i] = promised[i] - delivered[i];
            } else {
                allotted[i] = promised[i];
                uint256 limit = most[i] < delivered[i] ? most[i] : delivered[i];
                if (limit > promised[i]) above[i] = limit - promised[i];
                spare += above[i];
            }
            left -= allotted[i];
        }
        uint256 taken = left < spare ? left : spare;
        uint256[] memory more = proportional(taken, above);
        uint256[] memory missing = proportional(left - taken, below);
        for (uint256 i = 0; i < count; ++i) allotted[i] += more[i] + missing[i];
    }

    /// A penalty by what each is short of its promise, by the parts of the bond where nobody is. Nobody pays more than its
    /// part of the bond; what is left of the penalty is borne by what is left of the parts. The penalty is at most their sum.
    function penalties(uint256 penalty, uint256[] memory promised, int256[] memory delivered, uint256[] memory bond)
        internal
        pure
        returns (uint256[] memory paid)
    {
        uint256[] memory short = new uint256[](promised.length);
        for (uint256 i = 0; i < promised.length; ++i) {
            int256 missing = int256(promised[i]) - delivered[i];
            if (missing > 0) short[i] = uint256(missing);
        }
        paid = proportional(penalty, short);
        uint256[] memory rest = new uint256[](promised.length);
        uint256 left = penalty;
        for (uint256 i = 0; i < promised.length; ++i) {
            if (paid[i] > bond[i]) paid[i] = bond[i];
            left -= paid[i];
            rest[i] = bond[i] - paid[i];
        }
        uint256[] memory more = proportional(left, rest);
        for (uint256 i = 0; i < promised.length; ++i) paid[i] += more[i];
    }
}
