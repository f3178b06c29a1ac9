// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {Meters} from "../src/Meters.sol";
import {Roles} from "../src/Roles.sol";

contract MetersTest is Base {
    function testReportCountsForTheOwner() public {
        endSlot();
        report(0, 1500, 200);
        (int256 net, uint32 reports,, bool complete) = meters.meteredOf(homes[0], SLOT);
        assertEq(net, 1300, "net");
        assertEq(reports, 1, "reports");
        assertTrue(complete, "complete");
        assertEq(meters.meterOf(bytes32(uint256(1))).nextSlot, SLOT + 1, "next slot");
        assertTrue(meters.hasRoot(bytes32(uint256(1)), SLOT, keccak256("leaves")), "root");
        assertTrue(!meters.hasRoot(bytes32(uint256(1)), SLOT, keccak256("others")), "another root");
    }

    function testListsAndBounds() public {
        assertEq(meters.meterCount(), 5, "meters");
        assertTrue(meters.idAt(4) == bytes32(uint256(5)), "the last one");
        assertTrue(!meters.reportOf(bytes32(uint256(1)), SLOT).present, "nothing reported");
        meters.anchor("root", SLOT, SLOT, 1);
        assertEq(meters.anchoredAt(address(this), "root"), block.timestamp, "anchored now");
        vm.expectRevert(Meters.ZeroSlotLength.selector);
        new Meters(registry, 0);
    }

    function testSlotIsOverToTheSecond() public {
        vm.warp((uint256(SLOT) + 1) * SLOT_SECONDS - 1);
        Meters.SlotReport memory r = reading(0, 1, 0);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        vm.expectRevert(abi.encodeWithSelector(Meters.SlotNotOver.selector, SLOT, (uint256(SLOT) + 1) * SLOT_SECONDS));
        meters.report(r, rr, vs);
        endSlot();
        meters.report(r, rr, vs);
    }

    function testReplayIsRefused() public {
        endSlot();
        Meters.SlotReport memory r = reading(0, 1, 0);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        meters.report(r, rr, vs);
        vm.expectRevert(abi.encodeWithSelector(Meters.AlreadyReported.selector, r.meter, SLOT));
        meters.report(r, rr, vs);
    }

    function testOnlyTheReporterSigns() public {
        endSlot();
        Meters.SlotReport memory r = reading(0, 1, 0);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY + 1);
        address other = vm.addr(REPORTER_KEY + 1);
        vm.expectRevert(abi.encodeWithSelector(Meters.WrongReporter.selector, other, vm.addr(REPORTER_KEY)));
        meters.report(r, rr, vs);
    }

    /// The second signature of every message, -s: the compact form cannot even say it.
    function testMirroredSignatureIsRefused() public {
        endSlot();
        Meters.SlotReport memory r = reading(0, 1, 0);
        (uint8 v, bytes32 rr, bytes32 s) = vm.sign(REPORTER_KEY, meters.reportDigest(r));
        uint256 n = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes32 high = bytes32(n - uint256(s));
        vm.expectPartialRevert(Meters.WrongReporter.selector);
        meters.report(r, rr, high | bytes32(uint256(v == 27 ? 1 : 0) << 255));
    }

    function testAnyChangedFieldBreaksTheSignature(uint8 field, uint32 change) public {
        vm.assume(change != 0);
        endSlot();
        Meters.SlotReport memory r = reading(0, 1000, 1000);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        field %= 5;
        if (field == 0) r.importWh += change % 1_000_000 + 1;
        if (field == 1) r.exportWh += change % 1_000_000 + 1;
        if (field == 2) r.root = bytes32(uint256(r.root) ^ change);
        if (field == 3) r.flags ^= 1 + change % 7;
        if (field == 4) r.meter = bytes32(uint256(2));
        vm.expectPartialRevert(Meters.WrongReporter.selector);
        meters.report(r, rr, vs);
    }

    function testUnknownMeterAndBrokenSeal() public {
        endSlot();
        Meters.SlotReport memory r = reading(7, 1, 0);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        vm.expectRevert(abi.encodeWithSelector(Meters.UnknownMeter.selector, r.meter));
        meters.report(r, rr, vs);
        r = reading(0, 1, 0);
        (rr, vs) = signed(r, REPORTER_KEY);
        meters.setSeal(r.meter, false);
        vm.expectRevert(abi.encodeWithSelector(Meters.BrokenSeal.selector, r.meter));
        meters.report(r, rr, vs);
    }

    function testNewSealDoesNotCoverOldSlots() public {
        endSlot();
        Meters.SlotReport memory r = reading(0, 1, 0);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        meters.setSeal(r.meter, false);
        meters.setSeal(r.meter, true);
        assertEq(meters.meterOf(bytes32(uint256(1))).sealGeneration, 2, "generation");
        vm.expectRevert(abi.encodeWithSelector(Meters.SlotBeforeSeal.selector, r.meter, SLOT, SLOT + 2));
        meters.report(r, rr, vs);
    }

    function testTechnicianSealsAndRegistersNothing() public {
        registry.register(address(77), Roles.TECHNICIAN, "technician");
        vm.startPrank(address(77));
        meters.setSeal(bytes32(uint256(1)), false);
        vm.expectRevert(abi.encodeWithSelector(Meters.NotRegistrar.selector, address(77)));
        meters.register(bytes32(uint256(99)), homes[0], address(1), 1, CERTIFICATE);
        vm.stopPrank();
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Meters.NotTechnician.selector, homes[0]));
        meters.setSeal(bytes32(uint256(1)), true);
    }

    function testARegistrarRegistersMetersAndMovesNone() public {
        registry.register(address(78), Roles.REGISTRAR, "registrar");
        vm.startPrank(address(78));
        meters.register(bytes32(uint256(98)), homes[0], address(1), 1, CERTIFICATE);
        assertTrue(meters.meterOf(bytes32(uint256(98))).owner == homes[0], "owner");
        vm.expectRevert(abi.encodeWithSelector(Meters.NotOperator.selector, address(78)));
        meters.moveToBranch(bytes32(uint256(98)), 2);
        vm.stopPrank();
        // Suspended: the role is gone.
        registry.setRoles(address(78), 0);
        vm.prank(address(78));
        vm.expectRevert(abi.encodeWithSelector(Meters.NotRegistrar.selector, address(78)));
        meters.register(bytes32(uint256(97)), homes[0], address(1), 1, CERTIFICATE);
    }

    function testRegistrationRefuses() public {
        vm.expectRevert(abi.encodeWithSelector(Meters.MeterExists.selector, bytes32(uint256(1))));
        meters.register(bytes32(uint256(1)), homes[0], address(1), 1, CERTIFICATE);
        vm.expectRevert(abi.encodeWithSelector(Meters.OwnerNotRegistered.selector, address(9)));
        meters.register(bytes32(uint256(50)), address(9), address(1), 1, CERTIFICATE);
        vm.expectRevert(Meters.ZeroReporter.selector);
        meters.register(bytes32(uint256(50)), homes[0], address(0), 1, CERTIFICATE);
    }

    function testSlotIsCompleteWithAllMetersOfThatTime() public {
        uint256 key = 0xbeef;
        meters.register(bytes32(uint256(50)), homes[0], vm.addr(key), 1, CERTIFICATE);
        endSlot();
        // Counts from the next slot on: this one stays with two meters.
        meters.register(bytes32(uint256(51)), homes[0], vm.addr(key), 1, CERTIFICATE);
        report(0, 100, 0);
        (,,, bool complete) = meters.meteredOf(homes[0], SLOT);
        assertTrue(!complete, "one of two");
        Meters.SlotReport memory r = Meters.SlotReport(bytes32(uint256(50)), SLOT, 0, 250, bytes32(0), 1);
        send(r, key);
        int256 net;
        uint32 flags;
        (net,, flags, complete) = meters.meteredOf(homes[0], SLOT);
        assertTrue(complete, "two of two");
        assertEq(net, -150, "net");
        assertEq(flags, 1, "flags");
        r.meter = bytes32(uint256(51));
        (bytes32 rr, bytes32 vs) = signed(r, key);
        vm.expectRevert(abi.encodeWithSelector(Meters.SlotBeforeSeal.selector, r.meter, SLOT, SLOT + 2));
        meters.report(r, rr, vs);
    }

    function testEnergyIsBounded() public {
        endSlot();
        Meters.SlotReport memory r = reading(0, 500_000_001, 0);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY);
        vm.expectRevert(abi.encodeWithSelector(Meters.EnergyOutOfRange.selector, uint64(500_000_001), uint64(0)));
        meters.report(r, rr, vs);
    }
}
