// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {Meters} from "../src/Meters.sol";

/// What whole transactions cost: the call, 21,000 for the transaction and its data (EIP-2028), with all storage cold.
contract MetersGasTest is Base {
    uint256 private constant DEPTH = 14;
    bytes32 private constant ID = keccak256("a meter's id has no zeros to save gas by");
    uint256 private constant KEY = 0xbeef;

    event log_named_uint(string key, uint256 value);

    function setUp() public override {
        super.setUp();
        meters.register(ID, homes[0], vm.addr(KEY), 1, CERTIFICATE);
    }

    function testReport() public {
        endSlot();
        atMost(cost(reportCall(SLOT)), 60_000, "meter: a slot report, the first");
        vm.warp((uint256(SLOT) + 2) * SLOT_SECONDS);
        atMost(cost(reportCall(SLOT + 1)), 60_000, "meter: a slot report, any later one");
    }

    function testAnchorOfAnyNumber() public {
        endSlot();
        bytes memory data =
            abi.encodeCall(meters.anchor, (keccak256("root"), SLOT - 100, SLOT, type(uint32).max));
        atMost(cost(data), 60_000, "meter: a group anchor, any number of meters");
    }

    /// One of 16,384 reports.
    function testProofOfDepth14() public {
        vm.prank(homes[0]);
        meters.setAggregator(ID, address(this), 100);
        endSlot();
        bytes32 root = leafOf(slotReport(SLOT));
        bytes32[] memory siblings = new bytes32[](DEPTH);
        uint256 path = 0x2aaa;
        for (uint256 i = 0; i < DEPTH; ++i) {
            siblings[i] = keccak256(abi.encode(i));
            root = path >> i & 1 == 1
                ? keccak256(abi.encodePacked(uint8(1), siblings[i], root))
                : keccak256(abi.encodePacked(uint8(1), root, siblings[i]));
        }
        meters.anchor(root, SLOT, SLOT, 16_384);
        bytes memory data = abi.encodeCall(meters.prove, (slotReport(SLOT), address(this), siblings, path));
        atMost(cost(data), 75_000, "meter: a reading brought in by a proof of depth 14");
        assertTrue(meters.reportOf(ID, SLOT).anchored, "stored");
    }

    function reportCall(uint32 slot) private view returns (bytes memory) {
        (bytes32 r, bytes32 vs) = signed(slotReport(slot), KEY);
        return abi.encodeCall(meters.report, (slotReport(slot), r, vs));
    }

    function slotReport(uint32 slot) private pure returns (Meters.SlotReport memory) {
        return Meters.SlotReport(ID, slot, 123_456, 654_321, keccak256("leaves"), 7);
    }

    function cost(bytes memory data) private returns (uint256 gas) {
        gas = 21_000;
        for (uint256 i = 0; i < data.length; ++i) gas += data[i] == 0 ? 4 : 16;
        address to = address(meters);
        vm.cool(to);
        (bool done,) = to.call(data);
        gas += vm.lastCallGas().gasTotalUsed;
        assertTrue(done, "the call succeeds");
    }

    function atMost(uint256 gas, uint256 most, string memory what) private {
        emit log_named_uint(what, gas);
        if (gas > most) revert Differs(what, int256(gas), int256(most));
    }
}
