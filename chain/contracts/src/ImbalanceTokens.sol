// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Credits} from "./Credits.sol";

/// What members of a branch did for it and to it by leaving their positions, in Wh: credited where the deviation eased an
/// overloaded branch, charged where it aggravated it. A balance may be negative; tokens are not traded. They are worth
/// what the branch's DSO pays for them: whoever has some redeems them out of the DSO's allowance to this contract, whoever is
/// below zero makes up for it, by easing the branch or at the same price.
abstract contract ImbalanceTokens {
    mapping(uint32 branch => mapping(address account => int256)) private _tokens;
    // One bit a slot that was booked; 256 a word.
    mapping(uint32 branch => mapping(address account => mapping(uint256 word => uint256))) private _booked;
    mapping(uint32 branch => int256) private _total;

    event TokensBooked(uint32 indexed branch, address indexed account, uint32 indexed slot, int256 deviation, int256 tokens);

    event TokensRedeemed(uint32 indexed branch, address indexed account, uint256 tokens, uint256 amount);
    event TokensPaid(uint32 indexed branch, address indexed account, uint256 tokens, uint256 amount);

    error ZeroAmount();
    error AlreadyBooked(uint32 branch, address account, uint32 slot);

    function tokensOf(uint32 branch, address account) external view returns (int256) {
        return _tokens[branch][account];
    }

    /// Sum over the members of all tokens.
    function totalTokens(uint32 branch) external view returns (int256) {
        return _total[branch];
    }

    /// Pays the caller for its tokens, at most `most` of them, at `price` µcr per kWh, rounded down. Nothing to pay is refused: tokens are not
    /// taken for it.
    function _redeem(uint32 branch, uint256 most, uint256 price, Credits credits, address dso) internal {
        int256 balance = _tokens[branch][msg.sender];
        uint256 tokens = balance < 0 ? 0 : uint256(balance);
        if (tokens > most) tokens = most;
        uint256 amount = tokens * price / 1000;
        if (amount == 0) revert ZeroAmount();
        _tokens[branch][msg.sender] = balance - int256(tokens);
        _total[branch] -= int256(tokens);
        emit TokensRedeemed(branch, msg.sender, tokens, amount);
        credits.transferFrom(dso, msg.sender, amount);
    }

    /// The caller makes up for tokens below zero, at most `most` of them, rounded up, out of its allowance.
    function _payFor(uint32 branch, uint256 most, uint256 price, Credits credits, address dso) internal {
        int256 balance = _tokens[branch][msg.sender];
        uint256 tokens = balance < 0 ? uint256(-balance) : 0;
        if (tokens > most) tokens = most;
        uint256 amount = (tokens * price + 999) / 1000;
        if (amount == 0) revert ZeroAmount();
        _tokens[branch][msg.sender] = balance + int256(tokens);
        _total[branch] += int256(tokens);
        emit TokensPaid(branch, msg.sender, tokens, amount);
        credits.transferFrom(msg.sender, dso, amount);
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
