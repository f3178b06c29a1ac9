// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MeterProofs} from "./MeterProofs.sol";
import {Reading, Readings} from "./Reading.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";

/// Registered meters and what they measured, slot by slot. A report is signed by the meter's reporter key and may be
/// sent by anybody; an aggregator may anchor one root over many reports instead, of which each is then proven.
///
/// A slot's readings stand in three ages: from its end on they may be reported, from the end of the next slot on what is
/// missing is estimated, and DISPUTE_SLOTS later they are final.
contract Meters is EIP712 {
    struct Meter {
        // One word, all that a report needs.
        address reporter;
        // First slot that lay wholly behind the present seal; BROKEN without one.
        uint32 sealedFrom;
        // One more than the newest slot reported; zero before the first.
        uint32 nextSlot;
        uint16 sealGeneration;
        address owner;
        // First slot that counts for the owner.
        uint32 firstSlot;
        // Where the meter hangs in the grid; zero: nowhere stated.
        uint32 branch;
        // Whom the owner lets anchor the meter's reports and offer its flexibility, from which slot on, and what share
        // of the proceeds it may keep at most.
        address aggregator;
        uint32 aggregatorFrom;
        uint16 keepPermille;
        // Hash of the calibration certificate; zero: none.
        bytes32 certificate;
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
        // The first Readings.ROOT_BITS bits of the report's root, the rest zero.
        bytes32 root;
        uint64 importWh;
        uint64 exportWh;
        uint32 flags;
        bool present;
        // Proven from an aggregator's anchor, not signed by the meter's reporter.
        bool anchored;
    }

    enum Standing {
        // Readings are missing, and it is too early to estimate them or a seal is broken.
        Waiting,
        // Readings are missing and estimated.
        Estimated,
        // All meters reported.
        Measured,
        // Measured or estimated, and nothing changes any more.
        Final
    }

    bytes32 private constant REPORT_TYPEHASH = keccak256(
        "SlotReport(bytes32 meter,uint32 slot,uint64 importWh,uint64 exportWh,bytes32 root,uint32 flags)"
    );
    bytes32 private constant TAMPER_TYPEHASH = keccak256("Tamper(bytes32 meter,uint16 generation)");
    uint32 public constant BROKEN = type(uint32).max;
    // 500 MWh in one slot of one meter; keeps every sum far from its type's end.
    uint64 private constant MAX_WH = 500_000_000;
    // A week of quarter hours, as long as a meter keeps what it measured.
    uint32 public constant DISPUTE_SLOTS = 672;
    uint256 public constant MOST_METERS = 64;
    uint256 private constant ESTIMATE_DAYS = 7;

    Registry public immutable registry;
    // Every report of this network counts slots of this length.
    uint32 public immutable slotSeconds;
    uint32 public immutable slotsPerDay;

    bytes32[] private _ids;
    mapping(bytes32 id => Meter) private _meters;
    mapping(address owner => bytes32[]) private _owned;
    mapping(bytes32 id => mapping(uint32 slot => Reading)) private _readings;
    // When an aggregator anchored a root over slot reports.
    mapping(address aggregator => mapping(bytes32 root => uint256)) private _anchored;

    event MeterRegistered(bytes32 indexed id, address indexed owner, address reporter, uint32 branch, bytes32 certificate);
    event MeterMoved(bytes32 indexed id, uint32 branch);
    event MeterCertified(bytes32 indexed id, bytes32 certificate);
    event SealChanged(bytes32 indexed id, bool isSealed, uint32 generation);
    event Tampered(bytes32 indexed id, uint32 slot);
    event AggregatorChanged(bytes32 indexed id, address indexed aggregator, uint32 from, uint16 keepPermille);
    /// The reading as it is stored (Reading.sol), and the whole root of raw readings.
    event Reported(bytes32 indexed meter, uint32 indexed slot, Reading reading, bytes32 root);
    event Anchored(address indexed aggregator, bytes32 indexed root, uint32 firstSlot, uint32 lastSlot, uint32 reports);

    error NotOperator(address caller);
    error NotRegistrar(address caller);
    error NotTechnician(address caller);
    error NotOwner(address caller, address owner);
    error OwnerNotRegistered(address owner);
    error AggregatorNotRegistered(address aggregator);
    error ZeroReporter();
    error MeterExists(bytes32 id);
    error TooManyMeters(address owner, uint256 most);
    error UnknownMeter(bytes32 id);
    error BrokenSeal(bytes32 id);
    error SealUnbroken(bytes32 id);
    error SlotBeforeSeal(bytes32 id, uint32 slot, uint32 sealedFrom);
    error SlotNotOver(uint32 slot, uint256 endsAt);
    error ReportTooLate(uint32 slot, uint256 closedAt);
    error AlreadyReported(bytes32 id, uint32 slot);
    error WrongReporter(address signer, address reporter);
    error EnergyOutOfRange(uint64 importWh, uint64 exportWh);
    error UnknownFlags(uint32 flags);
    error SharesOutOfRange(uint16 permille);
    error SignatureCount(uint256 reports, uint256 signatures);
    error AlreadyAnchored(address aggregator, bytes32 root);
    error NotAnchored(address aggregator, bytes32 root);
    error AnchoredTooEarly(uint32 slot, uint256 anchoredAt, uint256 endsAt);
    error NotTheAggregator(bytes32 id, uint32 slot, address aggregator);
    error ZeroSlotLength();

    constructor(Registry registry_, uint32 slotSeconds_) EIP712("Wattbourse Meters", "1") {
        if (slotSeconds_ == 0) revert ZeroSlotLength();
        registry = registry_;
        slotSeconds = slotSeconds_;
        slotsPerDay = slotSeconds_ > 1 days ? 1 : uint32(1 days / slotSeconds_);
    }

    /// By a registrar or the operator. The meter is sealed from now on; its first slot is the next one.
    function register(bytes32 id, address owner, address reporter, uint32 branch, bytes32 certificate) external {
        if (registry.rolesOf(msg.sender) & (Roles.OPERATOR | Roles.REGISTRAR) == 0) revert NotRegistrar(msg.sender);
        if (!registry.isRegistered(owner)) revert OwnerNotRegistered(owner);
        if (reporter == address(0)) revert ZeroReporter();
        Meter storage meter = _meters[id];
        if (meter.reporter != address(0)) revert MeterExists(id);
        if (_owned[owner].length == MOST_METERS) revert TooManyMeters(owner, MOST_METERS);
        meter.reporter = reporter;
        meter.sealedFrom = meter.firstSlot = _slotNow() + 1;
        meter.sealGeneration = 1;
        meter.owner = owner;
        meter.branch = branch;
        meter.certificate = certificate;
        _ids.push(id);
        _owned[owner].push(id);
        emit MeterRegistered(id, owner, reporter, branch, certificate);
        emit SealChanged(id, true, 1);
    }

    function moveToBranch(bytes32 id, uint32 branch) external {
        _onlyOperator();
        _meter(id).branch = branch;
        emit MeterMoved(id, branch);
    }

    /// A new seal raises the generation. Slots measured under a broken seal are never reported: they settle by an
    /// estimate once the meter is sealed again or the dispute window is over.
    function setSeal(bytes32 id, bool isSealed) external {
        _onlyTechnician();
        Meter storage meter = _meter(id);
        if (isSealed) ++meter.sealGeneration;
        meter.sealedFrom = isSealed ? _slotNow() + 1 : BROKEN;
        emit SealChanged(id, isSealed, meter.sealGeneration);
    }

    /// A calibration opens the meter: only behind a broken seal.
    function certify(bytes32 id, bytes32 certificate) external {
        _onlyTechnician();
        Meter storage meter = _meter(id);
        if (meter.sealedFrom != BROKEN) revert SealUnbroken(id);
        meter.certificate = certificate;
        emit MeterCertified(id, certificate);
    }

    /// The meter saw that its cover was opened: signed by its reporter key (`tamperDigest`), sent by anybody. Nothing is
    /// reported until a technician seals it again.
    function tamper(bytes32 id, bytes32 signatureR, bytes32 signatureVs) external {
        Meter storage meter = _meter(id);
        if (meter.sealedFrom == BROKEN) revert BrokenSeal(id);
        _checkSigner(tamperDigest(id, meter.sealGeneration), meter.reporter, signatureR, signatureVs);
        meter.sealedFrom = BROKEN;
        emit Tampered(id, _slotNow());
        emit SealChanged(id, false, meter.sealGeneration);
    }

    /// By the meter's owner, from the next slot on; zero takes the consent back. `keepPermille` is the share of the
    /// proceeds that the aggregator may keep.
    function setAggregator(bytes32 id, address aggregator, uint16 keepPermille) external {
        Meter storage meter = _meter(id);
        if (msg.sender != meter.owner) revert NotOwner(msg.sender, meter.owner);
        if (aggregator != address(0) && !registry.mayHold(aggregator)) revert AggregatorNotRegistered(aggregator);
        if (keepPermille > 1000) revert SharesOutOfRange(keepPermille);
        meter.aggregator = aggregator;
        meter.aggregatorFrom = _slotNow() + 1;
        meter.keepPermille = keepPermille;
        emit AggregatorChanged(id, aggregator, _slotNow() + 1, keepPermille);
    }

    /// The signature is r and vs of EIP-2098.
    function report(SlotReport calldata r, bytes32 signatureR, bytes32 signatureVs) external {
        if (!_store(r, signatureR, signatureVs)) revert AlreadyReported(r.meter, r.slot);
    }

    /// Several reports in one transaction. What is stored already word for word is passed over, so that nobody can stop
    /// the rest by sending one of them first; everything else is as in `report`.
    function reportMany(SlotReport[] calldata reports, bytes32[2][] calldata signatures) external {
        if (reports.length != signatures.length) revert SignatureCount(reports.length, signatures.length);
        for (uint256 i = 0; i < reports.length; ++i) {
            _store(reports[i], signatures[i][0], signatures[i][1]);
        }
    }

    /// One root over any number of slot reports (MeterProofs) of meters whose owners named the sender. The slots and the
    /// count are for who reads the event.
    function anchor(bytes32 root, uint32 firstSlot, uint32 lastSlot, uint32 reports) external {
        if (_anchored[msg.sender][root] != 0) revert AlreadyAnchored(msg.sender, root);
        _anchored[msg.sender][root] = block.timestamp;
        emit Anchored(msg.sender, root, firstSlot, lastSlot, reports);
    }

    /// Brings in one report under an anchored root, by anybody. Bit i of `path` is set when sibling i stands on the left.
    /// The meter's own signed report takes its place while the slot is not final.
    function prove(SlotReport calldata r, address aggregator, bytes32[] calldata siblings, uint256 path) external {
        (bytes32 id, uint32 slot) = (r.meter, r.slot);
        Meter storage meter = _meter(id);
        Reading reading = _check(meter, r, id, slot).withAnchored();
        if (meter.aggregator != aggregator || slot < meter.aggregatorFrom) revert NotTheAggregator(id, slot, aggregator);
        bytes32 root = MeterProofs.rootOf(MeterProofs.leaf(r), siblings, path);
        uint256 at = _anchored[aggregator][root];
        if (at == 0) revert NotAnchored(aggregator, root);
        if (at < _endsAt(slot)) revert AnchoredTooEarly(slot, at, _endsAt(slot));
        if (_readings[id][slot].isPresent()) revert AlreadyReported(id, slot);
        _record(meter, _readings[id], r, reading);
    }

    function reportDigest(SlotReport calldata r) public view returns (bytes32) {
        return _hashTypedDataV4(_reportHash(r));
    }

    function tamperDigest(bytes32 id, uint16 generation) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(TAMPER_TYPEHASH, id, generation)));
    }

    function meterCount() external view returns (uint256) {
        return _ids.length;
    }

    function idAt(uint256 index) external view returns (bytes32) {
        return _ids[index];
    }

    function meterOf(bytes32 id) external view returns (Meter memory) {
        return _meter(id);
    }

    function metersOf(address owner) external view returns (bytes32[] memory) {
        return _owned[owner];
    }

    function anchoredAt(address aggregator, bytes32 root) external view returns (uint256) {
        return _anchored[aggregator][root];
    }

    function reportOf(bytes32 id, uint32 slot) external view returns (Stored memory) {
        return _unpacked(_readings[id][slot]);
    }

    /// Whether the meter reported the slot with this root of raw readings, by the bits that are kept.
    function hasRoot(bytes32 id, uint32 slot, bytes32 root) external view returns (bool) {
        Reading reading = _readings[id][slot];
        return reading.isPresent() && reading.root() == Readings.kept(root);
    }

    /// Net import of one meter in each slot asked for; type(int256).min where it did not report.
    function netsOf(bytes32 id, uint32[] calldata slots) external view returns (int256[] memory nets) {
        nets = new int256[](slots.length);
        mapping(uint32 => Reading) storage readings = _readings[id];
        for (uint256 i = 0; i < slots.length; ++i) {
            Reading reading = readings[slots[i]];
            nets[i] = reading.isPresent() ? reading.net() : type(int256).min;
        }
    }

    /// Net import over the account's meters, import positive. `complete` when every meter that the account had in the slot
    /// reported, or when the slot is final. An account without meters measures zero, finally.
    function meteredOf(address account, uint32 slot)
        external
        view
        returns (int256 net, uint32 reports, uint32 flags, bool complete)
    {
        Standing standing;
        (net, reports, flags, standing) = standingOf(account, slot);
        complete = standing >= Standing.Measured;
    }

    /// The same with its standing. The net is of use from Estimated on, and can change until it is Final.
    function standingOf(address account, uint32 slot)
        public
        view
        returns (int256 net, uint32 reports, uint32 flags, Standing standing)
    {
        bytes32[] storage ids = _owned[account];
        bool waiting;
        bool missing;
        uint256 expected;
        for (uint256 i = 0; i < ids.length; ++i) {
            bytes32 id = ids[i];
            if (slot < _meters[id].firstSlot) continue;
            ++expected;
            Reading reading = _readings[id][slot];
            if (reading.isPresent()) {
                net += reading.net();
                flags |= reading.flags();
                ++reports;
                continue;
            }
            missing = true;
            flags |= Readings.ESTIMATED;
            waiting = waiting || !_isEstimable(id, slot);
            (, int256 high) = estimateOf(id, slot);
            if (high > 0) net += high;
        }
        if (block.timestamp >= closesAt(slot)) standing = Standing.Final;
        else if (waiting || expected == 0) standing = Standing.Waiting;
        else standing = missing ? Standing.Estimated : Standing.Measured;
    }

    /// One meter in one slot: what it reported, or the bounds that stand for a missing reading. Waiting as in standingOf.
    function readingOf(bytes32 id, uint32 slot)
        external
        view
        returns (int256 low, int256 high, bool present, Standing standing)
    {
        Reading reading = _readings[id][slot];
        present = reading.isPresent();
        if (present) low = high = reading.net();
        else (low, high) = estimateOf(id, slot);
        if (block.timestamp >= closesAt(slot)) standing = Standing.Final;
        else if (present) standing = Standing.Measured;
        else standing = _isEstimable(id, slot) ? Standing.Estimated : Standing.Waiting;
    }

    /// The estimate of a silent meter: lowest and highest net import that it reported in the same slot of the last seven
    /// days, zero for both without any. What is settled by it takes the bound that is worse for the account, and no
    /// export is assumed: silence must not pay.
    function estimateOf(bytes32 id, uint32 slot) public view returns (int256 low, int256 high) {
        bool found;
        for (uint256 day = 1; day <= ESTIMATE_DAYS && slot >= day * slotsPerDay; ++day) {
            Reading reading = _readings[id][slot - uint32(day * slotsPerDay)];
            if (!reading.isPresent()) continue;
            int256 net = reading.net();
            (low, high) = found ? (net < low ? net : low, net > high ? net : high) : (net, net);
            found = true;
        }
    }

    /// When the slot becomes final.
    function closesAt(uint32 slot) public view returns (uint256) {
        return (uint256(slot) + 1 + DISPUTE_SLOTS) * slotSeconds;
    }

    function _isEstimable(bytes32 id, uint32 slot) private view returns (bool) {
        return _meters[id].sealedFrom != BROKEN && block.timestamp >= _endsAt(slot) + slotSeconds;
    }

    /// False when the very same reading is stored already.
    function _store(SlotReport calldata r, bytes32 signatureR, bytes32 signatureVs) private returns (bool) {
        (bytes32 id, uint32 slot) = (r.meter, r.slot);
        Meter storage meter = _meters[id];
        address reporter = meter.reporter;
        if (reporter == address(0)) revert UnknownMeter(id);
        Reading reading = _check(meter, r, id, slot);
        mapping(uint32 => Reading) storage readings = _readings[id];
        Reading before = readings[slot];
        if (before.isPresent()) {
            if (before == reading) return false;
            if (!before.yieldsTo(reading)) revert AlreadyReported(id, slot);
        }
        _checkSigner(reportDigest(r), reporter, signatureR, signatureVs);
        _record(meter, readings, r, reading);
        return true;
    }

    /// A mirrored signature needs no check of its own: nothing here is counted by signatures, and the compact form has
    /// no room for it. The reporter is never zero, which is what no signer at all gives.
    function _checkSigner(bytes32 digest, address reporter, bytes32 signatureR, bytes32 signatureVs) private pure {
        bytes32 s = signatureVs & bytes32(uint256(type(int256).max));
        address signer = ecrecover(digest, 27 + uint8(uint256(signatureVs) >> 255), signatureR, s);
        if (signer != reporter) revert WrongReporter(signer, reporter);
    }

    function _record(
        Meter storage meter,
        mapping(uint32 => Reading) storage readings,
        SlotReport calldata r,
        Reading reading
    ) private {
        uint32 slot = r.slot;
        readings[slot] = reading;
        if (slot >= meter.nextSlot) meter.nextSlot = slot + 1;
        emit Reported(r.meter, slot, reading, r.root);
    }

    function _check(Meter storage meter, SlotReport calldata r, bytes32 id, uint32 slot) private view returns (Reading) {
        uint32 sealedFrom = meter.sealedFrom;
        if (slot < sealedFrom) {
            if (sealedFrom == BROKEN) revert BrokenSeal(id);
            revert SlotBeforeSeal(id, slot, sealedFrom);
        }
        // What has ended and is not closed, in slots: no multiplication for the usual case.
        unchecked {
            uint256 ended = block.timestamp / slotSeconds - slot;
            if (ended == 0 || ended > type(uint32).max) revert SlotNotOver(slot, _endsAt(slot));
            if (ended > DISPUTE_SLOTS) revert ReportTooLate(slot, closesAt(slot));
        }
        (uint64 importWh, uint64 exportWh, uint32 flags) = (r.importWh, r.exportWh, r.flags);
        if (importWh > MAX_WH || exportWh > MAX_WH) revert EnergyOutOfRange(importWh, exportWh);
        if (flags & ~Readings.KNOWN_FLAGS != 0) revert UnknownFlags(flags);
        return Readings.pack(importWh, exportWh, r.root, flags);
    }

    function _unpacked(Reading reading) private pure returns (Stored memory) {
        if (!reading.isPresent()) return Stored(0, 0, 0, 0, false, false);
        return Stored(
            reading.root(), reading.importWh(), reading.exportWh(), reading.flags(), true, reading.isAnchored()
        );
    }

    /// The struct's hash of EIP-712, whose words are those of the call. Dirty upper bits of a field make a hash that no
    /// reporter signed, and reading the field reverts.
    function _reportHash(SlotReport calldata r) private pure returns (bytes32 hash) {
        bytes32 typehash = REPORT_TYPEHASH;
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, typehash)
            calldatacopy(add(at, 32), r, 192)
            hash := keccak256(at, 224)
        }
    }

    function _endsAt(uint32 slot) private view returns (uint256) {
        return (uint256(slot) + 1) * slotSeconds;
    }

    function _slotNow() private view returns (uint32) {
        return uint32(block.timestamp / slotSeconds);
    }

    function _meter(bytes32 id) private view returns (Meter storage meter) {
        meter = _meters[id];
        if (meter.reporter == address(0)) revert UnknownMeter(id);
    }

    function _onlyOperator() private view {
        if (registry.rolesOf(msg.sender) & Roles.OPERATOR == 0) revert NotOperator(msg.sender);
    }

    function _onlyTechnician() private view {
        if (registry.rolesOf(msg.sender) & (Roles.OPERATOR | Roles.TECHNICIAN) == 0) revert NotTechnician(msg.sender);
    }
}
