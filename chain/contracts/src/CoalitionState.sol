// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {CoalitionAccount} from "./CoalitionAccount.sol";
import {Credits} from "./Credits.sol";
import {Flexibility} from "./Flexibility.sol";
import {IAwards} from "./MarketHooks.sol";
import {MarketContinuous} from "./MarketContinuous.sol";
import {MarketRows} from "./MarketRows.sol";
import {MarketViews} from "./MarketViews.sol";
import {Meters} from "./Meters.sol";
import {Intent} from "./OrderLane.sol";
import {Registry} from "./Registry.sol";

/// What a market asks about delivery. Coalitions stands between Market and Meters and answers for both.
interface IMetered {
    function slotSeconds() external view returns (uint32);
    function meteredOf(address account, uint32 slot)
        external
        view
        returns (int256 net, uint32 reports, uint32 flags, bool complete);
    function standingOf(address account, uint32 slot)
        external
        view
        returns (int256 net, uint32 reports, uint32 flags, Meters.Standing standing);
    function meterOf(bytes32 id) external view returns (Meters.Meter memory);
}

interface ICoalitionMarket {
    function placeMany(address account, Intent[] calldata orders) external returns (uint64[] memory ids);
    function trade(address account, MarketContinuous.Offer[] calldata offers) external returns (uint64[] memory ids);
    function cancel(uint64[] calldata ids) external;
    function settle(address account, uint16 market, uint32 slot) external;
    function rowFor(uint16 market, uint32 slot) external view returns (MarketRows.Row memory);
    function positionOf(address account, uint32 slot) external view returns (MarketViews.Position memory);
    function awards() external view returns (IAwards);
}

/// What Coalitions and its module share: the state, which lies in Coalitions alone, and how a member's money moves. The
/// module runs by DELEGATECALL; Coalitions made it, and nobody can exchange it.
abstract contract CoalitionState is EIP712 {
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
        // Flexibility is sold; its award, once it is known.
        bool flexibility;
        uint64 award;
    }

    Registry public immutable registry;
    Credits public immutable credits;
    IMetered public immutable meters;
    ICoalitionMarket public immutable market;
    uint32 public immutable slotSeconds;

    Coalition[] internal _coalitions;
    // Index plus one.
    mapping(address account => uint256) internal _byAccount;
    mapping(uint256 coalition => Roster[]) internal _rosters;
    mapping(uint256 coalition => mapping(address member => Invitation)) internal _invitations;
    mapping(uint256 coalition => mapping(address member => uint256)) internal _deposits;
    mapping(uint256 coalition => mapping(uint32 slot => SlotOrder)) internal _orders;
    mapping(uint256 coalition => mapping(uint32 slot => mapping(address member => int64))) internal _shares;
    // By slot: the coalition that an account is in, its index plus one; zero for none.
    mapping(address account => Checkpoints.Trace224) internal _membership;
    mapping(address account => uint256) internal _nonces;
    // Meters that were brought into the award of a slot, each once.
    mapping(uint256 coalition => mapping(uint32 slot => bytes32[])) internal _brought;

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

    /// Wh by which the member's meters did better than their baselines, what it earned by them, and its part of the penalty.
    event FlexibilityShare(
        uint256 indexed coalition,
        uint32 indexed slot,
        address indexed member,
        int256 delivered,
        uint256 proceeds,
        uint256 penalty
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
    error UnknownAward(uint64 award);
    error AwardNotFinal(uint64 award, Flexibility.AwardStatus status);
    error TooManyMeters(address owner, uint256 most);
    error NoModule(bytes4 selector);

    constructor(Registry registry_, Credits credits_, IMetered meters_, ICoalitionMarket market_)
        EIP712("Wattbourse Coalitions", "1")
    {
        registry = registry_;
        credits = credits_;
        meters = meters_;
        market = market_;
        slotSeconds = meters_.slotSeconds();
    }

    function _add(uint256 coalition, address member, uint256 amount) internal {
        _deposits[coalition][member] += amount;
        emit DepositChanged(coalition, member, _deposits[coalition][member]);
    }

    function _take(uint256 coalition, address member, uint256 amount) internal {
        uint256 present = _deposits[coalition][member];
        if (present < amount) revert DepositTooSmall(member, present, amount);
        _deposits[coalition][member] = present - amount;
        emit DepositChanged(coalition, member, present - amount);
    }

    /// From the coalition's account to the deposits.
    function _fetch(CoalitionAccount account, uint256 amount) internal {
        if (amount == 0) return;
        account.act(address(credits), abi.encodeCall(credits.transfer, (address(this), amount)));
    }

    function _weights(Roster storage roster) internal view returns (uint256[] memory weights) {
        weights = new uint256[](roster.members.length);
        for (uint256 i = 0; i < weights.length; ++i) weights[i] = roster.members[i].weight;
    }

    function _coalition(uint256 coalition) internal view returns (Coalition storage) {
        if (coalition >= _coalitions.length) revert UnknownCoalition(coalition);
        return _coalitions[coalition];
    }

    function _ofManager(uint256 coalition) internal view returns (Coalition storage c) {
        c = _coalition(coalition);
        if (msg.sender != c.manager) revert NotManager(msg.sender, c.manager);
        if (c.dissolved) revert CoalitionDissolved(coalition);
    }

    function _ordered(uint256 coalition, uint32 slot) internal view returns (SlotOrder storage o) {
        o = _orders[coalition][slot];
        if (o.stage != Stage.Ordered) revert NotOrdered(coalition, slot);
    }

    function _requireMember(uint256 coalition, address account) internal view {
        if (_membership[account].latest() != coalition + 1) revert NotMember(coalition, account);
    }

    function _isIn(uint256 coalition, uint32 slot, address account) internal view returns (bool) {
        return _membership[account].upperLookup(slot) == coalition + 1;
    }

    function _newest(uint256 coalition) internal view returns (Roster storage) {
        return _rosters[coalition][_rosters[coalition].length - 1];
    }

    function _rosterAt(uint256 coalition, uint32 slot) internal view returns (uint256 index) {
        index = _rosters[coalition].length - 1;
        while (index != 0 && _rosters[coalition][index].fromSlot > slot) --index;
    }

    function _nextSlot() internal view returns (uint32) {
        return uint32(block.timestamp / slotSeconds) + 1;
    }
}
