// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Credits} from "./Credits.sol";
import {IAwards} from "./MarketHooks.sol";
import {MarketRows} from "./MarketRows.sol";
import {Meters} from "./Meters.sol";
import {SlotAccount} from "./OrderLane.sol";
import {Preferences} from "./Preferences.sol";
import {QueueBook} from "./QueueBook.sol";
import {Registry} from "./Registry.sol";
import {TickBook} from "./TickBook.sol";

/// What Market and its modules share: the state, which lies in Market alone, and how its money moves. The modules run
/// by DELEGATECALL from Market; their addresses are fixed at deployment.
abstract contract MarketState is MarketRows {
    struct Links {
        Registry registry;
        Credits credits;
        Meters meters;
        Preferences preferences;
        // Zero: no flexibility is traded.
        IAwards awards;
    }

    /// The contract's balance is, to the µcr: the pools, escrow and bonds of open orders, sealed deposits, and the
    /// proceeds and bonds of unsettled slots.
    struct Pool {
        // What imbalance may be paid from. A clearing takes the sellers' proceeds out before the buyers' claims bring
        // them in, so it can be negative for a while, and is then worth nothing.
        int128 reserve;
        // Owed to the sellers of cleared slots; what rounding leaves stays.
        int128 setAside;
    }

    Credits public immutable credits;
    Preferences public immutable preferences;
    IAwards public immutable awards;

    // By market << 32 | slot.
    mapping(uint256 key => TickBook.Book) internal _books;
    mapping(uint256 key => QueueBook.Book) internal _queues;
    mapping(address account => mapping(uint32 slot => SlotAccount)) internal _slots;
    // By market << 32 | slot: an account's sealed orders by index (Sealed).
    mapping(uint256 key => mapping(address account => mapping(uint256 index => uint256))) internal _sealed;
    // µcr that session keys committed to purchases, by UTC day of delivery.
    mapping(address account => mapping(uint256 day => uint256)) internal _committed;
    mapping(uint16 market => Pool) internal _pools;
    // What an account could not pay; it places no order until it did.
    mapping(address account => uint256) internal _debts;
    // Imbalance that the reserve could not pay yet.
    mapping(address account => uint256) internal _owed;
    uint256 internal _totalOwed;
    // What is left in the reserve of what each account put there.
    mapping(uint16 market => mapping(address funder => uint256)) internal _funded;
    // Used nonces of signed orders, 256 a word.
    mapping(address account => mapping(uint256 word => uint256)) internal _nonces;

    event ReserveChanged(uint16 indexed market, int128 reserve);

    error MarketPaused(uint16 market);
    error WrongShape(uint16 market, Matching matching, Visibility visibility);

    constructor(Links memory links) MarketRows(links.registry, links.meters) {
        credits = links.credits;
        preferences = links.preferences;
        awards = links.awards;
    }

    function _addReserve(uint16 market, uint256 amount) internal {
        _pools[market].reserve += int128(int256(amount));
        emit ReserveChanged(market, _pools[market].reserve);
    }

    function _day(Row memory row, uint32 slot) internal pure returns (uint256) {
        return uint256(slot) * row.slotSeconds / 1 days;
    }
}
