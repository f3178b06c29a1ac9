// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MarketOrders} from "./MarketOrders.sol";
import {MarketState} from "./MarketState.sol";
import {Intent} from "./OrderLane.sol";

/// Signed orders: a member signs once what it wants (EIP-712), and the aggregator that it names brings the orders of
/// many members to the open auctions in one transaction.
contract MarketIntents is MarketOrders {
    struct SignedOrders {
        address account;
        // The only one who may bring it; zero: anybody.
        address submitter;
        // Each is used once, in any order.
        uint256 nonce;
        uint64 deadline;
        Intent[] orders;
        // By the account's own key or its session key.
        bytes signature;
    }

    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant NAME_HASH = keccak256("Wattbourse Market");
    bytes32 private constant VERSION_HASH = keccak256("1");
    bytes32 private constant ORDER_TYPEHASH =
        keccak256("Order(uint16 market,uint32 slot,uint8 side,uint16 tick,uint32 quantity)");
    bytes32 private constant ORDERS_TYPEHASH = keccak256(
        "Orders(address account,address submitter,uint256 nonce,uint64 deadline,Order[] orders)"
        "Order(uint16 market,uint32 slot,uint8 side,uint16 tick,uint32 quantity)"
    );

    event SignedOrdersPlaced(address indexed account, uint256 indexed nonce, address indexed submitter);
    /// `reason` is the error that refused it; its nonce is not used.
    event SignedOrdersRefused(address indexed account, uint256 indexed nonce, bytes reason);
    event NoncesRevoked(address indexed account, uint256 word, uint256 mask);

    error NotItself(address caller);
    error WrongSubmitter(address caller, address submitter);
    error SignatureExpired(uint64 deadline);
    error NonceUsed(address account, uint256 nonce);
    error NotSigned(address signer, address account);

    constructor(Links memory links) MarketState(links) {}

    /// Each member's orders are placed whole or refused whole; a refused one does not hold up the others. They are held
    /// to the member's preferences, whichever key signed. Answers how many members' orders were placed.
    function placeSigned(SignedOrders[] calldata list) external returns (uint256 placed) {
        if (list.length == 0) revert NoOrders();
        for (uint256 i = 0; i < list.length; ++i) {
            try MarketIntents(address(this)).placeOneSigned(list[i], msg.sender) {
                ++placed;
            } catch (bytes memory reason) {
                emit SignedOrdersRefused(list[i].account, list[i].nonce, reason);
            }
        }
    }

    /// By this contract alone, for placeSigned: what reverts in here takes back one member's orders and no more.
    function placeOneSigned(SignedOrders calldata s, address submitter) external {
        if (msg.sender != address(this)) revert NotItself(msg.sender);
        if (s.orders.length == 0) revert NoOrders();
        if (s.submitter != address(0) && s.submitter != submitter) revert WrongSubmitter(submitter, s.submitter);
        if (block.timestamp > s.deadline) revert SignatureExpired(s.deadline);
        uint256 bit = uint256(1) << (s.nonce & 255);
        uint256 used = _nonces[s.account][s.nonce >> 8];
        if (used & bit != 0) revert NonceUsed(s.account, s.nonce);
        _nonces[s.account][s.nonce >> 8] = used | bit;

        address signer = ECDSA.recover(ordersDigest(s), s.signature);
        Placing memory p;
        p.account = s.account;
        p.session = true;
        p.limits = preferences.limitsOf(s.account);
        if (signer != s.account) {
            if (signer != p.limits.sessionKey) revert NotSigned(signer, s.account);
            if (block.timestamp >= p.limits.sessionExpires) revert SessionExpired(p.limits.sessionExpires);
        }
        _admitAccount(p);
        for (uint256 i = 0; i < s.orders.length; ++i) {
            Intent memory o = s.orders[i];
            _enter(p, o.market, o.slot);
            if (p.row.matching == Matching.Continuous || p.row.visibility == Visibility.Sealed) {
                revert WrongShape(o.market, p.row.matching, p.row.visibility);
            }
            _checkGate(p.row, o.slot);
            _record(p, o);
        }
        _end(p);
        emit SignedOrdersPlaced(s.account, s.nonce, submitter);
    }

    /// The caller's signed orders with these nonces (256 to a word) are worth nothing from now on.
    function revokeNonces(uint256 word, uint256 mask) external {
        _nonces[msg.sender][word] |= mask;
        emit NoncesRevoked(msg.sender, word, mask);
    }

    /// What the member signs.
    function ordersDigest(SignedOrders calldata s) public view returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](s.orders.length);
        for (uint256 i = 0; i < hashes.length; ++i) {
            Intent calldata o = s.orders[i];
            hashes[i] = keccak256(abi.encode(ORDER_TYPEHASH, o.market, o.slot, o.side, o.tick, o.quantity));
        }
        bytes32 content = keccak256(
            abi.encode(
                ORDERS_TYPEHASH, s.account, s.submitter, s.nonce, s.deadline, keccak256(abi.encodePacked(hashes))
            )
        );
        bytes32 domain =
            keccak256(abi.encode(DOMAIN_TYPEHASH, NAME_HASH, VERSION_HASH, block.chainid, address(this)));
        return keccak256(abi.encodePacked(hex"1901", domain, content));
    }
}
