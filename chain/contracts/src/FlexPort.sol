// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// How a market hands what a seller sold in a FlexUp or FlexDown row over to Flexibility, which measures and pays it.
interface FlexTaker {
    struct Fill {
        address seller;
        uint16 market;
        uint32 slot;
        // FlexUp: feed more or use less.
        bool up;
        // Wh in the slot.
        uint32 wh;
        // µcr per kWh that the seller gets.
        uint32 price;
        // µcr: what the buyers paid for it, and the seller's bond. The most that a penalty takes is the bond.
        uint64 payment;
        uint64 bond;
        uint16 tolerancePermille;
        uint16 penaltyPermille;
    }

    /// By the market alone, before the slot starts, after it transferred payment and bond to this contract. The
    /// micro-contract pays the seller itself; what it does not pay goes back to the market with `flexReturned`.
    function takeFill(Fill calldata fill) external returns (uint64 award);
}

/// What Flexibility and Grid ask of the market.
interface FlexMarket {
    /// `amount` µcr of a micro-contract's payment and of penalties were transferred back. Adds it to the row's reserve.
    function flexReturned(uint16 market, uint64 award, uint256 amount) external;

    /// Net Wh that the account bought in the slot (sold: negative), from claimed fills of Energy rows.
    function contractedOf(address account, uint32 slot) external view returns (int256);
}
