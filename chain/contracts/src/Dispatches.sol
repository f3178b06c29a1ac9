// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Meters} from "./Meters.sol";
import {Preferences} from "./Preferences.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";

/// An aggregator asks its members for parts of an award, and they answer, both by signatures that anybody may bring. It
/// moves no money: whoever says yes is brought into the award, which is where delivery is measured and paid. Names,
/// devices and costs of members stay with the aggregator.
contract Dispatches {
    struct Ask {
        address member;
        // Wh in each slot.
        uint32 wh;
    }

    struct Call {
        address aggregator;
        // Of the aggregator's own dispatches, from 1; above the last begins a new one.
        uint64 number;
        // Of Flexibility; zero for what is not awarded there.
        uint64 award;
        uint32 firstSlot;
        uint8 slots;
        // Feed more or use less; otherwise feed less or use more.
        bool up;
        // What the member may expect, µcr per kWh.
        uint32 price;
        // Answers until then.
        uint64 deadline;
        // The aggregator's next one.
        uint64 nonce;
        Ask[] asks;
    }

    struct Dispatch {
        uint64 award;
        uint32 firstSlot;
        uint8 slots;
        bool up;
        uint32 price;
        // Members.
        uint32 asked;
        uint32 yes;
        uint32 no;
        // Wh in each slot.
        uint64 askedWh;
        uint64 acceptedWh;
    }

    enum SeatState {
        None,
        Asked,
        Accepted,
        Declined
    }

    /// One member in a dispatch.
    struct Seat {
        SeatState state;
        uint32 askedWh;
        uint32 acceptedWh;
        uint64 deadline;
    }

    struct Counts {
        // The highest number.
        uint64 dispatches;
        uint64 nonce;
    }

    uint256 private constant MAX_ASKS = 256;
    uint32 private constant MAX_SLOTS = 16;
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant NAME_HASH = keccak256("Wattbourse Dispatches");
    bytes32 private constant VERSION_HASH = keccak256("1");
    bytes32 private constant ASK_TYPEHASH = keccak256("Ask(address member,uint32 wh)");
    bytes32 private constant DISPATCH_TYPEHASH = keccak256(
        "Dispatch(address aggregator,uint64 number,uint64 award,uint32 firstSlot,uint8 slots,bool up,uint32 price,"
        "uint64 deadline,uint64 nonce,Ask[] asks)Ask(address member,uint32 wh)"
    );
    bytes32 private constant ANSWER_TYPEHASH = keccak256("Answer(address aggregator,uint64 number,address member,uint32 wh)");

    Registry public immutable registry;
    Preferences public immutable preferences;
    uint32 private immutable _slotSeconds;

    mapping(address aggregator => Counts) private _counts;
    mapping(address aggregator => mapping(uint64 number => Dispatch)) private _dispatches;
    mapping(address aggregator => mapping(uint64 number => mapping(address member => Seat))) private _seats;

    event Called(address indexed aggregator, uint64 indexed number, uint64 nonce, uint256 asks);
    event Asked(address indexed aggregator, uint64 indexed number, address indexed member, uint32 wh);
    /// `wh` is zero for a no.
    event Answered(address indexed aggregator, uint64 indexed number, address indexed member, uint32 wh);

    error NotAnAggregator(address account);
    error NotSigned(address signer, address account);
    error SessionExpired(uint64 expired);
    error InvalidAccountNonce(address account, uint256 currentNonce);
    error UnknownDispatch(uint64 number);
    error TooManyMembers(uint256 most);
    error SlotsOutOfRange(uint32 slots, uint32 most);
    error ExpiryOutOfRange(uint256 expiresAt, uint256 earliest, uint256 latest);
    error TermsDiffer(uint64 number);
    error ZeroAmount();
    error NotAsked(uint64 number, address member);
    error AlreadyAnswered(uint64 number, address member);
    error TooLate(uint64 deadline);
    error MoreThanAsked(uint32 wh, uint32 asked);
    error RewardBelowLimit(uint32 price, uint32 minFlexReward);
    error EnergyAboveLimit(uint256 wh, uint64 maxEnergyPerSlot);

    constructor(Registry registry_, Meters meters_, Preferences preferences_) {
        registry = registry_;
        preferences = preferences_;
        _slotSeconds = meters_.slotSeconds();
    }

    /// Begins a dispatch or asks again in one: whoever has not answered is asked anew, whoever has is left as it is.
    /// Signed by the aggregator's own key.
    function call(Call calldata c, bytes calldata signature) external {
        if (registry.rolesOf(c.aggregator) & (Roles.AGGREGATOR | Roles.DSO) == 0) revert NotAnAggregator(c.aggregator);
        if (c.asks.length == 0) revert ZeroAmount();
        if (c.asks.length > MAX_ASKS) revert TooManyMembers(MAX_ASKS);
        if (c.slots == 0 || c.slots > MAX_SLOTS) revert SlotsOutOfRange(c.slots, MAX_SLOTS);
        uint256 startsAt = uint256(c.firstSlot) * _slotSeconds;
        if (c.deadline <= block.timestamp || c.deadline > startsAt) {
            revert ExpiryOutOfRange(c.deadline, block.timestamp + 1, startsAt);
        }
        address signer = ECDSA.recover(callDigest(c), signature);
        if (signer != c.aggregator) revert NotSigned(signer, c.aggregator);
        Counts storage counts = _counts[c.aggregator];
        if (c.nonce != counts.nonce) revert InvalidAccountNonce(c.aggregator, counts.nonce);
        ++counts.nonce;
        Dispatch storage d = _dispatches[c.aggregator][c.number];
        if (c.number > counts.dispatches) {
            counts.dispatches = c.number;
            (d.award, d.firstSlot, d.slots, d.up, d.price) = (c.award, c.firstSlot, c.slots, c.up, c.price);
        } else if (d.slots == 0) {
            revert UnknownDispatch(c.number);
        } else if (
            d.award != c.award || d.firstSlot != c.firstSlot || d.slots != c.slots || d.up != c.up || d.price != c.price
        ) {
            revert TermsDiffer(c.number);
        }
        emit Called(c.aggregator, c.number, c.nonce, c.asks.length);
        for (uint256 i = 0; i < c.asks.length; ++i) {
            _ask(c, d, c.asks[i]);
        }
    }

    /// The member's answer, once: how much of what it is asked for, in each slot; zero is a no. Signed by its own key, or
    /// by its session key within its preferences.
    function answer(address aggregator, uint64 number, address member, uint32 wh, bytes calldata signature) external {
        Seat storage seat = _seats[aggregator][number][member];
        if (seat.state == SeatState.None) revert NotAsked(number, member);
        if (seat.state != SeatState.Asked) revert AlreadyAnswered(number, member);
        if (block.timestamp > seat.deadline) revert TooLate(seat.deadline);
        if (wh > seat.askedWh) revert MoreThanAsked(wh, seat.askedWh);
        Dispatch storage d = _dispatches[aggregator][number];
        address signer = ECDSA.recover(answerDigest(aggregator, number, member, wh), signature);
        if (signer != member) _checkSession(signer, member, wh, d.price);
        seat.state = wh == 0 ? SeatState.Declined : SeatState.Accepted;
        seat.acceptedWh = wh;
        if (wh == 0) {
            ++d.no;
        } else {
            ++d.yes;
            d.acceptedWh += wh;
        }
        emit Answered(aggregator, number, member, wh);
    }

    function countsOf(address aggregator) external view returns (Counts memory) {
        return _counts[aggregator];
    }

    function dispatchOf(address aggregator, uint64 number) external view returns (Dispatch memory) {
        return _dispatches[aggregator][number];
    }

    function seatOf(address aggregator, uint64 number, address member) external view returns (Seat memory) {
        return _seats[aggregator][number][member];
    }

    /// What the aggregator signs.
    function callDigest(Call calldata c) public view returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](c.asks.length);
        for (uint256 i = 0; i < hashes.length; ++i) {
            hashes[i] = keccak256(abi.encode(ASK_TYPEHASH, c.asks[i].member, c.asks[i].wh));
        }
        // In two parts: one has more values than the stack holds.
        bytes memory head = abi.encode(DISPATCH_TYPEHASH, c.aggregator, c.number, c.award, c.firstSlot, c.slots);
        bytes memory rest =
            abi.encode(c.up, c.price, c.deadline, c.nonce, keccak256(abi.encodePacked(hashes)));
        return _digest(keccak256(bytes.concat(head, rest)));
    }

    /// What the member signs.
    function answerDigest(address aggregator, uint64 number, address member, uint32 wh) public view returns (bytes32) {
        return _digest(keccak256(abi.encode(ANSWER_TYPEHASH, aggregator, number, member, wh)));
    }

    function _ask(Call calldata c, Dispatch storage d, Ask calldata ask) private {
        if (ask.wh == 0) revert ZeroAmount();
        Seat storage seat = _seats[c.aggregator][c.number][ask.member];
        // An answer that came in the meantime does not hold up the others.
        if (seat.state == SeatState.Accepted || seat.state == SeatState.Declined) return;
        if (seat.state == SeatState.None) ++d.asked;
        d.askedWh = d.askedWh - seat.askedWh + ask.wh;
        (seat.state, seat.askedWh, seat.deadline) = (SeatState.Asked, ask.wh, c.deadline);
        emit Asked(c.aggregator, c.number, ask.member, ask.wh);
    }

    function _checkSession(address signer, address member, uint32 wh, uint32 price) private view {
        Preferences.Limits memory limits = preferences.limitsOf(member);
        if (signer != limits.sessionKey) revert NotSigned(signer, member);
        if (block.timestamp >= limits.sessionExpires) revert SessionExpired(limits.sessionExpires);
        if (wh == 0) return;
        if (price < limits.minFlexReward) revert RewardBelowLimit(price, limits.minFlexReward);
        if (wh > limits.maxEnergyPerSlot) revert EnergyAboveLimit(wh, limits.maxEnergyPerSlot);
    }

    function _digest(bytes32 content) private view returns (bytes32) {
        bytes32 domain =
            keccak256(abi.encode(DOMAIN_TYPEHASH, NAME_HASH, VERSION_HASH, block.chainid, address(this)));
        return keccak256(abi.encodePacked(hex"1901", domain, content));
    }
}
