// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {CoalitionAccount} from "./CoalitionAccount.sol";
import {ICoalitionMarket, CoalitionState, IMetered} from "./CoalitionState.sol";
import {CoalitionTrade} from "./CoalitionTrade.sol";
import {Credits} from "./Credits.sol";
import {Meters} from "./Meters.sol";
import {Registry} from "./Registry.sol";

/// Prosumers who trade as one account. A coalition places one order for a slot; the energy that it bought or sold is then
/// shared among the members by what their meters delivered, and counts in each member's own settlement: the market sees a
/// member's meter less its share of the coalition's contract. So imbalance stays where it arose, and no member answers for
/// another. Flexibility is sold and verified as a whole, and what it brings is shared by what each member's meters did.
///
/// A member's weight is the most energy of a slot, in Wh, that may be traded for it: the order is at most the sum of the
/// weights. Weight, price limits and membership rest on the member's signature. Its deposit backs orders by weight;
/// what does not back one can be withdrawn at any time. Who leaves does so from the first slot without an order on.
contract Coalitions is CoalitionState {
    using Checkpoints for Checkpoints.Trace224;

    bytes32 private constant JOIN_TYPEHASH = keccak256(
        "Join(uint256 coalition,address member,uint32 weight,uint32 maxBuy,uint32 minSell,uint256 nonce,uint64 deadline)"
    );
    uint256 public constant MAX_MEMBERS = 32;
    uint256 public constant INVITATION_SECONDS = 7 days;

    // Runs in this contract's state: whatever is not found here.
    address public immutable trade;

    /// `meters_` is what market asks through this contract.
    constructor(Registry registry_, Credits credits_, IMetered meters_, ICoalitionMarket market_)
        CoalitionState(registry_, credits_, meters_, market_)
    {
        trade = address(new CoalitionTrade(registry_, credits_, meters_, market_));
    }

    fallback() external {
        address module = trade;
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), module, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }

    /// The caller manages it and is its first member. The coalition trades once its account is registered, with the roles
    /// that the operator gives it.
    function create(uint32 maxBuy, uint32 minSell, uint32 weight) external returns (uint256 coalition) {
        if (minSell > maxBuy) revert BadLimits(maxBuy, minSell);
        coalition = _coalitions.length;
        CoalitionAccount account = new CoalitionAccount();
        _coalitions.push(Coalition(account, maxBuy, minSell, false, msg.sender, 0, 0));
        _byAccount[address(account)] = coalition + 1;
        emit CoalitionCreated(coalition, msg.sender, address(account), maxBuy, minSell);
        _join(coalition, msg.sender, weight);
    }

    /// Holds for seven days; a weight of zero takes it back. For a member: its next weight.
    function invite(uint256 coalition, address member, uint32 weight) external {
        _ofManager(coalition);
        uint64 expiresAt = uint64(block.timestamp + INVITATION_SECONDS);
        _invitations[coalition][member] = Invitation(weight, expiresAt);
        emit Invited(coalition, member, weight, expiresAt);
    }

    /// By anybody who has the invited member's signature.
    function join(uint256 coalition, address member, uint32 weight, uint64 deadline, bytes calldata signature) external {
        Coalition storage c = _coalition(coalition);
        if (c.dissolved) revert CoalitionDissolved(coalition);
        Invitation storage invitation = _invitations[coalition][member];
        if (weight == 0 || invitation.weight != weight || block.timestamp >= invitation.expiresAt) {
            revert NotInvited(coalition, member, weight);
        }
        if (block.timestamp >= deadline) revert ConsentExpired(deadline);
        address recovered = ECDSA.recover(joinDigest(coalition, member, weight, deadline), signature);
        if (recovered != member) revert WrongSigner(recovered, member);
        ++_nonces[member];
        delete _invitations[coalition][member];
        _join(coalition, member, weight);
    }

    /// By the member, or by the manager for it: from the first slot on that has no order. The manager leaves by handing
    /// over or by dissolving.
    function leave(uint256 coalition, address member) external {
        Coalition storage c = _coalition(coalition);
        if (msg.sender != member && msg.sender != c.manager) revert NotManager(msg.sender, c.manager);
        if (member == c.manager) revert ManagerStays(member);
        if (c.dissolved) revert CoalitionDissolved(coalition);
        _requireMember(coalition, member);
        // A consent that was signed before does not bring the member back.
        ++_nonces[member];
        uint32 from = _boundary(coalition, member);
        _membership[member].push(from, 0);
        _draft(coalition, from, member, 0);
        emit Left(coalition, member, from);
    }

    function handOver(uint256 coalition, address manager) external {
        Coalition storage c = _ofManager(coalition);
        _requireMember(coalition, manager);
        c.manager = manager;
        emit ManagerChanged(coalition, manager);
    }

    /// Orders that were placed are still settled; there are no more.
    function dissolve(uint256 coalition) external {
        Coalition storage c = _ofManager(coalition);
        c.dissolved = true;
        Member[] storage members = _newest(coalition).members;
        uint32 first = type(uint32).max;
        for (uint256 i = 0; i < members.length; ++i) {
            address member = members[i].account;
            uint32 from = _boundary(coalition, member);
            if (from < first) first = from;
            _membership[member].push(from, 0);
            ++_nonces[member];
        }
        emit Dissolved(coalition, first);
    }

    /// From the caller's allowance. Backs the caller's part of the coalition's orders.
    function deposit(uint256 coalition, uint256 amount) external {
        _coalition(coalition);
        if (amount == 0) revert ZeroAmount();
        _add(coalition, msg.sender, amount);
        credits.transferFrom(msg.sender, address(this), amount);
    }

    /// What backs no order, at any time.
    function withdraw(uint256 coalition, uint256 amount) external {
        _coalition(coalition);
        if (amount == 0) revert ZeroAmount();
        _take(coalition, msg.sender, amount);
        credits.transfer(msg.sender, amount);
    }

    /// What the market is to settle an account by. A coalition delivered what it contracted, once that is shared. A
    /// member's own net is its meter's less its share of the coalition's contract; before that is known it waits.
    function standingOf(address account, uint32 slot)
        public
        view
        returns (int256 net, uint32 reports, uint32 flags, Meters.Standing standing)
    {
        uint256 own = _byAccount[account];
        if (own != 0) {
            SlotOrder storage settled = _orders[own - 1][slot];
            return (
                settled.contracted,
                0,
                0,
                settled.stage == Stage.Settled ? Meters.Standing.Final : Meters.Standing.Waiting
            );
        }
        (net, reports, flags, standing) = meters.standingOf(account, slot);
        uint256 inPlusOne = _membership[account].upperLookup(slot);
        if (inPlusOne == 0) return (net, reports, flags, standing);
        SlotOrder storage o = _orders[inPlusOne - 1][slot];
        if (o.stage == Stage.Ordered && !o.flexibility) return (net, reports, flags, Meters.Standing.Waiting);
        net -= _shares[inPlusOne - 1][slot][account];
    }

    /// The same, whether it is complete.
    function meteredOf(address account, uint32 slot)
        external
        view
        returns (int256 net, uint32 reports, uint32 flags, bool complete)
    {
        Meters.Standing standing;
        (net, reports, flags, standing) = standingOf(account, slot);
        complete = standing >= Meters.Standing.Measured;
    }

    function joinDigest(uint256 coalition, address member, uint32 weight, uint64 deadline)
        public
        view
        returns (bytes32)
    {
        Coalition storage c = _coalition(coalition);
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    JOIN_TYPEHASH, coalition, member, weight, c.maxBuy, c.minSell, _nonces[member], deadline
                )
            )
        );
    }

    function coalitionCount() external view returns (uint256) {
        return _coalitions.length;
    }

    function coalitionAt(uint256 coalition) external view returns (Coalition memory) {
        return _coalition(coalition);
    }

    /// The members of a slot, as things stand.
    function membersAt(uint256 coalition, uint32 slot) external view returns (Member[] memory members) {
        Coalition storage c = _coalition(coalition);
        SlotOrder storage o = _orders[coalition][slot];
        if (o.stage != Stage.None) return _rosters[coalition][o.roster].members;
        if (c.dissolved) return members;
        return _rosters[coalition][_rosterAt(coalition, slot)].members;
    }

    function invitationOf(uint256 coalition, address member) external view returns (Invitation memory) {
        return _invitations[coalition][member];
    }

    function depositOf(uint256 coalition, address member) external view returns (uint256) {
        return _deposits[coalition][member];
    }

    function orderOf(uint256 coalition, uint32 slot) external view returns (SlotOrder memory) {
        return _orders[coalition][slot];
    }

    /// Net Wh of the coalition's contract that counts as the member's own.
    function shareOf(uint256 coalition, uint32 slot, address member) external view returns (int64) {
        return _shares[coalition][slot][member];
    }

    /// Index plus one; zero for none.
    function coalitionOf(address account, uint32 slot) external view returns (uint256) {
        return _membership[account].upperLookup(slot);
    }

    function nonceOf(address account) external view returns (uint256) {
        return _nonces[account];
    }

    function _join(uint256 coalition, address member, uint32 weight) private {
        if (registry.rolesOf(member) == 0) revert NotRegistered(member);
        if (weight == 0) revert ZeroWeight();
        uint256 present = _membership[member].latest();
        if (present != 0 && present != coalition + 1) revert AlreadyMember(member, present - 1);
        uint32 from = _boundary(coalition, member);
        _membership[member].push(from, uint224(coalition + 1));
        _draft(coalition, from, member, weight);
        emit Joined(coalition, member, weight, from);
    }

    /// The roster from `from` on: the newest one with the member at this weight, without it at zero.
    function _draft(uint256 coalition, uint32 from, address member, uint32 weight) private {
        Roster[] storage rosters = _rosters[coalition];
        uint256 count = rosters.length;
        Roster storage next;
        if (count != 0 && rosters[count - 1].fromSlot == from) {
            next = rosters[count - 1];
        } else {
            next = rosters.push();
            next.fromSlot = from;
            if (count != 0) next.members = rosters[count - 1].members;
        }
        Member[] storage members = next.members;
        for (uint256 i = 0; i < members.length; ++i) {
            if (members[i].account != member) continue;
            if (weight != 0) {
                members[i].weight = weight;
            } else {
                members[i] = members[members.length - 1];
                members.pop();
            }
            return;
        }
        if (members.length == MAX_MEMBERS) revert TooManyMembers(MAX_MEMBERS);
        members.push(Member(member, weight));
    }

    /// The first slot that a change may begin with: after all slots with an order, not before the newest roster, nor before
    /// the member's last change. Roster and membership change with the same slot.
    function _boundary(uint256 coalition, address member) private view returns (uint32 from) {
        from = _nextSlot();
        uint32 freeFrom = _coalitions[coalition].freeFrom;
        if (freeFrom > from) from = freeFrom;
        if (_rosters[coalition].length != 0 && _newest(coalition).fromSlot > from) from = _newest(coalition).fromSlot;
        (bool changed, uint32 last,) = _membership[member].latestCheckpoint();
        if (changed && last > from) from = last;
    }
}
