// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {BaselineMath} from "./BaselineMath.sol";
import {Meters} from "./Meters.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";

/// What a meter would have measured without the event, from nothing but what it reported. The means of the like days are
/// taken from the stored readings when they are needed: to keep them up with every report would cost more than a report.
contract Baselines {
    enum Method {
        // Mean of like days with the same-day adjustment.
        LikeDays,
        // Mean of the window before the notification.
        MeterBefore,
        // What was nominated before the notification.
        Nominated
    }

    /// Never changed once added: a request names its rule.
    struct Rule {
        Method method;
        BaselineMath.Form form;
        // How many like days are taken, and how few are enough.
        uint8 likeDays;
        uint8 leastDays;
        // The window ends gapSlots before the slot of the notification.
        uint16 windowSlots;
        uint16 gapSlots;
        BaselineMath.Cap cap;
    }

    struct Event {
        uint32 firstSlot;
        uint32 slots;
        // Slot in which the seller was notified.
        uint32 notifiedIn;
        // FlexUp: to use less.
        bool up;
    }

    struct Sums {
        int256[] slots;
        int256[] window;
        // Window slots that a like day missed.
        bool[] missed;
        uint256 count;
    }

    int256 private constant NONE = type(int256).min;
    // Ten weekends, with room for holidays and events.
    uint256 private constant DAYS_BACK = 70;
    uint16 private constant MOST_WINDOW = 256;
    // So that a meter is measured within 6 million gas whatever it reported.
    uint256 private constant MOST_WINDOW_READS = 1_024;
    // Nominations: eight lanes of 28 bits, zero for none, below the second of writing.
    int256 private constant LANE_ZERO = 1 << 27;
    uint256 private constant LANE_BITS = 28;
    uint256 private constant WRITTEN_SHIFT = 224;

    Registry public immutable registry;
    Meters public immutable meters;
    address public immutable flexibility;
    uint32 private immutable _slotsPerDay;

    Rule[] private _rules;
    // Days that are no working days though their weekday is one.
    mapping(uint256 day => bool) private _holidays;
    // One bit a slot or day in which a meter answers to an award; 256 a word.
    mapping(bytes32 id => mapping(uint256 word => uint256)) private _engaged;
    mapping(bytes32 id => mapping(uint256 word => uint256)) private _eventDays;
    mapping(bytes32 id => mapping(uint256 word => uint256)) private _nominated;

    event RuleAdded(uint8 indexed rule, Rule parameters);
    event HolidaySet(uint256 indexed day, bool holiday);
    event Nominated(bytes32 indexed id, uint32 firstSlot, int32[] wh);

    error NotOperator(address caller);
    error NotFlexibility(address caller);
    error NotOwnerNorAggregator(address caller, bytes32 id);
    error BadRule(string parameter);
    error UnknownRule(uint8 rule);
    error DayStarted(uint256 day, uint256 today);
    error MeterEngaged(bytes32 id, uint32 slot);
    error NominationOutOfRange(int32 wh);
    error SlotStarted(uint32 slot, uint256 startedAt);

    constructor(Registry registry_, Meters meters_, address flexibility_) {
        registry = registry_;
        meters = meters_;
        flexibility = flexibility_;
        _slotsPerDay = meters_.slotsPerDay();
    }

    function addRule(Rule calldata r) external returns (uint8 rule) {
        _onlyOperator();
        if (_rules.length > type(uint8).max) revert BadRule("rule");
        if (r.method == Method.LikeDays && (r.leastDays == 0 || r.leastDays > r.likeDays)) revert BadRule("leastDays");
        if (r.likeDays > 20) revert BadRule("likeDays");
        if (r.windowSlots > MOST_WINDOW || (r.method == Method.MeterBefore && r.windowSlots == 0)) {
            revert BadRule("windowSlots");
        }
        if (uint256(r.windowSlots) * (uint256(r.likeDays) + 1) > MOST_WINDOW_READS) revert BadRule("windowSlots");
        if (r.cap.lowPermille > 1000) revert BadRule("lowPermille");
        if (r.cap.highPermille < 1000 || r.cap.highPermille > 2000) revert BadRule("highPermille");
        rule = uint8(_rules.length);
        _rules.push(r);
        emit RuleAdded(rule, r);
    }

    /// For days to come only: what is being measured keeps its kind.
    function setHoliday(uint256 day, bool holiday) external {
        _onlyOperator();
        uint256 today = block.timestamp / meters.slotSeconds() / _slotsPerDay;
        if (day <= today) revert DayStarted(day, today);
        _holidays[day] = holiday;
        emit HolidaySet(day, holiday);
    }

    /// What the meter will measure, net Wh by slot, by its owner or its aggregator. Counts for events notified later.
    function nominate(bytes32 id, uint32 firstSlot, int32[] calldata wh) external {
        Meters.Meter memory meter = meters.meterOf(id);
        if (msg.sender != meter.owner && msg.sender != meter.aggregator) revert NotOwnerNorAggregator(msg.sender, id);
        uint256 startsAt = uint256(firstSlot) * meters.slotSeconds();
        if (block.timestamp >= startsAt) revert SlotStarted(firstSlot, startsAt);
        for (uint256 i = 0; i < wh.length; ++i) {
            int256 lane = wh[i] + LANE_ZERO;
            if (lane <= 0 || lane >= 2 * LANE_ZERO) revert NominationOutOfRange(wh[i]);
            uint256 slot = firstSlot + i;
            uint256 shift = slot % 8 * LANE_BITS;
            uint256 word = _nominated[id][slot / 8] & ~(((1 << LANE_BITS) - 1) << shift);
            word = word << 32 >> 32;
            _nominated[id][slot / 8] = word | uint256(lane) << shift | block.timestamp << WRITTEN_SHIFT;
        }
        emit Nominated(id, firstSlot, wh);
    }

    /// A meter answers to one award at a time, and days with an event are no like days.
    function engage(bytes32 id, uint32 firstSlot, uint32 slots) external {
        _onlyFlexibility();
        for (uint256 slot = firstSlot; slot < uint256(firstSlot) + slots; ++slot) {
            uint256 bit = 1 << slot % 256;
            uint256 word = _engaged[id][slot / 256];
            if (word & bit != 0) revert MeterEngaged(id, uint32(slot));
            _engaged[id][slot / 256] = word | bit;
            uint256 day = slot / _slotsPerDay;
            _eventDays[id][day / 256] |= 1 << day % 256;
        }
    }

    function release(bytes32 id, uint32 firstSlot, uint32 slots) external {
        _onlyFlexibility();
        for (uint256 slot = firstSlot; slot < uint256(firstSlot) + slots; ++slot) {
            _engaged[id][slot / 256] &= ~(1 << slot % 256);
        }
        uint256 last = (uint256(firstSlot) + slots - 1) / _slotsPerDay;
        for (uint256 day = firstSlot / _slotsPerDay; day <= last; ++day) {
            if (!_anyEngaged(id, day * _slotsPerDay)) _eventDays[id][day / 256] &= ~(1 << day % 256);
        }
    }

    function isEngaged(bytes32 id, uint32 slot) external view returns (bool) {
        return _engaged[id][slot / 256] >> slot % 256 & 1 == 1;
    }

    function ruleCount() external view returns (uint256) {
        return _rules.length;
    }

    function ruleAt(uint8 rule) public view returns (Rule memory) {
        if (rule >= _rules.length) revert UnknownRule(rule);
        return _rules[rule];
    }

    /// Saturdays, Sundays and holidays. The days of a network whose slots do not fill one are a little shorter.
    function isWorkingDay(uint256 day) public view returns (bool) {
        // 1970-01-01 was a Thursday.
        uint256 weekday = (day + 4) % 7;
        return weekday != 0 && weekday != 6 && !_holidays[day];
    }

    /// The net of each slot of the event; `found` is false where the rule has too little to go by.
    function baselineOf(bytes32 id, Event calldata e, uint8 rule)
        external
        view
        returns (bool found, int256[] memory wh)
    {
        Rule memory r = ruleAt(rule);
        if (r.method == Method.Nominated) return _nomination(id, e);
        if (r.method == Method.MeterBefore) return _meterBefore(id, e, r);
        return _likeDays(id, e, r);
    }

    function _likeDays(bytes32 id, Event calldata e, Rule memory r)
        private
        view
        returns (bool found, int256[] memory wh)
    {
        uint32[] memory window = _windowSlots(e, r);
        Sums memory sums = _sum(id, e, r, window);
        wh = new int256[](e.slots);
        if (sums.count < r.leastDays) return (false, wh);
        BaselineMath.Window memory w = _window(id, window, sums);
        for (uint256 i = 0; i < e.slots; ++i) {
            wh[i] = BaselineMath.adjusted(sums.slots[i], sums.count, w, r.form, r.cap, e.up);
        }
        return (true, wh);
    }

    function _eventSlots(Event calldata e) private pure returns (uint32[] memory slots) {
        slots = new uint32[](e.slots);
        for (uint256 i = 0; i < e.slots; ++i) slots[i] = e.firstSlot + uint32(i);
    }

    function _windowSlots(Event calldata e, Rule memory r) private pure returns (uint32[] memory slots) {
        slots = new uint32[](r.windowSlots);
        uint256 end = uint256(e.notifiedIn) > r.gapSlots ? uint256(e.notifiedIn) - r.gapSlots : 0;
        for (uint256 i = 0; i < r.windowSlots; ++i) slots[i] = uint32(end > i ? end - 1 - i : 0);
    }

    /// The newest days of the event's kind that had no event and measured all its slots. The window is read of these
    /// days alone, which bounds the work.
    function _sum(bytes32 id, Event calldata e, Rule memory r, uint32[] memory window)
        private
        view
        returns (Sums memory sums)
    {
        sums.slots = new int256[](e.slots);
        sums.window = new int256[](window.length);
        sums.missed = new bool[](window.length);
        uint32[] memory slots = _eventSlots(e);
        uint256 first = meters.meterOf(id).firstSlot;
        bool working = isWorkingDay(e.firstSlot / _slotsPerDay);
        for (uint256 back = 1; back <= DAYS_BACK && sums.count < r.likeDays; ++back) {
            if (e.firstSlot < first + back * _slotsPerDay) break;
            if (!_isLikeDay(id, e.firstSlot / _slotsPerDay - back, working)) continue;
            uint32 shift = uint32(back * _slotsPerDay);
            if (!_addSlots(sums, meters.netsOf(id, _shifted(slots, shift)))) continue;
            _addWindow(sums, meters.netsOf(id, _shifted(window, shift)));
            ++sums.count;
        }
    }

    function _isLikeDay(bytes32 id, uint256 day, bool working) private view returns (bool) {
        return isWorkingDay(day) == working && _eventDays[id][day / 256] >> day % 256 & 1 == 0;
    }

    function _addSlots(Sums memory sums, int256[] memory nets) private pure returns (bool) {
        for (uint256 i = 0; i < nets.length; ++i) {
            if (nets[i] == NONE) return false;
        }
        for (uint256 i = 0; i < nets.length; ++i) sums.slots[i] += nets[i];
        return true;
    }

    function _addWindow(Sums memory sums, int256[] memory nets) private pure {
        for (uint256 i = 0; i < nets.length; ++i) {
            if (nets[i] == NONE) sums.missed[i] = true;
            else sums.window[i] += nets[i];
        }
    }

    function _window(bytes32 id, uint32[] memory window, Sums memory sums)
        private
        view
        returns (BaselineMath.Window memory w)
    {
        int256[] memory nets = meters.netsOf(id, window);
        for (uint256 i = 0; i < nets.length; ++i) {
            if (nets[i] == NONE || sums.missed[i]) continue;
            w.actual += nets[i];
            w.like += sums.window[i];
            ++w.slots;
        }
    }

    function _meterBefore(bytes32 id, Event calldata e, Rule memory r)
        private
        view
        returns (bool found, int256[] memory wh)
    {
        int256[] memory nets = meters.netsOf(id, _windowSlots(e, r));
        int256 sum;
        int256 count;
        for (uint256 i = 0; i < nets.length; ++i) {
            if (nets[i] == NONE) continue;
            sum += nets[i];
            ++count;
        }
        wh = new int256[](e.slots);
        if (count == 0) return (false, wh);
        for (uint256 i = 0; i < e.slots; ++i) wh[i] = BaselineMath.divided(sum, count, e.up);
        return (true, wh);
    }

    function _nomination(bytes32 id, Event calldata e) private view returns (bool found, int256[] memory wh) {
        wh = new int256[](e.slots);
        uint256 notifiedAt = uint256(e.notifiedIn) * meters.slotSeconds();
        for (uint256 i = 0; i < e.slots; ++i) {
            uint256 slot = uint256(e.firstSlot) + i;
            uint256 word = _nominated[id][slot / 8];
            uint256 lane = word >> slot % 8 * LANE_BITS & ((1 << LANE_BITS) - 1);
            if (lane == 0 || word >> WRITTEN_SHIFT >= notifiedAt) return (false, wh);
            wh[i] = int256(lane) - LANE_ZERO;
        }
        return (true, wh);
    }

    function _anyEngaged(bytes32 id, uint256 first) private view returns (bool) {
        for (uint256 slot = first; slot < first + _slotsPerDay; ++slot) {
            uint256 word = _engaged[id][slot / 256];
            if (word == 0) slot |= 255;
            else if (word >> slot % 256 & 1 == 1) return true;
        }
        return false;
    }

    function _shifted(uint32[] memory slots, uint32 by) private pure returns (uint32[] memory shifted) {
        shifted = new uint32[](slots.length);
        for (uint256 i = 0; i < slots.length; ++i) shifted[i] = slots[i] > by ? slots[i] - by : 0;
    }

    function _onlyOperator() private view {
        if (registry.rolesOf(msg.sender) & Roles.OPERATOR == 0) revert NotOperator(msg.sender);
    }

    function _onlyFlexibility() private view {
        if (msg.sender != flexibility) revert NotFlexibility(msg.sender);
    }
}
