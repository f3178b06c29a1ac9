// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {CoalitionAccount} from "./CoalitionAccount.sol";
import {CoalitionSplit} from "./CoalitionSplit.sol";
import {Credits} from "./Credits.sol";
import {MarketRows} from "./MarketRows.sol";
import {MarketViews} from "./MarketViews.sol";
import {Meters} from "./Meters.sol";
import {Intent} from "./OrderLane.sol";
import {Registry} from "./Registry.sol";
import {TickBook} from "./TickBook.sol";

/// What a market asks about delivery. Coalitions stands between Market and Meters and answers for both.
interface Metered {
    function slotSeconds() external view returns (uint32);
    function meteredOf(address account, uint32 slot)
        external
        view
        returns (int256 net, uint32 reports, uint32 flags, bool complete);
    function standingOf(address account, uint32 slot)
        external
        view
        returns (int256 net, uint32 reports, uint32 flags, Meters.Standing standing);
}

interface CoalitionMarket {
    function placeMany(address account, Intent[] calldata orders) external returns (uint64[] memory ids);
    function cancel(uint64[] calldata ids) external;
    function settle(address account, uint16 market, uint32 slot) external;
    function rowFor(uint16 market, uint32 slot) external view returns (MarketRows.Row memory);
    function positionOf(address account, uint32 slot) external view returns (MarketViews.Position memory);
}

/// Prosumers who trade as one account. A coalition places one order for a slot; what it bought or sold is then shared among
/// the members by what their meters delivered, and counts in each member's own settlement: the market sees a member's meter
/// less its share of the coalition's contract. So imbalance stays where it arose, and no member answers for another.
///
/// A member's weight is the most energy of a slot, in Wh, that may be traded for it: the order is at most the sum of the
/// weights. Weight, price limits and membership rest on the member's signature. Its deposit backs orders by weight;
/// what does not back one can be withdrawn at any time. Who leaves does so from the first slot without an order on.
contract Coalitions is EIP712 {
    using Checkpoints for Checkpoints.Trace224;

    struct Coalition {
        CoalitionAccount account;
        // Orders are at these prices or better, µcr per kWh; fixed for good, since members consented to them.
        uint32 maxBuy;
        uint32 minSell;
        bool dissolved;
        address manager;
        // First slot that no order was placed for, when it lies ahead.
        uint32 freeFrom;
        // Slots whose order is not settled.
        uint32 openSlots;
    }

    struct Member {
        address account;
        uint32 weight;
    }

    struct Roster {
        uint32 fromSlot;
        Member[] members;
    }

    struct Invitation {
        uint32 weight;
        uint64 expiresAt;
    }

    enum Stage {
        None,
        Ordered,
        Settled
    }

    struct SlotOrder {
        Stage stage;
        // Any of those that were ordered in: its reserve is named in the settlement.
        uint16 market;
        uint32 roster;
        // µcr that the members put behind the order.
        uint64 held;
        // Net Wh bought, once settled.
        int64 contracted;
    }

    bytes32 private constant JOIN_TYPEHASH = keccak256(
        "Join(uint256 coalition,address member,uint32 weight,uint32 maxBuy,uint32 minSell,uint256 nonce,uint64 deadline)"
    );
    uint256 public constant MAX_MEMBERS = 32;
    uint256 public constant INVITATION_SECONDS = 7 days;
    // Who leaves is bound no longer than that.
    uint256 public constant MAX_AHEAD_SECONDS = 2 days;

    Registry public immutable registry;
    Credits public immutable credits;
    Metered public immutable meters;
    CoalitionMarket public immutable market;
    uint32 public immutable slotSeconds;

    Coalition[] private _coalitions;
    // Index plus one.
    mapping(address account => uint256) private _byAccount;
    mapping(uint256 coalition => Roster[]) private _rosters;
    mapping(uint256 coalition => mapping(address member => Invitation)) private _invitations;
    mapping(uint256 coalition => mapping(address member => uint256)) private _deposits;
    mapping(uint256 coalition => mapping(uint32 slot => SlotOrder)) private _orders;
    mapping(uint256 coalition => mapping(uint32 slot => mapping(address member => int64))) private _shares;
    // By slot: the coalition that an account is in, its index plus one; zero for none.
    mapping(address account => Checkpoints.Trace224) private _membership;
    mapping(address account => uint256) private _nonces;

    event CoalitionCreated(
        uint256 indexed coalition, address indexed manager, address account, uint32 maxBuy, uint32 minSell
    );
    event ManagerChanged(uint256 indexed coalition, address indexed manager);
    event Invited(uint256 indexed coalition, address indexed member, uint32 weight, uint256 expiresAt);
    event Joined(uint256 indexed coalition, address indexed member, uint32 weight, uint32 fromSlot);
    event Left(uint256 indexed coalition, address indexed member, uint32 fromSlot);
    event Dissolved(uint256 indexed coalition, uint32 fromSlot);
    event DepositChanged(uint256 indexed coalition, address indexed member, uint256 deposit);
    event JointOrder(uint256 indexed coalition, uint32 indexed slot, uint64 held, uint64[] ids);
    event JointOrderCancelled(uint256 indexed coalition, uint32 indexed slot, uint64 returned);
    /// Net Wh bought for the member, and what of the held credits and the proceeds went to its deposit.
    event MemberShare(
        uint256 indexed coalition, uint32 indexed slot, address indexed member, int64 contracted, uint256 returned
    );

    error NotRegistered(address account);
    error BadLimits(uint32 maxBuy, uint32 minSell);
    error UnknownCoalition(uint256 coalition);
    error NotManager(address caller, address manager);
    error NotMember(uint256 coalition, address account);
    error AlreadyMember(address account, uint256 coalition);
    error CoalitionDissolved(uint256 coalition);
    error ManagerStays(address manager);
    error ZeroWeight();
    error TooManyMembers(uint256 most);
    error NotInvited(uint256 coalition, address member, uint32 weight);
    error ConsentExpired(uint256 deadline);
    error WrongSigner(address recovered, address expected);
    error ZeroAmount();
    error DepositTooSmall(address member, uint256 deposit, uint256 needed);
    error NoOrders();
    error OrdersOfSeveralSlots(uint32 slot, uint32 other);
    error SlotOutOfRange(uint32 slot, uint256 first, uint256 last);
    error AlreadyOrdered(uint256 coalition, uint32 slot);
    error NotOrdered(uint256 coalition, uint32 slot);
    error NotEnergy(uint16 market);
    error PriceAboveLimit(uint256 price, uint32 maxBuy);
    error PriceBelowLimit(uint256 price, uint32 minSell);
    error BothSides(uint32 slot);
    error MoreThanTheWeights(uint256 wh, uint256 weights);
    error OrdersOpen(uint256 coalition, uint32 slot, uint256 open);
    error ReadingMissing(address member, uint32 slot);
    error SlotsOpen(uint256 coalition, uint256 open);
    error NothingToShare(uint256 coalition);

    /// `meters_` is what market asks through this contract.
    constructor(Registry registry_, Credits credits_, Metered meters_, CoalitionMarket market_)
        EIP712("Wattbourse Coalitions", "1")
    {
        registry = registry_;
        credits = credits_;
        meters = meters_;
        market = market_;
        slotSeconds = meters_.slotSeconds();
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

    /// One joint order for one slot, in as many parts as the manager likes, in open auctions of energy. What the market holds
    /// for it is taken from the members' deposits by weight, `most` µcr at most.
    function place(uint256 coalition, Intent[] calldata orders, uint64 most) external returns (uint64[] memory ids) {
        Coalition storage c = _ofManager(coalition);
        if (orders.length == 0) revert NoOrders();
        uint32 slot = orders[0].slot;
        _checkSlot(coalition, slot);
        SlotOrder storage o = _orders[coalition][slot];
        if (o.stage != Stage.None) revert AlreadyOrdered(coalition, slot);
        uint256 version = _rosterAt(coalition, slot);
        Roster storage roster = _rosters[coalition][version];
        _checkOrders(c, orders, _weights(roster));
        if (slot >= c.freeFrom) c.freeFrom = slot + 1;
        ++c.openSlots;
        (o.stage, o.market, o.roster) = (Stage.Ordered, orders[0].market, uint32(version));
        (ids, o.held) = _send(c.account, orders, most);
        uint256[] memory parts = CoalitionSplit.proportional(o.held, _weights(roster));
        for (uint256 i = 0; i < parts.length; ++i) _take(coalition, roster.members[i].account, parts[i]);
        emit JointOrder(coalition, slot, o.held, ids);
    }

    /// Orders of the slot, as long as the market allows it. By the manager; once the slot has begun by any member,
    /// because a paused market waits for somebody to do it.
    function cancel(uint256 coalition, uint32 slot, uint64[] calldata ids) external {
        Coalition storage c = _coalition(coalition);
        if (msg.sender != c.manager && (slot >= _nextSlot() || !_isIn(coalition, slot, msg.sender))) {
            revert NotManager(msg.sender, c.manager);
        }
        SlotOrder storage o = _ordered(coalition, slot);
        uint256 before = credits.balanceOf(address(c.account));
        c.account.act(address(market), abi.encodeCall(CoalitionMarket.cancel, (ids)));
        uint64 returned = uint64(credits.balanceOf(address(c.account)) - before);
        Roster storage roster = _rosters[coalition][o.roster];
        uint256[] memory parts = CoalitionSplit.proportional(returned, _weights(roster));
        for (uint256 i = 0; i < parts.length; ++i) _add(coalition, roster.members[i].account, parts[i]);
        o.held -= returned;
        MarketViews.Position memory position = market.positionOf(address(c.account), slot);
        if (o.held == 0 && position.openOrders == 0 && position.contracted == 0) {
            --c.openSlots;
            delete _orders[coalition][slot];
        }
        _fetch(c.account, returned);
        emit JointOrderCancelled(coalition, slot, returned);
    }

    /// By anybody, once the orders are claimed and every member's meter reported: shares the contract and the money of the
    /// slot. Members settle on their own after that.
    function settle(uint256 coalition, uint32 slot) external {
        Coalition storage c = _coalition(coalition);
        SlotOrder storage o = _ordered(coalition, slot);
        MarketViews.Position memory position = market.positionOf(address(c.account), slot);
        if (position.openOrders != 0) revert OrdersOpen(coalition, slot, position.openOrders);
        Roster storage roster = _rosters[coalition][o.roster];
        uint256[] memory held = CoalitionSplit.proportional(o.held, _weights(roster));
        (o.stage, o.contracted) = (Stage.Settled, int64(position.contracted));
        --c.openSlots;
        uint256[] memory shares = new uint256[](held.length);
        if (position.contracted != 0) {
            shares = _allot(coalition, slot, roster, position, held);
            for (uint256 i = 0; i < shares.length; ++i) {
                int64 share = position.contracted < 0 ? -int64(uint64(shares[i])) : int64(uint64(shares[i]));
                _shares[coalition][slot][roster.members[i].account] = share;
            }
            market.settle(address(c.account), o.market, slot);
        }
        _fetch(c.account, uint256(int256(uint256(o.held)) + position.tradeCredit));
        _distribute(coalition, slot, roster, held, shares, position.tradeCredit);
    }

    /// Credits that reached the coalition's account by no order: by weight to the newest members.
    function shareRest(uint256 coalition) external {
        Coalition storage c = _coalition(coalition);
        if (c.openSlots != 0) revert SlotsOpen(coalition, c.openSlots);
        uint256 rest = credits.balanceOf(address(c.account));
        if (rest == 0) revert NothingToShare(coalition);
        Roster storage roster = _newest(coalition);
        uint256[] memory parts = CoalitionSplit.proportional(rest, _weights(roster));
        for (uint256 i = 0; i < parts.length; ++i) _add(coalition, roster.members[i].account, parts[i]);
        _fetch(c.account, rest);
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
        if (o.stage == Stage.Ordered) return (net, reports, flags, Meters.Standing.Waiting);
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

    /// What each member's weight, deposit and meter make its part of the contract.
    function _allot(
        uint256 coalition,
        uint32 slot,
        Roster storage roster,
        MarketViews.Position memory position,
        uint256[] memory held
    ) private view returns (uint256[] memory) {
        bool sold = position.contracted < 0;
        uint256 volume = uint256(sold ? -position.contracted : position.contracted);
        uint256[] memory promised = CoalitionSplit.proportional(volume, _weights(roster));
        uint256[] memory delivered = new uint256[](held.length);
        uint256[] memory most = new uint256[](held.length);
        for (uint256 i = 0; i < held.length; ++i) {
            address member = roster.members[i].account;
            delivered[i] = _delivered(member, slot, sold);
            most[i] = type(uint256).max;
            // A buyer takes over no more of the others' energy than it can pay.
            if (position.tradeCredit < 0) {
                uint256 means = held[i] + _deposits[coalition][member];
                most[i] = means * volume / uint256(-int256(position.tradeCredit));
            }
        }
        return CoalitionSplit.allot(volume, promised, delivered, most);
    }

    /// Wh in the direction of the contract.
    function _delivered(address member, uint32 slot, bool sold) private view returns (uint256) {
        (int256 net,,, bool complete) = meters.meteredOf(member, slot);
        if (!complete) revert ReadingMissing(member, slot);
        if (sold) net = -net;
        return net > 0 ? uint256(net) : 0;
    }

    /// Gives back what backed the order, and adds or takes the trade's money by share. What a member cannot pay by the
    /// rounding of a Wh is missing from the last ones.
    function _distribute(
        uint256 coalition,
        uint32 slot,
        Roster storage roster,
        uint256[] memory held,
        uint256[] memory shares,
        int64 tradeCredit
    ) private {
        uint256 pot = uint256(int256(uint256(_orders[coalition][slot].held)) + tradeCredit);
        uint256[] memory money =
            CoalitionSplit.proportional(uint256(uint64(tradeCredit < 0 ? -tradeCredit : tradeCredit)), shares);
        if (tradeCredit < 0) {
            for (uint256 i = 0; i < held.length; ++i) {
                if (money[i] <= held[i]) {
                    (held[i], money[i]) = (held[i] - money[i], 0);
                } else {
                    pot += _takeUpTo(coalition, roster.members[i].account, money[i] - held[i]);
                    (held[i], money[i]) = (0, 0);
                }
            }
        }
        for (uint256 i = 0; i < held.length; ++i) {
            uint256 back = held[i] + money[i];
            if (back > pot) back = pot;
            pot -= back;
            _give(coalition, slot, roster.members[i].account, back);
        }
    }

    function _takeUpTo(uint256 coalition, address member, uint256 amount) private returns (uint256 taken) {
        taken = _deposits[coalition][member];
        if (taken > amount) taken = amount;
        _take(coalition, member, taken);
    }

    function _give(uint256 coalition, uint32 slot, address member, uint256 amount) private {
        if (amount != 0) _add(coalition, member, amount);
        emit MemberShare(coalition, slot, member, _shares[coalition][slot][member], amount);
    }

    function _checkSlot(uint256 coalition, uint32 slot) private view {
        uint256 first = _nextSlot();
        uint256 founded = _rosters[coalition][0].fromSlot;
        if (founded > first) first = founded;
        uint256 last = (block.timestamp + MAX_AHEAD_SECONDS) / slotSeconds;
        if (slot < first || slot > last) revert SlotOutOfRange(slot, first, last);
    }

    function _checkOrders(Coalition storage c, Intent[] calldata orders, uint256[] memory weights) private view {
        uint32 slot = orders[0].slot;
        uint256[2] memory wh;
        for (uint256 i = 0; i < orders.length; ++i) {
            Intent calldata intent = orders[i];
            if (intent.slot != slot) revert OrdersOfSeveralSlots(slot, intent.slot);
            MarketRows.Row memory row = market.rowFor(intent.market, slot);
            if (row.commodity != MarketRows.Commodity.Energy) revert NotEnergy(intent.market);
            uint256 price = row.lowestPrice + uint256(row.tick) * intent.tick;
            if (intent.side == TickBook.Side.Buy) {
                if (price > c.maxBuy) revert PriceAboveLimit(price, c.maxBuy);
            } else if (price < c.minSell) {
                revert PriceBelowLimit(price, c.minSell);
            }
            wh[uint256(intent.side)] += intent.quantity;
        }
        uint256 total;
        for (uint256 i = 0; i < weights.length; ++i) total += weights[i];
        if (wh[0] != 0 && wh[1] != 0) revert BothSides(slot);
        uint256 most = wh[0] + wh[1];
        if (most > total) revert MoreThanTheWeights(most, total);
    }

    /// Answers what the market holds of `most`; the rest comes back.
    function _send(CoalitionAccount account, Intent[] calldata orders, uint64 most)
        private
        returns (uint64[] memory ids, uint64 held)
    {
        uint256 before = credits.balanceOf(address(account));
        credits.transfer(address(account), most);
        bytes memory answer =
            account.act(address(market), abi.encodeCall(CoalitionMarket.placeMany, (address(account), orders)));
        ids = abi.decode(answer, (uint64[]));
        uint256 unused = credits.balanceOf(address(account)) - before;
        held = most - uint64(unused);
        _fetch(account, unused);
    }

    function _add(uint256 coalition, address member, uint256 amount) private {
        _deposits[coalition][member] += amount;
        emit DepositChanged(coalition, member, _deposits[coalition][member]);
    }

    function _take(uint256 coalition, address member, uint256 amount) private {
        uint256 present = _deposits[coalition][member];
        if (present < amount) revert DepositTooSmall(member, present, amount);
        _deposits[coalition][member] = present - amount;
        emit DepositChanged(coalition, member, present - amount);
    }

    /// From the coalition's account to the deposits.
    function _fetch(CoalitionAccount account, uint256 amount) private {
        if (amount == 0) return;
        account.act(address(credits), abi.encodeCall(credits.transfer, (address(this), amount)));
    }

    function _weights(Roster storage roster) private view returns (uint256[] memory weights) {
        weights = new uint256[](roster.members.length);
        for (uint256 i = 0; i < weights.length; ++i) weights[i] = roster.members[i].weight;
    }

    function _coalition(uint256 coalition) private view returns (Coalition storage) {
        if (coalition >= _coalitions.length) revert UnknownCoalition(coalition);
        return _coalitions[coalition];
    }

    function _ofManager(uint256 coalition) private view returns (Coalition storage c) {
        c = _coalition(coalition);
        if (msg.sender != c.manager) revert NotManager(msg.sender, c.manager);
        if (c.dissolved) revert CoalitionDissolved(coalition);
    }

    function _ordered(uint256 coalition, uint32 slot) private view returns (SlotOrder storage o) {
        o = _orders[coalition][slot];
        if (o.stage != Stage.Ordered) revert NotOrdered(coalition, slot);
    }

    function _requireMember(uint256 coalition, address account) private view {
        if (_membership[account].latest() != coalition + 1) revert NotMember(coalition, account);
    }

    function _isIn(uint256 coalition, uint32 slot, address account) private view returns (bool) {
        return _membership[account].upperLookup(slot) == coalition + 1;
    }

    function _newest(uint256 coalition) private view returns (Roster storage) {
        return _rosters[coalition][_rosters[coalition].length - 1];
    }

    function _rosterAt(uint256 coalition, uint32 slot) private view returns (uint256 index) {
        index = _rosters[coalition].length - 1;
        while (index != 0 && _rosters[coalition][index].fromSlot > slot) --index;
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

    function _nextSlot() private view returns (uint32) {
        return uint32(block.timestamp / slotSeconds) + 1;
    }
}
