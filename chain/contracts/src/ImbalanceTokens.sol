// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// What members of a branch did for it and to it by leaving their positions, in Wh: credited where the deviation eased an
/// overloaded branch, charged where it aggravated it. A balance may be negative; tokens are not traded.
abstract contract ImbalanceTokens {
    mapping(uint32 branch => mapping(address account => int256)) private _tokens;
    // One bit a slot that was booked; 256 a word.
    mapping(uint32 branch => mapping(address account => mapping(uint256 word => uint256))) private _booked;
    mapping(uint32 branch => int256) private _total;

    event TokensBooked(uint32 indexed branch, address indexed account, uint32 indexed slot, int256 deviation, int256 tokens);

    error AlreadyBooked(uint32 branch, address account, uint32 slot);

    function tokensOf(uint32 branch, address account) external view returns (int256) {
        return _tokens[branch][account];
    }

    /// Sum over the members of all tokens.
    function totalTokens(uint32 branch) external view returns (int256) {
        return _total[branch];
    }

    /// `stress` is 1 where too much flows in, -1 where too much flows out, 0 otherwise.
    function _book(uint32 branch, address account, uint32 slot, int256 deviation, int256 stress) internal {
        uint256 bit = 1 << slot % 256;
        uint256 word = _booked[branch][account][slot / 256];
        if (word & bit != 0) revert AlreadyBooked(branch, account, slot);
        _booked[branch][account][slot / 256] = word | bit;
        int256 tokens = -stress * deviation;
        _tokens[branch][account] += tokens;
        _total[branch] += tokens;
        emit TokensBooked(branch, account, slot, deviation, tokens);
    }
}
