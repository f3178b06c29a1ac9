// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {TickBook} from "../../src/TickBook.sol";

/// Fills many books, clears them and answers every fill, in one call whose storage nobody keeps.
contract BookHarness {
    using TickBook for TickBook.Book;

    struct Order {
        TickBook.Side side;
        uint16 tick;
        uint32 quantity;
    }

    struct Result {
        TickBook.Clearing clearing;
        uint32[] fills;
    }

    mapping(uint256 => TickBook.Book) private _books;

    function clearAll(Order[][] calldata cases, uint256 ticks) external returns (Result[] memory results) {
        results = new Result[](cases.length);
        for (uint256 i = 0; i < cases.length; ++i) {
            TickBook.Book storage book = _books[i];
            for (uint256 k = 0; k < cases[i].length; ++k) {
                book.add(cases[i][k].side, cases[i][k].tick, cases[i][k].quantity);
            }
            book.clearing = book.clear(TickBook.Grid(ticks, 1_000, 250), TickBook.Pricing.Uniform);
            results[i].clearing = book.clearing;
            results[i].fills = new uint32[](cases[i].length);
            for (uint256 k = 0; k < cases[i].length; ++k) {
                (results[i].fills[k],) = book.fill(book.clearing, cases[i][k].side, cases[i][k].tick, cases[i][k].quantity);
            }
        }
    }
}
