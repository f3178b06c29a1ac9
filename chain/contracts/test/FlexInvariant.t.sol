// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {FlexFixture} from "./FlexFixture.sol";
import {FlexRequests} from "../src/FlexRequests.sol";
import {Flexibility} from "../src/Flexibility.sol";
import {IAwards} from "../src/MarketHooks.sol";

/// Buyers, sellers and meters that do anything at any time; what the contracts refuse is refused.
contract FlexTown is FlexFixture {
    uint64 public finished;

    constructor() {
        setUp();
        joinAggregator(4, 500);
        for (uint256 i = 0; i < 3; ++i) history(i, 2, int256(i) * 1_500 - 1_000);
        before(20_000);
    }

    function ask(uint256 seed) external {
        FlexRequests.Ask memory a = ask(uint8(seed % 3) + 1, uint32(seed >> 8) % 4_000 + 1);
        a.firstSlot = uint32(block.timestamp / SLOT_SECONDS) + 2 + uint32(seed >> 40) % 8;
        a.notice = 1 + uint32(seed >> 48) % 2_000;
        a.up = seed >> 60 & 1 == 1;
        a.uniform = seed >> 61 & 1 == 1;
        a.priceCap = uint32(seed >> 64) % 300_000 + 1;
        a.penaltyPermille = uint16(seed >> 96) % 3_000;
        a.tolerancePermille = uint16(seed >> 112) % 1_001;
        a.forgiven = uint8(seed >> 128) % 2;
        vm.prank(DSO);
        try requests.request(DSO, a) {} catch {}
    }

    function offerFor(uint256 seed) external {
        if (requests.requestCount() == 0) return;
        uint64 asked = uint64(seed % requests.requestCount()) + 1;
        FlexRequests.Ask memory a = requests.requestOf(asked).ask;
        address seller = seed >> 8 & 3 == 0 ? AGGREGATOR : homes[seed >> 16 & 3];
        uint32 wh = uint32(seed >> 32) % a.wh + 1;
        uint32 price = uint32(seed >> 64) % a.priceCap + 1;
        vm.prank(seller);
        try requests.offer(asked, seller, wh, price, uint16(seed >> 96) % 1_001) {} catch {}
    }

    function withdrawOffer(uint256 seed) external {
        if (requests.requestCount() == 0) return;
        uint64 asked = uint64(seed % requests.requestCount()) + 1;
        uint8 index = uint8(seed >> 8) % 4;
        vm.prank(requests.offerOf(asked, index).seller);
        try requests.withdrawOffer(asked, index) {} catch {}
    }

    function endRequest(uint256 seed) external {
        if (requests.requestCount() == 0) return;
        vm.prank(DSO);
        try requests.end(uint64(seed % requests.requestCount()) + 1) {} catch {}
    }

    function awardRequest(uint256 seed) external {
        if (requests.requestCount() == 0) return;
        try requests.awardRequest(uint64(seed % requests.requestCount()) + 1) {} catch {}
    }

    function marketFill(uint256 seed) external {
        IAwards.Award memory f;
        f.seller = homes[seed & 3];
        f.slot = uint32(block.timestamp / SLOT_SECONDS) + 1;
        f.up = seed >> 8 & 1 == 1;
        f.quantity = uint32(seed >> 16) % 3_000 + 1;
        f.price = uint32(seed >> 48) % 200_000;
        f.penaltyPermille = 1_500;
        f.proceeds = uint64(uint256(f.quantity) * f.price / 1000);
        f.bond = uint64(seed >> 96) % 100_000;
        issue(address(flexibility), uint256(f.proceeds) + f.bond);
        flexibility.award(f);
    }

    function includeMeters(uint256 seed) external {
        if (flexibility.awardCount() == 0) return;
        uint64 award = uint64(seed % flexibility.awardCount()) + 1;
        vm.prank(flexibility.awardOf(award).terms.seller);
        if (seed >> 8 & 1 == 1) try flexibility.includeOwn(award) {} catch {}
        else try flexibility.include(award, ids(seed >> 16 & 3, 1)) {} catch {}
    }

    function releaseMeter(uint256 seed) external {
        if (flexibility.awardCount() == 0) return;
        uint64 award = uint64(seed % flexibility.awardCount()) + 1;
        vm.prank(homes[seed >> 8 & 3]);
        try flexibility.release(award, id(seed >> 8 & 3)) {} catch {}
    }

    function leave(uint256 seed) external {
        if (flexibility.awardCount() == 0) return;
        uint64 award = uint64(seed % flexibility.awardCount()) + 1;
        vm.prank(flexibility.awardOf(award).terms.seller);
        try flexibility.leave(award) {} catch {}
    }

    function reportSlot(uint256 seed) external {
        uint32 slot = uint32(block.timestamp / SLOT_SECONDS) - 1 - uint32(seed % 12);
        try this.reportNow(seed >> 8 & 3, slot, int256(seed >> 16 & 8191) - 4_096) {} catch {}
    }

    function reportNow(uint256 home, uint32 slot, int256 net) external {
        report(home, slot, net);
    }

    function settleAward(uint256 seed) external {
        if (flexibility.awardCount() == 0) return;
        uint64 award = uint64(seed % flexibility.awardCount()) + 1;
        measureAll(award);
        try flexibility.settle(award) {} catch {}
        payAll(award);
    }

    function turnReserve(uint256 seed) external {
        reserveRefuses = seed & 1 == 1;
        if (flexibility.owedToReserve(0) != 0 && !reserveRefuses) flexibility.sendToReserve(0);
    }

    function passTime(uint256 seed) external {
        vm.warp(block.timestamp + seed % 2_500);
    }

    function measureAll(uint64 award) private {
        for (uint256 i = 0; i < 4; ++i) {
            if (!flexibility.partOf(award, id(i)).included) continue;
            try flexibility.measure(award, ids(i, 1)) {} catch {}
        }
    }

    function payAll(uint64 award) private {
        for (uint256 i = 0; i < 4; ++i) {
            try flexibility.payShares(award, ids(i, 1)) {} catch {}
        }
    }

    function requestsPromised() external view returns (uint256 total) {
        for (uint64 asked = 1; asked <= requests.requestCount(); ++asked) {
            FlexRequests.Request memory r = requests.requestOf(asked);
            total += r.escrow;
            uint256 permille = r.ask.penaltyPermille > 1000 ? r.ask.penaltyPermille : 1000;
            for (uint8 i = 0; i < r.offers; ++i) {
                FlexRequests.Offer memory o = requests.offerOf(asked, i);
                if (o.open) total += (uint256(o.wh) * r.ask.slots * r.ask.priceCap * permille + 999_999) / 1e6;
            }
        }
    }

    function requestsHeld() external view returns (uint256) {
        return credits.balanceOf(address(requests));
    }

    function awardsPromised() external view returns (uint256 total) {
        total = flexibility.owedToReserve(0);
        for (uint64 award = 1; award <= flexibility.awardCount(); ++award) {
            Flexibility.MicroContract memory a = flexibility.awardOf(award);
            total += a.pot;
            if (a.status == Flexibility.AwardStatus.Open || a.status == Flexibility.AwardStatus.Provisional) {
                total += uint256(a.terms.payment) - a.paid + a.terms.bond;
            }
        }
    }

    function awardsHeld() external view returns (uint256) {
        return credits.balanceOf(address(flexibility));
    }

    /// Long after everything, anybody ends it all: nothing may be left in the contracts.
    function endAll() external {
        reserveRefuses = false;
        vm.warp(block.timestamp + 800 * uint256(SLOT_SECONDS));
        for (uint64 asked = 1; asked <= requests.requestCount(); ++asked) {
            if (requests.requestOf(asked).status == FlexRequests.RequestStatus.Open) requests.end(asked);
        }
        for (uint64 award = 1; award <= flexibility.awardCount(); ++award) {
            Flexibility.AwardStatus status = flexibility.awardOf(award).status;
            if (status == Flexibility.AwardStatus.Left) continue;
            if (status != Flexibility.AwardStatus.Final) {
                measureAll(award);
                flexibility.settle(award);
            }
            payAll(award);
            ++finished;
        }
        if (flexibility.owedToReserve(0) != 0) flexibility.sendToReserve(0);
    }
}

contract FlexInvariantTest {
    FlexTown private _town;

    error Broken(string what, uint256 got, uint256 expected);

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        _town = new FlexTown();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_town);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory selectors) {
        selectors = new FuzzSelector[](1);
        selectors[0].addr = address(_town);
        selectors[0].selectors = calls();
    }

    function calls() private pure returns (bytes4[] memory list) {
        list = new bytes4[](13);
        list[0] = bytes4(keccak256("ask(uint256)"));
        list[1] = FlexTown.offerFor.selector;
        list[2] = FlexTown.withdrawOffer.selector;
        list[3] = FlexTown.endRequest.selector;
        list[4] = FlexTown.awardRequest.selector;
        list[5] = FlexTown.marketFill.selector;
        list[6] = FlexTown.includeMeters.selector;
        list[7] = FlexTown.releaseMeter.selector;
        list[8] = FlexTown.leave.selector;
        list[9] = FlexTown.reportSlot.selector;
        list[10] = FlexTown.settleAward.selector;
        list[11] = FlexTown.turnReserve.selector;
        list[12] = FlexTown.passTime.selector;
    }

    function invariant_requestsHoldWhatTheyPromised() public view {
        equal("requests", _town.requestsHeld(), _town.requestsPromised());
    }

    function invariant_awardsHoldWhatTheyPromised() public view {
        equal("awards", _town.awardsHeld(), _town.awardsPromised());
    }

    /// Any walk, and then the end: no funds are trapped.
    /// forge-config: default.fuzz.runs = 96
    /// forge-config: slow.fuzz.runs = 10000
    function testNothingIsTrappedAfterAnyWalk(uint256 seed) public {
        walk(seed, 120);
    }

    /// A long fixed walk, which shows that the town concludes and settles and is not only refused.
    function testTownSettles() public {
        walk(1, 600);
        if (_town.finished() < 10) revert Broken("awards", _town.finished(), 10);
    }

    function walk(uint256 seed, uint256 steps) private {
        bytes4[] memory list = calls();
        for (uint256 i = 0; i < steps; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            (bool done,) = address(_town).call(abi.encodeWithSelector(list[seed % list.length], seed >> 8));
            if (!done) revert Broken("a call of the town", seed % list.length, 0);
        }
        invariant_requestsHoldWhatTheyPromised();
        invariant_awardsHoldWhatTheyPromised();
        _town.endAll();
        equal("requests at the end", _town.requestsHeld(), 0);
        equal("awards at the end", _town.awardsHeld(), 0);
    }

    function equal(string memory what, uint256 got, uint256 expected) private pure {
        if (got != expected) revert Broken(what, got, expected);
    }
}
