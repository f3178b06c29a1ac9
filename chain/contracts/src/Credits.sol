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
    // Bank references that were used: a deposit is issued once, a pay-out redeemed once.
    mapping(bytes32 deposit => bool) private _deposits;
    mapping(bytes32 payout => bool) private _payouts;
    // The order by which an account's credits are frozen; zero when they are not.
    mapping(address account => bytes32) private _frozen;

    event Issued(address indexed account, uint256 amount, bytes32 indexed deposit);
    event Redeemed(address indexed account, uint256 amount, bytes32 indexed payout);
    event Frozen(address indexed account, bytes32 indexed order);
    event Released(address indexed account, bytes32 indexed order);

    error NotOperator(address caller);
    error NotMarket(address caller);
    error SenderNotRegistered(address account);
    error ReceiverNotRegistered(address account);
    error SupplyTooLarge(uint256 minted);
    error NoReference();
    error DepositUsed(bytes32 deposit);
    error PayoutUsed(bytes32 payout);
    error AccountFrozen(address account, bytes32 order);
    error NotFrozen(address account);
    error SystemHolder(address holder);

    modifier onlyOperator() {
        if (registry.rolesOf(msg.sender) & Roles.OPERATOR == 0) revert NotOperator(msg.sender);
        _;
    }

    modifier onlyMarket() {
        if (msg.sender != market) revert NotMarket(msg.sender);
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

    /// Against a deposit, named by its bank reference. All that was ever issued stays below 2^63 µcr, so that no sum of
    /// balances leaves a signed 64-bit integer.
    function issue(address account, uint256 amount, bytes32 deposit) external onlyOperator {
        if (deposit == 0) revert NoReference();
        if (_deposits[deposit]) revert DepositUsed(deposit);
        _deposits[deposit] = true;
        if (amount > uint64(type(int64).max) - _minted) revert SupplyTooLarge(amount);
        _minted += uint64(amount);
        _mint(account, amount);
        emit Issued(account, amount, deposit);
    }

    /// Paid out by the named bank transfer. The holder's allowance (or permit) to the operator is its consent.
    function redeem(address account, uint256 amount, bytes32 payout) external onlyOperator {
        if (payout == 0) revert NoReference();
        if (_payouts[payout]) revert PayoutUsed(payout);
        _payouts[payout] = true;
        if (account != msg.sender) _spendAllowance(account, msg.sender, amount);
        _burn(account, amount);
        // Not above _minted, because the balance was there to burn.
        _burned += uint64(amount);
        emit Redeemed(account, amount, payout);
    }

    /// By order of a court or an authority, named by its reference: the account receives, and spends nothing. Not a
    /// contract that holds credits for others: an order against one of them must not trap the escrows of all.
    function freeze(address account, bytes32 order) external onlyOperator {
        if (order == 0) revert NoReference();
        if (account == market || registry.isSystem(account)) revert SystemHolder(account);
        if (_frozen[account] != 0) revert AccountFrozen(account, _frozen[account]);
        _frozen[account] = order;
        emit Frozen(account, order);
    }

    function release(address account) external onlyOperator {
        bytes32 order = _frozen[account];
        if (order == 0) revert NotFrozen(account);
        delete _frozen[account];
        emit Released(account, order);
    }

    function frozenBy(address account) external view returns (bytes32) {
        return _frozen[account];
    }

    function depositUsed(bytes32 deposit) external view returns (bool) {
        return _deposits[deposit];
    }

    function payoutUsed(bytes32 payout) external view returns (bool) {
        return _payouts[payout];
    }

    /// What the market may collect now.
    function spendable(address account) external view returns (uint256) {
        return _frozen[account] == 0 ? balanceOf(account) : 0;
    }

    /// Moves escrow, bonds and imbalance charges to the market.
    function collect(address account, uint256 amount) external onlyMarket {
        if (_frozen[account] != 0) revert AccountFrozen(account, _frozen[account]);
        super._update(account, market, amount);
    }

    /// Gives back what the market holds for an account. Whoever gave credits was registered, and stays so.
    function pay(address account, uint256 amount) external onlyMarket {
        super._update(market, account, amount);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (from != address(0) && _frozen[from] != 0) revert AccountFrozen(from, _frozen[from]);
        if (from != address(0) && to != address(0) && !registry.maySend(from)) revert SenderNotRegistered(from);
        if (to != address(0) && !registry.mayHold(to)) revert ReceiverNotRegistered(to);
        super._update(from, to, amount);
    }
}
