// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {BaselineMath} from "./BaselineMath.sol";
import {Baselines} from "./Baselines.sol";
import {Credits} from "./Credits.sol";
import {FlexBase, IPromises} from "./FlexBase.sol";
import {IAwards} from "./MarketHooks.sol";
import {Meters} from "./Meters.sol";
import {Preferences} from "./Preferences.sol";
import {Registry} from "./Registry.sol";

/// The market's reserve, as who pays back to it needs it.
interface IReserve {
    function fundReserve(uint16 market, uint64 amount) external;
}

/// Micro-contracts of flexibility from award to payment: who takes part, what the meters prove, what it is worth. The
/// seller is verified as a whole, over all meters that it brought in; what it earned is then shared by a stated rule.
contract Flexibility is FlexBase, IAwards, IPromises {
    enum AwardStatus {
        None,
        Open,
        // Settled by what was reported so far.
        Provisional,
        Final,
        // Given back by the seller before it began.
        Left
    }

    struct MicroContract {
        Terms terms;
        AwardStatus status;
        uint16 members;
        uint16 measured;
        // Members whose meters are not the seller's own.
        uint16 others;
        // By the last settlement, and how much of it the seller has.
        uint64 earned;
        uint64 paid;
        // Wh by which members did better than their baselines, over slots and members.
        uint64 positive;
        // To be shared among the members, and over how many Wh.
        uint64 pot;
        uint64 potWh;
        // What was taken from the bond in the end: the penalty, and what had been paid too much.
        uint64 penalty;
    }

    /// What one meter did in an award.
    struct Part {
        bool included;
        bool measured;
        bool shared;
        // One bit a slot that was settled by an estimate.
        uint16 estimated;
        // Wh by which it did better than its baseline, over the slots that it did.
        uint64 positive;
        // Baseline less metered, signed so that positive helps the buyer, Wh.
        int32[16] delta;
    }

    uint256 private constant PERIOD = 30 days;

    address public immutable market;
    address public immutable requests;

    uint64 private _lastAward;
    mapping(uint64 id => MicroContract) private _awards;
    mapping(uint64 award => mapping(bytes32 meter => Part)) private _parts;
    // Sum of the parts' deltas by slot.
    mapping(uint64 award => int64[16]) private _sums;
    // Events that a seller missed or left without a penalty, by 30 days.
    mapping(address seller => mapping(uint256 period => uint256)) private _forgiven;
    // What the market's reserve could not take back yet.
    mapping(uint16 market => uint256) private _owedToReserve;

    event Concluded(uint64 indexed award, address indexed seller, uint32 indexed firstSlot, uint32 wh, uint32 price);
    event MeterIncluded(uint64 indexed award, bytes32 indexed meter);
    event MeterReleased(uint64 indexed award, bytes32 indexed meter);
    /// `found`: whether there was a baseline; without one the meter counts nothing.
    event MeterMeasured(uint64 indexed award, bytes32 indexed meter, bool found, uint16 estimated, int256 delta);
    event AwardSettled(uint64 indexed award, uint256 delivered, uint256 earned, uint256 penalty, bool isFinal);
    event PenaltyForgiven(uint64 indexed award, address indexed seller, uint256 penalty, uint256 times);
    event AwardLeft(uint64 indexed award, address indexed seller, uint256 penalty);
    event ShareDue(uint64 indexed award, bytes32 indexed meter, address indexed owner, uint256 amount);

    error NotMarket(address caller);
    error NotRequests(address caller);
    error UnknownAward(uint64 award);
    error AwardNotOpen(uint64 award, AwardStatus status);
    error AwardNotFinal(uint64 award, AwardStatus status);
    error NotInPortfolio(bytes32 meter, address seller);
    error TermsNotAgreed(bytes32 meter, uint16 keepPermille, uint16 agreed);
    error AlreadyIncluded(uint64 award, bytes32 meter);
    error NotIncluded(uint64 award, bytes32 meter);
    error NotTheOwner(address caller, address owner);
    error TooManyMembers(uint64 award, uint256 most);
    error NotOver(uint64 award, uint256 overAt);
    error ReadingWaits(bytes32 meter, uint32 slot);
    error NotMeasured(uint64 award, uint16 measured, uint16 members);
    error AlreadyShared(uint64 award, bytes32 meter);
    error NothingOwed(uint16 market);

    constructor(
        Registry registry_,
        Credits credits_,
        Baselines baselines_,
        Preferences preferences_,
        address market_,
        address requests_
    ) FlexBase(registry_, credits_, baselines_, preferences_) {
        market = market_;
        requests = requests_;
    }

    /// What a request's award concludes, with its money.
    function conclude(Terms calldata terms) external returns (uint64 id) {
        if (msg.sender != requests) revert NotRequests(msg.sender);
        return _conclude(terms);
    }

    /// A fill of a flexibility market, with its money. Its baseline is of rule 0, and its seller shares with nobody.
    function award(Award calldata f) external {
        if (msg.sender != market) revert NotMarket(msg.sender);
        Terms memory t;
        t.seller = f.seller;
        t.firstSlot = f.slot;
        t.slots = 1;
        t.up = f.up;
        t.keepPermille = 1000;
        t.wh = f.quantity;
        t.price = f.price;
        t.tolerancePermille = f.tolerancePermille;
        t.penaltyPermille = f.penaltyPermille;
        // A claim may come late; the seller knew at the gate.
        uint32 slotNow = uint32(block.timestamp / _slotSeconds);
        t.notifiedIn = slotNow < f.slot ? slotNow : f.slot;
        t.market = f.market;
        t.bond = f.bond;
        t.buyer = f.buyer;
        t.payment = f.proceeds;
        _conclude(t);
    }

    /// By the seller until the event begins: meters whose owner it is, or whose owners let it offer their flexibility and
    /// keep that much.
    function include(uint64 id, bytes32[] calldata ids) external {
        MicroContract storage a = _running(id);
        if (msg.sender != a.terms.seller) _session(a.terms.seller);
        if (block.timestamp >= _start(a)) revert EventStarted(id, _start(a));
        for (uint256 i = 0; i < ids.length; ++i) {
            _include(id, a, ids[i]);
        }
    }

    /// All meters of the seller's own that answer to no other award, by the seller, or by anybody once the event began
    /// without any meter: nothing can be picked then.
    function includeOwn(uint64 id) external {
        MicroContract storage a = _running(id);
        if (block.timestamp < _start(a)) {
            if (msg.sender != a.terms.seller) _session(a.terms.seller);
        } else if (a.members != 0) {
            revert EventStarted(id, _start(a));
        }
        bytes32[] memory ids = meters.metersOf(a.terms.seller);
        for (uint256 i = 0; i < ids.length; ++i) {
            if (_parts[id][ids[i]].included || _isBusy(a, ids[i])) continue;
            if (meters.meterOf(ids[i]).firstSlot > a.terms.firstSlot) continue;
            _include(id, a, ids[i]);
        }
    }

    /// Takes a meter out: by its owner until the event begins, by anybody from an award that the seller left.
    function release(uint64 id, bytes32 meter) external {
        MicroContract storage a = _known(id);
        if (a.status != AwardStatus.Left) {
            if (a.status != AwardStatus.Open) revert AwardNotOpen(id, a.status);
            address owner = meters.meterOf(meter).owner;
            if (msg.sender != owner) revert NotTheOwner(msg.sender, owner);
            if (block.timestamp >= _start(a)) revert EventStarted(id, _start(a));
        }
        if (!_parts[id][meter].included) revert NotIncluded(id, meter);
        _parts[id][meter].included = false;
        --a.members;
        if (meters.meterOf(meter).owner != a.terms.seller) --a.others;
        baselines.release(meter, a.terms.firstSlot, a.terms.slots);
        emit MeterReleased(id, meter);
    }

    /// The seller leaves before the event begins. It pays the penalty of delivering nothing, unless its allowance covers
    /// it; the buyer gets everything back.
    function leave(uint64 id) external {
        MicroContract storage a = _running(id);
        if (msg.sender != a.terms.seller) _session(a.terms.seller);
        if (block.timestamp >= _start(a)) revert EventStarted(id, _start(a));
        a.status = AwardStatus.Left;
        (,, uint256 penalty) = _worth(id, a, 0);
        penalty = _forgive(id, a, penalty);
        emit AwardLeft(id, a.terms.seller, penalty);
        _payBack(a, a.terms.payment + penalty);
        _payOut(a.terms.seller, a.terms.bond - penalty);
    }

    /// By anybody, once the slot after the event is over: compares meters with their baselines. May be done again while
    /// the award is not final, which brings late readings in.
    function measure(uint64 id, bytes32[] calldata ids) external {
        MicroContract storage a = _running(id);
        uint256 overAt = (uint256(a.terms.firstSlot) + a.terms.slots + 1) * _slotSeconds;
        if (block.timestamp < overAt) revert NotOver(id, overAt);
        for (uint256 i = 0; i < ids.length; ++i) {
            _measure(id, a, ids[i]);
        }
    }

    /// By anybody once all meters are measured. Until the readings are final it pays a seller that shares with nobody
    /// what was proven so far; then it pays everything, takes the penalty and ends the award. A day after the readings
    /// are final it ends without the meters that nobody measured.
    function settle(uint64 id) external {
        MicroContract storage a = _running(id);
        uint32 last = a.terms.firstSlot + a.terms.slots - 1;
        uint256 overAt = (uint256(last) + 2) * _slotSeconds;
        if (block.timestamp < overAt) revert NotOver(id, overAt);
        uint256 finalAt = meters.closesAt(last);
        if (a.measured < a.members && block.timestamp < finalAt + 1 days) revert NotMeasured(id, a.measured, a.members);
        (uint256 delivered, uint256 earned, uint256 penalty) = _worth(id, a, 1);
        a.earned = uint64(earned);
        bool isFinal = block.timestamp >= finalAt;
        if (isFinal) penalty = _forgive(id, a, penalty);
        emit AwardSettled(id, delivered, earned, penalty, isFinal);
        if (isFinal) _finish(a, earned, penalty);
        else _payProvisionally(a, earned);
    }

    /// By anybody once the award is final: sends the owners of these meters their shares of the proceeds, in proportion to
    /// what each meter did better than its baseline.
    function payShares(uint64 id, bytes32[] calldata ids) external {
        MicroContract storage a = _known(id);
        if (a.status != AwardStatus.Final) revert AwardNotFinal(id, a.status);
        for (uint256 i = 0; i < ids.length; ++i) {
            Part storage part = _parts[id][ids[i]];
            if (!part.included) revert NotIncluded(id, ids[i]);
            if (part.shared) revert AlreadyShared(id, ids[i]);
            part.shared = true;
            uint64 amount = uint64(BaselineMath.share(a.pot, part.positive, a.potWh));
            a.pot -= amount;
            a.potWh -= part.positive;
            address owner = meters.meterOf(ids[i]).owner;
            emit ShareDue(id, ids[i], owner, amount);
            _payOut(owner, amount);
        }
    }

    function sendToReserve(uint16 row) external {
        uint256 amount = _owedToReserve[row];
        if (amount == 0) revert NothingOwed(row);
        _owedToReserve[row] = 0;
        IReserve(market).fundReserve(row, uint64(amount));
    }

    function awardCount() external view returns (uint64) {
        return _lastAward;
    }

    function awardOf(uint64 id) external view returns (MicroContract memory) {
        return _awards[id];
    }

    function partOf(uint64 id, bytes32 meter) external view returns (Part memory) {
        return _parts[id][meter];
    }

    function sumsOf(uint64 id) external view returns (int64[16] memory) {
        return _sums[id];
    }

    function forgivenOf(address seller, uint256 period) external view returns (uint256) {
        return _forgiven[seller][period];
    }

    function owedToReserve(uint16 row) external view returns (uint256) {
        return _owedToReserve[row];
    }

    function _conclude(Terms memory terms) private returns (uint64 id) {
        id = ++_lastAward;
        _awards[id].terms = terms;
        _awards[id].status = AwardStatus.Open;
        emit Concluded(id, terms.seller, terms.firstSlot, terms.wh, terms.price);
    }

    function _include(uint64 id, MicroContract storage a, bytes32 meter) private {
        Meters.Meter memory m = meters.meterOf(meter);
        bool own = m.owner == a.terms.seller;
        if (!own) {
            if (m.aggregator != a.terms.seller || m.aggregatorFrom > a.terms.firstSlot) revert NotInPortfolio(meter, a.terms.seller);
            if (a.terms.keepPermille > m.keepPermille) revert TermsNotAgreed(meter, a.terms.keepPermille, m.keepPermille);
            ++a.others;
        }
        if (_parts[id][meter].included) revert AlreadyIncluded(id, meter);
        if (a.members == type(uint16).max) revert TooManyMembers(id, type(uint16).max);
        _parts[id][meter].included = true;
        ++a.members;
        baselines.engage(meter, a.terms.firstSlot, a.terms.slots);
        emit MeterIncluded(id, meter);
    }

    function _isBusy(MicroContract storage a, bytes32 meter) private view returns (bool) {
        for (uint32 i = 0; i < a.terms.slots; ++i) {
            if (baselines.isEngaged(meter, a.terms.firstSlot + i)) return true;
        }
        return false;
    }

    function _measure(uint64 id, MicroContract storage a, bytes32 meter) private {
        Part storage part = _parts[id][meter];
        if (!part.included) revert NotIncluded(id, meter);
        (bool found, int256[] memory wh) =
            baselines.baselineOf(meter, Baselines.Event(a.terms.firstSlot, a.terms.slots, a.terms.notifiedIn, a.terms.up), a.terms.rule);
        uint64 positive;
        int256 total;
        uint16 estimated;
        int64[16] memory sums = _sums[id];
        for (uint256 i = 0; i < a.terms.slots; ++i) {
            (int256 metered, bool present) = _metered(meter, a.terms.firstSlot + uint32(i), a.terms.up);
            if (!present) estimated |= uint16(1 << i);
            int256 delta = !found ? int256(0) : a.terms.up ? wh[i] - metered : metered - wh[i];
            // Silence does not pay: without a past the bounds are zero, which is no reading.
            if (!present && delta > 0) delta = 0;
            sums[i] += int64(delta) - part.delta[i];
            part.delta[i] = int32(delta);
            if (delta > 0) positive += uint64(uint256(delta));
            total += delta;
        }
        _sums[id] = sums;
        a.positive = a.positive - part.positive + positive;
        if (!part.measured) ++a.measured;
        part.measured = true;
        part.estimated = estimated;
        part.positive = positive;
        emit MeterMeasured(id, meter, found, estimated, total);
    }

    /// A missing reading counts as the estimate that is worse for the seller, and never as delivery.
    function _metered(bytes32 meter, uint32 slot, bool up) private view returns (int256, bool) {
        (int256 low, int256 high, bool present, Meters.Standing standing) = meters.readingOf(meter, slot);
        if (standing == Meters.Standing.Waiting) revert ReadingWaits(meter, slot);
        return (up ? high : low, present);
    }

    /// `of` is 1 for what was measured, 0 for nothing delivered.
    function _worth(uint64 id, MicroContract storage a, int256 of_)
        private
        view
        returns (uint256 delivered, uint256 earned, uint256 penalty)
    {
        uint256 missing;
        for (uint256 i = 0; i < a.terms.slots; ++i) {
            uint256 wh = BaselineMath.delivered(_sums[id][i] * of_, a.terms.wh);
            delivered += wh;
            missing += BaselineMath.shortfall(wh, a.terms.wh, a.terms.tolerancePermille);
        }
        earned = BaselineMath.earned(delivered, a.terms.price);
        if (earned > a.terms.payment) earned = a.terms.payment;
        penalty = BaselineMath.penalty(missing, a.terms.price, a.terms.penaltyPermille);
        if (penalty > a.terms.bond) penalty = a.terms.bond;
    }

    function _forgive(uint64 id, MicroContract storage a, uint256 penalty) private returns (uint256) {
        if (penalty == 0) return 0;
        uint256 period = _start(a) / PERIOD;
        uint256 times = _forgiven[a.terms.seller][period];
        if (times >= a.terms.forgiven) return penalty;
        _forgiven[a.terms.seller][period] = times + 1;
        emit PenaltyForgiven(id, a.terms.seller, penalty, times + 1);
        return 0;
    }

    function _payProvisionally(MicroContract storage a, uint256 earned) private {
        a.status = AwardStatus.Provisional;
        if (_shares(a) || earned <= a.paid) return;
        uint256 more = earned - a.paid;
        a.paid = uint64(earned);
        _payOut(a.terms.seller, more);
    }

    /// What was paid too much on provisional readings comes out of the bond, like the penalty.
    function _finish(MicroContract storage a, uint256 earned, uint256 penalty) private {
        a.status = AwardStatus.Final;
        uint256 paid = a.paid;
        uint256 back = penalty;
        if (paid > earned) back += paid - earned;
        if (back > a.terms.bond) back = a.terms.bond;
        a.penalty = uint64(back);
        uint256 toSeller = earned > paid ? earned - paid : 0;
        uint256 toBuyer = a.terms.payment - (earned > paid ? earned : paid) + back;
        if (_shares(a) && a.positive != 0) {
            // Nothing was paid provisionally.
            uint256 kept = toSeller * a.terms.keepPermille / 1000;
            a.pot = uint64(toSeller - kept);
            a.potWh = a.positive;
            toSeller = kept;
        }
        a.paid = uint64(paid + toSeller);
        _payBack(a, toBuyer);
        _payOut(a.terms.seller, toSeller + a.terms.bond - back);
    }

    function _shares(MicroContract storage a) private view returns (bool) {
        return a.others != 0 && a.terms.keepPermille < 1000;
    }

    function _payBack(MicroContract storage a, uint256 amount) private {
        if (amount == 0) return;
        if (a.terms.buyer != address(0)) {
            _payOut(a.terms.buyer, amount);
            return;
        }
        try IReserve(market).fundReserve(a.terms.market, uint64(amount)) {}
        catch {
            _owedToReserve[a.terms.market] += amount;
        }
    }

    function _start(MicroContract storage a) private view returns (uint256) {
        return uint256(a.terms.firstSlot) * _slotSeconds;
    }

    function _known(uint64 id) private view returns (MicroContract storage a) {
        a = _awards[id];
        if (a.status == AwardStatus.None) revert UnknownAward(id);
    }

    function _running(uint64 id) private view returns (MicroContract storage a) {
        a = _known(id);
        if (a.status != AwardStatus.Open && a.status != AwardStatus.Provisional) revert AwardNotOpen(id, a.status);
    }
}
