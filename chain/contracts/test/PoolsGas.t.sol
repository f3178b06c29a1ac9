// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {ChannelsBase} from "./Channels.t.sol";
import {CoalitionsBase} from "./Coalitions.t.sol";
import {DataMarketBase} from "./DataMarket.t.sol";
import {GasMeter} from "./harness/GasMeter.sol";
import {Channels} from "../src/Channels.sol";
import {Intent} from "../src/OrderLane.sol";
import {TickBook} from "../src/TickBook.sol";

/// Three members who sell together.
contract CoalitionsGasTest is CoalitionsBase, GasMeter {
    function chilled() internal view override returns (address[] memory list) {
        list = new address[](8);
        (list[0], list[1], list[2], list[3]) = (address(coalitions), account, address(credits), address(registry));
        (list[4], list[5], list[6]) = (address(market), market.settlement(), market.views());
        list[7] = address(meters);
    }

    function spend(string memory what, address from, bytes memory data, uint256 most) private {
        cost(what, from, address(coalitions), data, most);
    }

    function testMembership() public {
        spend("coalition: a deposit", homes[0], abi.encodeCall(coalitions.deposit, (COALITION, 1e6)), 120_000);
        spend("coalition: a withdrawal", homes[0], abi.encodeCall(coalitions.withdraw, (COALITION, 1e6)), 120_000);
        bytes memory invited = abi.encodeCall(coalitions.invite, (COALITION, homes[3], 1_000));
        spend("coalition: an invitation", homes[0], invited, 80_000);
        uint64 deadline = uint64(block.timestamp) + 60;
        bytes memory joined = abi.encodeCall(
            coalitions.join, (COALITION, homes[3], 1_000, deadline, consentOf(3, 1_000, deadline))
        );
        spend("coalition: a member joins by signature", homes[3], joined, 200_000);
        spend("coalition: a member leaves", homes[3], abi.encodeCall(coalitions.leave, (COALITION, homes[3])), 80_000);
    }

    function testAJointSale() public {
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(TickBook.Side.Sell, 99, 9_000);
        bytes memory placed = abi.encodeCall(joint.place, (COALITION, intents, 10e6));
        spend("coalition: a joint order", homes[0], placed, 500_000);
        uint64[] memory sold = views.orderIdsOf(account, SLOT);
        clearAndClaim(placeFor(3, TickBook.Side.Buy, 150, 9_000), sold);
        endSlot();
        for (uint256 i = 0; i < 4; ++i) report(i, 0, 3_000);
        spend("coalition: a slot shared among three", homes[4], abi.encodeCall(joint.settle, (COALITION, SLOT)), 600_000);
    }
}

contract ChannelsGasTest is ChannelsBase, GasMeter {
    function chilled() internal view override returns (address[] memory list) {
        list = new address[](3);
        (list[0], list[1], list[2]) = (address(channels), address(credits), address(registry));
    }

    function spend(string memory what, address from, bytes memory data, uint256 most) private {
        cost(what, from, address(channels), data, most);
    }

    function testOpenAndCloseByThePayee() public {
        bytes memory opened = abi.encodeCall(channels.open, (homes[1], vm.addr(AGENT_KEY), PRICE, DEPOSIT, EXPIRES));
        spend("channel: open", homes[0], opened, 250_000);
        Channels.Voucher memory v = voucher(0, 3e6, 42);
        bytes memory closed = abi.encodeCall(channels.closeAsPayee, (v, signedVoucher(v, AGENT_KEY)));
        spend("channel: close by the payee", homes[1], closed, 200_000);
    }

    function testChallenge() public {
        uint256 id = openChannel();
        spend("channel: closing by the payer begins", homes[0], abi.encodeCall(channels.startClosing, (id)), 80_000);
        Channels.Voucher memory v = voucher(id, 3e6, 42);
        bytes memory shown = abi.encodeCall(channels.show, (v, signedVoucher(v, AGENT_KEY)));
        spend("channel: a voucher shown", homes[1], shown, 120_000);
        vm.warp(T0 + CHALLENGE);
        spend("channel: finished after the challenge", homes[4], abi.encodeCall(channels.finish, (id)), 150_000);
    }
}

contract DataMarketGasTest is DataMarketBase, GasMeter {
    function chilled() internal view override returns (address[] memory list) {
        list = new address[](4);
        (list[0], list[1], list[2], list[3]) = (address(data), address(credits), address(registry), address(meters));
    }

    function spend(string memory what, address from, bytes memory call, uint256 most) private {
        cost(what, from, address(data), call, most);
    }

    function testASale() public {
        uint64 until = uint64(block.timestamp) + 1 days;
        bytes memory listed = abi.encodeCall(data.list, (bytes32(uint256(1)), SLOT, 2, 15, PRICE, TERMS, until));
        spend("data: two slots listed", homes[0], listed, 250_000);
        bytes memory ordered = abi.encodeCall(data.order, (0, keccak256("content"), keccak256(abi.encode(KEY)), GX, GY));
        spend("data: an order", buyer, ordered, 350_000);
        // An ECIES message: a point, a tag and the 32 bytes of the key.
        bytes memory delivered = abi.encodeCall(data.deliver, (0, new bytes(113)));
        spend("data: the key delivered", homes[0], delivered, 120_000);
        spend("data: released by the buyer", buyer, abi.encodeCall(data.release, (0)), 120_000);
    }

    function testADisputeThatRefutes() public {
        bytes[] memory wrong = records();
        wrong[1] = hex"01";
        bytes memory first = sealRecords(wrong, SLOT);
        (uint256 sale, bytes32[] memory siblings) = orderContent(first, "");
        deliver(sale);
        spend("data: the key disputed", buyer, abi.encodeCall(data.disputeKey, (sale)), 80_000);
        spend("data: the key shown", homes[0], abi.encodeCall(data.revealKey, (sale, KEY)), 120_000);
        bytes memory refuted = abi.encodeCall(data.refute, (sale, KEY, SLOT, first, siblings, 0));
        spend("data: three records refuted", buyer, refuted, 250_000);
    }
}
