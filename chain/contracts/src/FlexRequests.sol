// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {BaselineMath} from "./BaselineMath.sol";
import {Baselines} from "./Baselines.sol";
import {Credits} from "./Credits.sol";
import {FlexBase, IPromises} from "./FlexBase.sol";
import {Preferences} from "./Preferences.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";

/// Requests for flexibility, offers for them and their award: what happens before the event. The winners' micro-contracts
/// and their money go to Flexibility.
contract FlexRequests is FlexBase {
    enum RequestStatus {
        None,
        Open,
        Awarded,
        // Nobody awarded it before it began, or the buyer took it back.
        Ended
    }

    /// What a buyer asks for.
    struct Ask {
        // Of the grid; for who reads it. Zero: anywhere.
        uint32 branch;
        uint32 firstSlot;
        uint8 slots;
        // Feed more or use less; otherwise feed less or use more.
        bool up;
        // Wh in each slot, and the least that one offer may hold.
        uint32 wh;
        uint32 minWh;
        // µcr per kWh
        uint32 priceCap;
        // Seconds before the first slot when offers end and the award may be made.
        uint32 notice;
        uint16 tolerancePermille;
        // Of the price, on what is missing to the tolerated part.
        uint16 penaltyPermille;
        // Of Baselines.
        uint8 rule;
        // Events of 30 days that a seller may miss or leave without a penalty.
        uint8 forgiven;
        // All winners get the highest accepted price; otherwise each its own.
        bool uniform;
    }

    struct Request {
        address buyer;
        RequestStatus status;
        uint8 offers;
        // What the buyer's credits in this contract are.
        uint64 escrow;
        Ask ask;
    }

    struct Offer {
        address seller;
        // Wh in each slot.
        uint32 wh;
        uint32 price;
        uint16 keepPermille;
        bool open;
    }

    uint256 public constant MOST_SLOTS = 16;
    uint256 public constant MOST_OFFERS = 32;
    // No escrow waits longer than this for its event.
    uint256 public constant MOST_AHEAD = 31 days;
    uint32 internal constant BUYERS = Roles.AGGREGATOR | Roles.DSO | Roles.TSO | Roles.BRP;

    IPromises public immutable flexibility;

    uint64 private _lastRequest;
    bool public paused;
    mapping(uint64 id => Request) private _requests;
    mapping(uint64 request => mapping(uint256 index => Offer)) private _offers;
    // Whom a buyer lets ask in its name and from its credits, like a grid's control.
    mapping(address buyer => mapping(address requester => bool)) private _requesters;

    event RequesterSet(address indexed buyer, address indexed requester, bool allowed);
    event Requested(uint64 indexed request, address indexed buyer, uint32 indexed branch, Ask ask);
    event Offered(uint64 indexed request, uint8 index, address indexed seller, uint32 wh, uint32 price, uint16 keepPermille);
    event OfferWithdrawn(uint64 indexed request, uint8 index, address indexed seller);
    event OfferWon(uint64 indexed request, address indexed seller, uint64 indexed award, uint32 wh, uint32 price);
    event RequestAwarded(uint64 indexed request, uint32 wh, uint256 refund);
    event RequestEnded(uint64 indexed request, uint256 refund);
    event PausedSet(bool paused);

    error NotOperator(address caller);
    error NotABuyer(address caller, uint32 roles);
    error NotTheBuyer(address caller, address buyer);
    error Paused();
    error BadAsk(string parameter);
    error UnknownRequest(uint64 request);
    error RequestNotOpen(uint64 request, RequestStatus status);
    error OffersEnded(uint64 request, uint256 endedAt);
    error OffersStillOpen(uint64 request, uint256 endAt);
    error EventNotStarted(uint64 id, uint256 startsAt);
    error TooManyOffers(uint64 request, uint256 most);
    error SellerMaySendNothing(address seller);
    error QuantityOutOfRange(uint32 wh, uint32 least, uint32 most);
    error PriceOutOfRange(uint32 price, uint32 cap);
    error RewardBelowLimit(uint32 price, uint32 minFlexReward);
    error EnergyAboveLimit(uint256 wh, uint64 maxEnergyPerSlot);
    error SharesOutOfRange(uint16 permille);
    error OfferNotOpen(uint64 request, uint8 index);

    constructor(
        Registry registry_,
        Credits credits_,
        Baselines baselines_,
        Preferences preferences_,
        IPromises flexibility_
    ) FlexBase(registry_, credits_, baselines_, preferences_) {
        flexibility = flexibility_;
    }

    /// Stops new requests and offers; whatever runs goes on to its end.
    function setPaused(bool paused_) external {
        if (registry.rolesOf(msg.sender) & Roles.OPERATOR == 0) revert NotOperator(msg.sender);
        paused = paused_;
        emit PausedSet(paused_);
    }

    function setRequester(address requester, bool allowed) external {
        _requesters[msg.sender][requester] = allowed;
        emit RequesterSet(msg.sender, requester, allowed);
    }

    /// Takes the cost at the price cap out of the buyer's allowance.
    function request(address buyer, Ask calldata ask) external returns (uint64 id) {
        if (paused) revert Paused();
        if (msg.sender != buyer && !_requesters[buyer][msg.sender]) revert NotTheBuyer(msg.sender, buyer);
        uint32 roles = registry.rolesOf(buyer);
        if (roles & BUYERS == 0) revert NotABuyer(buyer, roles);
        _checkAsk(ask);
        id = ++_lastRequest;
        Request storage r = _requests[id];
        r.buyer = buyer;
        r.status = RequestStatus.Open;
        r.ask = ask;
        r.escrow = uint64(BaselineMath.earned(uint256(ask.wh) * ask.slots, ask.priceCap));
        emit Requested(id, buyer, ask.branch, ask);
        credits.transferFrom(buyer, address(this), r.escrow);
    }

    /// By the seller, or its session key within its preferences. The bond, the penalty at the price cap and no less than
    /// the price itself, is taken out of the seller's allowance.
    function offer(uint64 id, address seller, uint32 wh, uint32 price, uint16 keepPermille) external returns (uint8 index) {
        if (paused) revert Paused();
        Request storage r = _open(id);
        Ask memory ask = r.ask;
        if (block.timestamp >= _offersEnd(ask)) revert OffersEnded(id, _offersEnd(ask));
        if (r.offers == MOST_OFFERS) revert TooManyOffers(id, MOST_OFFERS);
        if (!registry.maySend(seller)) revert SellerMaySendNothing(seller);
        if (wh < ask.minWh || wh > ask.wh) revert QuantityOutOfRange(wh, ask.minWh, ask.wh);
        if (price == 0 || price > ask.priceCap) revert PriceOutOfRange(price, ask.priceCap);
        if (keepPermille > 1000) revert SharesOutOfRange(keepPermille);
        if (msg.sender != seller) _checkSession(seller, wh, price);
        index = r.offers++;
        _offers[id][index] = Offer(seller, wh, price, keepPermille, true);
        emit Offered(id, index, seller, wh, price, keepPermille);
        credits.transferFrom(seller, address(this), _bond(ask, wh, ask.priceCap));
    }

    /// Until offers end, by the seller or its session key.
    function withdrawOffer(uint64 id, uint8 index) external {
        Request storage r = _open(id);
        Offer storage o = _offers[id][index];
        if (!o.open) revert OfferNotOpen(id, index);
        if (msg.sender != o.seller) _session(o.seller);
        if (block.timestamp >= _offersEnd(r.ask)) revert OffersEnded(id, _offersEnd(r.ask));
        o.open = false;
        emit OfferWithdrawn(id, index, o.seller);
        _payOut(o.seller, _bond(r.ask, o.wh, r.ask.priceCap));
    }

    /// By the buyer until offers end, by anybody once the event began without an award: everybody gets back what it put in.
    function end(uint64 id) external {
        Request storage r = _open(id);
        uint256 start = uint256(r.ask.firstSlot) * _slotSeconds;
        if (block.timestamp < start) {
            if (msg.sender != r.buyer) revert EventNotStarted(id, start);
            if (block.timestamp >= _offersEnd(r.ask)) revert OffersEnded(id, _offersEnd(r.ask));
        }
        r.status = RequestStatus.Ended;
        uint256 refund = r.escrow;
        r.escrow = 0;
        emit RequestEnded(id, refund);
        for (uint256 i = 0; i < r.offers; ++i) {
            Offer storage o = _offers[id][i];
            if (!o.open) continue;
            o.open = false;
            _payOut(o.seller, _bond(r.ask, o.wh, r.ask.priceCap));
        }
        _payOut(r.buyer, refund);
    }

    /// By anybody between the end of offers and the event: the cheapest offers win, the earlier of two at one price,
    /// the last one in part. Each winner gets a micro-contract.
    function awardRequest(uint64 id) external {
        Request storage r = _open(id);
        Ask memory ask = r.ask;
        if (block.timestamp < _offersEnd(ask)) revert OffersStillOpen(id, _offersEnd(ask));
        uint256 start = uint256(ask.firstSlot) * _slotSeconds;
        if (block.timestamp >= start) revert EventStarted(id, start);
        r.status = RequestStatus.Awarded;
        uint256 escrow = r.escrow;
        r.escrow = 0;
        uint256[] memory order = _meritOrder(id, r.offers);
        uint256 left = ask.wh;
        uint32 uniform = ask.uniform ? _marginalPrice(id, order, left) : 0;
        for (uint256 i = 0; i < order.length; ++i) {
            Offer storage o = _offers[id][order[i]];
            (uint256 wh, uint256 payment) = _serve(id, ask, o, left, ask.uniform ? uniform : o.price);
            left -= wh;
            escrow -= payment;
        }
        emit RequestAwarded(id, uint32(ask.wh - left), escrow);
        _payOut(r.buyer, escrow);
    }

    function requestCount() external view returns (uint64) {
        return _lastRequest;
    }

    function requestOf(uint64 id) external view returns (Request memory) {
        return _requests[id];
    }

    function offerOf(uint64 id, uint8 index) external view returns (Offer memory) {
        return _offers[id][index];
    }

    function isRequester(address buyer, address requester) external view returns (bool) {
        return _requesters[buyer][requester];
    }

    /// What one offer gets of what is left, and what that takes out of the escrow. Its bond comes back but for that part.
    function _serve(uint64 id, Ask memory ask, Offer storage o, uint256 left, uint32 price)
        private
        returns (uint256 wh, uint256 payment)
    {
        uint256 bond = _bond(ask, o.wh, ask.priceCap);
        o.open = false;
        wh = o.wh < left ? o.wh : left;
        if (wh != 0) {
            Terms memory terms = _terms(id, ask, o, uint32(wh), price);
            payment = terms.payment;
            bond -= terms.bond;
            credits.transfer(address(flexibility), payment + terms.bond);
            emit OfferWon(id, o.seller, flexibility.conclude(terms), uint32(wh), price);
        }
        _payOut(o.seller, bond);
    }

    function _terms(uint64 id, Ask memory ask, Offer storage o, uint32 wh, uint32 price)
        private
        view
        returns (Terms memory t)
    {
        t.seller = o.seller;
        t.firstSlot = ask.firstSlot;
        t.slots = ask.slots;
        t.up = ask.up;
        t.rule = ask.rule;
        t.keepPermille = o.keepPermille;
        t.forgiven = ask.forgiven;
        t.wh = wh;
        t.price = price;
        t.tolerancePermille = ask.tolerancePermille;
        t.penaltyPermille = ask.penaltyPermille;
        t.notifiedIn = uint32(block.timestamp / _slotSeconds);
        t.bond = uint64(_bond(ask, wh, price));
        t.buyer = _requests[id].buyer;
        t.payment = uint64(BaselineMath.earned(uint256(wh) * ask.slots, price));
    }

    /// Indices of the open offers, cheapest first, the earlier first among equals.
    function _meritOrder(uint64 id, uint256 count) private view returns (uint256[] memory order) {
        uint256[] memory keys = new uint256[](count);
        uint256 open;
        for (uint256 i = 0; i < count; ++i) {
            Offer storage o = _offers[id][i];
            if (!o.open) continue;
            uint256 key = uint256(o.price) << 8 | i;
            uint256 at = open++;
            for (; at > 0 && keys[at - 1] > key; --at) keys[at] = keys[at - 1];
            keys[at] = key;
        }
        order = new uint256[](open);
        for (uint256 i = 0; i < open; ++i) order[i] = keys[i] & 255;
    }

    function _marginalPrice(uint64 id, uint256[] memory order, uint256 left) private view returns (uint32 price) {
        for (uint256 i = 0; i < order.length && left != 0; ++i) {
            Offer storage o = _offers[id][order[i]];
            price = o.price;
            left -= o.wh < left ? o.wh : left;
        }
    }

    function _checkAsk(Ask calldata ask) private view {
        if (ask.slots == 0 || ask.slots > MOST_SLOTS) revert BadAsk("slots");
        if (ask.minWh == 0 || ask.minWh > ask.wh) revert BadAsk("minWh");
        if (ask.priceCap == 0) revert BadAsk("priceCap");
        if (ask.tolerancePermille > 1000) revert BadAsk("tolerancePermille");
        if (ask.penaltyPermille > 10_000) revert BadAsk("penaltyPermille");
        if (ask.rule >= baselines.ruleCount()) revert BadAsk("rule");
        uint256 start = uint256(ask.firstSlot) * _slotSeconds;
        if (ask.notice == 0 || start <= block.timestamp + ask.notice) revert BadAsk("notice");
        if (start > block.timestamp + MOST_AHEAD) revert BadAsk("firstSlot");
    }

    function _checkSession(address seller, uint32 wh, uint32 price) private view {
        Preferences.Limits memory limits = _session(seller);
        if (price < limits.minFlexReward) revert RewardBelowLimit(price, limits.minFlexReward);
        if (wh > limits.maxEnergyPerSlot) revert EnergyAboveLimit(wh, limits.maxEnergyPerSlot);
    }

    function _bond(Ask memory ask, uint256 wh, uint256 price) private pure returns (uint256) {
        uint256 permille = ask.penaltyPermille > 1000 ? ask.penaltyPermille : 1000;
        return BaselineMath.penalty(wh * ask.slots, price, permille);
    }

    function _offersEnd(Ask memory ask) private view returns (uint256) {
        return uint256(ask.firstSlot) * _slotSeconds - ask.notice;
    }

    function _open(uint64 id) private view returns (Request storage r) {
        r = _requests[id];
        if (r.status == RequestStatus.None) revert UnknownRequest(id);
        if (r.status != RequestStatus.Open) revert RequestNotOpen(id, r.status);
    }
}
