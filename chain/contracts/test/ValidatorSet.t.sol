// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Vm} from "./Base.sol";
import {ValidatorSet} from "../src/ValidatorSet.sol";

interface VmBlock {
    function coinbase(address author) external;
    function roll(uint256 number) external;
    function load(address account, bytes32 slot) external view returns (bytes32);
    function store(address account, bytes32 slot, bytes32 value) external;
    function etch(address account, bytes calldata code) external;
    function expectEmit(bool topic1, bool topic2, bool topic3, bool data, address emitter) external;
}

contract ValidatorSetBase {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    VmBlock internal constant vmBlock = VmBlock(address(vm));
    address internal constant SYSTEM = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;
    uint256 internal constant T0 = 1_700_000_000;

    ValidatorSet internal chain;

    event InitiateChange(bytes32 indexed parentHash, address[] newSet);

    function validator(uint256 index) internal pure returns (address) {
        return address(uint160(0xa000 + index));
    }

    function set(uint256 first, uint256 count) internal pure returns (address[] memory out) {
        out = new address[](count);
        for (uint256 i = 0; i < count; ++i) out[i] = validator(first + i);
    }

    function same(address[] memory a, address[] memory b) internal pure returns (bool) {
        return keccak256(abi.encode(a)) == keccak256(abi.encode(b));
    }

    function announce(address author, bytes32 parent) internal {
        vmBlock.coinbase(author);
        vm.prank(author);
        chain.emitInitiateChange(parent, block.number);
    }

    function finalize(uint256 number) internal {
        vmBlock.roll(number);
        vm.prank(SYSTEM);
        chain.finalizeChange();
    }

    function check(bool holds, string memory what) internal pure {
        if (!holds) revert DoesNotHold(what);
    }

    error DoesNotHold(string what);
}

contract ValidatorSetTest is ValidatorSetBase {
    bytes32 private constant PARENT = keccak256("parent");

    function setUp() public {
        vm.warp(T0);
        vmBlock.roll(100);
        chain = new ValidatorSet(set(0, 3), 0);
    }

    function testEnginesKnowTheInterface() public view {
        check(chain.getValidators.selector == 0xb7ab4db5, "getValidators");
        check(chain.finalizeChange.selector == 0x75286211, "finalizeChange");
        check(
            ValidatorSet.InitiateChange.selector == 0x55252fa6eee4741b4e24a74a70e9c11fd2c2281df8d6ea13126ff845f7825c89,
            "topic"
        );
        check(same(chain.getValidators(), set(0, 3)), "first set");
        check(chain.epochCount() == 1 && chain.epochAt(0).firstBlock == 0, "first epoch");
    }

    function testAddingTakesMajorityAnnouncementAndFinality() public {
        address[] memory four = set(0, 4);
        vm.prank(validator(0));
        bytes32 id = chain.propose(four);
        check(!chain.emitInitiateChangeCallable(), "one of three decides nothing");
        check(chain.hasVoted(id, validator(0)) && !chain.hasVoted(id, validator(1)), "votes");
        vm.prank(validator(2));
        chain.vote(id);
        (address[] memory pending, uint256 expiresAt, uint256 announcedAt) = chain.pendingChange();
        check(same(pending, four) && expiresAt == T0 + 7 days && announcedAt == 0, "pending");
        check(chain.emitInitiateChangeCallable(), "callable");
        check(same(chain.getValidators(), set(0, 3)), "old set in force");

        vmBlock.expectEmit(true, false, false, true, address(chain));
        emit InitiateChange(PARENT, four);
        announce(validator(1), PARENT);
        check(!chain.emitInitiateChangeCallable(), "announced");
        check(same(chain.getValidators(), set(0, 3)), "old set until finality");

        finalize(104);
        check(same(chain.getValidators(), four), "new set");
        check(chain.epochCount() == 2, "epochs");
        ValidatorSet.Epoch memory epoch = chain.epochAt(1);
        check(epoch.firstBlock == 104 && epoch.size == 4 && same(epoch.validators, four), "epoch");
        check(epoch.setHash == keccak256(abi.encodePacked(four)), "set hash");
        (pending,,) = chain.pendingChange();
        check(pending.length == 0, "nothing pending");
    }

    function testRemovalKeepsTheOrderThatWasVotedFor() public {
        address[] memory two = new address[](2);
        (two[0], two[1]) = (validator(2), validator(0));
        decide(two);
        announce(validator(0), PARENT);
        finalize(110);
        check(same(chain.getValidators(), two), "order");
        check(!chain.isValidator(validator(1)), "removed");
        vm.prank(validator(1));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.NotValidator.selector, validator(1)));
        chain.propose(set(0, 3));
    }

    function testOnlyValidatorsProposeVoteWithdrawAndAnnounce() public {
        bytes memory refusal = abi.encodeWithSelector(ValidatorSet.NotValidator.selector, address(9));
        vm.startPrank(address(9));
        vm.expectRevert(refusal);
        chain.propose(set(0, 4));
        vm.expectRevert(refusal);
        chain.vote(0);
        vm.expectRevert(refusal);
        chain.withdrawVote(0);
        vm.expectRevert(refusal);
        chain.emitInitiateChange(PARENT, 100);
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.NotSystem.selector, address(9)));
        chain.finalizeChange();
        vm.stopPrank();
    }

    function testChangesDoNotOverlap() public {
        decide(set(0, 4));
        bytes memory refusal =
            abi.encodeWithSelector(ValidatorSet.ChangePending.selector, keccak256(abi.encodePacked(set(0, 4))));
        vm.startPrank(validator(0));
        vm.expectRevert(refusal);
        chain.propose(set(0, 5));
        vm.expectRevert(refusal);
        chain.vote(0);
        vm.expectRevert(refusal);
        chain.withdrawVote(0);
        vm.stopPrank();
        announce(validator(0), PARENT);
        // Announced, it does not lapse: an engine may have taken it up.
        vm.warp(T0 + 30 days);
        vm.prank(validator(0));
        vm.expectRevert(refusal);
        chain.propose(set(0, 5));
        finalize(200);
        vm.prank(validator(3));
        chain.propose(set(0, 5));
    }

    function testVotesCountOnceAndCanBeWithdrawn() public {
        vm.startPrank(validator(0));
        bytes32 id = chain.propose(set(0, 4));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.AlreadyVoted.selector, id, validator(0)));
        chain.vote(id);
        chain.withdrawVote(id);
        check(chain.proposalOf(id).votes == 0, "withdrawn");
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.NotVoted.selector, id, validator(0)));
        chain.withdrawVote(id);
        vm.stopPrank();
        vm.prank(validator(1));
        chain.vote(id);
        check(!chain.emitInitiateChangeCallable(), "one vote of three");
        vm.prank(validator(0));
        chain.vote(id);
        check(chain.emitInitiateChangeCallable(), "two votes of three");
    }

    function testStaleProposalsLapse() public {
        vm.prank(validator(0));
        bytes32 id = chain.propose(set(0, 4));
        vm.prank(validator(1));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.AlreadyProposed.selector, id, T0 + 7 days));
        chain.propose(set(0, 4));
        vm.warp(T0 + 7 days);
        vm.prank(validator(1));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.ProposalExpired.selector, id, T0 + 7 days));
        chain.vote(id);
        vm.prank(validator(1));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.UnknownProposal.selector, bytes32(uint256(7))));
        chain.vote(bytes32(uint256(7)));
        // Proposed again it starts from nothing: the first proposer's old vote is gone.
        vm.prank(validator(1));
        check(chain.propose(set(0, 4)) == id, "same id");
        check(chain.proposalOf(id).votes == 1 && !chain.hasVoted(id, validator(0)), "votes anew");
    }

    function testDecisionLapsesWhenNobodyAnnounces() public {
        decide(set(0, 4));
        vm.warp(T0 + 7 days);
        check(!chain.emitInitiateChangeCallable(), "lapsed");
        (address[] memory pending,,) = chain.pendingChange();
        check(pending.length == 0, "nothing pending");
        vmBlock.coinbase(validator(0));
        vm.prank(validator(0));
        vm.expectRevert(ValidatorSet.NothingToAnnounce.selector);
        chain.emitInitiateChange(PARENT, 100);
        finalize(105);
        check(chain.epochCount() == 1, "a lapsed change is not finalised");
        decide(set(0, 5));
        announce(validator(0), PARENT);
        finalize(120);
        check(same(chain.getValidators(), set(0, 5)), "the next change goes through");
    }

    function testProposalsDieWithTheirEpoch() public {
        vm.prank(validator(0));
        bytes32 id = chain.propose(set(0, 5));
        decide(set(0, 4));
        announce(validator(0), PARENT);
        finalize(110);
        vm.prank(validator(3));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.UnknownProposal.selector, id));
        chain.vote(id);
    }

    function testOnlyTheAuthorAnnouncesForItsOwnBlock() public {
        vmBlock.coinbase(validator(0));
        vm.prank(validator(0));
        vm.expectRevert(ValidatorSet.NothingToAnnounce.selector);
        chain.emitInitiateChange(PARENT, 100);
        decide(set(0, 4));
        vm.prank(validator(1));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.NotAuthor.selector, validator(1), validator(0)));
        chain.emitInitiateChange(PARENT, 100);
        vm.startPrank(validator(0));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.WrongBlock.selector, 99, 100));
        chain.emitInitiateChange(PARENT, 99);
        vm.expectRevert(ValidatorSet.ZeroParentHash.selector);
        chain.emitInitiateChange(0, 100);
        vm.stopPrank();
    }

    /// A false parent hash is no signal to any engine: it must not lock the set for ever.
    function testAnnouncementCanBeGivenAgain() public {
        decide(set(0, 4));
        announce(validator(0), keccak256("not the parent"));
        vmBlock.roll(106);
        vm.prank(validator(0));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.AnnouncedAlready.selector, 100, 107));
        chain.emitInitiateChange(PARENT, 106);
        vmBlock.roll(107);
        check(chain.emitInitiateChangeCallable(), "callable again");
        announce(validator(1), PARENT);
        finalize(110);
        check(same(chain.getValidators(), set(0, 4)), "finalised");
    }

    function testFinalizeWithoutAChangeDoesNothing() public {
        finalize(101);
        check(chain.epochCount() == 1, "no change");
        decide(set(0, 4));
        finalize(102);
        check(chain.epochCount() == 1, "not announced");
    }

    function testRefusesWhatIsNoSet() public {
        vm.startPrank(validator(0));
        vm.expectRevert(ValidatorSet.EmptySet.selector);
        chain.propose(new address[](0));
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.TooManyValidators.selector, 101, 100));
        chain.propose(set(0, 101));
        address[] memory bad = set(0, 3);
        bad[2] = bad[0];
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.DuplicateValidator.selector, bad[0]));
        chain.propose(bad);
        bad[2] = address(0);
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.ZeroValidator.selector, 2));
        chain.propose(bad);
        vm.expectRevert(
            abi.encodeWithSelector(ValidatorSet.SameSet.selector, keccak256(abi.encodePacked(set(0, 3))))
        );
        chain.propose(set(0, 3));
        vm.stopPrank();
        vm.expectRevert(ValidatorSet.EmptySet.selector);
        new ValidatorSet(new address[](0), 0);
        vm.expectRevert(abi.encodeWithSelector(ValidatorSet.NoEpoch.selector, 1, 1));
        chain.epochAt(1);
    }

    /// The documented words are enough to start the contract in a genesis state, and to prove its epochs.
    function testStorageIsAsDocumented() public {
        decide(set(0, 4));
        announce(validator(0), PARENT);
        finalize(104);
        check(word(0) == bytes32(uint256(2)), "count");
        uint256 base = uint256(keccak256(abi.encode(0)));
        for (uint256 i = 0; i < 2; ++i) {
            ValidatorSet.Epoch memory epoch = chain.epochAt(i);
            check(word(base + 3 * i) == bytes32(uint256(epoch.firstBlock) | uint256(epoch.size) << 64), "head");
            check(word(base + 3 * i + 1) == epoch.setHash, "hash");
            check(uint256(word(base + 3 * i + 2)) == epoch.size, "length");
            uint256 first = uint256(keccak256(abi.encode(base + 3 * i + 2)));
            for (uint256 k = 0; k < epoch.size; ++k) {
                check(word(first + k) == bytes32(uint256(uint160(epoch.validators[k]))), "validator");
            }
        }
        address fresh = address(0x1234);
        vmBlock.etch(fresh, address(chain).code);
        vmBlock.store(fresh, 0, bytes32(uint256(1)));
        vmBlock.store(fresh, bytes32(base), bytes32(uint256(1) << 64));
        vmBlock.store(fresh, bytes32(base + 1), keccak256(abi.encode(validator(7))));
        vmBlock.store(fresh, bytes32(base + 2), bytes32(uint256(1)));
        vmBlock.store(fresh, keccak256(abi.encode(base + 2)), bytes32(uint256(uint160(validator(7)))));
        chain = ValidatorSet(fresh);
        check(same(chain.getValidators(), set(7, 1)), "set of the genesis state");
        vm.prank(validator(7));
        chain.propose(set(7, 2));
        announce(validator(7), PARENT);
        finalize(120);
        check(same(chain.getValidators(), set(7, 2)), "changed");
    }

    function testFuzzMajorityIsMoreThanHalf(uint8 size, uint8 voters) public {
        uint256 n = uint256(size) % 30 + 1;
        uint256 votes = uint256(voters) % n + 1;
        chain = new ValidatorSet(set(0, n), 0);
        vm.prank(validator(0));
        bytes32 id = chain.propose(set(1, n));
        uint256 given = 1;
        while (given < votes && !chain.emitInitiateChangeCallable()) {
            vm.prank(validator(given++));
            chain.vote(id);
        }
        check(chain.emitInitiateChangeCallable() == (2 * votes > n), "majority");
    }

    function decide(address[] memory next) private {
        vm.prank(validator(0));
        bytes32 id = chain.propose(next);
        vm.prank(validator(2));
        chain.vote(id);
    }

    function word(uint256 slot) private view returns (bytes32) {
        return vmBlock.load(address(chain), bytes32(slot));
    }
}

/// Seven keys that propose, vote, withdraw, announce and finalise in any order, with a model of the votes beside it.
contract Council is ValidatorSetBase {
    uint256 public changes;
    bytes32 public inForce;
    bytes32[] private _ids;
    bytes32 public decidedSet;

    constructor() {
        vm.warp(T0);
        vmBlock.roll(100);
        chain = new ValidatorSet(set(0, 3), 0);
        inForce = keccak256(abi.encodePacked(chain.getValidators()));
    }

    function propose(uint256 seed) external {
        address[] memory next = set(seed % 5, seed / 5 % 4 + 1);
        vm.prank(one(seed >> 16));
        try chain.propose(next) returns (bytes32 id) {
            _ids.push(id);
        } catch {}
        note();
    }

    function vote(uint256 seed) external {
        if (_ids.length == 0) return;
        bytes32 id = _ids[_ids.length - 1 - (seed >> 16) % (_ids.length < 4 ? _ids.length : 4)];
        vm.prank(one(seed));
        try chain.vote(id) {} catch {}
        note();
    }

    function withdraw(uint256 seed) external {
        if (_ids.length == 0) return;
        vm.prank(one(seed));
        try chain.withdrawVote(_ids[_ids.length - 1]) {} catch {}
    }

    function announceChange(uint256 seed) external {
        address author = one(seed);
        vmBlock.coinbase(author);
        vm.prank(author);
        try chain.emitInitiateChange(keccak256(abi.encode(seed)), block.number) {} catch {}
    }

    function finalizeChange(uint256 seed) external {
        uint256 before = chain.epochCount();
        (address[] memory pending,, uint256 announcedAt) = chain.pendingChange();
        vm.prank(seed % 4 == 0 ? one(seed >> 8) : SYSTEM);
        try chain.finalizeChange() {
            if (chain.epochCount() == before) return;
            check(announcedAt != 0 && keccak256(abi.encodePacked(pending)) == decidedSet, "what was decided on");
            inForce = decidedSet;
            ++changes;
        } catch {}
    }

    function passTime(uint256 seed) external {
        vm.warp(block.timestamp + seed % 3 days);
        vmBlock.roll(block.number + seed % 20 + 1);
    }

    /// The set in force, and epochs that ascend, each with the hash of its set.
    function verify() external view {
        check(keccak256(abi.encodePacked(chain.getValidators())) == inForce, "set in force");
        uint256 count = chain.epochCount();
        check(count == changes + 1, "an epoch for each change");
        for (uint256 i = 0; i < count; ++i) {
            ValidatorSet.Epoch memory epoch = chain.epochAt(i);
            check(epoch.setHash == keccak256(abi.encodePacked(epoch.validators)), "hash");
            if (i != 0) check(epoch.firstBlock >= chain.epochAt(i - 1).firstBlock, "ascending");
        }
    }

    /// When a change is pending for the first time, more than half of the set in force must have voted for it.
    function note() private {
        (address[] memory pending,,) = chain.pendingChange();
        if (pending.length == 0) return;
        decidedSet = keccak256(abi.encodePacked(pending));
        bytes32 id = chain.proposalId(pending);
        address[] memory voters = chain.getValidators();
        uint256 votes;
        for (uint256 i = 0; i < voters.length; ++i) if (chain.hasVoted(id, voters[i])) ++votes;
        check(2 * votes > voters.length, "majority");
    }

    function one(uint256 seed) private view returns (address) {
        address[] memory voters = chain.getValidators();
        return seed % 8 == 0 ? validator(seed % 11) : voters[seed % voters.length];
    }
}

contract ValidatorSetInvariantTest {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Council private _council;

    error TooFew(uint256 changes);

    function setUp() public {
        _council = new Council();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_council);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory selectors) {
        selectors = new FuzzSelector[](1);
        selectors[0].addr = address(_council);
        selectors[0].selectors = new bytes4[](6);
        selectors[0].selectors[0] = Council.propose.selector;
        selectors[0].selectors[1] = Council.vote.selector;
        selectors[0].selectors[2] = Council.withdraw.selector;
        selectors[0].selectors[3] = Council.announceChange.selector;
        selectors[0].selectors[4] = Council.finalizeChange.selector;
        selectors[0].selectors[5] = Council.passTime.selector;
    }

    function invariant_epochsAreWhatWasVotedFor() public view {
        _council.verify();
    }

    function testTheCouncilChangesItsSet() public {
        uint256 r = 3;
        for (uint256 i = 0; i < 800; ++i) {
            r = uint256(keccak256(abi.encode(r)));
            uint256 what = r % 8;
            uint256 seed = r >> 8;
            if (what < 1) _council.propose(seed);
            else if (what < 4) _council.vote(seed);
            else if (what == 4) _council.announceChange(seed);
            else if (what == 5) _council.finalizeChange(seed);
            else if (what == 6) _council.passTime(seed);
            else _council.withdraw(seed);
        }
        _council.verify();
        if (_council.changes() < 10) revert TooFew(_council.changes());
    }
}
