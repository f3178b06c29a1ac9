// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// Who seals blocks, decided by those who seal. An AuRa engine in non-immediate mode asks for getValidators(), looks
/// for InitiateChange in receipts and calls finalizeChange() first in the block from which on the new set seals.
///
/// A change goes through four steps: a validator proposes the whole new set in its order, more than half of the set in
/// force vote for it, the author of a block announces it with that block's parent hash, the engine finalises it. There
/// is one change at a time from the decision until it is finalised. What is not announced in time lapses.
///
/// Storage, fixed for light clients (all that they need is in the state of one block):
///   slot 0                       number of epochs
///   keccak(slot 0) + 3 * i       epoch i: its first block (bits 0-63), the length of its set (bits 64-95)
///   keccak(slot 0) + 3 * i + 1   keccak of the set's addresses in order, each padded to 32 bytes
///   keccak(slot 0) + 3 * i + 2   length of the set again; keccak of this slot number + k holds validator k
/// Epochs are only ever appended, their first blocks ascend. Three words prove an epoch to somebody who has the set
/// from anywhere else. There are no immutables, so the code can stand in a genesis state with these words beside it.
contract ValidatorSet {
    struct Epoch {
        uint64 firstBlock;
        uint32 size;
        bytes32 setHash;
        address[] validators;
    }

    struct Proposal {
        uint64 expiresAt;
        // Votes count in the epoch in which they were given.
        uint64 epoch;
        uint32 votes;
        address[] validators;
    }

    struct Change {
        // When the decision lapses, unless it was announced.
        uint64 expiresAt;
        // Block of the last announcement, zero before.
        uint64 announcedAt;
    }

    uint256 public constant MAX_VALIDATORS = 100;
    uint256 public constant PROPOSAL_SECONDS = 7 days;
    address private constant SYSTEM = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;

    Epoch[] private _epochs;
    // The set that was decided on, empty when there is none.
    address[] private _pending;
    Change private _change;
    mapping(bytes32 id => Proposal) private _proposals;
    // By proposal and the time when it lapses: what was proposed again starts without votes.
    mapping(bytes32 id => mapping(uint64 expiresAt => mapping(address validator => bool))) private _voted;

    event InitiateChange(bytes32 indexed parentHash, address[] newSet);
    event ChangeProposed(bytes32 indexed id, address indexed proposer, address[] newSet, uint256 expiresAt);
    event ChangeVoted(bytes32 indexed id, address indexed validator, uint256 votes);
    event VoteWithdrawn(bytes32 indexed id, address indexed validator, uint256 votes);
    event ChangeDecided(bytes32 indexed id, uint256 expiresAt);
    /// From a system call: in no receipt, for tracing only.
    event EpochBegun(uint256 indexed epoch, uint256 firstBlock, address[] validators);

    error NotValidator(address caller);
    error NotSystem(address caller);
    error NotAuthor(address caller, address author);
    error EmptySet();
    error TooManyValidators(uint256 count, uint256 most);
    error ZeroValidator(uint256 index);
    error DuplicateValidator(address validator);
    error SameSet(bytes32 setHash);
    error AlreadyProposed(bytes32 id, uint256 expiresAt);
    error UnknownProposal(bytes32 id);
    error ProposalExpired(bytes32 id, uint256 expiredAt);
    error AlreadyVoted(bytes32 id, address validator);
    error NotVoted(bytes32 id, address validator);
    error ChangePending(bytes32 setHash);
    error NothingToAnnounce();
    error AnnouncedAlready(uint256 announcedAt, uint256 againFrom);
    error WrongBlock(uint256 announcedFor, uint256 number);
    error ZeroParentHash();
    error NoEpoch(uint256 index, uint256 count);

    modifier onlyValidator() {
        if (!isValidator(msg.sender)) revert NotValidator(msg.sender);
        _;
    }

    /// `firstBlock` is the first block that this set seals: zero in a genesis state.
    constructor(address[] memory validators, uint64 firstBlock) {
        _checkSet(validators);
        _begin(validators, firstBlock);
    }

    /// Proposes the whole set that shall seal, in the order of the schedule, and votes for it. The same set may be
    /// proposed again once the proposal lapsed.
    function propose(address[] calldata newSet) external onlyValidator returns (bytes32 id) {
        _checkFree();
        _checkSet(newSet);
        bytes32 setHash = keccak256(abi.encodePacked(newSet));
        if (setHash == _current().setHash) revert SameSet(setHash);
        id = proposalId(newSet);
        Proposal storage proposal = _proposals[id];
        if (block.timestamp < proposal.expiresAt) revert AlreadyProposed(id, proposal.expiresAt);
        proposal.expiresAt = uint64(block.timestamp + PROPOSAL_SECONDS);
        proposal.epoch = uint64(_epochs.length - 1);
        proposal.votes = 0;
        proposal.validators = newSet;
        emit ChangeProposed(id, msg.sender, newSet, proposal.expiresAt);
        _vote(id, proposal);
    }

    function vote(bytes32 id) external onlyValidator {
        _checkFree();
        _vote(id, _live(id));
    }

    /// Until the proposal is decided on.
    function withdrawVote(bytes32 id) external onlyValidator {
        _checkFree();
        Proposal storage proposal = _live(id);
        if (!_voted[id][proposal.expiresAt][msg.sender]) revert NotVoted(id, msg.sender);
        _voted[id][proposal.expiresAt][msg.sender] = false;
        --proposal.votes;
        emit VoteWithdrawn(id, msg.sender, proposal.votes);
    }

    /// By the author of block `number`, with the hash of its parent: a contract cannot know it on every engine. With a
    /// wrong hash no engine takes it for a signal, and it can be given again after two rounds of the set.
    function emitInitiateChange(bytes32 parentHash, uint256 number) external onlyValidator {
        if (msg.sender != block.coinbase) revert NotAuthor(msg.sender, block.coinbase);
        if (number != block.number) revert WrongBlock(number, block.number);
        if (parentHash == 0) revert ZeroParentHash();
        if (_pending.length == 0 || _lapsed()) revert NothingToAnnounce();
        uint256 again = _againFrom();
        if (block.number < again) revert AnnouncedAlready(_change.announcedAt, again);
        _change.announcedAt = uint64(block.number);
        emit InitiateChange(parentHash, _pending);
    }

    /// By the engine. Engines also call it in block 1, where no change is pending: then it does nothing, because a
    /// failing system call would make the block invalid.
    function finalizeChange() external {
        if (msg.sender != SYSTEM) revert NotSystem(msg.sender);
        if (_change.announcedAt == 0) return;
        address[] memory next = _pending;
        delete _pending;
        delete _change;
        _begin(next, uint64(block.number));
    }

    /// The set in force, in the order of the schedule.
    function getValidators() external view returns (address[] memory) {
        return _current().validators;
    }

    function isValidator(address account) public view returns (bool) {
        address[] storage validators = _current().validators;
        uint256 count = validators.length;
        for (uint256 i = 0; i < count; ++i) {
            if (validators[i] == account) return true;
        }
        return false;
    }

    /// What was decided on and not finalised yet; empty without a change.
    function pendingChange() external view returns (address[] memory validators, uint256 expiresAt, uint256 announcedAt) {
        if (_lapsed()) return (validators, 0, 0);
        return (_pending, _change.expiresAt, _change.announcedAt);
    }

    /// Whether the author of the next block should announce the pending change.
    function emitInitiateChangeCallable() external view returns (bool) {
        return _pending.length != 0 && !_lapsed() && block.number >= _againFrom();
    }

    function proposalOf(bytes32 id) external view returns (Proposal memory) {
        return _proposals[id];
    }

    function hasVoted(bytes32 id, address validator) external view returns (bool) {
        return _voted[id][_proposals[id].expiresAt][validator];
    }

    /// A proposal belongs to the epoch in which it is made.
    function proposalId(address[] calldata newSet) public view returns (bytes32) {
        return keccak256(abi.encode(_epochs.length - 1, newSet));
    }

    function epochCount() external view returns (uint256) {
        return _epochs.length;
    }

    function epochAt(uint256 index) external view returns (Epoch memory) {
        if (index >= _epochs.length) revert NoEpoch(index, _epochs.length);
        return _epochs[index];
    }

    function _vote(bytes32 id, Proposal storage proposal) private {
        if (_voted[id][proposal.expiresAt][msg.sender]) revert AlreadyVoted(id, msg.sender);
        _voted[id][proposal.expiresAt][msg.sender] = true;
        uint256 votes = ++proposal.votes;
        emit ChangeVoted(id, msg.sender, votes);
        if (2 * votes <= _current().validators.length) return;
        uint64 expiresAt = uint64(block.timestamp + PROPOSAL_SECONDS);
        _pending = proposal.validators;
        _change = Change(expiresAt, 0);
        emit ChangeDecided(id, expiresAt);
    }

    function _begin(address[] memory validators, uint64 firstBlock) private {
        uint256 index = _epochs.length;
        Epoch storage epoch = _epochs.push();
        epoch.firstBlock = firstBlock;
        epoch.size = uint32(validators.length);
        epoch.setHash = keccak256(abi.encodePacked(validators));
        epoch.validators = validators;
        emit EpochBegun(index, firstBlock, validators);
    }

    function _current() private view returns (Epoch storage) {
        return _epochs[_epochs.length - 1];
    }

    function _live(bytes32 id) private view returns (Proposal storage proposal) {
        proposal = _proposals[id];
        if (proposal.expiresAt == 0 || proposal.epoch != _epochs.length - 1) revert UnknownProposal(id);
        if (block.timestamp >= proposal.expiresAt) revert ProposalExpired(id, proposal.expiresAt);
    }

    /// An announced change does not lapse: an engine may have taken it up.
    function _lapsed() private view returns (bool) {
        return _change.announcedAt == 0 && block.timestamp >= _change.expiresAt;
    }

    function _checkFree() private view {
        if (_pending.length != 0 && !_lapsed()) revert ChangePending(keccak256(abi.encodePacked(_pending)));
    }

    /// Two rounds of the set are more than finality takes: before that an announcement is not given again.
    function _againFrom() private view returns (uint256) {
        uint256 announcedAt = _change.announcedAt;
        return announcedAt == 0 ? 0 : announcedAt + 2 * _current().validators.length + 1;
    }

    function _checkSet(address[] memory validators) private pure {
        uint256 count = validators.length;
        if (count == 0) revert EmptySet();
        if (count > MAX_VALIDATORS) revert TooManyValidators(count, MAX_VALIDATORS);
        for (uint256 i = 0; i < count; ++i) {
            if (validators[i] == address(0)) revert ZeroValidator(i);
            for (uint256 k = 0; k < i; ++k) {
                if (validators[k] == validators[i]) revert DuplicateValidator(validators[i]);
            }
        }
    }
}
