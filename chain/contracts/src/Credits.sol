// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";

/// The operator's credit: 1 cr is worth 1 EUR, the smallest unit is 1 µcr. It moves among registered accounts only.
/// The market named at deployment takes escrow without an allowance; nobody else can, and the operator cannot change it.
contract Credits is ERC20, ERC20Permit {
    Registry public immutable registry;
    address public immutable market;
    // minted = burned + total supply, and total supply = all balances, the market's escrow among them.
    uint64 private _minted;
    uint64 private _burned;

    event Issued(address indexed account, uint256 amount);
    event Redeemed(address indexed account, uint256 amount);

    error NotOperator(address caller);
    error NotMarket(address caller);
    error SenderNotRegistered(address account);
    error ReceiverNotRegistered(address account);
    error SupplyTooLarge(uint256 minted);

    modifier onlyOperator() {
        if (registry.rolesOf(msg.sender) & Roles.OPERATOR == 0) revert NotOperator(msg.sender);
        _;
    }

    constructor(Registry registry_, address market_) ERC20("Wattbourse credit", "cr") ERC20Permit("Wattbourse credit") {
        registry = registry_;
        market = market_;
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function minted() external view returns (uint64) {
        return _minted;
    }

    function burned() external view returns (uint64) {
        return _burned;
    }

    /// All that was ever issued stays below 2^63 µcr, so that no sum of balances leaves a signed 64-bit integer.
    function mint(address account, uint256 amount) external onlyOperator {
        uint256 total = _minted + amount;
        if (total > uint64(type(int64).max)) revert SupplyTooLarge(total);
        _minted = uint64(total);
        _mint(account, amount);
        emit Issued(account, amount);
    }

    /// The holder's allowance (or permit) to the operator is its consent to the redemption.
    function burn(address account, uint256 amount) external onlyOperator {
        if (account != msg.sender) _spendAllowance(account, msg.sender, amount);
        _burn(account, amount);
        // Not above _minted, because the balance was there to burn.
        _burned += uint64(amount);
        emit Redeemed(account, amount);
    }

    /// Moves escrow, bonds and imbalance charges to the market.
    function collect(address account, uint256 amount) external {
        if (msg.sender != market) revert NotMarket(msg.sender);
        super._update(account, market, amount);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (from != address(0) && to != address(0) && !registry.maySend(from)) revert SenderNotRegistered(from);
        if (to != address(0) && !registry.mayHold(to)) revert ReceiverNotRegistered(to);
        super._update(from, to, amount);
    }
}
