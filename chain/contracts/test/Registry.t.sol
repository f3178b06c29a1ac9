// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {Credits} from "../src/Credits.sol";
import {Registry} from "../src/Registry.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

contract RegistryTest is Base {
    function testAccountsAreListedInOrderOfRegistration() public view {
        assertEq(registry.accountCount(), 6, "count");
        Registry.Account memory first = registry.accountAt(0);
        assertTrue(first.account == address(this) && first.roles == Roles.POWERS, "operator first");
        assertTrue(registry.accountAt(3).account == homes[2], "third home");
    }

    function testTheRegistryHasRoomForAllOrderIds() public {
        // 2^24 - 1 accounts, as many as an order's id can name.
        vm.store(address(registry), 0, bytes32(uint256(1 << 24) - 1));
        vm.expectRevert(abi.encodeWithSelector(Registry.RegistryFull.selector, (1 << 24) - 1));
        registry.register(address(77), Roles.PROSUMER, "one more");
    }

    function testOnlyARegistrarRegisters() public {
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotRegistrar.selector, homes[0]));
        registry.register(address(1), Roles.PROSUMER, "x");
    }

    function testRefusesWhatIsNoAccount() public {
        vm.expectRevert(Registry.ZeroAccount.selector);
        registry.register(address(0), Roles.PROSUMER, "x");
        vm.expectRevert(abi.encodeWithSelector(Registry.AlreadyRegistered.selector, homes[0]));
        registry.register(homes[0], Roles.PROSUMER, "x");
        vm.expectRevert(abi.encodeWithSelector(Registry.UnknownRoles.selector, 1 << 12));
        registry.register(address(1), 1 << 12, "x");
        vm.expectRevert(abi.encodeWithSelector(Registry.UnknownRoles.selector, 0));
        registry.register(address(1), 0, "x");
        vm.expectRevert(abi.encodeWithSelector(Registry.NameLength.selector, 32));
        registry.register(address(1), 1, "12345678901234567890123456789012");
        vm.expectRevert(abi.encodeWithSelector(Registry.NameLength.selector, 0));
        registry.register(address(1), 1, "");
        vm.expectRevert(abi.encodeWithSelector(Registry.NotAContract.selector, address(1)));
        registry.setSystem(address(1), true);
        vm.expectRevert(Registry.OperatorLocksItselfOut.selector);
        registry.setRoles(address(this), Roles.PROSUMER);
    }

    function testARegistrarRegistersAndGivesNoPower() public {
        address registrar = address(0x4E6);
        registry.register(registrar, Roles.REGISTRAR, "registrar");
        vm.startPrank(registrar);
        registry.register(address(1), Roles.PROSUMER, "x");
        registry.setRoles(address(1), Roles.PROSUMER | Roles.AGGREGATOR);
        vm.expectRevert(abi.encodeWithSelector(Registry.PowerNotGiven.selector, registrar, Roles.MARKET_ADMIN));
        registry.register(address(2), Roles.DSO | Roles.MARKET_ADMIN, "y");
        vm.expectRevert(abi.encodeWithSelector(Registry.PowerNotGiven.selector, registrar, Roles.OPERATOR));
        registry.setRoles(registrar, Roles.REGISTRAR | Roles.OPERATOR);
        // Nor takes it.
        vm.expectRevert(abi.encodeWithSelector(Registry.PowerNotGiven.selector, registrar, Roles.POWERS));
        registry.setRoles(address(this), 0);
        vm.stopPrank();
        (uint32 roles, uint256 number) = registry.memberOf(address(1));
        assertTrue(roles == (Roles.PROSUMER | Roles.AGGREGATOR) && registry.accountOf(number) == address(1), "member");
        assertTrue(registry.accountAt(number - 1).roles == roles, "one truth");
        assertTrue(registry.accountOf(0) == address(0) && registry.accountOf(number + 1) == address(0), "no number");
        vm.expectRevert(abi.encodeWithSelector(Registry.NotRegistered.selector, address(3)));
        registry.setRoles(address(3), 1);
        vm.expectRevert(abi.encodeWithSelector(Registry.UnknownRoles.selector, 1 << 12));
        registry.setRoles(address(1), 1 << 12);
    }

    function testSystemContractsAreTheOperators() public {
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotOperator.selector, homes[0]));
        registry.setSystem(address(credits), true);
        assertTrue(registry.isSystem(address(market)) && !registry.isSystem(homes[0]), "known");
        assertTrue(registry.isRegistered(homes[0]) && !registry.isRegistered(address(9)), "registered");
        registry.setSystem(address(market), false);
        assertTrue(!registry.mayHold(address(market)), "no longer");
    }

    function testSuspendedAccountReceivesAndDoesNotSend() public {
        registry.setRoles(homes[0], 0);
        vm.prank(homes[1]);
        credits.transfer(homes[0], 5);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Credits.SenderNotRegistered.selector, homes[0]));
        credits.transfer(homes[1], 5);
    }
}

contract CreditsTest is Base {
    uint256 private constant KEY = 100;

    function testMintedIsBurnedPlusBalances() public {
        credits.redeem(address(this), 0, "p1");
        vm.prank(homes[0]);
        credits.approve(address(this), 40e6);
        credits.redeem(homes[0], 40e6, "p2");
        assertEq(credits.minted(), 5 * uint256(START_CREDIT) + RESERVE, "minted");
        assertEq(credits.burned(), 40e6, "burned");
        assertEq(credits.totalSupply(), credits.minted() - credits.burned(), "supply");
        assertEq(credits.balanceOf(address(market)), RESERVE, "market");
    }

    function testADepositIsIssuedOnceAndAPayoutRedeemedOnce() public {
        credits.issue(homes[0], 5, "deposit");
        vm.expectRevert(abi.encodeWithSelector(Credits.DepositUsed.selector, bytes32("deposit")));
        credits.issue(homes[1], 5, "deposit");
        vm.expectRevert(Credits.NoReference.selector);
        credits.issue(homes[0], 5, 0);
        credits.redeem(address(this), 0, "payout");
        vm.expectRevert(abi.encodeWithSelector(Credits.PayoutUsed.selector, bytes32("payout")));
        credits.redeem(address(this), 0, "payout");
        vm.expectRevert(Credits.NoReference.selector);
        credits.redeem(address(this), 0, 0);
        assertTrue(credits.depositUsed("deposit") && credits.payoutUsed("payout"), "used");
        assertTrue(!credits.depositUsed("payout"), "each for itself");
    }

    function testWhatHoldsCreditsForOthersIsNotFrozen() public {
        // The market even while the registry does not list it.
        registry.setSystem(address(market), false);
        vm.expectRevert(abi.encodeWithSelector(Credits.SystemHolder.selector, address(market)));
        credits.freeze(address(market), "order");
        registry.setSystem(address(meters), true);
        vm.expectRevert(abi.encodeWithSelector(Credits.SystemHolder.selector, address(meters)));
        credits.freeze(address(meters), "order");
        assertTrue(credits.frozenBy(address(market)) == 0 && credits.frozenBy(address(meters)) == 0, "not frozen");
    }

    function testAFrozenAccountReceivesAndSpendsNothing() public {
        credits.freeze(homes[0], "order 1");
        assertTrue(credits.frozenBy(homes[0]) == "order 1" && credits.spendable(homes[0]) == 0, "frozen");
        vm.prank(homes[1]);
        credits.transfer(homes[0], 5);
        bytes memory reason = abi.encodeWithSelector(Credits.AccountFrozen.selector, homes[0], bytes32("order 1"));
        vm.startPrank(homes[0]);
        vm.expectRevert(reason);
        credits.transfer(homes[1], 1);
        credits.approve(address(this), 7);
        vm.stopPrank();
        vm.expectRevert(reason);
        credits.redeem(homes[0], 1, "p");
        vm.expectRevert(reason);
        place(homes[0], TickBook.Side.Buy, 1, 1);
        vm.expectRevert(reason);
        credits.freeze(homes[0], "order 2");
        vm.expectRevert(Credits.NoReference.selector);
        credits.freeze(homes[1], 0);
        // What it imported is still charged: as debt, because nothing can be taken.
        endSlot();
        report(0, 1_000, 0);
        settlement.settle(homes[0], 0, SLOT);
        assertEq(views.debtOf(homes[0]), 320_000, "debt");
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(Credits.NotOperator.selector, homes[1]));
        credits.release(homes[0]);
        credits.release(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Credits.NotFrozen.selector, homes[0]));
        credits.release(homes[0]);
        vm.prank(homes[0]);
        credits.transfer(homes[1], 1);
    }

    function testNobodyButTheMarketPays() public {
        vm.expectRevert(abi.encodeWithSelector(Credits.NotMarket.selector, address(this)));
        credits.pay(homes[0], 1);
        assertEq(credits.decimals(), 6, "decimals");
    }

    function testRedemptionNeedsTheHoldersConsent() public {
        vm.expectRevert();
        credits.redeem(homes[0], 1, "p");
    }

    function testMovesAmongRegisteredAccountsOnly() public {
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Credits.ReceiverNotRegistered.selector, address(9)));
        credits.transfer(address(9), 1);
        vm.expectRevert(abi.encodeWithSelector(Credits.ReceiverNotRegistered.selector, address(9)));
        credits.issue(address(9), 1, "d");
    }

    function testNobodyButTheMarketCollects() public {
        vm.expectRevert(abi.encodeWithSelector(Credits.NotMarket.selector, address(this)));
        credits.collect(homes[0], 1);
    }

    function testOnlyTheOperatorIssuesAndRedeems() public {
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Credits.NotOperator.selector, homes[0]));
        credits.issue(homes[0], 1, "d");
        vm.expectRevert(abi.encodeWithSelector(Credits.NotOperator.selector, homes[0]));
        credits.redeem(homes[0], 1, "p");
        vm.stopPrank();
    }

    function testSupplyStaysInASignedWord() public {
        uint256 left = uint256(uint64(type(int64).max)) - credits.minted();
        vm.expectRevert(abi.encodeWithSelector(Credits.SupplyTooLarge.selector, left + 1));
        credits.issue(homes[0], left + 1, "d");
        issue(homes[0], left);
    }

    function testPermitLetsTheOperatorRedeem() public {
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash = keccak256(abi.encode(typehash, homes[0], address(this), 7e6, 0, T0 + 1));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", credits.DOMAIN_SEPARATOR(), structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, digest);
        credits.permit(homes[0], address(this), 7e6, T0 + 1, v, r, s);
        credits.redeem(homes[0], 7e6, "p");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 7e6, "balance");
    }
}
