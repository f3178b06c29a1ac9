// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {MarketOrders} from "./MarketOrders.sol";
import {MarketState} from "./MarketState.sol";
import {Intent} from "./OrderLane.sol";
import {TickBook} from "./TickBook.sol";

/// Sealed orders: until the gate closes only their number is known. A commitment has the same size and the same deposit
/// for everybody; side, price and quantity come out when it is opened, in the reveal window.
contract MarketSealed is MarketOrders {
    struct Commitment {
        uint16 market;
        uint32 slot;
        // The owner's own count of its sealed orders in that market and slot. Committing again replaces it.
        uint8 index;
        // First 30 bytes of commitmentOf.
        bytes30 hash;
    }

    struct Opening {
        address account;
        uint16 market;
        uint32 slot;
        uint8 index;
        TickBook.Side side;
        uint16 tick;
        uint32 quantity;
        // Random, and the owner's secret until the gate closes.
        bytes32 salt;
    }

    event OrderSealed(uint16 indexed market, uint32 indexed slot, address indexed account, uint8 index);
    event OrderUnsealed(
        uint16 indexed market, uint32 indexed slot, address indexed account, uint8 index, uint64 id
    );
    event SealedWithdrawn(uint16 indexed market, uint32 indexed slot, address indexed account, uint8 index);
    event SealedForfeited(
        uint16 indexed market, uint32 indexed slot, address indexed account, uint8 index, uint256 deposit
    );

    error EmptyCommitment();
    error NothingSealed(uint16 market, uint32 slot, address account, uint8 index);
    error WrongOpening(bytes30 committed, bytes30 opened);
    error RevealNotOpen(uint32 slot, uint256 opensAt);
    error RevealOver(uint32 slot, uint256 endedAt);
    error RevealStillOpen(uint32 slot, uint256 endsAt);

    uint256 private constant SESSION = 1;

    constructor(Links memory links) MarketState(links) {}

    /// By the account or its session key, while the gate is open. The deposit of each is taken once.
    function commit(address account, Commitment[] calldata list) external {
        if (list.length == 0) revert NoOrders();
        Placing memory p = _begin(account);
        for (uint256 i = 0; i < list.length; ++i) {
            Commitment calldata c = list[i];
            if (c.hash == 0) revert EmptyCommitment();
            _enter(p, c.market, c.slot);
            _checkSealed(p.row, c.market);
            // One of the two sides; which of them is not for everybody to know yet.
            if (p.roles & (p.row.buyerRoles | p.row.sellerRoles) == 0) {
                revert RoleNotAdmitted(TickBook.Side.Buy, p.roles, p.row.buyerRoles | p.row.sellerRoles);
            }
            _checkGate(p.row, c.slot);
            mapping(uint256 => uint256) storage own = _sealed[_key(c.market, c.slot)][account];
            if (own[c.index] == 0) {
                p.toCollect += p.row.sealedDeposit;
                if (p.session) _commit(p, c.slot, p.row.sealedDeposit, 0);
            } else if (p.session && own[c.index] & SESSION == 0) {
                // The owner's own commitment counted nothing, its session key's does.
                _commit(p, c.slot, p.row.sealedDeposit, 0);
            } else if (!p.session && own[c.index] & SESSION != 0) {
                _commit(p, c.slot, 0, p.row.sealedDeposit);
            }
            own[c.index] = uint256(bytes32(c.hash)) | (p.session ? SESSION : 0);
            emit OrderSealed(c.market, c.slot, account, c.index);
        }
        _end(p);
    }

    /// By anybody who has the openings, from gate closure to the end of the reveal window. The deposit goes towards the
    /// order's escrow or bond. Openings of one account that follow one another move money once.
    function reveal(Opening[] calldata list) external returns (uint64[] memory ids) {
        if (list.length == 0) revert NoOrders();
        ids = new uint64[](list.length);
        Placing memory p;
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i].account != p.account) {
                _end(p);
                p = _owner(list[i].account);
            }
            ids[i] = _reveal(p, list[i]);
        }
        _end(p);
    }

    /// By the account or its session key, while the gate is open; in a paused market at any time.
    function withdraw(address account, uint16 market, uint32 slot, uint8 index) external {
        if (msg.sender != account) _session(account, msg.sender);
        Row memory row = _row(market, slot);
        if (!row.paused && block.timestamp >= _gateCloses(row, slot)) {
            revert GateClosed(slot, _gateCloses(row, slot));
        }
        _remove(row, account, market, slot, index);
        emit SealedWithdrawn(market, slot, account, index);
        credits.pay(account, row.sealedDeposit);
    }

    /// By anybody, once the reveal window is over: the deposit goes to the market's reserve. An account whose credits
    /// are frozen could not reveal, and gets its deposit back.
    function forfeit(address account, uint16 market, uint32 slot, uint8 index) external {
        Row memory row = _row(market, slot);
        if (row.paused) revert MarketPaused(market);
        uint256 endsAt = _gateCloses(row, slot) + row.revealSeconds;
        if (block.timestamp < endsAt) revert RevealStillOpen(slot, endsAt);
        if (credits.frozenBy(account) != 0) {
            _remove(row, account, market, slot, index);
            emit SealedWithdrawn(market, slot, account, index);
            credits.pay(account, row.sealedDeposit);
            return;
        }
        uint256 word = _remove(row, account, market, slot, index);
        // It is spent: the day's purchases keep it.
        if (word & SESSION != 0) _committed[account][_day(row, slot)] += row.sealedDeposit;
        _addReserve(market, row.sealedDeposit);
        emit SealedForfeited(market, slot, account, index, row.sealedDeposit);
    }

    function _reveal(Placing memory p, Opening calldata o) private returns (uint64 id) {
        _enter(p, o.market, o.slot);
        _checkSealed(p.row, o.market);
        uint256 opensAt = _gateCloses(p.row, o.slot);
        if (block.timestamp < opensAt) revert RevealNotOpen(o.slot, opensAt);
        if (block.timestamp >= opensAt + p.row.revealSeconds) revert RevealOver(o.slot, opensAt + p.row.revealSeconds);
        uint256 word = _sealed[_key(o.market, o.slot)][o.account][o.index];
        if (word == 0) revert NothingSealed(o.market, o.slot, o.account, o.index);
        bytes30 opened = bytes30(commitmentOf(o));
        if (opened != bytes30(bytes32(word))) revert WrongOpening(bytes30(bytes32(word)), opened);
        delete _sealed[_key(o.market, o.slot)][o.account][o.index];
        p.toReturn += p.row.sealedDeposit;
        p.session = word & SESSION != 0;
        if (p.session) {
            p.limits = preferences.limitsOf(o.account);
            _commit(p, o.slot, 0, p.row.sealedDeposit);
        }
        id = _record(p, Intent(o.market, o.slot, o.side, o.tick, o.quantity));
        emit OrderUnsealed(o.market, o.slot, o.account, o.index, id);
    }

    /// The account behind an opening, whoever brings it.
    function _owner(address account) private view returns (Placing memory p) {
        p.account = account;
        (p.roles, p.number) = registry.memberOf(account);
        if (p.number == 0) revert NotRegistered(account);
    }

    function _remove(Row memory row, address account, uint16 market, uint32 slot, uint8 index)
        private
        returns (uint256 word)
    {
        word = _sealed[_key(market, slot)][account][index];
        if (word == 0) revert NothingSealed(market, slot, account, index);
        delete _sealed[_key(market, slot)][account][index];
        if (word & SESSION != 0) _committed[account][_day(row, slot)] -= row.sealedDeposit;
    }

    function _checkSealed(Row memory row, uint16 market) private pure {
        if (row.visibility != Visibility.Sealed) revert WrongShape(market, row.matching, row.visibility);
    }

    /// What the owner hashes: this chain and contract, whose order, where, and what with a salt.
    function commitmentOf(Opening calldata o) public view returns (bytes32) {
        return keccak256(
            abi.encode(
                block.chainid, address(this), o.account, o.market, o.slot, o.index, o.side, o.tick, o.quantity, o.salt
            )
        );
    }
}
