// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Roles} from "./Roles.sol";

/// Who takes part, and as what. The market operator registers accounts; every other contract asks here.
contract Registry {
    struct Account {
        address account;
        uint32 roles;
        // At most 31 bytes, so that a storage proof of one word shows it.
        string name;
    }

    Account[] private _accounts;
    // Index in _accounts plus one.
    mapping(address account => uint256) private _position;
    // Contracts that may hold credits without being accounts, like the market's escrow.
    mapping(address holder => bool) private _system;

    event AccountRegistered(address indexed account, uint32 roles, string name);
    event RolesChanged(address indexed account, uint32 roles);
    event SystemChanged(address indexed holder, bool known);

    error NotOperator(address caller);
    error AlreadyRegistered(address account);
    error NotRegistered(address account);
    error ZeroAccount();
    error UnknownRoles(uint32 roles);
    error NameLength(uint256 length);
    error OperatorLocksItselfOut();
    error NotAContract(address holder);

    modifier onlyOperator() {
        if (rolesOf(msg.sender) & Roles.OPERATOR == 0) revert NotOperator(msg.sender);
        _;
    }

    constructor(address operator, string memory name) {
        _add(operator, Roles.OPERATOR, name);
    }

    function register(address account, uint32 roles, string calldata name) external onlyOperator {
        _add(account, roles, name);
    }

    /// Zero suspends the account: it may receive credits, and do nothing else.
    function setRoles(address account, uint32 roles) external onlyOperator {
        uint256 position = _position[account];
        if (position == 0) revert NotRegistered(account);
        if (roles & ~Roles.ALL != 0) revert UnknownRoles(roles);
        if (account == msg.sender && roles & Roles.OPERATOR == 0) revert OperatorLocksItselfOut();
        _accounts[position - 1].roles = roles;
        emit RolesChanged(account, roles);
    }

    function setSystem(address holder, bool known) external onlyOperator {
        if (holder.code.length == 0) revert NotAContract(holder);
        _system[holder] = known;
        emit SystemChanged(holder, known);
    }

    function accountCount() external view returns (uint256) {
        return _accounts.length;
    }

    function accountAt(uint256 index) external view returns (Account memory) {
        return _accounts[index];
    }

    /// Zero when unknown or suspended.
    function rolesOf(address account) public view returns (uint32) {
        uint256 position = _position[account];
        return position == 0 ? 0 : _accounts[position - 1].roles;
    }

    function isRegistered(address account) external view returns (bool) {
        return _position[account] != 0;
    }

    function isSystem(address holder) external view returns (bool) {
        return _system[holder];
    }

    /// Whether credits may be sent to it. Suspended accounts still get what is theirs.
    function mayHold(address holder) external view returns (bool) {
        return _position[holder] != 0 || _system[holder];
    }

    /// Whether it may send credits.
    function maySend(address holder) external view returns (bool) {
        return rolesOf(holder) != 0 || _system[holder];
    }

    function _add(address account, uint32 roles, string memory name) private {
        if (account == address(0)) revert ZeroAccount();
        if (_position[account] != 0) revert AlreadyRegistered(account);
        if (roles == 0 || roles & ~Roles.ALL != 0) revert UnknownRoles(roles);
        uint256 length = bytes(name).length;
        if (length == 0 || length > 31) revert NameLength(length);
        _accounts.push(Account(account, roles, name));
        _position[account] = _accounts.length;
        emit AccountRegistered(account, roles, name);
    }
}
