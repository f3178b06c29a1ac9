// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {FlexRequests} from "./FlexRequests.sol";
import {ImbalanceTokens} from "./ImbalanceTokens.sol";
import {IPositions} from "./MarketHooks.sol";
import {Meters} from "./Meters.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";

/// Branches of the grid. For each slot the planned flow is the sum of the members' positions; where it passes the
/// capacity the DSO's own assets help first, in merit order, and what they cannot do is asked for as flexibility. The
/// volumes are computed here; the money is the DSO's allowance to FlexRequests.
contract Grid is ImbalanceTokens {
    struct Branch {
        address dso;
        // Seconds before a slot from when on its positions count as planned: after the gates of the markets.
        uint32 planLead;
        // Wh in a slot, in and out; the next ones hold from changesIn on.
        uint64 importWh;
        uint64 exportWh;
        uint64 nextImportWh;
        uint64 nextExportWh;
        uint32 changesIn;
    }

    struct Member {
        address account;
        // Slots from and until (exclusive) which it belongs to the branch.
        uint32 from;
        uint32 until;
    }

    /// The DSO's own: how much it can feed or save (up), and take (down), in a slot.
    struct Asset {
        uint32 upWh;
        uint32 downWh;
        // µcr per kWh, for the order of merit.
        uint32 price;
        uint32 from;
        bool removed;
    }

    /// How flexibility is asked for when the own assets do not suffice.
    struct CallTerms {
        uint32 priceCap;
        uint32 notice;
        uint32 minWh;
        uint16 tolerancePermille;
        uint16 penaltyPermille;
        uint8 rule;
        uint8 forgiven;
        bool uniform;
    }

    /// What a kWh of imbalance tokens is worth to the DSO, µcr; `next` from slot changesIn on.
    struct TokenPrice {
        uint32 price;
        uint32 next;
        uint32 changesIn;
    }

    struct Flow {
        // Net Wh over the members done so far.
        int64 planned;
        int64 measured;
        uint32 plannedMembers;
        uint32 measuredMembers;
        bool called;
        // Wh by which the plan passed the capacity, and what of it the own assets and the members were to cover.
        uint64 excess;
        uint64 fromAssets;
        uint64 request;
    }

    uint256 public constant MOST_ASSETS = 16;
    uint256 public constant MOST_MEMBERS = 100_000;
    uint32 private constant NEVER = type(uint32).max;

    Registry public immutable registry;
    Meters public immutable meters;
    IPositions public immutable positions;
    FlexRequests public immutable requests;
    uint32 private immutable _slotSeconds;
    uint32 private immutable _slotsPerDay;

    // Branch n is at n - 1; zero is no branch.
    Branch[] private _branches;
    mapping(uint32 branch => Member[]) private _members;
    // Index in _members plus one of the account's newest membership.
    mapping(uint32 branch => mapping(address account => uint256)) private _memberAt;
    mapping(uint32 branch => Asset[]) private _assets;
    mapping(uint32 branch => CallTerms) private _terms;
    mapping(uint32 branch => mapping(uint32 slot => Flow)) private _flows;
    mapping(uint32 branch => TokenPrice) private _tokenPrices;

    event BranchOpened(uint32 indexed branch, address indexed dso, uint64 importWh, uint64 exportWh);
    event CapacityChanged(uint32 indexed branch, uint32 from, uint64 importWh, uint64 exportWh);
    event MemberJoined(uint32 indexed branch, address indexed account, uint32 from);
    event MemberLeft(uint32 indexed branch, address indexed account, uint32 until);
    event AssetAdded(uint32 indexed branch, uint256 asset, uint32 upWh, uint32 downWh, uint32 price, uint32 from);
    event AssetRemoved(uint32 indexed branch, uint256 asset);
    event CallTermsSet(uint32 indexed branch, CallTerms terms);
    event TokenPriceSet(uint32 indexed branch, uint32 from, uint32 price);
    event AssetDispatched(uint32 indexed branch, uint32 indexed slot, uint256 asset, bool up, uint64 wh);
    event FlexibilityCalled(uint32 indexed branch, uint32 indexed slot, bool up, uint64 excess, uint64 fromAssets, uint64 request);

    error NotADso(address caller);
    error NotTheDso(address caller, address dso);
    error UnknownBranch(uint32 branch);
    error NoCapacity();
    error BadLead(uint32 planLead);
    error ChangePending(uint32 branch, uint32 changesIn);
    error NotRegistered(address account);
    error AlreadyMember(uint32 branch, address account);
    error NotAMember(uint32 branch, address account);
    error UnknownMember(uint32 branch, uint256 member);
    error TooManyMembers(uint32 branch, uint256 most);
    error TooManyAssets(uint32 branch, uint256 most);
    error UnknownAsset(uint32 branch, uint256 asset);
    error PlanNotYet(uint32 slot, uint256 from);
    error SlotStarted(uint32 slot, uint256 startedAt);
    error OrdersUnclaimed(address account, uint32 slot, uint256 openOrders);
    error PlanIncomplete(uint32 branch, uint32 slot, uint256 done, uint256 members);
    error AlreadyCalled(uint32 branch, uint32 slot);
    error NoExcess(uint32 branch, uint32 slot, int256 planned);
    error ReadingWaits(address account, uint32 slot);
    error MeasurementIncomplete(uint32 branch, uint32 slot, uint256 done, uint256 members);

    constructor(Registry registry_, Meters meters_, IPositions positions_, FlexRequests requests_) {
        registry = registry_;
        meters = meters_;
        positions = positions_;
        requests = requests_;
        _slotSeconds = meters_.slotSeconds();
        _slotsPerDay = meters_.slotsPerDay();
    }

    function openBranch(uint64 importWh, uint64 exportWh, uint32 planLead) external returns (uint32 branch) {
        if (registry.rolesOf(msg.sender) & Roles.DSO == 0) revert NotADso(msg.sender);
        if (importWh == 0 && exportWh == 0) revert NoCapacity();
        if (planLead == 0) revert BadLead(planLead);
        _branches.push(Branch(msg.sender, planLead, importWh, exportWh, importWh, exportWh, 0));
        branch = uint32(_branches.length);
        emit BranchOpened(branch, msg.sender, importWh, exportWh);
    }

    /// From a day on: what is traded already keeps its capacity.
    function setCapacity(uint32 branch, uint64 importWh, uint64 exportWh) external {
        Branch storage b = _own(branch);
        if (_slotNow() < b.changesIn) revert ChangePending(branch, b.changesIn);
        (b.importWh, b.exportWh) = (b.nextImportWh, b.nextExportWh);
        (b.nextImportWh, b.nextExportWh) = (importWh, exportWh);
        b.changesIn = _slotNow() + _slotsPerDay + 1;
        emit CapacityChanged(branch, b.changesIn, importWh, exportWh);
    }

    /// From a day on, like every change of the branch.
    function addMember(uint32 branch, address account) external {
        _own(branch);
        if (!registry.isRegistered(account)) revert NotRegistered(account);
        uint256 at = _memberAt[branch][account];
        if (at != 0 && _members[branch][at - 1].until == NEVER) revert AlreadyMember(branch, account);
        if (_members[branch].length == MOST_MEMBERS) revert TooManyMembers(branch, MOST_MEMBERS);
        uint32 from = _slotNow() + _slotsPerDay + 1;
        _members[branch].push(Member(account, from, NEVER));
        _memberAt[branch][account] = _members[branch].length;
        emit MemberJoined(branch, account, from);
    }

    function removeMember(uint32 branch, address account) external {
        _own(branch);
        uint256 at = _memberAt[branch][account];
        if (at == 0 || _members[branch][at - 1].until != NEVER) revert NotAMember(branch, account);
        uint32 until = _slotNow() + _slotsPerDay + 1;
        _members[branch][at - 1].until = until;
        emit MemberLeft(branch, account, until);
    }

    function addAsset(uint32 branch, uint32 upWh, uint32 downWh, uint32 price) external returns (uint256 asset) {
        _own(branch);
        asset = _assets[branch].length;
        if (asset == MOST_ASSETS) revert TooManyAssets(branch, MOST_ASSETS);
        _assets[branch].push(Asset(upWh, downWh, price, _slotNow() + 1, false));
        emit AssetAdded(branch, asset, upWh, downWh, price, _slotNow() + 1);
    }

    function removeAsset(uint32 branch, uint256 asset) external {
        _own(branch);
        if (asset >= _assets[branch].length) revert UnknownAsset(branch, asset);
        _assets[branch][asset].removed = true;
        emit AssetRemoved(branch, asset);
    }

    /// For calls of the branch; the DSO must have made this contract its requester, and given FlexRequests an allowance.
    function setCallTerms(uint32 branch, CallTerms calldata terms) external {
        _own(branch);
        _terms[branch] = terms;
        emit CallTermsSet(branch, terms);
    }

    /// Adds up the positions of so many more members, by anybody, in the last planLead seconds before the slot.
    function plan(uint32 branch, uint32 slot, uint256 most) external {
        Branch storage b = _branch(branch);
        uint256 start = uint256(slot) * _slotSeconds;
        if (block.timestamp + b.planLead < start) revert PlanNotYet(slot, start - b.planLead);
        if (block.timestamp >= start) revert SlotStarted(slot, start);
        Flow storage flow = _flows[branch][slot];
        Member[] storage members = _members[branch];
        uint256 at = flow.plannedMembers;
        int256 planned = flow.planned;
        // Who left counts among them: a branch of many former members must not outgrow a block.
        for (; at < members.length && most != 0; ++at) {
            --most;
            if (!_belongs(members[at], slot)) continue;
            (int256 contracted, uint256 openOrders) = positions.netOf(members[at].account, slot);
            if (openOrders != 0) revert OrdersUnclaimed(members[at].account, slot, openOrders);
            planned += contracted;
        }
        flow.plannedMembers = uint32(at);
        flow.planned = int64(planned);
    }

    /// By anybody, once all members are planned and the plan passes the capacity: dispatches the DSO's assets, cheapest
    /// first, and asks the members for the rest in its name.
    function callFlexibility(uint32 branch, uint32 slot) external returns (uint64 asked) {
        Flow storage flow = _flows[branch][slot];
        Branch storage b = _branch(branch);
        if (flow.plannedMembers < _members[branch].length) {
            revert PlanIncomplete(branch, slot, flow.plannedMembers, _members[branch].length);
        }
        if (flow.called) revert AlreadyCalled(branch, slot);
        uint256 start = uint256(slot) * _slotSeconds;
        if (block.timestamp >= start) revert SlotStarted(slot, start);
        (uint256 excess, bool up) = _excess(b, slot, flow.planned);
        if (excess == 0) revert NoExcess(branch, slot, flow.planned);
        flow.called = true;
        flow.excess = uint64(excess);
        uint256 rest = _dispatch(branch, slot, up, excess);
        flow.fromAssets = uint64(excess - rest);
        if (rest != 0) asked = requests.request(b.dso, _ask(branch, slot, up, rest));
        flow.request = asked;
        emit FlexibilityCalled(branch, slot, up, uint64(excess), uint64(excess - rest), asked);
    }

    /// Adds up what so many more members measured, by anybody, once they did or the readings are final.
    function measure(uint32 branch, uint32 slot, uint256 most) external {
        _branch(branch);
        Flow storage flow = _flows[branch][slot];
        Member[] storage members = _members[branch];
        uint256 at = flow.measuredMembers;
        int256 measured = flow.measured;
        for (; at < members.length && most != 0; ++at) {
            --most;
            if (!_belongs(members[at], slot)) continue;
            measured += _metered(members[at].account, slot);
        }
        flow.measuredMembers = uint32(at);
        flow.measured = int64(measured);
    }

    /// Books the imbalance tokens of some members (`memberAt`), by anybody, once the whole branch is measured.
    function bookTokens(uint32 branch, uint32 slot, uint256[] calldata members) external {
        Branch storage b = _branch(branch);
        Flow storage flow = _flows[branch][slot];
        uint256 count = _members[branch].length;
        if (flow.measuredMembers < count) revert MeasurementIncomplete(branch, slot, flow.measuredMembers, count);
        int256 stress = _stress(b, slot, flow);
        for (uint256 i = 0; i < members.length; ++i) {
            if (members[i] >= count) revert UnknownMember(branch, members[i]);
            Member storage member = _members[branch][members[i]];
            if (!_belongs(member, slot)) revert NotAMember(branch, member.account);
            _bookMember(branch, slot, member.account, stress);
        }
    }

    /// From a day on, so that nobody's tokens lose their worth overnight. Paid from the DSO's allowance to this contract.
    function setTokenPrice(uint32 branch, uint32 price) external {
        _own(branch);
        TokenPrice storage p = _tokenPrices[branch];
        if (_slotNow() < p.changesIn) revert ChangePending(branch, p.changesIn);
        (p.price, p.next, p.changesIn) = (p.next, price, _slotNow() + _slotsPerDay + 1);
        emit TokenPriceSet(branch, p.changesIn, price);
    }

    /// The caller's tokens against credits of the DSO.
    function redeemTokens(uint32 branch, uint256 most) external {
        _redeem(branch, most, _tokenPrice(branch), requests.credits(), _branch(branch).dso);
    }

    /// The caller's tokens below zero, paid to the DSO.
    function payTokens(uint32 branch, uint256 most) external {
        _payFor(branch, most, _tokenPrice(branch), requests.credits(), _branch(branch).dso);
    }

    function tokenPriceOf(uint32 branch) external view returns (TokenPrice memory) {
        return _tokenPrices[branch];
    }

    function branchCount() external view returns (uint256) {
        return _branches.length;
    }

    function branchOf(uint32 branch) external view returns (Branch memory) {
        return _branch(branch);
    }

    function capacityOf(uint32 branch, uint32 slot) external view returns (uint256 importWh, uint256 exportWh) {
        return _capacity(_branch(branch), slot);
    }

    function memberCount(uint32 branch) external view returns (uint256) {
        return _members[branch].length;
    }

    function memberAt(uint32 branch, uint256 index) external view returns (Member memory) {
        return _members[branch][index];
    }

    function assetsOf(uint32 branch) external view returns (Asset[] memory) {
        return _assets[branch];
    }

    function callTermsOf(uint32 branch) external view returns (CallTerms memory) {
        return _terms[branch];
    }

    function flowOf(uint32 branch, uint32 slot) external view returns (Flow memory) {
        return _flows[branch][slot];
    }

    function _bookMember(uint32 branch, uint32 slot, address account, int256 stress) private {
        (int256 contracted, uint256 openOrders) = positions.netOf(account, slot);
        if (openOrders != 0) revert OrdersUnclaimed(account, slot, openOrders);
        _book(branch, account, slot, _metered(account, slot) - contracted, stress);
    }

    function _dispatch(uint32 branch, uint32 slot, bool up, uint256 wanted) private returns (uint256 rest) {
        Asset[] memory assets = _assets[branch];
        rest = wanted;
        while (rest != 0) {
            // The cheapest that was not used yet; among equals the older one.
            uint256 best = assets.length;
            for (uint256 i = 0; i < assets.length; ++i) {
                if (assets[i].removed || assets[i].from > slot) continue;
                if (best == assets.length || assets[i].price < assets[best].price) best = i;
            }
            if (best == assets.length) break;
            assets[best].removed = true;
            uint256 wh = up ? assets[best].upWh : assets[best].downWh;
            if (wh > rest) wh = rest;
            if (wh == 0) continue;
            rest -= wh;
            emit AssetDispatched(branch, slot, best, up, uint64(wh));
        }
    }

    function _ask(uint32 branch, uint32 slot, bool up, uint256 wh) private view returns (FlexRequests.Ask memory ask) {
        CallTerms memory terms = _terms[branch];
        ask.branch = branch;
        ask.firstSlot = slot;
        ask.slots = 1;
        ask.up = up;
        // What one request cannot hold is more than a branch of this world carries.
        ask.wh = wh > type(uint32).max ? type(uint32).max : uint32(wh);
        ask.minWh = terms.minWh < ask.wh ? terms.minWh : ask.wh;
        ask.priceCap = terms.priceCap;
        ask.notice = terms.notice;
        ask.tolerancePermille = terms.tolerancePermille;
        ask.penaltyPermille = terms.penaltyPermille;
        ask.rule = terms.rule;
        ask.forgiven = terms.forgiven;
        ask.uniform = terms.uniform;
    }

    /// `up` where too much flows in: the members use less or feed more.
    function _excess(Branch storage b, uint32 slot, int256 flow) private view returns (uint256 wh, bool up) {
        (uint256 importWh, uint256 exportWh) = _capacity(b, slot);
        if (flow > int256(importWh)) return (uint256(flow) - importWh, true);
        if (flow < -int256(exportWh)) return (uint256(-flow) - exportWh, false);
    }

    /// By the measured flow where that passed the capacity, otherwise by the planned one.
    function _stress(Branch storage b, uint32 slot, Flow storage flow) private view returns (int256) {
        (uint256 wh, bool up) = _excess(b, slot, flow.measured);
        if (wh == 0) (wh, up) = _excess(b, slot, flow.planned);
        if (wh == 0) return 0;
        return up ? int256(1) : -1;
    }

    function _capacity(Branch storage b, uint32 slot) private view returns (uint256, uint256) {
        return slot < b.changesIn ? (b.importWh, b.exportWh) : (b.nextImportWh, b.nextExportWh);
    }

    function _tokenPrice(uint32 branch) private view returns (uint256) {
        TokenPrice storage p = _tokenPrices[branch];
        return _slotNow() < p.changesIn ? p.price : p.next;
    }

    function _metered(address account, uint32 slot) private view returns (int256 net) {
        bool complete;
        (net,,, complete) = meters.meteredOf(account, slot);
        if (!complete) revert ReadingWaits(account, slot);
    }

    function _belongs(Member storage member, uint32 slot) private view returns (bool) {
        return slot >= member.from && slot < member.until;
    }

    function _slotNow() private view returns (uint32) {
        return uint32(block.timestamp / _slotSeconds);
    }

    function _branch(uint32 branch) private view returns (Branch storage) {
        if (branch == 0 || branch > _branches.length) revert UnknownBranch(branch);
        return _branches[branch - 1];
    }

    function _own(uint32 branch) private view returns (Branch storage b) {
        b = _branch(branch);
        if (msg.sender != b.dso) revert NotTheDso(msg.sender, b.dso);
    }
}
