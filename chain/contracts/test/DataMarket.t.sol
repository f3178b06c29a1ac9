// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {HostileCredits, Puppet} from "./harness/HostileCredits.sol";
import {Credits} from "../src/Credits.sol";
import {DataMarket} from "../src/DataMarket.sol";
import {Meters} from "../src/Meters.sol";
import {Payouts} from "../src/Payouts.sol";
import {Roles} from "../src/Roles.sol";
import {SealedData} from "../src/SealedData.sol";

/// Lets tests call the library as contracts do.
contract SealedDataHarness {
    function readingsRoot(bytes32 key, uint32 slot, bytes calldata ciphertext) external pure returns (bool, bytes32) {
        return SealedData.readingsRoot(key, slot, ciphertext);
    }

    function isPublicKey(bytes32 x, bytes32 y) external pure returns (bool) {
        return SealedData.isPublicKey(x, y);
    }
}

contract DataMarketBase is Base {
    uint64 internal constant STEP = 3_600;
    uint64 internal constant PRICE = 2e6;
    bytes32 internal constant KEY = keccak256("data key");
    bytes32 internal constant TERMS = keccak256("terms");
    // The generator of secp256k1 (SEC 2, 2.4.1): a valid point.
    bytes32 internal constant GX = 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798;
    bytes32 internal constant GY = 0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8;

    DataMarket internal data;
    address internal buyer = vm.addr(900);

    function setUp() public virtual override {
        super.setUp();
        data = new DataMarket(registry, credits, meters, STEP);
        registry.setSystem(address(data), true);
        registry.register(buyer, Roles.DATA_BUYER, "buyer");
        issue(buyer, START_CREDIT);
        vm.prank(buyer);
        credits.approve(address(data), type(uint256).max);
        vm.warp((uint256(SLOT) + 2) * SLOT_SECONDS);
        // Three records in the first slot, none in the second.
        reportRoot(SLOT, rootOf(records()));
        reportRoot(SLOT + 1, 0);
    }

    function reportRoot(uint32 slot, bytes32 root) internal {
        send(Meters.SlotReport(bytes32(uint256(1)), slot, 10, 0, root, 0), REPORTER_KEY);
    }

    function records() internal pure returns (bytes[] memory out) {
        out = new bytes[](3);
        out[0] = "first record of fifteen seconds";
        out[1] = hex"00";
        out[2] = "third, longer than a word of the stream cipher is by far";
    }

    function leafOf(bytes memory record) internal pure returns (bytes32) {
        return keccak256(bytes.concat(hex"00", record));
    }

    /// Written out for three leaves: the third moves up.
    function rootOf(bytes[] memory r) internal pure returns (bytes32) {
        bytes32 pair = keccak256(bytes.concat(hex"01", leafOf(r[0]), leafOf(r[1])));
        return keccak256(bytes.concat(hex"01", pair, leafOf(r[2])));
    }

    function sealRecords(bytes[] memory r, uint32 slot) internal pure returns (bytes memory) {
        bytes memory plain;
        for (uint256 i = 0; i < r.length; ++i) plain = bytes.concat(plain, bytes2(uint16(r[i].length)), r[i]);
        return sealBytes(plain, slot);
    }

    function sealBytes(bytes memory plain, uint32 slot) internal pure returns (bytes memory out) {
        out = new bytes((plain.length + 31) / 32 * 32);
        for (uint256 i = 0; i < out.length; ++i) {
            bytes1 stream = keccak256(bytes.concat(KEY, bytes4(slot), bytes4(uint32(i / 32))))[i % 32];
            out[i] = (i < plain.length ? plain[i] : bytes1(0)) ^ stream;
        }
    }

    function chunkLeaf(uint32 slot, bytes memory ciphertext) internal pure returns (bytes32) {
        return keccak256(bytes.concat(hex"00", bytes4(slot), ciphertext));
    }

    function listTwoSlots() internal returns (uint256) {
        vm.prank(homes[0]);
        return data.list(bytes32(uint256(1)), SLOT, 2, 15, PRICE, TERMS, uint64(block.timestamp) + 1 days);
    }

    /// Orders the ciphertexts of both slots and answers the sale with the proof of the first.
    function orderContent(bytes memory first, bytes memory second)
        internal
        returns (uint256 sale, bytes32[] memory siblings)
    {
        uint256 listing = listTwoSlots();
        siblings = new bytes32[](1);
        siblings[0] = chunkLeaf(SLOT + 1, second);
        bytes32 root = keccak256(bytes.concat(hex"01", chunkLeaf(SLOT, first), siblings[0]));
        vm.prank(buyer);
        sale = data.order(listing, root, keccak256(abi.encode(KEY)), GX, GY);
    }

    function orderRight() internal returns (uint256 sale, bytes memory first, bytes32[] memory siblings) {
        first = sealRecords(records(), SLOT);
        (sale, siblings) = orderContent(first, "");
    }

    function deliver(uint256 sale) internal {
        vm.prank(homes[0]);
        data.deliver(sale, hex"c0ffee");
    }

    function state(uint256 sale) internal view returns (DataMarket.State) {
        return data.saleAt(sale).state;
    }
}

contract DataMarketTest is DataMarketBase {
    function testSaleReleasedByTheBuyer() public {
        (uint256 sale,,) = orderRight();
        assertEq(credits.balanceOf(address(data)), PRICE, "escrow");
        DataMarket.Listing memory l = data.listingAt(0);
        assertTrue(l.owner == homes[0] && l.firstSlot == SLOT && l.slots == 2 && l.granularity == 15, "listing");
        assertTrue(l.meter == bytes32(uint256(1)) && l.terms == TERMS && l.price == PRICE, "listing");
        DataMarket.Sale memory s = data.saleAt(sale);
        assertTrue(s.buyer == buyer && s.publicKeyX == GX && s.publicKeyY == GY && s.price == PRICE, "sale");
        deliver(sale);
        vm.prank(buyer);
        data.release(sale);
        assertTrue(state(sale) == DataMarket.State.Paid, "paid");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + PRICE, "owner");
        assertEq(credits.balanceOf(buyer), START_CREDIT - PRICE, "buyer");
        assertTrue(data.listingCount() == 1 && data.saleCount() == 1, "counts");
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.WrongState.selector, sale, DataMarket.State.Paid));
        data.release(sale);
    }

    function testSilentBuyerPays() public {
        (uint256 sale,,) = orderRight();
        deliver(sale);
        uint256 deadline = block.timestamp + STEP;
        vm.expectRevert(abi.encodeWithSelector(DataMarket.TooEarly.selector, sale, deadline));
        data.finish(sale);
        vm.warp(deadline);
        data.finish(sale);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + PRICE, "owner");
        vm.expectRevert(abi.encodeWithSelector(DataMarket.WrongState.selector, sale, DataMarket.State.Paid));
        data.finish(sale);
    }

    function testSilentOwnerIsNotPaid() public {
        (uint256 sale,,) = orderRight();
        uint256 deadline = block.timestamp + STEP;
        vm.warp(deadline);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.TooLate.selector, sale, deadline));
        data.deliver(sale, hex"00");
        data.finish(sale);
        assertTrue(state(sale) == DataMarket.State.Refunded, "refunded");
        assertEq(credits.balanceOf(buyer), START_CREDIT, "buyer");
    }

    function testWrongKeyIsAnsweredOrRefunded() public {
        (uint256 first,,) = orderRight();
        (uint256 second,,) = orderRight();
        deliver(first);
        deliver(second);
        vm.startPrank(buyer);
        data.disputeKey(first);
        data.disputeKey(second);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.WrongState.selector, first, DataMarket.State.Disputed));
        data.disputeKey(first);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.WrongState.selector, first, DataMarket.State.Disputed));
        data.release(first);
        vm.stopPrank();
        vm.startPrank(homes[0]);
        vm.expectPartialRevert(DataMarket.WrongKey.selector);
        data.revealKey(first, keccak256("another"));
        data.revealKey(first, KEY);
        vm.stopPrank();
        assertTrue(state(first) == DataMarket.State.Revealed, "revealed");
        vm.warp(block.timestamp + STEP);
        data.finish(first);
        data.finish(second);
        assertTrue(state(first) == DataMarket.State.Paid && state(second) == DataMarket.State.Refunded, "outcomes");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + PRICE, "owner");
        assertEq(credits.balanceOf(address(data)), 0, "nothing left");
    }

    function testFalseReadingsAreRefuted() public {
        bytes[] memory forged = records();
        forged[1] = hex"01";
        bytes memory first = sealRecords(forged, SLOT);
        (uint256 sale, bytes32[] memory siblings) = orderContent(first, "");
        deliver(sale);
        vm.prank(buyer);
        data.refute(sale, KEY, SLOT, first, siblings, 0);
        assertTrue(state(sale) == DataMarket.State.Refunded, "refunded");
        assertEq(credits.balanceOf(buyer), START_CREDIT, "buyer");
    }

    function testRightReadingsAreNot() public {
        (uint256 sale, bytes memory first, bytes32[] memory siblings) = orderRight();
        deliver(sale);
        vm.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.ContentIsRight.selector, SLOT));
        data.refute(sale, KEY, SLOT, first, siblings, 0);
        // The slot without readings is right as well.
        bytes32[] memory left = new bytes32[](1);
        left[0] = chunkLeaf(SLOT, first);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.ContentIsRight.selector, SLOT + 1));
        data.refute(sale, KEY, SLOT + 1, "", left, 1);
        vm.stopPrank();
    }

    function testRefutingTakesTheAgreedContentAndKey() public {
        (uint256 sale, bytes memory first, bytes32[] memory siblings) = orderRight();
        vm.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.WrongState.selector, sale, DataMarket.State.Ordered));
        data.refute(sale, KEY, SLOT, first, siblings, 0);
        vm.stopPrank();
        deliver(sale);
        vm.startPrank(buyer);
        vm.expectPartialRevert(DataMarket.WrongKey.selector);
        data.refute(sale, keccak256("another"), SLOT, first, siblings, 0);
        vm.expectPartialRevert(DataMarket.NotTheContent.selector);
        data.refute(sale, KEY, SLOT, bytes.concat(first, bytes32(0)), siblings, 0);
        vm.expectPartialRevert(DataMarket.NotTheContent.selector);
        data.refute(sale, KEY, SLOT + 1, first, siblings, 0);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.SlotNotSold.selector, SLOT + 2, SLOT, SLOT + 1));
        data.refute(sale, KEY, SLOT + 2, first, siblings, 0);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.SlotNotSold.selector, SLOT - 1, SLOT, SLOT + 1));
        data.refute(sale, KEY, SLOT - 1, first, siblings, 0);
        vm.warp(block.timestamp + STEP);
        vm.expectPartialRevert(DataMarket.TooLate.selector);
        data.refute(sale, KEY, SLOT, first, siblings, 0);
        vm.expectPartialRevert(DataMarket.TooLate.selector);
        data.disputeKey(sale);
        vm.stopPrank();
        data.finish(sale);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.WrongState.selector, sale, DataMarket.State.Paid));
        data.refute(sale, KEY, SLOT, first, siblings, 0);
    }

    /// What nobody can read is false too: else an owner could sell noise.
    function testUnreadableContentIsRefuted() public {
        // Cut, with something behind the last record, and no whole number of words.
        bytes[3] memory contents = [
            sealBytes(bytes.concat(hex"0040", new bytes(30)), SLOT),
            sealBytes(bytes.concat(hex"0001aa0000", hex"01"), SLOT),
            bytes(hex"1234")
        ];
        for (uint256 i = 0; i < contents.length; ++i) {
            (uint256 sale, bytes32[] memory siblings) = orderContent(contents[i], "");
            deliver(sale);
            vm.prank(buyer);
            data.refute(sale, KEY, SLOT, contents[i], siblings, 0);
            assertTrue(state(sale) == DataMarket.State.Refunded, "refunded");
        }
    }

    /// A slot that was never reported proves nothing, whatever was sold as its readings.
    function testUnreportedSlotIsRefuted() public {
        vm.warp(block.timestamp + SLOT_SECONDS);
        vm.prank(homes[0]);
        uint256 listing =
            data.list(bytes32(uint256(1)), SLOT + 2, 1, 15, PRICE, TERMS, uint64(block.timestamp) + 1 days);
        bytes memory content = sealRecords(records(), SLOT + 2);
        vm.prank(buyer);
        uint256 sale = data.order(listing, chunkLeaf(SLOT + 2, content), keccak256(abi.encode(KEY)), GX, GY);
        deliver(sale);
        vm.prank(buyer);
        data.disputeKey(sale);
        vm.prank(homes[0]);
        data.revealKey(sale, KEY);
        vm.prank(buyer);
        data.refute(sale, KEY, SLOT + 2, content, new bytes32[](0), 0);
        assertTrue(state(sale) == DataMarket.State.Refunded, "refunded after the reveal");
    }

    function testListingIsTheMeterOwners() public {
        vm.startPrank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.NotMeterOwner.selector, homes[1], homes[0]));
        data.list(bytes32(uint256(1)), SLOT, 1, 15, PRICE, TERMS, uint64(block.timestamp) + 1);
        uint256 listing = 0;
        vm.stopPrank();
        listTwoSlots();
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.NotOwner.selector, homes[1], homes[0]));
        data.unlist(listing);
        vm.prank(homes[0]);
        data.unlist(listing);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.NotOnOffer.selector, listing, block.timestamp));
        data.order(listing, bytes32(uint256(1)), bytes32(uint256(1)), GX, GY);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Meters.UnknownMeter.selector, bytes32(uint256(99))));
        data.list(bytes32(uint256(99)), SLOT, 1, 15, PRICE, TERMS, uint64(block.timestamp) + 1);
        registry.setRoles(homes[0], 0);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.NotRegistered.selector, homes[0]));
        data.list(bytes32(uint256(1)), SLOT, 1, 15, PRICE, TERMS, uint64(block.timestamp) + 1);
    }

    function testRefusesBadListings() public {
        uint64 until = uint64(block.timestamp) + 1 days;
        bytes32 meter = bytes32(uint256(1));
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.SlotsOutOfRange.selector, 0, 3_000));
        data.list(meter, SLOT, 0, 15, PRICE, TERMS, until);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.SlotsOutOfRange.selector, 3_001, 3_000));
        data.list(meter, SLOT, 3_001, 15, PRICE, TERMS, until);
        vm.expectRevert(
            abi.encodeWithSelector(DataMarket.SlotsNotOver.selector, (uint256(SLOT) + 3) * SLOT_SECONDS)
        );
        data.list(meter, SLOT, 3, 15, PRICE, TERMS, until);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.BadGranularity.selector, 0, SLOT_SECONDS));
        data.list(meter, SLOT, 1, 0, PRICE, TERMS, until);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.BadGranularity.selector, SLOT_SECONDS + 1, SLOT_SECONDS));
        data.list(meter, SLOT, 1, SLOT_SECONDS + 1, PRICE, TERMS, until);
        vm.expectRevert(DataMarket.ZeroPrice.selector);
        data.list(meter, SLOT, 1, 15, 0, TERMS, until);
        vm.expectRevert(
            abi.encodeWithSelector(DataMarket.UntilOutOfRange.selector, block.timestamp, block.timestamp + 1)
        );
        data.list(meter, SLOT, 1, 15, PRICE, TERMS, uint64(block.timestamp));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(DataMarket.UnknownListing.selector, 0));
        data.listingAt(0);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.UnknownSale.selector, 0));
        data.saleAt(0);
        vm.expectRevert(DataMarket.ZeroStep.selector);
        new DataMarket(registry, credits, meters, 0);
    }

    function testRefusesBadOrders() public {
        uint256 listing = listTwoSlots();
        bytes32 one32 = bytes32(uint256(1));
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.NotDataBuyer.selector, homes[1], Roles.PROSUMER));
        data.order(listing, one32, one32, GX, GY);
        vm.startPrank(buyer);
        vm.expectRevert(DataMarket.ZeroCommitment.selector);
        data.order(listing, 0, one32, GX, GY);
        vm.expectRevert(DataMarket.ZeroCommitment.selector);
        data.order(listing, one32, 0, GX, GY);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.NotAPublicKey.selector, GX, GX));
        data.order(listing, one32, one32, GX, GX);
        vm.stopPrank();
    }

    function testOnlyThePartiesActOnTheirSale() public {
        (uint256 sale, bytes memory first, bytes32[] memory siblings) = orderRight();
        vm.startPrank(homes[2]);
        bytes memory notOwner = abi.encodeWithSelector(DataMarket.NotOwner.selector, homes[2], homes[0]);
        vm.expectRevert(notOwner);
        data.deliver(sale, hex"00");
        vm.expectRevert(notOwner);
        data.revealKey(sale, KEY);
        bytes memory notBuyer = abi.encodeWithSelector(DataMarket.NotBuyer.selector, homes[2], buyer);
        vm.expectRevert(notBuyer);
        data.release(sale);
        vm.expectRevert(notBuyer);
        data.disputeKey(sale);
        vm.expectRevert(notBuyer);
        data.refute(sale, KEY, SLOT, first, siblings, 0);
        vm.stopPrank();
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.WrongState.selector, sale, DataMarket.State.Ordered));
        data.revealKey(sale, KEY);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.KeyLength.selector, 0, 256));
        data.deliver(sale, "");
        vm.expectRevert(abi.encodeWithSelector(DataMarket.KeyLength.selector, 257, 256));
        data.deliver(sale, new bytes(257));
        vm.stopPrank();
        deliver(sale);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(DataMarket.WrongState.selector, sale, DataMarket.State.Delivered));
        data.deliver(sale, hex"00");
    }

    function testPublicKeysLieOnTheCurve() public {
        SealedDataHarness harness = new SealedDataHarness();
        assertTrue(harness.isPublicKey(GX, GY), "generator");
        assertTrue(!harness.isPublicKey(0, 0), "infinity");
        assertTrue(!harness.isPublicKey(GX, bytes32(type(uint256).max)), "outside the field");
        assertTrue(!harness.isPublicKey(bytes32(type(uint256).max), GY), "outside the field");
    }

    function testContentIsBounded() public {
        SealedDataHarness harness = new SealedDataHarness();
        (bool formed,) = harness.readingsRoot(KEY, SLOT, sealBytes(new bytes(32_768), SLOT));
        assertTrue(formed, "at the bound");
        (formed,) = harness.readingsRoot(KEY, SLOT, sealBytes(new bytes(32_800), SLOT));
        assertTrue(!formed, "beyond");
    }

    function testFuzzAnyRecordsComeBack(bytes calldata a, bytes calldata b, bytes calldata c, uint32 slot) public {
        vm.assume(a.length != 0 && b.length != 0 && c.length != 0 && a.length + b.length + c.length < 20_000);
        bytes[] memory r = new bytes[](3);
        (r[0], r[1], r[2]) = (a, b, c);
        SealedDataHarness harness = new SealedDataHarness();
        (bool formed, bytes32 root) = harness.readingsRoot(KEY, slot, sealRecords(r, slot));
        assertTrue(formed && root == rootOf(r), "root");
    }
}

contract DataMarketHostileTest is DataMarketBase {
    HostileCredits private _coin;
    Puppet private _puppet;

    function setUp() public override {
        super.setUp();
        _coin = new HostileCredits();
        data = new DataMarket(registry, Credits(address(_coin)), meters, STEP);
        _puppet = new Puppet();
        registry.register(address(_puppet), Roles.DATA_BUYER, "puppet");
        _coin.mint(address(_puppet), 100 * PRICE);
        _coin.mint(buyer, 100 * PRICE);
    }

    /// Every function again from inside a payment: the sale is over, and another sale's escrow stays.
    function testReentrancyPaysNothingTwice() public {
        (uint256 other,,) = orderRight();
        bytes memory content = sealRecords(records(), SLOT + 1);
        uint256 listing = listTwoSlots();
        bytes32[] memory siblings = new bytes32[](1);
        siblings[0] = chunkLeaf(SLOT, "");
        bytes32 root = keccak256(bytes.concat(hex"01", siblings[0], chunkLeaf(SLOT + 1, content)));
        bytes memory order = abi.encodeCall(DataMarket.order, (listing, root, keccak256(abi.encode(KEY)), GX, GY));
        for (uint256 i = 0; i < 6; ++i) {
            uint256 sale = data.saleCount();
            assertTrue(_puppet.act(address(data), order), "orders");
            deliver(sale);
            bytes[] memory attacks = new bytes[](6);
            attacks[0] = abi.encodeCall(DataMarket.refute, (sale, KEY, SLOT + 1, content, siblings, 1));
            attacks[1] = abi.encodeCall(DataMarket.release, (sale));
            attacks[2] = abi.encodeCall(DataMarket.disputeKey, (sale));
            attacks[3] = abi.encodeCall(DataMarket.finish, (sale));
            attacks[4] = abi.encodeCall(DataMarket.finish, (other));
            attacks[5] = abi.encodeCall(Payouts.fetch, (address(_puppet)));
            _coin.attack(address(data), attacks[i], address(_puppet));
            assertTrue(_puppet.act(address(data), attacks[i % 2]), "ends");
            assertTrue(_coin.calls() == 1 && _coin.entered() == 0, "refused");
            _coin.attack(address(0), "", address(0));
            assertEq(_coin.balanceOf(address(data)), PRICE, "the other sale's escrow");
        }
    }

    function testReentrancyWhileOrdering() public {
        uint256 listing = listTwoSlots();
        bytes memory order = abi.encodeCall(DataMarket.order, (listing, KEY, KEY, GX, GY));
        _coin.attack(address(data), order, address(_puppet));
        assertTrue(_puppet.act(address(data), order), "orders");
        assertTrue(data.saleCount() == 2 && data.saleAt(1).buyer == address(_puppet), "two sales");
        assertEq(_coin.balanceOf(address(data)), 2 * PRICE, "both paid");
    }

    function testRefusedPayoutIsKept() public {
        (uint256 sale,,) = orderRight();
        deliver(sale);
        _coin.refuse(homes[0], true);
        vm.prank(buyer);
        data.release(sale);
        assertEq(data.keptFor(homes[0]), PRICE, "kept");
        _coin.refuse(homes[0], false);
        data.fetch(homes[0]);
        assertEq(_coin.balanceOf(homes[0]), PRICE, "fetched");
    }
}

/// An owner and a buyer who do anything in any order, honest content and false content mixed.
contract Bazaar is DataMarketBase {
    uint256 public refusals;
    uint256[6] public ended;
    mapping(uint256 sale => bool) private _honest;
    bytes private _right;
    bytes private _false;

    constructor() {
        setUp();
        _right = sealRecords(records(), SLOT);
        bytes[] memory forged = records();
        forged[0] = "forged";
        _false = sealRecords(forged, SLOT);
        listTwoSlots();
    }

    function orderOne(uint256 seed) external {
        if (credits.balanceOf(buyer) < PRICE) return;
        bool honest = seed % 2 == 0;
        bytes32 root =
            keccak256(bytes.concat(hex"01", chunkLeaf(SLOT, honest ? _right : _false), chunkLeaf(SLOT + 1, "")));
        vm.prank(buyer);
        try data.order(0, root, keccak256(abi.encode(KEY)), GX, GY) returns (uint256 sale) {
            _honest[sale] = honest;
        } catch {
            ++refusals;
        }
    }

    function act(uint256 seed) external {
        uint256 count = data.saleCount();
        if (count == 0) return;
        uint256 sale = count - 1 - (seed >> 100) % (count < 4 ? count : 4);
        bytes32[] memory siblings = new bytes32[](1);
        siblings[0] = chunkLeaf(SLOT + 1, "");
        bool stranger = (seed >> 64) % 16 == 0;
        address owner = stranger ? homes[3] : homes[0];
        address who = stranger ? homes[3] : buyer;
        uint256 what = (seed >> 8) % 8;
        if (what < 2) {
            vm.prank(owner);
            try data.deliver(sale, hex"01") {} catch { ++refusals; }
        } else if (what == 2) {
            vm.prank(owner);
            try data.revealKey(sale, KEY) {} catch { ++refusals; }
        } else if (what == 3) {
            vm.prank(who);
            try data.disputeKey(sale) {} catch { ++refusals; }
        } else if (what == 4 && (seed >> 32) % 4 == 0) {
            vm.prank(who);
            try data.release(sale) {} catch { ++refusals; }
        } else if (what == 5) {
            vm.prank(who);
            try data.refute(sale, KEY, SLOT, _honest[sale] ? _right : _false, siblings, 0) {
                assertTrue(!_honest[sale], "honest content is never refuted");
            } catch {
                ++refusals;
            }
        } else {
            try data.finish(sale) {} catch { ++refusals; }
        }
    }

    function passTime(uint256 seed) external {
        vm.warp(block.timestamp + seed % (STEP / 2));
    }

    function verify() external view {
        uint256 escrow;
        for (uint256 sale = 0; sale < data.saleCount(); ++sale) if (state(sale) < DataMarket.State.Paid) escrow += PRICE;
        assertEq(credits.balanceOf(address(data)), escrow, "escrow");
    }

    /// Time alone ends every sale.
    function drain() external {
        vm.warp(block.timestamp + STEP);
        for (uint256 sale = 0; sale < data.saleCount(); ++sale) {
            if (state(sale) < DataMarket.State.Paid) data.finish(sale);
            ++ended[uint256(state(sale))];
        }
        assertEq(credits.balanceOf(address(data)), 0, "all paid out");
        assertEq(
            credits.balanceOf(buyer) + credits.balanceOf(homes[0]), 2 * uint256(START_CREDIT), "conserved"
        );
    }
}

contract DataMarketInvariantTest {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Bazaar private _bazaar;

    error TooFew(uint256 paid, uint256 refunded, uint256 refusals);

    function setUp() public {
        _bazaar = new Bazaar();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_bazaar);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory selectors) {
        selectors = new FuzzSelector[](1);
        selectors[0].addr = address(_bazaar);
        selectors[0].selectors = new bytes4[](3);
        selectors[0].selectors[0] = Bazaar.orderOne.selector;
        selectors[0].selectors[1] = Bazaar.act.selector;
        selectors[0].selectors[2] = Bazaar.passTime.selector;
    }

    function invariant_escrowIsWhatOpenSalesHold() public view {
        _bazaar.verify();
    }

    function testNothingIsTrapped() public {
        uint256 r = 9;
        for (uint256 i = 0; i < 600; ++i) {
            r = uint256(keccak256(abi.encode(r)));
            uint256 what = r % 8;
            uint256 seed = r >> 8;
            if (what < 1) _bazaar.orderOne(seed);
            else if (what < 7) _bazaar.act(seed);
            else _bazaar.passTime(seed);
        }
        _bazaar.verify();
        _bazaar.drain();
        if (_bazaar.ended(4) < 5 || _bazaar.ended(5) < 5 || _bazaar.refusals() < 20) {
            revert TooFew(_bazaar.ended(4), _bazaar.ended(5), _bazaar.refusals());
        }
    }
}
