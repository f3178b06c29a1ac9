// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {FlexFixture} from "./FlexFixture.sol";
import {Baselines} from "../src/Baselines.sol";
import {FlexRequests} from "../src/FlexRequests.sol";

/// What whole transactions of demand response cost: the call, 21,000 for the transaction and its data, storage cold.
contract FlexGasTest is FlexFixture {
    event log_named_uint(string key, uint256 value);

    function testFromRequestToSettlement() public {
        fullHistory();
        before(7_200);
        FlexRequests.Ask memory a = ask(4, 1_000);
        vm.prank(DSO);
        atMost(cost(address(requests), abi.encodeCall(requests.request, (DSO, a))), 220_000, "flexibility: a request");
        vm.prank(homes[0]);
        bytes memory offered = abi.encodeCall(requests.offer, (1, homes[0], 1_000, 200_000, 1000));
        atMost(cost(address(requests), offered), 130_000, "flexibility: an offer");
        atGate();
        atMost(cost(address(requests), abi.encodeCall(requests.awardRequest, (1))), 340_000, "flexibility: an award of one offer");
        vm.prank(homes[0]);
        atMost(cost(address(flexibility), abi.encodeCall(flexibility.includeOwn, (1))), 180_000, "flexibility: a meter brought into an award");
        afterEvent(4);
        for (uint32 s = 0; s < 4; ++s) report(0, EVENT + s, 1_000);
        bytes memory measured = abi.encodeCall(flexibility.measure, (1, ids(0, 1)));
        atMost(cost(address(flexibility), measured), 1_100_000, "flexibility: a meter measured, ten like days, a window of 16, four slots");
        atMost(cost(address(flexibility), abi.encodeCall(flexibility.settle, (1))), 120_000, "flexibility: settlement, provisional");
        atFinal(4);
        atMost(cost(address(flexibility), abi.encodeCall(flexibility.settle, (1))), 120_000, "flexibility: settlement, final");
    }

    /// A meter whose like days all lack a slot is looked through for seventy days, and still fits the smallest blocks.
    function testNoHistoryMakesAnAwardUnmeasurable() public {
        Baselines.Rule memory r = likeDays();
        r.likeDays = 20;
        r.windowSlots = 48;
        FlexRequests.Ask memory a = ask(16, 1_000);
        a.rule = baselines.addRule(r);
        a.firstSlot += 80 * DAY;
        vm.warp(uint256(a.firstSlot) * SLOT_SECONDS - 7_200);
        vm.prank(DSO);
        requests.request(DSO, a);
        vm.prank(homes[0]);
        requests.offer(1, homes[0], 1_000, 200_000, 1000);
        vm.warp(uint256(a.firstSlot) * SLOT_SECONDS - 3_600);
        requests.awardRequest(1);
        vm.prank(homes[0]);
        flexibility.includeOwn(1);
        vm.warp((uint256(a.firstSlot) + 17) * SLOT_SECONDS);
        bytes memory measured = abi.encodeCall(flexibility.measure, (1, ids(0, 1)));
        atMost(cost(address(flexibility), measured), 6_000_000, "flexibility: a meter measured, no like day in seventy, 16 slots");
    }

    /// The event's slots and the window's on fourteen days, which hold ten working days.
    function fullHistory() private {
        for (uint32 back = 14; back >= 1; --back) {
            vm.warp((uint256(EVENT) - back * DAY + 5) * SLOT_SECONDS);
            for (uint32 s = 0; s < 24; ++s) {
                if (s < 4 || s >= 8) report(0, EVENT - back * DAY + 3 - s, 2_000);
            }
        }
    }

    function cost(address to, bytes memory data) private returns (uint256 gas) {
        gas = 21_000;
        for (uint256 i = 0; i < data.length; ++i) gas += data[i] == 0 ? 4 : 16;
        vm.cool(to);
        vm.cool(address(meters));
        vm.cool(address(baselines));
        vm.cool(address(credits));
        (bool done,) = to.call(data);
        gas += vm.lastCallGas().gasTotalUsed;
        assertTrue(done, "the call succeeds");
    }

    function atMost(uint256 gas, uint256 most, string memory what) private {
        emit log_named_uint(what, gas);
        if (gas > most) revert Differs(what, int256(gas), int256(most));
    }
}
