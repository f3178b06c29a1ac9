// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {CoalitionAccount} from "./CoalitionAccount.sol";
import {CoalitionSplit} from "./CoalitionSplit.sol";
import {ICoalitionMarket, CoalitionState, IMetered} from "./CoalitionState.sol";
import {Credits} from "./Credits.sol";
import {Flexibility} from "./Flexibility.sol";
import {MarketContinuous} from "./MarketContinuous.sol";
import {MarketRows} from "./MarketRows.sol";
import {MarketViews} from "./MarketViews.sol";
import {Intent, OrderIds} from "./OrderLane.sol";
import {Registry} from "./Registry.sol";
import {TickBook} from "./TickBook.sol";

/// The joint orders of coalitions, and what comes of them: energy is shared into the members' own positions,
/// flexibility by what each member's meters did.
contract CoalitionTrade is CoalitionState {
    /// What kind of order it is.
    struct Shape {
        bool flexibility;
        bool continuous;
    }

    // Who leaves is bound no longer than that.
    uint256 public constant MAX_AHEAD_SECONDS = 2 days;
    // Keeps the sharing of a slot within a block: of 32 members at most.
    uint256 public constant METERS_OF_A_MEMBER = 4;

    constructor(Registry registry_, Credits credits_, IMetered meters_, ICoalitionMarket market_)
        CoalitionState(registry_, credits_, meters_, market_)
    {}

    /// One joint order for one slot, in open markets: energy in as many parts as the manager likes, or one offer of
    /// flexibility. What the market holds for it is taken from the members' deposits by weight, `most` µcr at most.
    function place(uint256 coalition, Intent[] calldata orders, uint64 most) external returns (uint64[] memory ids) {
        Coalition storage c = _ofManager(coalition);
        if (orders.length == 0) revert NoOrders();
        uint32 slot = orders[0].slot;
        _checkSlot(coalition, slot);
        SlotOrder storage o = _orders[coalition][slot];
        if (o.stage != Stage.None) revert AlreadyOrdered(coalition, slot);
        uint256 version = _rosterAt(coalition, slot);
        Roster storage roster = _rosters[coalition][version];
        Shape memory shape = _checkOrders(c, orders, _weights(roster));
        o.flexibility = shape.flexibility;
        if (slot >= c.freeFrom) c.freeFrom = slot + 1;
        ++c.openSlots;
        (o.stage, o.market, o.roster) = (Stage.Ordered, orders[0].market, uint32(version));
        (ids, o.held) = _send(c.account, orders, most, shape.continuous);
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
        // Another slot's money would come back to this one's members.
        for (uint256 i = 0; i < ids.length; ++i) {
            if (OrderIds.slot(ids[i]) != slot) revert OrdersOfSeveralSlots(slot, OrderIds.slot(ids[i]));
        }
        uint256 before = credits.balanceOf(address(c.account));
        c.account.act(address(market), abi.encodeCall(ICoalitionMarket.cancel, (ids)));
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
        // Sold flexibility is shared by settleFlexibility.
        if (o.flexibility && position.selling != 0) revert NotEnergy(o.market);
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

    /// Brings members' meters into the award of the flexibility that was sold for the slot, until it begins: by the manager,
    /// or by a member its own. Their owners name the coalition's account as their meters' aggregator first, which keeps all
    /// (1,000 permille): it is shared here.
    function bringMeters(uint256 coalition, uint32 slot, uint64 award, bytes32[] calldata ids) external {
        Coalition storage c = _coalition(coalition);
        _bind(c, coalition, slot, award);
        bytes32[] storage brought = _brought[coalition][slot];
        for (uint256 i = 0; i < ids.length; ++i) {
            address owner = meters.meterOf(ids[i]).owner;
            if (msg.sender != c.manager && msg.sender != owner) revert NotManager(msg.sender, c.manager);
            if (!_isIn(coalition, slot, owner)) revert NotMember(coalition, owner);
            _noteMeter(brought, ids[i], owner);
        }
        c.account.act(address(market.awards()), abi.encodeCall(Flexibility.include, (award, ids)));
    }

    /// By anybody, once the award is final: the proceeds go to the members by what their meters did better than their
    /// baselines, a penalty to those who are short of what their weights promised. A member's part of the bond is the most
    /// that it pays; what that does not cover is borne by the others' parts.
    function settleFlexibility(uint256 coalition, uint32 slot, uint64 award) external {
        Coalition storage c = _coalition(coalition);
        uint256 open = market.positionOf(address(c.account), slot).openOrders;
        if (open != 0) revert OrdersOpen(coalition, slot, open);
        Flexibility.MicroContract memory a = _bind(c, coalition, slot, award);
        if (a.status != Flexibility.AwardStatus.Final) revert AwardNotFinal(award, a.status);
        SlotOrder storage o = _orders[coalition][slot];
        o.stage = Stage.Settled;
        --c.openSlots;
        _fetch(c.account, uint256(o.held) + a.paid - a.penalty);
        _shareFlexibility(coalition, slot, _rosters[coalition][o.roster], a);
    }

    /// Everything else has no place here or in Coalitions.
    fallback() external {
        revert NoModule(msg.sig);
    }

    function broughtFor(uint256 coalition, uint32 slot) external view returns (bytes32[] memory) {
        return _brought[coalition][slot];
    }

    /// The award must be this slot's: there is one for the coalition's one offer.
    function _bind(Coalition storage c, uint256 coalition, uint32 slot, uint64 award)
        private
        returns (Flexibility.MicroContract memory a)
    {
        SlotOrder storage o = _ordered(coalition, slot);
        if (!o.flexibility) revert NotOrdered(coalition, slot);
        a = Flexibility(address(market.awards())).awardOf(award);
        if (a.terms.seller != address(c.account) || a.terms.firstSlot != slot) revert UnknownAward(award);
        o.award = award;
    }

    function _shareFlexibility(uint256 coalition, uint32 slot, Roster storage roster, Flexibility.MicroContract memory a)
        private
    {
        SlotOrder storage o = _orders[coalition][slot];
        uint256[] memory weights = _weights(roster);
        (uint256[] memory better, int256[] memory delivered) = _done(coalition, slot, o.award, roster);
        uint256 all;
        for (uint256 i = 0; i < better.length; ++i) all += better[i];
        // By meters of the coalition's own account, if it has any: no member's.
        uint256[] memory proceeds = CoalitionSplit.proportional(a.paid, all == 0 ? weights : better);
        uint256[] memory held = CoalitionSplit.proportional(o.held, weights);
        uint256[] memory penalties = CoalitionSplit.penalties(
            a.penalty, CoalitionSplit.proportional(a.terms.wh, weights), delivered, held
        );
        for (uint256 i = 0; i < held.length; ++i) {
            address member = roster.members[i].account;
            emit FlexibilityShare(coalition, slot, member, delivered[i], proceeds[i], penalties[i]);
            _give(coalition, slot, member, held[i] + proceeds[i] - penalties[i]);
        }
    }

    function _noteMeter(bytes32[] storage brought, bytes32 id, address owner) private {
        uint256 ofOwner;
        for (uint256 i = 0; i < brought.length; ++i) {
            // Released by its owner, and back.
            if (brought[i] == id) return;
            if (meters.meterOf(brought[i]).owner == owner) ++ofOwner;
        }
        if (ofOwner == METERS_OF_A_MEMBER) revert TooManyMeters(owner, METERS_OF_A_MEMBER);
        brought.push(id);
    }

    /// By member: Wh above the baselines over its meters, and the sum with what is below them.
    function _done(uint256 coalition, uint32 slot, uint64 award, Roster storage roster)
        private
        view
        returns (uint256[] memory better, int256[] memory delivered)
    {
        Flexibility awards = Flexibility(address(market.awards()));
        better = new uint256[](roster.members.length);
        delivered = new int256[](roster.members.length);
        bytes32[] storage brought = _brought[coalition][slot];
        for (uint256 i = 0; i < brought.length; ++i) {
            Flexibility.Part memory part = awards.partOf(award, brought[i]);
            if (!part.included) continue;
            address owner = meters.meterOf(brought[i]).owner;
            uint256 at = 0;
            while (roster.members[at].account != owner) ++at;
            better[at] += part.positive;
            delivered[at] += part.delta[0];
        }
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

    function _checkOrders(Coalition storage c, Intent[] calldata orders, uint256[] memory weights)
        private
        view
        returns (Shape memory shape)
    {
        uint32 slot = orders[0].slot;
        uint256[2] memory wh;
        for (uint256 i = 0; i < orders.length; ++i) {
            Intent calldata intent = orders[i];
            if (intent.slot != slot) revert OrdersOfSeveralSlots(slot, intent.slot);
            MarketRows.Row memory row = market.rowFor(intent.market, slot);
            if (row.commodity != MarketRows.Commodity.Energy) {
                shape.flexibility = true;
                if (orders.length != 1 || intent.side == TickBook.Side.Buy) revert NotEnergy(intent.market);
            }
            // The market refuses orders that are not of one kind.
            shape.continuous = row.matching == MarketRows.Matching.Continuous;
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
    function _send(CoalitionAccount account, Intent[] calldata orders, uint64 most, bool continuous)
        private
        returns (uint64[] memory ids, uint64 held)
    {
        uint256 before = credits.balanceOf(address(account));
        credits.transfer(address(account), most);
        bytes memory answer = account.act(address(market), _placing(account, orders, continuous));
        ids = abi.decode(answer, (uint64[]));
        uint256 unused = credits.balanceOf(address(account)) - before;
        held = most - uint64(unused);
        _fetch(account, unused);
    }


    /// Into auctions, or into a continuous market.
    function _placing(CoalitionAccount account, Intent[] calldata orders, bool continuous)
        private
        pure
        returns (bytes memory)
    {
        if (!continuous) {
            return abi.encodeCall(ICoalitionMarket.placeMany, (address(account), orders));
        }
        MarketContinuous.Offer[] memory offers = new MarketContinuous.Offer[](orders.length);
        for (uint256 i = 0; i < offers.length; ++i) {
            Intent calldata o = orders[i];
            offers[i] = MarketContinuous.Offer(o.market, o.slot, o.side, o.tick, o.quantity, false);
        }
        return abi.encodeCall(ICoalitionMarket.trade, (address(account), offers));
    }
}
