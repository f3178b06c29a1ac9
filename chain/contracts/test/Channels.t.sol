// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {HostileCredits, Puppet} from "./harness/HostileCredits.sol";
import {Channels} from "../src/Channels.sol";
import {Credits} from "../src/Credits.sol";
import {Payouts} from "../src/Payouts.sol";
import {Registry} from "../src/Registry.sol";
import {Roles} from "../src/Roles.sol";

contract ChannelsBase is Base {
    uint64 internal constant CHALLENGE = 600;
    uint64 internal constant DEPOSIT = 10e6;
    uint32 internal constant PRICE = 200_000;
    uint256 internal constant AGENT_KEY = 0xA6E27;
    uint64 internal constant EXPIRES = uint64(T0) + 1 days;
    Channels internal channels;

    function setUp() public virtual override {
        super.setUp();
        channels = new Channels(registry, credits, CHALLENGE);
        registry.setSystem(address(channels), true);
        for (uint256 i = 0; i < homes.length; ++i) {
            vm.prank(homes[i]);
            credits.approve(address(channels), type(uint256).max);
        }
    }

    function openChannel() internal returns (uint256) {
        vm.prank(homes[0]);
        return channels.open(homes[1], vm.addr(AGENT_KEY), PRICE, DEPOSIT, EXPIRES);
    }

    function voucher(uint256 channel, uint64 amount, uint64 sequence)
        internal
        pure
        returns (Channels.Voucher memory)
    {
        return Channels.Voucher(channel, amount, (amount * 1000 + PRICE - 1) / PRICE, sequence);
    }

    function signedVoucher(Channels.Voucher memory v, uint256 key) internal view returns (bytes memory) {
        return signDigest(channels.voucherDigest(v), key);
    }

    function signDigest(bytes32 digest, uint256 key) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function show(uint256 channel, uint64 amount, uint64 sequence) internal {
        Channels.Voucher memory v = voucher(channel, amount, sequence);
        channels.show(v, signedVoucher(v, AGENT_KEY));
    }
}

contract ChannelsTest is ChannelsBase {
    uint256 private constant PAYEE_KEY = 101;

    function testStreamsAndClosesByThePayee() public {
        uint256 id = openChannel();
        assertEq(credits.balanceOf(address(channels)), DEPOSIT, "escrow");
        Channels.Channel memory c = channels.channelAt(id);
        assertTrue(c.payer == homes[0] && c.payee == homes[1] && c.deposit == DEPOSIT, "terms");
        assertTrue(c.price == PRICE && c.expiresAt == EXPIRES && c.signer == vm.addr(AGENT_KEY), "terms");
        Channels.Voucher memory v = voucher(id, 3e6, 42);
        bytes memory signature = signedVoucher(v, AGENT_KEY);
        vm.prank(homes[1]);
        channels.closeAsPayee(v, signature);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 3e6, "payee");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 3e6, "payer");
        c = channels.channelAt(id);
        assertTrue(c.state == Channels.State.Closed && c.amount == 3e6 && c.sequence == 42, "closed");
        assertEq(c.wh, 15_000, "energy");
        assertEq(channels.channelCount(), 1, "count");
    }

    function testAgreementClosesAtOnce() public {
        uint256 id = openChannel();
        bytes memory consent = signDigest(channels.closeDigest(id, 1e6, 5_000), PAYEE_KEY);
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(Channels.NotPayer.selector, homes[1], homes[0]));
        channels.closeInAgreement(id, 1e6, 5_000, consent);
        vm.startPrank(homes[0]);
        vm.expectPartialRevert(Channels.WrongSigner.selector);
        channels.closeInAgreement(id, 0, 5_000, consent);
        vm.expectRevert(abi.encodeWithSelector(Channels.AmountAboveDeposit.selector, DEPOSIT + 1, DEPOSIT));
        channels.closeInAgreement(id, DEPOSIT + 1, 5_000, consent);
        channels.closeInAgreement(id, 1e6, 5_000, consent);
        vm.expectRevert(abi.encodeWithSelector(Channels.ChannelIsClosed.selector, id));
        channels.closeInAgreement(id, 1e6, 5_000, consent);
        vm.stopPrank();
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 1e6, "payee");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 1e6, "payer");
    }

    /// The payer closes as if nothing had been delivered; the payee's watch shows the last voucher in time.
    function testChallengeBeatsAPayerWhoHidesVouchers() public {
        uint256 id = openChannel();
        show(id, 1e6, 5);
        vm.prank(homes[0]);
        channels.startClosing(id);
        assertEq(channels.channelAt(id).closesAt, T0 + CHALLENGE, "closes at");
        vm.warp(T0 + CHALLENGE - 1);
        show(id, 4e6, 20);
        vm.expectRevert(abi.encodeWithSelector(Channels.StillRunning.selector, id, T0 + CHALLENGE));
        channels.finish(id);
        vm.warp(T0 + CHALLENGE);
        Channels.Voucher memory late = voucher(id, 5e6, 21);
        bytes memory signature = signedVoucher(late, AGENT_KEY);
        vm.expectRevert(abi.encodeWithSelector(Channels.ChannelExpired.selector, id, T0 + CHALLENGE));
        channels.show(late, signature);
        channels.finish(id);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 4e6, "payee");
        assertEq(credits.balanceOf(address(channels)), 0, "nothing left");
        vm.expectRevert(abi.encodeWithSelector(Channels.ChannelIsClosed.selector, id));
        channels.finish(id);
    }

    /// A voucher of a higher number for less money must not lock out the one for more.
    function testVoucherForLessTakesNothingBack() public {
        uint256 id = openChannel();
        show(id, 2e6, 10);
        Channels.Voucher memory less = voucher(id, 1e6, 11);
        bytes memory signature = signedVoucher(less, AGENT_KEY);
        vm.expectRevert(abi.encodeWithSelector(Channels.NotMoreThanShown.selector, 1e6, 2e6));
        channels.show(less, signature);
        vm.prank(homes[1]);
        channels.closeAsPayee(less, signature);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 2e6, "the better voucher counts");
    }

    function testRefusesVouchersThatThePayerDidNotAllow() public {
        uint256 id = openChannel();
        Channels.Voucher memory v = voucher(id, 1e6, 1);
        bytes memory bySomebody = signedVoucher(v, 77);
        vm.expectRevert(
            abi.encodeWithSelector(Channels.WrongSigner.selector, vm.addr(77), vm.addr(AGENT_KEY))
        );
        channels.show(v, bySomebody);
        v = voucher(id, DEPOSIT + 1, 1);
        bytes memory signature = signedVoucher(v, AGENT_KEY);
        vm.expectRevert(abi.encodeWithSelector(Channels.AmountAboveDeposit.selector, DEPOSIT + 1, DEPOSIT));
        channels.show(v, signature);
        v = Channels.Voucher(id, 200_001, 1_000, 1);
        signature = signedVoucher(v, AGENT_KEY);
        vm.expectRevert(abi.encodeWithSelector(Channels.AmountAbovePrice.selector, 200_001, 1_000, PRICE));
        channels.show(v, signature);
        // A voucher of another channel.
        uint256 other = openChannel();
        v = voucher(other, 1e6, 1);
        signature = signedVoucher(v, AGENT_KEY);
        v.channel = id;
        vm.expectPartialRevert(Channels.WrongSigner.selector);
        channels.show(v, signature);
        v.channel = 2;
        vm.expectRevert(abi.encodeWithSelector(Channels.UnknownChannel.selector, 2));
        channels.show(v, signature);
        vm.expectRevert(abi.encodeWithSelector(Channels.UnknownChannel.selector, 9));
        channels.channelAt(9);
    }

    function testExpiryEndsTheChannelByAnybody() public {
        uint256 id = openChannel();
        show(id, 1e6, 3);
        vm.warp(EXPIRES - 1);
        vm.expectRevert(abi.encodeWithSelector(Channels.StillRunning.selector, id, EXPIRES));
        channels.finish(id);
        vm.warp(EXPIRES);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Channels.ChannelExpired.selector, id, EXPIRES));
        channels.extend(id, EXPIRES + 1 days);
        vm.prank(address(0xdead));
        channels.finish(id);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 1e6, "payee");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 1e6, "payer");
    }

    function testClosingNearTheExpiryEndsThere() public {
        uint256 id = openChannel();
        vm.warp(EXPIRES - 10);
        vm.prank(homes[0]);
        channels.startClosing(id);
        assertEq(channels.channelAt(id).closesAt, EXPIRES, "closes at");
    }

    function testTopUpAndExtend() public {
        uint256 id = openChannel();
        vm.startPrank(homes[0]);
        channels.topUp(id, 5e6);
        channels.extend(id, EXPIRES + 3 days);
        vm.expectRevert(
            abi.encodeWithSelector(
                Channels.ExpiryOutOfRange.selector, EXPIRES + 3 days, EXPIRES + 3 days + 1, T0 + 366 days
            )
        );
        channels.extend(id, EXPIRES + 3 days);
        vm.expectRevert(Channels.ZeroAmount.selector);
        channels.topUp(id, 0);
        vm.expectRevert(abi.encodeWithSelector(Channels.DepositTooLarge.selector, uint256(type(uint64).max) + 15e6));
        channels.topUp(id, type(uint64).max);
        vm.stopPrank();
        show(id, 14e6, 9);
        Channels.Channel memory c = channels.channelAt(id);
        assertTrue(c.deposit == 15e6 && c.expiresAt == EXPIRES + 3 days && c.amount == 14e6, "changed");
        assertEq(credits.balanceOf(address(channels)), 15e6, "escrow");
    }

    function testOnlyThePartiesActOnTheirChannel() public {
        uint256 id = openChannel();
        Channels.Voucher memory v = voucher(id, 1e6, 1);
        bytes memory signature = signedVoucher(v, AGENT_KEY);
        vm.startPrank(homes[2]);
        bytes memory notPayer = abi.encodeWithSelector(Channels.NotPayer.selector, homes[2], homes[0]);
        vm.expectRevert(notPayer);
        channels.topUp(id, 1);
        vm.expectRevert(notPayer);
        channels.extend(id, EXPIRES + 1);
        vm.expectRevert(notPayer);
        channels.startClosing(id);
        bytes memory notPayee = abi.encodeWithSelector(Channels.NotPayee.selector, homes[2], homes[1]);
        vm.expectRevert(notPayee);
        channels.closeAsPayee(v, signature);
        vm.expectRevert(notPayee);
        channels.closeAsShown(id);
        vm.stopPrank();
        vm.prank(homes[0]);
        channels.startClosing(id);
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Channels.NotOpen.selector, id, Channels.State.Closing));
        channels.topUp(id, 1);
        vm.expectRevert(abi.encodeWithSelector(Channels.NotOpen.selector, id, Channels.State.Closing));
        channels.startClosing(id);
        vm.stopPrank();
        vm.prank(homes[1]);
        channels.closeAsShown(id);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "all back");
    }

    function testRefusesBadTerms() public {
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Channels.NotRegistered.selector, address(9)));
        channels.open(address(9), homes[0], PRICE, DEPOSIT, EXPIRES);
        vm.expectRevert(abi.encodeWithSelector(Channels.SameAccount.selector, homes[0]));
        channels.open(homes[0], homes[0], PRICE, DEPOSIT, EXPIRES);
        vm.expectRevert(Channels.ZeroSigner.selector);
        channels.open(homes[1], address(0), PRICE, DEPOSIT, EXPIRES);
        vm.expectRevert(Channels.ZeroPrice.selector);
        channels.open(homes[1], homes[0], 0, DEPOSIT, EXPIRES);
        vm.expectRevert(Channels.ZeroAmount.selector);
        channels.open(homes[1], homes[0], PRICE, 0, EXPIRES);
        vm.expectRevert(
            abi.encodeWithSelector(
                Channels.ExpiryOutOfRange.selector, T0 + CHALLENGE - 1, T0 + CHALLENGE, T0 + 366 days
            )
        );
        channels.open(homes[1], homes[0], PRICE, DEPOSIT, uint64(T0) + CHALLENGE - 1);
        vm.expectPartialRevert(Channels.ExpiryOutOfRange.selector);
        channels.open(homes[1], homes[0], PRICE, DEPOSIT, uint64(T0) + 366 days + 1);
        vm.stopPrank();
        vm.prank(address(9));
        vm.expectRevert(abi.encodeWithSelector(Channels.NotRegistered.selector, address(9)));
        channels.open(homes[1], homes[0], PRICE, DEPOSIT, EXPIRES);
        vm.expectRevert(Channels.ZeroChallengePeriod.selector);
        new Channels(registry, credits, 0);
    }

    function testFuzzDepositIsSplitExactly(uint64 deposit, uint64 amount) public {
        deposit = deposit % START_CREDIT + 1;
        amount = amount % (deposit + 1);
        vm.prank(homes[0]);
        uint256 id = channels.open(homes[1], vm.addr(AGENT_KEY), PRICE, deposit, EXPIRES);
        if (amount != 0) show(id, amount, 1);
        vm.warp(EXPIRES);
        channels.finish(id);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + amount, "payee");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - amount, "payer");
    }
}

contract ChannelsHostileTest is ChannelsBase {
    HostileCredits private _coin;
    Puppet private _puppet;

    function setUp() public override {
        super.setUp();
        _coin = new HostileCredits();
        channels = new Channels(registry, Credits(address(_coin)), CHALLENGE);
        _puppet = new Puppet();
        registry.register(address(_puppet), Roles.PROSUMER, "puppet");
        _coin.mint(address(_puppet), DEPOSIT);
        _coin.mint(homes[0], DEPOSIT);
    }

    /// A payee that cannot be paid must not hold up the payer's refund, and keeps its claim.
    function testRefusedPayoutWaitsForItsOwner() public {
        uint256 id = openChannel();
        show(id, 3e6, 1);
        _coin.refuse(homes[1], true);
        vm.warp(EXPIRES);
        channels.finish(id);
        assertEq(_coin.balanceOf(homes[0]), DEPOSIT - 3e6, "payer");
        assertEq(channels.keptFor(homes[1]), 3e6, "kept");
        vm.expectRevert(abi.encodeWithSelector(HostileCredits.Refused.selector, homes[1]));
        channels.fetch(homes[1]);
        _coin.refuse(homes[1], false);
        channels.fetch(homes[1]);
        assertEq(_coin.balanceOf(homes[1]), 3e6, "fetched");
        vm.expectRevert(abi.encodeWithSelector(Payouts.NothingKept.selector, homes[1]));
        channels.fetch(homes[1]);
    }

    /// Every function again from inside the payment: nothing is paid twice, another channel's deposit stays.
    function testReentrancyPaysNothingTwice() public {
        uint256 other = openChannel();
        bytes[] memory attacks = new bytes[](7);
        for (uint256 i = 0; i < attacks.length; ++i) {
            uint256 id = channels.channelCount();
            bytes memory data =
                abi.encodeCall(Channels.open, (homes[1], vm.addr(AGENT_KEY), PRICE, DEPOSIT, EXPIRES));
            assertTrue(_puppet.act(address(channels), data), "opens");
            Channels.Voucher memory v = voucher(id, 3e6, 1);
            bytes memory signature = signedVoucher(v, AGENT_KEY);
            bytes memory consent = signDigest(channels.closeDigest(id, 1e6, 5_000), 101);
            attacks[0] = abi.encodeCall(Channels.finish, (id));
            attacks[1] = abi.encodeCall(Channels.closeInAgreement, (id, 1e6, 5_000, consent));
            attacks[2] = abi.encodeCall(Channels.startClosing, (id));
            attacks[3] = abi.encodeCall(Channels.topUp, (id, 1));
            attacks[4] = abi.encodeCall(Channels.extend, (id, EXPIRES + 1));
            attacks[5] = abi.encodeCall(Channels.show, (v, signature));
            attacks[6] = abi.encodeCall(Payouts.fetch, (address(_puppet)));
            _coin.attack(address(channels), attacks[i], address(_puppet));
            assertTrue(_puppet.act(address(channels), attacks[1]), "closes");
            assertEq(_coin.calls(), 2, "calls back");
            assertEq(_coin.entered(), 0, "refused");
            _coin.attack(address(0), "", address(0));
            assertEq(_coin.balanceOf(address(channels)), DEPOSIT, "the other channel's deposit");
            _coin.mint(address(_puppet), 1e6);
        }
        assertTrue(channels.channelAt(other).state == Channels.State.Open, "other channel");
    }

    /// Topping up calls out as well: what it re-enters sees the deposit already booked.
    function testReentrancyWhileDepositing() public {
        _coin.mint(address(_puppet), 2);
        bytes memory data = abi.encodeCall(Channels.open, (homes[1], address(_puppet), PRICE, DEPOSIT, EXPIRES));
        _puppet.act(address(channels), data);
        bytes memory topUp = abi.encodeCall(Channels.topUp, (0, 1));
        _coin.attack(address(channels), topUp, address(_puppet));
        assertTrue(_puppet.act(address(channels), topUp), "tops up");
        assertEq(_coin.entered(), 1, "twice");
        assertEq(channels.channelAt(0).deposit, DEPOSIT + 2, "both booked");
        assertEq(_coin.balanceOf(address(channels)), DEPOSIT + 2, "both paid");
    }
}

/// Five households that open, stream, close and challenge in any order, with what each pair owes in a model beside it.
contract Street is ChannelsBase {
    uint256 public closed;
    uint256 public refusals;
    // Best amount that the payer's agent ever signed, by channel.
    mapping(uint256 channel => uint64) public bestShown;
    mapping(uint256 channel => address) private _payee;

    constructor() {
        setUp();
    }

    function openOne(uint256 seed) external {
        address payer = homes[seed % 5];
        uint64 deposit = uint64((seed >> 16) % 20e6) + 1;
        if (credits.balanceOf(payer) < deposit) return;
        uint64 expires = uint64(block.timestamp) + CHALLENGE + uint64((seed >> 80) % 3_000);
        vm.prank(payer);
        try channels.open(homes[(seed >> 8) % 5], vm.addr(AGENT_KEY), PRICE, deposit, expires) {}
        catch {
            ++refusals;
        }
    }

    function stream(uint256 seed) external {
        (uint256 id, Channels.Channel memory c) = pick(seed);
        if (c.deposit == 0) return;
        Channels.Voucher memory v = voucher(id, uint64((seed >> 32) % (uint256(c.deposit) * 5 / 4)) , uint64(seed));
        try channels.show(v, signedVoucher(v, AGENT_KEY)) {
            assertTrue(v.amount > bestShown[id], "only more");
            bestShown[id] = v.amount;
        } catch {
            ++refusals;
        }
    }

    function act(uint256 seed) external {
        (uint256 id, Channels.Channel memory c) = pick(seed);
        if (c.deposit == 0) return;
        address who = seed >> 200 & 7 == 0 ? homes[(seed >> 204) % 5] : (seed >> 210 & 1 == 0 ? c.payer : c.payee);
        Channels.Voucher memory v = voucher(id, uint64((seed >> 32) % (uint256(c.deposit) + 1)), uint64(seed));
        bytes memory signature = signedVoucher(v, AGENT_KEY);
        uint256 what = (seed >> 128) % 6;
        vm.prank(who);
        if (what == 0) try channels.startClosing(id) {} catch { ++refusals; }
        else if (what == 1) try channels.topUp(id, uint64((seed >> 140) % 1e6)) {} catch { ++refusals; }
        else if (what == 2) try channels.extend(id, c.expiresAt + uint64((seed >> 150) % 500)) {} catch { ++refusals; }
        else if (what == 3) try channels.finish(id) {} catch { ++refusals; }
        else if (what == 4) try channels.closeAsShown(id) {} catch { ++refusals; }
        else try channels.closeAsPayee(v, signature) {
            if (v.amount > bestShown[id]) bestShown[id] = v.amount;
        } catch {
            ++refusals;
        }
    }

    function passTime(uint256 seed) external {
        vm.warp(block.timestamp + seed % 400);
    }

    /// The escrow is the sum of the deposits of channels that are not closed; a closed one paid what was shown.
    function verify() external view {
        uint256 escrow;
        for (uint256 id = 0; id < channels.channelCount(); ++id) {
            Channels.Channel memory c = channels.channelAt(id);
            if (c.state != Channels.State.Closed) escrow += c.deposit;
            assertEq(c.amount, bestShown[id], "what was shown");
            assertTrue(c.amount <= c.deposit, "within the deposit");
        }
        assertEq(credits.balanceOf(address(channels)), escrow, "escrow");
    }

    /// Whatever happened before: time alone gets everything out.
    function drain() external {
        vm.warp(block.timestamp + 366 days);
        for (uint256 id = 0; id < channels.channelCount(); ++id) {
            if (channels.channelAt(id).state == Channels.State.Closed) continue;
            channels.finish(id);
            ++closed;
        }
        assertEq(credits.balanceOf(address(channels)), 0, "all paid out");
        uint256 total;
        for (uint256 i = 0; i < 5; ++i) total += credits.balanceOf(homes[i]);
        assertEq(total, 5 * uint256(START_CREDIT), "conserved");
    }

    function pick(uint256 seed) private view returns (uint256 id, Channels.Channel memory c) {
        uint256 count = channels.channelCount();
        if (count == 0) return (0, c);
        id = count - 1 - (seed >> 100) % (count < 6 ? count : 6);
        c = channels.channelAt(id);
    }
}

contract ChannelsInvariantTest {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Street private _street;

    error TooFew(uint256 channels, uint256 refusals);

    function setUp() public {
        _street = new Street();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_street);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory selectors) {
        selectors = new FuzzSelector[](1);
        selectors[0].addr = address(_street);
        selectors[0].selectors = new bytes4[](4);
        selectors[0].selectors[0] = Street.openOne.selector;
        selectors[0].selectors[1] = Street.stream.selector;
        selectors[0].selectors[2] = Street.act.selector;
        selectors[0].selectors[3] = Street.passTime.selector;
    }

    function invariant_escrowIsWhatOpenChannelsHold() public view {
        _street.verify();
    }

    function testNothingIsTrapped() public {
        uint256 r = 5;
        for (uint256 i = 0; i < 600; ++i) {
            r = uint256(keccak256(abi.encode(r)));
            uint256 what = r % 8;
            uint256 seed = r >> 8;
            if (what < 2) _street.openOne(seed);
            else if (what < 5) _street.stream(seed);
            else if (what < 7) _street.act(seed);
            else _street.passTime(seed);
        }
        _street.verify();
        _street.drain();
        if (_street.closed() < 5 || _street.refusals() < 20) revert TooFew(_street.closed(), _street.refusals());
    }
}
