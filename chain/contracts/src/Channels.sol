// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Credits} from "./Credits.sol";
import {Payouts} from "./Payouts.sol";
import {Registry} from "./Registry.sol";

/// Energy paid as it streams: the payer puts a deposit down, and at every reading signs a voucher for all that it owes
/// so far. The contract sees an opening, a closing, and a voucher where the two do not part in agreement.
///
/// The largest amount that the payer signed counts, whatever the order in which vouchers arrive: an old voucher can take
/// nothing back, and a later one for less is worthless. So the payee may close at once, while the payer's closing leaves the
/// payee's agent a challenge period to show the last voucher. Past its expiry anybody may close a channel.
contract Channels is EIP712, Payouts {
    enum State {
        Open,
        Closing,
        Closed
    }

    struct Channel {
        address payer;
        // µcr per kWh: no voucher may charge more for its energy.
        uint32 price;
        State state;
        address payee;
        uint64 expiresAt;
        // Signs the vouchers: the payer, or the session key of its agent.
        address signer;
        // When a closing ends.
        uint64 closesAt;
        // µcr, and what the best voucher says: µcr and Wh since the channel opened, number of the reading.
        uint64 deposit;
        uint64 amount;
        uint64 wh;
        uint64 sequence;
    }

    struct Voucher {
        uint256 channel;
        uint64 amount;
        uint64 wh;
        uint64 sequence;
    }

    bytes32 private constant VOUCHER_TYPEHASH =
        keccak256("Voucher(uint256 channel,uint64 amount,uint64 wh,uint64 sequence)");
    bytes32 private constant CLOSE_TYPEHASH = keccak256("Close(uint256 channel,uint64 amount,uint64 wh)");
    uint256 public constant MAX_SECONDS = 366 days;

    Registry public immutable registry;
    // How long the payee has to answer a closing by the payer.
    uint64 public immutable challengeSeconds;

    Channel[] private _channels;

    event ChannelOpened(
        uint256 indexed channel,
        address indexed payer,
        address indexed payee,
        address signer,
        uint32 price,
        uint64 deposit,
        uint64 expiresAt
    );
    event ToppedUp(uint256 indexed channel, uint64 deposit);
    event Extended(uint256 indexed channel, uint64 expiresAt);
    event ClosingStarted(uint256 indexed channel, uint64 closesAt);
    event VoucherShown(uint256 indexed channel, uint64 amount, uint64 wh, uint64 sequence);
    event ChannelClosed(uint256 indexed channel, uint64 paid, uint64 refunded, uint64 wh);

    error ZeroChallengePeriod();
    error NotRegistered(address account);
    error SameAccount(address account);
    error ZeroSigner();
    error ZeroPrice();
    error ZeroAmount();
    error ExpiryOutOfRange(uint256 expiresAt, uint256 earliest, uint256 latest);
    error UnknownChannel(uint256 channel);
    error NotPayer(address caller, address payer);
    error NotPayee(address caller, address payee);
    error NotOpen(uint256 channel, State state);
    error ChannelIsClosed(uint256 channel);
    error ChannelExpired(uint256 channel, uint256 expiredAt);
    error StillRunning(uint256 channel, uint256 endsAt);
    error DepositTooLarge(uint256 deposit);
    error WrongSigner(address recovered, address expected);
    error AmountAboveDeposit(uint256 amount, uint256 deposit);
    error AmountAbovePrice(uint256 amount, uint256 wh, uint256 price);
    error NotMoreThanShown(uint256 amount, uint256 shown);

    constructor(Registry registry_, Credits credits_, uint64 challengeSeconds_)
        EIP712("Wattbourse Channels", "1")
        Payouts(credits_)
    {
        if (challengeSeconds_ == 0) revert ZeroChallengePeriod();
        registry = registry_;
        challengeSeconds = challengeSeconds_;
    }

    /// The caller pays. Takes the deposit from its allowance (Credits.approve or permit).
    function open(address payee, address signer, uint32 price, uint64 deposit, uint64 expiresAt)
        external
        returns (uint256 channel)
    {
        if (registry.rolesOf(msg.sender) == 0) revert NotRegistered(msg.sender);
        if (registry.rolesOf(payee) == 0) revert NotRegistered(payee);
        if (payee == msg.sender) revert SameAccount(payee);
        if (signer == address(0)) revert ZeroSigner();
        if (price == 0) revert ZeroPrice();
        if (deposit == 0) revert ZeroAmount();
        _checkExpiry(expiresAt, block.timestamp + challengeSeconds);
        channel = _channels.length;
        Channel storage c = _channels.push();
        c.payer = msg.sender;
        c.price = price;
        c.payee = payee;
        c.expiresAt = expiresAt;
        c.signer = signer;
        c.deposit = deposit;
        emit ChannelOpened(channel, msg.sender, payee, signer, price, deposit, expiresAt);
        credits.transferFrom(msg.sender, address(this), deposit);
    }

    function topUp(uint256 channel, uint64 amount) external {
        Channel storage c = _openOf(channel);
        if (amount == 0) revert ZeroAmount();
        uint256 deposit = uint256(c.deposit) + amount;
        if (deposit > type(uint64).max) revert DepositTooLarge(deposit);
        c.deposit = uint64(deposit);
        emit ToppedUp(channel, uint64(deposit));
        credits.transferFrom(msg.sender, address(this), amount);
    }

    /// The expiry only moves away: the payee relies on it.
    function extend(uint256 channel, uint64 expiresAt) external {
        Channel storage c = _openOf(channel);
        _checkExpiry(expiresAt, uint256(c.expiresAt) + 1);
        c.expiresAt = expiresAt;
        emit Extended(channel, expiresAt);
    }

    /// By anybody: a voucher can only raise what the payer itself signed for the payee.
    function show(Voucher calldata v, bytes calldata signature) external {
        Channel storage c = _running(v.channel);
        if (v.amount <= c.amount) revert NotMoreThanShown(v.amount, c.amount);
        _take(c, v, signature);
    }

    /// The payee is paid by its last voucher at once; the rest goes back to the payer.
    function closeAsPayee(Voucher calldata v, bytes calldata signature) external {
        Channel storage c = _running(v.channel);
        if (msg.sender != c.payee) revert NotPayee(msg.sender, c.payee);
        if (v.amount > c.amount) _take(c, v, signature);
        _close(v.channel, c, c.amount, c.wh);
    }

    /// The payee is paid what was shown, and gives up what was not.
    function closeAsShown(uint256 channel) external {
        Channel storage c = _running(channel);
        if (msg.sender != c.payee) revert NotPayee(msg.sender, c.payee);
        _close(channel, c, c.amount, c.wh);
    }

    /// The payer closes at once for an amount to which the payee signed its consent.
    function closeInAgreement(uint256 channel, uint64 amount, uint64 wh, bytes calldata payeeSignature) external {
        Channel storage c = _notClosed(channel);
        if (msg.sender != c.payer) revert NotPayer(msg.sender, c.payer);
        if (amount > c.deposit) revert AmountAboveDeposit(amount, c.deposit);
        address recovered = ECDSA.recover(closeDigest(channel, amount, wh), payeeSignature);
        if (recovered != c.payee) revert WrongSigner(recovered, c.payee);
        _close(channel, c, amount, wh);
    }

    /// The payer closes alone: the payee has the challenge period to show its last voucher.
    function startClosing(uint256 channel) external {
        Channel storage c = _openOf(channel);
        uint64 closesAt = uint64(block.timestamp) + challengeSeconds;
        // Beyond its expiry the payee relied on nothing.
        if (closesAt > c.expiresAt) closesAt = c.expiresAt;
        c.state = State.Closing;
        c.closesAt = closesAt;
        emit ClosingStarted(channel, closesAt);
    }

    /// By anybody, once the challenge period or the channel's time is over.
    function finish(uint256 channel) external {
        Channel storage c = _notClosed(channel);
        uint256 endsAt = _endsAt(c);
        if (block.timestamp < endsAt) revert StillRunning(channel, endsAt);
        _close(channel, c, c.amount, c.wh);
    }

    function voucherDigest(Voucher calldata v) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(VOUCHER_TYPEHASH, v.channel, v.amount, v.wh, v.sequence)));
    }

    function closeDigest(uint256 channel, uint64 amount, uint64 wh) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(CLOSE_TYPEHASH, channel, amount, wh)));
    }

    function channelCount() external view returns (uint256) {
        return _channels.length;
    }

    function channelAt(uint256 channel) external view returns (Channel memory) {
        return _any(channel);
    }

    function _take(Channel storage c, Voucher calldata v, bytes calldata signature) private {
        if (v.amount > c.deposit) revert AmountAboveDeposit(v.amount, c.deposit);
        if (v.amount > (uint256(v.wh) * c.price + 999) / 1000) revert AmountAbovePrice(v.amount, v.wh, c.price);
        address recovered = ECDSA.recover(voucherDigest(v), signature);
        if (recovered != c.signer) revert WrongSigner(recovered, c.signer);
        c.amount = v.amount;
        c.wh = v.wh;
        c.sequence = v.sequence;
        emit VoucherShown(v.channel, v.amount, v.wh, v.sequence);
    }

    function _close(uint256 channel, Channel storage c, uint64 amount, uint64 wh) private {
        uint64 refund = c.deposit - amount;
        c.state = State.Closed;
        c.amount = amount;
        c.wh = wh;
        emit ChannelClosed(channel, amount, refund, wh);
        _payOut(c.payee, amount);
        _payOut(c.payer, refund);
    }

    function _checkExpiry(uint256 expiresAt, uint256 earliest) private view {
        uint256 latest = block.timestamp + MAX_SECONDS;
        if (expiresAt < earliest || expiresAt > latest) revert ExpiryOutOfRange(expiresAt, earliest, latest);
    }

    function _endsAt(Channel storage c) private view returns (uint256) {
        return c.state == State.Closing ? c.closesAt : c.expiresAt;
    }

    function _any(uint256 channel) private view returns (Channel storage) {
        if (channel >= _channels.length) revert UnknownChannel(channel);
        return _channels[channel];
    }

    function _notClosed(uint256 channel) private view returns (Channel storage c) {
        c = _any(channel);
        if (c.state == State.Closed) revert ChannelIsClosed(channel);
    }

    /// Vouchers still count.
    function _running(uint256 channel) private view returns (Channel storage c) {
        c = _notClosed(channel);
        uint256 endsAt = _endsAt(c);
        if (block.timestamp >= endsAt) revert ChannelExpired(channel, endsAt);
    }

    function _openOf(uint256 channel) private view returns (Channel storage c) {
        c = _running(channel);
        if (msg.sender != c.payer) revert NotPayer(msg.sender, c.payer);
        if (c.state != State.Open) revert NotOpen(channel, c.state);
    }
}
