// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// What other contracts read of the market.
interface IPositions {
    /// Net Wh that the account bought (negative: sold) in the energy markets, from claimed and matched orders, and how
    /// many of its orders in that slot are neither claimed nor cancelled.
    function netOf(address account, uint32 slot) external view returns (int256 contracted, uint256 openOrders);
}

/// Where the flexibility markets hand over what they awarded. The market is the only caller.
interface IAwards {
    struct Award {
        uint64 order;
        address seller;
        uint16 market;
        uint32 slot;
        // FlexUp: feed more or use less. Otherwise FlexDown.
        bool up;
        // Wh
        uint32 quantity;
        // µcr per kWh
        uint32 price;
        uint16 tolerancePermille;
        uint16 penaltyPermille;
        // µcr, both sent to the awards contract before the call: what the buyers paid for the whole quantity, and the
        // seller's bond for it.
        uint64 proceeds;
        uint64 bond;
        // Gets back what was not delivered. Zero: several buyers, it goes to the market's reserve by fundReserve.
        address buyer;
    }

    /// Called once for each sell order in a flexibility market with a fill, when it is claimed.
    function award(Award calldata awarded) external;
}
