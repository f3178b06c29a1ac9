// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";

/// Registered meters and what they measured, slot by slot. A report is signed by the meter's reporter key and may be
/// sent by anybody.
contract Meters is EIP712 {
    using Checkpoints for Checkpoints.Trace224;

    struct Meter {
        bytes32 id;
        address owner;
        uint32 sealGeneration;
        // First slot that lay wholly behind the present seal.
        uint32 sealedFrom;
        bool isSealed;
        address reporter;
        // Zero before the first report.
        uint64 lastSlotPlusOne;
    }

    struct SlotReport {
        bytes32 meter;
        uint32 slot;
        uint64 importWh;
        uint64 exportWh;
        // Merkle root of the slot's raw readings.
        bytes32 root;
        // Bit 0: estimated, bit 1: gaps, bit 2: current only.
        uint32 flags;
    }

    struct Stored {
        bytes32 root;
        uint64 importWh;
        uint64 exportWh;
        uint32 flags;
        uint64 reportedAt;
    }

    struct Metered {
        // Sum over the account's meters, import positive, Wh.
        int128 net;
        uint32 reports;
        // Meters that the account had in the slot, set by the first report.
        uint32 expected;
        uint32 flags;
    }

    bytes32 private constant REPORT_TYPEHASH = keccak256(
        "SlotReport(bytes32 meter,uint32 slot,uint64 importWh,uint64 exportWh,bytes32 root,uint32 flags)"
    );
    // 1 TWh in one slot of one meter; keeps every sum far from its type's end.
    uint64 private constant MAX_WH = 1e12;

    Registry public immutable registry;
    // Every report of this network counts slots of this length.
    uint32 public immutable slotSeconds;

    Meter[] private _meters;
    // Index in _meters plus one.
    mapping(bytes32 id => uint256) private _position;
    mapping(bytes32 id => mapping(uint32 slot => Stored)) private _reports;
    mapping(address account => mapping(uint32 slot => Metered)) private _metered;
    // How many meters an account had, by first slot: a slot is settled when so many reports arrived.
    mapping(address account => Checkpoints.Trace224) private _counts;

    event MeterRegistered(bytes32 indexed id, address indexed owner, address reporter);
    event SealChanged(bytes32 indexed id, bool isSealed, uint32 generation);
    event Reported(bytes32 indexed meter, address indexed owner, uint32 indexed slot, uint64 importWh, uint64 exportWh, bytes32 root, uint32 flags);

    error NotOperator(address caller);
    error NotTechnician(address caller);
    error OwnerNotRegistered(address owner);
    error ZeroReporter();
    error MeterExists(bytes32 id);
    error UnknownMeter(bytes32 id);
    error BrokenSeal(bytes32 id);
    error SlotBeforeSeal(bytes32 id, uint32 slot, uint32 sealedFrom);
    error SlotNotOver(uint32 slot, uint256 endsAt);
    error AlreadyReported(bytes32 id, uint32 slot);
    error WrongReporter(address signer, address reporter);
    error EnergyOutOfRange(uint64 importWh, uint64 exportWh);
    error ZeroSlotLength();

    constructor(Registry registry_, uint32 slotSeconds_) EIP712("Wattbourse Meters", "1") {
        if (slotSeconds_ == 0) revert ZeroSlotLength();
        registry = registry_;
        slotSeconds = slotSeconds_;
    }

    /// The meter is sealed from now on; its first slot is the next one.
    function register(bytes32 id, address owner, address reporter) external {
        if (registry.rolesOf(msg.sender) & Roles.OPERATOR == 0) revert NotOperator(msg.sender);
        if (!registry.isRegistered(owner)) revert OwnerNotRegistered(owner);
        if (reporter == address(0)) revert ZeroReporter();
        if (_position[id] != 0) revert MeterExists(id);
        uint32 from = _nextSlot();
        _meters.push(Meter(id, owner, 1, from, true, reporter, 0));
        _position[id] = _meters.length;
        _counts[owner].push(from, _counts[owner].latest() + 1);
        emit MeterRegistered(id, owner, reporter);
        emit SealChanged(id, true, 1);
    }

    /// A new seal raises the generation. Slots measured under a broken seal are never reported: their settlement waits
    /// for an estimate.
    function setSeal(bytes32 id, bool isSealed) external {
        if (registry.rolesOf(msg.sender) & (Roles.OPERATOR | Roles.TECHNICIAN) == 0) revert NotTechnician(msg.sender);
        Meter storage meter = _meter(id);
        meter.isSealed = isSealed;
        if (isSealed) {
            ++meter.sealGeneration;
            meter.sealedFrom = _nextSlot();
        }
        emit SealChanged(id, isSealed, meter.sealGeneration);
    }

    function report(SlotReport calldata r, bytes calldata signature) external {
        Meter storage meter = _meter(r.meter);
        if (!meter.isSealed) revert BrokenSeal(r.meter);
        if (r.slot < meter.sealedFrom) revert SlotBeforeSeal(r.meter, r.slot, meter.sealedFrom);
        uint256 endsAt = (uint256(r.slot) + 1) * slotSeconds;
        if (block.timestamp < endsAt) revert SlotNotOver(r.slot, endsAt);
        Stored storage stored = _reports[r.meter][r.slot];
        if (stored.reportedAt != 0) revert AlreadyReported(r.meter, r.slot);
        if (r.importWh > MAX_WH || r.exportWh > MAX_WH) revert EnergyOutOfRange(r.importWh, r.exportWh);
        address signer = ECDSA.recover(reportDigest(r), signature);
        address reporter = meter.reporter;
        if (signer != reporter) revert WrongReporter(signer, reporter);

        if (r.slot >= meter.lastSlotPlusOne) meter.lastSlotPlusOne = uint64(r.slot) + 1;
        _store(r, stored, meter.owner);
    }

    function reportDigest(SlotReport calldata r) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(abi.encode(REPORT_TYPEHASH, r.meter, r.slot, r.importWh, r.exportWh, r.root, r.flags))
        );
    }

    function meterCount() external view returns (uint256) {
        return _meters.length;
    }

    function meterAt(uint256 index) external view returns (Meter memory) {
        return _meters[index];
    }

    function reportOf(bytes32 id, uint32 slot) external view returns (Stored memory) {
        return _reports[id][slot];
    }

    /// `complete` once every meter that the account had in the slot reported; never for an account without meters.
    function meteredOf(address account, uint32 slot)
        external
        view
        returns (int256 net, uint32 reports, uint32 flags, bool complete)
    {
        Metered storage sum = _metered[account][slot];
        (net, reports, flags) = (sum.net, sum.reports, sum.flags);
        complete = reports != 0 && reports == sum.expected;
    }

    function _store(SlotReport calldata r, Stored storage stored, address owner) private {
        stored.root = r.root;
        stored.importWh = r.importWh;
        stored.exportWh = r.exportWh;
        stored.flags = r.flags;
        stored.reportedAt = uint64(block.timestamp);
        Metered storage sum = _metered[owner][r.slot];
        if (sum.reports == 0) sum.expected = uint32(_counts[owner].upperLookup(r.slot));
        sum.net += int128(uint128(r.importWh)) - int128(uint128(r.exportWh));
        ++sum.reports;
        sum.flags |= r.flags;
        emit Reported(r.meter, owner, r.slot, r.importWh, r.exportWh, r.root, r.flags);
    }

    function _nextSlot() private view returns (uint32) {
        return uint32(block.timestamp / slotSeconds) + 1;
    }

    function _meter(bytes32 id) private view returns (Meter storage) {
        uint256 position = _position[id];
        if (position == 0) revert UnknownMeter(id);
        return _meters[position - 1];
    }
}
