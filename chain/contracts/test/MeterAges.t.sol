// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {Meters} from "../src/Meters.sol";
import {MeterProofs} from "../src/MeterProofs.sol";
import {Roles} from "../src/Roles.sol";

/// Seals, estimates, finality and anchors of meters.
contract MeterAgesTest is Base {
    bytes32 private constant FIRST = bytes32(uint256(1));
    address private constant FITTER = address(77);
    address private constant AGGREGATOR = address(88);

    function setUp() public override {
        super.setUp();
        registry.register(FITTER, Roles.TECHNICIAN, "technician");
        registry.register(AGGREGATOR, Roles.AGGREGATOR, "aggregator");
    }

    function testRegistrationKeepsBranchAndCertificate() public {
        Meters.Meter memory meter = meters.meterOf(FIRST);
        assertEq(meter.branch, 1, "branch");
        assertTrue(meter.certificate == CERTIFICATE, "certificate");
        assertEq(meter.firstSlot, uint32(T0 / SLOT_SECONDS) + 1, "first slot");
        meters.moveToBranch(FIRST, 9);
        assertEq(meters.meterOf(FIRST).branch, 9, "moved");
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Meters.NotOperator.selector, homes[0]));
        meters.moveToBranch(FIRST, 1);
        assertTrue(meters.metersOf(homes[0])[0] == FIRST && meters.idAt(0) == FIRST, "listed");
    }

    function testAnAccountHasAtMost64Meters() public {
        for (uint256 i = 1; i < 64; ++i) meters.register(bytes32(1000 + i), homes[0], address(1), 1, CERTIFICATE);
        vm.expectRevert(abi.encodeWithSelector(Meters.TooManyMeters.selector, homes[0], 64));
        meters.register(bytes32(uint256(2000)), homes[0], address(1), 1, CERTIFICATE);
    }

    function testCalibrationOpensTheMeter() public {
        vm.startPrank(FITTER);
        vm.expectRevert(abi.encodeWithSelector(Meters.SealUnbroken.selector, FIRST));
        meters.certify(FIRST, keccak256("new"));
        meters.setSeal(FIRST, false);
        meters.certify(FIRST, keccak256("new"));
        meters.setSeal(FIRST, true);
        vm.stopPrank();
        assertTrue(meters.meterOf(FIRST).certificate == keccak256("new"), "certificate");
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Meters.NotTechnician.selector, homes[0]));
        meters.certify(FIRST, 0);
    }

    function testTamperStopsSettlementUntilResealed() public {
        tamper(REPORTER_KEY);
        endSlot();
        Meters.SlotReport memory r = reading(0, 1, 0);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        vm.expectRevert(abi.encodeWithSelector(Meters.BrokenSeal.selector, FIRST));
        meters.report(r, rr, vs);
        vm.warp(block.timestamp + 10 * SLOT_SECONDS);
        assertEq(standing(), uint256(Meters.Standing.Waiting), "stopped");
        vm.prank(FITTER);
        meters.setSeal(FIRST, true);
        assertEq(standing(), uint256(Meters.Standing.Estimated), "goes on by estimate");
    }

    function testNoTamperStopsForEver() public {
        tamper(REPORTER_KEY);
        vm.warp(meters.closesAt(SLOT));
        assertEq(standing(), uint256(Meters.Standing.Final), "final");
        (,,, bool complete) = meters.meteredOf(homes[0], SLOT);
        assertTrue(complete, "settles");
    }

    function testTamperIsSignedByTheReporterForThisSeal() public {
        (bytes32 rr, bytes32 vs) = tamperSignature(REPORTER_KEY + 1);
        vm.expectPartialRevert(Meters.WrongReporter.selector);
        meters.tamper(FIRST, rr, vs);
        (rr, vs) = tamperSignature(REPORTER_KEY);
        meters.tamper(FIRST, rr, vs);
        vm.expectRevert(abi.encodeWithSelector(Meters.BrokenSeal.selector, FIRST));
        meters.tamper(FIRST, rr, vs);
        meters.setSeal(FIRST, true);
        // Said of the seal before.
        vm.expectPartialRevert(Meters.WrongReporter.selector);
        meters.tamper(FIRST, rr, vs);
    }

    function testLateReportIsRefusedToTheSecond() public {
        Meters.SlotReport memory r = reading(0, 1, 0);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        uint256 closes = (uint256(SLOT) + 673) * SLOT_SECONDS;
        vm.warp(closes);
        vm.expectRevert(abi.encodeWithSelector(Meters.ReportTooLate.selector, SLOT, closes));
        meters.report(r, rr, vs);
        vm.warp(closes - 1);
        meters.report(r, rr, vs);
    }

    function testUnknownFlagsAreRefused() public {
        endSlot();
        Meters.SlotReport memory r = reading(0, 1, 0);
        r.flags = 8;
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        vm.expectRevert(abi.encodeWithSelector(Meters.UnknownFlags.selector, 8));
        meters.report(r, rr, vs);
    }

    /// The same slot of the last seven days: 1,000 to 3,000 Wh in, and once 500 Wh out.
    function testSilentMeterIsEstimatedAgainstItsOwner() public {
        uint32 spd = meters.slotsPerDay();
        uint32 slot = SLOT + 8 * spd;
        int256[4] memory nets = [int256(9_999), 1_000, 3_000, -500];
        uint32[4] memory daysBack = [uint32(8), 7, 3, 1];
        for (uint256 i = 0; i < 4; ++i) {
            uint32 s = slot - daysBack[i] * spd;
            vm.warp((uint256(s) + 1) * SLOT_SECONDS);
            send(at(s, nets[i]), REPORTER_KEY);
        }
        vm.warp((uint256(slot) + 1) * SLOT_SECONDS);
        assertEq(standingAt(slot), uint256(Meters.Standing.Waiting), "may still come");
        vm.warp((uint256(slot) + 2) * SLOT_SECONDS);
        (int256 net, uint32 reports, uint32 flags, Meters.Standing s_) = meters.standingOf(homes[0], slot);
        assertEq(uint256(s_), uint256(Meters.Standing.Estimated), "after the next slot");
        assertEq(net, 3_000, "the highest of seven days");
        assertEq(reports, 0, "none");
        assertEq(flags, 1, "flagged");
        (int256 low, int256 high) = meters.estimateOf(FIRST, slot);
        assertEq(low, -500, "low");
        assertEq(high, 3_000, "high");
        (,,, bool complete) = meters.meteredOf(homes[0], slot);
        assertTrue(!complete, "provisional only");
        send(at(slot, -700), REPORTER_KEY);
        (net,,, s_) = meters.standingOf(homes[0], slot);
        assertEq(net, -700, "trued up");
        assertEq(uint256(s_), uint256(Meters.Standing.Measured), "measured");
        vm.warp(meters.closesAt(slot));
        assertEq(standingAt(slot), uint256(Meters.Standing.Final), "final");
    }

    function testNoHistoryAndOnlyExportEstimateNothing() public {
        uint32 spd = meters.slotsPerDay();
        vm.warp((uint256(SLOT) + 1) * SLOT_SECONDS);
        send(at(SLOT, -400), REPORTER_KEY);
        vm.warp((uint256(SLOT) + spd + 2) * SLOT_SECONDS);
        (int256 net,,, Meters.Standing s) = meters.standingOf(homes[0], SLOT + spd);
        assertEq(net, 0, "silence sells nothing");
        assertEq(uint256(s), uint256(Meters.Standing.Estimated), "estimated");
        (net,,, s) = meters.standingOf(homes[1], SLOT + spd);
        assertEq(net, 0, "nothing known");
    }

    function testAccountWithoutMetersIsFinalAtZero() public {
        vm.warp(meters.closesAt(SLOT) - 1);
        (,,, bool complete) = meters.meteredOf(AGGREGATOR, SLOT);
        assertTrue(!complete, "waits");
        vm.warp(meters.closesAt(SLOT));
        (int256 net,,, bool done) = meters.meteredOf(AGGREGATOR, SLOT);
        assertTrue(done && net == 0, "ends");
    }

    function testOwnEstimateYieldsToTheMeasurement() public {
        endSlot();
        Meters.SlotReport memory r = reading(0, 100, 0);
        r.flags = 1;
        send(r, REPORTER_KEY);
        r.importWh = 120;
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        vm.expectRevert(abi.encodeWithSelector(Meters.AlreadyReported.selector, FIRST, SLOT));
        meters.report(r, rr, vs);
        r.flags = 0;
        send(r, REPORTER_KEY);
        (int256 net,,,) = meters.meteredOf(homes[0], SLOT);
        assertEq(net, 120, "measured");
    }

    function testBatchPassesOverWhatIsThereAndRefusesTheRest() public {
        vm.warp((uint256(SLOT) + 3) * SLOT_SECONDS);
        Meters.SlotReport[] memory reports = new Meters.SlotReport[](3);
        bytes32[2][] memory signatures = new bytes32[2][](3);
        for (uint32 i = 0; i < 3; ++i) {
            reports[i] = at(SLOT + i, int32(i) * 10);
            (signatures[i][0], signatures[i][1]) = signed(reports[i], REPORTER_KEY);
        }
        meters.report(reports[1], signatures[1][0], signatures[1][1]);
        meters.reportMany(reports, signatures);
        assertEq(meters.reportOf(FIRST, SLOT + 2).importWh, 20, "third");
        assertEq(meters.meterOf(FIRST).nextSlot, SLOT + 3, "next slot");
        reports[1].importWh = 11;
        (signatures[1][0], signatures[1][1]) = signed(reports[1], REPORTER_KEY);
        vm.expectRevert(abi.encodeWithSelector(Meters.AlreadyReported.selector, FIRST, SLOT + 1));
        meters.reportMany(reports, signatures);
        vm.expectRevert(abi.encodeWithSelector(Meters.SignatureCount.selector, 3, 2));
        meters.reportMany(reports, new bytes32[2][](2));
    }

    /// Three leaves: the third moves up a level as it is.
    function testAnchoredReportsAreProven() public {
        joinAll();
        endSlot();
        (bytes32 a, bytes32 b, bytes32 c) = (leafOf(reading(0, 5, 0)), leafOf(reading(1, 0, 7)), leafOf(reading(2, 9, 0)));
        bytes32 ab = keccak256(abi.encodePacked(uint8(1), a, b));
        bytes32 root = keccak256(abi.encodePacked(uint8(1), ab, c));
        vm.prank(AGGREGATOR);
        meters.anchor(root, SLOT, SLOT, 3);
        bytes32[] memory two = new bytes32[](2);
        (two[0], two[1]) = (a, c);
        meters.prove(reading(1, 0, 7), AGGREGATOR, two, 1);
        bytes32[] memory single = new bytes32[](1);
        single[0] = ab;
        meters.prove(reading(2, 9, 0), AGGREGATOR, single, 1);
        (int256 net,,, bool complete) = meters.meteredOf(homes[1], SLOT);
        assertTrue(complete && net == -7, "second");
        vm.expectRevert(abi.encodeWithSelector(Meters.AlreadyReported.selector, bytes32(uint256(2)), SLOT));
        meters.prove(reading(1, 0, 7), AGGREGATOR, two, 1);
        // Another reading than the anchored one leads to another root.
        (two[0], two[1]) = (b, c);
        vm.expectPartialRevert(Meters.NotAnchored.selector);
        meters.prove(reading(0, 6, 0), AGGREGATOR, two, 0);
        // An inner node is no leaf.
        vm.expectPartialRevert(Meters.NotAnchored.selector);
        meters.prove(reading(0, 5, 0), AGGREGATOR, single, 0);
    }

    function testAnchorNeedsTheOwnersWordAndTheSlotsEnd() public {
        bytes32 root = leafOf(reading(0, 5, 0));
        vm.startPrank(AGGREGATOR);
        meters.anchor(root, SLOT, SLOT, 1);
        vm.expectRevert(abi.encodeWithSelector(Meters.AlreadyAnchored.selector, AGGREGATOR, root));
        meters.anchor(root, SLOT, SLOT, 1);
        vm.stopPrank();
        endSlot();
        bytes32[] memory none = new bytes32[](0);
        vm.expectRevert(abi.encodeWithSelector(Meters.NotTheAggregator.selector, FIRST, SLOT, AGGREGATOR));
        meters.prove(reading(0, 5, 0), AGGREGATOR, none, 0);
        vm.prank(homes[0]);
        meters.setAggregator(FIRST, AGGREGATOR, 100);
        // Consent is not for slots before it.
        vm.expectRevert(abi.encodeWithSelector(Meters.NotTheAggregator.selector, FIRST, SLOT, AGGREGATOR));
        meters.prove(reading(0, 5, 0), AGGREGATOR, none, 0);
    }

    function testForetoldReadingsAreRefused() public {
        joinAll();
        bytes32 root = leafOf(reading(0, 5, 0));
        vm.prank(AGGREGATOR);
        meters.anchor(root, SLOT, SLOT, 1);
        uint256 made = block.timestamp;
        endSlot();
        vm.expectRevert(abi.encodeWithSelector(Meters.AnchoredTooEarly.selector, SLOT, made, block.timestamp));
        meters.prove(reading(0, 5, 0), AGGREGATOR, new bytes32[](0), 0);
    }

    function testTheMetersOwnReportBeatsTheAnchor() public {
        joinAll();
        endSlot();
        bytes32 root = leafOf(reading(0, 5, 0));
        vm.prank(AGGREGATOR);
        meters.anchor(root, SLOT, SLOT, 1);
        meters.prove(reading(0, 5, 0), AGGREGATOR, new bytes32[](0), 0);
        report(0, 8, 0);
        assertEq(meters.reportOf(FIRST, SLOT).importWh, 8, "signed");
        assertTrue(!meters.reportOf(FIRST, SLOT).anchored, "not anchored");
        vm.expectRevert(abi.encodeWithSelector(Meters.AlreadyReported.selector, FIRST, SLOT));
        meters.prove(reading(0, 5, 0), AGGREGATOR, new bytes32[](0), 0);
    }

    function testProofsAreBounded() public {
        joinAll();
        endSlot();
        vm.expectRevert(abi.encodeWithSelector(MeterProofs.ProofTooDeep.selector, 33, 32));
        meters.prove(reading(0, 5, 0), AGGREGATOR, new bytes32[](33), 0);
    }

    function testConsentIsTheOwners() public {
        vm.expectRevert(abi.encodeWithSelector(Meters.NotOwner.selector, address(this), homes[0]));
        meters.setAggregator(FIRST, AGGREGATOR, 100);
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Meters.SharesOutOfRange.selector, 1001));
        meters.setAggregator(FIRST, AGGREGATOR, 1001);
        vm.expectRevert(abi.encodeWithSelector(Meters.AggregatorNotRegistered.selector, address(5)));
        meters.setAggregator(FIRST, address(5), 0);
        meters.setAggregator(FIRST, address(0), 0);
        vm.stopPrank();
    }

    function joinAll() private {
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(homes[i]);
            meters.setAggregator(bytes32(i + 1), AGGREGATOR, 100);
        }
    }

    function at(uint32 slot, int256 net) private pure returns (Meters.SlotReport memory) {
        uint64 wh = uint64(uint256(net < 0 ? -net : net));
        return Meters.SlotReport(FIRST, slot, net < 0 ? 0 : wh, net < 0 ? wh : 0, 0, 0);
    }

    function standing() private view returns (uint256) {
        return standingAt(SLOT);
    }

    function standingAt(uint32 slot) private view returns (uint256) {
        (,,, Meters.Standing s) = meters.standingOf(homes[0], slot);
        return uint256(s);
    }

    function tamperSignature(uint256 key) private view returns (bytes32, bytes32) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, meters.tamperDigest(FIRST, meters.meterOf(FIRST).sealGeneration));
        return (r, v == 28 ? s | bytes32(uint256(1) << 255) : s);
    }

    function tamper(uint256 key) private {
        (bytes32 r, bytes32 vs) = tamperSignature(key);
        meters.tamper(FIRST, r, vs);
    }
}
