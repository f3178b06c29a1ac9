// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// Bits of an account's role mask, the same as core::Role.
library Roles {
    uint32 internal constant PROSUMER = 1 << 0;
    uint32 internal constant GENERATOR = 1 << 1;
    uint32 internal constant AGGREGATOR = 1 << 2;
    uint32 internal constant DSO = 1 << 3;
    uint32 internal constant TSO = 1 << 4;
    uint32 internal constant BRP = 1 << 5;
    // Issues, redeems and freezes credits; hands out the three powers.
    uint32 internal constant OPERATOR = 1 << 6;
    uint32 internal constant TECHNICIAN = 1 << 7;
    uint32 internal constant DATA_BUYER = 1 << 8;
    uint32 internal constant AUTHORITY = 1 << 9;
    // Registers accounts and meters.
    uint32 internal constant REGISTRAR = 1 << 10;
    // Opens, changes and pauses markets.
    uint32 internal constant MARKET_ADMIN = 1 << 11;
    uint32 internal constant ALL = (1 << 12) - 1;
    // Power over others: only an operator gives or takes it.
    uint32 internal constant POWERS = OPERATOR | REGISTRAR | MARKET_ADMIN;
}
