// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Roles} from "./Roles.sol";

/// Who takes part, and as what. Registrars register accounts; every other contract asks here.
contract Registry {
    struct Account {
        address account;
        uint32 roles;
        // At most 31 bytes, so that a storage proof of one word shows it.
        string name;
    }

    // An order's id has 24 bits for its account's number.
    uint256 private constant MAX_ACCOUNTS = (1 << 24) - 1;

    struct Member {
        // Index in _accounts plus one.
        uint32 number;
        // As in _accounts.
        uint32 roles;
    }

    Account[] private _accounts;
    // Every order asks for both: kept in one word.
    mapping(address account => Member) private _members;
    // Contracts that may hold credits without being accounts, like the market's escrow.
    mapping(address holder => bool) private _system;

    event AccountRegistered(address indexed account, uint32 roles, string name);
    event RolesChanged(address indexed account, uint32 roles);
    event SystemChanged(address indexed holder, bool known);

    error NotOperator(address caller);
    error NotRegistrar(address caller);
    error PowerNotGiven(address caller, uint32 powers);
    error RegistryFull(uint256 accounts);
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

    /// The operator starts with all three powers, and may hand them on: to an aggregator or a DSO, say.
    constructor(address operator, string memory name) {
        _add(operator, Roles.POWERS, name);
    }

    /// By a registrar; roles of power (Roles.POWERS) by an operator alone.
    function register(address account, uint32 roles, string calldata name) external {
        _checkGiver(roles & Roles.POWERS);
        _add(account, roles, name);
    }

    /// By whom register asks for. Zero suspends the account: it may receive credits, and do nothing else.
    function setRoles(address account, uint32 roles) external {
        Member storage member = _members[account];
        if (member.number == 0) revert NotRegistered(account);
        if (roles & ~Roles.ALL != 0) revert UnknownRoles(roles);
        _checkGiver((roles ^ member.roles) & Roles.POWERS);
        if (account == msg.sender && roles & Roles.OPERATOR == 0) revert OperatorLocksItselfOut();
        member.roles = roles;
        _accounts[member.number - 1].roles = roles;
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
        return _members[account].roles;
    }

    /// Roles as rolesOf gives them, and the account's number: its index plus one, zero when unknown. Numbers fit 24 bits.
    function memberOf(address account) external view returns (uint32 roles, uint256 number) {
        Member storage member = _members[account];
        return (member.roles, member.number);
    }

    /// Zero when there is no such number.
    function accountOf(uint256 number) external view returns (address) {
        return number == 0 || number > _accounts.length ? address(0) : _accounts[number - 1].account;
    }

    function isRegistered(address account) external view returns (bool) {
        return _members[account].number != 0;
    }

    function isSystem(address holder) external view returns (bool) {
        return _system[holder];
    }

    /// Whether credits may be sent to it. Suspended accounts still get what is theirs.
    function mayHold(address holder) external view returns (bool) {
        return _members[holder].number != 0 || _system[holder];
    }

    /// Whether it may send credits.
    function maySend(address holder) external view returns (bool) {
        return rolesOf(holder) != 0 || _system[holder];
    }

    function _checkGiver(uint32 powers) private view {
        uint32 own = rolesOf(msg.sender);
        if (own & Roles.OPERATOR != 0) return;
        if (own & Roles.REGISTRAR == 0) revert NotRegistrar(msg.sender);
        if (powers != 0) revert PowerNotGiven(msg.sender, powers);
    }

    function _add(address account, uint32 roles, string memory name) private {
        if (account == address(0)) revert ZeroAccount();
        if (_members[account].number != 0) revert AlreadyRegistered(account);
        if (_accounts.length >= MAX_ACCOUNTS) revert RegistryFull(_accounts.length);
        if (roles == 0 || roles & ~Roles.ALL != 0) revert UnknownRoles(roles);
        uint256 length = bytes(name).length;
        if (length == 0 || length > 31) revert NameLength(length);
        _accounts.push(Account(account, roles, name));
        _members[account] = Member(uint32(_accounts.length), roles);
        emit AccountRegistered(account, roles, name);
    }
}
